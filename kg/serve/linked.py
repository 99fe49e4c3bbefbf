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

from pyoxigraph import NamedNode, RdfFormat, parse
from starlette.requests import Request
from starlette.responses import Response

from kg.query import prefixes_of
from kg.resources import data_folder
from kg.serve.errors import BadRequest, Refused
from kg.serve.formats import GRAPHS, RESULTS, written
from kg.serve.pages import Cell, link, named, page, table
from kg.serve.sparql import first_accepted, wants_html, with_charset
from kg.serve.state import State, state_of
from kg.shown import as_html as escape
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
    reply, body = await _ask(state, f"DESCRIBE {iri}", kind)
    if not (await _rows(state, "SELECT ?p WHERE { GRAPH ?g { { NODE ?p ?o } UNION { ?s ?p NODE } } } LIMIT 1", iri)):
        raise Refused(404, f"the graph says nothing of {iri}", reason="missing")
    return Response(body, media_type=with_charset(reply["type"]), headers=headers)


async def ontology(request: Request) -> Response:
    """The terms of the graph's vocabulary."""
    if wants_html(request):
        return Response(_ontology_page(), media_type="text/html", headers={"Vary": "Accept"})
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


async def _ask(state: State, query: str, accept: str) -> tuple[dict[str, Any], bytes]:
    message = {
        "do": "query", "query": query, "base": None, "prefixes": prefixes_of(state.pool.snapshot.base),
        "default": None, "named": None, "union": True, "own": True, "accept": accept,
        "rows": _MOST, "size": state.settings.max_bytes,
    }  # fmt: skip
    reply, body = await state.pool.ask(message)
    if reply["status"] != 200:
        raise Refused(reply["status"], reply["message"], reason=reply["reason"])
    return reply, body


async def _rows(state: State, query: str, iri: NamedNode) -> list[dict[str, Any]]:
    _, body = await _ask(state, query.replace("NODE", str(iri)), RESULTS[0])
    found: list[dict[str, Any]] = json.loads(body)["results"]["bindings"]
    return [row for row in found if "p" in row or "exact" in row]


@cache
def _ontology(kind: str) -> bytes:
    triples = [
        quad.triple
        for name in ("diplomacy.ttl", "schemes.ttl", "alignments.ttl")
        for quad in parse(path=str(data_folder("ontology") / name), format=RdfFormat.TURTLE)
    ]
    return written(dict.fromkeys(triples), kind, PREFIXES)


@cache
def ontology_terms() -> tuple[tuple[str, str, dict[str, str], dict[str, str]], ...]:
    """Local name, kind ("class", "property" or "concept"), labels and comments by language, of every term; sorted."""
    kinds: dict[str, str] = {}
    labels: dict[str, dict[str, str]] = {}
    comments: dict[str, dict[str, str]] = {}
    for quad in parse(_ontology("application/n-triples"), format=RdfFormat.N_TRIPLES):
        subject, predicate, value = quad.subject.value, quad.predicate.value, quad.object
        if not subject.startswith(PREFIXES["dip"]):
            continue
        name = subject[len(PREFIXES["dip"]) :]
        text = getattr(value, "value", "")
        if predicate.endswith("#type"):
            kind = "class" if text.endswith("#Class") else "concept" if text.endswith("#Concept") else "property"
            kinds[name] = kind if kinds.get(name) != "class" else "class"
        elif predicate.endswith(("#label", "#prefLabel")):
            labels.setdefault(name, {})[getattr(value, "language", None) or ""] = text
        elif predicate.endswith(("#comment", "#definition")):
            comments.setdefault(name, {})[getattr(value, "language", None) or ""] = text
    return tuple((name, kinds[name], labels.get(name, {}), comments.get(name, {})) for name in sorted(kinds))


@cache
def _ontology_page() -> str:
    rows = "".join(
        f'<tr id="{escape(name)}"><th scope="row">dip:{escape(name)}</th>'
        + "".join(
            f'<td lang="{x}">{escape(labels.get(x, ""))}<br>{escape(comments.get(x, ""))}</td>' for x in ("nl", "en")
        )
        + "</tr>\n"
        for name, _, labels, comments in ontology_terms()
    )
    head = '<tr><th scope="col">term</th><th scope="col">Nederlands</th><th scope="col">English</th></tr>'
    body = f"<h1>Ontologie (ontology)</h1>\n<table>\n<thead>{head}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    return page("Ontologie (ontology)", body)


def _tag(*parts: object) -> str:
    return f'W/"{hashlib.sha256(repr(parts).encode()).hexdigest()[:24]}"'
