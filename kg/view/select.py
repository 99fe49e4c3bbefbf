"""The strongest part of a picture, and a picture with its nodes in their places."""

from __future__ import annotations

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
    kept = sorted({quote for part in (*nodes, *edges) for quote in part.quotes})
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
