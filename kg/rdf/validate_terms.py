"""Terms of the ontology's namespace that the ontology does not have: a slip of the pen that no shape can see.

To SHACL a node of class ``dip:Meating`` is a node that no shape is about, and so a valid one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Final

from pyoxigraph import Literal, NamedNode, Triple

from kg.rdf.reading import read_graph
from kg.vocab.terms import DIP, PREFIXES

_NAMESPACE: Final = PREFIXES["dip"]
_NEAR: Final = 0.6
"""Of two names, 2 * (what they share in order) / (their lengths together), below which neither stands for the other."""


@dataclass(frozen=True, slots=True, order=True)
class UnknownTerm:
    """A term that the ontology does not have, the nearest that it has, and where it is used first."""

    name: str
    nearest: str | None
    subject: str
    statements: int

    def __str__(self) -> str:
        """One line for a terminal."""
        meant = f"; bedoeld is misschien (perhaps meant) dip:{self.nearest}" if self.nearest else ""
        return (
            f"dip:{self.name}: geen term van de ontologie (no term of the ontology){meant}: "
            f"{self.statements} × (times), eerst bij (first at) {self.subject}"
        )


def unknown_terms(path: Path) -> tuple[UnknownTerm, ...]:
    """What a file says with terms that the ontology lacks, sorted; UnreadableGraph where it is no RDF."""
    found: dict[str, tuple[str, int]] = {}
    for quad in read_graph(path):
        for name in sorted({*_names(quad.subject), *_names(quad.predicate), *_names(quad.object)} - _terms()):
            subject, count = found.get(name, (getattr(quad.subject, "value", str(quad.subject)), 0))
            found[name] = subject, count + 1
    return tuple(sorted(UnknownTerm(name, _nearest(name), *where) for name, where in found.items()))


def _names(term: object) -> Iterator[str]:
    """The local names in a term: its own, or those of a literal's datatype and of the parts of a quoted triple."""
    if isinstance(term, Triple):
        for part in term:
            yield from _names(part)
        return
    node = term.datatype if isinstance(term, Literal) else term
    if isinstance(node, NamedNode) and node.value.startswith(_NAMESPACE):
        yield node.value.removeprefix(_NAMESPACE)


@cache
def _terms() -> frozenset[str]:
    values = (value for value in vars(DIP).values() if isinstance(value, str))
    return frozenset(value.removeprefix(_NAMESPACE) for value in values if value.startswith(_NAMESPACE))


def _nearest(name: str) -> str | None:
    """The term that a name was perhaps meant to be; of two alike the one with the same first letter."""

    def likeness(term: str) -> tuple[float, bool, str]:
        return SequenceMatcher(None, name.lower(), term.lower()).ratio(), name[:1] == term[:1], term

    ratio, _, term = max(map(likeness, _terms()))
    return term if ratio >= _NEAR else None
