"""Entities and the decisions that tie mentions to them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class EntityKind(StrEnum):
    """What an entity is; the value is the local name of its class in the ontology."""

    PERSON = "Person"
    STATE = "State"
    ORGANISATION = "Organisation"
    PLACE = "Place"


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor or a place.

    ``key`` is what its IRI is minted from: ``state/TR``, ``organisation/navo``,
    ``person/hakan-fidan``, ``place/745044``; ``local`` keys hold for one article only, because
    nothing ties the name to anybody known (a surname that stands alone).
    """

    key: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    exact_matches: tuple[str, ...] = ()
    """IRIs elsewhere that mean the same (GeoNames, Wikidata, ISO codes)."""
    local: bool = False


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """Which entity a mention means, with a score from 0 to 1 and the reasons; NIL is ``entity=None``."""

    mention: int
    entity: str | None
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person in an office, as an article has it (or as the curated list has it, half-open dates)."""

    holder: str
    title: str
    of: str
    start: int = 0
    end: int = 0
    rule: str = ""
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """The entities of one article and what each of its mentions means.

    ``decisions[i]`` belongs to ``Mentions.names[i]``. ``offices[i]`` is the person that
    ``Mentions.offices[i]`` stands for, named or known from its office, or None.
    """

    entities: tuple[Entity, ...]
    decisions: tuple[LinkDecision, ...]
    offices: tuple[str | None, ...]
    tenures: tuple[Tenure, ...]
