"""Whether somebody walks out of talks: one of those who are in them, and out of them, not out of a town.

"De gezant vertrok uit *Caïro*", "*New Delhi* vertrok in 1990" and "*de goederen* zijn vertrokken" tell of no walkout,
whatever talks are told of near by; nor does the word for a journey: "de gezant is *vertrokken* naar Caïro".
"""

from __future__ import annotations

from kg.frames.events.happenings import Happening
from kg.frames.outcomes.about import About
from kg.frames.rules.matcher import Draft
from kg.model import EntityKind

_GROUNDS = frozenset({EntityKind.PLACE, EntityKind.STATE})


class Leaving:
    """Tests readings of a walkout in one article."""

    def __init__(self, about: About) -> None:
        self.about, self.view, self.states = about, about.view, about.closing.states

    def of_talks(self, draft: Draft, event: Happening) -> bool:
        """Whether the words may tell that one of those in an event left it."""
        clause = draft.clause
        if draft.trigger in event.triggers:
            return False
        left = [t for case in self.view.grammar.left_behind for t in clause.obliques.get(case, ())]
        left += [t for t in clause.theme if t not in clause.agent and self.view.time_at[t] < 0]
        if any(self.about.is_occasion(t) or self.about.is_room(t) for t in left):
            return True
        return not (left and all(map(self._is_ground, left))) and not self._is_by_another(draft, event)

    def _is_ground(self, token: int) -> bool:
        """Whether a word names a town or a state."""
        keys = [self.view.entity_of(mention) for mention in self.view.names_at[token]]
        return any(key is not None and self.view.kind_of(key) in _GROUNDS for key in keys)

    def _is_by_another(self, draft: Draft, event: Happening) -> bool:
        """Whether who leaves is a thing, or a side that is none of those of the event."""
        agent = [t for t in draft.clause.agent if self.view.time_at[t] < 0]
        keys = {key for t in (*agent, *draft.clause.theme) for key in self.about.scope.actors.of(t)}
        if not keys:
            return bool(agent) and all(map(self._is_thing, agent))
        theirs = {side for key in event.participants for side in (key, self.states.get(key, key))}
        person = any(self.view.kind_of(key) is EntityKind.PERSON for key in keys)
        return not person and len(theirs) > 1 and keys.isdisjoint(theirs)

    def _is_thing(self, token: int) -> bool:
        """Whether a noun is no word for people."""
        actors = self.about.scope.actors
        people = self.about.is_party(token) or actors.lists.is_collective(token)
        return self.view.pos[token] == "NOUN" and not people and not actors.coreference.points_back(token)
