"""All that was found in one article: what the language steps hand to the graph."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from traceback import extract_tb, format_exception
from typing import Self

from kg.model.article import Article
from kg.model.drop import Drop
from kg.model.entity import Links
from kg.model.frame import Frames
from kg.model.mention import Mentions


@dataclass(frozen=True, slots=True)
class Finding:
    """One article with its mentions, what they mean, and what is said."""

    article: Article
    mentions: Mentions
    links: Links
    frames: Frames
    sentences: tuple[tuple[int, int], ...] = ()
    """Where each sentence stands: code points of the article, half-open."""
    quotes: tuple[tuple[int, int], ...] = ()
    """Where direct speech stands, without its quotation marks."""

    parts: frozenset[str] | None = None
    """Keys of the entities that play a part in what is told; None where nobody has judged that, and all do."""
    fault: str = ""
    """Why nothing could be found: an error of this program, and where it arose."""
    traceback: str = ""
    """The whole way to it, for whoever mends the program."""

    @classmethod
    def failed(cls, article: Article, error: Exception, *, before: str = "") -> Self:
        """The finding for an article in which this program went wrong: the article, and no facts.

        ``before`` is the whole way to what went wrong in it earlier.
        """
        where = extract_tb(error.__traceback__)[-1]
        fault = f"{type(error).__name__}: {error} ({PurePath(where.filename).name}, line {where.lineno})"
        traceback = before + "".join(format_exception(error))
        return cls(article, Mentions(), Links((), (), (), ()), Frames(diplomatic=False), (), (), None, fault, traceback)

    @property
    def drops(self) -> tuple[Drop, ...]:
        """What the steps so far left out, and why."""
        return (*self.mentions.drops, *self.frames.drops)
