"""Keeps boxes apart: nodes with their labels never lie over each other.

Boxes are pushed apart along the axis where they overlap least, a little each round, until nothing
overlaps. A round compares each box with those around it only and not with all: near-linear. A knot
that pushing cannot undo is undone by more room.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Indices = NDArray[np.integer[Any]]

_ROUNDS = 1000
_PATIENCE = 12
"""Rounds after which all is drawn apart a little: boxes shut in on all sides never come free by pushing."""
_ASPECT = 1.15


def spread(places: Floats, boxes: Floats) -> Floats:
    """Scale positions (n, 2) up so that their area has room for all the boxes (n, 2) with air between."""
    if len(places) < 2:
        return places
    # A few nodes far out must not decide the scale of all.
    span = np.maximum(np.ptp(np.percentile(places, [3, 97], axis=0), axis=0), 1e-9)
    span = np.maximum(span, span.max() / 4)  # a pair or a chain has no breadth to scale
    area = float(np.prod(boxes, axis=1).sum()) * 1.7
    height = (area / _ASPECT) ** 0.5
    wanted = np.array([height * _ASPECT, height])
    scale = wanted / span
    even = float(np.sqrt(np.prod(scale)))
    return np.asarray((places - places.mean(axis=0)) * np.clip(scale, even * 0.75, even * 1.5))


def keep_apart(places: Floats, boxes: Floats) -> Floats:
    """Positions (n, 2) of boxes' centres at which no two boxes (n, 2) overlap; the same for the same input."""
    places = np.array(places, dtype=float)
    if len(places) < 2:
        return places
    limit = boxes.max(axis=1, keepdims=True) / 2
    for turn in range(_ROUNDS):
        one, other = _near(places, boxes)
        apart = places[other] - places[one]
        lack = (boxes[one] + boxes[other]) / 2 - np.abs(apart)
        hit = (lack > 0.01).all(axis=1)
        if not hit.any():
            break
        one, other, apart, lack = one[hit], other[hit], apart[hit], lack[hit]
        sideways = lack[:, 0] < lack[:, 1]
        # Two boxes in one place go left and right, or up and down, by their order: so the result is fixed.
        way = np.where(apart == 0, 1.0, np.sign(apart)) * (lack + 0.5) / 2
        push = np.where(np.stack([sideways, ~sideways], axis=1), way, 0.0)
        move = np.stack([_sums(other, push[:, axis], one, len(places)) for axis in (0, 1)], axis=1)
        # Where many push at once, the sum would shoot boxes away.
        places += np.clip(move, -limit, limit)
        if turn % _PATIENCE == _PATIENCE - 1:
            places = places.mean(axis=0) + (places - places.mean(axis=0)) * 1.05
    return places


def _sums(pushed: Indices, push: Floats, pushing: Indices, count: int) -> Floats:
    """For each box, what it is pushed in all along one axis."""
    return np.asarray(np.bincount(pushed, push, count) - np.bincount(pushing, push, count), dtype=float)


def _near(places: Floats, boxes: Floats) -> tuple[Indices, Indices]:
    """Pairs of boxes that may overlap: those in the same row or the next, no further apart than the widest is wide.

    Rows are as high as the tallest box. In one sorted list of row and x, the boxes near to one are a range.
    """
    widest, tallest = float(boxes[:, 0].max()), float(boxes[:, 1].max())
    x = places[:, 0] - places[:, 0].min()
    row = np.floor((places[:, 1] - places[:, 1].min()) / tallest)
    across = float(x.max()) + 2 * widest + 1
    order = np.argsort(row * across + x, kind="stable")
    keys = (row * across + x)[order]
    numbers = np.arange(len(keys))
    ones, others = [], []
    for first, last in (
        (numbers + 1, np.searchsorted(keys, keys + widest, side="right")),
        (np.searchsorted(keys, keys + across - widest), np.searchsorted(keys, keys + across + widest, side="right")),
    ):
        counts = np.maximum(last - first, 0)
        one = np.repeat(numbers, counts)
        start = np.repeat(first - (np.cumsum(counts) - counts), counts)
        ones.append(order[one])
        others.append(order[start + np.arange(len(one))])
    return np.concatenate(ones), np.concatenate(others)
