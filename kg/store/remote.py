"""Any server that speaks the SPARQL 1.1 Protocol and the Graph Store HTTP Protocol.

Nothing beyond the recommendations is needed, so Oxigraph, Virtuoso, Fuseki, GraphDB and others do. What differs:

1. Graphs go in by PUT and POST and out by DELETE on the graph store's address (``?graph=IRI``), as N-Triples, which
   every server reads alike (Virtuoso misreads ``\\/`` in prefixed names). A server without one takes updates.
2. Queries go by POST as a form. Servers differ in what their default graph is. Where it is not the union of all graphs,
   the query names every one of them; with more than a thousand that cannot be.
3. A server may keep the value of a literal and not its spelling (Oxigraph: ``PT24H`` comes back as ``P1D``), or spoil
   it: see kg.store.spoilt.
4. A server may cut an answer short and say so in a header (Virtuoso: ``ResultSetMaxRows``); that is an error here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Final
from urllib.parse import quote, urlencode, urlsplit

from pyoxigraph import (
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    parse,
    parse_query_results,
    serialize,
)

from kg.store.connection import Connection, Credentials, Reply
from kg.store.errors import BadQuery, StoreUnavailable
from kg.store.nquads import read_nquads, write_nquads
from kg.store.servers import FORM, N_TRIPLES, RESULTS, Addresses, addresses_of
from kg.store.solutions import Solutions
from kg.store.spoilt import mended_results, mended_term
from kg.vocab.terms import DIP, RDF

UPDATE: Final = "application/sparql-update"
_PAGE: Final = 5_000
"""Rows of one answer where there may be very many: servers have limits."""
_NAMED: Final = 1_000
"""Graphs that a query can name."""


class RemoteStore:
    """A server, by its addresses; read and written with the credentials of the connection."""

    def __init__(self, addresses: Addresses, connection: Connection | None = None) -> None:
        self._at = addresses
        self._line = connection or Connection()
        self._over: tuple[str, ...] | None = None
        """The graphs that a query must name; None where that is not known yet."""

    @classmethod
    def at(cls, url: str, *, timeout: float = 60.0, tries: int = 2) -> RemoteStore:
        """The store that ``--store`` means (kg.store.servers), with the credentials of the environment."""
        connection = Connection(Credentials.of_environment(), timeout=timeout, tries=tries)
        return cls(addresses_of(url, connection), connection)

    @property
    def warning(self) -> str:
        """What is known to go wrong with questions to this kind of server; empty for most."""
        return self._at.warns

    def add(self, nquads: bytes) -> None:
        """Add quads, one request a graph; a graph is added whole or not at all."""
        triples: dict[str, list[Triple]] = defaultdict(list)
        for quad in read_nquads(nquads):
            triples[quad.graph_name.value].append(quad.triple)  # type: ignore[union-attr]
        for graph in sorted(triples):
            self._write(graph, serialize(triples[graph], format=RdfFormat.N_TRIPLES) or b"", anew=False)

    def put(self, graph: str, parts: Iterable[bytes]) -> None:
        """Put N-Triples in the place of what a named graph says; the first part takes away what was there."""
        for number, part in enumerate(parts):
            self._write(graph, part, anew=not number)

    def drop(self, graph: str) -> None:
        """Take a named graph out; a server that says there is none (404) has done what was asked."""
        if self._at.graphs:
            self._line.send("DELETE", self._graph_url(graph), missing_is_fine=True)
        else:
            self._update(f"DROP SILENT GRAPH <{graph}>".encode())

    def graphs(self) -> tuple[str, ...]:
        """IRIs of the named graphs that are not the server's own, sorted."""
        return tuple(self.sizes())

    def sizes(self) -> dict[str, int]:
        """The named graphs that are not the server's own, sorted, each with its number of statements."""
        found: dict[str, int] = {}
        after = ""
        while True:
            rows = self._rows(
                "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } "
                f'FILTER(STR(?g) > "{after}") }} GROUP BY ?g ORDER BY STR(?g) LIMIT {_PAGE}'
            )
            for graph, count in rows.texts():
                if graph is not None and not graph.startswith(self._at.own or ("\0",)):
                    found[graph] = int(count or 0)
            if len(rows.rows) < _PAGE:
                return dict(sorted(found.items()))
            after = getattr(rows.rows[-1][0], "value", "")

    def nquads(self, graph: str) -> bytes:
        """What a named graph says, one statement a line, sorted."""
        return write_nquads(self.quads(graph))

    def quads(self, graph: str) -> list[Quad]:
        """The statements of a named graph, in no useful order."""
        if self._at.graphs:
            reply = self._line.send("GET", self._graph_url(graph), accept=N_TRIPLES, missing_is_fine=True)
        else:
            reply = self.answer(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}")
        name = NamedNode(graph)
        quads = parse(reply.body, format=RdfFormat.N_TRIPLES)
        return [Quad(q.subject, q.predicate, mended_term(q.object), name) for q in quads]

    def select(self, query: str) -> Solutions:
        """The rows of a SELECT query over the union of all graphs."""
        if not isinstance(_form(query), QuerySolutions):
            raise BadQuery("this query is not a SELECT query")
        return self._rows(query, over_union=True)

    def ask(self, query: str) -> bool:
        """The answer to an ASK query over the union of all graphs."""
        if not isinstance(_form(query), QueryBoolean):
            raise BadQuery("this query is not an ASK query")
        return self._yes(query, over_union=True)

    def answer(self, query: str, *, union: bool = True) -> Reply:
        """What the server says to any query, over the union of all graphs or not: JSON results, or N-Triples."""
        accept = N_TRIPLES if isinstance(_form(query), QueryTriples) else RESULTS
        if not union:
            return self._send_query([("query", query)], accept)
        return self._ask_server(query, accept, self._over_union())

    def base(self) -> str:
        """What the IRIs of the graph begin with; StoreUnavailable where there is no article in the store."""
        found = self._rows(f"SELECT ?a WHERE {{ GRAPH ?a {{ ?a <{RDF.type}> <{DIP.Article}> }} }} LIMIT 1")
        for (article,) in found.texts():
            if article is not None and "article/" in article:
                return article.rpartition("article/")[0]
        raise StoreUnavailable(f"{self._at.query} holds no graph of articles: kg load DIR --store puts one there")

    def close(self) -> None:
        """Let go of the connection."""
        self._line.close()

    def _write(self, graph: str, triples: bytes, *, anew: bool) -> None:
        if self._at.graphs:
            self._line.send("PUT" if anew else "POST", self._graph_url(graph), triples, kind=N_TRIPLES)
            return
        first = f"DROP SILENT GRAPH <{graph}> ;\n".encode() if anew else b""
        self._update(first + f"INSERT DATA {{ GRAPH <{graph}> {{\n".encode() + triples + b"} }")

    def _update(self, update: bytes) -> None:
        if not self._at.update:
            raise StoreUnavailable(f"{self._at.query} was given to be read: give update=URL or graphs=URL as well")
        self._line.send("POST", self._at.update, update, kind=UPDATE)

    def _rows(self, query: str, *, over_union: bool = False) -> Solutions:
        found = self._results(query, over_union=over_union)
        if not isinstance(found, QuerySolutions):
            raise StoreUnavailable(f"{self._at.query} does not answer a SELECT query with rows")
        return Solutions.taken_from(found)

    def _yes(self, query: str, *, over_union: bool = False) -> bool:
        found = self._results(query, over_union=over_union)
        if not isinstance(found, QueryBoolean):
            raise StoreUnavailable(f"{self._at.query} does not answer an ASK query with yes or no")
        return bool(found)

    def _results(self, query: str, *, over_union: bool) -> QuerySolutions | QueryBoolean:
        reply = self._ask_server(query, RESULTS, self._over_union() if over_union else ())
        try:
            return parse_query_results(reply.body, format=QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            raise StoreUnavailable(f"{self._at.query} gave no rows and no yes or no: {error}") from error

    def _over_union(self) -> tuple[str, ...]:
        """The graphs that a query must name; none where the default graph has them all."""
        if self._over is None:
            self._over = () if self._has_union() else self.graphs()
            if len(self._over) > _NAMED:
                raise StoreUnavailable(
                    f"the default graph of {self._at.query} does not have what its {len(self._over)} graphs say:"
                    " set it so (Fuseki: tdb2:unionDefaultGraph true)"
                )
        return self._over

    def _has_union(self) -> bool:
        for subject, kind in self._rows(f"SELECT ?s ?c WHERE {{ GRAPH ?g {{ ?s <{RDF.type}> ?c }} }} LIMIT 1").rows:
            if isinstance(subject, NamedNode) and isinstance(kind, NamedNode):
                return self._yes(f"ASK {{ {subject} <{RDF.type}> {kind} }}")
        return self._yes("ASK { ?s ?p ?o }")

    def _ask_server(self, query: str, accept: str, graphs: tuple[str, ...]) -> Reply:
        form = [("query", query), *(() if graphs else self._at.ask.items())]
        form += [(name, graph) for name in ("default-graph-uri", "named-graph-uri") for graph in graphs]
        return self._send_query(form, accept)

    def _send_query(self, form: list[tuple[str, str]], accept: str) -> Reply:
        reply = self._line.send("POST", self._at.query, urlencode(form).encode(), kind=FORM, accept=accept)
        if (most := reply.headers.get("x-sparql-maxrows")) is not None:
            raise StoreUnavailable(f"{self._at.query} gave the first {most} rows only: raise its ResultSetMaxRows")
        return replace(reply, body=mended_results(reply.body)) if reply.kind == RESULTS else reply

    def _graph_url(self, graph: str) -> str:
        mark = "&" if urlsplit(self._at.graphs).query else "?"
        return f"{self._at.graphs}{mark}graph={quote(graph, safe='')}"


def _form(query: str) -> object:
    """What kind of answer a query asks for; BadQuery where it is not SPARQL."""
    try:
        return Store().query(query)
    except (SyntaxError, ValueError) as error:
        raise BadQuery(f"this is not SPARQL: {error}") from error
