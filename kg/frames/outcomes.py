"""Outcomes: what became of a round, a visit or a meeting, tied to the event that it closes.

The rules find words that may tell of an outcome; this module judges them. Method:

1. ``set.type`` says which outcome, ``set.negated`` which one the denied clause tells (none where it
   is absent); ``set.negation`` marks rules whose own words hold the negation;
2. what is only hoped, feared, asked or foreseen is no outcome; a denied "konden" is one;
3. ``set.of`` and ``set.who`` say what the rule must be about: an occasion, a result, parties;
4. an agreement is a ceasefire or a partial one by its words, and partial too where the same
   article says that the parties did not agree on the rest;
5. ``kg.frames.closing`` finds the event; one outcome per type and event, with all its evidence.

A cancelled or postponed event did not take place, so it becomes counterfactual.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.frames.closing import Closing
from kg.frames.events import Happening
from kg.frames.factuality import Scope
from kg.frames.match import Draft
from kg.frames.outcome_words import OutcomeWords
from kg.frames.outcome_tests import Fitness
from kg.frames.view import View
from kg.model import Evidence, Factuality, OutcomeType

_CALLED_OFF = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED})
_AHEAD = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED, OutcomeType.CONTINUATION_AGREED, OutcomeType.UNKNOWN})
_AGREED = frozenset({OutcomeType.AGREEMENT, OutcomeType.CEASEFIRE, OutcomeType.PARTIAL_AGREEMENT})
_KIN = (_AGREED, frozenset({OutcomeType.ONGOING, OutcomeType.CONTINUATION_AGREED}))
_FAILED = frozenset({OutcomeType.NO_BREAKTHROUGH, OutcomeType.WALKOUT})
_NEAR = 4  # sentences between an agreement and what it leaves open


@dataclass(slots=True, eq=False)
class Result:
    """An outcome before ids are given out."""

    type: OutcomeType
    trigger: int
    label: str
    evidence: list[Evidence]
    of: Happening | None
    named: bool = False
    """The words of the outcome name its event."""


class Outcomes:
    """Reads outcome drafts of one article, given its events."""

    def __init__(self, view: View, scope: Scope, events: list[Happening], words: OutcomeWords) -> None:
        self.view, self.scope, self.words = view, scope, words
        self.closing = Closing(view, events, words)
        self.fitness = Fitness(view, scope, words, self.closing)

    def read(self, drafts: list[Draft]) -> list[Result]:
        """The outcomes in text order, one per type and event."""
        found: list[Result] = []
        mine = [draft for draft in drafts if draft.rule.frame == "Outcome"]
        for draft in sorted(mine, key=lambda d: self.closing.headline(d.trigger)):  # a headline tells what the text tells
            kind = self._kind(draft)
            event = self.closing.event(draft, kind) if kind is not None else None
            if kind is not None and event is not None:
                self._add(found, draft, kind, event)
        return sorted(self._with_partial(self._without_arrangements(found)), key=lambda r: r.evidence[0].start)

    def _without_arrangements(self, found: list[Result]) -> list[Result]:
        """To agree to talk on is no agreement besides: "kwamen overeen dat de gesprekken worden hervat"."""
        going_on = {(e.start, e.end) for r in found if r.type is OutcomeType.CONTINUATION_AGREED for e in r.evidence}
        return [
            r
            for r in found
            if r.type is not OutcomeType.AGREEMENT
            or not all(e.rule.startswith("outcome.agreement.overeen") and (e.start, e.end) in going_on for e in r.evidence)
        ]

    def _kind(self, draft: Draft) -> OutcomeType | None:
        """Which outcome the draft tells of, or None where it tells of none."""
        settings = draft.rule.set
        denied = self.fitness.denied(draft)
        if not self.fitness.fits(draft, denied=denied):
            return None
        name = settings.get("negated") if denied else settings["type"]
        if not name:
            return None
        kind = OutcomeType(name)
        mood = self.scope.mood(draft.clause)
        if mood is Factuality.POSSIBLE and not (denied and self.fitness.failed(draft)) and kind is not OutcomeType.UNKNOWN:
            return None
        if mood is Factuality.COUNTERFACTUAL or mood is Factuality.PLANNED and kind not in _AHEAD:
            return None
        if kind is OutcomeType.AGREEMENT:
            return self._size(draft)
        if kind is OutcomeType.NO_BREAKTHROUGH and denied | (settings.get("negation") in ("inside", "own")):
            return self._open_end(draft)
        return kind

    def _open_end(self, draft: Draft) -> OutcomeType:
        """What is denied "over B" leaves a part open; what is "nog niet" so is still going on."""
        view = self.view
        first, last = view.sentence(draft.trigger)
        lowers = view.lowers[first:last]
        if lowers[0] == "over" or "maar over" in " ".join(lowers):
            return OutcomeType.PARTIAL_AGREEMENT
        verbs = [t for t in (draft.clause.head, *draft.clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]]
        present = all("Tense=Pres" in view.morphs[t] for t in verbs)
        if present and any(a == "nog" and b in ("niet", "geen") for a, b in zip(lowers, lowers[1:], strict=False)):
            return OutcomeType.ONGOING
        return OutcomeType.NO_BREAKTHROUGH

    def _size(self, draft: Draft) -> OutcomeType:
        """An agreement, a part of one, or a ceasefire: by the words of its clause."""
        forms = [self.view.lowers[t] for t in draft.clause.tokens]
        if any(form in self.words.partial for form in forms):
            return OutcomeType.PARTIAL_AGREEMENT
        near = [self.view.lowers[t] for role in ("theme", "what") for t in draft.tokens.get(role, [])]
        near.append(self.view.lowers[draft.trigger])
        if any(self.words.truce(form) for form in near):
            return OutcomeType.CEASEFIRE
        return OutcomeType.AGREEMENT

    def _add(self, found: list[Result], draft: Draft, kind: OutcomeType, event: Happening) -> None:
        first, last = self.view.sentence(draft.trigger)
        evidence = Evidence(*self.view.parsed.span(first, last), draft.rule.name)
        named = self.closing.named(draft) is not None
        new = Result(kind, draft.trigger, self.view.text(first, last), [evidence], event, named)
        if kind in _CALLED_OFF:
            event.factuality = Factuality.COUNTERFACTUAL
        same = next((r for r in found if self._same(r, new)), None)
        if same is None:
            found.append(new)
            return
        if all((e.start, e.end) != (evidence.start, evidence.end) for e in same.evidence):
            same.evidence.append(evidence)
        if same.type is OutcomeType.AGREEMENT:
            same.type = kind

    def _same(self, old: Result, new: Result) -> bool:
        """Whether two readings tell one result: alike, and of events that may be one, or one of them a headline."""
        headline = self.closing.headline(new.trigger)
        if old.type is not new.type and not any({old.type, new.type} <= kin for kin in _KIN):
            return headline and {old.type, new.type} <= _FAILED
        sent_of = self.view.parsed.sent_of
        if headline or old.of is new.of or sent_of[old.trigger] == sent_of[new.trigger]:
            return True
        return old.type not in _CALLED_OFF and not (old.named and new.named) and self._compatible(old.of, new.of)

    def _compatible(self, one: Happening | None, other: Happening | None) -> bool:
        """Whether nobody keeps two events apart."""
        a, b = set(one.participants if one else ()), set(other.participants if other else ())
        return not a or not b or bool(a & b)

    def _with_partial(self, found: list[Result]) -> list[Result]:
        """"Over A werden ze het eens, over B niet" is one partial agreement."""
        kept: list[Result] = []
        for result in found:
            agreed = next((r for r in found if r.type in _AGREED and r.of is result.of and self._near(r, result)), None)
            if result.type is OutcomeType.NO_BREAKTHROUGH and agreed is not None:
                agreed.type = OutcomeType.PARTIAL_AGREEMENT
                agreed.evidence += result.evidence
            else:
                kept.append(result)
        return kept

    def _near(self, one: Result, other: Result) -> bool:
        sent_of = self.view.parsed.sent_of
        return abs(sent_of[one.trigger] - sent_of[other.trigger]) <= _NEAR
