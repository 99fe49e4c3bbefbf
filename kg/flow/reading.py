"""Reads articles: what each says, with a model and rules that are loaded once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.flow.analysis import analyse
from kg.model import Article, Finding
from kg.nlp import Parsed
from kg.readers import Readers


class Reader:
    """Finds the same in the same article, wherever it is."""

    def __init__(self, *, model: str | None, readers: Readers) -> None:
        """Load what is needed; what can go wrong is as in ``load_model``."""
        from kg.nlp import parse, shared_model  # spaCy is loaded where articles are read

        self._nlp, self._parse, self._readers = shared_model(model), parse, readers

    def make(self, articles: Sequence[Article]) -> Iterator[Finding]:
        """What some articles say, in their order. One that the program cannot do has a fault, and no facts.

        Fails as ``Readers.claims`` does.
        """
        for parsed in self._parsed(articles):
            yield from [parsed] if isinstance(parsed, Finding) else analyse([parsed], self._readers)

    def _parsed(self, articles: Sequence[Article]) -> Iterator[Parsed | Finding]:
        done = 0
        try:
            for parsed in self._parse(self._nlp, articles):
                done += 1
                yield parsed
        except Exception as error:  # noqa: BLE001  the model itself went wrong, in one of those that are left
            left = articles[done:]
            if len(left) == 1:
                yield Finding.failed(left[0], error)
            else:
                for article in left:
                    yield from self._parsed([article])
