"""SQLite as a build uses it: small files of its own, one writer at a time, errors in the words of this package."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.store.errors import StoreUnavailable

_PATIENCE = 120.0
"""Seconds that a writer waits for another one: a lot of articles is written in a fraction of one."""


def open_table(path: Path, schema: str) -> sqlite3.Connection:
    """A database, made where it is not there; StoreUnavailable where that cannot be."""
    with told(path):
        table = sqlite3.connect(path.resolve().as_uri(), timeout=_PATIENCE, isolation_level=None, uri=True)
        table.execute("PRAGMA journal_mode = DELETE")  # no other mode is safe on every disk
        table.execute("PRAGMA synchronous = NORMAL")
        table.executescript(schema)
        return table


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Whatever SQLite has against a file is told as StoreUnavailable."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _explained(path, error) from error


def _explained(path: Path, error: sqlite3.DatabaseError) -> StoreUnavailable:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StoreUnavailable(f"cannot write {path}: no space left; make room, and the next run goes on from here")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreUnavailable(f"{path} is spoilt ({error}): take it away, and what it kept is made anew")
    return StoreUnavailable(f"cannot use {path}: {error}")
