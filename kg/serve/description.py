"""The service described: SPARQL 1.1 Service Description, the data as a VoID and a DCAT dataset."""

from __future__ import annotations

import hashlib
import json
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse
from starlette.requests import Request
from starlette.responses import Response

from kg.query import prefixes_of
from kg.rdf.void import DCT, VOID, void_triples
from kg.serve.clients import ask_own
from kg.serve.errors import Refused
from kg.serve.formats import GRAPHS, RESULTS, accepted, written
from kg.serve.requests import accept_of
from kg.serve.state import State

SD: Final = "http://www.w3.org/ns/sparql-service-description#"
DCAT: Final = "http://www.w3.org/ns/dcat#"
_TYPE: Final = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_ABOUT: Final = {"sd": SD, "void": VOID, "dcat": DCAT, "dcterms": DCT}
_COUNTS: Final = """
SELECT (COUNT(DISTINCT ?s) AS ?distinctSubjects) (COUNT(DISTINCT ?o) AS ?distinctObjects) { ?s ?p ?o }"""
_PROPERTIES: Final = "SELECT ?term (COUNT(*) AS ?n) { ?s ?term ?o } GROUP BY ?term"
_CLASSES: Final = "SELECT ?term (COUNT(DISTINCT ?s) AS ?n) { ?s a ?term } GROUP BY ?term"
_GRAPHS: Final = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"
_DEFAULT: Final = {True: "the union of all named graphs", False: "what is in no named graph"}

Node = NamedNode | BlankNode


async def described(request: Request, state: State) -> Response:
    """The description in the format that the request likes; counted once for each graph that is served."""
    kind = accepted(accept_of(request), GRAPHS)
    if kind is None:
        raise Refused(406, f"the description is given as {', '.join(GRAPHS)}", reason="accept")
    service = str(request.url.replace(query="", fragment=""))
    key = f"{state.pool.snapshot.digest} {service}"
    if state.described[0] != key:
        state.described = key, written(await _triples(state, service), "application/n-triples", {})
    triples = [quad.triple for quad in parse(state.described[1], format=RdfFormat.N_TRIPLES)]
    body = written(triples, kind, prefixes_of(state.pool.snapshot.base) | _ABOUT)
    tag = f'W/"{hashlib.sha256((key + kind).encode()).hexdigest()[:24]}"'
    headers = {"Vary": "Accept", "Cache-Control": "no-cache", "ETag": tag}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=kind, headers=headers)


async def _triples(state: State, service: str) -> list[Triple]:
    counts, graphs = [await _rows(state, query) for query in (_COUNTS, _GRAPHS)]
    classes, properties = [await _counted(state, query) for query in (_CLASSES, _PROPERTIES)]
    here, data = NamedNode(service), NamedNode(f"{service}#dataset")
    default = BlankNode("default")
    languages = ["SPARQL11Query"] + (["SPARQL11Update"] if state.settings.token else [])
    features = ["UnionDefaultGraph"] if state.settings.union_default_graph else []
    found: list[Triple] = [
        Triple(here, _TYPE, NamedNode(SD + "Service")),
        Triple(here, NamedNode(SD + "endpoint"), here),
        Triple(here, NamedNode(SD + "defaultDataset"), data),
        *(Triple(here, NamedNode(SD + "supportedLanguage"), NamedNode(SD + name)) for name in languages),
        *(Triple(here, NamedNode(SD + "feature"), NamedNode(SD + name)) for name in features),
        *(
            Triple(here, NamedNode(SD + "resultFormat"), NamedNode("http://www.w3.org/ns/formats/" + name))
            for name in (
                "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
                "Turtle", "N-Triples", "TriG", "JSON-LD", "RDF_XML",
            )
        ),
        *(Triple(data, _TYPE, NamedNode(name)) for name in (SD + "Dataset", DCAT + "Dataset")),
        *void_triples(data, state.pool.snapshot.base, classes, properties),
        Triple(data, NamedNode(DCT + "identifier"), Literal(state.pool.snapshot.digest)),
        Triple(data, NamedNode(VOID + "sparqlEndpoint"), here),
        Triple(data, NamedNode(SD + "defaultGraph"), default),
        Triple(default, _TYPE, NamedNode(SD + "Graph")),
        Triple(default, NamedNode(DCT + "description"), Literal(_DEFAULT[state.settings.union_default_graph])),
    ]  # fmt: skip
    for name, value in (counts[0] if counts else {}).items():
        found.append(Triple(data, NamedNode(VOID + name), _number(value)))
    for number, row in enumerate(graphs):
        named, graph = BlankNode(f"named{number}"), BlankNode(f"graph{number}")
        found += [
            Triple(data, NamedNode(SD + "namedGraph"), named),
            Triple(named, NamedNode(SD + "name"), NamedNode(row["g"])),
            Triple(named, NamedNode(SD + "graph"), graph),
            Triple(graph, NamedNode(VOID + "triples"), _number(row["n"])),
        ]
    distribution = BlankNode("distribution")
    return [
        *found,
        Triple(data, NamedNode(DCAT + "distribution"), distribution),
        Triple(distribution, _TYPE, NamedNode(DCAT + "Distribution")),
        Triple(distribution, NamedNode(DCAT + "accessURL"), here),
    ]


async def _rows(state: State, query: str) -> list[dict[str, str]]:
    """Rows over all graphs, as text."""
    _, body = await ask_own(state, query, RESULTS[0], rows=10_000)
    return [{name: term["value"] for name, term in row.items()} for row in json.loads(body)["results"]["bindings"]]


async def _counted(state: State, query: str) -> dict[str, int]:
    return {row["term"]: int(row["n"]) for row in await _rows(state, query) if "term" in row}


def _number(text: str) -> Literal:
    return Literal(int(text))
