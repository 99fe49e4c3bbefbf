"""Paths to files: folders are walked in sorted order, and what is no article is named.

Files named by the user are read whatever their name, unless it says that they are something else; in folders only
those whose ending says that they hold articles, or archives of them. Links to folders are not followed, so no
walk is endless.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import BinaryIO

from kg.read.problem import Problem, ReadError, Reason, Severity, printable

LINE_SUFFIXES = frozenset({".jsonl", ".ndjson"})
TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".parquet"})
PAGE_SUFFIXES = frozenset({".htm", ".html", ".xhtml"})
FEED_SUFFIXES = frozenset({".atom", ".rss", ".xml"})
PACKED_SUFFIXES = frozenset({".gz", ".zst"})
ARCHIVE_SUFFIXES = frozenset({".tar", ".tgz", ".zip"})
_WALKED_SUFFIXES = (
    LINE_SUFFIXES | TABLE_SUFFIXES | PAGE_SUFFIXES | FEED_SUFFIXES | ARCHIVE_SUFFIXES | {".txt"}
)  # fmt: skip
_OTHER_SUFFIXES = frozenset(
    {".7z", ".bz2", ".doc", ".docx", ".epub", ".json", ".jsonld", ".nq", ".odt", ".pdf", ".rar", ".rtf", ".toml"}
    | {".trig", ".ttl", ".xz", ".yaml", ".yml"}
)
_ABOUT = frozenset({"readme", "license", "licence", "notice", "copying", "attribution"})
_NAMED = 3


def find_files(paths: Iterable[Path]) -> Iterator[Path | Problem]:
    """The article files at paths, in the order given and sorted within a folder; lazily."""
    for path in paths:
        if _is_folder(path):
            yield from _walk(path)
        elif path.suffix.lower() in _OTHER_SUFFIXES:
            yield Problem(
                printable(path),
                Reason.SKIPPED,
                Severity.ERROR,
                f"is a {path.suffix} file: give articles as plain text (.txt), JSON Lines (.jsonl), tables (.csv, .tsv,"
                " .parquet), web pages (.html), a feed (.xml), or packed (.gz, .zst, .zip, .tar)",
            )
        else:
            yield path


def read_bytes(path: Path, *, limit: int) -> bytes:
    """The content of a regular file of at most ``limit`` bytes; raises ReadError for any other."""
    try:
        check_regular(path)
        with path.open("rb") as file:
            return read_bytes_of(file, limit=limit)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise unreadable(error) from error


def read_bytes_of(file: BinaryIO, *, limit: int) -> bytes:
    """The rest of an open file, of at most ``limit`` bytes; raises ReadError where there are more."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise ReadError(
            Reason.TOO_LARGE,
            f"is too large for an article (over {limit:,} bytes): split it, or give many articles as .jsonl",
        )
    return data


def check_regular(path: Path) -> None:
    """Raises ReadError for a pipe or a device, on which reading could wait for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise ReadError(Reason.UNREADABLE, "is not a file: give a file or a folder")


def unreadable(error: OSError | ValueError) -> ReadError:
    """The error for a file that the system does not give."""
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return ReadError(Reason.UNREADABLE, f"cannot be read ({why}): check its name and its permissions")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False  # reading it will say why


def _walk(folder: Path) -> Iterator[Path | Problem]:
    failures: list[OSError] = []
    found = False
    for here, folders, files in os.walk(folder, onerror=failures.append):
        place = Path(here)
        folders.sort()
        files.sort()
        skipped = [name for name in files if not is_article(name)]
        skipped += [name for name in folders if name.startswith(".") or (place / name).is_symlink()]
        folders[:] = [name for name in folders if not name.startswith(".")]
        if skipped:
            yield _skipped(place, skipped)
        for name in files:
            if is_article(name):
                found = True
                yield place / name
    for failure in failures:
        found = True
        yield unreadable(failure).problem(printable(failure.filename or folder))
    if not found:
        message = "holds no article: put .txt or .jsonl files in it, or another kind that is read"
        yield Problem(printable(folder), Reason.NO_ARTICLES, Severity.ERROR, message)


def is_article(name: str) -> bool:
    """Whether the name of a file says that it holds articles, packed or not."""
    path = PurePath(name)
    if path.suffix.lower() in PACKED_SUFFIXES:
        path = path.with_suffix("")
    if name.startswith(".") or path.stem.lower() in _ABOUT:
        return False
    return path.suffix.lower() in _WALKED_SUFFIXES


def _skipped(folder: Path, names: list[str]) -> Problem:
    listed = ", ".join(printable(name) for name in names[:_NAMED]) + (", ..." if len(names) > _NAMED else "")
    message = f"skipped what is hidden, about the folder, or of no kind that is read: {len(names)} ({listed})"
    return Problem(printable(folder), Reason.SKIPPED, Severity.NOTE, message)
