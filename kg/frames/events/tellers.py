"""Who tells of talks of his own: "*volgens Iran* bemiddelt Oman bij de gesprekken met de VS".

Where the text names one side of known talks only, behind "met", the other is whoever says so: a state or movement, by
itself or by who acts for it, that brings nobody together. Of talks of which another event tells between whom they are,
anybody may speak ("volgens Israël leveren de gesprekken met Iran niets op").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import EntityKind, EventKind

_SIDES = frozenset({"armed", "party", "community", "government"})
_TELLING = TALKS | {EventKind.AGREEMENT, EventKind.MEDIATION}


class Tellers:
    """Reads them in one article; ``states`` are those for whom a person acts."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, states: Mapping[str, set[str]]) -> None:
        self.view, self.clauses, self.actors, self.states = view, clauses, actors, states

    def join(self, events: list[Happening]) -> None:
        """Add to talks with one known side whoever tells of them."""
        third = {key for event in events for keys in event.third.values() for key in keys}
        for event in events:
            if event.kind in TALKS and event.noun and event.definite:
                told = self._sides(key for key in event.participants if key not in third)
                tellers = self._sides(self._saying(event.trigger)) - told - third
                if self._is_with(event.trigger, told, third) and len(tellers) == 1 and self._are_sides(tellers):
                    others = [e for e in events if e is not event and e.kind in _TELLING]
                    if not any(told < self._sides(e.participants) - third - tellers for e in others):
                        for served in (event, *(e for e in others if self._serves(e, event))):
                            served.participants += sorted(tellers - {*served.participants})

    def _serves(self, mediation: Happening, talks: Happening) -> bool:
        """Whether a mediation is told with the talks, and of one of their sides."""
        near = self.view.parsed.sent_of[mediation.trigger] == self.view.parsed.sent_of[talks.trigger]
        theirs = {*mediation.participants}
        return near and mediation.kind is EventKind.MEDIATION and bool(theirs) and theirs <= {*talks.participants}

    def _sides(self, keys: Iterable[str]) -> set[str]:
        return {side for key in keys for side in self.states.get(key, {key})}

    def _is_with(self, noun: int, told: set[str], third: set[str]) -> bool:
        """Whether talks are told with one side, behind "met", in a clause that has no other subject."""
        view, clause = self.view, self.clauses.of[noun]
        behind = {t for t in view.children[noun] if view.case_of(t) == "met"}
        behind |= {view.heads[t] for t in range(noun + 1, min(noun + 2, view.size)) if view.lowers[t] == "met"}
        partners = self._sides(key for t in behind for key in self.actors.of(t))
        subjects = self._sides(key for t in clause.agent if t != noun for key in self.actors.of(t))
        return len(told) == 1 and partners == told and subjects <= third | told

    def _saying(self, trigger: int) -> list[str]:
        """Who is said to say what a word tells: behind "volgens", or the subject of a verb of speech above it."""
        view, clause, found = self.view, self.clauses.of[trigger], list[int]()
        above: Clause | None = clause
        while above is not None:
            found += [t for t in above.tokens if view.case_of(t) in view.grammar.sources]
            speaking = [above, *(c for c in above.children if c.link == "parataxis")]
            found += [t for c in speaking if c is not clause and c.lemma in load_speech_words().plain for t in c.agent]
            above = above.parent
        return [key for token in found for key in self.actors.of(token)]

    def _are_sides(self, keys: set[str]) -> bool:
        """Whether these are states or movements, and no bodies that speak of the affairs of others."""
        rows = self.actors.lexicon.organisations
        kinds = {key: self.view.kind_of(key) for key in keys}
        movements = {key for key in keys if key not in rows or rows[key].kind in _SIDES}
        return all(
            k is EntityKind.STATE or (k is EntityKind.ORGANISATION and key in movements) for key, k in kinds.items()
        )
