"""The side that a noun stands for where nothing beside it says whose it is.

"De regering" is the one state that talks, "de guerrilla" the one movement; of two that may be meant neither is. A
delegation is of whoever sends it ("X stuurde *een ploeg*"), else of the party of the one that was told of before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.words import cues_of_words
from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.syntax.clauses import Clauses
from kg.lexicon import Lexicon
from kg.model import EntityKind, EventKind

_KINDS = (EntityKind.STATE, EntityKind.ORGANISATION)
_MOVEMENTS = frozenset({"armed", "party", "community"})
_BACK = 3  # sentences to the delegation that is gone on about
_TELLING = TALKS | {EventKind.AGREEMENT, EventKind.MEDIATION}


class Sides:
    """The states and movements that take part in the talks of one article."""

    def __init__(self, groups: Groups, clauses: Clauses, lexicon: Lexicon, events: Iterable[Happening]) -> None:
        self.groups, self.clauses, self.view = groups, clauses, groups.view
        present = [event for event in events if event.kind in _TELLING]
        third = {key for event in present for keys in event.third.values() for key in keys}
        often: dict[EntityKind, Counter[str]] = {kind: Counter() for kind in _KINDS}
        for event in present:
            sides = {groups.tenures.get(key, key) for key in event.participants if key not in third} - third
            for key in sides:
                kind = self.view.kind_of(key)
                known = lexicon.organisations.get(key)
                if kind in often and (known is None or known.kind in _MOVEMENTS):
                    often[kind][key] += 1
        self._only = {kind: foremost for kind, count in often.items() if (foremost := _foremost(count)) is not None}

    def of(self, token: int) -> list[str]:
        """The party that a noun stands for, as a list of one or none."""
        view, words = self.view, self.groups.words
        if view.names_at[token] or view.pos[token] not in ("NOUN", "PROPN"):
            return []
        for nouns, kind in ((words.powers, EntityKind.STATE), (words.movements, EntityKind.ORGANISATION)):
            if view.lemmas[token] in nouns and kind in self._only:
                return [self._only[kind]]
        return []

    def sent(self, group: int) -> list[str]:
        """The party of a delegation noun: as it is named, by who sends it, or by the delegation told of before."""
        own = self.groups.party_of(group)
        if own or self.view.pos[group] != "NOUN":  # "die van de Russen"
            return own
        return self._senders(group) or self.of(group) or self.before(group)

    def before(self, token: int) -> list[str]:
        """The party of the last delegation that is told of up to a word, or a few sentences before it."""
        sentence = self.view.parsed.sent_of[token]
        first = self.view.parsed.sents[max(sentence - _BACK, 0)][0]
        for earlier in range(token - 1, first - 1, -1):
            if self.groups.is_group(earlier) and (found := self.groups.party_of(earlier) or self.of(earlier)):
                return found
        return []

    def _senders(self, group: int) -> list[str]:
        """Who sends a delegation, himself or by his office, or whose it is said to be: "*zijn* team"."""
        clause, groups = self.clauses.of[group], self.groups
        keys = list(groups.actors.of(group))
        if group in clause.theme and "send" in cues_of_words().get(clause.lemma, ()):
            keys = [k for t in clause.agent for k in groups.actors.of(t)]
        return groups.parties(tuple(keys))[:1] or [groups.tenures[k] for k in keys[:1] if k in groups.tenures]


def _foremost(count: Counter[str]) -> str | None:
    """Who takes part at least twice as often as any other."""
    ranked = [*count.most_common(2), ("", 0)]
    return ranked[0][0] if ranked[0][1] and ranked[0][1] >= 2 * ranked[1][1] else None
