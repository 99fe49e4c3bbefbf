"""The strongest parts of a picture, and a picture with its nodes in their places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.view.labels import box
from kg.view.layout import positions
from kg.view.model import Picture


def strongest(picture: Picture, most: int) -> Picture:
    """The first ``most`` nodes, which are the strongest, with the edges, quotes and articles that they need."""
    if len(picture.nodes) <= most:
        return picture
    edges = [edge for edge in picture.edges if edge.source < most and edge.target < most]
    nodes = picture.nodes[:most]
    kept = sorted(
        {quote for node in nodes for quote in node.quotes} | {quote for edge in edges for quote in edge.quotes}
    )
    number = {quote: index for index, quote in enumerate(kept)}
    return replace(
        picture,
        nodes=tuple(replace(node, quotes=tuple(number[quote] for quote in node.quotes)) for node in nodes),
        edges=tuple(replace(edge, quotes=tuple(number[quote] for quote in edge.quotes)) for edge in edges),
        quotes=tuple(
            replace(quote, marks=tuple(mark for mark in quote.marks if mark[2] < most))
            for quote in (picture.quotes[index] for index in kept)
        ),
    )


def placed(picture: Picture, *, seed: int = 7) -> Picture:
    """The same picture with a place for every node."""
    edges = [(edge.source, edge.target) for edge in picture.edges]
    found = positions(len(picture.nodes), edges, [box(node) for node in picture.nodes], seed=seed)
    return replace(picture, positions={node.iri: place for node, place in zip(picture.nodes, found, strict=True)})


def strongest_linked(count: int, edges: Sequence[tuple[int, int]], most: int) -> list[int]:
    """At most ``most`` of the nodes 0 to ``count``, strongest first, each linked to another of them."""
    neighbours: list[set[int]] = [set() for _ in range(count)]
    for one, other in edges:
        neighbours[one].add(other)
        neighbours[other].add(one)
    linked: set[int] = set()
    for node in range(count):
        near = {other for other in neighbours[node] if other < node}
        if near:
            linked |= near | {node}
        if len(linked) >= most:
            break
    return sorted(linked)[:most]


def strongest_tied(ties: Iterable[tuple[int, int]], most: int) -> list[int]:
    """The actors of the strongest ties, which come first; none where all actors are no more than ``most``."""
    found: list[int] = []
    for tie in ties:
        found += [end for end in tie if end not in found]
        if len(found) > most:
            return sorted(found[:most])
    return []


def places_of(picture: Picture, numbers: Sequence[int], edges: Iterable[tuple[int, int]]) -> list[list[int]]:
    """[number, x, y] of some nodes, laid out by themselves."""
    at = {number: index for index, number in enumerate(numbers)}
    among = [(at[one], at[other]) for one, other in edges if one in at and other in at]
    found = positions(len(at), among, [box(picture.nodes[number]) for number in numbers])
    return [[number, *place] for number, place in zip(numbers, found, strict=True)]
