"""Which happenings are one occasion, so that it counts once; and which actors are one.

Two reports of one event are one occasion; so are an event and a part of it that is of another class: a mediation in
talks, a meeting during a visit. A part of the same class is a round of its own.
"""

from __future__ import annotations

from kg.view.kinds import HAPPENINGS
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
        happen = {whole.kind, part.kind} <= HAPPENINGS
        if edge.relation == "sameEventAs" or (edge.relation == "subEventOf" and happen and whole.type != part.type):
            first, second = sorted((found(edge.source), found(edge.target)))
            stands_for[second] = first
    return tuple(found(node) for node in range(len(picture.nodes)))


def same_actors(picture: Picture) -> dict[int, int]:
    """The number of an actor to that of the strongest that is the same by decision, where that is another one."""
    number = {node.iri: index for index, node in enumerate(picture.nodes)}
    found = {
        index: min(index, *(number.get(iri, index) for iri in node.same))
        for index, node in enumerate(picture.nodes)
        if node.same
    }
    return {index: first for index, first in found.items() if index != first}
