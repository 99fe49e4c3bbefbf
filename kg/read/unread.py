"""What stands in a source and is not read yet; and what is known of it, where it was read before.

To take a record or a file apart costs more than to tell by a digest that it is what it was (its *mark*).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from kg.model import Article, PartialDate
from kg.read.problem import Problem


class Unread(Protocol):
    """A record, or a file of text."""

    @property
    def source(self) -> str:
        """Where it stands, for messages."""

    @property
    def mark(self) -> str:
        """A digest of all that decides what is read in it, but for where it stands."""

    def read(self) -> Iterator[Article | Problem]:
        """The articles in it, each after its warnings, or an error in the place of one."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What a batch needs to know of an article that was read before, and gave nothing to report."""

    id: str
    iri: str
    """Of its graph."""
    issued: PartialDate | None
    named: bool
    """As ``Article.named``."""
    words: str
    """A digest of its words."""
    content: str
    """A digest of all that it says."""
    source: str = ""
    unread: Unread | None = None
    """Where it stands now."""

    def read(self) -> Article:
        """The article itself, under that id."""
        assert self.unread is not None
        (article,) = (item for item in self.unread.read() if isinstance(item, Article))
        return article


Recall = Callable[[str], Gist | None]
"""What is known of an article by the mark of what it was read from."""


def mark_of(*parts: str) -> str:
    """A digest of some texts, 32 hexadecimal digits."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
