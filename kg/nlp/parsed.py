"""A parsed article: spaCy's annotations taken once as plain tuples, and where each token stands.

Reading ``token.head.lemma_`` for every token of every rule is what makes rule systems over spaCy
slow, so the columns are taken from the document in one go and everything above works on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.model import Article

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Parsed:
    """One article as tokens; all columns have one value per token, all ranges are half-open.

    Words are normalised, offsets are the article's. A sentence never crosses a block. ``heads[i] == i`` marks
    the root of a sentence.
    """

    article: Article
    docs: tuple[Doc, ...]
    """One parsed document per block, for what the columns leave out."""
    starts: tuple[int, ...]
    """Code point of the article at which each token starts."""
    ends: tuple[int, ...]
    """Code point of the article after each token."""
    blocks: tuple[int, ...]
    """Index in ``article.blocks`` of each token's block."""
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    lemmas: tuple[str, ...]
    """Lower-case lemmas; a verb joined to its particle has the joined one (*stelt ... voor*: voorstellen)."""
    pos: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    morphs: tuple[str, ...]
    """Universal features as one string (``Number=Plur|Tense=Past``)."""
    children: tuple[tuple[int, ...], ...]
    """Direct dependents of each token, in order."""
    particles: Mapping[int, int]
    """Verb token to the token of its separate particle."""
    sents: tuple[tuple[int, int], ...]
    sent_of: tuple[int, ...]
    quotes: tuple[tuple[int, int], ...]
    """Token ranges inside quotation marks (marks excluded), in order of their start."""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Code points of the article that tokens ``[first, last)`` cover; the range must not be empty."""
        return self.starts[first], self.ends[last - 1]

    def spans(self, ranges: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """Code points of the article for token ranges, as ``span`` gives them."""
        return tuple([(self.starts[first], self.ends[last - 1]) for first, last in ranges])

    def with_edges(self, edges: Mapping[int, tuple[int, str]]) -> Parsed:
        """The same with other heads and labels for some tokens."""
        if not edges:
            return self
        heads, deps = list(self.heads), list(self.deps)
        for token, (head, label) in edges.items():
            heads[token], deps[token] = head, label
        return replace(self, heads=tuple(heads), deps=tuple(deps), children=children_of(heads))

    def text(self, first: int, last: int) -> str:
        """The article's own words for tokens ``[first, last)``."""
        return self.article.text[self.starts[first] : self.ends[last - 1]]


def children_of(heads: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """The direct dependents of each token, in order."""
    children: list[list[int]] = [[] for _ in heads]
    for index, head in enumerate(heads):
        if head != index:
            children[head].append(index)
    return tuple([tuple(own) for own in children])
