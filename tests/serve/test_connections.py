"""Clients that stand still, break off or are too many cost the server a moment, and nobody else anything."""

from __future__ import annotations

import resource
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from served import Server, make_build, many, serving, until

pytestmark = pytest.mark.slow

HEAD = (
    b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 99\r\n\r\n"
)
STANDING_STILL = {
    "nothing at all": b"",
    "half a line": b"GET /spa",
    "half a head": b"GET /health HTTP/1.1\r\nHost: localhost\r\nX-",
    "a head without its body": HEAD,
    "half a body": HEAD + b"ASK {",
    "a second request that stops": b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /health HT",
}
ASK = "ASK { GRAPH ?g { <urn:s1> ?p ?o } }"


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Twenty connections, and two seconds for who stands still."""
    folder = make_build(tmp_path_factory.mktemp("klanten") / "uit", many(20_000))
    with serving(folder, "--workers", "1", "--connections", "20", "--client-seconds", "2") as found:
        yield found


def opened(server: Server, said: bytes) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", server.port), timeout=60)
    client.sendall(said)
    return client


def last_words(client: socket.socket) -> bytes:
    """All that the server still says; it must end the connection, or this times out."""
    found = b""
    try:
        while piece := client.recv(65536):
            found += piece
    except ConnectionResetError:
        pass
    return found


@pytest.mark.parametrize("name", STANDING_STILL)
def test_a_client_that_stands_still_is_let_go(strict: Server, name: str) -> None:
    with opened(strict, STANDING_STILL[name]) as client:
        said = last_words(client)
        assert b"HTTP/1.1 408" in said or name == "a second request that stops"


def test_a_client_that_trickles_is_let_go(strict: Server) -> None:
    with opened(strict, HEAD) as client:
        client.settimeout(0.2)
        until(lambda: trickled(client))


def trickled(client: socket.socket) -> bool:
    """Send one more byte; has the server had enough?"""
    try:
        client.sendall(b"x")
        return b"408" in client.recv(1000)
    except TimeoutError:
        return False
    except OSError:
        return True


def test_a_client_that_does_not_take_its_answer_is_let_go(strict: Server) -> None:
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.connect(("127.0.0.1", strict.port))
        client.settimeout(60)
        query = b"SELECT * { ?s ?p ?o BIND(CONCAT(STR(?s), STR(?p), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') AS ?a)"
        query += b" BIND(CONCAT(?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a) AS ?b) }"
        head = HEAD.replace(b"99", str(len(query)).encode()) + query
        client.sendall(head.replace(b"Host", b"Accept: text/csv\r\nHost"))
        for connections in (2, 1):  # it and the one that asks this; the latter alone
            line = f"kg_connections {connections}\n"
            until(lambda line=line: line in strict.send("GET", "/metrics").text)  # type: ignore[misc]
        assert last_words(client).endswith(b"}") is False


def test_connections_are_bounded_and_those_that_stand_still_make_room(strict: Server) -> None:
    clients = [opened(strict, STANDING_STILL["half a head"]) for _ in range(60)]
    said = [last_words(client).split(b"\r\n")[0] for client in clients]
    assert set(said) <= {b"HTTP/1.1 408 Request Timeout", b"HTTP/1.1 503 Service Unavailable", b""}
    assert said.count(b"HTTP/1.1 408 Request Timeout") <= 20
    until(lambda: strict.query(ASK).status == 200)


def test_a_client_that_breaks_off_costs_one_line(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(make_build(tmp_path / "uit", many(10)), "--workers", "1", log=log) as server:
        before = len(log.read_text(encoding="utf-8").splitlines())
        for said in (HEAD, HEAD + b"ASK {"):
            opened(server, said).close()
        until(lambda: 'place="/sparql",status="499"} 2\n' in server.send("GET", "/metrics").text)
        assert 'status="500"' not in server.send("GET", "/metrics").text
        lines = log.read_text(encoding="utf-8").splitlines()[before:]
        assert len(lines) == 2
        assert all("broke off" in line for line in lines)


def test_a_lack_of_descriptors_costs_a_line_and_no_tracebacks(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with serving(make_build(tmp_path / "uit", many(10)), "--workers", "1", log=log) as server:
        before = resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (3, before[1]))
        waiting = [opened(server, b"") for _ in range(30)]
        until(lambda: "no client can be accepted" in log.read_text(encoding="utf-8"))
        time.sleep(1.5)
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, before)
        for client in waiting:
            client.close()
        until(lambda: server.query(ASK).status == 200)
        assert "Traceback" not in log.read_text(encoding="utf-8")
        assert log.read_text(encoding="utf-8").count("no client can be accepted") <= 3
