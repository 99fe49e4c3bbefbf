"""Where nodes lie: computed here once, with a seed, so that a picture opens at rest and the same every time.

1. Each connected part is laid out by itself: Kamada-Kawai up to 1,500 nodes (even distances),
   Fruchterman-Reingold above (its cost grows slowly).
2. A part is scaled until its boxes have room, and the boxes are kept apart.
3. Parts are packed in rows, largest first; single nodes fill rows at the end.

igraph does the first; networkx took over a minute where it takes under one second (2,000 nodes).
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import igraph
import numpy as np

from kg.view.apart import Floats, keep_apart, spread

_EXACT = 1500
_GAP = 60.0
_ASPECT = 1.15


def positions(
    count: int, edges: Sequence[tuple[int, int]], boxes: Sequence[tuple[float, float]], *, seed: int = 7
) -> list[tuple[int, int]]:
    """Centres of nodes 0 to ``count``, whole numbers; ``boxes`` are the width and height of each."""
    if not count:
        return []
    sizes = np.array(boxes, dtype=float)
    graph = igraph.Graph(n=count, edges=list(edges)).simplify()
    igraph.set_random_number_generator(random.Random(seed))
    parts = sorted((sorted(part) for part in graph.connected_components()), key=lambda part: (-len(part), part))
    laid = [(part, _part(graph, part, sizes[part], seed)) for part in parts if len(part) > 1]
    singles = [part[0] for part in parts if len(part) == 1]
    places = np.zeros((count, 2))
    _pack(places, sizes, laid, singles)
    return [(round(x), round(y)) for x, y in places.tolist()]


def _part(graph: igraph.Graph, part: list[int], boxes: Floats, seed: int) -> Floats:
    sub = graph.induced_subgraph(part)
    if len(part) <= _EXACT:
        # Longer edges at busy nodes: they need room around them for all their neighbours.
        degrees = sub.degree()
        lengths = [1 + 0.2 * (degrees[edge.source] ** 0.5 + degrees[edge.target] ** 0.5) for edge in sub.es]
        found = sub.layout_kamada_kawai(weights=lengths, maxiter=max(500, 3 * len(part)))
    else:
        chance = random.Random(seed)
        # From a start as wide as the result: from a small one, every node is near every other and it is quadratic.
        side = math.sqrt(len(part))
        start = [[chance.uniform(-side, side), chance.uniform(-side, side)] for _ in part]
        found = sub.layout_fruchterman_reingold(seed=start, niter=150, grid="grid", start_temp=side / 4)
    return keep_apart(spread(np.array(found.coords, dtype=float), boxes), boxes)


def _pack(places: Floats, boxes: Floats, laid: list[tuple[list[int], Floats]], singles: list[int]) -> None:
    """Put the parts beside and below each other in rows of about the wanted width."""
    blocks: list[tuple[list[int], Floats, Floats]] = []
    for part, found in laid:
        half = boxes[part] / 2
        low, high = (found - half).min(axis=0), (found + half).max(axis=0)
        blocks.append((part, found - low, high - low))
    blocks += [([node], boxes[[node]] / 2, boxes[node]) for node in singles]
    area = sum(float((size[0] + _GAP) * (size[1] + _GAP)) for _, _, size in blocks)
    wide = max(max(float(size[0]) for _, _, size in blocks), (area * _ASPECT) ** 0.5)
    x = y = row = 0.0
    for part, found, size in blocks:
        if x and x + size[0] > wide:
            x, y, row = 0.0, y + row + _GAP / 2, 0.0
        places[part] = found + np.array([x, y])
        gap = _GAP if len(part) > 1 else 16
        x, row = x + float(size[0]) + gap, max(row, float(size[1]))
    places -= places.mean(axis=0)
