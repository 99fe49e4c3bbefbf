"""Work for a crew that any process does at once, so that its processes can be tested without a model in each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.model import Article
from kg.readers import RULES, Readers


@dataclass(frozen=True)
class Naming:
    """Of an article its name is made."""

    readers: Readers = RULES

    def maker(self) -> Naming:
        """Nothing is loaded."""
        return self

    def make(self, articles: Sequence[Article], /) -> Iterator[str]:
        """Their names."""
        return (article.id for article in articles)

    def set_aside(self, article: Article, error: Exception) -> str:
        """The name, and why."""
        return f"{article.id}: {error}"
