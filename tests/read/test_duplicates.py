"""The same article twice is one article."""

import json
from pathlib import Path

import pytest

from kg.model import Article
from kg.read import Problem, Reason, Severity, read_paths

TITLE = "Geen doorbraak in Antalya"
BODY = "De Turkse minister zei: ‘Wij gaan door.’ Oekraïne en Rusland zwegen daarover.\n\nMoskou wil niet."
TEXT = f" date 2022-03 {TITLE}\n\n{BODY}\n"


def read(folder: Path) -> tuple[list[Article], list[Problem]]:
    items = list(read_paths([folder]))
    return (
        [item for item in items if isinstance(item, Article)],
        [item for item in items if isinstance(item, Problem)],
    )


@pytest.mark.parametrize(
    "again",
    [
        TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("ï", "i\u0308").replace(" wil", "  wil").encode(),
        TEXT.replace("2022-03", "2022-03-10").encode(),
        f"{TITLE}\n\n{BODY}".encode(),
    ],
)
def test_the_same_words_are_the_same_article(tmp_path: Path, again: bytes) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(again)
    articles, (problem,) = read(tmp_path)
    assert [article.id for article in articles] == ["a"]
    assert (problem.reason, problem.severity) == (Reason.DUPLICATE, Severity.NOTE)
    assert "b.txt" in problem.source
    assert "a.txt" in problem.message


def test_the_same_article_in_two_formats_is_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    line = json.dumps({"id": "7", "title": TITLE, "date": "2022-03-10", "text": BODY})
    (tmp_path / "b.jsonl").write_text(line, encoding="utf-8")
    articles, problems = read(tmp_path)
    assert [article.id for article in articles] == ["a"]
    assert [problem.reason for problem in problems] == [Reason.DUPLICATE]


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    items = list(read_paths([path, tmp_path, path]))
    assert sum(isinstance(item, Article) for item in items) == 1


def test_the_same_words_of_another_month_are_another_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT.replace("2022-03", "2023-03"), encoding="utf-8")
    articles, problems = read(tmp_path)
    assert [article.id for article in articles] == ["a", "b"]
    assert problems == []


def test_two_articles_with_one_id_both_stay(tmp_path: Path) -> None:
    for folder, text in (
        ("een", TEXT),
        ("twee", TEXT + "\nKiev ook niet.\n"),
        ("drie", TEXT + "\nAnkara wel.\n"),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(text, encoding="utf-8")
    articles, problems = read(tmp_path)
    ids = [article.id for article in articles]
    assert len(set(ids)) == 3
    assert all(name == "a" or name.startswith("a-") for name in ids)
    assert [(problem.reason, problem.severity) for problem in problems] == [(Reason.SAME_ID, Severity.WARNING)] * 2
    assert [article.id for article in read(tmp_path)[0]] == ids
