"""What an impression weighs beside the vote: the table ``seeds/frames/learned/impressions.csv``.

For each thing that is decided (a frame, who takes part, who is lent) it has a weight for the log-odds of the vote, and
one for each impression; their sum is the new log-odds. The weights were learned on articles that neither the vote nor
the encoder had learned from (``training/reader/opinion.py``).
"""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.resources import data_folder

VOTE, ANY, BAR = "vote", "any", "bar"
_SURE = 1e-6


@dataclass(frozen=True, slots=True)
class Opinion:
    """Weights by what is decided, and the bars that go with them."""

    weights: Mapping[str, Mapping[str, float]]
    bars: Mapping[str, float]

    def score(self, about: str, vote: float, impressions: Mapping[str, float]) -> float:
        """The score of the vote (0 to 1) and the impressions as one score; the vote's where no weights are known."""
        weights = self.weights.get(about)
        if weights is None:
            return vote
        sure = min(max(vote, _SURE), 1 - _SURE)
        total = weights[ANY] + weights[VOTE] * math.log(sure / (1 - sure))
        total += sum(weights.get(name, 0.0) * value for name, value in impressions.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def load_opinion() -> Opinion:
    """The shipped table."""
    weights: dict[str, dict[str, float]] = {}
    with (data_folder("seeds") / "frames" / "learned" / "impressions.csv").open(encoding="utf-8", newline="") as file:
        for about, sign, weight in list(csv.reader(file))[1:]:
            weights.setdefault(about, {})[sign] = float(weight)
    bars = {about: table.pop(BAR) for about, table in weights.items() if BAR in table}
    return Opinion({about: table for about, table in weights.items() if table}, bars)
