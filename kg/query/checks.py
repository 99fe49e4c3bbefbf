"""The checks of the library, run over a graph in a file: they look across articles, where SHACL looks at one.

A large graph is put in a store on the disk first, some statements at a time: memory does not grow with the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kg.query.library import load_checks
from kg.rdf import read_graph
from kg.store import EmbeddedStore, GraphStore

_LARGE: Final = 64 * 2**20
"""Bytes of a file; questions to a graph in memory take a half to a fifth of the time."""
_SOME: Final = 50_000
"""Statements."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A row that a check found: the check's name, its title in Dutch and in English, and the row."""

    check: str
    title: tuple[str, str]
    row: tuple[str, ...]

    def __str__(self) -> str:
        dutch, english = self.title
        return f"{self.check}: {dutch} ({english}): {', '.join(cell for cell in self.row if cell)}"


def failures(file: Path) -> Iterator[Failure]:
    """What the checks find in a file; UnreadableGraph where it cannot be read. Turtle has no graphs to check."""
    with ExitStack() as held:
        large = file.stat().st_size > _LARGE
        store = EmbeddedStore(Path(held.enter_context(TemporaryDirectory())) / "store" if large else None)
        held.callback(store.close)
        quads = read_graph(file)
        while some := list(islice(quads, _SOME)):
            store.add_quads(some)
        yield from failures_in(store)


def failures_in(store: GraphStore) -> Iterator[Failure]:
    """What the checks find in a store."""
    for name, check in load_checks().items():
        for row in store.select(check.text).texts():
            yield Failure(name, (check.titles["nl"], check.titles["en"]), tuple(cell or "" for cell in row))
