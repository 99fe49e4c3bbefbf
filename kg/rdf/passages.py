"""Passages: the stretches of an article that its facts rest on, one node per distinct stretch.

Which rule read which passage, and how sure that is, is a node of its own, a reading; the frame has its
passages and rules beside one another as well, which is enough for most questions.
"""

from __future__ import annotations

from kg.model import Article, DelegationFrame, EventFrame, OutcomeFrame, SpeechActFrame
from kg.rdf.builder import GraphBuilder
from kg.vocab.iris import Iris
from kg.vocab.terms import DIP, OA, RDF


class Passages:
    """The passages of one article; each is described once, when it is first asked for."""

    def __init__(self, builder: GraphBuilder, article: Article, iris: Iris) -> None:
        """``builder`` is the article's graph."""
        self._builder = builder
        self._article = article
        self._iris = iris
        self._evidence: list[tuple[int, int]] = []
        self._known: dict[tuple[int, int], str] = {}

    def at(self, start: int, end: int) -> str:
        """IRI of the passage ``text[start:end]``, in code points.

        ValueError where the article has no such stretch: a wrong offset is a fault of the step that
        made it, and must not reach a graph.
        """
        iri = self._known.get((start, end))
        if iri is None:
            text = self._article.text
            if not 0 <= start < end <= len(text):
                raise ValueError(f"no passage [{start}, {end}) in an article of {len(text)} code points")
            iri = self._known[start, end] = self._iris.passage(self._article.id, start, end)
            builder = self._builder
            builder.link(iri, RDF.type, DIP.Passage)
            builder.link(iri, DIP.inArticle, builder.iri)
            builder.plain(iri, OA.start, start)
            builder.plain(iri, OA.end, end)
            builder.plain(iri, OA.exact, text[start:end])
        return iri

    def support(self, subject: str, frame: EventFrame | SpeechActFrame | DelegationFrame | OutcomeFrame) -> None:
        """State the passages that ``subject`` rests on, the rules that read them, and how sure that is."""
        builder = self._builder
        for item in frame.evidence:
            self._evidence.append((item.start, item.end))
            passage = self.at(item.start, item.end)
            builder.link(subject, DIP.evidence, passage)
            builder.plain(subject, DIP.rule, item.rule)
            reading = self._iris.reading(self._article.id, frame.id, item.rule, item.start, item.end)
            builder.link(subject, DIP.reading, reading)
            builder.link(reading, RDF.type, DIP.Reading)
            builder.link(reading, DIP.passage, passage)
            builder.plain(reading, DIP.rule, item.rule)
            if item.reader is not None:
                builder.plain(reading, DIP.reader, item.reader.name)
                builder.plain(reading, DIP.readerModel, item.reader.model)
                builder.plain(reading, DIP.promptVersion, item.reader.prompt)
            builder.confidence(reading, item.score)
        builder.confidence(subject, frame.confidence)

    def is_evidence(self, start: int, end: int) -> bool:
        """Does something rest on a passage that this stretch lies in?"""
        return any(first <= start and end <= last for first, last in self._evidence)
