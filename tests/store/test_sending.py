"""A build in a server: the same statements as in its own store, however often and whatever became of the last time."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, Store
from served import BASE, TOKEN, make_build, serving
from servers import PASSWORD, USER

from kg.cli import main
from kg.store import RemoteStore, StoreUnavailable, send_build, sending
from kg.vocab.terms import DIP, RDF

A, B, C = (f"{BASE}article/{name}" for name in "abc")
OTHER = b'<urn:x> <urn:y> "of somebody else" <urn:other> .\n'


def article(name: str, *values: str) -> str:
    """A small graph, with a duration and a text that is easily misread."""
    iri = f"{BASE}article/{name}"
    lines = [
        f"<{iri}> <{RDF.type}> <{DIP.Article}>",
        f'<{iri}> <{DIP.duration}> "PT24H"^^<http://www.w3.org/2001/XMLSchema#duration>',
    ]
    lines += [f'<{iri}> <{DIP.content}> "{value} \\"\\\\ \\u2028 \\\\u0041"@nl' for value in values]
    return "".join(f"{line} <{iri}> .\n" for line in lines)


@pytest.fixture(params=["oxigraph", "virtuoso"])
def url(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    found: str = request.getfixturevalue(request.param)
    monkeypatch.setenv("KG_STORE_USER", USER)
    monkeypatch.setenv("KG_STORE_PASSWORD", PASSWORD)
    store = RemoteStore.at(found)
    for graph in store.graphs():
        store.drop(graph)
    return found


def load(folder: Path, url: str) -> Result:
    return CliRunner().invoke(main, ["load", str(folder), "--store", url])


def same(folder: Path, url: str) -> bool:
    """Does the server hold what the build's N-Quads say, and no more of this base?"""
    there = RemoteStore.at(url)
    found, wanted = Store(), Store()
    for graph in there.graphs():
        if graph.startswith(BASE):
            found.load(there.nquads(graph), format=RdfFormat.N_QUADS)
    wanted.load(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    return set(found) == set(wanted)


def test_a_server_follows_a_build_through_change_and_removal(tmp_path: Path, url: str) -> None:
    RemoteStore.at(url).add(OTHER)
    folder = make_build(tmp_path / "uit", article("a", "een") + article("b", "twee"))
    assert "2 grafen gezonden (graphs sent), 0 ongewijzigd" in load(folder, url).output
    assert same(folder, url)
    assert "0 grafen gezonden (graphs sent), 2 ongewijzigd" in load(folder, url).output
    make_build(folder, article("a", "een") + article("b", "anders") + article("c", "drie"))
    assert "2 grafen gezonden (graphs sent), 1 ongewijzigd" in load(folder, url).output
    assert same(folder, url)
    make_build(folder, article("c", "drie"))
    assert "0 grafen gezonden (graphs sent), 1 ongewijzigd (unchanged), 2 weggehaald" in load(folder, url).output
    assert same(folder, url)
    assert RemoteStore.at(url).nquads("urn:other") == OTHER


def test_what_a_server_lost_is_sent_again(tmp_path: Path, url: str) -> None:
    folder = make_build(tmp_path / "uit", article("a", "een") + article("b", "twee"))
    load(folder, url)
    RemoteStore.at(url).drop(A)
    assert "1 grafen gezonden (graphs sent), 1 ongewijzigd" in load(folder, url).output
    assert same(folder, url)


@pytest.mark.parametrize("graphs", range(1, 6))
def test_a_load_that_breaks_off_goes_on_where_it_was(
    tmp_path: Path, oxigraph: str, graphs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "_NOTED", 1)
    store = RemoteStore.at(oxigraph)
    for graph in store.graphs():
        store.drop(graph)
    folder = make_build(tmp_path / "uit", "".join(article(f"n{n}", "een", "twee") for n in range(5)))

    class Breaking(RemoteStore):
        left = graphs

        def put(self, graph: str, parts: object) -> None:
            first, *_ = parts  # type: ignore[misc]
            half = [first] if self.left > 1 else [first[: first.index(b"\n") + 1]]
            super().put(graph, half)
            self.left -= 1
            if not self.left:
                raise StoreUnavailable("away")

    broken = Breaking.at(oxigraph)
    with pytest.raises(StoreUnavailable, match="away"):
        send_build(folder, broken, oxigraph)
    done = send_build(folder, store, oxigraph)
    assert (done.sent, done.unchanged) == (6 - graphs, graphs - 1)
    assert same(folder, oxigraph)


def test_a_graph_of_many_statements_goes_in_parts(tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "_PART", 3)
    folder = make_build(tmp_path / "uit", article("a", *"abcdefgh"))
    load(folder, url)
    assert same(folder, url)
    make_build(folder, article("a", "z"))
    load(folder, url)
    assert same(folder, url)


@pytest.mark.slow
def test_a_server_of_our_own_takes_a_build_with_its_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_build(tmp_path / "uit", article("a", "een"))
    with serving(make_build(tmp_path / "leeg", ""), "--workers", "1", writable=True) as server:
        url = f"http://127.0.0.1:{server.port}"
        assert "KG_STORE_TOKEN" in load(folder, url).output
        monkeypatch.setenv("KG_STORE_TOKEN", TOKEN)
        assert "1 grafen gezonden" in load(folder, url).output
        assert same(folder, url)


def test_what_cannot_be_sent_is_refused(tmp_path: Path, oxigraph: str) -> None:
    marked = "# changed since kg build: this file is the graph\n"
    for line, said in (("_:b <urn:p> <urn:o> <urn:g> .\n", "blank node"), ("<urn:s> <urn:p> <urn:o> .\n", "no graph")):
        result = load(make_build(tmp_path / "uit", marked + line), oxigraph)
        assert (result.exit_code, said in result.output) == (4, True), result.output


def test_a_folder_without_a_build_is_not_sent(tmp_path: Path, oxigraph: str) -> None:
    result = load(tmp_path, oxigraph)
    assert result.exit_code == 4
    assert "holds no build" in result.output
