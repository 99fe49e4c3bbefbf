"""Answers as DataFrames, in one line."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner

import kg
from kg.cli import main
from kg.query import BadParameter, NoTable, QueryRefused, UnknownQuery
from kg.query.cells import cell_of, column_of
from kg.store import StoreUnavailable

XSD = "http://www.w3.org/2001/XMLSchema#"


def test_a_question_of_the_library_gives_a_dataframe(shipped: Path) -> None:
    found = kg.read(shipped).select("mediation", mediatorIri="Turkije")
    assert isinstance(found, pd.DataFrame)
    assert set(found["mediator"]) == {"Turkije"}
    printed = CliRunner().invoke(
        main, ["query", "mediation", "--param", "mediatorIri=Turkije", "--dir", str(shipped), "--format", "tsv"]
    )
    assert len(found) == len(printed.stdout.splitlines()) - 1
    assert str(found["earliest"].dtype).startswith("datetime64")


def test_a_query_of_ones_own_has_columns_of_their_kind(shipped: Path) -> None:
    found = kg.read(str(shipped)).select(
        "SELECT ?n ?d ?w ?t ?b ?leeg { VALUES (?n ?d ?w ?t ?b ?leeg) { (1 0.5 '2024-01-02'^^xsd:date 'a'@nl true UNDEF)"
        " (UNDEF 2.0 UNDEF 'b' false UNDEF) } }"
    )
    kinds = {name: str(found[name].dtype) for name in found}
    assert kinds["n"] == "Int64" and kinds["d"] == "float64" and kinds["b"] == "boolean"
    assert kinds["w"].startswith("datetime64")
    assert found["n"].sum() == 1 and found["w"][0] == pd.Timestamp(2024, 1, 2) and pd.isna(found["w"][1])
    assert list(found["t"]) == ["a", "b"] and found["leeg"].isna().all()


def test_no_rows_still_have_their_columns(shipped: Path) -> None:
    found = kg.read(shipped).select("SELECT ?a ?b { ?a <urn:niets> ?b }")
    assert (list(found), len(found)) == (["a", "b"], 0)


def test_the_facts_are_a_dataframe_too(shipped: Path) -> None:
    facts = kg.read(shipped).facts()
    assert {"Negotiation", "Demand", "Tenure"} <= set(facts["kind"])
    assert (facts.loc[facts["property"] == "mediator", "valueName"] != "").all()


@pytest.mark.parametrize(
    ("question", "values", "error", "said"),
    [
        ("mediatie", {}, UnknownQuery, "mediation"),
        ("mediation", {"mediatorIri": "Atlantis"}, BadParameter, "Atlantis"),
        ("mediation", {"wie": "Turkije"}, BadParameter, "mediatorIri"),
        ("ASK { ?s ?p ?o }", {}, QueryRefused, "not a SELECT"),
        ("SELECT * { ?s ?p ?o", {}, QueryRefused, "line 1"),
        ("SELECT * { ?s ?p ?o }", {"mediatorIri": "x"}, QueryRefused, "library"),
    ],
)
def test_a_question_at_fault_says_so(
    shipped: Path, question: str, values: dict[str, str], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        kg.read(shipped).select(question, **values)


def test_a_folder_without_a_build_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="holds no build"):
        kg.read(tmp_path)


def test_without_pandas_it_says_what_to_install(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(NoTable, match=r"diplomacy-kg\[pandas\]"):
        kg.read(shipped).facts()


def test_a_literal_that_is_not_what_it_says_is_text() -> None:
    from pyoxigraph import Literal, NamedNode

    def of(text: str, kind: str) -> object:
        return cell_of(Literal(text, datatype=NamedNode(XSD + kind)))

    assert [of("2022-02-30", "date"), of("INF", "double"), of("1_0", "integer"), of("ja", "boolean")] == [
        "2022-02-30", "INF", "1_0", "ja",
    ]  # fmt: skip
    assert of("99999999999999999999", "integer") == "99999999999999999999"
    assert of("2022-03-10", "date") == date(2022, 3, 10)
    assert column_of([Literal(1), Literal("a")]) == ["1", "a"]
    assert column_of([Literal(1), None, Literal(0.5)]) == [1.0, None, 0.5]
