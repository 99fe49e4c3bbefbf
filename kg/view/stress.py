"""Places of linked nodes whose distances on paper are near to their distances along the edges.

1. Some nodes are pivots, far from each other, and the distances of all nodes to them are found. A small graph has only
   pivots, and then every pair counts.
2. The start is pivot MDS (Brandes and Pich 2007): the plane in which those distances spread most.
3. Then the sparse stress is made less (Ortmann, Klimenta and Brandes 2017): a node goes to the mean of where its
   neighbours and the pivots want it; a pivot speaks for the nodes around it, and louder to those that are near.
4. Nodes with the same neighbours are the same to every pivot; pairs of neighbours of one node keep them apart.

It is numpy throughout: half a second for 800 nodes, two for 5,000. Nothing is left to chance but the jolt that parts
nodes in one place, and that has a seed.
"""

from __future__ import annotations

import numpy as np

from kg.view.apart import Floats, Indices

_TERMS = 100_000
"""Pairs of node and pivot that a round can afford; up to some 300 nodes that is every pair."""
_PIVOTS = 50
"""As many as large graphs have."""
_ROUNDS = 120
_STILL = 3e-4
"""A round that moves nodes by less than this part of the picture is the last."""
_STEPS = (1, 2, 3)
"""Neighbours of one node that are so far from each other in its list are a pair."""


def stress_places(count: int, edges: Indices, lengths: Floats, *, seed: int) -> Floats:
    """Places (n, 2) of the nodes of a connected graph; ``edges`` are (m, 2), and each has a length above nought."""
    if count < 3:
        return np.array([[0.0, 0.0], [float(lengths[0]) if len(lengths) else 1.0, 0.0]])[:count]
    ways = _Ways(count, edges, lengths)
    pivots, far = _pivots(ways, min(count, max(_PIVOTS, _TERMS // count)))
    places = _spread_of(far)
    places += np.random.default_rng(seed).normal(scale=0.01 * float(far.max()), size=places.shape)
    return _less_stress(places, ways, pivots, far)


class _Ways:
    """Both directions of all edges, sorted by where they go."""

    def __init__(self, count: int, edges: Indices, lengths: Floats) -> None:
        self.count, self.edges, self.lengths = count, edges, lengths
        ends = np.concatenate([edges[:, 1], edges[:, 0]])
        order = np.argsort(ends, kind="stable")
        self._from = np.concatenate([edges[:, 0], edges[:, 1]])[order]
        self._long = np.concatenate([lengths, lengths])[order]
        self._to, self._first = np.unique(ends[order], return_index=True)

    def distances(self, start: int) -> Floats:
        """Of all nodes from one: every round looks one edge further."""
        found = np.full(self.count, np.inf)
        found[start] = 0
        while True:
            nearer = np.minimum.reduceat(found[self._from] + self._long, self._first)
            better = nearer < found[self._to] - 1e-9
            if not better.any():
                return found
            found[self._to[better]] = nearer[better]

    def siblings(self) -> tuple[Indices, Floats]:
        """Pairs of neighbours of one node (p, 2), and how far they are apart by way of it."""
        pairs, apart = [], []
        size = np.diff(np.append(self._first, len(self._from)))
        place = np.arange(len(self._from)) - np.repeat(self._first, size)
        own = np.repeat(size, size)
        start = np.repeat(self._first, size)
        for step in _STEPS:
            other = start + (place + step) % own
            kept = own > 2 * step
            pairs.append(np.stack([self._from[kept], self._from[other[kept]]], axis=1))
            apart.append(self._long[kept] + self._long[other[kept]])
        return np.concatenate(pairs), np.concatenate(apart)


def _pivots(ways: _Ways, wanted: int) -> tuple[Indices, Floats]:
    """Nodes far from each other, the first of them the best linked; and distances (n, k) of all nodes to them."""
    first = int(np.argmax(np.bincount(ways.edges.ravel(), minlength=ways.count)))
    pivots, far = [first], [ways.distances(first)]
    nearest = far[0].copy()
    while len(pivots) < wanted:
        pivots.append(int(np.argmax(nearest)))
        far.append(ways.distances(pivots[-1]))
        nearest = np.minimum(nearest, far[-1])
    return np.array(pivots), np.stack(far, axis=1)


def _spread_of(far: Floats) -> Floats:
    """The plane in which squared distances (n, k) spread most."""
    squares = far**2
    centred = -(squares - squares.mean(axis=0) - squares.mean(axis=1, keepdims=True) + squares.mean()) / 2
    values, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, np.argsort(-values)[:2]]
    axes *= np.where(axes[np.abs(axes).argmax(axis=0), [0, 1]] < 0, -1, 1)  # an axis has no sign of its own
    places = centred @ axes
    scale = far.max() / max(float(np.ptp(places)), 1e-9)
    return np.asarray(places * scale)


def _less_stress(places: Floats, ways: _Ways, pivots: Indices, far: Floats) -> Floats:
    weights = _loudness(far)
    pairs, apart = ways.edges, ways.lengths
    if len(pivots) < ways.count:
        more, further = ways.siblings()
        pairs, apart = np.concatenate([pairs, more]), np.concatenate([apart, further])
    pull = 1 / apart**2
    one, other = pairs[:, 0], pairs[:, 1]
    total = weights.sum(axis=1) + np.bincount(one, pull, ways.count) + np.bincount(other, pull, ways.count)
    small = _STILL * float(far.max())
    for _ in range(_ROUNDS):
        away = places[one] - places[other]
        away *= (apart / np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-9))[:, None]
        wanted = _from_pivots(places, places[pivots], far, weights)
        for axis, sums in enumerate(wanted):
            sums += np.bincount(one, pull * (places[other, axis] + away[:, axis]), ways.count)
            sums += np.bincount(other, pull * (places[one, axis] - away[:, axis]), ways.count)
        moved = np.stack(wanted, axis=1) / total[:, None] - places
        places = places + moved
        if float(np.abs(moved).max()) < small:
            break
    return places


def _from_pivots(places: Floats, pivots: Floats, far: Floats, weights: Floats) -> tuple[Floats, Floats]:
    """The weighted sum, along each axis, of where the pivots want each node."""
    across = places[:, 0, None] - pivots[None, :, 0]
    down = places[:, 1, None] - pivots[None, :, 1]
    stretch = weights * far / np.maximum(np.hypot(across, down), 1e-9)
    return (
        weights @ pivots[:, 0] + (stretch * across).sum(axis=1),
        weights @ pivots[:, 1] + (stretch * down).sum(axis=1),
    )


def _loudness(far: Floats) -> Floats:
    """How much each pivot counts for each node (n, k): as much as there are nodes around it, up to half-way."""
    around = far.argmin(axis=1)
    weights = np.zeros_like(far)
    for pivot in range(far.shape[1]):
        region = np.sort(far[around == pivot, pivot])
        speaks = np.searchsorted(region, far[:, pivot] / 2, side="right")
        weights[:, pivot] = np.maximum(speaks, 1) / np.maximum(far[:, pivot], 1e-9) ** 2
    weights[far == 0] = 0
    return weights
