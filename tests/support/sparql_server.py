"""A SPARQL 1.1 server of a hundred lines, over an Oxigraph in memory: what RemoteStore is tested against.

It does what the two protocols say and no more: a query sees the default graph unless it, or the
request, names others. Requests are kept, so that a test can see what went over the line.
"""

from __future__ import annotations

import threading
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pyoxigraph import NamedNode, QueryResultsFormat, QueryTriples, RdfFormat, Store, serialize

from kg.store.servers import Addresses


class SparqlServer(ThreadingHTTPServer):
    """The server with its store and the requests that it has had."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.store = Store()
        self.seen: list[str] = []
        self.busy = 0
        """So many requests for a graph are answered 503 before one is done."""
        self.secret: str | None = None
        """What Authorization must be, where it must be."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def addresses(self) -> Addresses:
        return Addresses(f"{self.url}/query", graphs=f"{self.url}/store")


class _Handler(BaseHTTPRequestHandler):
    server: SparqlServer

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        graph = self._graph()
        if graph is None or not self.server.store.contains_named_graph(graph):
            return self._answer(404, b"no such graph")
        triples = [quad.triple for quad in self.server.store.quads_for_pattern(None, None, None, graph)]
        body = b"".join(f"{triple} .\n".encode() for triple in triples)
        return self._answer(200, body, "application/n-triples")

    def do_DELETE(self) -> None:
        graph = self._graph()
        if graph is None or not self.server.store.contains_named_graph(graph):
            return self._answer(404, b"no such graph")
        self.server.store.remove_graph(graph)
        return self._answer(204)

    def do_PUT(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        graph = self._graph()
        if graph is not None:
            if self.server.secret not in (None, self.headers["Authorization"]):
                return self._answer(401, b"who is there?")
            if self.server.busy:
                self.server.busy -= 1
                return self._answer(503, b"later")
            if self.command == "PUT":
                self.server.store.remove_graph(graph)
            self.server.store.load(body, format=RdfFormat.N_TRIPLES, to_graph=graph)
            return self._answer(204)
        form = urllib.parse.parse_qs(body.decode())
        if "query" not in form or self.path.startswith("/broken"):
            return self._answer(500, b"broken")
        try:
            result = self.server.store.query(
                form["query"][0],
                default_graph=[NamedNode(iri) for iri in form.get("default-graph-uri", [])] or None,
                named_graphs=[NamedNode(iri) for iri in form["named-graph-uri"]] if "named-graph-uri" in form else None,
            )
            if isinstance(result, QueryTriples):
                triples = serialize(result, format=RdfFormat.N_TRIPLES)
                return self._answer(200, triples, "application/n-triples")
            written = result.serialize(format=QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            return self._answer(400, str(error).encode())
        return self._answer(200, written, "application/sparql-results+json")

    def _graph(self) -> NamedNode | None:
        self.server.seen.append(f"{self.command} {self.path}")
        named = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("graph")
        return NamedNode(named[0]) if named else None

    def _answer(self, code: int, body: bytes = b"", type: str = "text/plain") -> None:
        self.send_response(code)
        if code == 401:
            self.send_header("WWW-Authenticate", 'Basic realm="test"')
        self.send_header("Content-Type", type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running_server() -> Iterator[SparqlServer]:
    """A server on a free port, gone when the context ends."""
    server = SparqlServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
