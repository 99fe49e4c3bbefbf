"""Signs and what they weigh: how every learned table of the package is summed.

A sign may count several times, plainly and behind prefixes (``venue``, ``talks: venue``), each with a weight of its
own. Spelling all of them out costs more than weighing them, so signs that share their prefixes are a group, and a group
is weighed by a table in which what stands behind its prefixes was added up once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat


@dataclass(frozen=True, slots=True)
class SignGroups:
    """Groups of signs, each of which counts behind each prefix of its group (``""``: plainly)."""

    groups: Sequence[tuple[tuple[str, ...], list[str]]]

    @classmethod
    def behind(cls, signs: list[str], *prefixes: str) -> SignGroups:
        """Signs that count plainly and behind prefixes."""
        return cls([(("", *prefixes), signs)])

    def __iter__(self) -> Iterator[str]:
        """All of them, spelt out."""
        return (prefix + sign for prefixes, signs in self.groups for prefix in prefixes for sign in signs)


class Weights:
    """What each sign weighs; one that the table lacks weighs nothing."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._order = sorted(weights)
        self._weights = weights
        self._tables: dict[tuple[str, ...], Mapping[str, float]] = {("",): weights}

    def total(self, signs: Iterable[str]) -> float:
        """The weights of all signs together."""
        if not isinstance(signs, SignGroups):
            return sum(map(self._weights.get, signs, repeat(0.0)))
        total = 0.0
        for prefixes, group in signs.groups:
            table = self._tables.get(prefixes)
            total += sum(map((self._behind(prefixes) if table is None else table).get, group, repeat(0.0)))
        return total

    def _behind(self, prefixes: tuple[str, ...]) -> Mapping[str, float]:
        """What a sign weighs behind all prefixes together; summed once."""
        table: dict[str, float] = {}
        for prefix in prefixes:
            for at in range(bisect_left(self._order, prefix), len(self._order)):
                sign = self._order[at]
                if not sign.startswith(prefix):
                    break
                rest = sign.removeprefix(prefix)
                table[rest] = table.get(rest, 0.0) + self._weights[sign]
        self._tables[prefixes] = table
        return table
