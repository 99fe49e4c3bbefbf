"""The W3C's tests that are exchanges of HTTP messages: the SPARQL Protocol, and the Graph Store HTTP Protocol.

A manifest lists requests with what may come back. Graphs are compared as graphs. Pyoxigraph has no HTTP, so the peer
is the Oxigraph server.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from pyoxigraph import Dataset, RdfFormat
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.collection import Collection
from served import Reply
from w3c_data import UT, dataset, read, same
from w3c_targets import UPDATE, Target

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
MANIFESTS = (
    "protocol/manifest.ttl", "graph-store-protocol/manifest-direct.ttl", "graph-store-protocol/manifest-indirect.ttl",
)  # fmt: skip


@dataclass(frozen=True)
class Exchange:
    """A test: the data before it, and its requests in the manifest."""

    kind: str
    name: str
    graph: Graph
    node: object
    before: Dataset


def exchanges(root: Path) -> Iterator[Exchange]:
    """All of them; the older http-rdf-update is the same in prose, and says that these replace it."""
    for name in MANIFESTS:
        path = root / name
        graph = Graph().parse(path, publicID=path.as_uri())
        for kind in ("ProtocolTest", "GraphStoreProtocolTest"):
            for node in sorted(graph.subjects(RDF.type, MF[kind]), key=str):
                before = dataset(graph, node, UT.data, UT.graphData)
                yield Exchange(kind, f"{path.parent.name}/{graph.value(node, MF.name)}", graph, node, before)


def passes(test: Exchange, target: Target) -> bool:
    """Are all answers among those expected?"""
    target.reset(test.before)
    graph, known = test.graph, dict[str, str]()
    connection = graph.value(test.node, MF.action)
    host = str(graph.value(connection, HT.connectionAuthority))
    for request in Collection(graph, graph.value(connection, HT.requests)):
        reply = _sent(test, request, target, host, known)
        if not any(_fits(graph, wanted, reply, known) for wanted in graph.objects(request, HT.resp)):
            return False
    return True


def _sent(test: Exchange, request: object, target: Target, host: str, known: dict[str, str]) -> Reply:
    graph = test.graph
    headers = _headers(graph, request)
    data = _body(graph, request)
    kind = headers.get("Content_Type", "")
    path = str(graph.value(request, HT.absolutePath))
    signs = f"{path} {(data or b'').decode('latin-1')}"
    updates = kind == UPDATE or "update=" in signs or "using-" in path or "bad_update" in str(test.node)
    path = path.replace("/sparql/", target.update if updates else target.query, 1)
    if test.kind == "GraphStoreProtocolTest":
        path = path.replace("/gsp", target.graphs, 1)
        headers["Host"] = host
    for name, value in known.items():
        path = path.replace(name, value)
    return target.send(str(graph.value(request, HT.methodName)), path, data, **headers)


def _headers(graph: Graph, message: object) -> dict[str, str]:
    listed = graph.value(message, HT.headers)
    return {
        str(graph.value(header, HT.fieldName)).replace("-", "_").title(): str(graph.value(header, HT.fieldValue))
        for header in (Collection(graph, listed) if listed is not None else ())
    }


def _body(graph: Graph, message: object) -> bytes | None:
    body = graph.value(message, HT.body)
    if body is None:
        return None
    return str(graph.value(body, CNT.chars)).encode(str(graph.value(body, CNT.characterEncoding) or "UTF-8"))


def _fits(graph: Graph, wanted: object, reply: Reply, known: dict[str, str]) -> bool:
    if not any(_is(status, reply.status) for status in graph.objects(wanted, MF.expectedStatus)):
        return False
    place = graph.value(wanted, MF.expectedLocation)
    if place is not None:
        known[str(place)] = reply.headers.get("location", "")
        if not known[str(place)]:
            return False
    answer = graph.value(wanted, MF.expectedBoolean)
    if answer is not None:
        return f'"boolean":{str(answer).lower()}' in reply.text
    kind, body = _headers(graph, wanted).get("Content_Type", ""), _body(graph, wanted)
    if kind and reply.headers.get("content-type", "").partition(";")[0] != kind.partition(";")[0]:
        return False
    if body is None:
        return True
    graph = read(body, RdfFormat.TURTLE)
    assert len(graph), "a manifest's own graph cannot be read"
    return same(read(reply.body, RdfFormat.TURTLE), graph)


def _is(status: URIRef | object, code: int) -> bool:
    """``hts:NoContent`` is 204, ``hts:StatusCode4xx`` any of the four hundreds."""
    name = str(status).rpartition("#")[2]
    if name.startswith("StatusCode"):
        return name[len("StatusCode")] == str(code)[0]
    words = name if name.isupper() else re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()
    return HTTPStatus[words] == code
