"""A build that ``kg serve --writable`` has changed since: its N-Quads and its journal are the graph.

A change must be kept whole or not at all, and soon. Writing the store and the other exports with every change would
take seconds for a corpus, and leave a moment in which they disagree. Instead:

1. A change goes at the end of the journal (kg.store.journal). From time to time, and when the server stops, the
   journal is folded in: ``graph.nq`` is replaced by renaming, and the journal, which names another, is void.
2. The first line of a ``graph.nq`` that was written so is ``MARK``, a comment to every other reader. Whoever opens
   the store of a build looks for it and for a journal (``open_store``), and then reads the N-Quads into memory.
3. The store and the other exports, which are of the graph as it was, are taken away after the change, so
   that nobody reads them by mistake; ``kg export`` writes them again. A process that is killed before
   that has kept the change all the same.
4. N-Quads cannot say that a graph is there and empty. That stands in comments after the mark.
5. Oxigraph wrote it, which keeps the value of a typed literal and not its spelling: ``PT24H`` is ``P1D``.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedReader
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode, RdfFormat, Store

from kg.store.change import make_all
from kg.store.errors import StoreUnavailable
from kg.store.journal import GRAPH, JOURNAL, append, changes
from kg.store.swap import locked, sync_entry

MARK: Final = b"# changed since kg build: this file is the graph\n"
WRITING: Final = ".writing-"
_EMPTY: Final = b"# empty graph: "
_LONG_AGO: Final = 600.0
"""Seconds."""
_REPLACED: Final = ".replaced-"
_OTHERS: Final = ("graph.jsonld", "graph.trig", "graph.ttl", "store", "void.ttl")

Stamp = tuple[int, ...]
"""What changes when graph.nq is replaced or the journal grows: inode, time of change and size of both."""


class Overtaken(Exception):
    """Another process has replaced or changed the graph meanwhile."""


@dataclass(frozen=True, slots=True)
class Version:
    """A state of the graph of a build."""

    graph: str
    """The SHA-256 of graph.nq."""
    digest: str
    """A name that differs when anything in the graph does."""
    stamp: Stamp
    end: int = 0
    """Bytes of the journal that count; 0 where there is none."""
    changes: int = 0
    """In the journal."""

    def after(self, change: bytes, end: int) -> Version:
        """The version that a change makes, which ends there in the journal."""
        digest = hashlib.sha256(self.digest.encode() + change).hexdigest()[:16]
        return replace(self, digest=digest, end=end, changes=self.changes + 1)


def is_changed(folder: Path) -> bool:
    """Has the build in a folder been changed since it was made?"""
    try:
        with (folder / GRAPH).open("rb") as file:
            if file.read(len(MARK)) == MARK:
                return True
            return (folder / JOURNAL).exists() and any(True for _ in changes(folder, _hash(file)))
    except OSError:
        return False


def open_store(folder: Path) -> Store:
    """The store of a build to read, or what takes its place; StoreUnavailable where there is neither."""
    try:
        if is_changed(folder.parent):
            store = Store()
            load_build(store, folder.parent)
            return store
        if not folder.is_dir():
            raise StoreUnavailable(f"there is no store in {folder}: build one first (kg build ... --out DIR)")
        return Store.read_only(str(folder))
    except (OSError, SyntaxError) as error:
        raise StoreUnavailable(f"the store in {folder} cannot be opened: {error}") from error


def load_build(store: Store, folder: Path) -> Version:
    """Put the graph of a build, as it is now, into an empty store.

    SyntaxError where graph.nq is no N-Quads, OSError where there is none, StoreUnavailable where the journal is spoilt.
    """
    while True:
        with (folder / GRAPH).open("rb") as file:
            stamp = _stamp(os.fstat(file.fileno()), folder)
            found = Version(graph := _hash(file), graph[:16], stamp)
            since = list(changes(folder, graph))
            if stamp != stamp_of(folder):  # a change, or a new build, while we looked
                continue
            file.seek(0)
            store.bulk_load(file, format=RdfFormat.N_QUADS)
            file.seek(0)
            for empty in _empty_graphs(file):
                store.add_graph(empty)
        return _made(store, found, since)


def open_on_disk(folder: Path) -> tuple[Store, Version] | None:
    """The store of a build, to be read from the disk as it is needed; None where it is not what the graph is now."""
    try:
        with (folder / GRAPH).open("rb") as file:
            stamp = _stamp(os.fstat(file.fileno()), folder)
            if is_changed(folder) or not (folder / "store").is_dir():
                return None
            store = Store.read_only(str(folder / "store"))
            version = Version(graph := _hash(file), graph[:16], stamp)
    except OSError:
        return None
    return (store, version) if stamp == stamp_of(folder) else None


def catch_up(store: Store, folder: Path, version: Version) -> Version:
    """Make the changes that came after a version in the store that holds it."""
    stamp = stamp_of(folder)
    if stamp is None or stamp[:3] != version.stamp[:3]:
        raise Overtaken
    since = list(changes(folder, version.graph, version.end))
    return _made(store, replace(version, stamp=stamp), since)


def keep_change(folder: Path, version: Version, change: bytes) -> Version:
    """Put a change in the journal: on the disk, or not at all (OSError). Overtaken where the graph is another's now."""
    with locked(folder):
        if stamp_of(folder) != version.stamp:
            raise Overtaken
        found = version.after(change, append(folder, version.graph, version.end, change))
        if not version.end:
            sync_entry(folder)
            retire_others(folder)
        return replace(found, stamp=stamp_of(folder) or ())


def keep_graph(folder: Path, version: Version, nquads: bytes, *, same: bool) -> Version:
    """Put a graph in the place of the one that is there, its journal too: whole, on the disk, or not at all (OSError).

    ``same``: is it the graph of that version, with its changes folded in? Overtaken where the graph is another's now.
    """
    tidy(folder)
    descriptor, name = tempfile.mkstemp(prefix=WRITING, dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(nquads)
            file.flush()
            os.fchmod(file.fileno(), (folder / GRAPH).stat().st_mode & 0o777)
            os.fsync(file.fileno())
        with locked(folder):
            if stamp_of(folder) != version.stamp:
                raise Overtaken
            Path(name).replace(folder / GRAPH)
            (folder / JOURNAL).unlink(missing_ok=True)
            sync_entry(folder)
            stamp = stamp_of(folder) or ()
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    retire_others(folder)
    graph = hashlib.sha256(nquads).hexdigest()
    return Version(graph, version.digest if same else graph[:16], stamp)


def stamp_of(folder: Path) -> Stamp | None:
    """The stamp of the graph that is there now; None in the moment that a build takes the place of another."""
    try:
        return _stamp((folder / GRAPH).stat(), folder)
    except OSError:
        return None


def dump(store: Store) -> bytes:
    """All of a store as the N-Quads of a changed build."""
    empty = sorted(
        graph.value
        for graph in store.named_graphs()
        if isinstance(graph, NamedNode) and next(store.quads_for_pattern(None, None, None, graph), None) is None
    )
    head = b"".join(_EMPTY + iri.encode() + b"\n" for iri in empty)
    return MARK + head + (store.dump(format=RdfFormat.N_QUADS) or b"")


def retire_others(folder: Path) -> None:
    """Take away what is of the graph before the change; what cannot be taken away is not read by this program."""
    there = [folder / name for name in _OTHERS if (folder / name).exists()]
    if not there:
        return
    with contextlib.suppress(OSError):
        away = Path(tempfile.mkdtemp(prefix=_REPLACED, dir=folder))
        for part in there:
            part.rename(away / part.name)
        shutil.rmtree(away, ignore_errors=True)


def tidy(folder: Path) -> None:
    """Take away what a process that was killed had begun, some time ago: another may be writing now."""
    for pattern in (f"{WRITING}*", f"{_REPLACED}*"):
        for left in folder.glob(pattern):
            with contextlib.suppress(OSError):
                if left.stat().st_mtime < time.time() - _LONG_AGO:
                    shutil.rmtree(left) if left.is_dir() else left.unlink()


def _made(store: Store, version: Version, since: list[tuple[bytes, int]]) -> Version:
    if since:
        make_all(store, (change for change, _ in since))
    for change, end in since:
        version = version.after(change, end)
    return version


def _hash(file: BufferedReader) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()


def _stamp(graph: os.stat_result, folder: Path) -> Stamp:
    try:
        found = (folder / JOURNAL).stat()
    except OSError:
        return (graph.st_ino, graph.st_mtime_ns, graph.st_size)
    return tuple(value for of in (graph, found) for value in (of.st_ino, of.st_mtime_ns, of.st_size))


def _empty_graphs(file: BufferedReader) -> Iterator[NamedNode]:
    if file.readline() == MARK:
        while (line := file.readline()).startswith(_EMPTY):
            yield NamedNode(line[len(_EMPTY) : -1].decode())
