"""A build as one table: a row for each fact."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import networkx as nx
import openpyxl
import pyarrow.parquet
import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, parse

from kg.cli import main
from kg.query import COLUMNS, facts_of
from kg.query.facts import facts_in
from kg.query.parquet import write_parquet

GRAPH = """
PREFIX dip: <https://w3id.org/diplomacy-kg/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
GRAPH <urn:a> {
  <urn:a> a dip:Article ; dcterms:identifier "a" ; dcterms:issued "2024-05"^^xsd:gYearMonth .
  <urn:m> a dip:Event , dip:Mediation ; rdfs:label "Bemiddeling"@nl , "Mediation"@en ; dip:factuality dip:planned ;
    dip:mediator <urn:t> ; dip:thirdParty <urn:t> ; dip:participant <urn:t> , <urn:s> ;
    dip:earliest "2024-05-01"^^xsd:date ; dip:confidence 0.9 ; dip:rule "r" ; dip:evidence <urn:p2> , <urn:p1> .
  <urn:n> a dip:Event , dip:SpeechAct , dip:Proposal ; dip:proposalKind dip:ceasefire .
  <urn:w> a rdf:Statement ; rdf:subject <urn:m> ; rdf:predicate dip:participant ; rdf:object <urn:s> ;
    dip:confidence 0.6 .
  <urn:leeg> a dip:Event , dip:PressConference .
  <urn:t> a dip:Actor , dip:State ; skos:prefLabel "Turkije"@nl .
  <urn:s> a dip:Actor , dip:State ; skos:prefLabel "Soedan"@nl .
  <urn:p1> oa:start 2 ; oa:exact "Eerst." . <urn:p2> oa:start 10 ; oa:exact "Dan." .
}"""


def kg(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def rows(text: str = GRAPH) -> list[dict[str, str]]:
    found = facts_in("urn:a", parse(text, format=RdfFormat.TRIG))
    return [{name: getattr(cell, "value", "") for name, cell in zip(COLUMNS, row, strict=True)} for row in found]


def test_a_fact_has_names_times_and_sentences_beside_it() -> None:
    (mediator,) = (row for row in rows() if row["property"] == "mediator")
    assert mediator == {
        "article": "a", "issued": "2024-05", "kind": "Mediation", "name": "Bemiddeling", "property": "mediator",
        "value": "urn:t", "valueName": "Turkije", "factuality": "planned", "earliest": "2024-05-01", "latest": "",
        "confidence": "0.9", "sentences": "Eerst. | Dan.", "thing": "urn:m",
    }  # fmt: skip


def test_a_fact_that_was_weighed_by_itself_has_its_own_confidence() -> None:
    assert {row["value"]: row["confidence"] for row in rows() if row["valueName"] in ("Turkije", "Soedan")} == {
        "urn:t": "0.9", "urn:s": "0.6",
    }  # fmt: skip


def test_what_is_told_more_precisely_is_not_told_again() -> None:
    found = {(row["thing"], row["property"], row["value"].rpartition("#")[2]) for row in rows()}
    assert found == {
        ("urn:m", "mediator", "urn:t"), ("urn:m", "participant", "urn:s"), ("urn:n", "proposalKind", "ceasefire"),
        ("urn:leeg", "", ""),
    }  # fmt: skip


def test_a_value_of_the_ontology_has_its_label() -> None:
    assert [row["valueName"] for row in rows() if row["property"] == "proposalKind"] == ["staakt-het-vuren"]


def test_a_graph_that_is_no_article_has_no_facts() -> None:
    assert rows(GRAPH.replace("dcterms:identifier", "dcterms:title")) == []


def test_every_thing_that_is_told_is_in_the_table_of_the_shipped_articles(shipped: Path) -> None:
    told = {str(cell) for row in facts_of(shipped) for cell in row[-1:]}
    dip = "https://w3id.org/diplomacy-kg/ontology#"
    wanted = {f"<{dip}{name}>" for name in ("Event", "Delegation", "Outcome", "Tenure")}
    quads = parse(path=str(shipped / "graph.nq"), format=RdfFormat.N_QUADS)
    assert told == {str(q.subject) for q in quads if q.predicate.value.endswith("#type") and str(q.object) in wanted}


def test_the_three_tables_say_the_same(shipped: Path, tmp_path: Path) -> None:
    for name in ("csv", "parquet", "xlsx"):
        result = kg("export", shipped, "--format", name, "--out", tmp_path / f"feiten.{name}")
        assert result.exit_code == 0, result.output
    with (tmp_path / "feiten.csv").open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    assert tuple(header) == COLUMNS
    assert len(lines) == len(list(facts_of(shipped))) > 100
    parquet = pyarrow.parquet.read_table(tmp_path / "feiten.parquet")
    assert [str(parquet.schema.field(name).type) for name in ("earliest", "confidence", "value")] == [
        "date32[day]", "double", "string",
    ]  # fmt: skip
    as_text = [["" if cell is None else str(cell) for cell in row.values()] for row in parquet.to_pylist()]
    sheet = openpyxl.load_workbook(tmp_path / "feiten.xlsx").active
    assert sheet is not None
    book = [["" if cell is None else str(cell) for cell in row] for row in list(sheet.values)[1:]]
    number = COLUMNS.index("confidence")
    for line in (*lines, *book):  # a sheet has 1 for 1.0
        line[number] = str(float(line[number])) if line[number] else ""
    assert lines == as_text
    assert [[cell.removesuffix(" 00:00:00") for cell in row] for row in book] == as_text


@pytest.mark.parametrize("name", ["csv", "parquet", "xlsx", "gexf", "graphml"])
def test_an_export_has_the_same_bytes_each_time(shipped: Path, name: str) -> None:
    once, again = (kg("export", shipped, "--format", name) for _ in range(2))
    assert once.exit_code == 0, once.output
    assert once.stdout_bytes == again.stdout_bytes


def test_a_network_has_the_same_bytes_on_any_day(shipped: Path) -> None:
    gexf, graphml = (kg("export", shipped, "--format", name).stdout_bytes for name in ("gexf", "graphml"))
    assert b"lastmodified" not in gexf
    one, other = nx.read_gexf(io.BytesIO(gexf)), nx.read_graphml(io.BytesIO(graphml))
    assert set(one) == set(other) and one.number_of_edges() == other.number_of_edges() > 50


def test_parquet_goes_in_parts_of_bounded_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.query.parquet._BATCH", 2)
    whole, parts = io.BytesIO(), io.BytesIO()
    found = list(facts_in("urn:a", parse(GRAPH, format=RdfFormat.TRIG)))
    write_parquet(parts, COLUMNS, iter(found), {"confidence": float})
    assert pyarrow.parquet.ParquetFile(parts).num_row_groups == 2
    write_parquet(whole, COLUMNS, found)
    assert pyarrow.parquet.read_table(parts).column("thing") == pyarrow.parquet.read_table(whole).column("thing")


def test_what_cannot_be_written_says_what_to_install(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    result = kg("export", shipped, "--format", "parquet")
    assert result.exit_code == 4
    assert "pip install 'diplomacy-kg[parquet]'" in result.stderr
