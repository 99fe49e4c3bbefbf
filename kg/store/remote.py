"""Any server that speaks the SPARQL 1.1 Protocol and the Graph Store HTTP Protocol.

Nothing beyond the two recommendations is used, so Oxigraph, Fuseki, GraphDB, Virtuoso and others do:

1. Graphs go in by POST and out by DELETE on the graph store's address (``?graph=IRI``), as N-Triples,
   which every server reads alike (Virtuoso misreads ``\\/`` in prefixed names).
2. Queries go by POST as a form. Servers differ in what their default graph is, so the query names it:
   every graph of the store is sent as ``default-graph-uri`` and ``named-graph-uri``. Where the server
   already answers over the union, ``union_by_default=True`` saves that.
"""

from __future__ import annotations

import urllib.error
import urllib.parse
import urllib.request
from collections import defaultdict

from pyoxigraph import (
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Triple,
    parse,
    parse_query_results,
    serialize,
)

from kg.store.errors import BadQuery, StoreUnavailable
from kg.store.nquads import read_nquads, write_nquads
from kg.store.solutions import Solutions

N_TRIPLES = "application/n-triples"
RESULTS = "application/sparql-results+json"


class RemoteStore:
    """A server: ``query_url`` of its SPARQL service and ``graphs_url`` of its graph store."""

    def __init__(
        self, query_url: str, graphs_url: str, *, union_by_default: bool = False, timeout: float = 60.0
    ) -> None:
        for url in (query_url, graphs_url):
            if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
                raise StoreUnavailable(f"a store has an http or https address, not {url!r}")
        self._query_url = query_url
        self._graphs_url = graphs_url
        self._union_by_default = union_by_default
        self._timeout = timeout

    def add(self, nquads: bytes) -> None:
        """Add quads, one request a graph; a graph is added whole or not at all."""
        triples: dict[str, list[Triple]] = defaultdict(list)
        for quad in read_nquads(nquads):
            triples[quad.graph_name.value].append(quad.triple)  # type: ignore[union-attr]
        for graph in sorted(triples):
            body = serialize(triples[graph], format=RdfFormat.N_TRIPLES)
            self._send(self._graph_url(graph), method="POST", body=body, content_type=N_TRIPLES)

    def drop(self, graph: str) -> None:
        """Take a named graph out; a server that says there is none (404) has done what was asked."""
        self._send(self._graph_url(graph), method="DELETE", missing_is_fine=True)

    def graphs(self) -> tuple[str, ...]:
        """IRIs of the named graphs, sorted."""
        answer = self._ask_server("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }", ())
        if not isinstance(answer, QuerySolutions):
            raise StoreUnavailable(f"{self._query_url} does not answer a SELECT query with rows")
        return tuple(sorted(text for (text,) in Solutions.taken_from(answer).texts() if text is not None))

    def nquads(self, graph: str) -> bytes:
        """What a named graph says, one statement a line, sorted."""
        body = self._send(self._graph_url(graph), accept=N_TRIPLES, missing_is_fine=True)
        name = NamedNode(graph)
        quads = parse(body, format=RdfFormat.N_TRIPLES)
        return write_nquads(Quad(q.subject, q.predicate, q.object, name) for q in quads)

    def select(self, query: str) -> Solutions:
        """The rows of a SELECT query over the union of all graphs."""
        answer = self._over_union(query)
        if not isinstance(answer, QuerySolutions):
            raise BadQuery("this query is not a SELECT query")
        return Solutions.taken_from(answer)

    def ask(self, query: str) -> bool:
        """The answer to an ASK query over the union of all graphs."""
        answer = self._over_union(query)
        if not isinstance(answer, QueryBoolean):
            raise BadQuery("this query is not an ASK query")
        return bool(answer)

    def close(self) -> None:
        """Every request has its own connection: there is nothing to let go of."""

    def _over_union(self, query: str) -> QuerySolutions | QueryBoolean:
        return self._ask_server(query, () if self._union_by_default else self.graphs())

    def _ask_server(self, query: str, graphs: tuple[str, ...]) -> QuerySolutions | QueryBoolean:
        form = [("query", query)]
        form += [(name, graph) for name in ("default-graph-uri", "named-graph-uri") for graph in graphs]
        body = self._send(
            self._query_url,
            method="POST",
            body=urllib.parse.urlencode(form).encode(),
            content_type="application/x-www-form-urlencoded",
            accept=RESULTS,
        )
        try:
            return parse_query_results(body, format=QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            raise BadQuery(f"{self._query_url} gave no rows and no yes or no: {error}") from error

    def _graph_url(self, graph: str) -> str:
        mark = "&" if urllib.parse.urlsplit(self._graphs_url).query else "?"
        return f"{self._graphs_url}{mark}graph={urllib.parse.quote(graph, safe='')}"

    def _send(
        self,
        url: str,
        *,
        method: str = "GET",
        body: bytes | None = None,
        content_type: str | None = None,
        accept: str | None = None,
        missing_is_fine: bool = False,
    ) -> bytes:
        headers = {"Content-Type": content_type, "Accept": accept, "User-Agent": "diplomacy-kg"}
        request = urllib.request.Request(
            url, data=body, method=method, headers={k: v for k, v in headers.items() if v is not None}
        )
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as response:
                answer: bytes = response.read()
                return answer
        except urllib.error.HTTPError as error:
            if error.code == 404 and missing_is_fine:
                return b""
            said = error.read(500).decode("utf-8", "replace").strip()
            if error.code == 400:
                raise BadQuery(f"{url} does not accept this: {said}") from error
            raise StoreUnavailable(f"{url} answered {error.code} {error.reason}: {said}") from error
        except OSError as error:
            raise StoreUnavailable(f"{url} cannot be reached: {error}") from error
