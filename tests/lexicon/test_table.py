"""A data file that is wrong says where."""

from pathlib import Path

import pytest

from kg.lexicon import LexiconError
from kg.lexicon.rows import HolderRow, MetonymRow
from kg.lexicon.table import by_key, check_references, read_rows
from kg.lexicon.words import TitleRow
from kg.model import PartialDate

OFFICES = "person,title,of,since,until,source\n"


def write(folder: Path, text: str) -> Path:
    path = folder / "rows.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_row_becomes_typed_values(tmp_path: Path) -> None:
    path = write(tmp_path, OFFICES + "person/a-b,president,state/TR,2014-08,,curated|cldr\n")
    assert read_rows(path, HolderRow) == (
        HolderRow("person/a-b", "president", "state/TR", PartialDate(2014, 8), None, ("curated", "cldr")),
    )


def test_another_header_is_an_error_in_line_1(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"^rows\.csv:1:-: the columns should be surface,key,source$"):
        read_rows(write(tmp_path, "name,key,source\n"), MetonymRow)


def test_an_impossible_date_names_file_line_and_column(tmp_path: Path) -> None:
    path = write(tmp_path, OFFICES + "person/a,president,state/TR,2014-02-30,,curated\n")
    with pytest.raises(LexiconError, match=r"^rows\.csv:2:since: "):
        read_rows(path, HolderRow)


def test_a_row_of_another_length_names_its_line(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"^rows\.csv:3:-: 2 cells, 3 expected$"):
        read_rows(write(tmp_path, "surface,key,source\na,b,c\nd,e\n"), MetonymRow)


def test_every_row_must_name_its_source(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"^rows\.csv:2:source: "):
        read_rows(write(tmp_path, "surface,key,source\nKremlin,state/RU,\n"), MetonymRow)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("leider,a||b,leiders,military,yes,no,,curated", "forms"),
        ("leider,,leiders|leiders,military,yes,no,,curated", "plurals"),
        ("leider,,leiders,boss,yes,no,,curated", "cls"),
        ("leider,,leiders,military,maybe,no,,curated", "office"),
    ],
)
def test_a_cell_of_the_wrong_type_names_its_column(tmp_path: Path, row: str, column: str) -> None:
    path = write(tmp_path, f"lemma,forms,plurals,cls,office,compound,canonical,source\n{row}\n")
    with pytest.raises(LexiconError, match=rf"^rows\.csv:2:{column}: "):
        read_rows(path, TitleRow)


def test_a_reference_to_nothing_is_an_error(tmp_path: Path) -> None:
    path = write(tmp_path, "surface,key,source\nKremlin,state/XX,curated\n")
    with pytest.raises(LexiconError, match=r"^rows\.csv:2:key: there is no row with the key state/XX$"):
        check_references(path, read_rows(path, MetonymRow), "key", {"state/RU"})


def test_two_rows_with_one_key_are_an_error(tmp_path: Path) -> None:
    path = write(tmp_path, "surface,key,source\nKremlin,state/RU,curated\nDoema,state/RU,curated\n")
    with pytest.raises(LexiconError, match=r"^rows\.csv:3:key: state/RU stands there twice$"):
        by_key(path, read_rows(path, MetonymRow))
