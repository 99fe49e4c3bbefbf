"""How much each sign speaks for or against two being one: the table ``seeds/across.csv``.

The sum of the weights, through the logistic function, is the score. Those of events and mediations are learned on the
annotated stories, from weights by hand (``training/reports.py``); the others were set by hand on them, and looked
through on some 850 articles about other things, where hardly two names are of one.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kg.resources import data_folder

if TYPE_CHECKING:
    from kg.frames.vote.ballot import Ballot

ALL = "any"
"""The sign that every pair has."""


def score(kind: str, signs: Sequence[str]) -> float:
    """How likely two of a kind (``Person``, ``Organisation``, ``Event``, ``Mediation``) with these signs are one."""
    return _weighed(kind, tuple(signs))


@lru_cache(maxsize=1 << 16)
def _weighed(kind: str, signs: tuple[str, ...]) -> float:
    """Of many thousands of pairs most have the signs of others."""
    return _table().score(kind, (ALL, *signs))


@cache
def _table() -> Ballot:
    from kg.frames.vote.ballot import Ballot  # with numpy: who serves or asks a graph has no use for it
    from kg.frames.weighing import Weights

    weights: dict[str, dict[str, float]] = {}
    with (data_folder("seeds") / "across.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            weights.setdefault(row["kind"], {})[row["sign"]] = float(row["weight"])
    return Ballot({kind: Weights(table) for kind, table in weights.items()}, {})
