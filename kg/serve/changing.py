"""Changes in a worker: the reply is the whole graph afterwards as N-Quads, for the server to keep.

A change that fails has changed nothing. IRIs in data are resolved, never fetched; a JSON-LD context
that is elsewhere is refused by Oxigraph's parser.
"""

from __future__ import annotations

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse

from kg.query import UnsafeQuery, point_at, refuse_fetching
from kg.serve.errors import BadRequest
from kg.serve.multipart import parts
from kg.serve.updates import with_dataset
from kg.serve.wire import Header
from kg.store.changed import dump

Reply = tuple[Header, bytes]


def update(store: Store, header: Header) -> Reply:
    """``header``: update, base, prefixes; default and named (lists of graphs, or None for what the update says)."""
    text = header["update"]
    try:
        refuse_fetching(text)
        if header["default"] is not None:
            text = with_dataset(text, header["default"], header["named"] or ())
        store.update(text, base_iri=header["base"], prefixes=header["prefixes"])
    except (UnsafeQuery, BadRequest) as error:
        return {"status": 400, "reason": "request", "message": str(error)}, b""
    except SyntaxError as error:
        return {"status": 400, "reason": "syntax", "message": point_at(str(error), text)}, b""
    return {"status": 204}, dump(store)


def put(store: Store, header: Header, body: bytes) -> Reply:
    """``header``: graph (an IRI or "default"), type (None: take it out; else of the body), base, replace (or add)."""
    graph = DefaultGraph() if header["graph"] == "default" else NamedNode(header["graph"])
    known = isinstance(graph, DefaultGraph) or store.contains_named_graph(graph)
    if header["type"] is None:
        if not known:
            return {"status": 404, "message": f"there is no graph <{header['graph']}>"}, b""
        store.clear_graph(graph) if isinstance(graph, DefaultGraph) else store.remove_graph(graph)
        return {"status": 204}, dump(store)
    quads = _quads(header, body, graph)
    if isinstance(quads, dict):
        return quads, b""
    if header["replace"]:
        store.clear_graph(graph) if known else None
    if isinstance(graph, NamedNode):
        store.add_graph(graph)
    store.extend(quads)
    return {"status": 204 if known else 201}, dump(store)


def _quads(header: Header, body: bytes, graph: NamedNode | DefaultGraph) -> list[Quad] | Header:
    """What the body says, in a graph; or the reply that says why it cannot be read."""
    quads: list[Quad] = []
    for kind, text in parts(header["type"], body):
        format = RdfFormat.from_media_type(kind)
        if format is None:
            return {"status": 415, "message": f"{kind} is no RDF format"}
        try:
            quads += [
                Quad(found.subject, found.predicate, found.object, graph)
                for found in parse(text, format=format, base_iri=header["base"], rename_blank_nodes=True)
            ]
        except SyntaxError as error:
            return {"status": 400, "reason": "syntax", "message": f"this is not {kind}: {error}"}
    return quads
