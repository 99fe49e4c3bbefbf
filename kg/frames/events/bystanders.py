"""Who only speaks of an event, judges it or stays away: "Bolivia is woedend over het akkoord", "X prees de gesprekken".

Whoever says, judges or rejects ("maakt bezwaar *tegen* het akkoord") is the subject of a clause in which the event is
told of, or of one above it. He takes no part where two others do, unless another sentence says so.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.frames.events.absence import Absences
from kg.frames.events.confined import judging
from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.events.passing import Passing
from kg.frames.events.spoken_of import at_talks, starters
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import Factuality

_ABOVE = frozenset({"ccomp", "xcomp", "acl:relcl", "acl", "advcl", "parataxis"})


class Bystanders:
    """Reads them in one article; ``states`` are those for whom a person acts."""

    def __init__(self, view: View, actors: Actors, absences: Absences, states: Mapping[str, set[str]]) -> None:
        self.view, self.actors, self.absences, self.states = view, actors, absences, states
        self.clauses = absences.clauses
        self.passing = Passing(view, absences.clauses, actors)

    def judges(self, event: Happening) -> set[str]:
        """Who certainly takes no part: who judges it ("noemde het overleg een onderonsje"), who is absent."""
        found, missing = set[str](), set[str]()  # and with whom it was not: "begonnen *zonder X*"
        for trigger in event.triggers:
            clause = self.clauses.of[trigger]
            found |= self.absences.of(clause, event.factuality)
            lacking = (t for word in self.absences.scope.cues.without for t in clause.obliques.get(word, ()))
            missing |= {key for t in lacking if event.kind in TALKS for key in self.actors.of(t)}
            started = {k for t in starters(self.view, trigger, clause) for k in self.actors.of(t)}
            started |= self.passing.keys(event.kind, trigger)
            missing |= {key for key in started if not any(key in telling for telling in event.tellings)}
            there = self.view.case_of(trigger) in self.view.grammar.judging_at  # and not what is judged
            labels = clause.head != trigger and not there and clause.lemma in load_speech_words().labels
            if labels or self._is_opposed(trigger):
                found.update(key for token in clause.agent for key in self.actors.of(token))
        return (found & self.of(event)) | missing

    def of(self, event: Happening) -> set[str]:
        """Who speaks of an event, and for whom, but for those whom a sentence of the text names as part of it."""
        speaking = {trigger: self._at(trigger, event.factuality) for trigger in event.triggers}
        part = zip(event.triggers, event.tellings, strict=True)
        named = {key for at, keys in part for key in keys - speaking[at]}
        return set().union(*speaking.values()) - named

    def _at(self, trigger: int, level: Factuality) -> set[str]:
        own: set[int] = set(self.view.subtree(trigger))
        clause: Clause | None = self.clauses.of[trigger]
        found = self.absences.of(self.clauses.of[trigger], level)
        while clause is not None:
            against = clause is self.clauses.of[trigger] and self._is_opposed(trigger)
            if (clause.lemma in judging() or against) and clause.head != trigger:
                agents = [token for token in clause.agent if token not in own and trigger != token]
                there = at_talks(self.actors, trigger, clause)
                found.update(key for token in agents for key in self.actors.of(token) if key not in there)
            clause = clause.parent if clause.link in _ABOVE else None
        return found | {state for key in found for state in self.states.get(key, ())}

    def _is_opposed(self, trigger: int) -> bool:
        """Whether somebody is against what is told: "maakte bezwaar *tegen* het akkoord"."""
        return self.view.case_of(trigger) in self.view.grammar.opposed
