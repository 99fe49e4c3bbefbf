"""Terms of the ontology's namespace that the ontology does not have: a slip of the pen that no shape can see.

To SHACL a node of class ``dip:Meating`` is a node that no shape is about, and so a valid one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Triple

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


def unknown_terms(path: Path) -> tuple[UnknownTerm, ...]:
    """What a file says with terms that the ontology lacks, sorted; UnreadableGraph where it is no RDF."""
    found: dict[str, tuple[str, int]] = {}
    for quad in read_graph(path):
        for name in sorted({*_names(quad.subject), *_names(quad.predicate), *_names(quad.object)} - known_terms()):
            subject, count = found.get(name, (getattr(quad.subject, "value", str(quad.subject)), 0))
            found[name] = subject, count + 1
    return tuple(sorted(UnknownTerm(name, nearest_term(name), *where) for name, where in found.items()))


def _names(term: object) -> Iterator[str]:
    """The local names in a term: its own, or those of a literal's datatype and of the parts of a quoted triple."""
    if isinstance(term, Triple):
        for part in term:
            yield from _names(part)
        return
    node = term.datatype if isinstance(term, Literal) else term
    if isinstance(node, NamedNode) and node.value.startswith(NAMESPACE):
        yield node.value.removeprefix(NAMESPACE)
