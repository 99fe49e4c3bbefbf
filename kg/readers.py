"""Who reads an article: the rules with the vote, an encoder beside them, a language model, or that alone.

``RULES`` is what reads where nothing else is asked for; it opens no connection and imports nothing that could.
``ENCODER`` reads where it is not told to be fast.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kg.model import Article, Claims
from kg.nlp.identity import identify_encoder

if TYPE_CHECKING:
    from kg.endpoint import Endpoint, Settings
    from kg.frames import Extractor


@dataclass(frozen=True)
class Readers:
    """Whose readings are put together.

    ``rules`` and ``vote`` say whether the rules read and whether their readings are weighed; ``trust`` is a table of
    what the claims of the ``endpoint`` weigh, in the place of the shipped one. With ``encoder`` the vote hears what a
    learned reader makes of the words; where onnxruntime is not installed it cannot be had (``encoder_there``).
    Of what they read only what is at least so sure as ``least`` (0 to 1) is told.
    """

    endpoint: Endpoint | None = None
    rules: bool = True
    vote: bool = True
    trust: Path | None = None
    encoder: bool = False
    least: float = 0.0

    @cached_property
    def extractor(self) -> Extractor:
        """What makes frames of all readings; LexiconError where the table of weights is none."""
        from kg.frames import load_extractor  # the rules are loaded where articles are read
        from kg.frames.claims.trust import load_trust
        from kg.frames.impressions import load_hearer
        from kg.frames.vote.ballot import Ballot

        extractor = replace(load_extractor(), rules=self.rules)
        if not self.vote:
            extractor = replace(extractor, ballot=Ballot({}, {}))
        elif self.encoder:
            extractor = replace(extractor, hearer=load_hearer())
        return replace(extractor, trust=load_trust(self.trust)) if self.trust is not None else extractor

    def __getstate__(self) -> dict[str, object]:
        """What another process is told: it loads its own extractor."""
        return {name: value for name, value in self.__dict__.items() if name != "extractor"}

    def watch(self, articles: Iterable[Article]) -> Iterable[Article]:
        """The articles on their way to the parser; whoever is far away is asked about them meanwhile."""
        return articles if self.endpoint is None else self.endpoint.watch(articles)

    def claims(self, article: Article) -> Claims | None:
        """What the model behind the address says of an article; fails as ``Endpoint.claims`` does."""
        return None if self.endpoint is None else self.endpoint.claims(article)

    @property
    def names(self) -> tuple[str, ...]:
        """Name, model, prompt, part and weights of who reads beside the rules, and how: empty for the rules alone."""
        own = [f"encoder {identify_encoder()}"] if self.encoder else []
        own += [f"least {self.least:g}"] if self.least else []
        if self.endpoint is None:
            return tuple(own)
        version, weights = self.endpoint.version, sorted(self.extractor.trust.weights.items())
        told = ";".join(f"{about} {sign} {weight}" for (about, sign), weight in weights)
        return version.name, version.model, version.prompt, "beside" if self.rules else "alone", told, *own


RULES = Readers()
ENCODER = Readers(encoder=True)
FAST = "KG_FAST"
"""Variable of the environment: where it says yes, nothing reads with the encoder unless told to."""
_NO = frozenset({"", "0", "false", "f", "no", "n", "off"})
"""What says no, as it does to the command line's option of the same name."""


def encoder_there() -> bool:
    """Whether what runs the encoder is installed."""
    return find_spec("onnxruntime") is not None


def default_readers() -> Readers:
    """The rules and the encoder; without it where the environment says so or onnxruntime is not installed."""
    fast = os.environ.get(FAST, "").strip().lower() not in _NO
    return RULES if fast or not encoder_there() else ENCODER


@contextmanager
def open_readers(
    settings: Settings | None, *, alone: bool = False, trust: Path | None = None, fast: bool = True, least: float = 0.0
) -> Iterator[Readers]:
    """The rules, an encoder unless ``fast``, and, with settings, a model beside them or ``alone``.

    Fails as ``Endpoint`` does.
    """
    encoder = not fast and encoder_there()
    if settings is None:
        yield replace(ENCODER if encoder else RULES, least=least)
        return
    from kg.endpoint import Endpoint

    with Endpoint(settings) as endpoint:
        yield Readers(endpoint, rules=not alone, trust=trust, encoder=encoder and not alone, least=least)
