"""The sides of an article: whom "beide landen", "de partijen" and "de twee" mean.

Actors that are named together are candidates. A pair counts for more the oftener it is named,
when it stands after "tussen", in the title, or close before; less where it brings others together
("door", "onder leiding van"). Where no two are ever named together, the two that are named most
are the sides.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.lists import Lists
from kg.frames.syntax.view import View
from kg.model import BlockKind, EntityKind

BODIES = (EntityKind.STATE, EntityKind.ORGANISATION)
_NEAR = 2  # sentences within which a pair was just named
_OFTEN = 0.3  # for each time that the lesser of two is named
_ENOUGH = 1.2  # less than this is a chance enumeration
_BETWEEN, _TITLE, _JUST_NAMED, _THIRD = 2.0, 1.5, 1.0, -3.0


@dataclass(frozen=True, slots=True)
class _Named:
    """Actors named together at a token."""

    first: int
    keys: tuple[str, ...]
    weight: float


class Parties:
    """Pairs and larger groups of one article."""

    def __init__(self, view: View, grammar: Grammar, lists: Lists) -> None:
        self.view, self.grammar, self.lists = view, grammar, lists

    @cached_property
    def named(self) -> list[_Named]:
        """Every enumeration of actors, in the order of the text."""
        view, found = self.view, []
        for members in dict.fromkeys(self.lists.members.values()):
            known = dict.fromkeys(k for m in members if (k := view.entity_of(m)) is not None)
            keys = tuple(key for key in known if view.is_actor(key))
            if len(keys) > 1:
                first = view.name(members[0]).first
                found.append(_Named(first, keys, self._weight(first)))
        return found

    def _weight(self, first: int) -> float:
        view = self.view
        block = view.parsed.article.blocks[view.parsed.blocks[first]]
        weight = 1.0 + (_TITLE if block.kind is BlockKind.TITLE else 0.0)
        for before in range(first - 1, max(first - 5, -1), -1):
            if view.lowers[before] == "tussen":
                return weight + _BETWEEN
            if view.lowers[before] in self.grammar.third_party_prepositions:
                return weight + _THIRD
            if view.pos[before] in ("VERB", "AUX", "PUNCT"):
                break
        return weight

    def before(self, token: int, kinds: tuple[EntityKind, ...], *, two: bool) -> tuple[str, ...]:
        """The group of these kinds that a description at the token most likely means, or nothing."""
        view = self.view
        sentence = view.parsed.sent_of[min(token, view.size - 1)]
        weights: defaultdict[tuple[str, ...], float] = defaultdict(float)
        for named in self.named:
            if named.first >= token:
                break
            keys = tuple(sorted(key for key in named.keys if view.kind_of(key) in kinds))
            if len(keys) < 2 or (two and len(keys) != 2):
                continue
            recent = sentence - view.parsed.sent_of[named.first] <= _NEAR
            just = _JUST_NAMED if EntityKind.PERSON not in kinds else 3 * _JUST_NAMED
            weights[keys] += named.weight + (just if recent else 0.0) + 0.001 * named.first / view.size
        for keys in weights:  # the sides of an article are named all through it
            weights[keys] += _OFTEN * min(self.counts[key] for key in keys)
        best = max(weights.items(), key=lambda item: item[1], default=None)
        if best is not None and best[1] >= _ENOUGH:
            return best[0]
        return self._most_named(kinds) if EntityKind.PERSON not in kinds else ()

    def sized(self, token: int, size: int) -> tuple[str, ...]:
        """The last group of so many states and organisations before a token: "een vierzijdige ontmoeting"."""
        groups = [named.keys for named in self.named if named.first < token and len(named.keys) == size]
        return groups[-1] if groups else ()

    @cached_property
    def main(self) -> tuple[str, ...]:
        """The sides of the article as a whole, or nothing."""
        return self.before(self.view.size, BODIES, two=True)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each actor and place is named."""
        keys = (self.view.entity_of(index) for index in range(len(self.view.mentions.names)))
        return Counter(key for key in keys if key is not None)

    def _most_named(self, kinds: tuple[EntityKind, ...]) -> tuple[str, ...]:
        """The two that are named most, where there are two that clearly are."""
        ranked = [(key, count) for key, count in self.counts.most_common() if self.view.kind_of(key) in kinds]
        if len(ranked) < 2 or ranked[1][1] < 2 or (len(ranked) > 2 and ranked[2][1] == ranked[1][1]):
            return ()
        return tuple(sorted(key for key, _ in ranked[:2]))
