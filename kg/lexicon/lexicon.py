"""The curated knowledge as look-ups: surface forms, rows by key, offices by date, nouns.

1. ``surface`` and ``scan`` say which fixed names a stretch of text may be, best first.
2. ``entity`` gives the entity behind a key, with its links to the outside.
3. ``holders`` says who held an office on a date; ``canonical_title`` how an office is written.
4. ``noun`` recognises titles and collectives, with their prefixes and compounds.

Limits: cities are not in here but in ``kg.lexicon.places``, which is only loaded when needed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lexicon.nouns import NounHit, Nouns
from kg.lexicon.rows import (
    CapitalRow,
    Entry,
    HolderRow,
    MetonymRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    StateRow,
)
from kg.lexicon.surface import fold
from kg.model import Entity, PartialDate

_PIECE = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Match:
    """A fixed name found in running text, ``text[start:end]``, with what it may mean."""

    start: int
    end: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All curated rows with their indexes; make one with ``load_lexicon``."""

    states: Mapping[str, StateRow]
    organisations: Mapping[str, OrganisationRow]
    persons: Mapping[str, PersonRow]
    places: Mapping[str, PlaceRow]
    capitals: tuple[CapitalRow, ...]
    metonyms: tuple[MetonymRow, ...]
    offices: tuple[HolderRow, ...]
    nouns: Nouns
    honorifics: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    surfaces: Mapping[str, tuple[Entry, ...]] = field(repr=False)
    """Folded surface form -> meanings, best first."""
    longest: Mapping[str, int] = field(repr=False)
    """Folded first piece of a surface form (letters and digits) -> most pieces that a form has."""
    entities: Mapping[str, Entity] = field(repr=False)
    tenures: Mapping[tuple[str, str], tuple[HolderRow, ...]] = field(repr=False)
    """(canonical title, key of state or organisation) -> holders by date."""

    def surface(self, text: str) -> tuple[Entry, ...]:
        """What a name may mean, best first; () when it is not a fixed name.

        Case counts, diacritics do not; names in capitals (datelines) and with a possessive -s
        (Ruslands, Amerika's) are found too.
        """
        text = fold(text)
        found = self.surfaces.get(text)
        if found is None and text[-1:] == "s" and len(text) > 4:
            found = self.surfaces.get(text[:-2] if text[-2] == "'" else text[:-1])
        return found or ()

    def scan(self, text: str, start: int = 0, end: int | None = None) -> list[Match]:
        """The fixed names in ``text[start:end]``, leftmost longest, without overlap, in order."""
        pieces = list(_PIECE.finditer(text, start, len(text) if end is None else end))
        matches: list[Match] = []
        index = 0
        while index < len(pieces):
            piece = fold(pieces[index].group())
            most = self.longest.get(piece, 0)
            if not most and piece[-1:] == "s":
                most = 1 if piece[:-1] in self.longest else 0
            step = 1
            for count in range(min(most, len(pieces) - index), 0, -1):
                first, last = pieces[index].start(), pieces[index + count - 1].end()
                name = text[first:last]
                entries = self.surface(name) if count == 1 else self.surfaces.get(fold(name))
                if entries:
                    matches.append(Match(first, last, entries))
                    step = count
                    break
            index += step
        return matches

    def entity(self, key: str) -> Entity | None:
        """The entity behind a key of a curated row; None for any other key."""
        return self.entities.get(key)

    def noun(self, word: str) -> NounHit | None:
        """What a word means as a title or a collective noun; None when it is neither."""
        return self.nouns.hit(word)

    def canonical_title(self, title: str) -> str:
        """The office as a tenure states it: minister-president -> premier."""
        return self.nouns.canonical(title)

    def holders(self, title: str, of: str, date: dt.date | PartialDate) -> tuple[HolderRow, ...]:
        """Who held the office at some moment of the date, by date of entry (half-open tenures).

        A month in which an office changed hands gives both; nobody known gives ().
        """
        first, last = (date, date) if isinstance(date, dt.date) else (date.earliest, date.latest)
        rows = self.tenures.get((self.canonical_title(title), of), ())
        return tuple(row for row in rows if row.since.earliest <= last and _still_held(row, first))


def _still_held(row: HolderRow, day: dt.date) -> bool:
    """Whether the tenure reaches ``day``.

    The end is exclusive: of an end known to the day that day is left out, of an end known to the
    month or the year any day may still be in it.
    """
    if row.until is None:
        return True
    return day < row.until.earliest if row.until.day else day <= row.until.latest
