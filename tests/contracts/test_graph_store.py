"""What every store keeps to, whether it lives in memory, on disk, or at the other end of a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from servers import PASSWORD, USER
from sparql_server import running_server

from kg.store import BadQuery, EmbeddedStore, GraphStore, RemoteStore

ONE = "https://example.org/graph/one"
TWO = "https://example.org/graph/twee%20"
LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel"
HOSTILE = 'een "woord"\\ met\nregels \u2028 🕊 \\u0041 \x01'
ESCAPED = 'een \\"woord\\"\\\\ met\\nregels \u2028 🕊 \\\\u0041 \\u0001'


def line(subject: str, label: str, graph: str) -> bytes:
    return f'<https://example.org/{subject}> <{LABEL}> "{label}"@nl <{graph}> .\n'.encode()


@pytest.fixture(params=["memory", "disk", "oxigraph", "virtuoso", "updates", "strict"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GraphStore]:
    """In this process; two real servers; one of them over updates alone; one whose default graph is its own."""
    if request.param in ("memory", "disk"):
        yield EmbeddedStore(tmp_path / "store" if request.param == "disk" else None)
        return
    if request.param == "strict":
        with running_server() as server:
            yield RemoteStore(server.addresses)
        return
    url = request.getfixturevalue("virtuoso" if request.param == "virtuoso" else "oxigraph")
    monkeypatch.setenv("KG_STORE_USER", USER)
    monkeypatch.setenv("KG_STORE_PASSWORD", PASSWORD)
    store = RemoteStore.at(f"query={url}/query update={url}/update" if request.param == "updates" else url)
    for graph in store.graphs():
        store.drop(graph)
    yield store
    store.close()


def test_a_new_store_holds_nothing(store: GraphStore) -> None:
    assert store.graphs() == ()
    assert store.nquads(ONE) == b""
    assert not store.ask(f"ASK {{ ?s <{LABEL}> ?o }}")


def test_what_goes_in_comes_out(store: GraphStore) -> None:
    store.add(line("b", "tweede", ONE) + line("a", "eerste", ONE) + line("c", "ander", TWO))
    assert store.graphs() == (ONE, TWO)
    assert store.nquads(ONE) == line("a", "eerste", ONE) + line("b", "tweede", ONE)


def test_any_character_survives(store: GraphStore) -> None:
    store.add(line("a", ESCAPED, ONE))
    ((label,),) = store.select(f"SELECT ?l WHERE {{ ?s <{LABEL}> ?l }}").texts()
    assert label == HOSTILE
    assert store.nquads(ONE) == line("a", ESCAPED, ONE)


def test_a_query_sees_all_graphs_as_one(store: GraphStore) -> None:
    store.add(line("a", "eerste", ONE) + line("b", "tweede", TWO))
    found = store.select(f"SELECT ?l WHERE {{ ?s <{LABEL}> ?l }} ORDER BY ?l")
    assert found.variables == ("l",)
    assert list(found.texts()) == [("eerste",), ("tweede",)]


def test_a_query_may_name_a_graph(store: GraphStore) -> None:
    store.add(line("a", "eerste", ONE) + line("b", "tweede", TWO))
    found = store.select(f"SELECT ?l WHERE {{ GRAPH <{TWO}> {{ ?s <{LABEL}> ?l }} }}")
    assert list(found.texts()) == [("tweede",)]


def test_an_unbound_variable_is_nothing(store: GraphStore) -> None:
    store.add(line("a", "eerste", ONE))
    found = store.select(f"SELECT ?l ?x WHERE {{ ?s <{LABEL}> ?l OPTIONAL {{ ?s <urn:no> ?x }} }}")
    assert list(found.texts()) == [("eerste", None)]


def test_a_graph_that_is_taken_out_says_nothing_more(store: GraphStore) -> None:
    store.add(line("a", "eerste", ONE) + line("b", "tweede", TWO))
    store.drop(ONE)
    assert store.graphs() == (TWO,)
    assert store.ask(f'ASK {{ ?s <{LABEL}> "tweede"@nl }}')


def test_taking_out_what_is_not_there_does_nothing(store: GraphStore) -> None:
    store.add(line("a", "eerste", ONE))
    store.drop("https://example.org/graph/none")
    assert store.nquads(ONE) == line("a", "eerste", ONE)


def test_adding_twice_is_adding_once(store: GraphStore) -> None:
    store.add(line("a", "eerste", ONE))
    store.add(line("a", "eerste", ONE) + line("b", "tweede", ONE))
    assert store.nquads(ONE) == line("a", "eerste", ONE) + line("b", "tweede", ONE)


def test_a_statement_without_a_graph_is_refused(store: GraphStore) -> None:
    with pytest.raises(ValueError, match="without a graph"):
        store.add(b"<urn:a> <urn:b> <urn:c> .\n")
    assert store.graphs() == ()


def test_what_is_not_sparql_is_the_querys_fault(store: GraphStore) -> None:
    store.add(line("a", "eerste", ONE))
    with pytest.raises(BadQuery):
        store.select("SELECT WHERE")


@pytest.mark.parametrize("form", ["ASK { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"])
def test_rows_are_asked_for_with_select(store: GraphStore, form: str) -> None:
    store.add(line("a", "eerste", ONE))
    with pytest.raises(BadQuery):
        store.select(form)


def test_yes_or_no_is_asked_for_with_ask(store: GraphStore) -> None:
    with pytest.raises(BadQuery):
        store.ask("SELECT * WHERE { ?s ?p ?o }")
