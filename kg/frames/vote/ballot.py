"""The vote: a reading stands where the signs for it outweigh those against it.

The table ``seeds/frames/learned/weights.csv`` gives each sign of each kind of frame a weight, learned on articles
that were marked word by word (``training/weights.py``): the sum, through the logistic function, is the score of a
reading, an estimate of how likely a careful reader would mark it. Below the bar of its kind it is left out."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from kg.frames.weighing import Weights
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Ballot:
    """Weights by kind of frame, and the bar of each kind; a kind without weights passes."""

    weights: Mapping[str, Weights]
    bars: Mapping[str, float]

    def score(self, kind: str, signs: Iterable[str]) -> float:
        """How likely the reading is right, between 0 and 1."""
        weights = self.weights.get(kind)
        if weights is None:
            return 1.0
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, weights.total(signs)))))

    def with_bars(self, bars: Mapping[str, float]) -> Ballot:
        """The same weights with other bars for some kinds."""
        return replace(self, bars={**self.bars, **bars}) if bars else self

    def stands(self, kind: str, score: float) -> bool:
        """Whether a reading of this kind with this score stands."""
        return score >= self.bars.get(kind, 0.0)


@cache
def load_ballot(name: str = "weights") -> Ballot:
    """The shipped weights of a table: ``weights`` for the readings of the rules."""
    tables: dict[str, dict[str, float]] = {}
    bars: dict[str, float] = {}
    with (data_folder("seeds") / "frames" / "learned" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for kind, sign, weight in list(csv.reader(file))[1:]:
            if sign == "bar":
                bars[kind] = float(weight)
            else:
                tables.setdefault(kind, {})[sign] = float(weight)
    return Ballot({kind: Weights(table) for kind, table in tables.items()}, bars)
