"""A workbook holds what the answer says, and nothing in it is ever a formula or a link."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from pyoxigraph import RdfFormat, Store
from served import make_build

from kg.cli import main
from kg.query import NoTable
from kg.query.spreadsheet import spreadsheet

FORMULAS = (
    '=HYPERLINK("http://evil.example/";"klik")',
    "+1",
    "@x",
    "-2+3",
    "=1+1",
    "http://evil.example/",
    "\t=1",
    "_x0041_",
)
VALUES = " ".join(f"({text})" for text in (
    "'0.87'^^xsd:decimal", "12345678901234567890", "true", "'2022-03-10'^^xsd:date",
    "'2022-03-10T10:30:00'^^xsd:dateTime", "'2022-03-10T10:30:00+01:00'^^xsd:dateTime", "'2022-02-30'^^xsd:date",
    "'1648-05-15'^^xsd:date", "state:TR", "'INF'^^xsd:double", "'Oekraïne'@nl", "UNDEF", "'1_0'^^xsd:integer",
))  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build that says one thing of an actor."""
    folder = tmp_path_factory.mktemp("werkmap") / "uit"
    make_build(folder, "<urn:a> <urn:b> <urn:c> <urn:g> .\n")
    kept = Store(str(folder / "store"))
    kept.bulk_load(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    kept.flush()
    return folder


def kg(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def opened(data: bytes) -> Worksheet:
    """The sheet as another library reads it."""
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def column(sheet: Worksheet) -> Sequence[Cell]:
    return [row[0] for row in sheet.iter_rows(min_row=2)]


def test_what_looks_like_a_formula_is_text(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "antwoord.xlsx"
    rows = " ".join("'" + text.replace("\t", "\\t") + "'" for text in FORMULAS)
    result = kg(
        "query", "-e", f"SELECT ?a {{ VALUES ?a {{ {rows} }} }}", "--format", "xlsx", "--out", out, "--dir", built
    )
    assert result.exit_code == 0, result.output
    cells = column(opened(out.read_bytes()))
    assert {(cell.value, cell.data_type) for cell in cells} == {(text, "s") for text in FORMULAS}
    assert [cell.hyperlink for cell in cells] == [None] * len(FORMULAS)


def test_each_cell_has_its_own_kind(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "antwoord.xlsx"
    query = f"SELECT ?a {{ VALUES (?a) {{ {VALUES} }} }}"
    kg("query", "-e", query, "--format", "xlsx", "--out", out, "--dir", built)
    sheet = opened(out.read_bytes())
    found = [cell.value for cell in column(sheet)]
    assert found[:5] == [0.87, "12345678901234567890", True, datetime(2022, 3, 10), datetime(2022, 3, 10, 10, 30)]
    assert found[5:8] == ["2022-03-10T10:30:00+01:00", "2022-02-30", "1648-05-15"]
    assert str(found[8]).endswith("/TR")
    assert found[9:] == ["INF", "Oekraïne", None, "1_0"]
    assert sheet["A1"].value == "a"
    assert sheet.freeze_panes == "A2"


def test_triples_and_yes_or_no_make_a_sheet_too(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "antwoord.xlsx"
    kg("query", "-e", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "--format", "xlsx", "--out", out, "--dir", built)
    rows = list(opened(out.read_bytes()).values)
    assert rows == [("subject", "predicate", "object"), ("urn:a", "urn:b", "urn:c")]
    kg("query", "-e", "ASK { ?s ?p ?o }", "--format", "xlsx", "--out", out, "--dir", built)
    assert list(opened(out.read_bytes()).values) == [("answer",), (True,)]


def test_it_can_go_into_a_pipe_and_has_the_same_bytes(built: Path) -> None:
    arguments = ("query", "-e", "SELECT ?s ?p ?o { ?s ?p ?o }", "--format", "xlsx", "--dir", built)
    once, again = kg(*arguments).stdout_bytes, kg(*arguments).stdout_bytes
    assert list(opened(once).values)[1] == ("urn:a", "urn:b", "urn:c")
    assert once == again


def test_no_workbook_goes_to_a_terminal(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda self: True, raising=False)
    result = kg("query", "-e", "SELECT * { ?s ?p ?o }", "--format", "xlsx", "--dir", built)
    assert result.exit_code == 2
    assert "--out" in result.stderr
    assert result.stdout == ""


def test_without_the_library_it_says_how_to_install_it(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    result = kg("query", "-e", "SELECT * { ?s ?p ?o }", "--format", "xlsx", "--dir", built)
    assert result.exit_code == 4
    assert "pip install 'diplomacy-kg[excel]'" in result.stderr


def test_what_a_cell_cannot_hold_is_refused_and_not_cut(built: Path) -> None:
    from pyoxigraph import Literal

    with pytest.raises(NoTable, match=r"\?tekst in row 2 .* SUBSTR"):
        spreadsheet(["tekst"], [[Literal("😀" * 16_384)]])
    assert column(opened(spreadsheet(["tekst"], [[Literal("a" * 32_767)]])))[0].value == "a" * 32_767


def test_csv_stays_as_the_standard_has_it(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "antwoord.csv"
    kg("query", "-e", "SELECT ?a { VALUES ?a { '=1+1' '+1' 'a,b' } }", "--format", "csv", "--out", out, "--dir", built)
    assert out.read_bytes() == b'a\r\n=1+1\r\n+1\r\n"a,b"\r\n'
