"""The party that sends a delegation which nothing beside it says to be of one.

It is that of whoever sends it ("X stuurde *een ploeg*"), else of the delegation that was told of before.
"""

from __future__ import annotations

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.words import cues_of_words
from kg.frames.syntax.clauses import Clauses

_BACK = 3  # sentences to the delegation that is gone on about


class Sides:
    """The senders of the delegations of one article."""

    def __init__(self, groups: Groups, clauses: Clauses) -> None:
        self.groups, self.clauses, self.view = groups, clauses, groups.view

    def sent(self, group: int) -> list[str]:
        """The party of a delegation noun: as it is named, by who sends it, or by the delegation told of before."""
        own = self.groups.party_of(group)
        if own or self.view.pos[group] != "NOUN":  # "die van de Russen"
            return own
        return self._senders(group) or self.before(group)

    def before(self, token: int) -> list[str]:
        """The party of the last delegation that is told of up to a word, or a few sentences before it."""
        sentence = self.view.parsed.sent_of[token]
        first = self.view.parsed.sents[max(sentence - _BACK, 0)][0]
        for earlier in range(token - 1, first - 1, -1):
            if self.groups.is_group(earlier) and (found := self.groups.party_of(earlier)):
                return found
        return []

    def _senders(self, group: int) -> list[str]:
        """Who sends a delegation, himself or by his office, or whose it is said to be: "*zijn* team"."""
        clause, groups = self.clauses.of[group], self.groups
        keys = list(groups.actors.of(group))
        if group in clause.theme and "send" in cues_of_words().get(clause.lemma, ()):
            keys = [k for t in clause.agent for k in groups.actors.of(t)]
        return groups.parties(tuple(keys))[:1] or [groups.tenures[k] for k in keys[:1] if k in groups.tenures]
