"""Fills the store of a build beside the work that makes its graphs, from nothing or from the store of the build before.

Oxigraph's bulk load lets go of Python's lock, so one thread loads what is ready while articles are read on; with two
processors, the store is as good as free. It loads TriG, a sixth of the bytes of N-Quads, and does not check again what
this program has just written. A bulk load is not atomic: who fills a store so, writes it in a folder of its own and
renames that.

A store that follows another begins as links to its files, which RocksDB never writes again; what it changes is its own.
"""

from __future__ import annotations

import os
import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from pyoxigraph import NamedNode, RdfFormat, Store, parse

_WAITING = 1_500_000
"""Bytes that wait for a load: enough for it to pay (each costs what ten articles cost), few enough for memory."""


class StoreLoader:
    """A store in a folder, while it is filled."""

    def __init__(self, folder: Path, prefixes: bytes) -> None:
        """Open the store, or make it; OSError where that cannot be. ``prefixes`` are those of the TriG to come."""
        self._store, self._prefixes = Store(folder), prefixes
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._loading: Future[None] | None = None
        self._waiting: list[bytes] = []
        self._size = 0

    def add(self, trig: bytes) -> None:
        """Add graphs in TriG, now or a little later."""
        self._waiting.append(trig)
        self._size += len(trig)
        if self._size >= _WAITING:
            self._start()

    def remove(self, graph: str) -> None:
        """Take a graph out."""
        self._store.remove_graph(NamedNode(graph))

    def amend(self, old: bytes, new: bytes) -> None:
        """Put a graph in the place of what it was, both in N-Quads; only the statements that differ are touched.

        Trap: a store has values and no spellings, so that to take out ``PT24H`` takes out ``P1D`` too. What is said
        of the same by the same property is put in again.
        """
        before, now = set(old.splitlines()), set(new.splitlines())
        gone, fresh = before - now, now - before
        for quad in parse(b"\n".join(gone), format=RdfFormat.N_QUADS):
            self._store.remove(quad)
        touched = {_about(line) for line in gone}
        fresh |= {line for line in now & before if _about(line) in touched}
        self._store.extend(parse(b"\n".join(fresh), format=RdfFormat.N_QUADS))

    def finish(self) -> None:
        """Load what waits, and let go of the folder."""
        self._start()
        self._wait()
        self._store.flush()
        self.close()

    def close(self) -> None:
        """Let go of the folder, finished or not."""
        self._thread.shutdown(wait=True)
        if hasattr(self, "_store"):
            del self._store

    def _start(self) -> None:
        self._wait()
        chunk, self._waiting, self._size = b"".join([self._prefixes, *self._waiting]), [], 0
        self._loading = self._thread.submit(self._store.bulk_load, chunk, format=RdfFormat.TRIG, lenient=True)

    def _wait(self) -> None:
        if self._loading is not None:
            self._loading.result()
            self._loading = None


def _about(line: bytes) -> bytes:
    """Subject and property of a statement."""
    return line[: line.index(b" ", line.index(b" ") + 1)]


def follow_store(before: Path, folder: Path) -> bool:
    """Begin a store in ``folder`` as the one in ``before``; False where there is none, or not a whole one."""
    try:
        folder.mkdir()
        for file in before.iterdir():
            if file.suffix == ".sst":
                try:
                    os.link(file, folder / file.name)
                    continue
                except OSError:
                    pass  # no links on this disk
            if file.name != "LOCK":
                shutil.copyfile(file, folder / file.name)
        return (folder / "CURRENT").exists()
    except OSError:
        with suppress(OSError):
            shutil.rmtree(folder)
        return False
