"""Keeps boxes apart: nodes with their labels never lie over each other.

Boxes are pushed apart along the axis where they overlap least, a little each round, until nothing
overlaps. Only neighbours in the order of height can overlap, so a round compares each box with the
next few and not with all: near-linear. A knot that pushing cannot undo is undone by more room.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]

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
    count = len(places)
    if count < 2:
        return places
    tallest = float(boxes[:, 1].max())
    for turn in range(_ROUNDS):
        order = np.argsort(places[:, 1], kind="stable")
        at, size = places[order], boxes[order]
        move = np.zeros_like(at)
        clashes = 0
        for step in range(1, count):
            apart = at[step:] - at[:-step]
            if float(apart[:, 1].min()) >= tallest:
                break
            room = (size[step:] + size[:-step]) / 2
            lack = room - np.abs(apart)
            hit = (lack > 0.01).all(axis=1)
            if not hit.any():
                continue
            clashes += int(hit.sum())
            sideways = (lack[:, 0] < lack[:, 1]) & hit
            upwards = hit & ~sideways
            # Two boxes at one height go left and right by their order, so that the result is fixed.
            way = np.where(apart[:, 0] == 0, 1.0, np.sign(apart[:, 0]))
            push_x = np.where(sideways, way * (lack[:, 0] + 0.5) / 2, 0.0)
            push_y = np.where(upwards, (lack[:, 1] + 0.5) / 2, 0.0)
            push = np.stack([push_x, push_y], axis=1)
            move[step:] += push
            move[:-step] -= push
        if not clashes:
            break
        # Where many push at once, the sum would shoot boxes away.
        limit = size.max(axis=1, keepdims=True) / 2
        places[order] += np.clip(move, -limit, limit)
        if turn % _PATIENCE == _PATIENCE - 1:
            places = places.mean(axis=0) + (places - places.mean(axis=0)) * 1.05
    return places
