"""An article that was read before, and gave nothing to report, is recalled by its mark and not taken apart again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from short_articles import Counting, exports, text, write

from kg.flow import Built, Done, build
from kg.rdf import Violation
from kg.read import Problem, batch
from kg.store import Change

pytestmark = pytest.mark.slow


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Titles of the articles that were taken apart."""
    titles: list[str] = []
    real = batch.digest_of
    monkeypatch.setattr(batch, "digest_of", lambda article: titles.append(article.title) or real(article))
    return titles


def run(out: Path, *paths: Path, prune: bool = False) -> tuple[Built, list[str], list[str]]:
    """A build, of which articles it made anything, and what it told."""
    crew, told = Counting(), list[str]()

    def report(item: Problem | Violation | Done) -> None:
        if isinstance(item, Problem):
            told.append(f"{item.source} {item.reason}")

    return build(paths, out, report=report, prune=prune, crew=crew), crew.made, told


def record(number: int, **more: str) -> str:
    """A line with an article."""
    head, body = text(number).strip().split("\n\n", 1)
    _, date, title = head.split(" ", 2)
    return json.dumps({"title": title, "date": date, "text": body, **more}, ensure_ascii=False) + "\n"


def test_a_file_of_text_is_recalled(tmp_path: Path, parsed: list[str]) -> None:
    articles = write(tmp_path / "in", range(3))
    run(tmp_path / "heel", write(tmp_path / "in", range(4)))
    (articles / "artikel-0003.txt").unlink()
    run(tmp_path / "uit", articles)
    write(articles, range(4))
    parsed.clear()
    built, made, _ = run(tmp_path / "uit", articles)
    assert [title.split()[1] for title in parsed] == ["3"]
    assert made == ["artikel-0003"]
    assert built.change == Change(new=1, changed=0, same=3, kept=0, removed=0)
    assert exports(tmp_path / "uit") == exports(tmp_path / "heel")


def test_a_record_with_a_name_is_recalled_wherever_it_stands(tmp_path: Path, parsed: list[str]) -> None:
    lines = tmp_path / "artikelen.jsonl"
    lines.write_text(record(0, id="nul") + record(1, id="een"), encoding="utf-8")
    run(tmp_path / "uit", lines)
    lines.write_text(record(2, id="twee") + record(1, id="een") + record(0, id="nul"), encoding="utf-8")
    parsed.clear()
    built, made, _ = run(tmp_path / "uit", lines)
    assert (len(parsed), made) == (1, ["twee"])
    assert built.change == Change(new=1, changed=0, same=2, kept=0, removed=0)
    run(tmp_path / "heel", lines)
    assert exports(tmp_path / "uit") == exports(tmp_path / "heel")


def test_a_record_without_a_name_is_recalled_on_its_line_only(tmp_path: Path, parsed: list[str]) -> None:
    lines = tmp_path / "artikelen.jsonl"
    lines.write_text(record(0) + record(1), encoding="utf-8")
    run(tmp_path / "uit", lines)
    parsed.clear()
    run(tmp_path / "uit", lines)
    assert parsed == []
    lines.write_text(record(1) + record(0), encoding="utf-8")
    _, made, _ = run(tmp_path / "uit", lines)
    assert (len(parsed), made) == (2, ["artikelen-1", "artikelen-2"])
    run(tmp_path / "heel", lines)
    assert exports(tmp_path / "uit") == exports(tmp_path / "heel")


def test_another_map_of_columns_is_another_record(tmp_path: Path) -> None:
    lines = tmp_path / "artikelen.jsonl"
    lines.write_text(record(0, id="nul", kop="Overleg in Bern"), encoding="utf-8")
    run(tmp_path / "uit", lines)
    crew = Counting()
    build([lines], tmp_path / "uit", report=lambda item: None, crew=crew, columns={"title": "kop"})
    assert crew.made == ["nul"]


def test_what_there_is_to_report_is_reported_every_time(tmp_path: Path) -> None:
    lines, note = tmp_path / "artikelen.jsonl", tmp_path / "los.txt"
    lines.write_text(record(0, id="nul", date="2021-02-30") + record(1, id="een") * 2, encoding="utf-8")
    note.write_text(text(1), encoding="utf-8")
    run(tmp_path / "uit", lines, note)
    _, made, told = run(tmp_path / "uit", lines, note)
    assert made == []
    assert [line.removeprefix(f"{tmp_path}/") for line in told] == [
        "artikelen.jsonl:1 bad date", "artikelen.jsonl:3 duplicate", "los.txt duplicate",
    ]  # fmt: skip


def test_a_recalled_article_gives_way_to_another_of_its_name(tmp_path: Path) -> None:
    one, two = write(tmp_path / "een", range(1)), write(tmp_path / "twee", range(1))
    (two / "artikel-0000.txt").write_text(text(7), encoding="utf-8")
    run(tmp_path / "uit", one)
    _, made, told = run(tmp_path / "uit", two, one, prune=True)
    run(tmp_path / "heel", two, one)
    assert len(made) == 2
    assert len(told) == 1
    assert exports(tmp_path / "uit") == exports(tmp_path / "heel")


def test_what_was_recalled_is_made_anew_where_its_piece_is_gone(tmp_path: Path) -> None:
    articles = write(tmp_path / "in", range(2))
    run(tmp_path / "uit", articles)
    whole = exports(tmp_path / "uit")
    (tmp_path / "uit" / "pieces.sqlite").unlink()
    assert run(tmp_path / "uit", articles)[1] == ["artikel-0000", "artikel-0001"]
    assert exports(tmp_path / "uit") == whole


def test_what_was_not_given_once_is_recalled_when_it_comes_again(tmp_path: Path, parsed: list[str]) -> None:
    one, two = write(tmp_path / "een", range(2)), write(tmp_path / "twee", range(2, 4))
    run(tmp_path / "uit", one, two)
    (two / "artikel-0002.txt").write_text(text(9), encoding="utf-8")
    run(tmp_path / "uit", two)
    parsed.clear()
    run(tmp_path / "uit", one, two)
    assert parsed == []
    run(tmp_path / "heel", one, two)
    assert exports(tmp_path / "uit") == exports(tmp_path / "heel")
