"""What a sentence adds to the event told right before it, only to say where or when it was.

"Dat gebeurde in Quito", "plaats van samenkomst was Quito", "Quito was het toneel": its noun is no event of its own.
"""

from __future__ import annotations

from dataclasses import replace

from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.events.setting import Setting
from kg.frames.mood.factuality import Scope
from kg.frames.syntax.clauses import Clause
from kg.model import EventKind, Factuality

_SURE, _TOLD = 1.0, Factuality.ACTUAL


class Sequels:
    """Reads them in one article."""

    def __init__(self, setting: Setting, scope: Scope) -> None:
        self.view, self.setting, self.scope = setting.view, setting, scope

    def add(self, events: list[Happening]) -> None:
        """Give the events the place and time, where they have none."""
        view = self.view
        for clause in self.setting.clauses.all:
            stage = self._is_stage(clause, events)
            event = self._before(clause, events) if stage or self._adds(clause) else None
            if event is None:
                continue
            if stage:
                events[:] = [e for e in events if e.participants or not {*e.triggers} <= {*clause.tokens}]
            place = self.setting.place(clause.head, clause, noun=False)
            time = self.setting.time(clause.head, clause, noun=False)
            added = False
            if place is not None and event.place is None and not event.unplaced:
                event.place, event.place_score, added = place, _SURE, True
            if time is not None and event.time is None:
                event.time, event.time_score, added = time, _SURE, True
            if added:
                start, end = view.parsed.span(*view.sentence(clause.head))
                event.evidence.append(replace(event.evidence[0], start=start, end=end))

    def _adds(self, clause: Clause) -> bool:
        """Whether a clause says of what was told that it took place."""
        view, grammar = self.view, self.view.grammar
        it = [t for t in clause.agent if view.lowers[t] in grammar.pointing and view.pos[t] == "PRON"]
        return (
            bool(it)
            and clause.link == "root"
            and clause.lemma in grammar.comes_about
            and not self.scope.negated(clause)
        )

    def _is_stage(self, clause: Clause, events: list[Happening]) -> bool:
        """Whether a clause says where talks that are known were: "de *plek* van de ontmoeting was Tallinn"."""
        view, grammar = self.view, self.view.grammar
        nouns = [t for t in (clause.head, *clause.agent) if view.lemmas[t] in grammar.stage_nouns]
        if not nouns or clause.link != "root" or self.scope.negated(clause) or self.scope.mood(clause) is not _TOLD:
            return False
        of = [child for noun in nouns for child in view.children[noun] if view.case_of(child) == "van"]
        below = {view.lowers[child] for token in of for child in view.children[token]}
        talks = {token for event in events if event.kind in TALKS for token in event.triggers}
        return below.isdisjoint(grammar.indefinite | grammar.fresh) and talks.issuperset(of)

    def _before(self, clause: Clause, events: list[Happening]) -> Happening | None:
        """The event that the sentence before told of, where it told of one only."""
        sent_of = self.view.parsed.sent_of
        before = sent_of[clause.head] - 1
        told = [e for e in events if any(sent_of[t] == before for t in e.triggers) and e.kind is not EventKind.CONFLICT]
        return told[0] if len(told) == 1 else None
