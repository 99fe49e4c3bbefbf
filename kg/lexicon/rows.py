"""The rows of the curated knowledge, one frozen class per file of ``seeds/``.

A class is the schema of its file: its fields are the columns, in order. Lists are tuples (``|``
in the file), empty cells are empty tuples or ``""``. Every row ends in ``source``: where each of
its values can be checked. Dates are half-open, ``since <= day < until``.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import EntityKind, MentionForm, PartialDate


@dataclass(frozen=True, slots=True)
class StateRow:
    """A state, or a territory that acts as one in the news (``states.csv``).

    ``key`` ends in the ISO 3166-1 code, or in ``x-`` and a name where there is none. ``cldr`` is the
    Dutch name in CLDR where newspapers write another one on purpose. A ``territory`` is a place
    before it is an actor (Guam, de Westelijke Sahara).

    ``adjectives`` hold each adjective in base form and with -e (Turks, Turkse); ``inhabitants``
    singular, plural and feminine (Turk, Turken, Turkse); ``aliases`` every other name of the state.
    """

    key: str
    iso2: str
    iso3: str
    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    inhabitants: tuple[str, ...]
    wikidata: str
    geonames: str
    territory: bool
    cldr: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CapitalRow:
    """A capital or seat that stands for a government (``capitals.csv``): Kiev, Den Haag."""

    of: str
    name: str
    aliases: tuple[str, ...]
    geonames: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MetonymRow:
    """A name of something else that stands for an actor (``metonyms.csv``): Whitehall, Brussel, de Unie."""

    surface: str
    key: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation, movement, service or medium (``organisations.csv``).

    ``kind`` is one of igo, organ, agency, mission, armed, party, community, government, military,
    ngo, mediation, intelligence, media, company; media can be sources but not parties.
    ``members`` are words for its people (Houthi, Hamas-strijders); ``of`` is the state it belongs to.
    """

    key: str
    name: str
    kind: str
    abbreviations: tuple[str, ...]
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    members: tuple[str, ...]
    of: str
    wikidata: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A well-known person (``persons.csv``).

    ``surnames`` are the names that stand alone for the person (Poetin, Putin; Xi; Abiy);
    ``aliases`` are other full names.
    """

    key: str
    name: str
    surnames: tuple[str, ...]
    aliases: tuple[str, ...]
    wikidata: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HolderRow:
    """Who held an office, and when (``offices.csv``): ``since <= day < until``, None where still open."""

    person: str
    title: str
    of: str
    since: PartialDate
    until: PartialDate | None
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A region, sea, venue or other place that GeoNames' list of cities lacks (``places.csv``).

    ``of`` are the states it lies in; ``adjectives`` and ``inhabitants`` as for a state.
    """

    key: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    inhabitants: tuple[str, ...]
    of: tuple[str, ...]
    geonames: str
    wikidata: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AmbiguousRow:
    """A surface form of several equals (``ambiguous.csv``): ``keys`` in the order of likelihood."""

    surface: str
    keys: tuple[str, ...]
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a surface form; the lowest ``priority`` is the likeliest."""

    key: str
    kind: EntityKind
    form: MentionForm
    priority: int
