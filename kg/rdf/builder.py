"""Collects the statements of one named graph: every statement once, in the order in which it was first made.

IRIs come in as strings, so that no module above need know a library of terms to describe something.
"""

from __future__ import annotations

import datetime as dt

from pyoxigraph import Literal, NamedNode

from kg.rdf.graph import NamedGraph, Row
from kg.rdf.label_table import Text
from kg.vocab.terms import DIP, PREFIXES, RDF, SUPER_CLASSES, SUPER_PROPERTIES, XSD

DUTCH, ENGLISH = "nl", "en"
_SUREST = 0.99


def term(local_name: str) -> str:
    """The ontology's term with this local name: the enumerations of the model are named after it."""
    return PREFIXES["dip"] + local_name


class GraphBuilder:
    """The named graph ``iri`` while it is being written."""

    def __init__(self, iri: str) -> None:
        """Start an empty graph; ValueError where ``iri`` is not an IRI."""
        self.iri = NamedNode(iri).value
        self._nodes: dict[str, NamedNode] = {}
        self._rows: dict[tuple[str, str, str], Row] = {}

    def link(self, subject: str, predicate: str, value: str) -> None:
        """State that ``subject`` has the node with IRI ``value``; ValueError where that is not an IRI."""
        node = self._nodes.get(value)
        if node is None:
            node = self._nodes[value] = NamedNode(value)
        text = f"<{value}>"
        self._rows[subject, predicate, text] = subject, predicate, node, text

    def link_upwards(self, subject: str, predicate: str, value: str) -> None:
        """The same, and also with every super-property: a mediator is a third party and a participant."""
        self.link(subject, predicate, value)
        for above in SUPER_PROPERTIES.get(predicate, ()):
            self.link(subject, above, value)

    def of_class(self, subject: str, name: str) -> None:
        """State that ``subject`` is of a class, and of every class above it."""
        self.link(subject, RDF.type, name)
        for above in SUPER_CLASSES.get(name, ()):
            self.link(subject, RDF.type, above)

    def dutch(self, subject: str, predicate: str, value: str) -> None:
        """State a Dutch text."""
        self._literal(subject, predicate, Literal(value, language=DUTCH))

    def english(self, subject: str, predicate: str, value: str) -> None:
        """State an English text."""
        self._literal(subject, predicate, Literal(value, language=ENGLISH))

    def named(self, subject: str, predicate: str, label: Text) -> None:
        """State a name in both languages."""
        self.dutch(subject, predicate, label.nl)
        self.english(subject, predicate, label.en)

    def plain(self, subject: str, predicate: str, value: str | int) -> None:
        """State a string (xsd:string) or a number (xsd:integer)."""
        self._literal(subject, predicate, Literal(value))

    def typed(self, subject: str, predicate: str, value: str, datatype: str) -> None:
        """State a literal by its lexical form and datatype."""
        self._literal(subject, predicate, Literal(value, datatype=NamedNode(datatype)))

    def day(self, subject: str, predicate: str, value: dt.date | None) -> None:
        """State a day (xsd:date), if there is one."""
        if value is not None:
            self.typed(subject, predicate, value.isoformat(), XSD.date)

    def confidence(self, subject: str, score: float | None) -> None:
        """State how sure something is, if that was weighed; of what is only very likely never that it is certain."""
        if score is not None:
            self.typed(subject, DIP.confidence, f"{min(score, _SUREST):.2f}", XSD.decimal)

    def graph(self) -> NamedGraph:
        """All statements made so far."""
        return NamedGraph.of_rows(self.iri, self._rows.values())

    def _literal(self, subject: str, predicate: str, value: Literal) -> None:
        text = str(value)
        self._rows[subject, predicate, text] = subject, predicate, value, text
