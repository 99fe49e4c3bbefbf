"""An article as it was read: its decoded text and the blocks that text consists of."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date known to the year, the month or the day (``2022``, ``2022-03``, ``2022-03-10``).

    >>> PartialDate(2022, 2).earliest, PartialDate(2022, 2).latest
    (datetime.date(2022, 2, 1), datetime.date(2022, 2, 28))
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; ValueError for a day that does not exist."""
        parts = [int(part) for part in text.strip().split("-")]
        if not 1 <= len(parts) <= 3:
            raise ValueError(f"not a date: {text!r}")
        date = cls(*parts)
        _ = date.earliest, date.latest  # raises where the calendar has no such day
        return date

    @property
    def earliest(self) -> dt.date:
        """The first day that the date may mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        """The last day that the date may mean (inclusive)."""
        month = self.month or 12
        last = self.day or calendar.monthrange(self.year, month)[1]
        return dt.date(self.year, month, last)

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text


class BlockKind(StrEnum):
    """What a stretch of an article is for."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """A title, heading or paragraph: ``article.text[start:end]``, without outer white space."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """A news article.

    ``text`` is the decoded file as it stands (a leading byte order mark is not part of it), and
    every offset anywhere counts code points in it, half-open. ``issued`` is None where the
    source gives no date.
    """

    id: str
    text: str
    title: str
    blocks: tuple[Block, ...]
    issued: PartialDate | None = None
    url: str | None = None
    publisher: str | None = None
    source: str = ""
    """Where it was read from (file name, or file name and line), for messages."""
    named: bool = False
    """Whether its source gave it its id; otherwise that is made from the name of the file."""
