"""What is particular to a store at the other end of a line."""

from __future__ import annotations

import pytest
from servers import PASSWORD, USER
from sparql_server import running_server

from kg.store import RemoteStore, StoreUnavailable
from kg.store.connection import Connection, Credentials
from kg.store.servers import Addresses

LINE = b'<urn:a> <urn:b> "c" <https://example.org/g?x=1&y=2> .\n'
BASIC = "Basic c2NodWxkOmdlaGVpbQ=="
"""schuld:geheim"""


def test_a_server_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(StoreUnavailable, match=r"127\.0\.0\.1:9/query cannot be reached"):
        RemoteStore.at("oxigraph+http://127.0.0.1:9", timeout=2).graphs()
    with pytest.raises(StoreUnavailable, match="cannot be reached"):
        RemoteStore.at("http://127.0.0.1:9", timeout=2)


def test_a_server_that_breaks_is_unavailable() -> None:
    with running_server() as server, pytest.raises(StoreUnavailable, match="500"):
        RemoteStore(Addresses(f"{server.url}/broken")).graphs()


def test_a_server_that_is_busy_is_asked_again() -> None:
    with running_server() as server:
        server.busy = 2
        RemoteStore(server.addresses).add(LINE)
        assert len(server.seen) == 3
        server.busy = 3
        with pytest.raises(StoreUnavailable, match="503"):
            RemoteStore(server.addresses).add(LINE)


@pytest.mark.parametrize("text", ["file:///etc/passwd", "query=ftp://localhost/x", "localhost:7878", "oxigraph+x"])
def test_only_web_addresses_are_servers(text: str) -> None:
    with pytest.raises(StoreUnavailable, match="http or https"):
        RemoteStore.at(text)


@pytest.mark.parametrize(
    ("text", "said"), [("mulgara+http://localhost", "fuseki"), ("query=http://localhost/q data=http://x", "data")]
)
def test_what_says_no_server_is_told_what_would(text: str, said: str) -> None:
    with pytest.raises(StoreUnavailable, match=said):
        RemoteStore.at(text)


def test_a_server_of_no_known_kind_is_told_how_to_be_named() -> None:
    with running_server() as server, pytest.raises(StoreUnavailable, match=r"oxigraph\+, .*query=URL"):
        RemoteStore.at(server.url)


def test_a_graph_name_is_escaped_in_the_address() -> None:
    with running_server() as server:
        RemoteStore(Addresses("http://none", graphs=f"{server.url}/store?user=x")).add(LINE)
        assert server.seen == ["POST /store?user=x&graph=https%3A%2F%2Fexample.org%2Fg%3Fx%3D1%26y%3D2"]


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(StoreUnavailable, match="KG_STORE_PASSWORD") as error:
        RemoteStore.at("http://schuld:geheim@localhost:8890/sparql")
    assert "geheim" not in str(error.value)
    assert "http://localhost:8890/sparql" in str(error.value)


def test_credentials_go_to_a_server_that_asks_for_them_and_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    with running_server() as server:
        server.secret = BASIC
        with pytest.raises(StoreUnavailable, match="KG_STORE_USER"):
            RemoteStore(server.addresses).add(LINE)
        monkeypatch.setenv("KG_STORE_USER", "schuld")
        monkeypatch.setenv("KG_STORE_PASSWORD", "fout")
        wrong = Credentials.of_environment()
        assert "fout" not in repr(wrong)
        with pytest.raises(StoreUnavailable, match="401") as error:
            RemoteStore(server.addresses, Connection(wrong)).add(LINE)
        assert "fout" not in str(error.value)
        monkeypatch.setenv("KG_STORE_PASSWORD", "geheim")
        RemoteStore(server.addresses, Connection(Credentials.of_environment())).add(LINE)
        assert len(server.store) == 1


def test_virtuoso_is_written_by_who_has_its_password(virtuoso: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KG_STORE_USER", raising=False)
    with pytest.raises(StoreUnavailable, match="KG_STORE_USER"):
        RemoteStore.at(virtuoso).add(LINE)
    monkeypatch.setenv("KG_STORE_USER", USER)
    monkeypatch.setenv("KG_STORE_PASSWORD", PASSWORD)
    RemoteStore.at(virtuoso).add(LINE)


def test_a_duration_comes_back_from_virtuoso_as_one(virtuoso: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_STORE_USER", USER)
    monkeypatch.setenv("KG_STORE_PASSWORD", PASSWORD)
    store = RemoteStore.at(virtuoso)
    store.drop("urn:d")
    kind = "http://www.w3.org/2001/XMLSchema#duration"
    for text in ("PT24H", "P14D", "PT90M", "P1Y", "P3M"):
        store.add(f'<urn:{text}> <urn:p> "{text}"^^<{kind}> <urn:d> .\n'.encode())
    rows = store.select("SELECT ?s ?d WHERE { GRAPH <urn:d> { ?s <urn:p> ?d } } ORDER BY ?s").texts()
    assert [value for _, value in rows] == ["P14D", "P1Y", "P3M", "P1D", "PT5400S"]
    assert f'"P14D"^^<{kind}>'.encode() in store.nquads("urn:d")


def test_an_answer_that_the_server_cuts_is_no_answer(virtuoso: str) -> None:
    with pytest.raises(StoreUnavailable, match="ResultSetMaxRows"):
        RemoteStore.at(virtuoso).select("SELECT * { ?s ?p ?o . ?t ?q ?r }")
