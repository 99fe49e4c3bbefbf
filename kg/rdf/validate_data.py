"""The graph under validation, indexed once: subject to predicate to values, and class to instances.

Subjects, predicates and classes are kept as strings, which hash faster than terms; the index of an
article is built for every article that is read, and building it is most of what validation costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kg.vocab.terms import DIP, RDF, SCHEMA

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple
Properties: TypeAlias = dict[str, list[Term]]

Statement: TypeAlias = tuple[str, str, Term]
"""Subject (an IRI or the label of a blank node), predicate, value."""

_NODES = (NamedNode, BlankNode)
_NOTHING: Properties = {}


def statements_of(quads: Iterable[Quad]) -> Iterator[Statement]:
    """Quads without their graphs."""
    for quad in quads:
        yield quad.subject.value, quad.predicate.value, quad.object  # type: ignore[union-attr]  # RDF 1.1


class Data:
    """Statements of one graph, and the texts of its articles where they are known."""

    def __init__(self, statements: Iterable[Statement], *, text: str | None = None) -> None:
        """``text`` is the text of every article that the graph describes: one, in an article's graph."""
        self.properties: dict[str, Properties] = {}
        self.classes: dict[str, set[str]] = {}
        self.instances: dict[str, list[str]] = {}
        for subject, predicate, value in statements:
            own = self.properties.get(subject)
            if own is None:
                own = self.properties[subject] = {}
            values = own.get(predicate)
            if values is None:
                own[predicate] = [value]
            else:
                values.append(value)
        for subject, own in self.properties.items():
            for kind in own.get(RDF.type, ()):
                self._classify(subject, kind)
        self.texts: Mapping[str, list[str]] = self._texts(text)

    def of(self, subject: str) -> Properties:
        """What is said of a subject."""
        return self.properties.get(subject, _NOTHING)

    def node(self, subject: str) -> Term:
        """A subject as a term; an IRI has a colon, and the label of a blank node has none."""
        return NamedNode(subject) if ":" in subject else BlankNode(subject)

    def is_instance(self, value: Term, name: str) -> bool:
        """Whether a node is stated to be of a class; super-classes count only where they are written out."""
        return type(value) in _NODES and name in self.classes.get(value.value, ())  # type: ignore[union-attr]

    def _classify(self, subject: str, kind: Term) -> None:
        if isinstance(kind, NamedNode):
            name = kind.value
            self.classes.setdefault(subject, set()).add(name)
            self.instances.setdefault(name, []).append(subject)

    def _texts(self, text: str | None) -> dict[str, list[str]]:
        texts = {
            subject: [body.value for body in own[SCHEMA.articleBody] if isinstance(body, Literal)]
            for subject, own in self.properties.items()
            if SCHEMA.articleBody in own
        }
        if text is not None:
            for article in self.instances.get(DIP.Article, ()):
                texts.setdefault(article, []).append(text)
        return texts
