"""A named graph as this package passes it on: rows of plain strings, in reading order, each once.

Terms of a library are slow to take apart again, and every row is looked at by the validator, four
writers and the store. So a row keeps the IRIs of its subject and predicate as strings, and its value
both as a term and as N-Triples writes it; quads are made only for who asks for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kg.rdf.canonical import in_order

Term = NamedNode | Literal | BlankNode | Triple

Row = tuple[str, str, Term, str]
"""Subject's IRI, predicate's IRI, value, value as N-Triples."""


@dataclass(frozen=True, slots=True)
class NamedGraph:
    """What a graph says."""

    iri: str
    rows: tuple[Row, ...]

    @classmethod
    def of_rows(cls, iri: str, rows: Iterable[Row]) -> NamedGraph:
        """A graph from rows in any order, no two the same."""
        return cls(iri, tuple(in_order(rows)))

    @classmethod
    def of_quads(cls, iri: str, quads: Iterable[Quad]) -> NamedGraph:
        """A graph from quads in any order, whose own graph names are not looked at; no blank nodes."""
        unique = dict.fromkeys(quad.triple for quad in quads)
        return cls.of_rows(
            iri,
            (
                (triple.subject.value, triple.predicate.value, triple.object, str(triple.object))
                for triple in unique
                if isinstance(triple.subject, NamedNode)
            ),
        )

    def quads(self) -> Iterator[Quad]:
        """The same as quads, in reading order."""
        graph = NamedNode(self.iri)
        for subject, predicate, value, _ in self.rows:
            yield Quad(NamedNode(subject), NamedNode(predicate), value, graph)
