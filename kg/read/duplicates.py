"""The same article twice is one article; two articles with one id stay two.

What is remembered of an article is a digest of its words and its date, so that a batch of any length fits.
Articles are the same when their words are, whatever their file format, encoding, line ends and white space,
and their dates do not contradict each other: a notice printed again next year is another one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

from kg.model import Article, PartialDate
from kg.read.normalise import normalise
from kg.read.problem import Problem, Reason, Severity

_SUFFIX = 8


@dataclass(slots=True)
class Register:
    """The articles of one batch so far."""

    _ids: set[str] = field(default_factory=set)
    _seen: dict[bytes, list[tuple[PartialDate | None, str, str]]] = field(default_factory=dict)

    def admit(self, article: Article) -> tuple[Article | None, Problem | None]:
        """The article to go on with, under an id of its own, or None for a duplicate; and what to report."""
        digest = _digest(article)
        same = self._seen.setdefault(digest, [])
        for issued, name, source in same:
            if _agree(issued, article.issued):
                message = f"is the same article as {source} ({name}): counted once"
                return None, Problem(article.source, Reason.DUPLICATE, Severity.NOTE, message)
        name = self._free(article, digest)
        self._ids.add(name)
        same.append((article.issued, name, article.source))
        if name == article.id:
            return article, None
        message = f"has the id {article.id!r} of another article and goes under {name!r}: give each its own"
        return replace(article, id=name), Problem(article.source, Reason.SAME_ID, Severity.WARNING, message)

    def _free(self, article: Article, digest: bytes) -> str:
        """The article's own id, or that with as much of its digest as makes it unique."""
        dated = hashlib.blake2b(digest + str(article.issued).encode(), digest_size=16).hexdigest()
        names = [article.id, *(f"{article.id}-{dated[:size]}" for size in range(_SUFFIX, len(dated) + 1))]
        number = 1
        for name in names:
            if name not in self._ids:
                return name
        while f"{names[-1]}-{number}" in self._ids:
            number += 1
        return f"{names[-1]}-{number}"


def _digest(article: Article) -> bytes:
    words = " ".join(article.text[block.start : block.end] for block in article.blocks)
    plain = " ".join(normalise(words).text.split())
    return hashlib.blake2b(plain.encode("utf-8"), digest_size=16).digest()


def _agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None:
        return True
    return one.earliest <= other.latest and other.earliest <= one.latest
