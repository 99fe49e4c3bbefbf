"""Linked data: ``/id/...`` describes what an IRI of the graph names, ``/ontology`` its vocabulary.

An IRI under the graph's base, wherever that is, is described at ``/id/`` and the rest of the IRI. A
browser gets a page with the facts, their articles and the sentences they rest on; a program gets the
statements themselves.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any, Final

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import Response

from kg.query import prefixes_of
from kg.serve.clients import ask_own
from kg.serve.documents import ontology_for_people
from kg.serve.errors import BadRequest, Refused
from kg.serve.formats import GRAPHS, RESULTS, written
from kg.serve.pages import Cell, link, named, page, table
from kg.serve.sparql import first_accepted, wants_html, with_charset
from kg.serve.state import State, state_of
from kg.shown import as_html as escape
from kg.vocab.ontology import ontology_triples
from kg.vocab.terms import PREFIXES

_MOST: Final = 5000
"""Rows of a page."""
_FACTS: Final = ("eigenschap (property)", "waarde (value)", "volgens (according to)")
_OUT: Final = """
SELECT ?p ?o ?label (GROUP_CONCAT(DISTINCT ?from ; separator = ", ") AS ?articles) WHERE {
  GRAPH ?g { NODE ?p ?o } FILTER(?p NOT IN (dip:evidence, dip:mention))
  OPTIONAL { GRAPH ?g { ?g dcterms:identifier ?id } }
  BIND(COALESCE(?id, "lijsten (lists)") AS ?from)
  OPTIONAL { GRAPH ?g { ?o skos:prefLabel|rdfs:label ?label FILTER(LANG(?label) != "en") } }
} GROUP BY ?p ?o ?label ORDER BY ?p ?label ?o"""
_IN: Final = """
SELECT DISTINCT ?s ?p ?label WHERE {
  GRAPH ?g { ?s ?p NODE } FILTER(?p != dip:inArticle)
  OPTIONAL { GRAPH ?g { ?s skos:prefLabel|rdfs:label ?label FILTER(LANG(?label) != "en") } }
} ORDER BY ?p ?label ?s"""
_EVIDENCE: Final = """
SELECT DISTINCT ?article ?start ?exact ?passage WHERE {
  GRAPH ?g { NODE dip:evidence|dip:mention ?passage . ?passage oa:start ?start ; oa:exact ?exact .
    ?g dcterms:identifier ?article }
} ORDER BY ?article ?start"""


async def describe(request: Request) -> Response:
    """What is said of an IRI of the graph; 404 where nothing is."""
    state = state_of(request)
    base = state.pool.snapshot.base
    raw: bytes = request.scope["raw_path"]
    try:
        iri = NamedNode(base + raw.partition(b"?")[0].decode("ascii").removeprefix("/id/"))
    except (ValueError, UnicodeDecodeError) as error:
        raise BadRequest(f"not an IRI: {error}") from error
    if wants_html(request):
        return await _page(state, iri)
    kind = first_accepted(request, GRAPHS)
    tag = _tag(state.pool.snapshot.digest, iri.value, kind)
    headers = {"Vary": "Accept", "ETag": tag, "Cache-Control": "no-cache"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    reply, body = await ask_own(state, f"DESCRIBE {iri}", kind, rows=_MOST)
    if not (await _rows(state, "SELECT ?p WHERE { GRAPH ?g { { NODE ?p ?o } UNION { ?s ?p NODE } } } LIMIT 1", iri)):
        raise Refused(404, f"the graph says nothing of {iri}", reason="missing")
    return Response(body, media_type=with_charset(reply["type"]), headers=headers)


async def ontology(request: Request) -> Response:
    """The terms of the graph's vocabulary; for a browser the page about them."""
    if wants_html(request):
        return await ontology_for_people(request)
    kind = first_accepted(request, GRAPHS)
    body = _ontology(kind)
    tag = _tag(body, kind)
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"ETag": tag, "Vary": "Accept"})
    return Response(body, media_type=with_charset(kind), headers={"ETag": tag, "Vary": "Accept"})


async def _page(state: State, iri: NamedNode) -> Response:
    base = state.pool.snapshot.base
    prefixes = prefixes_of(base)
    out, into, evidence = [await _rows(state, query, iri) for query in (_OUT, _IN, _EVIDENCE)]
    if not out and not into:
        raise Refused(404, f"the graph says nothing of {iri}", reason="missing")
    dutch = (r for r in out if r["o"].get("xml:lang") != "en")
    label = next((r["o"]["value"] for r in dutch if r["p"]["value"].endswith(("#prefLabel", "#label", "/title"))), "")
    title = label or named(iri.value, None, prefixes)[0]

    def value(row: dict[str, Any], name: str) -> Cell:
        term = row[name]
        if term["type"] != "uri":
            return term["value"], ""
        return named(term["value"], row.get("label", {}).get("value"), prefixes)

    def property_(row: dict[str, Any]) -> Cell:
        return named(row["p"]["value"], None, prefixes)

    facts = [(property_(row), value(row, "o"), (row.get("articles", {}).get("value", ""), "")) for row in out]
    parts = [(value(row, "s"), property_(row)) for row in into]
    rests = [
        ((row["exact"]["value"], row["passage"]["value"]), (f"{row['article']['value']}:{row['start']['value']}", ""))
        for row in evidence
    ]
    body = (
        f"<h1>{escape(title)}</h1>\n<p>{link(iri.value, iri.value, base)}</p>\n"
        + table("Wat de graaf zegt (what the graph says)", _FACTS, facts, base)
        + table("Bewijsplaatsen (evidence)", ("passage", "artikel (article)"), rests, base)
        + table("Waar het in voorkomt (where it occurs)", ("wat (what)", "als (as)"), parts, base)
    )  # fmt: skip
    return Response(page(title, body), media_type="text/html", headers={"Vary": "Accept"})


async def _rows(state: State, query: str, iri: NamedNode) -> list[dict[str, Any]]:
    _, body = await ask_own(state, query.replace("NODE", str(iri)), RESULTS[0], rows=_MOST)
    found: list[dict[str, Any]] = json.loads(body)["results"]["bindings"]
    return [row for row in found if "p" in row or "exact" in row]


@cache
def _ontology(kind: str) -> bytes:
    return written(ontology_triples(), kind, PREFIXES)


def _tag(*parts: object) -> str:
    return f'W/"{hashlib.sha256(repr(parts).encode()).hexdigest()[:24]}"'
