"""Updates and graphs written: with the token only, whole or not at all, and kept."""

from __future__ import annotations

import os
import signal
import threading
import time
import urllib.parse
from http.client import HTTPException
from pathlib import Path

import hand_built as hand
import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, parse
from served import SMALL, TOKEN, Server, make_build, refused, serving, until

from kg.cli import main
from kg.rdf import Iris, article_graph
from kg.store import BuildFolder, EmbeddedStore
from kg.store.changed import MARK

UPDATE = "application/sparql-update"
COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"


def count(server: Server) -> int:
    return int(server.query(COUNT).rows[0]["n"])


def count_in(folder: Path) -> int:
    return len(read(folder, "SELECT * { GRAPH ?g { ?s ?p ?o } }"))


def read(folder: Path, query: str) -> list[tuple[str | None, ...]]:
    """The rows that a reader of the folder gets, without a server."""
    store = EmbeddedStore(folder / "store", read_only=True)
    try:
        return list(store.select(query).texts())
    finally:
        store.close()


def kg(*arguments: str | Path) -> str:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return result.stdout_bytes.decode()


def build(folder: Path, article: str) -> None:
    """What kg build writes of an article."""
    with BuildFolder(folder, Iris()) as target:
        target.add(article_graph(hand.finding(id=article)).graph)
        target.finish({"articles": 1})


def graph(server: Server, method: str, name: str, body: str | None = None) -> int:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    return server.send(method, f"/graphs?graph={name}", body, Content_Type="text/turtle", **headers).status


def test_nobody_writes_without_the_token(writable: Server) -> None:
    for headers in ({}, {"Authorization": "Bearer fout"}, {"Authorization": f"Basic {TOKEN}"}):
        reply = writable.send("POST", "/sparql", "CLEAR ALL", Content_Type=UPDATE, **headers)
        assert reply.status == 401
        assert "Bearer" in reply.headers["www-authenticate"]
        assert writable.send("DELETE", "/graphs?default", **headers).status == 401
    assert count(writable) == 6


def test_an_update_holds_for_the_next_query_of_anyone(writable: Server) -> None:
    for n in range(5):
        assert writable.update(f"INSERT DATA {{ GRAPH <urn:g> {{ <urn:s{n}> <urn:p> {n} }} }}").status == 204
        assert {count(writable) for _ in range(4)} == {7 + n}


def test_an_update_into_the_default_graph_is_kept(writable: Server) -> None:
    assert writable.update("INSERT DATA { <urn:a> <urn:p> 1 }").status == 204
    assert len(writable.query("SELECT * { ?s ?p ?o }").rows) == 1


@pytest.mark.slow
def test_an_update_that_fails_halfway_changes_nothing(writable: Server) -> None:
    double = "".join(f"BIND(CONCAT(?x{n}, ?x{n}) AS ?x{n + 1}) " for n in range(40))
    heavy = f'INSERT {{ <urn:a> <urn:p> ?x40 }} WHERE {{ BIND("0123456789abcdef" AS ?x0) {double} }}'
    for update in (
        "CLEAR ALL ; INSERT DATA { <urn:a> <urn:p> ?x }",
        f"CLEAR ALL ; {heavy}",
        "CLEAR ALL ; DROP GRAPH <urn:none>",
    ):
        assert 400 <= writable.update(update).status < 500
        assert count(writable) == 6


def test_an_update_chooses_its_graphs_in_the_request(writable: Server) -> None:
    writable.update("INSERT DATA { GRAPH <urn:a> { <urn:s> <urn:p> 1 } GRAPH <urn:b> { <urn:s> <urn:p> 2 } }")
    path = "/sparql?" + urllib.parse.urlencode({"using-graph-uri": "urn:a"})
    headers = {"Content_Type": UPDATE, "Authorization": f"Bearer {TOKEN}"}
    update = "INSERT { GRAPH <urn:new> { ?s <urn:copy> ?o } } WHERE { ?s ?p ?o }"
    assert writable.send("POST", path, update, **headers).status == 204
    found = writable.query("SELECT ?o { GRAPH <urn:new> { ?s ?p ?o } }")
    assert [row["o"] for row in found.rows] == ["1"]
    assert writable.send("POST", path, f"WITH <urn:b> {update}", **headers).status == 400


def test_graphs_are_made_replaced_added_to_and_taken_out(writable: Server) -> None:
    assert graph(writable, "PUT", "urn:g", "<urn:a> <urn:p> 1, 2 .") == 201
    assert graph(writable, "POST", "urn:g", "<urn:a> <urn:p> 3 .") == 204
    assert count(writable) == 9
    assert graph(writable, "PUT", "urn:g", "<urn:a> <urn:p> 4 .") == 204
    assert count(writable) == 7
    assert graph(writable, "PUT", "urn:g", "this is no Turtle") == 400
    assert count(writable) == 7
    assert graph(writable, "DELETE", "urn:g") == 204
    assert graph(writable, "DELETE", "urn:g") == 404
    assert count(writable) == 6


def test_a_graph_has_an_address_of_its_own(writable: Server) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}", "Host": "kg.example.org"}
    turtle = {"Content_Type": "text/turtle", **headers}
    assert writable.send("PUT", "/graphs/person/%C3%A9", "<> <urn:p> 1 .", **turtle).status == 201
    rows = writable.query("SELECT ?g ?s { GRAPH ?g { ?s <urn:p> 1 } }").rows
    assert rows == [dict.fromkeys(("g", "s"), "http://kg.example.org/graphs/person/%C3%A9")]
    reply = writable.send("GET", "/graphs/person/%C3%A9", Accept="application/n-triples", **headers)
    assert reply.text.endswith('"1"^^<http://www.w3.org/2001/XMLSchema#integer> .\n')
    assert writable.send("HEAD", "/graphs/person/%C3%A9", **headers).status == 200
    assert writable.send("DELETE", "/graphs/person/%C3%A9", **headers).status == 204
    assert writable.send("HEAD", "/graphs/person/%C3%A9", **headers).status == 404
    assert writable.send("PUT", "/graphs/person/1?default", "", **turtle).status == 400


def test_what_is_sent_without_a_name_becomes_a_new_graph(writable: Server) -> None:
    headers = {"Content_Type": "text/turtle", "Authorization": f"Bearer {TOKEN}"}
    replies = [writable.send("POST", "/graphs", "<> <urn:p> 1 .", **headers) for _ in range(2)]
    assert [reply.status for reply in replies] == [201, 201]
    places = [reply.headers["location"] for reply in replies]
    assert len(set(places)) == 2
    for place in places:
        assert writable.query(f"ASK {{ GRAPH <{place}> {{ <{place}> <urn:p> 1 }} }}").text.endswith("true}")
    assert writable.send("PUT", "/graphs", "<> <urn:p> 1 .", **headers).status == 400


def test_a_graph_may_come_as_a_form_with_files(writable: Server) -> None:
    kind = "multipart/form-data; boundary=xx"
    part = '--xx\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: {}\r\n\r\n{}\r\n'
    turtle, triples = part.format("text/turtle", "[] <urn:p> 1, 2 ."), part.format("application/n-triples", "")
    headers = {"Authorization": f"Bearer {TOKEN}", "Content_Type": kind}
    path = "/graphs?graph=urn:form"
    assert writable.send("POST", path, turtle + turtle + triples + "--xx--\r\n", **headers).status == 201
    assert count(writable) == 6 + 4  # their blank nodes are not the same
    for body, status in (("", 400), (part.format("image/png", "") + "--xx--", 415), ("--xx--", 400), (turtle, 400)):
        assert writable.send("PUT", "/graphs?graph=urn:other", body, **headers).status == status, body
    assert writable.send("PUT", path, part.format("text/turtle", "geen") + "--xx--", **headers).status == 400
    assert count(writable) == 6 + 4


@pytest.mark.slow
def test_what_was_acknowledged_survives_a_server_that_is_killed(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    query = "SELECT ?o { GRAPH <urn:g> { ?s ?p ?o } }"
    acknowledged: list[int] = []
    begun = 0
    for seconds in (0.3, 0.5, 0.7):
        with serving(folder, "--workers", "2", writable=True) as server:

            def write(server: Server = server) -> None:
                nonlocal begun
                while True:
                    begun += 1
                    try:
                        reply = server.update(f"INSERT DATA {{ GRAPH <urn:g> {{ <urn:s> <urn:p> {begun} }} }}")
                    except (OSError, HTTPException):
                        return
                    if reply.status == 204:
                        acknowledged.append(begun)

            before = len(acknowledged)
            writer = threading.Thread(target=write)
            writer.start()
            until(lambda before=before: len(acknowledged) > before)  # type: ignore[misc]
            time.sleep(seconds)
            os.kill(server.process.pid, signal.SIGKILL)
            writer.join()
        kept = {int(o or "") for (o,) in read(folder, query)}
        assert set(acknowledged) <= kept <= set(range(1, begun + 1))
    with serving(folder, "--workers", "1") as server:
        assert {int(row["o"]) for row in server.query(query).rows} == kept


@pytest.mark.slow
def test_whoever_reads_the_folder_sees_what_was_written(tmp_path: Path) -> None:
    folder = tmp_path / "uit"
    build(folder, "a")
    subject = "<https://example.org/x>"
    query = ("-e", f"SELECT ?o {{ {subject} ?p ?o }}", "--format", "csv")
    with serving(folder, "--workers", "2", writable=True) as server:
        assert graph(server, "PUT", "urn:g", f"{subject} <urn:p> 'geschreven' .") == 201
        assert kg("query", *query, "--dir", folder) == "o\r\ngeschreven\r\n"
        assert server.update("DELETE WHERE { GRAPH <urn:g> { ?s ?p 'geschreven' } }").status == 204
        assert server.update(f"INSERT DATA {{ GRAPH <urn:g> {{ {subject} <urn:p> 'bijgewerkt' }} }}").status == 204
        assert kg("query", *query, "--dir", folder) == "o\r\nbijgewerkt\r\n"
        assert "bijgewerkt" in kg("explain", "https://example.org/x", "--dir", folder)
        for name in ("nq", "trig", "ttl", "jsonld"):
            written = kg("export", folder, "--format", name)
            assert "bijgewerkt" in written
            assert "geschreven" not in written
        there = {path.name for path in folder.iterdir()}
        kept = {"graph.nq", "articles.sqlite", "summary.json"}
        assert there == {*kept, "graph.journal"}  # nothing of the graph before
    assert {path.name for path in folder.iterdir()} == kept  # folded in
    with serving(folder, "--workers", "1") as server:
        assert server.query("SELECT ?o { GRAPH <urn:g> { ?s ?p ?o } }").rows == [{"o": "bijgewerkt"}]
    build(folder, "b")
    assert read(folder, f"SELECT ?o {{ {subject} ?p ?o }}") == []
    assert (folder / "store").is_dir()


def test_a_store_that_was_not_taken_away_yet_is_not_read(tmp_path: Path) -> None:
    """A server that is killed between a change and its tidying up."""
    folder = tmp_path / "uit"
    build(folder, "a")
    (folder / "graph.nq").write_bytes(MARK + b"<urn:x> <urn:p> <urn:y> <urn:g> .\n")
    assert (folder / "store").is_dir()
    assert read(folder, "SELECT ?s ?p ?o { ?s ?p ?o }") == [("urn:x", "urn:p", "urn:y")]


def test_what_a_killed_server_had_begun_is_taken_away_in_time(writable: Server) -> None:
    old, new = writable.folder / ".writing-oud", writable.folder / ".writing-nieuw"
    for path in (old, new):
        path.write_text("half", encoding="utf-8")
    os.utime(old, (time.time() - 3600,) * 2)
    assert (
        writable.update("INSERT { <urn:a> <urn:p> ?n } WHERE { BIND(NOW() AS ?n) }").status == 204
    )  # writes the whole graph
    assert not old.exists()
    assert new.exists()  # another server may be writing it


def test_what_no_build_writes_is_exported_too(writable: Server) -> None:
    assert writable.update("INSERT DATA { <urn:a> <urn:p> [ <urn:q> 1 ] }").status == 204
    for name, format in (("nq", RdfFormat.N_QUADS), ("trig", RdfFormat.TRIG), ("jsonld", RdfFormat.JSON_LD)):
        assert len(list(parse(kg("export", writable.folder, "--format", name).encode(), format=format))) == 8
    assert "urn:q" in kg("export", writable.folder, "--format", "ttl")
    assert read(writable.folder, "SELECT ?o { <urn:a> <urn:p>/<urn:q> ?o }") == [("1",)]


def test_a_graph_may_be_empty_and_stays(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    with serving(folder, "--workers", "2", writable=True) as server:
        assert graph(server, "PUT", "urn:leeg", "") == 201
        assert server.update("CREATE GRAPH <urn:ook>").status == 204
        for name in ("urn:leeg", "urn:ook") * 3:  # whichever worker answers
            assert graph(server, "GET", name) == 200
    with serving(folder, "--workers", "1", writable=True) as server:
        assert [graph(server, "GET", name) for name in ("urn:leeg", "urn:ook", "urn:geen")] == [200, 200, 404]
        assert graph(server, "DELETE", "urn:leeg") == 204
        assert graph(server, "GET", "urn:leeg") == 404
    assert count_in(folder) == 6


def test_writable_needs_a_token(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["serve", str(make_build(tmp_path / "uit", SMALL)), "--writable"])
    assert result.exit_code == 2
    assert "--token" in result.output


@pytest.mark.parametrize("token", ["geheimé", "twee woorden", "regel\n", "\u200b"])
def test_a_token_that_no_header_can_carry_is_refused_at_the_start(tmp_path: Path, token: str) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    result = CliRunner().invoke(main, ["serve", str(folder), "--writable"], env={"KG_TOKEN": token})
    assert result.exit_code == 2
    assert "ASCII" in result.output


def test_what_is_written_to_has_no_union_as_default_graph(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    options = ["serve", str(folder), "--writable", "--token", TOKEN, "--union-default-graph"]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 2
    assert "--union-default-graph" in result.output


@pytest.mark.parametrize("folder", ["leeg"])
def test_a_folder_without_a_build_is_a_friendly_failure(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    code, said = refused(tmp_path / folder)
    assert code == 4
    assert "holds no build" in said
