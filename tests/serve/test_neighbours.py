"""A page that a browser opens elsewhere cannot read the graph on this machine, unless it was let."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from served import SMALL, Server, make_build, serving

from kg.cli import main

ELSEWHERE = "https://example.org"
ALLOWED = "access-control-allow-origin"
QUERY = "/sparql?query=ASK%7B%7D"


@pytest.mark.parametrize("path", [QUERY, "/graphs", "/id/state/TR", "/library", "/health", "/metrics", "/nowhere"])
def test_no_page_from_elsewhere_may_read(server: Server, path: str) -> None:
    assert ALLOWED not in server.send("GET", path, Origin=ELSEWHERE).headers
    asked = {"Origin": ELSEWHERE, "Access_Control_Request_Method": "POST"}
    assert ALLOWED not in server.send("OPTIONS", path, **asked).headers


@pytest.mark.parametrize(
    "host", ["example.org", "evil.example:8000", "localhost.example.org", "127.0.0.1.example.org", "10.0.0.1", "[::2]"]
)
def test_a_name_that_nobody_gave_the_server_is_refused(server: Server, host: str) -> None:
    for path in (QUERY, "/", "/graphs", "/static/console.js", "/health"):
        reply = server.send("GET", path, Host=host)
        assert (reply.status, "--allow-host" in reply.text) == (421, True)
    assert 'kg_refused_total{reason="host"}' in server.send("GET", "/metrics").text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:1", "[::1]:8000", "localhost."])
def test_this_machine_has_its_names(server: Server, host: str) -> None:
    assert server.send("GET", QUERY, Host=host).status == 200


def test_pages_and_names_that_are_listed_are_let(tmp_path: Path) -> None:
    options = (
        "--workers",
        "1",
        "--cors",
        ELSEWHERE,
        "--cors",
        "http://intranet:8080",
        "--allow-host",
        "KG.Example.org",
    )
    with serving(make_build(tmp_path / "uit", SMALL), *options) as server:
        for origin in (ELSEWHERE, "http://intranet:8080"):
            assert server.send("GET", QUERY, Origin=origin).headers[ALLOWED] == origin
        asked = {"Origin": ELSEWHERE, "Access_Control_Request_Method": "POST"}
        assert server.send("OPTIONS", "/sparql", **asked).headers[ALLOWED] == ELSEWHERE
        assert ALLOWED not in server.send("GET", QUERY, Origin="https://example.com").headers
        assert server.send("GET", QUERY, Host="kg.example.org:443").status == 200
        assert server.send("GET", QUERY, Host="example.org").status == 421


@pytest.mark.parametrize("origin", ["example.org", "https://example.org/page", "https://", "null"])
def test_an_origin_that_is_none_is_refused_at_the_start(tmp_path: Path, origin: str) -> None:
    result = CliRunner().invoke(main, ["serve", str(make_build(tmp_path / "uit", SMALL)), "--cors", origin])
    assert result.exit_code == 2
    assert "--cors" in result.output
