"""Which happenings are one occasion, so that it counts once.

Two reports of one event are one occasion; so are an event and a part of it that is of another class: a mediation in
talks, a meeting during a visit. A part of the same class is a round of its own.
"""

from __future__ import annotations

from kg.view.model import Picture


def occasions(picture: Picture) -> tuple[int, ...]:
    """For each node the number of the node that stands for its occasion: the strongest; mostly itself."""
    stands_for = list(range(len(picture.nodes)))

    def found(node: int) -> int:
        while stands_for[node] != node:
            node = stands_for[node]
        return node

    for edge in picture.edges:
        whole, part = picture.nodes[edge.target], picture.nodes[edge.source]
        if edge.relation == "sameEventAs" or (edge.relation == "subEventOf" and whole.type != part.type):
            first, second = sorted((found(edge.source), found(edge.target)))
            stands_for[second] = first
    return tuple(found(node) for node in range(len(picture.nodes)))
