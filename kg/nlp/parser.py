"""Articles through the language model in this process, for whoever looks at what is parsed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from kg.model import Article
from kg.nlp.parsed import Parsed


@contextmanager
def open_parser(articles: Iterable[Article], *, model: str | None = None) -> Iterator[Iterator[Parsed]]:
    """The parsed articles in their order, once; ``model`` and what may go wrong with it are as in ``load_model``."""
    from kg.nlp.loading import shared_model  # spaCy is loaded where articles are read
    from kg.nlp.parsing import parse

    yield parse(shared_model(model), articles)
