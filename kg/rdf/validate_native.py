"""The SPARQL constraints of ``shapes.ttl`` in Python, under the same IRIs.

Each yields the values that its query would select for a focus node; a test holds the two together.
Values that SPARQL cannot calculate with yield nothing here either: other shapes report them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from pyoxigraph import BlankNode, Literal, Triple

from kg.rdf.validate_data import Data, Properties, Term
from kg.rdf.validate_values import comparable
from kg.vocab.terms import DIP, OA, SHAPE, XSD

NativeTest: TypeAlias = Callable[[Properties, Data], Iterator[Term]]


def passage_length(own: Properties, data: Data) -> Iterator[Term]:
    """The texts that are not as long as the offsets say."""
    for exact, start, end, text in _stretches(own):
        if len(text) != end - start:
            yield exact


def passage_text(own: Properties, data: Data) -> Iterator[Term]:
    """The texts that the article does not have at the offsets; nothing where its text is not given."""
    if not data.texts:
        return
    for article in own.get(DIP.inArticle, ()):
        bodies = () if isinstance(article, Literal | Triple) else data.texts.get(article.value, ())
        for exact, start, end, text in _stretches(own):
            if start >= 0 and any(body[start : max(start, end)] != text for body in bodies):
                yield exact


def _stretches(own: Properties) -> Iterator[tuple[Term, int, int, str]]:
    """Every combination of a text, a start and an end: one, in a passage that is right."""
    for exact in own.get(OA.exact, ()):
        if isinstance(exact, BlankNode | Triple):
            continue
        for start in own.get(OA.start, ()):
            for end in own.get(OA.end, ()):
                first, last = comparable(start), comparable(end)
                if first is not None and last is not None and first[0] == last[0] == XSD.integer:
                    yield exact, first[1], last[1], exact.value


NATIVE: Final[dict[str, NativeTest]] = {
    SHAPE.passageLength: passage_length,
    SHAPE.passageText: passage_text,
}
