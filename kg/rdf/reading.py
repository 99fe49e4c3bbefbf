"""Graphs from files: exports of this program, or anybody's RDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, parse

from kg.rdf.errors import UnreadableGraph


def read_graph(path: Path) -> Iterator[Quad]:
    """The quads of a file, in the format that its ending names; UnreadableGraph where it is not that."""
    format = RdfFormat.from_extension(path.suffix.lstrip("."))
    if format is None:
        known = ".ttl, .trig, .nq or .jsonld"
        raise UnreadableGraph(f"{path}: no RDF format ends in {path.suffix!r}: use {known}")
    try:
        yield from parse(path=str(path), format=format)
    except (SyntaxError, OSError) as error:
        raise UnreadableGraph(f"{path}: {error}") from error
