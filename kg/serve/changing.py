"""Changes tried in a worker: the reply is what to keep, which is the change, or the whole graph afterwards.

1. A change that fails has failed here, in a process that is thrown away, and has changed nothing.
2. What is kept is mostly the change itself (kg.store.change), which the graph and whoever reads the folder make again.
3. An update that might come out otherwise the next time (RAND(), NOW(), LIMIT over rows in any order) is made
   here once and for all: then the whole graph is kept.

IRIs in data are resolved, never fetched; a JSON-LD context that is elsewhere is refused by Oxigraph's parser.
"""

from __future__ import annotations

import re
from typing import Final

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse

from kg.query import UnsafeQuery, point_at, refuse_deep, refuse_fetching
from kg.query.safety import keyword_of
from kg.serve.errors import BadRequest
from kg.serve.multipart import parts
from kg.serve.updates import with_dataset
from kg.serve.wire import Header
from kg.store.change import a_graph, an_update, make
from kg.store.changed import dump

Reply = tuple[Header, bytes]
_UNSTEADY: Final = re.compile(
    r"\b(NOW|RAND|UUID|STRUUID|LIMIT|OFFSET|SAMPLE|GROUP_CONCAT|SUM|AVG|MIN|MAX)\b", re.IGNORECASE
)
"""What may give another outcome every time: the clock, chance, and the order of rows. Blank nodes have other labels
every time, as they have whenever a graph is read."""


def update(store: Store, header: Header) -> Reply:
    """``header``: update, base, prefixes; default and named (lists of graphs, or None for what the update says)."""
    text = header["update"]
    try:
        refuse_fetching(text)
        refuse_deep(text)
        if header["default"] is not None:
            text = with_dataset(text, header["default"], header["named"] or ())
        change = an_update(text, header["base"], header["prefixes"])
        make(store, change)
    except (UnsafeQuery, BadRequest) as error:
        return {"status": 400, "reason": "request", "message": str(error)}, b""
    except SyntaxError as error:
        return {"status": 400, "reason": "syntax", "message": point_at(str(error), text)}, b""
    if is_steady(text):
        return {"status": 204, "whole": False}, change
    return {"status": 204, "whole": True}, dump(store)


def put(store: Store, header: Header, body: bytes) -> Reply:
    """``header``: graph (an IRI or "default"), type (None: take it out; else of the body), base, replace (or add)."""
    graph = DefaultGraph() if header["graph"] == "default" else NamedNode(header["graph"])
    known = isinstance(graph, DefaultGraph) or store.contains_named_graph(graph)
    quads = None
    if header["type"] is not None:
        read = _quads(header, body, graph)
        if isinstance(read, dict):
            return read, b""
        quads = read
    elif not known:
        return {"status": 404, "message": f"there is no graph <{header['graph']}>"}, b""
    change = a_graph(graph, quads, clear=header["replace"])
    make(store, change)
    return {"status": 204 if known else 201, "whole": False}, change


def is_steady(text: str) -> bool:
    """Does an update come out the same whenever it is made? Where that is not plain, it does not.

    >>> is_steady("DELETE { ?s ?p ?o } INSERT { ?s ?p [] } WHERE { ?s ?p ?o FILTER(STR(?o) = 'NOW') }")
    True
    >>> is_steady("INSERT { ?s ?p ?now } WHERE { ?s ?p ?o BIND(NOW() AS ?now) }")
    False
    """
    return keyword_of(_UNSTEADY, text) is None


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
