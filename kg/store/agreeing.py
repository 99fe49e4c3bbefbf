"""Does the folder of a build agree with itself: do the store and every export say what ``graph.nq`` says?

A build that was changed since (kg.store.changed) has neither: there ``graph.nq`` and the journal are all there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pyoxigraph import DefaultGraph, Quad, Store

from kg.rdf import read_graph
from kg.store.changed import is_changed, open_store

_EXPORTS: Final = ("trig", "ttl", "jsonld")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A part of a build folder that says something else than its ``graph.nq``."""

    part: str
    fault: str

    def __str__(self) -> str:
        """One line for a terminal."""
        return f"{self.part}: {self.fault}: bouw opnieuw (build again)"


def disagreements(folder: Path) -> Iterator[Disagreement]:
    """What does not agree; UnreadableGraph where a file is no RDF, StoreUnavailable where there is no store."""
    if is_changed(folder):
        return
    store = open_store(folder / "store")
    total = 0
    for total, quad in enumerate(read_graph(folder / "graph.nq"), start=1):  # noqa: B007
        if quad not in store:
            yield Disagreement("store", f"zonder (without) {quad}")
            return
    if len(store) != total:
        yield Disagreement("store", f"{len(store)} beweringen (statements), graph.nq {total}")
        return
    for name in _EXPORTS:
        fault = _fault(folder / f"graph.{name}", store, total)
        if fault:
            yield Disagreement(f"graph.{name}", fault)


def _fault(path: Path, store: Store, total: int) -> str:
    """Compared by statements, not by bytes: another version may write the same graph otherwise."""
    if not path.is_file():
        return "ontbreekt (is missing)"
    count = 0
    for count, quad in enumerate(read_graph(path), start=1):  # noqa: B007
        if not _says(store, quad):
            return f"graph.nq is zonder (lacks) {quad}"
    return "" if count == total else f"{count} beweringen (statements), graph.nq {total}"


def _says(store: Store, quad: Quad) -> bool:
    """Turtle has no graphs: there a statement is in any of them."""
    if not isinstance(quad.graph_name, DefaultGraph):
        return quad in store
    found = store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
    return next(iter(found), None) is not None
