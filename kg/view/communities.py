"""Who mostly deals with each other: groups of actors by their ties (Louvain; the same graph gives the same groups)."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx

from kg.view.actors import Tie

_LEAST = 3
"""Actors of the smallest group that is told."""


def communities(ties: Sequence[Tie]) -> list[list[int]]:
    """Groups of actors (node numbers), the largest first; a pair by itself is no group."""
    graph = nx.Graph()
    for tie in ties:
        before = graph.get_edge_data(tie.source, tie.target, {"weight": 0})["weight"]
        graph.add_edge(tie.source, tie.target, weight=before + max(tie.count, 1))
    if not graph:
        return []
    found = nx.community.louvain_communities(graph, seed=7)
    return sorted((sorted(group) for group in found if len(group) >= _LEAST), key=lambda group: (-len(group), group))
