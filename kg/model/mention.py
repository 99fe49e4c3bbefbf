"""Mentions: the stretches of an article that name an actor, a place, an office or a time.

``start``/``end`` are code points of the article, half-open; ``first``/``last`` are token indexes
of the parsed article, half-open. Mentions of one kind of list never overlap and are in order.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from kg.model.drop import Drop
from kg.model.entity import EntityKind


class MentionForm(StrEnum):
    """In which form a name stands."""

    NAME = "name"  # Turkije, Hakan Fidan, NAVO
    SURNAME = "surname"  # Fidan, where it may shorten a longer name
    ADJECTIVE = "adjective"  # Turkse
    INHABITANT = "inhabitant"  # de Turken
    CAPITAL = "capital"  # Ankara: the government or the city, decided later from its context
    METONYM = "metonym"  # het Kremlin, het Witte Huis
    ABBREVIATION = "abbreviation"  # RSF, VN
    DESCRIPTION = "description"  # de rebellen, het Soedanese leger


GOVERNING = "name behind a government"
"""The rule of a mention of whoever heads the government of a state: "de regering-Meloni"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of an actor or a place."""

    start: int
    end: int
    first: int
    last: int
    text: str
    kind: EntityKind
    form: MentionForm
    rule: str
    keys: tuple[str, ...] = ()
    """Keys of the curated rows it may mean, best first (``state:TR``, ``place:745044``)."""
    of: int | None = None
    """Index of the mention that this one belongs to (het *Turkse* ministerie), if any."""
    alias: str | None = None
    """Another surface form given beside it: ``Rapid Support Forces (RSF)``, ``beter bekend als``."""


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """A title or function with or without its holder's name.

    ``title`` is the office as a tenure states it ("minister van Buitenlandse Zaken", "gezant").
    ``of`` and ``holder`` are indexes into ``Mentions.names``; ``plural`` marks "de ministers".
    """

    start: int
    end: int
    first: int
    last: int
    head: int
    """Token index of the title's noun."""
    title: str
    rule: str
    of: int | None = None
    holder: int | None = None
    plural: bool = False
    counterpart: bool = False
    """ambtgenoot, collega, evenknie: the same office elsewhere."""
    former: bool = False
    """oud-, ex-, voormalig, toenmalig."""


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression with the widest bounds that the text leaves it (days, both inclusive)."""

    start: int
    end: int
    first: int
    last: int
    text: str
    rule: str
    earliest: dt.date | None = None
    latest: dt.date | None = None
    duration: str | None = None
    """ISO 8601 duration where the expression is one ("24 uur" = ``PT24H``)."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that one article mentions."""

    names: tuple[Mention, ...] = ()
    offices: tuple[OfficeMention, ...] = ()
    times: tuple[TimeMention, ...] = ()
    drops: tuple[Drop, ...] = field(default=())
