"""Dates as sources give them."""

import pytest

from kg.model import PartialDate
from kg.read.dateline import find_dateline, parse_date


@pytest.mark.parametrize(
    ("line", "written", "rest"),
    [
        (" date 2022-03 Geen doorbraak", "2022-03", "Geen doorbraak"),
        ("date 2022-03-10 Geen doorbraak", "2022-03-10", "Geen doorbraak"),
        ("\n date 2022 Geen doorbraak", "2022", "Geen doorbraak"),
        ("Date: 2022-03\nGeen doorbraak", "2022-03", "\nGeen doorbraak"),
        (" date 2022-13 Geen doorbraak", "2022-13", "Geen doorbraak"),
        ("\ufeff date 2022-03 Geen doorbraak", "2022-03", "Geen doorbraak"),
    ],
)
def test_a_date_line_opens_the_text(line: str, written: str, rest: str) -> None:
    found = find_dateline(line)
    assert found is not None
    assert found[0] == written
    assert line[found[1] :] == rest


@pytest.mark.parametrize(
    "line", ["Geen doorbraak", "date onbekend Geen doorbraak", "update 2022-03 Vrede", "2022-03 Vrede"]
)
def test_other_lines_are_no_date_lines(line: str) -> None:
    assert find_dateline(line) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2022", PartialDate(2022)),
        ("2022-03", PartialDate(2022, 3)),
        ("2024-02-29", PartialDate(2024, 2, 29)),
        ("2022-03-10T09:30:00Z", PartialDate(2022, 3, 10)),
        ("2022-03-10 09:30", PartialDate(2022, 3, 10)),
    ],
)
def test_a_date_keeps_its_precision(text: str, date: PartialDate) -> None:
    assert parse_date(text) == date


@pytest.mark.parametrize(
    "text",
    [
        "2022-13",
        "2022-02-30",
        "2023-02-29",
        "2022-00",
        "2022-03-00",
        "0000-01",
        "22-03",
        "2022/03",
        "gisteren",
        "",
    ],
)
def test_impossible_dates_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text)
