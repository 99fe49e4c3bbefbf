"""Commands that ask a server answer as they do over the folder that was sent to it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, Store
from served import make_build
from servers import PASSWORD, USER

from kg.cli import main
from kg.store import RemoteStore

LIBRARY = Path(__file__).parents[1] / "query" / "library.trig"
QUESTIONS = (
    ("query", "proposals"),
    ("query", "offices"),
    ("query", "statements", "--param", "speakerIri=Turkije"),
    ("query", "-e", "ASK { ?event dip:mediator ?who }", "--format", "json"),
    ("query", "-e", "CONSTRUCT { ?e dip:mediator ?w } WHERE { ?e dip:mediator ?w }", "--format", "ttl"),
    ("query", "-e", "SELECT (COUNT(?e) AS ?n) FROM <urn:none> { ?e dip:mediator ?w }"),
    ("story",),
    ("story", "Turkije", "--format", "json"),
    ("explain", "Turkije"),
    ("who", "Turkije"),
)


def kg(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vragen") / "uit"
    store = Store()
    store.load(path=str(LIBRARY), format=RdfFormat.TRIG)
    quads = sorted(f"{quad} .\n" for quad in store)
    make_build(folder, "".join(sorted(quads, key=lambda line: line.rpartition("<")[2])))
    kept = Store(str(folder / "store"))
    kept.bulk_load(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    kept.flush()
    return folder


@pytest.fixture(params=["oxigraph", "virtuoso"])
def url(request: pytest.FixtureRequest, built: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    found: str = request.getfixturevalue(request.param)
    monkeypatch.setenv("KG_STORE_USER", USER)
    monkeypatch.setenv("KG_STORE_PASSWORD", PASSWORD)
    store = RemoteStore.at(found)
    for graph in store.graphs():
        store.drop(graph)
    assert kg("load", built, "--store", found).exit_code == 0
    return found


def test_every_question_has_the_answer_of_the_folder(built: Path, url: str, request: pytest.FixtureRequest) -> None:
    nested = [("query", "mediation", "--param", "mediatorIri=Turkije"), ("query", "connectors"), ("query", "rounds")]
    for question in (*QUESTIONS, *(nested if request.node.callspec.params["url"] == "oxigraph" else ())):
        there, here = kg(*question, "--store", url), kg(*question, "--dir", built)
        assert there.exit_code == here.exit_code == 0, (question, there.output, here.output)
        assert sorted(there.stdout.splitlines()) == sorted(here.stdout.splitlines()), question


def test_who_asks_a_server_that_is_known_to_err_is_warned(virtuoso: str, oxigraph: str, built: Path) -> None:
    for url, warned in ((f"virtuoso+{virtuoso}", True), (oxigraph, False)):
        result = kg("query", "-e", "ASK {}", "--store", url)
        assert ("Virtuoso 7.2.5" in result.stderr) == warned


def test_a_server_is_validated_as_a_file_is(built: Path, url: str) -> None:
    there, here = kg("validate", "--store", url), kg("validate", built / "graph.nq")
    assert there.exit_code == here.exit_code
    assert there.output == here.output
    spoilt = "http://example.org/article/x"
    RemoteStore.at(url).add(
        f"<{spoilt}> a <https://w3id.org/diplomacy-kg/ontology#Artikle> <{spoilt}> .".replace(
            " a ", " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
        ).encode()
    )
    again = kg("validate", "--store", url)
    assert again.exit_code == 3
    assert "dip:Artikle" in again.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("query", "mediation", "--store", "http://x", "--endpoint", "http://y"), "one of them"),
        (("validate",), "--store"),
        (("validate", LIBRARY, "--store", "http://x"), "--store"),
    ],
)
def test_one_graph_is_asked(arguments: tuple[str | Path, ...], said: str) -> None:
    result = kg(*arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_a_build_goes_to_a_server_as_well(tmp_path: Path, oxigraph: str) -> None:
    store = RemoteStore.at(oxigraph)
    for graph in store.graphs():
        store.drop(graph)
    (tmp_path / "a.txt").write_text("Overleg\n\nNederland en Turkije overlegden op 3 mei 2024 in Ankara.\n")
    result = kg("build", tmp_path / "a.txt", "--out", tmp_path / "uit", "--store", oxigraph)
    assert result.exit_code == 0, result.output
    told = json.loads((tmp_path / "uit" / "summary.json").read_text())
    assert store.sizes()[store.base() + "article/a"] == told["statements"]


def test_a_server_without_a_graph_of_ours_says_so(oxigraph: str) -> None:
    store = RemoteStore.at(oxigraph)
    for graph in store.graphs():
        store.drop(graph)
    result = kg("story", "--store", oxigraph)
    assert result.exit_code == 4
    assert "kg load DIR --store" in result.output
