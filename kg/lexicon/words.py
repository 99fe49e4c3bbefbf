"""The rows of the curated words around names: titles, collectives and parts of names.

As in ``kg.lexicon.rows`` a class is the schema of its file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


SINGULAR = (TitleClass.HEAD_OF_STATE, TitleClass.HEAD_OF_GOVERNMENT, TitleClass.ROYAL, TitleClass.MINISTER)
"""Classes of offices that one person at a time holds of one state (a minister, per department)."""


class CollectiveClass(StrEnum):
    """What a collective noun beside a state or organisation stands for."""

    REPRESENTS = "represents"  # de Oekraïense regering, de Russische zijde: the state itself
    DELEGATION = "delegation"  # de Russische delegatie: those who are sent
    ORGANISATION = "organisation"  # het Soedanese leger, het Turkse ministerie: an actor of its own


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
class NamePartRow:
    """A small word in or before a name (``nameparts.csv``).

    ``cls`` is honorific (dr., sir, hadji), particle (van, al-, bin, Ould) or suffix (jr., III).
    """

    form: str
    cls: str
    source: tuple[str, ...]
