"""What is particular to a store at the other end of a line."""

from __future__ import annotations

import pytest
from sparql_server import running_server

from kg.store import RemoteStore, StoreUnavailable

LINE = b'<urn:a> <urn:b> "c" <https://example.org/g?x=1&y=2> .\n'


def test_a_server_that_is_not_there_is_unavailable() -> None:
    store = RemoteStore("http://127.0.0.1:9/query", "http://127.0.0.1:9/store", timeout=2)
    with pytest.raises(StoreUnavailable, match="cannot be reached"):
        store.graphs()


def test_a_server_that_breaks_is_unavailable() -> None:
    with running_server() as server:
        store = RemoteStore(f"{server.url}/broken", f"{server.url}/store")
        with pytest.raises(StoreUnavailable, match="500"):
            store.graphs()


def test_only_web_addresses_are_servers() -> None:
    with pytest.raises(StoreUnavailable, match="http or https"):
        RemoteStore("file:///etc/passwd", "http://localhost/store")


def test_a_graph_name_is_escaped_in_the_address() -> None:
    with running_server() as server:
        RemoteStore(f"{server.url}/query", f"{server.url}/store?user=x").add(LINE)
        assert server.seen == ["POST /store?user=x&graph=https%3A%2F%2Fexample.org%2Fg%3Fx%3D1%26y%3D2"]


def test_a_server_that_answers_over_the_union_is_asked_once() -> None:
    with running_server() as server:
        store = RemoteStore(f"{server.url}/query", f"{server.url}/store", union_by_default=True)
        store.ask("ASK { ?s ?p ?o }")
        assert server.seen == ["POST /query"]
