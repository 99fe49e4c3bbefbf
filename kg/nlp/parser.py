"""Articles through the language model: in this process where they are few, beside it where they are many.

spaCy keeps Python's lock while it parses, so a thread would gain nothing. Another process does: it loads
the model and parses on, while this one reads what is parsed, and the time of a build comes near to
that of the model alone. Small builds are spared the second process, and large ones a second spaCy: it
is loaded where it is used, which takes a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from types import TracebackType
from typing import Protocol, Self

from kg.model import Article
from kg.nlp.beside import ParserBeside
from kg.nlp.parsed import Parsed

FEW = 24
"""Articles that are parsed sooner than another process has loaded the model."""


class Parser(Protocol):
    """Parsed articles in the order of the articles, once; a context, to be left when done."""

    @property
    def model(self) -> tuple[str, str]:
        """Name and version of the pipeline."""

    def __iter__(self) -> Iterator[Parsed]:
        """Go through the articles."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of whatever parses."""


class ParserHere:
    """Parses in this process."""

    def __init__(self, articles: Iterable[Article], model: str | None) -> None:
        """Loads the model; fails as ``load_model`` does."""
        from kg.nlp.loading import load_model

        self._nlp = load_model(model)
        self._articles = articles
        self.model = self._nlp.meta["name"], self._nlp.meta["version"]

    def __iter__(self) -> Iterator[Parsed]:
        """Go through the articles."""
        from kg.nlp.parsing import parse

        return parse(self._nlp, self._articles)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing is held."""


def open_parser(articles: Iterable[Article], *, model: str | None = None) -> Parser:
    """The parser for these articles; ``model`` and what may go wrong with it are as in ``load_model``."""
    rest = iter(articles)
    first = list(islice(rest, FEW + 1))
    if len(first) <= FEW:
        return ParserHere(first, model)
    return ParserBeside(chain(first, rest), model)
