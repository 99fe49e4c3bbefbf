"""``pieces.sqlite``: what was made of each article, and the articles themselves, kept from one build to the next.

Everything in it goes by its key or its content, so it is true whatever else happened: builds that run at the same time
share it, and one that was killed has left in it all that it had done, but for the last moment. It is not part of what a
build puts in the place of another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from kg.model import Article
from kg.rdf.exports import Sections, unpack
from kg.rdf.piece import (
    About,
    Brief,
    Piece,
    decode_about,
    decode_article,
    decode_brief,
    encode_about,
    encode_article,
)
from kg.store.errors import StoreUnavailable
from kg.store.table import open_table, told
from kg.vocab.hashes import name_of_text

T = TypeVar("T")
PIECES = "pieces.sqlite"
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS piece (
        key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, fault INTEGER NOT NULL,
        about BLOB NOT NULL, graph BLOB NOT NULL
    );
    CREATE TABLE IF NOT EXISTS article (content TEXT PRIMARY KEY, body BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS text (name TEXT, content TEXT, PRIMARY KEY (name, content)) WITHOUT ROWID;
"""


class Pieces:
    """The pieces that a folder keeps."""

    def __init__(self, folder: Path) -> None:
        """Open them; StoreUnavailable where that cannot be."""
        self._path = folder / PIECES
        self._table = open_table(self._path, _SCHEMA)

    def keep(self, pieces: Iterable[tuple[Article, Piece]], fingerprint: str) -> None:
        """Keep pieces with their articles: all of these, on the disk, or none."""
        rows, articles, texts = [], [], []
        for article, piece in pieces:
            about = encode_about(piece.about)
            rows.append((piece.key, fingerprint, bool(piece.about.fault), about, piece.packed))
            articles.append((piece.content, encode_article(article)))
            texts.append((name_of_text(article.text), piece.content))
        with told(self._path), self._table:
            self._table.execute("BEGIN IMMEDIATE")
            self._table.executemany("INSERT OR REPLACE INTO piece VALUES (?, ?, ?, ?, ?)", rows)
            self._table.executemany("INSERT OR IGNORE INTO article VALUES (?, ?)", articles)
            self._table.executemany("INSERT OR IGNORE INTO text VALUES (?, ?)", texts)

    def has(self, key: str) -> bool:
        """Is there a piece that need not be made again? One in which the program went wrong need."""
        return self._value("SELECT 1 FROM piece WHERE key = ? AND NOT fault", key) is not None

    def about(self, key: str) -> About:
        """What is said of the article; StoreUnavailable where there is no such piece, or a spoilt one."""
        return self._decoded("SELECT about FROM piece WHERE key = ?", key, decode_about)

    def brief(self, key: str) -> Brief:
        """The same in brief."""
        return self._decoded("SELECT about FROM piece WHERE key = ?", key, decode_brief)

    def sections(self, key: str) -> Sections:
        """The graph of the article; StoreUnavailable where there is no such piece, or a spoilt one."""
        return self._decoded("SELECT graph FROM piece WHERE key = ?", key, unpack)

    def article(self, content: str) -> Article | None:
        """An article that was read once, with its text; None where it was not kept."""
        body = self._value("SELECT body FROM article WHERE content = ?", content)
        return (
            None
            if body is None
            else self._decoded("SELECT body FROM article WHERE content = ?", content, decode_article)
        )

    def of_text(self, name: str) -> Article | None:
        """An article with the text of that name (``name_of_text``); None where none was kept."""
        content = self._value("SELECT content FROM text WHERE name = ? ORDER BY content LIMIT 1", name)
        return None if content is None else self.article(content)

    def faulty(self) -> set[str]:
        """The keys of the pieces in which the program went wrong: what is made anew under such a key may be another."""
        with told(self._path):
            return {key for (key,) in self._table.execute("SELECT key FROM piece WHERE fault")}

    def forget(self, fingerprint: str, keys: Iterable[str], contents: Iterable[str]) -> None:
        """Let go of pieces and articles that were replaced, and of what another program made."""
        with told(self._path), self._table:
            self._table.execute("BEGIN IMMEDIATE")
            self._table.execute("DELETE FROM piece WHERE fingerprint != ?", (fingerprint,))
            self._table.executemany("DELETE FROM piece WHERE key = ?", ((key,) for key in keys))
            for content in contents:
                self._table.execute("DELETE FROM article WHERE content = ?", (content,))
                self._table.execute("DELETE FROM text WHERE content = ?", (content,))

    def is_empty(self) -> bool:
        """Is nothing kept?"""
        with told(self._path):
            return self._table.execute("SELECT 1 FROM piece LIMIT 1").fetchone() is None

    def close(self, *, remove: bool = False) -> None:
        """Let go of the file, and take it away where it is of no use."""
        self._table.close()
        if remove:
            self._path.unlink(missing_ok=True)

    def _value(self, query: str, *values: str) -> Any:
        with told(self._path):
            row = self._table.execute(query, values).fetchone()
        return None if row is None else row[0]

    def _decoded(self, query: str, name: str, decode: Callable[[bytes], T]) -> T:
        data: bytes | None = self._value(query, name)
        try:
            if data is None:
                raise ValueError(f"{name} is not in it")
            return decode(data)
        except ValueError as error:
            raise StoreUnavailable(
                f"{self._path} is spoilt ({error}): take it away, and what it kept is made anew"
            ) from error
