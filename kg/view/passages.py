"""Passages as quotes, with the words in them that name a node.

An event rests on clauses and sentences; an actor has its bare name as passage. A reader wants a
sentence for both, so the name of an actor is shown within the shortest passage around it, marked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping

from kg.view.model import Quote
from kg.vocab.terms import DIP, OA, RDF

_Statements = Mapping[str, Mapping[str, set[str]]]
_MOST = 12
"""Quotes of one node: an actor of a whole corpus is named thousands of times."""


class Passages:
    """The passages of a graph, numbered when a node asks for them."""

    def __init__(self, statements: _Statements, articles: Mapping[str, int], nodes: Mapping[str, int]) -> None:
        """``articles`` and ``nodes`` give the number of each."""
        self._statements = statements
        self._nodes = nodes
        self._place: dict[str, tuple[int, int, int]] = {}
        for iri, about in statements.items():
            if DIP.Passage in about.get(RDF.type, ()):
                article = articles.get(next(iter(about.get(DIP.inArticle, ())), ""))
                start, end = about.get(OA.start), about.get(OA.end)
                if article is not None and start and end:
                    self._place[iri] = (article, int(min(start)), int(min(end)))
        self._named: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        sentences: set[str] = set()
        for iri, number in nodes.items():
            about = statements[iri]
            for passage in about.get(DIP.mention, ()):
                if passage in self._place:
                    article, first, last = self._place[passage]
                    self._named[article].append((first, last, number))
            sentences.update(about.get(DIP.evidence, ()))
        for named in self._named.values():
            named.sort()
        self._sentences: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        for passage in sentences & self._place.keys():
            article, first, last = self._place[passage]
            self._sentences[article].append((first, last, passage))
        for found in self._sentences.values():
            found.sort()
        self._numbers: dict[str, int] = {}

    def of(self, iri: str) -> tuple[int, ...]:
        """Numbers of the quotes of a node, in the order of the articles, at most twelve."""
        about = self._statements[iri]
        own = sorted({*about.get(DIP.evidence, ())} & self._place.keys(), key=self._place.__getitem__)
        if not own:
            names = sorted({*about.get(DIP.mention, ())} & self._place.keys(), key=self._place.__getitem__)
            own = list(dict.fromkeys(self._around(name) for name in names))
        return tuple(self._number(passage) for passage in self._once(own)[:_MOST])

    def naming(self, event: str, other: str) -> tuple[int, ...]:
        """Numbers of an event's quotes that name another node; all of them where none does."""
        passages = sorted(
            {*self._statements[event].get(DIP.evidence, ())} & self._place.keys(), key=self._place.__getitem__
        )
        names = [self._place[name] for name in self._statements[other].get(DIP.mention, ()) if name in self._place]
        naming = [passage for passage in passages if any(_within(name, self._place[passage]) for name in names)]
        return tuple(self._number(passage) for passage in self._once(naming or passages)[:_MOST])

    def _once(self, passages: list[str]) -> list[str]:
        """Without those that are part of another: a clause is shown with its sentence."""
        places = [self._place[passage] for passage in passages]
        return [
            passage
            for passage, place in zip(passages, places, strict=True)
            if not any(place != other and _within(place, other) for other in places)
        ]

    def quotes(self) -> tuple[Quote, ...]:
        """All that were asked for, by number."""
        return tuple(self._quote(iri) for iri in self._numbers)

    def _number(self, passage: str) -> int:
        return self._numbers.setdefault(passage, len(self._numbers))

    def _around(self, name: str) -> str:
        """The shortest sentence around a name, else the name itself."""
        article, first, last = self._place[name]
        sentences = self._sentences.get(article, [])
        until = bisect_right(sentences, (first, last + 1_000_000_000, ""))
        fitting = [(end - start, iri) for start, end, iri in sentences[:until] if end >= last]
        return min(fitting)[1] if fitting else name

    def _quote(self, iri: str) -> Quote:
        article, first, last = self._place[iri]
        text = min(self._statements[iri].get(OA.exact, {""}))
        marks = []
        named = self._named.get(article, [])
        for start, end, node in named[bisect_right(named, (first, -1, -1)) :]:
            if start >= last:
                break
            if end <= last:
                before, words = text[: start - first], text[start - first : end - first]
                marks.append((_units(before), _units(words), node))
        for event in self._resting_on(iri):
            said = min(self._statements[event].get(DIP.content, {""}))
            at = text.find(said) if len(said) > 2 else -1
            if at >= 0 and len(said) < 0.7 * len(text):
                marks.append((_units(text[:at]), _units(said), self._nodes[event]))
        return Quote(iri, article, first, last, text, tuple(marks))

    def _resting_on(self, passage: str) -> list[str]:
        if not hasattr(self, "_events"):
            self._events: dict[str, list[str]] = defaultdict(list)
            for iri in self._nodes:
                for evidence in self._statements[iri].get(DIP.evidence, ()):
                    self._events[evidence].append(iri)
        return self._events.get(passage, [])


def _within(inner: tuple[int, int, int], outer: tuple[int, int, int]) -> bool:
    return inner[0] == outer[0] and outer[1] <= inner[1] and inner[2] <= outer[2]


def _units(text: str) -> int:
    """Length as a browser counts: characters beyond the first plane are two."""
    return len(text) + sum(character > "\uffff" for character in text)
