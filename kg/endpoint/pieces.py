"""An article in the pieces that a model is asked about, each a stretch of its text.

1. A piece is a paragraph with the headings right above it: what a paragraph says to the model ("ignore all that") then
   reaches nothing but itself, since every piece is asked about alone and may be quoted only in its own answer.
2. Where whole articles are asked about, paragraphs are put together up to ``LONGEST`` characters.
3. A longer paragraph is cut at the end of a sentence, or of a word where there is none.

A token is taken for three characters, which is few for Dutch, so a budget is kept to from below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.endpoint.settings import Unit
from kg.model import Article, BlockKind, Span

LONGEST = 6000
"""Characters of a piece: some 2,000 tokens."""
_STOP = re.compile(r"[.!?…]['\"”’»)]*\s+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """``article.text[start:end]``, and the date of the article as it is known (``2024-03-14``, or empty)."""

    start: int
    text: str
    date: str

    @property
    def span(self) -> Span:
        """Where it stands in the article."""
        return self.start, self.start + len(self.text)


def pieces_of(article: Article, unit: Unit) -> list[Piece]:
    """The pieces of an article, in the order of the text; they do not overlap."""
    date = str(article.issued or "")
    spans = [cut for span in _paragraphs(article) for cut in _cut(article.text, *span)]
    if unit is Unit.ARTICLE:
        spans = list(_together(spans))
    return [Piece(start, article.text[start:end], date) for start, end in spans]


def _paragraphs(article: Article) -> Iterator[Span]:
    """Each paragraph with what heads it."""
    begun: int | None = None
    for block in article.blocks:
        begun = block.start if begun is None else begun
        if block.kind is BlockKind.PARAGRAPH:
            yield begun, block.end
            begun = None
    if begun is not None:
        yield begun, article.blocks[-1].end


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        stops = [m.end() for m in _STOP.finditer(text, start, start + LONGEST)]
        stops = stops or [m.end() for m in _SPACE.finditer(text, start, start + LONGEST)] or [start + LONGEST]
        yield start, stops[-1]
        start = stops[-1]
    if start < end:
        yield start, end


def _together(spans: list[Span]) -> Iterator[Span]:
    first, last = spans[0] if spans else (0, 0)
    for start, end in spans[1:]:
        if end - first > LONGEST:
            yield first, last
            first = start
        last = end
    if first < last:
        yield first, last
