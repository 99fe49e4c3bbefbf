"""Paths to files."""

import os
from pathlib import Path

import pytest

from kg.read import Problem, Reason, Severity
from kg.read.files import find_files, read_bytes
from kg.read.problem import ReadError, printable


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Vrede.")


def found(folder: Path) -> list[str]:
    return [item.relative_to(folder).as_posix() for item in find_files([folder]) if isinstance(item, Path)]


def problems(*paths: Path) -> list[Problem]:
    return [item for item in find_files(paths) if isinstance(item, Problem)]


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    touch(tmp_path, "b.txt", "a.TXT", "c.jsonl", "z/1.txt", "m/2.txt", "m/10.txt")
    assert found(tmp_path) == ["a.TXT", "b.txt", "c.jsonl", "m/10.txt", "m/2.txt", "z/1.txt"]


def test_what_is_no_article_is_skipped_and_named(tmp_path: Path) -> None:
    touch(tmp_path, "a.txt", ".verborgen.txt", "README.txt", "a.yaml", ".git/x.txt")
    assert found(tmp_path) == ["a.txt"]
    (note,) = problems(tmp_path)
    assert (note.reason, note.severity) == (Reason.SKIPPED, Severity.NOTE)
    assert ": 4 (" in note.message
    assert "README.txt" in note.message


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    touch(tmp_path, "map/a.txt")
    (tmp_path / "map" / "rond").symlink_to(tmp_path, target_is_directory=True)
    assert found(tmp_path) == ["map/a.txt"]
    assert [problem.severity for problem in problems(tmp_path)] == [Severity.NOTE]


def test_a_folder_without_articles_is_an_error(tmp_path: Path) -> None:
    assert [problem.reason for problem in problems(tmp_path)] == [Reason.NO_ARTICLES]


def test_a_file_that_the_user_names_may_be_called_anything(tmp_path: Path) -> None:
    touch(tmp_path, "README", "nieuws.2022")
    assert problems(tmp_path / "README", tmp_path / "nieuws.2022") == []


def test_a_file_that_says_it_is_something_else_is_refused(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path / "artikel.PDF")
    assert problem.severity is Severity.ERROR
    assert ".txt" in problem.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_keep_the_batch_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.txt")
    with pytest.raises(ReadError, match="not a file"):
        read_bytes(tmp_path / "pijp.txt", limit=10)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    touch(tmp_path, "a.txt")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(ReadError, match="permissions"):
        read_bytes(tmp_path / "a.txt", limit=10)


def test_a_nul_in_a_name_is_an_error_like_any_other() -> None:
    with pytest.raises(ReadError, match="cannot be read"):
        read_bytes(Path("a\0b.txt"), limit=10)


@pytest.mark.parametrize("name", [b"\xff.txt", b"\x1b[2J.txt", b"a\nb.txt", "\u202egnp.txt".encode()])
def test_messages_escape_what_would_harm_a_terminal(name: bytes) -> None:
    shown = printable(os.fsdecode(name))
    assert shown.isprintable()
    assert shown.encode("utf-8")
