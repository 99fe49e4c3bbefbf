"""N-Quads, the format in which graphs go into a store and come out of it."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import DefaultGraph, Quad, RdfFormat, parse


def read_nquads(nquads: bytes) -> list[Quad]:
    """Quads in the order of the lines; ValueError for one without a graph, SyntaxError for another format."""
    quads = list(parse(nquads, format=RdfFormat.N_QUADS))
    for quad in quads:
        if isinstance(quad.graph_name, DefaultGraph):
            raise ValueError(f"a statement without a graph: {quad}")
    return quads


def write_nquads(quads: Iterable[Quad]) -> bytes:
    """One statement a line, sorted by code point."""
    return "".join(sorted(f"{quad} .\n" for quad in quads)).encode()
