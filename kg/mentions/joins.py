"""Where a name goes on after a small word: tussenvoegsels, and the links of an organisation's name.

*Mohammed bin Salman* and *Alexander van der Bellen* are one name each; *Rafael Grossi van het IAEA* is not,
nor is *Ben Bot van Buitenlandse Zaken*. *Centrum voor Humanitaire Dialoog* is one, *Senaat van
Frankrijk* is not.
"""

from __future__ import annotations

from kg.mentions.fixed import is_adjective
from kg.mentions.scene import Scene
from kg.model import EntityKind, MentionForm

# Particles in second place that belong to names only: van der, van den, in 't.
_OF_DUTCH = ("NL", "BE", "DE", "FR")
_NAME_ONLY = ("der", "den", "'t")
# Tussenvoegsels that look like articles and prepositions in the middle of a sentence.
_WORDLIKE = ("de", "het", "in", "te")


def end_after_join(scene: Scene, first: int, last: int) -> int | None:
    """The end of the name ``[first, ...)`` when the words at ``last`` join what follows to it, else None."""
    text, cues = scene.text, scene.cues.name
    words = text.lowers
    if last + 1 >= len(text):
        return None
    if text.words[last - 1].endswith("-") and words[last] == "en" and text.caps[last + 1]:
        return last + 2  # Handels- en Investeringsbureau
    pair = last + 2 < len(text) and f"{words[last]} {words[last + 1]}" in cues.particle_pairs
    target = last + 2 if pair else last + 1
    if not scene.continues(target) or text.parsed.blocks[target] != text.parsed.blocks[first]:
        return _end_of_organisation(scene, first, last)
    if words[last + 1] in _NAME_ONLY if pair else words[last] in cues.hard_particles:
        return target + 1
    known = target in scene.inside or any(index in scene.inside for index in range(first, last))
    possible = pair or words[last] in cues.soft_particles
    if not possible or known or text.uppers[target] or scene.is_organisation_word(last - 1):
        return _end_of_organisation(scene, first, last)
    return target + 1 if _is_particle(scene, first, last, target) else None


def _is_particle(scene: Scene, first: int, last: int, target: int) -> bool:
    """Whether the word at ``last`` is a tussenvoegsel of the unknown name and not a word of the sentence."""
    text = scene.text
    if text.lowers[last] == "in" and target == last + 1:
        return False  # "sprak met Ravi in Dimapur"
    if text.lowers[last] == "van" and last - first > 1 and _is_abroad(scene, target):
        return False  # bisschop Bernardus Baruwa van Timika
    if text.parsed.deps[target] == "flat" and not scene.awaits_department(first):
        return True
    if text.lowers[last] == "van":
        if last - first == 1:
            return True
        begun = any(not text.caps[index] for index in range(first, last))
        return begun or text.lowers[first] in scene.cues.name.capital_particles
    if text.lowers[last] in _WORDLIKE:
        titled = first in scene.titles and text.lowers[last] == "de" and text.parsed.pos[target] == "PROPN"
        return titled or text.parsed.pos[last] in ("PROPN", "X") or _has_article(scene, target)
    return text.parsed.pos[target] == "PROPN"


def _is_abroad(scene: Scene, index: int) -> bool:
    """Whether a word is a city, and none after which Dutch families are named (De Graeff van Polsbroek)."""
    cities = scene.resources.cities.lookup(scene.text.words[index])
    return bool(cities) and not any(city.country in _OF_DUTCH for city in cities)


def _has_article(scene: Scene, target: int) -> bool:
    """Whether a surname has *de* in it although the parser takes it for an article.

    It does where the name goes on with another tussenvoegsel (de Graeff van Polsbroek), or where the
    article writes it with a capital elsewhere (De Graeff).
    """
    text = scene.text
    after = target + 2
    if text.lowers[target + 1 : after] == ("van",) and scene.continues(after) and after not in scene.inside:
        return True
    return any(
        index > 0 and text.words[index - 1] == "De" and not text.opens[index - 1]
        for index in text.places.get(text.words[target], ())
    )


def _end_of_organisation(scene: Scene, first: int, last: int) -> int | None:
    """The end of a name that goes on after *van*, *voor*, *of* (Raad voor de Rechtspraak; Straat van Taiwan)."""
    text, cues = scene.text, scene.cues
    block = text.parsed.blocks[first]
    if text.lowers[last - 1] in cues.place.words and last - first == 1 and text.lowers[last] == "van":
        hit = scene.fixed.get(last + 1)
        if text.caps[last + 1] and not is_adjective(text, hit):
            return hit.last if hit is not None else last + 2
    if not scene.is_organisation_word(last - 1):
        return None
    for count in (2, 1):
        target = last + count
        if target >= len(text) or not text.caps[target]:
            continue
        if " ".join(text.lowers[last:target]) not in cues.organisation.links:
            continue
        hit = scene.fixed.get(target)
        if hit is not None and hit.form is not MentionForm.ADJECTIVE:
            # "de Senaat van Frankrijk" is the senate, "Democratische Partij van Koerdistan" a name.
            named = last - first > 1 and hit.kind is not EntityKind.PERSON and count == 1
            return hit.last if named else None
        end = target + 1
        while end < len(text) and text.caps[end] and text.parsed.blocks[end] == block:
            end += 1
        return end
    return None
