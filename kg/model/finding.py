"""All that was found in one article: what the language steps hand to the graph."""

from __future__ import annotations

from dataclasses import dataclass

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

    @property
    def drops(self) -> tuple[Drop, ...]:
        """What the steps so far left out, and why."""
        return (*self.mentions.drops, *self.frames.drops)
