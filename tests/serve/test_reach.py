"""Attempts to make the server go elsewhere or read a file: all fail, and a listener on this machine hears nothing."""

# ruff: noqa: E501  (queries stand on one line)
from __future__ import annotations

import json
import socket
import threading
import time
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from served import TOKEN, Reply, Server


@dataclass
class Listener:
    """Answers as a SPARQL server would, and counts who calls."""

    port: int
    calls: list[bytes] = field(default_factory=list)


@contextmanager
def listening() -> Iterator[Listener]:
    with socket.socket() as bell:
        bell.bind(("127.0.0.1", 0))
        bell.listen()
        found = Listener(bell.getsockname()[1])

        def serve() -> None:
            while True:
                try:
                    caller, _ = bell.accept()
                except OSError:
                    return
                with caller:
                    caller.settimeout(1)
                    found.calls.append(caller.recv(1000))
                    caller.sendall(
                        b"HTTP/1.1 200 OK\r\nContent-Type: application/sparql-results+json\r\nConnection: close\r\n\r\n"
                        b'{"head":{"vars":["s"]},"results":{"bindings":[{"s":{"type":"literal","value":"geheim"}}]}}'
                    )

        threading.Thread(target=serve, daemon=True).start()
        yield found
        bell.close()


def refused(reply: Reply) -> None:
    assert 400 <= reply.status < 500, (reply.status, reply.text)


QUERIES = {
    "SERVICE": "SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SERVICE SILENT in small letters": "SELECT * {{ service silent <{url}> {{ ?s ?p ?o }} }}",
    "SERVICE with a variable": "SELECT * {{ VALUES ?where {{ <{url}> }} SERVICE ?where {{ ?s ?p ?o }} }}",
    "SERVICE in an EXISTS of a subquery": "SELECT * {{ {{ SELECT ?a {{ FILTER EXISTS {{ SERVICE <{url}> {{ ?s ?p ?o }} }} }} }} }}",
    "SERVICE with a prefix": "PREFIX e: <{url}> SELECT * {{ SERVICE e: {{ ?s ?p ?o }} }}",
    "SERVICE that looks like part of an IRI": "PREFIX e: <{url}> SELECT * {{ VALUES ?a {{ 1 }} FILTER(?a<?b||1=1)SERVICE#>\n<{url}> {{ ?s ?p ?o }} }}",
    "SERVICE that looks like part of a string": "SELECT * {{ FILTER(1<'>')SERVICE<{url}>{{?s ?p ?o}}#'\n}}",
    "SERVICE behind what looks like a long string": "SELECT * {{ FILTER(1<2#>'''\n)SERVICE <{url}> {{ ?s ?p ?o }} #'''\n}}",
    "SERVICE with an escape": "SELECT * {{ \\u0053ERVICE <{url}> {{ ?s ?p ?o }} }}",
    "SERVICE in a DESCRIBE": "DESCRIBE ?s {{ SERVICE SILENT <{url}> {{ ?s ?p ?o }} }}",
}


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_does_not_reach_a_listener(server: Server, name: str) -> None:
    with listening() as listener:
        refused(server.query(QUERIES[name].format(url=f"http://127.0.0.1:{listener.port}/")))
        time.sleep(0.1)
        assert listener.calls == []


def test_from_names_graphs_that_are_here_and_fetches_nothing(server: Server, tmp_path: Path) -> None:
    secret = tmp_path / "geheim.ttl"
    secret.write_text('<urn:a> <urn:b> "geheim" .', encoding="utf-8")
    with listening() as listener:
        for place in (f"http://127.0.0.1:{listener.port}/data.ttl", secret.as_uri()):
            for query in (
                f"SELECT * FROM <{place}> {{ ?s ?p ?o }}",
                f"SELECT * FROM NAMED <{place}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
            ):
                assert server.query(query).rows == []
            assert server.query("SELECT * { ?s ?p ?o }", **{"default-graph-uri": place}).rows == []
            assert server.send("GET", "/graphs?" + urllib.parse.urlencode({"graph": place})).status == 404
        assert listener.calls == []


def test_an_update_does_not_load(writable: Server, tmp_path: Path) -> None:
    secret = tmp_path / "geheim.ttl"
    secret.write_text('<urn:a> <urn:b> "geheim" .', encoding="utf-8")
    with listening() as listener:
        for place in (f"http://127.0.0.1:{listener.port}/data.ttl", secret.as_uri(), "file:///etc/passwd"):
            for update in (f"LOAD <{place}>", f"load silent <{place}> into graph <urn:g>", f"\\u004cOAD <{place}>"):
                refused(writable.update(update))
            refused(writable.update(f"INSERT {{ ?s ?p ?o }} WHERE {{ SERVICE <{place}> {{ ?s ?p ?o }} }}"))
        assert listener.calls == []


@pytest.mark.parametrize("context", ["http://127.0.0.1:{port}/context.jsonld", "file:///etc/passwd"])
def test_a_context_elsewhere_is_not_fetched(writable: Server, context: str) -> None:
    with listening() as listener:
        body = json.dumps({"@context": context.format(port=listener.port), "@id": "urn:a", "name": "b"})
        reply = writable.send(
            "PUT", "/graphs?graph=urn:g", body, Content_Type="application/ld+json", Authorization=f"Bearer {TOKEN}"
        )
        refused(reply)
        assert listener.calls == []


def test_an_entity_in_rdf_xml_reads_no_file(writable: Server) -> None:
    body = (
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="urn:a">'
        '<p xmlns="urn:">&x;</p></rdf:Description></rdf:RDF>'
    )
    kind = "application/rdf+xml"
    writable.send("PUT", "/graphs?graph=urn:g", body, Content_Type=kind, Authorization=f"Bearer {TOKEN}")
    assert b"root:" not in writable.send("GET", "/graphs").body


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "//etc/passwd",
        "/id/../../etc/passwd",
        "/static//etc/passwd",
    ],
)
def test_no_path_leads_to_a_file(server: Server, path: str) -> None:
    reply = server.send("GET", path)
    assert reply.status in (400, 404)
    assert b"import" not in reply.body


def test_a_worker_can_open_no_file_and_no_socket_whatever_a_query_says(server: Server) -> None:
    for worker in server.workers():
        limits = Path(f"/proc/{worker}/limits").read_text(encoding="ascii")
        (line,) = [line for line in limits.splitlines() if line.startswith("Max open files")]
        assert line.split()[3:5] == ["0", "0"]


def test_words_that_only_look_like_fetching_are_fine(server: Server) -> None:
    for query in (
        'SELECT ("SERVICE <http://example.org/>" AS ?x) {}',
        "SELECT ?service { VALUES ?service { 1 } } # SERVICE",
        "SELECT * { ?s <http://example.org/service> ?load FILTER(?load < 3) }",
    ):
        assert server.query(query).status == 200, query
