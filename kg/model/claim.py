"""Claims: what a reader that answers in quotations says of an article, each word by where it stands.

A span is a half-open range of code points of the article. Nothing in a claim is resolved: who a span stands for is
found where the rules find it too (``kg.frames.claims``), so that such a reader names nobody whom the text does not.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.drop import Drop
from kg.model.frame import EventKind, Factuality, OutcomeType, ProposalKind, RoleName, SpeechKind, Status
from kg.model.reading import Reader

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class EventClaim:
    """An event, by every word that tells of it."""

    kind: EventKind
    triggers: tuple[Span, ...]
    roles: tuple[tuple[RoleName, Span], ...]
    factuality: Factuality
    place: Span | None = None
    time: Span | None = None


@dataclass(frozen=True, slots=True)
class ActClaim:
    """A speech act; ``proposal`` says of a proposal what it is about."""

    kind: SpeechKind
    triggers: tuple[Span, ...]
    speaker: Span | None
    addressees: tuple[Span, ...] = ()
    content: Span | None = None
    factuality: Factuality = Factuality.ACTUAL
    proposal: ProposalKind | None = None


@dataclass(frozen=True, slots=True)
class ReplyClaim:
    """How somebody answers a proposal; ``to`` is a word that tells of it, None where that stands elsewhere."""

    triggers: tuple[Span, ...]
    by: Span | None
    answer: Status
    to: Span | None = None


@dataclass(frozen=True, slots=True)
class DelegationClaim:
    """Who is sent by whom, under whose lead."""

    triggers: tuple[Span, ...]
    of: Span
    head: Span | None = None
    members: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeClaim:
    """What came of an event; ``of`` is a word that tells of it, None where that stands elsewhere."""

    triggers: tuple[Span, ...]
    type: OutcomeType
    of: Span | None = None


@dataclass(frozen=True, slots=True)
class Claims:
    """All that one reader says of one article."""

    reader: Reader
    events: tuple[EventClaim, ...] = ()
    acts: tuple[ActClaim, ...] = ()
    replies: tuple[ReplyClaim, ...] = ()
    delegations: tuple[DelegationClaim, ...] = ()
    outcomes: tuple[OutcomeClaim, ...] = ()
    heard: tuple[Span, ...] = ()
    """The stretches of which the reader has said what it finds; of the others it has said nothing."""
    drops: tuple[Drop, ...] = ()
