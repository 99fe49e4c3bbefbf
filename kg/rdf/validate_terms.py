"""Terms of the ontology's namespace that the ontology does not have: a slip of the pen that no shape can see.

To SHACL a node of class ``dip:Meating`` is a node that no shape is about, and so a valid one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, Triple

from kg.rdf.reading import read_graph
from kg.vocab.nearest import NAMESPACE, ForeignTerm, known_terms, nearest_term


@dataclass(frozen=True, slots=True, order=True)
class UnknownTerm:
    """A term that the ontology does not have, the nearest that it has, and where it is used first."""

    name: str
    nearest: str | None
    subject: str
    statements: int

    def __str__(self) -> str:
        """One line for a terminal."""
        term = ForeignTerm(self.name, self.nearest)
        return f"{term}: {self.statements} × (times), eerst bij (first at) {self.subject}"


class UnknownTerms:
    """Collects, from statements, the terms that the ontology lacks."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[str, int]] = {}

    def add(self, quads: Iterable[Quad]) -> None:
        """Look at these as well."""
        for quad in quads:
            for name in sorted({*_names(quad.subject), *_names(quad.predicate), *_names(quad.object)} - known_terms()):
                subject, count = self._found.get(name, (getattr(quad.subject, "value", str(quad.subject)), 0))
                self._found[name] = subject, count + 1

    def found(self) -> tuple[UnknownTerm, ...]:
        """What was found, sorted."""
        return tuple(sorted(UnknownTerm(name, nearest_term(name), *where) for name, where in self._found.items()))


def unknown_terms(path: Path) -> tuple[UnknownTerm, ...]:
    """What a file says with terms that the ontology lacks, sorted; UnreadableGraph where it is no RDF."""
    terms = UnknownTerms()
    terms.add(read_graph(path))
    return terms.found()


def _names(term: object) -> Iterator[str]:
    """The local names in a term: its own, or those of a literal's datatype and of the parts of a quoted triple."""
    if isinstance(term, Triple):
        for part in term:
            yield from _names(part)
        return
    node = term.datatype if isinstance(term, Literal) else term
    if isinstance(node, NamedNode) and node.value.startswith(NAMESPACE):
        yield node.value.removeprefix(NAMESPACE)
