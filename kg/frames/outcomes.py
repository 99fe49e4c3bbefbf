"""Outcomes: what became of a round, a visit or a meeting, tied to the event that it closes.

An outcome belongs to the event that its own words name ("de top is afgelast"), else to one that
the same sentence tells of, else to the last talks before it. A cancelled or postponed event did
not take place, so it becomes counterfactual.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.frames.events import TALKS, Happening
from kg.frames.match import Draft
from kg.frames.view import View
from kg.model import Evidence, EventKind, Factuality, OutcomeType

_CALLED_OFF = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED})
_REACH = 3  # sentences back for an event that is called off; talks are sought in the whole article


@dataclass(slots=True, eq=False)
class Result:
    """An outcome before ids are given out."""

    type: OutcomeType
    trigger: int
    label: str
    evidence: list[Evidence]
    of: Happening | None


class Outcomes:
    """Reads outcome drafts of one article, given its events."""

    def __init__(self, view: View, events: list[Happening]) -> None:
        self.view, self.events = view, events
        self.by_trigger = {t: event for event in events for t in event.triggers}

    def read(self, drafts: list[Draft]) -> list[Result]:
        """The outcomes in text order, one per type and event."""
        found: list[Result] = []
        for draft in drafts:
            if draft.rule.frame != "Outcome":
                continue
            kind = OutcomeType(draft.rule.set["type"])
            event = self._event(draft, kind)
            if event is None:
                continue
            first, last = self.view.sentence(draft.trigger)
            evidence = Evidence(*self.view.parsed.span(first, last), draft.rule.name)
            same = next((r for r in found if r.of is event and r.type is kind), None)
            if same is not None:
                same.evidence.append(evidence)
                continue
            if kind in _CALLED_OFF:
                event.factuality = Factuality.COUNTERFACTUAL
            found.append(Result(kind, draft.trigger, self.view.text(first, last), [evidence], event))
        return found

    def _event(self, draft: Draft, kind: OutcomeType) -> Happening | None:
        named = [t for role in ("theme", "of") for t in draft.tokens.get(role, [])]
        for token in named:
            for below in sorted(self.view.subtree(token)):
                if below in self.by_trigger and abs(below - token) <= 4:
                    return self.by_trigger[below]
        sentence = self.view.parsed.sent_of[draft.trigger]
        here = [e for e in self.events if any(self.view.parsed.sent_of[t] == sentence for t in e.triggers)]
        if kind in _CALLED_OFF:
            here = [e for e in here if e.kind is not EventKind.MEDIATION]
            if here:
                return min(here, key=lambda e: min(abs(t - draft.trigger) for t in e.triggers))
            near = [e for e in self.events if 0 < sentence - self.view.parsed.sent_of[e.triggers[-1]] <= _REACH]
            return near[-1] if near and not draft.rule.set.get("named") else None
        talks = [e for e in here if e.kind in TALKS and e.factuality is Factuality.ACTUAL]
        if talks:
            return talks[0]
        before = [e for e in self.events if e.kind in TALKS and e.triggers[0] <= draft.trigger]
        actual = [e for e in before if e.factuality is Factuality.ACTUAL]
        later = [e for e in self.events if e.kind in TALKS and e.factuality is Factuality.ACTUAL]
        mediations = [e for e in self.events if e.kind is EventKind.MEDIATION]
        for choice in (actual[-1:], later[:1], mediations[-1:], before[-1:], here[:1]):
            if choice:
                return choice[0]
        return None
