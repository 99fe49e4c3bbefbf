"""Actual, planned, possible or counterfactual: signs weighed by a learned table.

``seeds/frames/learned/mood.csv`` gives each sign a weight for each level (a multinomial logistic regression on the
mentions of marked articles, ``training/mood.py``). What is certain stands above the table: a day after the article's
date has not come yet, and a question asserts nothing. What is told more than once is what its tellings say on average,
so that "de gesprekken" told later without any cue does not make a plan a fact."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from kg.model import Factuality
from kg.resources import data_folder

_DOUBT, _CUED = 0.5, 0.4
"""By so much less "actual" counts, and by so much where a cue says otherwise: to call actual what is not is the worst
fault."""
_OPEN = frozenset({"question", "asked for"})
"""Signs of what is left open for certain."""
LEVELS = (Factuality.ACTUAL, Factuality.PLANNED, Factuality.POSSIBLE, Factuality.COUNTERFACTUAL)


@dataclass(frozen=True, slots=True)
class Judge:
    """Sign to its weights, one for each of :data:`LEVELS`."""

    weights: Mapping[str, tuple[float, ...]]

    def shares(self, signs: Iterable[str]) -> tuple[float, ...]:
        """How likely each of :data:`LEVELS` is for a mention with these signs."""
        totals, seen = [0.0] * len(LEVELS), set(signs)
        for sign in sorted(seen & self.weights.keys()):
            for index, weight in enumerate(self.weights[sign]):
                totals[index] += weight
        masses = [math.exp(total - max(totals)) for total in totals]
        masses[0] *= _DOUBT if "cues=actual" in seen else _CUED
        sure = Factuality.PLANNED if "time:after" in seen else Factuality.POSSIBLE if seen & _OPEN else None
        if sure is not None:
            masses[LEVELS.index(sure)] += masses[0]
            masses[0] = 0.0
        elif "unrealised" in seen:
            masses[0] = 0.0
        return tuple(mass / sum(masses) for mass in masses)


def settled(level: Factuality) -> tuple[float, ...]:
    """The shares of what is certain."""
    return tuple(float(level is other) for other in LEVELS)


def likeliest(tellings: Iterable[tuple[float, ...]]) -> Factuality:
    """The level that the shares of several tellings give together."""
    sums = [sum(shares) for shares in zip(*tellings, strict=True)]
    return LEVELS[max(range(len(LEVELS)), key=sums.__getitem__)]


@cache
def load_judge() -> Judge:
    """The shipped weights."""
    with (data_folder("seeds") / "frames" / "learned" / "mood.csv").open(encoding="utf-8", newline="") as file:
        return Judge({sign: tuple(map(float, weights)) for sign, *weights in list(csv.reader(file))[1:]})
