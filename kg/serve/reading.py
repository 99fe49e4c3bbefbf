"""Whole graphs in a worker: one, the default graph, or all of them."""

from __future__ import annotations

from pyoxigraph import DefaultGraph, NamedNode, RdfFormat, Store, serialize

from kg.serve.wire import Header

_DATASETS = ("application/trig", "application/n-quads")


def read_graphs(store: Store, header: Header) -> tuple[Header, bytes]:
    """``header``: graph (an IRI, "default" or None for all), union, type and prefixes; 404 where there is none."""
    format = RdfFormat.from_media_type(header["type"])
    assert format is not None
    graph = header["graph"]
    if graph is None:
        quads = list(store) if header["type"] in _DATASETS else [quad.triple for quad in store]
        return {"status": 200}, serialize(quads, format=format, prefixes=header["prefixes"])
    if graph == "default":
        place = None if header["union"] else DefaultGraph()
    else:
        place = NamedNode(graph)
        if not store.contains_named_graph(place):
            return {"status": 404, "message": f"there is no graph <{graph}>"}, b""
    triples = dict.fromkeys(quad.triple for quad in store.quads_for_pattern(None, None, None, place))
    return {"status": 200}, serialize(triples, format=format, prefixes=header["prefixes"])
