"""A build written in one of the export formats: the same bytes as ``kg build`` wrote.

It is read from the build's N-Quads, not from its store. Trap: Oxigraph keeps the value of a typed
literal and not its spelling, so that ``PT24H`` comes out of a store as ``P1D``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from kg.rdf import Iris, read_graph
from kg.rdf.formats import Formats
from kg.rdf.graph import NamedGraph
from kg.store.folder import read_summary


def export_build(folder: Path, name: str) -> Iterator[bytes]:
    """The file, section by section, of the build in a folder; ``name`` is one of the formats' names.

    StoreUnavailable where the folder holds no build, UnreadableGraph where its N-Quads are spoilt.
    """
    formats = Formats.under(Iris(read_summary(folder)["base"]))
    runs = groupby(read_graph(folder / "graph.nq"), key=lambda quad: str(quad.graph_name))
    return formats.write(name, (NamedGraph.of_quads(graph[1:-1], quads) for graph, quads in runs))
