"""Frames: what an article says happens, who takes part, and the words it rests on.

Fillers are entity keys (``Entity.key``) or ids of other frames of the same article. A frame's
``id`` is its kind and the offset of the word that evoked it (``negotiation-412``), so it stays
the same when other frames come or go. Its ``confidence``, 0 to 1, is how likely a careful reader would
say that the article tells of it at all; None where no reading of it was put to the vote.
Its ``label`` is the article's own word for it, or the words that it conveys; what a reader calls it is made
with the graph (``kg/rdf/labels.py``).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from kg.model.drop import Drop
from kg.model.reading import Evidence


class EventKind(StrEnum):
    """Local names of the event classes."""

    NEGOTIATION = "Negotiation"
    MEETING = "Meeting"
    MEDIATION = "Mediation"
    VISIT = "Visit"
    PRESS_CONFERENCE = "PressConference"
    AGREEMENT = "Agreement"
    CONFLICT = "Conflict"


class SpeechKind(StrEnum):
    """Local names of the speech act classes."""

    STATEMENT = "Statement"
    PROPOSAL = "Proposal"
    DEMAND = "Demand"
    CONCESSION = "Concession"
    WARNING = "Warning"


class Factuality(StrEnum):
    """How an article presents an event."""

    ACTUAL = "actual"
    PLANNED = "planned"
    POSSIBLE = "possible"
    COUNTERFACTUAL = "counterfactual"


class RoleName(StrEnum):
    """Local names of the properties between an event and those who take part."""

    PARTICIPANT = "participant"
    PARTY = "party"
    MEDIATOR = "mediator"
    FACILITATOR = "facilitator"
    HOST = "host"
    GUARANTOR = "guarantor"
    OBSERVER = "observer"


class ProposalKind(StrEnum):
    """What a proposal is about."""

    CEASEFIRE = "ceasefire"
    HUMANITARIAN_CORRIDOR = "humanitarianCorridor"
    SUMMIT = "summit"
    TALKS = "talks"
    MEDIATION_OFFER = "mediationOffer"
    PRISONER_EXCHANGE = "prisonerExchange"
    TERRITORIAL = "territorial"
    GUARANTEE = "guarantee"
    TREATY = "treaty"
    SANCTIONS_RELIEF = "sanctionsRelief"
    OTHER = "other"


class Status(StrEnum):
    """What became of a proposal."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNANSWERED = "unanswered"


class OutcomeType(StrEnum):
    """What became of an event."""

    NO_BREAKTHROUGH = "noBreakthrough"
    AGREEMENT = "agreement"
    PARTIAL_AGREEMENT = "partialAgreement"
    CEASEFIRE = "ceasefire"
    CONTINUATION_AGREED = "continuationAgreed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    WALKOUT = "walkout"
    ONGOING = "ongoing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Role:
    """Who takes part in an event, and as what; the same whatever its ``confidence``."""

    name: RoleName
    filler: str
    confidence: float | None = field(default=None, compare=False)
    """How likely a careful reader would find that as well; None where it was not weighed."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """How likely a careful reader would find as well what is told of an event; None where that was not weighed."""

    factuality: float | None = None
    place: float | None = None
    time: float | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who says so: an entity, or the article's own words where they name nobody ("Experts")."""

    entity: str | None = None
    literal: str | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Words of the article that a speech act conveys, ``text[start:end]``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What something is about: the article's words, where it has any, and the concepts of the scheme of topics."""

    words: Content | None = None
    concepts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """The words used for a time, and its bounds in days (inclusive, None where open)."""

    text: str
    earliest: dt.date | None = None
    latest: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFrame:
    """A meeting, negotiation, mediation, visit, press conference, agreement or conflict."""

    id: str
    kind: EventKind
    label: str
    evidence: tuple[Evidence, ...]
    confidence: float | None = None
    certainty: Certainty = Certainty()
    roles: tuple[Role, ...] = ()
    factuality: Factuality = Factuality.ACTUAL
    source: Source | None = None
    place: str | None = None
    time: TimeExpression | None = None
    days: tuple[dt.date | None, dt.date | None] = (None, None)
    """First and last day by the article's date, both inclusive, where the text gives none."""
    part_of: str | None = None
    continuation_of: str | None = None
    topic: Topic | None = None
    content: Content | None = None
    """Of an agreement: what was agreed."""
    overrules: tuple[str, ...] = ()
    """Ids of the events of an earlier part of the article that tell otherwise of the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechActFrame:
    """A statement, proposal, demand, concession or warning.

    ``speaker`` is an entity key, or None with the article's words in ``speaker_literal``; ``joined`` are those who
    say it together with the speaker.
    """

    id: str
    kind: SpeechKind
    label: str
    evidence: tuple[Evidence, ...]
    confidence: float | None = None
    speaker: str | None = None
    speaker_confidence: float | None = None
    """How likely a careful reader would find who says it as well; None where that was not weighed."""
    speaker_literal: str | None = None
    joined: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    content: Content | None = None
    quotation: Content | None = None
    factuality: Factuality = Factuality.ACTUAL
    time: TimeExpression | None = None
    proposal_kind: ProposalKind | None = None
    status: Status | None = None
    status_confidence: float | None = None
    """The same of who answers it and how; None where nobody does."""
    duration: str | None = None
    part_of: str | None = None
    """The talks in which it is said."""
    topic: Topic | None = None
    denies: tuple[str, ...] = ()
    """Ids of the events and speech acts that it says are not so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationFrame:
    """Those who are sent on behalf of a state or organisation; ``instead_of`` is the person who would have come."""

    id: str
    label: str
    evidence: tuple[Evidence, ...]
    confidence: float | None = None
    represents: tuple[str, ...]
    head: str | None = None
    members: tuple[str, ...] = ()
    attends: tuple[str, ...] = ()
    instead_of: str | None = None
    factuality: Factuality = Factuality.ACTUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeFrame:
    """What became of an event (``outcome_of`` is that event's id)."""

    id: str
    type: OutcomeType
    label: str
    evidence: tuple[Evidence, ...]
    confidence: float | None = None
    outcome_of: str | None = None
    content: Content | None = None
    """What was agreed."""


@dataclass(frozen=True, slots=True)
class Frames:
    """All that one article says, in the order of the text."""

    events: tuple[EventFrame, ...] = ()
    speech_acts: tuple[SpeechActFrame, ...] = ()
    delegations: tuple[DelegationFrame, ...] = ()
    outcomes: tuple[OutcomeFrame, ...] = ()
    drops: tuple[Drop, ...] = field(default=())
    diplomatic: bool = True
    """False where the article is about something else; then nothing in it is a fact of the graph."""
