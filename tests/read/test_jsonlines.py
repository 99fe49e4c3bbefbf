"""JSON Lines."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kg.model import Article, BlockKind, PartialDate
from kg.read import Problem, Reason, Severity, jsonlines, read_file
from kg.read.textfile import MAX_TEXT

TEXT = "De Turkse minister zei donderdag dat hij beide landen wil ontvangen.\n\nMoskou zweeg daarover."
RECORD = {
    "id": "nos-12",
    "title": "Geen doorbraak in Antalya",
    "date": "2022-03-10",
    "url": "https://example.org/nos-12",
    "publisher": "Voorbeeldkrant",
    "text": TEXT,
}


def read_lines(folder: Path, *lines: object) -> list[Article | Problem]:
    path = folder / "stroom.jsonl"
    rows = [line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode() for line in lines]
    path.write_bytes(b"\n".join(rows) + b"\n")
    return list(read_file(path))


def articles(items: list[Article | Problem]) -> list[Article]:
    return [item for item in items if isinstance(item, Article)]


def problems(items: list[Article | Problem]) -> list[Problem]:
    return [item for item in items if isinstance(item, Problem)]


def test_a_line_is_an_article_with_all_its_fields(tmp_path: Path) -> None:
    (article,) = articles(read_lines(tmp_path, RECORD))
    assert (article.id, article.title, article.issued) == (
        RECORD["id"],
        RECORD["title"],
        PartialDate(2022, 3, 10),
    )
    assert (article.url, article.publisher) == (RECORD["url"], RECORD["publisher"])
    assert article.source.endswith("stroom.jsonl:1")


def test_title_and_text_are_one_text_with_one_count(tmp_path: Path) -> None:
    (article,) = articles(read_lines(tmp_path, RECORD))
    assert article.text == f"{RECORD['title']}\n\n{TEXT}"
    parts = [(block.kind, article.text[block.start : block.end]) for block in article.blocks]
    assert parts == [
        (BlockKind.TITLE, RECORD["title"]),
        (BlockKind.PARAGRAPH, TEXT.split("\n\n")[0]),
        (BlockKind.PARAGRAPH, TEXT.split("\n\n")[1]),
    ]


def test_a_title_that_opens_the_text_is_not_doubled(tmp_path: Path) -> None:
    text = f"{RECORD['title']}\n\n{TEXT}"
    (article,) = articles(read_lines(tmp_path, RECORD | {"text": text}))
    assert article.text == text


def test_a_title_that_is_the_first_word_only_is_kept(tmp_path: Path) -> None:
    (article,) = articles(read_lines(tmp_path, RECORD | {"title": "De"}))
    assert article.text == f"De\n\n{TEXT}"


def test_only_the_text_must_be_there(tmp_path: Path) -> None:
    (article,) = articles(read_lines(tmp_path, {"text": TEXT}))
    assert article.id == "stroom-1"
    assert article.issued is None
    assert article.text == TEXT


def test_a_text_may_bring_its_own_date_line(tmp_path: Path) -> None:
    text = f" date 2022-03 Geen doorbraak in Antalya\n\n{TEXT}"
    (article,) = articles(read_lines(tmp_path, {"id": 7, "title": "Geen doorbraak", "text": text}))
    assert (article.id, article.text, article.issued) == ("7", text, PartialDate(2022, 3))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{kapot", Reason.BAD_RECORD),
        (b"[1, 2]", Reason.BAD_RECORD),
        (b"[" * 100_000, Reason.BAD_RECORD),
        ({"id": "x"}, Reason.EMPTY),
        ({"text": "  "}, Reason.EMPTY),
        ({"text": 5}, Reason.BAD_RECORD),
        ({"text": TEXT, "id": ["a"]}, Reason.BAD_RECORD),
        ({"text": TEXT, "title": {"nl": "Vrede"}}, Reason.BAD_RECORD),
        ({"text": "Vrede. " * (MAX_TEXT // 7 + 1)}, Reason.TOO_LARGE),
        (b'{"text": "\0"}', Reason.BINARY),
    ],
)
def test_a_bad_line_is_reported_with_its_number_and_the_rest_goes_on(
    tmp_path: Path, line: object, reason: Reason
) -> None:
    items = read_lines(tmp_path, line, RECORD)
    (problem,) = problems(items)
    assert (problem.reason, problem.severity) == (reason, Severity.ERROR)
    assert problem.source.endswith("stroom.jsonl:1")
    assert [article.id for article in articles(items)] == ["nos-12"]


def test_a_line_without_end_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonlines, "MAX_LINE", 1_000)
    items = read_lines(tmp_path, b"x" * 5_000, RECORD)
    assert [problem.reason for problem in problems(items)] == [Reason.TOO_LARGE]
    assert [article.source[-2:] for article in articles(items)] == [":2"]


@pytest.mark.parametrize("date", ["2022-13", "gisteren", 20220310, ["2022"]])
def test_an_impossible_date_costs_the_date_only(tmp_path: Path, date: object) -> None:
    items = read_lines(tmp_path, RECORD | {"date": date})
    assert [(problem.reason, problem.severity) for problem in problems(items)] == [(Reason.BAD_DATE, Severity.WARNING)]
    assert [article.issued for article in articles(items)] == [None]


def test_blank_lines_a_byte_order_mark_and_crlf_are_nothing(tmp_path: Path) -> None:
    items = read_lines(tmp_path, b"\xef\xbb\xbf" + json.dumps(RECORD).encode() + b"\r", b"", b"  \r")
    assert len(items) == 1
    assert isinstance(items[0], Article)


def test_half_a_surrogate_can_be_written_out_again(tmp_path: Path) -> None:
    (article,) = articles(read_lines(tmp_path, json.dumps({"text": TEXT + " \ud83d"}).encode()))
    assert article.text.endswith(" \ufffd")


def test_an_empty_file_is_reported(tmp_path: Path) -> None:
    assert [problem.reason for problem in problems(read_lines(tmp_path, b""))] == [Reason.EMPTY]


def test_a_second_date_line_in_a_record_is_named(tmp_path: Path) -> None:
    text = (
        " date 2022-03-10 Geen doorbraak\n\nDe minister zweeg over het overleg.\n\n date 2022-03-12 Toch\n\nHij sprak."
    )
    path = tmp_path / "reeks.jsonl"
    path.write_text(json.dumps({"text": text}), encoding="utf-8")
    problem, article = read_file(path)
    assert isinstance(article, Article)
    assert isinstance(problem, Problem)
    assert (problem.reason, problem.severity) == (Reason.BAD_RECORD, Severity.WARNING)
    assert "second date line" in problem.message


@pytest.mark.skipif(os.name == "nt", reason="a locale of Unix")
def test_what_is_read_is_the_same_in_every_locale(tmp_path: Path) -> None:
    path = tmp_path / "één.jsonl"
    path.write_text(json.dumps(RECORD | {"id": "één-ö"}, ensure_ascii=False) + "\n", encoding="utf-8")
    code = (
        "import sys, pathlib; from kg.read import read_file\n"
        "(it,) = read_file(next(pathlib.Path(sys.argv[1]).iterdir()))\n"
        "print(ascii((it.id, it.source, it.title)))"
    )
    (here,) = read_file(path)
    assert isinstance(here, Article)
    for locale in ({"LC_ALL": "C", "PYTHONUTF8": "0"}, {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}):
        command = [sys.executable, "-c", code, str(tmp_path)]
        done = subprocess.run(
            command, env=os.environ | locale, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == ascii((here.id, here.source, here.title))
