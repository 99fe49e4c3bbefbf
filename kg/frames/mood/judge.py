"""Actual, planned, possible or counterfactual: signs weighed by a learned table.

``seeds/frames/learned/mood.csv`` gives each sign a weight for each level (a multinomial logistic regression on the
mentions of marked articles, ``training/mood.py``). What is certain stands above the table: a day after the article's
date has not come yet, and a question asserts nothing."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from kg.model import Factuality
from kg.resources import data_folder

_CLOSE = 1.0
"""Where "actual" leads by less, a cue that says otherwise decides: to call actual what is not is the worst fault."""
LEVELS = (Factuality.ACTUAL, Factuality.PLANNED, Factuality.POSSIBLE, Factuality.COUNTERFACTUAL)


@dataclass(frozen=True, slots=True)
class Judge:
    """Sign to its weights, one for each of :data:`LEVELS`."""

    weights: Mapping[str, tuple[float, ...]]

    def level(self, signs: Iterable[str]) -> Factuality:
        """The likeliest level of a mention with these signs."""
        totals = [0.0] * len(LEVELS)
        seen = set(signs)
        for sign in sorted(seen & self.weights.keys()):
            for index, weight in enumerate(self.weights[sign]):
                totals[index] += weight
        found = LEVELS[max(range(len(LEVELS)), key=totals.__getitem__)]
        if found is Factuality.ACTUAL and "time:after" in seen:
            return Factuality.PLANNED
        if found is Factuality.ACTUAL and "question" in seen:
            return Factuality.POSSIBLE
        if found is Factuality.ACTUAL:
            cued = next((level for level in LEVELS[1:] if f"cues={level.value}" in seen), None)
            index = LEVELS.index(cued) if cued is not None else 0
            if cued is not None and totals[0] - totals[index] < _CLOSE:
                return cued
        return found


@cache
def load_judge() -> Judge:
    """The shipped weights."""
    with (data_folder("seeds") / "frames" / "learned" / "mood.csv").open(encoding="utf-8", newline="") as file:
        return Judge({sign: tuple(map(float, weights)) for sign, *weights in list(csv.reader(file))[1:]})
