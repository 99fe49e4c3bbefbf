"""Lines that only say when an article was published."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.model import Article, BlockKind, PartialDate
from kg.read import read_file

BODY = "De Turkse minister zei donderdag dat hij beide landen wil ontvangen.\n\nMoskou zweeg daarover.\n"
DAY = PartialDate(2022, 11, 21)


def article_of(folder: Path, text: str) -> Article:
    path = folder / "bericht.txt"
    path.write_text(text, encoding="utf-8")
    (article,) = read_file(path)
    assert isinstance(article, Article)
    return article


def parts(article: Article) -> list[str]:
    return [article.text[block.start : block.end] for block in article.blocks]


@pytest.mark.parametrize(
    ("line", "issued"),
    [
        ("maandag 21 november 2022, 18:25", DAY),
        ("Gepubliceerd: 21-11-2022 18:25", DAY),
        ("21 nov 2022 · 10:03", DAY),
        ("Gepubliceerd op ma 21 nov. 2022 om 18.25 uur | Laatst bijgewerkt: 22-11-2022 09:10", DAY),
        ("Bijgewerkt 22 november 2022 09:10, gepubliceerd 21 november 2022 18:25", DAY),
        ("2022-11-21T18:25:00+01:00", DAY),
        ("Laatst gewijzigd: 21/11/22", DAY),
        ("date 2022-11-21", DAY),
        ("Laatst bijgewerkt om 12.30 uur", None),
        ("gisteren, 10:03", None),
        ("Publicatiedatum: 31-02-2022", None),
    ],
)
@pytest.mark.parametrize("place", ["{stamp}\n\nGeen doorbraak\n\n{body}", "Geen doorbraak\n{stamp}\n{body}"])
def test_a_stamp_gives_the_date_and_is_not_read(
    tmp_path: Path, line: str, issued: PartialDate | None, place: str
) -> None:
    article = article_of(tmp_path, place.format(stamp=line, body=BODY))
    assert article.issued == issued
    assert parts(article) == ["Geen doorbraak", *BODY.strip().split("\n\n")]
    assert article.title == "Geen doorbraak"


def test_a_date_line_stands_above_a_stamp(tmp_path: Path) -> None:
    article = article_of(tmp_path, f" date 2022-03-10 Geen doorbraak\nmaandag 21 november 2022, 18:25\n{BODY}")
    assert article.issued == PartialDate(2022, 3, 10)
    assert parts(article) == ["Geen doorbraak", *BODY.strip().split("\n\n")]


def test_below_the_text_only_a_word_for_it_makes_a_stamp(tmp_path: Path) -> None:
    text = f"Geen doorbraak\n\n{BODY}\nmaandag 21 november 2022, 18:25\n\nLaatst gewijzigd: 22-11-2022, 9.10 uur\n"
    article = article_of(tmp_path, text)
    assert parts(article)[-1] == "maandag 21 november 2022, 18:25"
    assert article.issued == PartialDate(2022, 11, 22)


@pytest.mark.parametrize(
    "line", ["21 november 2022", "Update 11.00 uur", "21.40 uur", "Maandag 21 november 2022: overleg"]
)
def test_a_heading_of_a_day_or_hour_is_no_stamp(tmp_path: Path, line: str) -> None:
    article = article_of(tmp_path, f"Geen doorbraak\n\n{line}\n\n{BODY}")
    assert parts(article)[1] == line
    assert article.blocks[1].kind is BlockKind.HEADING
    assert article.issued is None


@pytest.mark.parametrize(
    "line", ["Abuja, 21 november 2022", "Persbericht - Den Haag, 21 november 2022", "Port-au-Prince, 21 nov. 2022"]
)
def test_a_place_and_a_day_give_the_date_and_stand_alone(tmp_path: Path, line: str) -> None:
    article = article_of(tmp_path, f"Geen doorbraak\n{line}\n{BODY}")
    assert article.issued == DAY
    assert parts(article) == ["Geen doorbraak", line, *BODY.strip().split("\n\n")]


@pytest.mark.parametrize(
    "line",
    ["Abuja, 21 november", "In Abuja was op 21 november 2022 overleg", "Overleg in Abuja, 21 november 2022 begonnen"],
)
def test_a_line_with_more_than_a_place_and_a_day_dates_nothing(tmp_path: Path, line: str) -> None:
    assert article_of(tmp_path, f"Geen doorbraak\n\n{line}\n\n{BODY}").issued is None


def test_a_place_and_a_day_below_the_text_head_what_happened(tmp_path: Path) -> None:
    article = article_of(tmp_path, f"Geen doorbraak\n\n{BODY}\nAbuja, 21 november 2022\n\n{BODY}")
    assert article.issued is None
    assert "Abuja, 21 november 2022" in parts(article)
