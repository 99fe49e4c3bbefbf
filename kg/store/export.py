"""A build written in one of the export formats: the same bytes as ``kg build`` wrote.

It is read from the build's N-Quads, not from its store. Trap: Oxigraph keeps the value of a typed
literal and not its spelling, so that ``PT24H`` comes out of a store as ``P1D``.

A build that was changed since (kg.store.changed) may hold what no build writes: blank nodes, and
statements in the default graph. Then Oxigraph writes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, serialize

from kg.rdf import Iris, read_graph
from kg.rdf.formats import Formats
from kg.rdf.graph import NamedGraph
from kg.store.changed import is_changed, open_store
from kg.store.folder import read_summary


def export_build(folder: Path, name: str) -> Iterator[bytes]:
    """The file, section by section, of the build in a folder; ``name`` is one of the formats' names.

    StoreUnavailable where the folder holds no build, UnreadableGraph where its N-Quads are spoilt.
    """
    iris = Iris(read_summary(folder)["base"])
    quads = _quads(folder)
    if isinstance(quads, list) and not all(map(_is_plain, quads)):
        return iter([_by_oxigraph(quads, name, iris.prefixes)])
    graphs = (NamedGraph.of_quads(graph, quads) for graph, quads in _by_graph(quads))
    return Formats.under(iris).write(name, graphs)


def graphs_of(folder: Path) -> Iterator[tuple[str, Iterator[Quad]]]:
    """The named graphs of the build in a folder, one after the other; the errors are those of ``export_build``."""
    read_summary(folder)
    return _by_graph(_quads(folder))


def _quads(folder: Path) -> Iterable[Quad]:
    """Those of each graph together; a list where the build was changed since."""
    if is_changed(folder):
        return sorted(open_store(folder / "store"), key=lambda quad: str(quad.graph_name))
    return read_graph(folder / "graph.nq")


def _by_graph(quads: Iterable[Quad]) -> Iterator[tuple[str, Iterator[Quad]]]:
    runs = groupby(quads, key=lambda quad: str(quad.graph_name))
    return ((graph[1:-1], quads) for graph, quads in runs)


def _is_plain(quad: Quad) -> bool:
    named = isinstance(quad.graph_name, NamedNode) and isinstance(quad.subject, NamedNode)
    return named and isinstance(quad.object, NamedNode | Literal)


def _by_oxigraph(quads: Iterable[Quad], name: str, prefixes: Mapping[str, str]) -> bytes:
    format = RdfFormat.from_extension(name)
    assert format is not None
    statements = quads if format.supports_datasets else dict.fromkeys(quad.triple for quad in quads)
    return serialize(statements, format=format, prefixes=dict(prefixes)) or b""
