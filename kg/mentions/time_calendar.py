"""Days, weeks, months and feasts as intervals of days, both ends inclusive, None where open."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable

Interval = tuple[dt.date | None, dt.date | None]
Closed = tuple[dt.date, dt.date]

OPEN: Interval = (None, None)
_NEARLY_AS_NEAR = 14
"""Days: two years between which so little decides are both possible."""
_SOON = dt.timedelta(days=70)
"""How far ahead a plan lies of which a past verb tells: "stelde een ronde voor, op 25 juni"."""


def shift(day: dt.date, days: int) -> dt.date | None:
    """The day so many days on, or None beyond the calendar."""
    try:
        return day + dt.timedelta(days)
    except OverflowError:
        return None


def days_between(day: dt.date, first: int, last: int) -> Interval:
    """From ``first`` to ``last`` days on."""
    return shift(day, first), shift(day, last)


def month_of(year: int, month: int) -> Closed:
    """All days of a month."""
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def year_of(year: int, last: int | None = None) -> Closed:
    """All days of a year, or of a row of years."""
    return dt.date(year, 1, 1), dt.date(last or year, 12, 31)


def between(year: int, start: tuple[int, int], end: tuple[int, int]) -> Closed | None:
    """From one month and day to another that may lie in the next year; None where there is no such day."""
    try:
        first = dt.date(year, *start)
        return first, dt.date(year + (end < start), *end)
    except ValueError:
        return None


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def span_of(day: dt.date, unit: str, step: int = 0) -> Closed:
    """The week, month, quarter, year, decade, century or weekend of a day, or one ``step`` units on."""
    if unit == "W":
        monday = day - dt.timedelta(day.weekday()) + dt.timedelta(7 * step)
        return monday, monday + dt.timedelta(6)
    if unit == "WE":
        saturday = day - dt.timedelta(day.weekday()) + dt.timedelta(5 + 7 * step)
        return saturday, saturday + dt.timedelta(1)
    if unit in ("M", "Q"):
        size = 1 if unit == "M" else 3
        months = day.year * 12 + (day.month - 1) // size * size + step * size
        return month_of(*_year_month(months))[0], month_of(*_year_month(months + size - 1))[1]
    size = {"Y": 1, "O": 10, "E": 100}[unit]
    first = (day.year // size + step) * size
    return year_of(first, first + size - 1)


def _year_month(months: int) -> tuple[int, int]:
    return months // 12, months % 12 + 1


def edge_of(span: Interval, edge: str) -> Interval:
    """The first, middle or last half of an interval: as wide as *begin*, *half* and *eind* are used."""
    first, last = span
    if first is None or last is None:
        return span
    length = (last - first).days + 1
    if edge == "begin":
        return first, first + dt.timedelta((length - 1) // 2)
    if edge == "end":
        return last - dt.timedelta((length - 1) // 2), last
    quarter = dt.timedelta(length // 4)
    return first + quarter, last - quarter


def nearest(make: Callable[[int], Closed | None], day: dt.date, direction: str = "") -> Interval | None:
    """What recurs every year, in the year that is nearest to a day.

    ``direction`` is past (begun by then), over (over by then), future (not over), ahead (not begun), this (in
    the same calendar year), told (by a past verb: not far ahead) or empty; of the last two, two years that are
    about as near are then both meant. None where no year has such a day.
    """
    years = [year for year in range(day.year - 4, day.year + 5) if dt.MINYEAR < year < dt.MAXYEAR]
    spans = [span for span in map(make, years) if span is not None]
    match direction:
        case "this":
            spans = [span for span in spans if day.year in (span[0].year, span[1].year)]
        case "past":
            spans = [span for span in spans if span[0] <= day]
        case "over":
            spans = [span for span in spans if span[1] < day]
        case "future":
            spans = [span for span in spans if span[1] >= day]
        case "ahead":
            spans = [span for span in spans if span[0] > day]
        case "told":
            spans = [span for span in spans if span[0] - day <= _SOON]
            direction = ""
    spans.sort(key=lambda span: (_gap(span, day), span))
    if not spans:
        return None
    if len(spans) > 1 and not direction and _gap(spans[1], day) - _gap(spans[0], day) < _NEARLY_AS_NEAR:
        return min(spans[0][0], spans[1][0]), max(spans[0][1], spans[1][1])
    return spans[0]


def _gap(span: Closed, day: dt.date) -> int:
    return max((span[0] - day).days, (day - span[1]).days, 0)
