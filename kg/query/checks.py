"""The checks of the library, run over a graph in a file: they look across articles, where SHACL looks at one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.query.library import load_checks
from kg.rdf import read_graph
from kg.store import EmbeddedStore, GraphStore


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
    store = EmbeddedStore()
    store.add_quads(list(read_graph(file)))
    yield from failures_in(store)
    store.close()


def failures_in(store: GraphStore) -> Iterator[Failure]:
    """What the checks find in a store."""
    for name, check in load_checks().items():
        for row in store.select(check.text).texts():
            yield Failure(name, (check.titles["nl"], check.titles["en"]), tuple(cell or "" for cell in row))
