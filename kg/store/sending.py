"""Sends a build to a server: what changed since the last time, and nothing else.

1. ``graph.nq`` is gone through once: where each graph lies in it, how many statements it has, and their digest. The
   server says how many statements each of its graphs has.
2. A graph goes where the server has another number of statements, or where what was sent last had another digest.
   It goes in parts of bounded size; the first takes the place of what is there.
3. What was sent is written down beside the build (``sent-....tsv``), some graphs at a time, so that a load that was
   interrupted goes on from there. A graph that was sent and is no more in the build is taken out.

Graphs of others in the same store are left alone. Trap: what N-Quads in a changed build say of no graph has no place to
go, and a blank node would be another one whenever it is sent again, so both are refused.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Final

from pyoxigraph import BlankNode, DefaultGraph

from kg.store.changed import is_changed, open_store
from kg.store.errors import StoreUnavailable
from kg.store.remote import RemoteStore

_PART: Final = 20_000
"""Statements of one request: some megabytes."""
_NOTED: Final = 50
"""Graphs after which what was sent is written down."""
_GONE: Final = "-"


@dataclass(frozen=True, slots=True)
class Sent:
    """How many graphs were sent, were there already, and were taken out."""

    sent: int
    unchanged: int
    removed: int


@dataclass(frozen=True, slots=True)
class Graph:
    """Where a named graph lies in N-Quads, how many statements it has, and their digest."""

    iri: str
    start: int
    """Byte of graph.nq."""
    statements: int
    digest: str


def send_build(folder: Path, store: RemoteStore, url: str, *, advance: Callable[[], None] = lambda: None) -> Sent:
    """Make a server hold the graphs of a build; ``url`` names the server in the build's notes.

    StoreUnavailable where the server does not take them, or the build holds what cannot be sent.
    """
    notes = _Notes(folder, url)
    there = store.sizes()
    sent = unchanged = removed = 0
    with plain_nquads(folder) as path, path.open("rb") as file:
        graphs = list(graphs_in(path))
        for graph in graphs:
            if there.get(graph.iri) == graph.statements and notes.sent.get(graph.iri) == graph.digest:
                unchanged += 1
            else:
                file.seek(graph.start)
                store.put(graph.iri, _parts(islice(file, graph.statements)))
                notes.add(graph.iri, graph.digest)
                sent += 1
            advance()
    kept = {graph.iri for graph in graphs}
    for iri in sorted(set(notes.sent) - kept):
        store.drop(iri)
        notes.add(iri, _GONE)
        removed += 1
    notes.close()
    return Sent(sent, unchanged, removed)


@contextmanager
def plain_nquads(folder: Path) -> Iterator[Path]:
    """graph.nq, or for a changed build a file like it for as long as this lasts.

    StoreUnavailable where the build holds what cannot be sent.
    """
    if not is_changed(folder):
        yield folder / "graph.nq"
        return
    quads = sorted(open_store(folder / "store"), key=lambda quad: str(quad.graph_name))
    for quad in quads:
        if isinstance(quad.graph_name, DefaultGraph):
            raise StoreUnavailable(f"{folder} says something in no graph, which cannot be sent: {quad}")
        if any(isinstance(term, BlankNode) for term in quad):
            raise StoreUnavailable(f"{folder} has a blank node, which cannot be sent: {quad}")
    made = folder / f".sending-{os.getpid()}"
    try:
        made.write_bytes(b"".join(f"{quad} .\n".encode() for quad in quads))
        yield made
    finally:
        made.unlink(missing_ok=True)


def graphs_in(path: Path) -> Iterator[Graph]:
    """Each graph of N-Quads in which the statements of a graph stand together."""
    start = 0
    with path.open("rb") as file:
        for iri, lines in groupby(file, key=_graph_of):
            digest, size, count = hashlib.sha256(), 0, 0
            for line in lines:
                digest.update(line)
                size += len(line)
                count += 1
            yield Graph(iri.decode(), start, count, digest.hexdigest()[:16])
            start += size


def _graph_of(line: bytes) -> bytes:
    """The IRI of ``... <graph> .``, in which there is no space."""
    return line[line.rindex(b"<") + 1 : line.rindex(b">")]


def _parts(lines: Iterable[bytes]) -> Iterator[bytes]:
    """N-Triples, so many statements at a time."""
    rest = iter(lines)
    while part := [line[: line.rindex(b"<")] + b".\n" for line in islice(rest, _PART)]:
        yield b"".join(part)


class _Notes:
    """What a server was sent: graph and digest, in lines; the last one counts."""

    def __init__(self, folder: Path, url: str) -> None:
        self._path = folder / f"sent-{hashlib.sha256(url.encode()).hexdigest()[:12]}.tsv"
        self.sent: dict[str, str] = {}
        if self._path.exists():
            for line in self._path.read_text(encoding="utf-8").splitlines():
                graph, tab, digest = line.partition("\t")
                if tab:  # the last line of a load that was killed may be half a line
                    self.sent[graph] = digest
        self.sent = {graph: digest for graph, digest in self.sent.items() if digest != _GONE}
        new = self._path.with_suffix(".new")
        new.write_text("".join(f"{graph}\t{digest}\n" for graph, digest in sorted(self.sent.items())), encoding="utf-8")
        new.replace(self._path)
        self._file = self._path.open("a", encoding="utf-8")
        self._waiting = 0

    def add(self, graph: str, digest: str) -> None:
        self._file.write(f"{graph}\t{digest}\n")
        self._waiting += 1
        if self._waiting >= _NOTED:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._waiting = 0

    def close(self) -> None:
        self._file.close()
