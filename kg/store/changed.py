"""A build that ``kg serve --writable`` has changed since: its N-Quads are the graph, and say so themselves.

A change must be kept whole or not at all, so one file decides: ``graph.nq``, replaced by renaming.
Writing the store and the other exports with every change would take seconds for a corpus, and leave a
moment in which they disagree. Instead:

1. The first line of a changed ``graph.nq`` is ``MARK``, a comment to every other reader. Whoever opens
   the store of a build looks for it (``open_store``), and then reads the N-Quads into memory.
2. The store and the other exports, which are of the graph as it was, are taken away after the change, so
   that nobody reads them by mistake; ``kg export`` writes them again. A process that is killed before
   that has kept the change all the same.
3. N-Quads cannot say that a graph is there and empty. That stands in comments after the mark.
4. Oxigraph wrote it, which keeps the value of a typed literal and not its spelling: ``PT24H`` is ``P1D``.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode, RdfFormat, Store

from kg.store.errors import StoreUnavailable

GRAPH: Final = "graph.nq"
MARK: Final = b"# changed since kg build: this file is the graph\n"
WRITING: Final = ".writing-"
_EMPTY: Final = b"# empty graph: "
_LONG_AGO: Final = 600.0
"""Seconds."""
_REPLACED: Final = ".replaced-"
_OTHERS: Final = ("graph.jsonld", "graph.trig", "graph.ttl", "store")


def is_changed(folder: Path) -> bool:
    """Has the build in a folder been changed since it was made?"""
    try:
        with (folder / GRAPH).open("rb") as file:
            return file.read(len(MARK)) == MARK
    except OSError:
        return False


def open_store(folder: Path) -> Store:
    """The store of a build to read, or what takes its place; StoreUnavailable where there is neither."""
    try:
        if is_changed(folder.parent):
            store = Store()
            load(store, (folder.parent / GRAPH).read_bytes())
            return store
        if not folder.is_dir():
            raise StoreUnavailable(f"there is no store in {folder}: build one first (kg build ... --out DIR)")
        return Store.read_only(str(folder))
    except (OSError, SyntaxError) as error:
        raise StoreUnavailable(f"the store in {folder} cannot be opened: {error}") from error


def load(store: Store, nquads: bytes) -> None:
    """Put N-Quads into an empty store, with the graphs that they say are empty; SyntaxError where they are no such."""
    store.bulk_load(nquads, format=RdfFormat.N_QUADS)
    for graph in _empty_graphs(nquads):
        store.add_graph(graph)


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


def _empty_graphs(nquads: bytes) -> Iterator[NamedNode]:
    at = len(MARK) if nquads.startswith(MARK) else len(nquads)
    while nquads.startswith(_EMPTY, at):
        end = nquads.index(b"\n", at)
        yield NamedNode(nquads[at + len(_EMPTY) : end].decode())
        at = end + 1
