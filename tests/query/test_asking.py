"""Any query put to a folder or an endpoint, and the forms of its answer."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, Store, parse
from served import BASE, make_build, serving

from kg.cli import main
from kg.query import prefixes_of, with_prefixes

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build with the graph in library.trig."""
    folder = tmp_path_factory.mktemp("vragen") / "uit"
    store = Store()
    store.load(path=str(HERE / "library.trig"), format=RdfFormat.TRIG)
    make_build(folder, (store.dump(format=RdfFormat.N_QUADS) or b"").decode())
    kept = Store(str(folder / "store"))
    kept.bulk_load(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    kept.flush()
    return folder


def kg(*arguments: str | Path, input: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=input)


def test_a_question_by_name_with_a_parameter_by_label(built: Path) -> None:
    result = kg("query", "mediation", "--param", "mediatorIri=Turkije", "--dir", built)
    assert result.exit_code == 0, result.output
    assert "Turkije" in result.stdout
    assert "Qatar" not in result.stdout


def test_a_query_of_ones_own_needs_no_prefixes(built: Path) -> None:
    result = kg("query", "-e", "SELECT ?who { ?e dip:mediator ?who } ORDER BY ?who", "--dir", built)
    assert result.stdout.split() == ["who", "--------", "state:QA", "state:TR"]


def test_a_query_may_come_from_a_pipe(built: Path) -> None:
    assert "ja (yes)" in kg("query", "-e", "-", "--dir", built, input="ASK { ?s ?p ?o }").stdout


def test_rows_in_every_format(built: Path) -> None:
    def as_(format: str) -> str:
        return kg("query", "sources", "--format", format, "--dir", built).stdout

    assert list(csv.reader(io.StringIO(as_("csv")))) == [["source", "claims", "articles"], ["Waarnemers", "1", "1"]]
    assert as_("tsv").splitlines()[0] == "?source\t?claims\t?articles"
    assert json.loads(as_("json"))["results"]["bindings"][0]["source"]["value"] == "Waarnemers"
    assert "<literal>Waarnemers</literal>" in as_("xml")
    assert as_("markdown").splitlines()[2] == "| Waarnemers | 1 | 1 |"


def test_triples_as_turtle(built: Path) -> None:
    query = "CONSTRUCT { ?e dip:mediator ?w } { ?e dip:mediator ?w }"
    text = kg("query", "-e", query, "--format", "ttl", "--dir", built).stdout
    assert len(list(parse(text.encode(), format=RdfFormat.TURTLE))) == 2
    assert "state:TR" in text
    refused = kg("query", "-e", query, "--format", "csv", "--dir", built)
    assert refused.exit_code == 4
    assert ": use table, ttl" in refused.stderr


def test_a_mistake_is_pointed_at(built: Path) -> None:
    result = kg("query", "-e", "SELECT *\n{ ?s ?p }", "--dir", built)
    assert result.exit_code == 4
    assert "line 2, column 10" in result.stderr
    assert "  { ?s ?p }\n           ^" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "not both"),
        (("mediation", "-e", "ASK {}"), 2, "not both"),
        (("-e", "ASK {}", "--param", "a=b"), 2, "library"),
        (("mediation", "--param", "mediatorIri"), 2, "name=value"),
        (("mediation", "--param", "mediatorIri=Atlantis"), 4, "Atlantis"),
        (("mediatie",), 4, "mediation"),
        (("-e", "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"), 4, "SERVICE"),
    ],
)
def test_a_question_that_cannot_be_asked_is_a_friendly_failure(
    built: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    result = kg("query", *arguments, "--dir", built)
    assert result.exit_code == code
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_an_endpoint_answers_as_a_folder_does(built: Path) -> None:
    with serving(built, "--workers", "1") as server:
        endpoint = f"http://127.0.0.1:{server.port}/sparql"
        for arguments in (("outcomes",), ("mediation", "--param", "mediatorIri=state:TR")):
            there = kg("query", *arguments, "--endpoint", endpoint)
            assert there.exit_code == 0, there.output
            assert there.stdout == kg("query", *arguments, "--dir", built).stdout
        wrong = kg("query", "-e", "SELECT", "--endpoint", endpoint)
        assert wrong.exit_code == 4
        assert "line 1" in wrong.stderr


def test_an_endpoint_that_is_not_there_is_a_friendly_failure() -> None:
    result = kg("query", "-e", "ASK {}", "--endpoint", "http://127.0.0.1:9/sparql")
    assert result.exit_code == 4
    assert "cannot be reached" in result.stderr


def test_prefixes_are_added_where_they_are_missing() -> None:
    prefixes = prefixes_of(BASE)
    assert with_prefixes("ASK { ?s dip:head ?o }", prefixes).startswith("PREFIX dip: <")
    own = "PREFIX dip: <http://example.org/> ASK { ?s dip:head ?o }"
    assert with_prefixes(own, prefixes) == own


def test_the_library_is_listed_and_each_question_explained() -> None:
    listed = kg("queries").stdout
    assert "mediation" in listed
    assert "Who mediated between whom" in listed
    assert "checks/both-sides" in listed
    mediators = kg("queries", "mediators").stdout
    assert "--param roleIri=term (mediator, facilitator" in mediators
    assert "counterfactual), standaard (default) actual" in mediators
    assert "--param partyIri=iri  een partij" in mediators
