"""A span with its kind as a mention: its form, its keys, its other name, and where it really begins."""

from __future__ import annotations

from kg.mentions.board import Name
from kg.mentions.datelines import abbreviation_after
from kg.mentions.fixed import keys_of
from kg.mentions.kinds import Guess
from kg.mentions.scene import Scene, Span
from kg.mentions.spans import LONGEST_NAME
from kg.mentions.text import bare
from kg.model import EntityKind, MentionForm


def place(scene: Scene, span: Span, guess: Guess) -> None:
    """Put a span on the board."""
    text, resources = scene.text, scene.resources
    alias = abbreviation_after(text, resources, span.last)
    hit = span.fixed
    if hit is not None and guess.kind is hit.kind:
        if hit.kind is EntityKind.PERSON:
            alias = other_name(scene, span.last)
        name = Name(span.first, span.last, hit.kind, hit.form, "lexicon", keys=keys_of(hit.entries), alias=alias)
        scene.board.add(name)
        return
    name = Name(span.first, span.last, guess.kind, MentionForm.NAME, guess.rule, alias=alias)
    words = text.parsed.text(span.first, span.last)
    if guess.kind is EntityKind.PERSON:
        name.keys = keys_of(
            tuple(entry for entry in resources.lexicon.surface(words) if entry.kind is EntityKind.PERSON)
        )
        given = scene.given_name(span.first)
        name.alias = other_name(scene, span.last)  # brackets behind a person hold a party or department
        if given is not None:
            name.alias = f"{text.parsed.words[given]} {words}"
        if span.single or _is_tussenvoegsel(scene, span.first):
            name.form = MentionForm.SURNAME
    elif guess.kind is EntityKind.PLACE:
        if guess.rule == "a building":
            name.first = _building(scene, span.first)
        cities = resources.cities.lookup(bare(words.title() if words.isupper() else words))
        name.keys = (cities[0].key,) if cities else ()
    elif text.uppers[span.first] and span.single:
        name.form = MentionForm.ABBREVIATION
    scene.board.add(name)


def _is_tussenvoegsel(scene: Scene, first: int) -> bool:
    """Whether a name begins with a capitalised tussenvoegsel, and so is a surname (Van der Aa, De Wever)."""
    text = scene.text
    return text.lowers[first] in scene.cues.name.capital_particles and len(text.words[first]) < 4


def _building(scene: Scene, first: int) -> int:
    """Where the name of a building starts: with its class word (hotel Sacher, abdij van Westmalle)."""
    words, owner = scene.text.lowers, scene.board.owner
    buildings = scene.cues.place.buildings
    if first and words[first - 1] in buildings and owner[first - 1] is None:
        return first - 1
    if first > 1 and words[first - 1] == "van" and words[first - 2] in buildings and owner[first - 2] is None:
        return first - 2
    return first


def other_name(scene: Scene, index: int) -> str | None:
    """Another name given behind a person's: ``, beter bekend als Hemedti``."""
    text = scene.text
    at = index + 1 if text.words[index : index + 1] in ((",",), ("(",)) else index
    found = scene.resources.aliases.longest(text.lowers, at) if at < len(text) else None
    if found is None:
        return None
    first = last = at + found[0]
    while last < len(text) and text.caps[last] and text.parsed.sent_of[last] == text.parsed.sent_of[index - 1]:
        last += 1
    words = text.parsed.text(first, last) if last > first else ""
    return words if 0 < len(words) <= LONGEST_NAME else None


def trim(scene: Scene, span: Span) -> bool:
    """Put a known name of several words on the board whose last one is a compound (Rode Kruisoverleg)."""
    text, resources = scene.text, scene.resources
    if span.fixed is not None or span.single:
        return False
    last = text.words[span.last - 1]
    tail = next((tail for tail in scene.cues.name.tails if last.endswith(tail)), "")
    phrase = " ".join((*text.words[span.first : span.last - 1], last.removesuffix(tail).removesuffix("-")))
    entries = resources.names.phrases.get(phrase) if tail else None
    if not entries:
        return False
    end = text.parsed.ends[span.last - 1] - len(last) + len(phrase.split()[-1])
    scene.board.add(
        Name(span.first, span.last, entries[0].kind, entries[0].form, "name in a compound", keys_of(entries), end=end)
    )
    return True
