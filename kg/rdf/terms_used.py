"""Which classes and properties graphs use, and how often: counted graph by graph, for VoID (``kg/rdf/void.py``)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kg.rdf.graph import NamedGraph
from kg.vocab.terms import DIP, RDF

_ELSEWHERE = frozenset((DIP.Actor, DIP.Place))
"""Classes of what other graphs may speak of too."""


@dataclass(frozen=True, slots=True)
class TermsUsed:
    """What one graph uses."""

    properties: tuple[tuple[str, int], ...] = ()
    """Statements by property."""
    classes: tuple[tuple[str, int], ...] = ()
    """Nodes that this graph alone speaks of, by class."""
    shared: tuple[tuple[str, str], ...] = ()
    """Each other node with each of its classes."""

    @classmethod
    def of(cls, graph: NamedGraph) -> TermsUsed:
        """The terms of a graph."""
        types = [(subject, text[1:-1]) for subject, predicate, _, text in graph.rows if predicate == RDF.type]
        elsewhere = {subject for subject, name in types if name in _ELSEWHERE}
        return cls(
            tuple(sorted(Counter(row[1] for row in graph.rows).items())),
            tuple(sorted(Counter(name for subject, name in types if subject not in elsewhere).items())),
            tuple(sorted(pair for pair in types if pair[0] in elsewhere)),
        )


@dataclass(slots=True)
class TermCounts:
    """What several graphs use; every node counts once."""

    properties: Counter[str] = field(default_factory=Counter)
    classes: Counter[str] = field(default_factory=Counter)
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def add(self, terms: TermsUsed) -> None:
        """Count those of one graph."""
        self.properties.update(dict(terms.properties))
        self.classes.update(dict(terms.classes))
        new = {*terms.shared} - self._seen
        self._seen |= new
        self.classes.update(name for _, name in new)
