"""Updates and graphs written: with the token only, whole or not at all, and kept."""

from __future__ import annotations

import os
import signal
import threading
import time
import urllib.parse
from pathlib import Path

import pytest
from served import SMALL, TOKEN, Server, make_build, serving

UPDATE = "application/sparql-update"
COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"


def count(server: Server) -> int:
    return int(server.query(COUNT).rows[0]["n"])


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


def test_what_was_acknowledged_survives_a_server_that_is_killed(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    acknowledged: list[int] = []
    with serving(folder, "--workers", "2", writable=True) as server:

        def write() -> None:
            for n in range(1000):
                try:
                    reply = server.update(f"INSERT DATA {{ GRAPH <urn:g> {{ <urn:s> <urn:p> {n} }} }}")
                except OSError:
                    return
                if reply.status == 204:
                    acknowledged.append(n)

        writer = threading.Thread(target=write)
        writer.start()
        time.sleep(1)
        os.kill(server.process.pid, signal.SIGKILL)
        writer.join()
    assert acknowledged
    with serving(folder, "--workers", "1") as server:
        found = {int(row["o"]) for row in server.query("SELECT ?o { GRAPH <urn:g> { ?s ?p ?o } }").rows}
    assert set(acknowledged) <= found


def test_writable_needs_a_token(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from kg.cli import main

    result = CliRunner().invoke(main, ["serve", str(make_build(tmp_path / "uit", SMALL)), "--writable"])
    assert result.exit_code == 2
    assert "--token" in result.output


@pytest.mark.parametrize("folder", ["leeg"])
def test_a_folder_without_a_build_is_a_friendly_failure(tmp_path: Path, folder: str) -> None:
    from click.testing import CliRunner

    from kg.cli import main

    (tmp_path / folder).mkdir()
    result = CliRunner().invoke(main, ["serve", str(tmp_path / folder)])
    assert result.exit_code == 4
    assert "holds no build" in result.output
