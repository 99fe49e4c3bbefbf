"""Who reads an article: the rules with the vote, a language model behind an address beside them, or that alone.

``RULES`` is what reads where nothing else is asked for; it opens no connection and imports nothing that could.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kg.frames import Extractor, load_extractor
from kg.frames.claims.trust import load_trust
from kg.frames.vote.ballot import Ballot
from kg.model import Article, Claims

if TYPE_CHECKING:
    from kg.endpoint import Endpoint, Settings


@dataclass(frozen=True)
class Readers:
    """Whose readings are put together.

    ``rules`` and ``vote`` say whether the rules read and whether their readings are weighed; ``trust`` is a table of
    what the claims of the ``endpoint`` weigh, in the place of the shipped one.
    """

    endpoint: Endpoint | None = None
    rules: bool = True
    vote: bool = True
    trust: Path | None = None

    @cached_property
    def extractor(self) -> Extractor:
        """What makes frames of all readings; LexiconError where the table of weights is none."""
        extractor = replace(load_extractor(), rules=self.rules)
        if not self.vote:
            extractor = replace(extractor, ballot=Ballot({}, {}))
        return replace(extractor, trust=load_trust(self.trust)) if self.trust is not None else extractor

    def watch(self, articles: Iterable[Article]) -> Iterable[Article]:
        """The articles on their way to the parser; whoever is far away is asked about them meanwhile."""
        return articles if self.endpoint is None else self.endpoint.watch(articles)

    def claims(self, article: Article) -> Claims | None:
        """What the model behind the address says of an article; fails as ``Endpoint.claims`` does."""
        return None if self.endpoint is None else self.endpoint.claims(article)

    @property
    def names(self) -> tuple[str, ...]:
        """Name, model, prompt, part and weights of who reads beside the rules: empty for the rules alone."""
        if self.endpoint is None:
            return ()
        version, weights = self.endpoint.version, sorted(self.extractor.trust.weights.items())
        told = ";".join(f"{about} {sign} {weight}" for (about, sign), weight in weights)
        return version.name, version.model, version.prompt, "beside" if self.rules else "alone", told


RULES = Readers()


@contextmanager
def open_readers(settings: Settings | None, *, alone: bool = False, trust: Path | None = None) -> Iterator[Readers]:
    """The rules and, with settings, a model beside them or ``alone``; fails as ``Endpoint`` does."""
    if settings is None:
        yield RULES
        return
    from kg.endpoint import Endpoint

    with Endpoint(settings) as endpoint:
        yield Readers(endpoint, rules=not alone, trust=trust)
