"""The console, the endpoint and the command line give the same rows for the same query."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, Store
from served import BASE, Server, make_build, serving

from kg.cli import main
from kg.query import load_library

PROJECT = Path(__file__).parents[2]
OWN = {
    "everything": "SELECT * { ?s ?p ?o }",
    "the example of kg query": "SELECT ?who { ?event dip:mediator ?who }",
    "one graph": f"SELECT * FROM <{BASE}article/een> {{ ?s ?p ?o }}",
    "graphs by name": "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("zelfde") / "uit"
    folder.mkdir()
    store = Store(str(folder / "store"))
    store.load(path=str(PROJECT / "tests" / "query" / "library.trig"), format=RdfFormat.TRIG)
    nquads = (store.dump(format=RdfFormat.N_QUADS) or b"").decode()
    store.flush()
    del store
    with serving(make_build(folder, nquads), "--workers", "1") as server:
        yield server


def rows(text: str | bytes) -> list[str]:
    found: list[object] = json.loads(text)["results"]["bindings"]
    return sorted(json.dumps(row, sort_keys=True) for row in found)


def by_command(server: Server, *arguments: str) -> list[str]:
    result = CliRunner().invoke(main, ["query", *arguments, "--dir", str(server.folder), "--format", "json"])
    assert result.exit_code == 0, result.output
    return rows(result.output)


def test_there_are_questions_enough() -> None:
    assert len(load_library()) == 36


@pytest.mark.parametrize("name", list(load_library()))
def test_a_question_has_the_same_rows_everywhere(served: Server, name: str) -> None:
    shown = {entry["name"]: entry["text"] for entry in json.loads(served.send("GET", "/library").body)}
    found = by_command(served, name)
    assert rows(served.query(shown[name]).body) == found  # what the console sends
    assert rows(served.query(load_library()[name].text).body) == found


@pytest.mark.parametrize("name", OWN)
def test_a_query_of_ones_own_has_the_same_rows_everywhere(served: Server, name: str) -> None:
    found = by_command(served, "-e", OWN[name])
    assert found
    assert rows(served.query(OWN[name]).body) == found
