"""What a name of one unknown word is: a surname of the article, a city, or what its place in the clause says."""

from __future__ import annotations

from collections.abc import Mapping

from kg.mentions.kinds import ORGANISATION, PERSON, PLACE, Guess
from kg.mentions.scene import Scene, Span
from kg.mentions.text import bare, without_article
from kg.model import EntityKind
from kg.nlp.word_classes import word_class

_ACTORS = ("nsubj", "obl:agent", "nsubj:pass", "obl", "iobj")
_ADJECTIVES = ("se", "sche", "er")
_BEGINNING = 5
"""Letters that two spellings of a name must share at least."""
_BETWEEN = ("van", "tussen", ",", "en", "via", "over")


def guess_single(scene: Scene, span: Span, parts: Mapping[str, EntityKind]) -> Guess | None:
    """The kind of a single word; ``parts`` are the words of longer names of the article.

    None where nothing but its position gives it a capital, or nothing says what it is.
    """
    text, cues = scene.text, scene.cues
    word = bare(text.words[span.last - 1])
    for form in (
        text.words[span.last - 1],
        word,
        word.removesuffix("s") if len(word) > 4 else word,
        without_article(word),
    ):
        if form in parts:
            return Guess(parts[form], "part of a longer name")
    if scene.text.parsed.pos[span.first] == "PROPN" and _is_variant(word, parts):
        return Guess(PERSON, "other spelling of a name")
    at = span.first
    known = scene.resources.lexicon.surface(word)
    cities = scene.resources.cities.lookup(word)
    if text.opens[at] and word not in text.written_large and not known and not cities:
        return Guess(PERSON, "an unknown word that acts", weak=True) if _acts(scene, at) else None
    before = text.lowers[at - 1] if at else ""
    if before in cues.place.prepositions:
        return Guess(PLACE, "after a preposition of place", weak=not cities)
    head, dep = text.parsed.heads[at], text.parsed.deps[at]
    if dep == "obj" and text.parsed.lemmas[head] in cues.place.verbs:
        return Guess(PLACE, "object of a verb of place", weak=True)
    if known:
        return Guess(PERSON, "a well-known surname")
    if before in ("het", "de"):
        if word.endswith(_ADJECTIVES) and at + 1 < len(text) and not text.caps[at + 1] and _is_noun(scene, at + 1):
            return None  # het Haagse tribunaal, de Rotterdamse rechter
        return _after_article(scene, at, word)
    if cities and before in _BETWEEN:
        return Guess(PLACE, "a city", weak=True)
    if dep.startswith("nsubj") and text.parsed.lemmas[head] in cues.person.verbs:
        return Guess(PERSON, "subject of a person's verb", weak=True)
    if cities:
        return Guess(PLACE, "a city", weak=True)
    if before == "van" and text.parsed.pos[at] == "PROPN" and not word_class(text.lowers[at]).classes:
        return Guess(PERSON, "an unknown word after van", weak=True)
    if dep in _ACTORS and text.parsed.pos[at] == "PROPN":
        return Guess(PERSON, "an actor by its place in the clause", weak=True)
    return None


def _acts(scene: Scene, at: int) -> bool:
    """Whether a word at the head of a sentence, which no list of words has, is the subject of a person's verb."""
    text = scene.text
    subject = text.parsed.deps[at].startswith("nsubj")
    acts = subject and text.parsed.lemmas[text.parsed.heads[at]] in scene.cues.person.verbs
    return text.parsed.pos[at] == "PROPN" and acts and not word_class(text.lowers[at]).classes


def _is_noun(scene: Scene, at: int) -> bool:
    """Whether an adjective before the token may be its noun's: a noun follows, or another adjective."""
    return scene.text.parsed.pos[at] in ("NOUN", "ADJ")


def _is_variant(word: str, parts: Mapping[str, EntityKind]) -> bool:
    """Whether a word looks like another spelling of a person's name of the article (Medinski, Medinsky)."""
    return len(word) > _BEGINNING and any(
        kind is PERSON and part[:_BEGINNING] == word[:_BEGINNING] and abs(len(part) - len(word)) < 3
        for part, kind in parts.items()
    )


def _after_article(scene: Scene, at: int, word: str) -> Guess:
    """A word after *de* or *het*: no person; a place after a preposition of place, a people in -en."""
    text, cues = scene.text, scene.cues
    if text.lowers[at] in cues.organisation.words:
        return Guess(ORGANISATION, "a word of organisations after an article")
    before = text.lowers[at - 2] if at > 1 else ""
    people = text.lowers[at - 1] == "de" and word.endswith("en") and before not in ("in", "naar", "langs")
    if people:
        return Guess(ORGANISATION, "a people after an article", weak=True)
    if before in cues.place.prepositions or before in ("over", "aan"):
        return Guess(PLACE, "after a preposition of place and an article", weak=True)
    return Guess(ORGANISATION, "after an article", weak=True)
