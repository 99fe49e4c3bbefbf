"""The indexes of a Lexicon, made from its rows.

Priorities, lowest first, say what a surface form means more often: a name before an adjective
before an inhabitant before a surname that stands alone; within each, a state before an organisation
before a place. A capital is the government and the city by design: both entries, government first;
a territory is a place first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from kg.lexicon.rows import (
    AmbiguousRow,
    CapitalRow,
    Entry,
    MetonymRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    StateRow,
)
from kg.lexicon.surface import fold, slug
from kg.model import EntityKind, MentionForm

_KINDS = {
    "state": EntityKind.STATE,
    "organisation": EntityKind.ORGANISATION,
    "person": EntityKind.PERSON,
    "place": EntityKind.PLACE,
}
_FORMS = {
    MentionForm.NAME: 10,
    MentionForm.ABBREVIATION: 14,
    MentionForm.CAPITAL: 20,
    MentionForm.METONYM: 24,
    MentionForm.ADJECTIVE: 30,
    MentionForm.INHABITANT: 40,
    MentionForm.SURNAME: 50,
}
_KIND_STEPS = {EntityKind.STATE: 0, EntityKind.ORGANISATION: 1, EntityKind.PERSON: 2, EntityKind.PLACE: 3}
_CITY = 26
_TERRITORY = 9
_IN_CAPITALS = (MentionForm.NAME, MentionForm.CAPITAL)
_PIECE = re.compile(r"[^\W_]+")
_SIDES = ("Noord", "Oost", "Zuid", "West")

Spoken = tuple[str, str, MentionForm, int | None]
"""Surface form, key, form, and a priority where the usual one does not hold."""


@cache
def kind_of(key: str) -> EntityKind:
    """The kind that a key names: ``state/TR`` is a State."""
    return _KINDS[key.partition("/")[0]]


def city_key(capital: CapitalRow) -> str:
    """The key of a capital as a place: its GeoNames id, or its name where it has none."""
    return f"place/{capital.geonames or slug(capital.name)}"


def surface_index(
    states: Mapping[str, StateRow],
    capitals: Iterable[CapitalRow],
    organisations: Mapping[str, OrganisationRow],
    persons: Mapping[str, PersonRow],
    places: Mapping[str, PlaceRow],
    metonyms: Iterable[MetonymRow],
    ambiguous: Iterable[AmbiguousRow],
) -> dict[str, tuple[Entry, ...]]:
    """Folded surface form -> what it may mean, best first; names in capitals too."""
    best: defaultdict[str, dict[tuple[str, MentionForm], int]] = defaultdict(dict)
    spoken = (
        *_of_states(states.values(), capitals),
        *_of_organisations(organisations.values()),
        *_of_persons(persons.values()),
        *_of_places(places.values()),
        *((row.surface, row.key, MentionForm.METONYM, None) for row in metonyms),
    )
    for text, key, form, given in spoken:
        priority = _FORMS[form] + _KIND_STEPS[kind_of(key)] if given is None else given
        surface = fold(text)
        best[surface].setdefault((key, form), priority)
        # A dateline or headline in capitals; too short a name would meet abbreviations.
        capitals_only = surface.upper()
        if len(surface) > 3 and surface != capitals_only and form in _IN_CAPITALS:
            best[capitals_only].setdefault((key, form), priority + 1)
    for row in ambiguous:
        found = best[fold(row.surface)]
        for key, form in found:
            found[key, form] += row.keys.index(key) if key in row.keys else 0
    return {
        surface: tuple(
            sorted(
                (Entry(key, kind_of(key), form, priority) for (key, form), priority in found.items()),
                key=lambda entry: (entry.priority, entry.key, entry.form),
            )
        )
        for surface, found in best.items()
    }


def longest_forms(surfaces: Iterable[str]) -> dict[str, int]:
    """First piece (letters and digits) of the surface forms -> most pieces of a form that starts so."""
    longest: dict[str, int] = {}
    for surface in surfaces:
        pieces = _PIECE.findall(surface)
        longest[pieces[0]] = max(longest.get(pieces[0], 0), len(pieces))
    return longest


def _of_states(states: Iterable[StateRow], capitals: Iterable[CapitalRow]) -> Iterator[Spoken]:
    for row in states:
        for name in (row.name, *row.aliases):
            yield name, row.key, MentionForm.ABBREVIATION if name.isupper() else MentionForm.NAME, None
            if row.territory:
                yield name, f"place/{row.geonames}", MentionForm.NAME, _TERRITORY
        for adjective in row.adjectives:
            for spelt in _spellings(adjective):
                yield spelt, row.key, MentionForm.ADJECTIVE, None
        for inhabitant in row.inhabitants:
            for spelt in _spellings(inhabitant):
                yield spelt, row.key, MentionForm.INHABITANT, None
    for capital in capitals:
        for name in (capital.name, *capital.aliases):
            yield name, capital.of, MentionForm.CAPITAL, None
            yield name, city_key(capital), MentionForm.NAME, _CITY


def _spellings(word: str) -> tuple[str, ...]:
    """A word, and as it was written before 1996: Noord-Koreaan, Noordkoreaan."""
    side, _, rest = word.partition("-")
    return (word, side + rest.lower()) if side in _SIDES and rest else (word,)


def _of_organisations(rows: Iterable[OrganisationRow]) -> Iterator[Spoken]:
    for row in rows:
        for name in (row.name, *row.aliases):
            yield name, row.key, MentionForm.NAME, None
        for abbreviation in row.abbreviations:
            yield abbreviation, row.key, MentionForm.ABBREVIATION, None
        for adjective in row.adjectives:
            yield adjective, row.key, MentionForm.ADJECTIVE, None
        for member in row.members:
            yield member, row.key, MentionForm.INHABITANT, None


def _of_persons(rows: Iterable[PersonRow]) -> Iterator[Spoken]:
    for row in rows:
        for name in (row.name, *row.aliases):
            yield name, row.key, MentionForm.NAME, None
        for surname in row.surnames:
            yield surname, row.key, MentionForm.SURNAME, None


def _of_places(rows: Iterable[PlaceRow]) -> Iterator[Spoken]:
    for row in rows:
        for name in (row.name, *row.aliases):
            yield name, row.key, MentionForm.NAME, None
        for adjective in row.adjectives:
            yield adjective, row.key, MentionForm.ADJECTIVE, None
        for inhabitant in row.inhabitants:
            yield inhabitant, row.key, MentionForm.INHABITANT, None
