"""The SPARQL 1.1 Protocol as a client meets it."""

from __future__ import annotations

import csv
import gzip
import io
import json
import urllib.parse

import pytest
from pyoxigraph import RdfFormat, parse
from served import BASE, SMALL, Server, make_build, serving

ALL = "SELECT ?g ?o { GRAPH ?g { ?s dip:mediator ?o } } ORDER BY ?g"
FORM = "application/x-www-form-urlencoded"


def iris(*names: str) -> list[str]:
    return [BASE + name for name in names]


def test_a_query_goes_by_get_by_form_and_by_body(server: Server) -> None:
    form = urllib.parse.urlencode({"query": ALL})
    replies = [
        server.query(ALL),
        server.send("POST", "/sparql", form, Content_Type=FORM),
        server.send("POST", "/sparql", ALL, Content_Type="application/sparql-query; charset=UTF-8"),
    ]
    for reply in replies:
        assert [row["o"] for row in reply.rows] == iris("state/TR", "state/QA")


def test_the_request_chooses_the_dataset(server: Server) -> None:
    one = BASE + "article/b"
    found = server.query("SELECT ?o { ?s dip:mediator ?o }", **{"default-graph-uri": one})
    assert [row["o"] for row in found.rows] == iris("state/QA")
    found = server.query(ALL, **{"named-graph-uri": one})
    assert [row["g"] for row in found.rows] == [one]
    assert server.query(ALL, **{"default-graph-uri": one}).rows == []


def test_the_dataset_of_the_request_goes_before_that_of_the_query(server: Server) -> None:
    query = f"SELECT ?o FROM <{BASE}article/a> {{ ?s dip:mediator ?o }}"
    assert [row["o"] for row in server.query(query).rows] == iris("state/TR")
    found = server.query(query, **{"default-graph-uri": BASE + "article/b"})
    assert [row["o"] for row in found.rows] == iris("state/QA")


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("text/csv;q=0.5, application/sparql-results+xml;q=0.9", "application/sparql-results+xml"),
        ("application/json", "application/sparql-results+json"),
        ("image/png, */*;q=0.1", "application/sparql-results+json"),
    ],
)
def test_rows_come_as_the_client_likes_them(server: Server, accept: str, kind: str) -> None:
    assert server.query(ALL, accept=accept).headers["content-type"] == kind


@pytest.mark.parametrize(
    ("accept", "format"),
    [
        ("text/turtle", RdfFormat.TURTLE),
        ("application/n-triples", RdfFormat.N_TRIPLES),
        ("application/trig", RdfFormat.TRIG),
        ("application/ld+json", RdfFormat.JSON_LD),
        ("application/rdf+xml", RdfFormat.RDF_XML),
    ],
)
def test_triples_come_as_the_client_likes_them(server: Server, accept: str, format: RdfFormat) -> None:
    reply = server.query("CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }", accept=accept)
    assert reply.headers["content-type"].split(";")[0] == accept
    assert len(list(parse(reply.body, format=format))) == 6


def test_csv_is_csv(server: Server) -> None:
    rows = list(csv.reader(io.StringIO(server.query(ALL, accept="text/csv").text)))
    assert rows == [["g", "o"], iris("article/a", "state/TR"), iris("article/b", "state/QA")]


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status", "said"),
    [
        ("GET", "/sparql?query=SELECT", {}, None, 400, "line 1, column"),
        ("GET", "/sparql?query=ASK%7B%7D&query=ASK%7B%7D", {}, None, 400, "one query"),
        ("GET", "/sparql?update=CLEAR%20ALL", {}, None, 400, "POST"),
        ("GET", "/sparql?quer=ASK%7B%7D", {}, None, 400, "one query"),
        ("GET", "/sparql?query=ASK%7B%7D&default-graph-uri=a%20b", {}, None, 400, "IRI"),
        ("POST", "/sparql", {"Content_Type": "text/plain"}, "ASK {}", 415, "application/sparql-query"),
        ("POST", "/sparql", {}, "ASK {}", 415, "application/sparql-query"),
        ("POST", "/sparql", {"Content_Type": FORM}, "query=ASK%7B%7D&update=CLEAR%20ALL", 400, "one query"),
        ("POST", "/sparql", {"Content_Type": "application/sparql-query"}, b"ASK { ?s ?p '\xff' }", 400, "UTF-8"),
        ("POST", "/sparql", {"Content_Type": "application/sparql-query; charset=latin1"}, "ASK {}", 415, "UTF-8"),
        ("POST", "/sparql", {"Content_Type": "application/sparql-update"}, "CLEAR ALL", 403, "read-only"),
        ("PUT", "/graphs?default", {"Content_Type": "text/turtle"}, "", 403, "read-only"),
        ("PUT", "/sparql", {}, None, 405, ""),
        ("GET", "/sparql?query=ASK%7B%7D", {"Accept": "image/png"}, None, 406, "json"),
        ("GET", "/graphs?graph=urn:nowhere", {}, None, 404, "no graph"),
        ("GET", "/id/state/XX", {}, None, 404, "says nothing"),
        ("GET", "/nowhere", {}, None, 404, ""),
    ],
)
def test_a_bad_request_gets_a_reason(
    server: Server, method: str, path: str, headers: dict[str, str], body: str | None, status: int, said: str
) -> None:
    reply = server.send(method, path, body, **headers)
    assert reply.status == status
    assert said in reply.text


def test_a_request_that_is_too_long_is_refused(server: Server) -> None:
    reply = server.send("POST", "/sparql", "#" * (5 * 2**20), Content_Type="application/sparql-query")
    assert reply.status == 413


def test_without_a_query_the_service_describes_itself(server: Server) -> None:
    quads = list(parse(server.send("GET", "/sparql", Accept="application/n-triples").body, format=RdfFormat.N_TRIPLES))
    said = {(quad.predicate.value.rpartition("#")[2], getattr(quad.object, "value", "")) for quad in quads}
    assert ("triples", "6") in said
    assert ("name", BASE + "article/a") in said
    assert ("supportedLanguage", "http://www.w3.org/ns/sparql-service-description#SPARQL11Query") in said
    assert ("type", "http://www.w3.org/ns/dcat#Dataset") in said


def test_an_answer_that_the_client_has_is_not_sent_again(server: Server) -> None:
    tag = server.query(ALL).headers["etag"]
    path = "/sparql?" + urllib.parse.urlencode({"query": ALL})
    again = server.send("GET", path, Accept="application/sparql-results+json", If_None_Match=tag)
    assert (again.status, again.body) == (304, b"")


def test_an_answer_that_chance_decides_has_no_tag(server: Server) -> None:
    assert "etag" not in server.query("SELECT (RAND() AS ?x) {}").headers


def test_a_long_answer_is_compressed(server: Server) -> None:
    reply = server.send("GET", "/ontology", Accept="text/turtle", Accept_Encoding="gzip")
    assert reply.headers["content-encoding"] == "gzip"
    assert b"dip:Event" in gzip.decompress(reply.body)


def test_head_is_get_without_a_body_and_options_says_what_is_allowed(server: Server) -> None:
    path = "/sparql?" + urllib.parse.urlencode({"query": ALL})
    assert server.send("HEAD", path).body == b""
    assert server.send("HEAD", path).headers["content-length"] == str(len(server.send("GET", path).body))
    assert "POST" in server.send("OPTIONS", "/sparql").headers["allow"]


def test_graphs_are_read_one_by_one_and_all_at_once(server: Server) -> None:
    one = server.send("GET", f"/graphs?graph={BASE}article/b", Accept="application/n-triples")
    assert len(one.text.splitlines()) == 2
    assert len(list(parse(server.send("GET", "/graphs").body, format=RdfFormat.TRIG))) == 6
    assert len(server.send("GET", "/graphs?default", Accept="application/n-triples").text.splitlines()) == 6


def test_an_iri_dereferences_to_its_description(server: Server) -> None:
    turtle = server.send("GET", "/id/state/TR", Accept="text/turtle")
    assert "Turkije" in turtle.text
    data = json.loads(server.send("GET", "/id/state/TR", Accept="application/ld+json").body)
    assert "Turkije" in json.dumps(data)
    page = server.send("GET", "/id/frame/a:1", Accept="text/html,*/*;q=0.8")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "&lt;script&gt;" in page.text
    assert "<script" not in page.text
    assert 'href="/id/state/TR"' in page.text


def test_the_ontology_dereferences(server: Server) -> None:
    assert list(parse(server.send("GET", "/ontology", Accept="application/ld+json").body, format=RdfFormat.JSON_LD))
    assert 'id="Mediation"' in server.send("GET", "/ontology", Accept="text/html").text


def test_every_answer_has_a_strict_policy(server: Server) -> None:
    for path in ("/", "/sparql?query=ASK%7B%7D", "/nowhere", "/id/state/TR"):
        policy = server.send("GET", path, Accept="text/html").headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_health_and_metrics(server: Server) -> None:
    server.query(ALL)
    assert json.loads(server.send("GET", "/health").body)["status"] == "ok"
    metrics = server.send("GET", "/metrics")
    assert metrics.headers["content-type"].startswith("text/plain")
    assert 'kg_requests_total{method="GET",place="/sparql",status="200"}' in metrics.text
    assert "kg_workers 2" in metrics.text


def default_graph(server: Server) -> str:
    """What the service says of its default graph, and whether that is the union."""
    said = server.send("GET", "/sparql", Accept="application/n-triples").text
    assert ("sparql-service-description#UnionDefaultGraph" in said) == ("the union of all named graphs" in said)
    return "union" if "UnionDefaultGraph" in said else "strict" if "what is in no named graph" in said else ""


def test_the_default_graph_is_the_union_of_all(server: Server) -> None:
    assert len(server.query("SELECT * { ?s ?p ?o }").rows) == 6
    assert len(server.query(f"SELECT * FROM <{BASE}article/b> {{ ?s ?p ?o }}").rows) == 2
    assert len(server.query("SELECT * { ?s ?p ?o }", **{"default-graph-uri": f"{BASE}article/b"}).rows) == 2
    assert len(server.query("SELECT ?who { ?event dip:mediator ?who }").rows) == 2  # as in kg query --help
    assert default_graph(server) == "union"


def test_a_strict_default_graph_is_a_setting(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = make_build(tmp_path_factory.mktemp("alles") / "uit", SMALL)
    with serving(folder, "--workers", "1", "--no-union-default-graph") as server:
        assert server.query("SELECT * { ?s ?p ?o }").rows == []
        assert len(server.query("SELECT * { GRAPH ?g { ?s ?p ?o } }").rows) == 6
        assert server.send("GET", "/graphs?default", Accept="application/n-triples").text == ""
        assert default_graph(server) == "strict"


def test_a_server_that_is_written_to_has_the_strict_default_graph(writable: Server) -> None:
    assert writable.query("SELECT * { ?s ?p ?o }").rows == []
    assert default_graph(writable) == "strict"


def test_a_browser_gets_the_ontology_as_a_page_about_the_graph_that_is_served(server: Server) -> None:
    reply = server.send("GET", "/ontology", Accept="text/html")
    part = reply.text.partition('<section class="term" id="mediator">')[2].partition("</section>")[0]
    assert "2 ×" in part
    assert '<a href="/id/frame/a:1">' in part
    assert "&lt;script&gt;" in part and "<script" not in reply.text
    assert reply.headers["content-security-policy"].startswith("default-src 'none'; script-src 'none'")
    assert server.send("GET", "/ontology", Accept="text/html", If_None_Match=reply.headers["etag"]).status == 304


def test_from_question_to_sparql_is_answered_from_the_graph_that_is_served(server: Server) -> None:
    text = server.send("GET", "/questions", Accept="text/html").text
    assert "<td>Turkije</td>" in text and "<td>Qatar</td>" in text
    assert 'href="/#query=SELECT' in text


@pytest.mark.parametrize(
    ("name", "kind"),
    [("csv", "text/csv"), ("tsv", "text/tab-separated-values"), ("json", "application/sparql-results+json"),
     ("xml", "application/sparql-results+xml")],
)  # fmt: skip
def test_a_format_can_be_asked_for_by_name(server: Server, name: str, kind: str) -> None:
    query = "SELECT ?name { ?x skos:prefLabel ?name }"
    reply = server.query(query, accept="application/sparql-results+xml", format=name)
    assert reply.headers["content-type"].partition(";")[0] == kind
    form = urllib.parse.urlencode({"query": query, "format": name})
    posted = server.send("POST", "/sparql", form, Content_Type="application/x-www-form-urlencoded", Accept="text/csv")
    assert posted.headers["content-type"].partition(";")[0] == kind
    assert posted.body == reply.body


def test_a_format_by_name_is_for_triples_graphs_and_descriptions_too(server: Server) -> None:
    triples = server.query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", accept="text/turtle", format="json")
    assert triples.headers["content-type"] == "application/ld+json"
    for path in ("/ontology?format=nt", "/id/state/TR?format=nt", "/graphs?default&format=nt", "/sparql?format=nt"):
        reply = server.send("GET", path, Accept="text/html")
        assert (reply.status, reply.headers["content-type"].partition(";")[0]) == (200, "application/n-triples"), path
    page = server.send("GET", "/ontology?format=html", Accept="text/turtle")
    assert page.text.startswith("<!doctype html>")


def test_a_format_that_nobody_knows_is_refused_with_those_that_are(server: Server) -> None:
    reply = server.query("SELECT * { ?s ?p ?o }", format="excel")
    assert reply.status == 400
    assert "csv, tsv, json" in reply.text
    assert server.query("ASK {}", format="ttl").status == 406
