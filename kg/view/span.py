"""Days of a partial date, without a calendar library: the histogram and the timeline need bounds only."""

from __future__ import annotations

import calendar
import re

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\Z")


def days_of(date: str) -> tuple[str, str]:
    """First and last day of a year, month or day; two empty strings where it is none of these.

    >>> days_of("2022-02")
    ('2022-02-01', '2022-02-28')
    """
    found = _DATE.match(date)
    if not found or not 1 <= int(found[2] or 1) <= 12:
        return "", ""
    year, month, day = found.groups()
    if day:
        return date, date
    if month:
        return f"{date}-01", f"{date}-{calendar.monthrange(int(year), int(month))[1]:02d}"
    return f"{year}-01-01", f"{year}-12-31"
