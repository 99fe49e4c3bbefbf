"""The rows of the curated knowledge, one frozen class per file of ``seeds/``.

A class is the schema of its file: its fields are the columns, in order. Lists are tuples (``|``
in the file), empty cells are empty tuples or ``""``. Every row ends in ``source``: where each of
its values can be checked. Dates are half-open, ``since <= day < until``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.model import EntityKind, MentionForm, PartialDate


class TitleClass(StrEnum):
    """What kind of function a title noun names."""

    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    HEAD_OF_ORGANISATION = "head_of_organisation"
    MINISTER = "minister"
    ENVOY = "envoy"
    NEGOTIATOR = "negotiator"
    MEDIATOR = "mediator"
    SPOKESPERSON = "spokesperson"
    MILITARY = "military"
    ROYAL = "royal"
    CLERGY = "clergy"
    OFFICIAL = "official"
    EXPERT = "expert"
    DESCRIPTIVE = "descriptive"
    COUNTERPART = "counterpart"
    HONORIFIC = "honorific"
    NONE = "none"  # not a title, though it ends like one (begeleider, voorhoofd, verleden)


class CollectiveClass(StrEnum):
    """What a collective noun beside a state or organisation stands for."""

    REPRESENTS = "represents"  # de Oekraïense regering, de Russische zijde: the state itself
    DELEGATION = "delegation"  # de Russische delegatie: those who are sent
    ORGANISATION = "organisation"  # het Soedanese leger, het Turkse ministerie: an actor of its own


@dataclass(frozen=True, slots=True)
class StateRow:
    """A state, or a territory that acts as one in the news (``states.csv``).

    ``key`` ends in the ISO 3166-1 code, or in ``x-`` and a name where there is none. ``cldr`` is the
    Dutch name in CLDR where newspapers write another one on purpose.

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
    cldr: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CapitalRow:
    """A capital or seat of government that stands for its state (``capitals.csv``): Kiev, Den Haag."""

    state: str
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
class TitleRow:
    """A noun for a function (``titles.csv``).

    ``forms`` are other singular forms (feminine, spelling), ``plurals`` the plural ones. ``office``
    says whether it makes a tenure. ``canonical`` is the office that a tenure states
    (bondskanselier stays, minister-president -> premier), ``compound`` whether it is a head of
    compounds (defensieminister, vredesgezant).
    """

    lemma: str
    forms: tuple[str, ...]
    plurals: tuple[str, ...]
    cls: TitleClass
    office: bool
    compound: bool
    canonical: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CollectiveRow:
    """A noun that stands for an actor when a name is beside it (``collectives.csv``)."""

    lemma: str
    forms: tuple[str, ...]
    cls: CollectiveClass
    plural: bool
    compound: bool
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
class NamePartRow:
    """A small word in or before a name (``nameparts.csv``).

    ``cls`` is honorific (dr., sir, hadji) or particle (van, al-, bin, Ould).
    """

    form: str
    cls: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a surface form; the lowest ``priority`` is the likeliest."""

    key: str
    kind: EntityKind
    form: MentionForm
    priority: int
