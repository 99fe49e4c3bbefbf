"""Where nodes lie: computed here once, with a seed, so that a picture opens at rest and the same every time.

1. Each connected part is laid out by itself, so that distances on paper are near to those along the edges
   (kg.view.stress).
2. A part is scaled until its boxes have room, and the boxes are kept apart.
3. Parts are packed on one sheet; nodes that are linked to nothing fill rows below.
"""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np

from kg.view.apart import Floats, Indices, keep_apart, spread
from kg.view.pack import pack
from kg.view.stress import stress_places

_CROWD = 60
"""Nodes above which groups are looked for."""
_BETWEEN = 2.5
"""How much longer an edge between groups is."""
_GAP = 60.0
_APART = 16.0
"""Between what is linked to nothing."""
_ASPECT = 1.15


def positions(
    count: int, edges: Sequence[tuple[int, int]], boxes: Sequence[tuple[float, float]], *, seed: int = 7
) -> list[tuple[int, int]]:
    """Centres of nodes 0 to ``count``, whole numbers; ``boxes`` are the width and height of each."""
    if not count:
        return []
    sizes = np.array(boxes, dtype=float)
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(sorted({(min(pair), max(pair)) for pair in edges if pair[0] != pair[1]}))
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))
    laid = [(part, _part(graph, part, sizes[part], seed)) for part in parts if len(part) > 1]
    singles = [part[0] for part in parts if len(part) == 1]
    places = np.zeros((count, 2))
    _arrange(places, sizes, laid, singles)
    return [(round(x), round(y)) for x, y in places.tolist()]


def _part(graph: nx.Graph, part: list[int], boxes: Floats, seed: int) -> Floats:
    numbered = {node: number for number, node in enumerate(part)}
    among = sorted((numbered[one], numbered[other]) for one, other in graph.subgraph(part).edges)
    edges = np.sort(np.array(among, dtype=np.int64), axis=1)
    found = stress_places(len(part), edges, _lengths(len(part), edges, seed), seed=seed)
    return keep_apart(spread(found, boxes), boxes)


def _lengths(count: int, edges: Indices, seed: int) -> Floats:
    """How long each edge should be: longer at busy nodes, which need room for all their neighbours.

    An edge that leaves a closely linked group is longer still, so that a large graph falls into groups
    with air between them and not into one ball.
    """
    root = np.sqrt(np.bincount(edges.ravel(), minlength=count))
    group = np.zeros(count, dtype=np.int64)
    if count > _CROWD:
        linked = nx.Graph()
        linked.add_nodes_from(range(count))
        linked.add_edges_from(edges.tolist())
        for number, members in enumerate(nx.community.louvain_communities(linked, seed=seed)):
            group[list(members)] = number
    one, other = edges[:, 0], edges[:, 1]
    return np.asarray((1 + 0.2 * (root[one] + root[other])) * np.where(group[one] == group[other], 1.0, _BETWEEN))


def _arrange(places: Floats, boxes: Floats, laid: list[tuple[list[int], Floats]], singles: list[int]) -> None:
    """Put the parts side by side; what is linked to nothing comes below them in rows of its own."""
    blocks: list[tuple[list[int], Floats, tuple[float, float]]] = []
    for part, found in laid:
        half = boxes[part] / 2
        low, high = (found - half).min(axis=0), (found + half).max(axis=0)
        blocks.append((part, found - low, (float(high[0] - low[0]), float(high[1] - low[1]))))
    corners = pack([size for _, _, size in blocks], _GAP, _ASPECT)
    for (part, found, _), corner in zip(blocks, corners, strict=True):
        places[part] = found + np.array(corner)
    below = max((y + size[1] + _GAP for (_, y), (_, _, size) in zip(corners, blocks, strict=True)), default=0.0)
    wide = max((x + size[0] for (x, _), (_, _, size) in zip(corners, blocks, strict=True)), default=0.0)
    area = float((boxes[singles] + _APART).prod(axis=1).sum())
    _rows(places, boxes, singles, below, max(wide, (area * _ASPECT) ** 0.5))
    places -= (places - boxes / 2).min(axis=0) / 2 + (places + boxes / 2).max(axis=0) / 2


def _rows(places: Floats, boxes: Floats, singles: list[int], top: float, limit: float) -> None:
    x = high = 0.0
    for node in singles:
        width, height = boxes[node]
        if x and x + width > limit:
            x, top, high = 0.0, top + high + _APART, 0.0
        places[node] = (x + width / 2, top + height / 2)
        x, high = x + width + _APART, max(high, height)
