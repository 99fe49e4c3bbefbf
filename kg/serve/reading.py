"""Whole graphs in a worker: one, the default graph, or all of them."""

from __future__ import annotations

from pyoxigraph import DefaultGraph, NamedNode, Store

from kg.serve.formats import written
from kg.serve.wire import Header

_DATASETS = ("application/trig", "application/n-quads")


def read_graphs(store: Store, header: Header) -> tuple[Header, bytes]:
    """``header``: graph (an IRI, "default" or None for all), union, type and prefixes; 404 where there is none."""
    kind, prefixes, graph = header["type"], header["prefixes"], header["graph"]
    if graph is None and kind in _DATASETS:
        return {"status": 200}, written(list(store), kind, prefixes)
    place: NamedNode | DefaultGraph | None = None
    if graph == "default" and not header["union"]:
        place = DefaultGraph()
    elif graph not in (None, "default"):
        place = NamedNode(graph)
        if not store.contains_named_graph(place):
            return {"status": 404, "message": f"there is no graph <{graph}>"}, b""
    found = store.quads_for_pattern(None, None, None, place)
    return {"status": 200}, written(dict.fromkeys(quad.triple for quad in found), kind, prefixes)
