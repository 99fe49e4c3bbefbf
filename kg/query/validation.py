"""Is what a store holds valid? Graph by graph, so that memory does not grow with the corpus, then across articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import Quad

from kg.query.checks import Failure, failures_in
from kg.rdf import Violation
from kg.rdf.checking import is_of_article, validate_parts
from kg.rdf.validate_terms import UnknownTerm, UnknownTerms
from kg.store import Disagreement, EmbeddedStore, GraphStore, disagreements, read_summary


def validate_build(folder: Path) -> Iterator[Disagreement | Violation | UnknownTerm | Failure]:
    """The same of the graph of a build folder, and what in the folder does not agree with it."""
    read_summary(folder)
    yield from disagreements(folder)
    store = EmbeddedStore(folder / "store", read_only=True)
    try:
        yield from validate_store(store)
    finally:
        store.close()


def validate_store(store: GraphStore) -> Iterator[Violation | UnknownTerm | Failure]:
    """Every shape that an article breaks, every term that the ontology lacks, and what the checks find."""
    terms = UnknownTerms()

    def articles() -> Iterator[list[Quad]]:
        for graph in store.graphs():
            quads = store.quads(graph)
            terms.add(quads)
            if is_of_article(quads):
                yield quads

    yield from validate_parts(articles())
    yield from terms.found()
    yield from failures_in(store)
