"""An answer held to the text: quotations become places in the article, and what is not there is dropped.

1. The words must stand in the piece that was asked about, letter by letter but for white space; words that stand for
   themselves are counted, and only where there are none, those inside a longer word ("NAVO" in "NAVO-top").
2. The occurrence must be there. A trigger that is not in the text costs its item; a role, place or time that is not
   costs itself, and who alone would make the item (the party of a delegation) costs it too.
3. Nothing is repaired: no nearest match, no other spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kg.endpoint.answers import Act, Answer, Event, Quote
from kg.endpoint.pieces import Piece
from kg.model import (
    ActClaim,
    DelegationClaim,
    Drop,
    EventClaim,
    OutcomeClaim,
    ProposalKind,
    ReplyClaim,
    RoleName,
    Span,
    SpeechKind,
    Status,
)

STEP = "endpoint"
NOT_THERE, NO_SUCH, EMPTY = (
    "quotation that the text does not have",
    "occurrence that the text does not have",
    "quotation without words",
)
_ROLES = {
    RoleName.PARTICIPANT: "participants", RoleName.MEDIATOR: "mediators", RoleName.FACILITATOR: "facilitators",
    RoleName.HOST: "hosts", RoleName.GUARANTOR: "guarantors", RoleName.OBSERVER: "observers",
}  # fmt: skip


@dataclass(slots=True)
class Held:
    """What is left of an answer, with its places in the article."""

    events: list[EventClaim] = field(default_factory=list)
    acts: list[ActClaim] = field(default_factory=list)
    replies: list[ReplyClaim] = field(default_factory=list)
    delegations: list[DelegationClaim] = field(default_factory=list)
    outcomes: list[OutcomeClaim] = field(default_factory=list)
    drops: list[Drop] = field(default_factory=list)


def hold(answer: Answer, piece: Piece) -> Held:
    """Hold an answer about a piece to the text of that piece."""
    return _Holder(piece).hold(answer)


class _Holder:
    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.held = Held()

    def hold(self, answer: Answer) -> Held:
        held = self.held
        for event in answer.events:
            if triggers := self._all(event.triggers):
                held.events.append(self._event(event, triggers))
        for act in answer.acts:
            if triggers := self._all(act.triggers):
                held.acts.append(self._act(act, triggers))
        for reply in answer.replies:
            if triggers := self._all(reply.triggers):
                claim = ReplyClaim(triggers, self._one(reply.by), Status(reply.answer), self._one(reply.to))
                held.replies.append(claim)
        for group in answer.delegations:
            of = self._one(group.of)
            if (triggers := self._all(group.triggers)) and of is not None:
                held.delegations.append(DelegationClaim(triggers, of, self._one(group.head), self._all(group.members)))
        for outcome in answer.outcomes:
            if triggers := self._all(outcome.triggers):
                held.outcomes.append(OutcomeClaim(triggers, outcome.type, self._one(outcome.of)))
        return held

    def _event(self, event: Event, triggers: tuple[Span, ...]) -> EventClaim:
        roles = tuple((role, span) for role, name in _ROLES.items() for span in self._all(getattr(event, name)))
        place, time = self._one(event.place), self._one(event.time)
        return EventClaim(event.kind, triggers, roles, event.factuality, place, time)

    def _act(self, act: Act, triggers: tuple[Span, ...]) -> ActClaim:
        about = (act.proposal or ProposalKind.OTHER) if act.kind is SpeechKind.PROPOSAL else None
        speaker, addressees, content = self._one(act.speaker), self._all(act.addressees), self._one(act.content)
        return ActClaim(act.kind, triggers, speaker, addressees, content, act.factuality, about)

    def _all(self, quotes: Iterable[Quote]) -> tuple[Span, ...]:
        return tuple(dict.fromkeys(span for quote in quotes if (span := self._one(quote)) is not None))

    def _one(self, quote: Quote | None) -> Span | None:
        """Where a quotation stands in the article, or None with the reason counted."""
        if quote is None:
            return None
        places = list(_places(quote.words, self.piece.text)) if quote.words.strip() else []
        if 1 <= quote.nth <= len(places):
            first, last = places[quote.nth - 1]
            return self.piece.start + first, self.piece.start + last
        reason = NO_SUCH if places else NOT_THERE if quote.words.strip() else EMPTY
        self.held.drops.append(Drop(STEP, reason, " ".join(quote.words.split())[:60], self.piece.start))
        return None


def _places(words: str, text: str) -> Iterator[Span]:
    """Where words stand in a text, as words of their own, else anywhere."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    alone = [m.span() for m in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]
    yield from alone or (m.span() for m in re.finditer(pattern, text))
