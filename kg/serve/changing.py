"""Changes in a worker: the reply is the whole graph afterwards as N-Quads, for the server to keep.

A change that fails has changed nothing. IRIs in data are resolved, never fetched; a JSON-LD context
that is elsewhere is refused by Oxigraph's parser.
"""

from __future__ import annotations

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse

from kg.query import point_at
from kg.serve.wire import Header

Reply = tuple[Header, bytes]


def update(store: Store, header: Header) -> Reply:
    """``header``: update, base and prefixes."""
    try:
        store.update(header["update"], base_iri=header["base"], prefixes=header["prefixes"])
    except SyntaxError as error:
        return {"status": 400, "reason": "syntax", "message": point_at(str(error), header["update"])}, b""
    return {"status": 204}, _dump(store)


def put(store: Store, header: Header, body: bytes) -> Reply:
    """``header``: graph (an IRI or "default"), type (None: take the graph out), base, replace (or add to it)."""
    graph = DefaultGraph() if header["graph"] == "default" else NamedNode(header["graph"])
    known = isinstance(graph, DefaultGraph) or store.contains_named_graph(graph)
    if header["type"] is None:
        if not known:
            return {"status": 404, "message": f"there is no graph <{header['graph']}>"}, b""
        store.clear_graph(graph) if isinstance(graph, DefaultGraph) else store.remove_graph(graph)
        return {"status": 204}, _dump(store)
    format = RdfFormat.from_media_type(header["type"])
    if format is None:
        return {"status": 415, "message": f"{header['type']} is no RDF format"}, b""
    try:
        quads = [
            Quad(found.subject, found.predicate, found.object, graph)
            for found in parse(body, format=format, base_iri=header["base"], rename_blank_nodes=True)
        ]
    except SyntaxError as error:
        return {"status": 400, "reason": "syntax", "message": f"this is not {header['type']}: {error}"}, b""
    if header["replace"]:
        store.clear_graph(graph) if known else None
    if isinstance(graph, NamedNode):
        store.add_graph(graph)
    store.extend(quads)
    return {"status": 204 if known else 201}, _dump(store)


def _dump(store: Store) -> bytes:
    return store.dump(format=RdfFormat.N_QUADS) or b""
