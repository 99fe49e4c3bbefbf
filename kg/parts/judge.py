"""The judgement itself: whoever acts has a part, and whoever looks enough like those who do.

``seeds/parts.csv`` has the weight of every feature for every kind of entity. They were learnt on
annotated articles (``training/parts.py``), as the weights of a logistic regression.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from kg.lexicon import Lexicon
from kg.model import EntityKind, Finding
from kg.parts.features import Features
from kg.resources import data_folder

BIAS = "(every one)"
"""The feature that all have."""
_THRESHOLD, _OF_PERSONS = 0.4, 0.3
"""Where precision and recall weigh the same, one asks less than an even chance; less still of persons, since whoever
has no part in one article is missed in the whole story."""
_HINTS = frozenset({"about", "source"})
"""Roles that alone make nobody an actor."""

Weights = Mapping[str, float]


@cache
def load_weights() -> Mapping[EntityKind, Weights]:
    """The shipped weights."""
    return read_weights(data_folder("seeds") / "parts.csv")


def read_weights(path: Path) -> Mapping[EntityKind, Weights]:
    """Weights from a table of that form."""
    found: dict[EntityKind, dict[str, float]] = {kind: {} for kind in EntityKind}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[EntityKind(row["kind"])][row["feature"]] = float(row["weight"])
    return found


def with_parts(finding: Finding, lexicon: Lexicon) -> Finding:
    """The finding, with the judgement; none is made of an article that is about something else."""
    return replace(finding, parts=playing(finding, lexicon)) if finding.frames.diplomatic else finding


def playing(finding: Finding, lexicon: Lexicon, weights: Mapping[EntityKind, Weights] | None = None) -> frozenset[str]:
    """Keys of the entities that have a part in what the article tells."""
    weights = weights or load_weights()
    features = Features(finding, lexicon)
    acting = {key for key, names in features.roles.items() if names - _HINTS}
    return frozenset(
        entity.key
        for entity in finding.links.entities
        if entity.key in acting
        or (features.named[entity.key] and _chance(weights[entity.kind], features.of(entity)) > _bar(entity.kind))
    )


def _bar(kind: EntityKind) -> float:
    return _OF_PERSONS if kind is EntityKind.PERSON else _THRESHOLD


def _chance(weights: Weights, features: frozenset[str]) -> float:
    total = weights.get(BIAS, 0.0) + sum(weights.get(feature, 0.0) for feature in features)
    return 1 / (1 + math.exp(-total))
