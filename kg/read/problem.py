"""What can be said about a source that is not, or not quite, an article."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a problem costs: nothing, some of the article's quality, or the article."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Reason(StrEnum):
    """The fixed reasons, for counting."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    BINARY = "binary"
    ENCODING = "encoding"
    MARKUP = "markup"
    EMPTY = "empty"
    BAD_RECORD = "bad record"
    BAD_DATE = "bad date"
    NOT_DUTCH = "not Dutch"
    DUPLICATE = "duplicate"
    SAME_ID = "same id"
    SKIPPED = "skipped"
    NO_ARTICLES = "no articles"


@dataclass(frozen=True, slots=True)
class Problem:
    """A message about a source: where, what, and how to mend it.

    An ``ERROR`` stands in the place of an article, a ``WARNING`` comes before the article that is
    read all the same, and a ``NOTE`` (a duplicate, a file that is no article) takes nothing away.
    """

    source: str
    reason: Reason
    severity: Severity
    message: str

    def __str__(self) -> str:
        return f"{self.source}: {self.message}"


class ReadError(Exception):
    """A source that yields no article; raised inside this package only and reported as a Problem."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason

    def problem(self, source: str) -> Problem:
        """The report of this error at a source."""
        return Problem(source, self.reason, Severity.ERROR, str(self))


def printable(path: str | os.PathLike[str]) -> str:
    """A path for messages and ids: bytes that are no UTF-8 and control characters are escaped.

    A file name may hold anything but a slash, such as codes that wipe a terminal. What is printed is the same whatever
    the encoding of the file system: an article's id is made of it.

    >>> printable("a\\x1bb.txt")
    'a\\\\x1bb.txt'
    """
    name = os.fspath(path).encode("utf-8", errors="surrogateescape").decode("utf-8", errors="backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in name)
