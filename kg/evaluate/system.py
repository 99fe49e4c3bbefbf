"""One article in the graph under test, read through the terms of the ontology only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.evaluate.gold import Span
from kg.evaluate.text import plain
from kg.query import Statements
from kg.vocab.terms import DIP, OA, PREFIXES, RDF, SKOS


def dip(local_name: str) -> str:
    """The ontology's term of this name."""
    return PREFIXES["dip"] + local_name


@dataclass(frozen=True, slots=True)
class Found:
    """A node of the graph with its type (local name) and the passages of this article that it rests on."""

    node: str
    type: str
    spans: tuple[Span, ...]


class System:
    """What the graph says of one article; an article that is not in it gives nothing."""

    def __init__(self, graph: Statements, article: str) -> None:
        """``article`` is the article's IRI."""
        self.graph = graph
        self.passages: dict[str, Span] = {}
        for passage in graph.subjects(DIP.inArticle, article):
            start, end = graph.value(passage, OA.start), graph.value(passage, OA.end)
            if start is not None and end is not None:
                self.passages[passage] = int(start), int(end)

    def items(self, types: Iterable[str], *, link: str = DIP.evidence) -> Iterator[Found]:
        """The nodes of these types that have a passage in this article."""
        for type in types:
            for node in self.graph.subjects(RDF.type, dip(type)):
                linked = self.graph.objects(node, link)
                spans = tuple(self.passages[passage] for passage in linked if passage in self.passages)
                if spans:
                    yield Found(node, type, spans)

    def is_one_of(self, node: str | None, names: frozenset[str]) -> bool:
        """Is one of a node's labels among these plain names?"""
        if node is None:
            return False
        labels = (*self.graph.objects(node, SKOS.prefLabel), *self.graph.objects(node, SKOS.altLabel))
        return any(plain(label) in names for label in labels)

    def any_is(self, nodes: Iterable[str], names: frozenset[str]) -> bool:
        """Does one of the nodes go by one of these plain names?"""
        return any(self.is_one_of(node, names) for node in nodes)

    def intact(self, text: str) -> int:
        """How many passages have exactly the text that their offsets give."""
        return sum(
            self.graph.value(passage, OA.exact) == text[start:end] for passage, (start, end) in self.passages.items()
        )
