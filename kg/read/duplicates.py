"""The same article twice is one article; two articles with one id stay two.

What is remembered of an article is a digest of its words and its date, so that a batch of any length fits.
Articles are the same when their words are, whatever their file format, encoding, line ends and white space,
and their dates do not contradict each other: a notice printed again next year is another one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from kg.model import Article, PartialDate
from kg.read.normalise import normalise
from kg.read.problem import Problem, Reason, Severity
from kg.read.unread import Gist

_SUFFIX = 8
A = TypeVar("A", bound=Article | Gist)


class Known(Protocol):
    """An article of an earlier batch."""

    @property
    def article(self) -> str:
        """Its id."""

    @property
    def origin(self) -> str:
        """The file that it was read from."""

    @property
    def source(self) -> str:
        """The same, for messages."""

    @property
    def issued(self) -> str:
        """Its date, or ""."""


class Earlier(Protocol):
    """The articles of earlier batches that stay."""

    def known(self, *, words: str = "", article: str = "") -> Iterable[Known]:
        """Those with these words (a digest), or this id."""


@dataclass(slots=True)
class Register:
    """The articles of one batch so far, and those of earlier ones, if any."""

    earlier: Earlier | None = None
    _ids: set[str] = field(default_factory=set)
    _seen: dict[bytes, list[tuple[PartialDate | None, str, str]]] = field(default_factory=dict)

    def admit(self, article: A, digest: bytes, *, origin: str = "") -> tuple[A | None, Problem | None]:
        """The article to go on with, under an id of its own, or None for a duplicate; and what to report.

        ``digest`` is that of its words (``digest_of``). One with the id of an article of an earlier batch takes its
        place where it comes from the same file, or where its source gave it that id; otherwise they are two.
        """
        same = self._seen.setdefault(digest, [])
        for issued, name, source in (*same, *self._same_earlier(article, digest, origin)):
            if _agree(issued, article.issued):
                message = f"is the same article as {source} ({name}): counted once"
                return None, Problem(article.source, Reason.DUPLICATE, Severity.NOTE, message)
        name = self._free(article, digest, origin)
        self._ids.add(name)
        same.append((article.issued, name, article.source))
        if name == article.id:
            return article, None
        message = f"has the id {article.id!r} of another article and goes under {name!r}: give each its own"
        return replace(article, id=name), Problem(article.source, Reason.SAME_ID, Severity.WARNING, message)

    def _same_earlier(
        self, article: Article | Gist, digest: bytes, origin: str
    ) -> Iterator[tuple[PartialDate | None, str, str]]:
        for known in self.earlier.known(words=digest.hex()) if self.earlier else ():
            if known.origin != origin and not (article.named and known.article == article.id):
                yield PartialDate.parse(known.issued) if known.issued else None, known.article, known.source

    def _free(self, article: Article | Gist, digest: bytes, origin: str) -> str:
        """The article's own id, or that with as much of its digest as makes it unique."""
        if not self._taken(article.id, article, origin):
            return article.id
        dated = hashlib.blake2b(digest + str(article.issued).encode(), digest_size=16).hexdigest()
        names = [f"{article.id}-{dated[:size]}" for size in range(_SUFFIX, len(dated) + 1)]
        number = 1
        for name in names:
            if not self._taken(name, article, origin):
                return name
        while self._taken(f"{names[-1]}-{number}", article, origin):
            number += 1
        return f"{names[-1]}-{number}"

    def _taken(self, name: str, article: Article | Gist, origin: str) -> bool:
        if name in self._ids:
            return True
        if self.earlier is None or article.named:
            return False
        return any(known.origin != origin for known in self.earlier.known(article=name))


def digest_of(article: Article) -> bytes:
    """Of the words of an article: the same for the same words, however they are laid out and encoded."""
    words = " ".join(article.text[block.start : block.end] for block in article.blocks)
    plain = " ".join(normalise(words).text.split())
    return hashlib.blake2b(plain.encode("utf-8"), digest_size=16).digest()


def _agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None:
        return True
    return one.earliest <= other.latest and other.earliest <= one.latest
