"""``articles.sqlite``: which articles are in the graph of a build, and from which pieces it was put together.

It is part of the build, as ``graph.nq`` is: a build writes a new one, from the one that is there and what it has read.

1. ``seen`` are the articles that this build read; ``listed`` those that its graph has: the ones seen, and the ones of
   the build before that were not taken away.
2. ``loose`` are graphs that belong to no article: what holds across them, and the run.
3. ``marks`` tell of what an article was read, so that it need not be taken apart again (kg.read.unread).
4. ``renewed`` are keys under which this build made a piece: what it is may be another than before.
5. ``placed`` says how long each graph is in each export, and ``remains`` has what was compared, so that the next build
   need neither write nor compare anew what stays.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import astuple, dataclass, fields
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from kg.store.table import open_table, told

LEDGER = "articles.sqlite"


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in the graph of a build."""

    article: str
    """Its id."""
    iri: str
    """Of its graph."""
    key: str
    content: str
    origin: str
    """The file that it was read from."""
    source: str
    """Where in it, for messages."""
    words: str
    """A digest of its words, by which the same article elsewhere is known."""
    issued: str
    """Its date, or ""."""


class Change(NamedTuple):
    """How many articles are new, changed, the same, kept though they were not given, and taken away."""

    new: int
    changed: int
    same: int
    kept: int
    removed: int


_LOT = 500
"""Articles that are noted at once."""
_row_of = attrgetter(*(field.name for field in fields(Entry)))
_COLUMNS = ", ".join(field.name for field in fields(Entry))
_PLACES = ", ".join("?" for _ in fields(Entry))
_SCHEMA = f"""
    PRAGMA journal_mode = OFF;  -- nobody else sees it before it is on the disk with the rest of the build
    PRAGMA synchronous = OFF;
    CREATE TEMP TABLE seen (article TEXT PRIMARY KEY, {_COLUMNS.removeprefix("article, ")}) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS listed (article TEXT PRIMARY KEY, {_COLUMNS.removeprefix("article, ")}) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS by_words ON listed (words);
    CREATE INDEX IF NOT EXISTS by_iri ON listed (iri);
    CREATE TABLE IF NOT EXISTS loose (iri TEXT PRIMARY KEY, graph BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS said (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TEMP TABLE renewed (key TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE marked (mark TEXT PRIMARY KEY, article TEXT NOT NULL, named INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS marks (mark TEXT PRIMARY KEY, article TEXT NOT NULL, named INTEGER) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS remains (name TEXT PRIMARY KEY, value BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS placed (iri TEXT PRIMARY KEY, lengths TEXT NOT NULL) WITHOUT ROWID;
"""
_BASE_SCHEMA = f"""
    CREATE TABLE before.listed (article TEXT PRIMARY KEY, {_COLUMNS.removeprefix("article, ")}) WITHOUT ROWID;
    CREATE TABLE before.loose (iri TEXT PRIMARY KEY, graph BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE before.said (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


class Ledger:
    """The ledger of a build that is being written, beside the one before it."""

    def __init__(self, folder: Path, before: Path, fingerprint: str = "") -> None:
        """Make it in ``folder``; ``before`` is the folder of the build that is there, if any.

        ``fingerprint`` is that of the program: what another one has read is not recalled.
        """
        self._path, self._before, self._fingerprint = folder / LEDGER, before / LEDGER, fingerprint
        self._seen: list[tuple[Any, ...]] = []
        self._marked: list[tuple[str, str, bool]] = []
        self._table = open_table(self._path, _SCHEMA)
        self.look()

    def look(self) -> None:
        """Take the build that is there now for the one before."""
        with told(self._before):
            if any(row[1] == "before" for row in self._table.execute("PRAGMA database_list")):
                self._table.execute("DETACH before")
            if self._before.exists():  # a ledger never changes: it is replaced
                self._table.execute("ATTACH ? AS before", (f"{self._before.resolve().as_uri()}?immutable=1",))
            else:
                self._table.execute("ATTACH ':memory:' AS before")
                self._table.executescript(_BASE_SCHEMA)
        self.follows = self.before("ledger") is not None
        """Is there a build before this one, with a ledger?"""
        self._recalls = bool(self._fingerprint) and self.before("marks") == self._fingerprint

    def before(self, name: str) -> str | None:
        """Something that was said of the build before."""
        return self._value("SELECT value FROM before.said WHERE name = ?", name)

    def said(self, name: str) -> str | None:
        """Something that was said of this build."""
        return self._value("SELECT value FROM main.said WHERE name = ?", name)

    def see(self, entry: Entry, *, mark: str = "", named: bool = False) -> None:
        """Note an article that this build has read, and whose piece is kept; with a mark it can be recalled."""
        self._seen.append(_row_of(entry))
        if mark:
            self._marked.append((mark, entry.article, named))
        if len(self._seen) == _LOT:
            self._note_seen()

    def _note_seen(self) -> None:
        with told(self._path):
            self._table.executemany(f"INSERT OR REPLACE INTO seen VALUES ({_PLACES})", self._seen)
            self._table.executemany("INSERT OR REPLACE INTO marked VALUES (?, ?, ?)", self._marked)
        self._seen, self._marked = [], []

    def recall(self, mark: str) -> tuple[Entry, bool] | None:
        """The article that the build before read from what has this mark, and whether its source gave it its id."""
        if not self._recalls:
            return None
        query = f"SELECT {_COLUMNS}, named FROM before.marks JOIN before.listed USING (article) WHERE mark = ?"
        return next(((Entry(*row[:-1]), bool(row[-1])) for row in self._rows(query, mark)), None)

    def renew(self, keys: Iterable[str]) -> None:
        """Note the keys under which pieces were made now."""
        with told(self._path):
            self._table.executemany("INSERT OR IGNORE INTO renewed VALUES (?)", ((key,) for key in keys))

    def known(self, *, words: str = "", article: str = "") -> list[Entry]:
        """The articles of the build before with these words, or this id."""
        query = f"SELECT {_COLUMNS} FROM before.listed WHERE " + ("words = ?" if words else "article = ?")
        return [Entry(*row) for row in self._rows(query, words or article)]

    def settle(self, *, prune: bool) -> Change:
        """List what was seen, and with that what was there before, but where that is to be pruned."""
        self._note_seen()
        for table in ("listed", "loose", "said", "marks"):
            self._do(f"DELETE FROM main.{table}")
        if not prune:
            self._do(f"INSERT INTO main.listed SELECT {_COLUMNS} FROM before.listed")
        self._do(f"INSERT OR REPLACE INTO main.listed SELECT {_COLUMNS} FROM seen")
        self._do("INSERT INTO main.said VALUES ('ledger', '1'), ('marks', ?)", (self._fingerprint,))
        if self._recalls:
            self._do("INSERT INTO main.marks SELECT mark, article, named FROM before.marks")
        self._do("DELETE FROM main.marks WHERE article IN (SELECT article FROM seen)")
        self._do("INSERT OR REPLACE INTO main.marks SELECT mark, article, named FROM marked")
        self._do("DELETE FROM main.marks WHERE article NOT IN (SELECT article FROM main.listed)")
        both = "FROM before.listed AS old JOIN seen USING (article) WHERE old.content"
        return Change(
            new=self._count("FROM seen WHERE article NOT IN (SELECT article FROM before.listed)"),
            changed=self._count(f"{both} != seen.content"),
            same=self._count(f"{both} = seen.content"),
            kept=self._count("FROM main.listed WHERE article NOT IN (SELECT article FROM seen)"),
            removed=self._count("FROM before.listed WHERE article NOT IN (SELECT article FROM main.listed)"),
        )

    def size(self) -> int:
        """How many articles are listed."""
        return self._count("FROM main.listed")

    def say(self, name: str, value: str) -> None:
        """Say something of this build, for the next one."""
        self._do("INSERT OR REPLACE INTO main.said VALUES (?, ?)", (name, value))

    def leave(self, name: str, value: bytes) -> None:
        """Leave something large for the next build, which must be said, too."""
        self._do("INSERT OR REPLACE INTO main.remains VALUES (?, ?)", (name, value))

    def left_before(self, name: str) -> bytes | None:
        """What the build before left, where it said so."""
        return next((row[0] for row in self._rows("SELECT value FROM before.remains WHERE name = ?", name)), None)

    def add(self, iri: str, graph: bytes) -> None:
        """Add a graph that belongs to no article."""
        self._do("INSERT OR REPLACE INTO loose VALUES (?, ?)", (iri, graph))

    def loose_changes(self) -> Iterator[tuple[str, bytes | None, bytes | None]]:
        """Of each graph that belongs to no article and is another than before: its IRI, what it was, and what it is."""
        yield from self._rows(
            "SELECT mine.iri, its.graph, mine.graph FROM main.loose AS mine LEFT JOIN before.loose AS its USING (iri)"
            " WHERE its.graph IS NOT mine.graph UNION ALL"
            " SELECT iri, graph, NULL FROM before.loose WHERE iri NOT IN (SELECT iri FROM main.loose)"
        )

    def listed(self) -> Iterator[Entry]:
        """The articles of this build, in the order of their graphs."""
        return (Entry(*row) for row in self._rows(f"SELECT {_COLUMNS} FROM main.listed ORDER BY iri"))

    def kept(self) -> Iterator[Entry]:
        """The articles of this build that it has not seen; they may be replaced meanwhile."""
        unseen = "FROM main.listed WHERE article > ? AND article NOT IN (SELECT article FROM seen)"
        query = f"SELECT {_COLUMNS} {unseen} ORDER BY article LIMIT 500"
        last = ""
        while found := [Entry(*row) for row in self._rows(query, last)]:
            yield from found
            last = found[-1].article

    def replace(self, entry: Entry) -> None:
        """Put another entry in the place of an article that is listed."""
        self._do(f"INSERT OR REPLACE INTO main.listed VALUES ({_PLACES})", astuple(entry))

    def remove(self, article: str) -> None:
        """Take an article off the list."""
        self._do("DELETE FROM main.listed WHERE article = ?", (article,))

    def graphs(self) -> Iterator[tuple[str, str | None, bytes | None, int]]:
        """All graphs in order: IRI, the key of the piece or the graph itself, and whether it is what it was before."""
        return self._rows(
            "SELECT mine.iri, mine.key, NULL, its.key IS NOT NULL AND mine.key NOT IN (SELECT key FROM renewed)"
            " FROM main.listed AS mine LEFT JOIN before.listed AS its ON its.iri = mine.iri AND its.key = mine.key"
            " UNION ALL SELECT mine.iri, NULL, mine.graph, its.graph IS mine.graph"
            " FROM main.loose AS mine LEFT JOIN before.loose AS its USING (iri) ORDER BY 1"
        )

    def place(self, placed: Iterable[tuple[str, Sequence[int]]]) -> None:
        """Note how long each graph is in each export, in bytes."""
        self._do("DELETE FROM main.placed")
        rows = ((iri, " ".join(map(str, lengths))) for iri, lengths in placed)
        with told(self._path):
            self._table.executemany("INSERT INTO main.placed VALUES (?, ?)", rows)

    def placed_before(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """The same of the build before, which must have said so, in the order of the IRIs."""
        rows = self._rows("SELECT iri, lengths FROM before.placed ORDER BY iri")
        return ((iri, tuple(map(int, lengths.split()))) for iri, lengths in rows)

    def fresh(self) -> Iterator[Entry]:
        """The articles whose graph is another than in the build before, or was not there."""
        return self._lacking("main.listed", "before.listed", "iri", "key")

    def stale(self) -> Iterator[Entry]:
        """The articles of the build before whose graphs this one does not have."""
        return self._lacking("before.listed", "main.listed", "iri", "key")

    def renewed(self) -> Iterator[Entry]:
        """The articles whose piece was made anew, under the key that it had in the build before."""
        where = "EXISTS (SELECT 1 FROM before.listed AS its WHERE its.iri = mine.iri AND its.key = mine.key)"
        query = f"SELECT {_COLUMNS} FROM main.listed AS mine WHERE key IN (SELECT key FROM renewed) AND {where}"
        return (Entry(*row) for row in self._rows(f"{query} ORDER BY iri"))

    def forgotten(self) -> Iterator[str]:
        """The contents of the build before that this one does not have."""
        return (entry.content for entry in self._lacking("before.listed", "main.listed", "iri", "content"))

    def close(self) -> None:
        """Let go of the files."""
        self._table.close()

    def _do(self, query: str, values: Iterable[object] = ()) -> None:
        with told(self._path):
            self._table.execute(query, tuple(values))

    def _rows(self, query: str, *values: str) -> Iterator[tuple[Any, ...]]:
        with told(self._path):
            yield from self._table.execute(query, values)

    def _lacking(self, one: str, other: str, *columns: str) -> Iterator[Entry]:
        same = " AND ".join(f"its.{column} = mine.{column}" for column in columns)
        query = f"SELECT {_COLUMNS} FROM {one} AS mine WHERE NOT EXISTS (SELECT 1 FROM {other} AS its WHERE {same})"
        return (Entry(*row) for row in self._rows(f"{query} ORDER BY iri"))

    def _count(self, what: str) -> int:
        return next(int(row[0]) for row in self._rows(f"SELECT count(*) {what}"))

    def _value(self, query: str, *values: str) -> str | None:
        return next((row[0] for row in self._rows(query, *values)), None)


def find_entry(folder: Path, article: str) -> Entry | None:
    """The entry of an article in the build that is there; None where it has none such."""
    path = folder / LEDGER
    with told(path):
        table = sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)
        with closing(table):
            row = table.execute(f"SELECT {_COLUMNS} FROM listed WHERE article = ?", (article,)).fetchone()
    return None if row is None else Entry(*row)
