"""A query in a worker: evaluated over the dataset that it and the request choose, and written in a format."""

from __future__ import annotations

from itertools import islice
from typing import IO, Any, cast

from pyoxigraph import (
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    Store,
)

from kg.query import UnsafeQuery, foreign_terms, names_its_graphs, point_at, refuse_deep, refuse_fetching
from kg.rdf import well_formed
from kg.serve.cut import Sink, TooLong, written
from kg.serve.formats import GRAPHS, RESULTS, accepted
from kg.serve.formats import written as graph_written
from kg.serve.wire import Header

Reply = tuple[Header, bytes]
_SHORT = 80
"""Characters of a term that is told of: it goes into a header."""


def answer(store: Store, header: Header) -> Reply:
    """The answer to a query, and foreign: the terms in it that the ontology lacks, each with the nearest."""
    reply, body = _answer(store, header)
    if reply["status"] == 200 and not header.get("own"):
        reply["foreign"] = {f"dip:{term.name[:_SHORT]}": term.nearest for term in foreign_terms(header["query"])}
    return reply, body


def _answer(store: Store, header: Header) -> Reply:
    """The answer alone.

    ``header``: query, base, prefixes; default and named (lists of graphs, or None for what the query says);
    union (is the default graph the union of all?), accept, rows and size (the most to give), and own (true for a
    query of the server itself, which needs no look at what it might do).
    The reply has a status, and a type and cut (is there more?) or a message.
    """
    try:
        if not header.get("own"):
            refuse_fetching(header["query"])
            refuse_deep(header["query"])
        found = _evaluated(store, header)
    except UnsafeQuery as error:
        return {"status": 400, "reason": "request", "message": str(error)}, b""
    except SyntaxError as error:
        return {"status": 400, "reason": "syntax", "message": point_at(str(error), header["query"])}, b""
    media_type = accepted(header["accept"], GRAPHS if isinstance(found, QueryTriples) else RESULTS)
    if media_type is None and header["accept"].strip():
        offered = GRAPHS if isinstance(found, QueryTriples) else RESULTS
        return {"status": 406, "reason": "accept", "message": f"this query is answered as {', '.join(offered)}"}, b""
    kind = media_type or (GRAPHS if isinstance(found, QueryTriples) else RESULTS)[0]
    rows, size = header["rows"], header["size"]
    if isinstance(found, QueryTriples):
        triples = list(islice(found, rows + 1))
        body = graph_written(triples[:rows], kind, header["prefixes"])
        return {"status": 200, "type": kind, "cut": len(triples) > rows}, body
    if isinstance(found, QueryBoolean):
        return {"status": 200, "type": kind, "cut": False}, found.serialize(format=_results(kind)) or b""
    sink = Sink(kind, rows=rows, size=size)
    try:
        found.serialize(cast(IO[bytes], sink), format=_results(kind))
    except TooLong:
        again = _evaluated(store, header)
        assert isinstance(again, QuerySolutions)
        body, cut = written(again, kind, rows=rows, size=size)
        return {"status": 200, "type": kind, "cut": cut}, well_formed(body, kind)
    return {"status": 200, "type": kind, "cut": False}, well_formed(sink.value(), kind)


def _evaluated(store: Store, header: Header) -> QuerySolutions | QueryBoolean | QueryTriples:
    chosen: dict[str, Any] = {}
    default, named, union = header["default"], header["named"], header["union"]
    if default is not None or named is not None:
        chosen["default_graph"] = [NamedNode(iri) for iri in default or []]
        chosen["named_graphs"] = [NamedNode(iri) for iri in named or []]
    return store.query(
        header["query"],
        base_iri=header["base"],
        prefixes=header["prefixes"],
        use_default_graph_as_union=union and not chosen and not names_its_graphs(header["query"]),
        **chosen,
    )


def _results(kind: str) -> QueryResultsFormat:
    format = QueryResultsFormat.from_media_type(kind)
    assert format is not None
    return format
