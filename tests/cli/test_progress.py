"""How far a build is: counted as files are read, and told in a pipe too."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.cli.progress import EVERY, _count, progress
from kg.read.files import find_files


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Loops, links elsewhere, a pipe, a folder that may not be read, and four articles."""
    (tmp_path / "een.txt").write_text("Een.", encoding="utf-8")
    (tmp_path / "meer.jsonl").write_text('{"text": "a"}\n\n{"text": "b"}\n{"text": "c"}\n', encoding="utf-8")
    for name in ("a", "b"):
        (tmp_path / name).symlink_to(".")
    (tmp_path / "root").symlink_to("/")
    os.mkfifo(tmp_path / "pijp.jsonl")
    closed = tmp_path / "dicht"
    closed.mkdir()
    closed.chmod(0)
    yield tmp_path
    closed.chmod(0o700)


def test_counting_knows_loops_and_what_may_not_be_read(folder: Path) -> None:
    assert _count([folder]) == 4


def test_counting_finds_what_reading_finds(folder: Path) -> None:
    (folder / "readme.txt").write_text("Nee.", encoding="utf-8")
    (folder / "TWEE.TXT").write_text("Ja.", encoding="utf-8")
    read = [path for path in find_files([folder]) if isinstance(path, Path)]
    assert {path.name for path in read} == {"een.txt", "meer.jsonl", "pijp.jsonl", "TWEE.TXT"}
    assert _count([folder]) == 5


def test_in_a_pipe_nothing_is_counted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.cli.progress._count", lambda paths: pytest.fail("counted"))
    with progress([folder]) as advance:
        advance()


def test_in_a_pipe_a_line_comes_after_so_many_articles_or_a_minute(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    with progress([], clock=lambda: now) as advance:
        for _ in range(2 * EVERY):
            advance()
        now = 59.0
        advance()
        now = 61.0
        advance()
        advance()
    assert capsys.readouterr().err.splitlines() == [
        "Artikelen (articles): 100, 0 s",
        "Artikelen (articles): 200, 0 s",
        "Artikelen (articles): 202, 61 s",
    ]
