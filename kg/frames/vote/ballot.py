"""The vote: a reading stands where the signs for it outweigh those against it.

The table ``seeds/frames/learned/weights.csv`` gives each sign of each kind of frame a weight, learned on articles
that were marked word by word (``training/weights.py``): the sum, through the logistic function, is the score of a
reading, an estimate of how likely a careful reader would mark it. Below the bar of its kind it is left out."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat

from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs, none twice, each of which counts plainly and behind each prefix: ``venue``, ``talks: venue``."""

    plain: list[str]
    prefixes: tuple[str, ...]

    def __iter__(self) -> Iterator[str]:
        """All of them, spelt out."""
        return iter([*self.plain, *(prefix + sign for prefix in self.prefixes for sign in self.plain)])


@dataclass(frozen=True, slots=True)
class Ballot:
    """Weights by kind of frame and sign, and the bar of each kind; a kind without weights passes."""

    weights: Mapping[str, Mapping[str, float]]
    bars: Mapping[str, float]
    _summed: dict[tuple[str, tuple[str, ...]], Mapping[str, float]] = field(default_factory=dict, compare=False)

    def score(self, kind: str, signs: Iterable[str]) -> float:
        """How likely the reading is right, between 0 and 1."""
        table = self.weights.get(kind)
        if table is None:
            return 1.0
        if isinstance(signs, Signs):
            table, signs = self._with(kind, signs.prefixes), signs.plain
        total = sum(map(table.get, signs, repeat(0.0)))
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))

    def _with(self, kind: str, prefixes: tuple[str, ...]) -> Mapping[str, float]:
        """What a sign weighs together with itself behind prefixes; added up once, in a table of its own."""
        if (kind, prefixes) not in self._summed:
            table = dict(self.weights[kind])
            for sign, weight in self.weights[kind].items():
                for prefix in prefixes:
                    if sign.startswith(prefix):
                        plain = sign.removeprefix(prefix)
                        table[plain] = table.get(plain, 0.0) + weight
            self._summed[kind, prefixes] = table
        return self._summed[kind, prefixes]

    def stands(self, kind: str, score: float) -> bool:
        """Whether a reading of this kind with this score stands."""
        return score >= self.bars.get(kind, 0.0)


@cache
def load_ballot(name: str = "weights") -> Ballot:
    """The shipped weights of a table: ``weights`` for the readings of the rules."""
    weights: dict[str, dict[str, float]] = {}
    bars: dict[str, float] = {}
    with (data_folder("seeds") / "frames" / "learned" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for kind, sign, weight in list(csv.reader(file))[1:]:
            if sign == "bar":
                bars[kind] = float(weight)
            else:
                weights.setdefault(kind, {})[sign] = float(weight)
    return Ballot(weights, bars)
