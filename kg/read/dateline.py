"""Dates as sources give them: the ``date YYYY-MM[-DD]`` that opens a shipped article, and JSON's."""

from __future__ import annotations

import re

from kg.model import PartialDate

_OPENING = re.compile(r"[\s\ufeff]*date:?[ \t\u00a0]+(?P<date>\d[\d/.\-]*)(?!\w)[ \t\u00a0]*", re.IGNORECASE)
_LATER = re.compile(r"\s*date:?[ \t\u00a0]+\d{4}[-/.]\d[\d/.\-]*(?!\w)", re.IGNORECASE)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_TIMED = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})[T ]\d{1,2}:\d{2}")


def find_dateline(text: str) -> tuple[str, int] | None:
    """The date as written at the head of a text, and the offset behind it; None without one.

    >>> find_dateline(" date 2022-03 Geen doorbraak")
    ('2022-03', 14)
    """
    match = _OPENING.match(text)
    return (match["date"], match.end()) if match else None


def opens_article(line: str) -> bool:
    """Whether a line within a text is the date line of another article: it gives at least a year and a month."""
    return _LATER.match(line) is not None


def parse_date(text: str) -> PartialDate:
    """Read ``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD`` or that with a time, whose day is kept as written.

    Raises ValueError for anything else, and for a day that no calendar has (2022-13, 2022-02-30).
    """
    text = text.strip()
    if timed := _TIMED.match(text):
        text = timed[1]
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a date: {text!r}")
    if "0" in (part.lstrip("0") or "0" for part in match.groups() if part is not None):
        raise ValueError(f"no month or day is nought: {text!r}")  # PartialDate takes 0 for unknown
    return PartialDate.parse(text)
