"""Bounds of expressions that name months, seasons, feasts and years."""

from __future__ import annotations

import datetime as dt

from kg.mentions import time_calendar as cal
from kg.mentions.time_calendar import OPEN, Interval
from kg.mentions.time_words import Words


def month(words: Words, day: dt.date) -> Interval | None:
    """maart, november 2022."""
    month, year = words.number("month"), words.year(day)
    if month is None:
        return None
    if year is not None:
        return cal.month_of(year, month)
    return cal.nearest(lambda y: cal.month_of(y, month), day, words.direction)


def months(words: Words, day: dt.date) -> Interval | None:
    """juli en augustus."""
    start, end = words.number("month", 0), words.number("month", 1)
    year = words.year(day, -1)
    if start is None or end is None or start == end:
        return None

    def make(year: int) -> cal.Closed:
        return cal.month_of(year, start)[0], cal.month_of(year + (end < start), end)[1]

    return make(year - (end < start)) if year is not None else cal.nearest(make, day)


def year(words: Words, day: dt.date) -> Interval | None:
    """2022."""
    year = words.number("year")
    return None if year is None else cal.year_of(year)


def years(words: Words, day: dt.date) -> Interval | None:
    """van 2019 tot 2022."""
    first, last = words.number("year", 0), words.number("year", 1)
    return None if first is None or last is None or last <= first else cal.year_of(first, last)


def years_in_figures(words: Words, day: dt.date) -> Interval | None:
    """2019-2022."""
    text = words.text("years")
    first, last = int(text[:4]), int(text[5:])
    return cal.year_of(first, last) if first < last else None


def decade(words: Words, day: dt.date) -> Interval | None:
    """de jaren negentig; open where it may be of this century or the last."""
    decade = words.number("decade") or 0
    return cal.year_of(1900 + decade, 1909 + decade) if decade >= 40 else OPEN


def season(words: Words, day: dt.date) -> Interval | None:
    """het najaar, zomer 2023."""
    return _yearly(words, day, words.numbers("season"))


def feast(words: Words, day: dt.date) -> Interval | None:
    """Kerst, Pasen; open for feasts that follow the moon."""
    feast = words.numbers("feast")
    if len(feast) == 4:
        return _yearly(words, day, feast)
    if not feast:
        return OPEN
    year = words.year(day)

    def make(year: int) -> cal.Closed:
        return cal.easter(year) + dt.timedelta(feast[0]), cal.easter(year) + dt.timedelta(feast[1])

    return make(year) if year is not None else cal.nearest(make, day, words.direction)


def _yearly(words: Words, day: dt.date, row: list[int]) -> Interval | None:
    start, end = (row[0], row[1]), (row[2], row[3])
    year = words.year(day)
    if year is None:
        return cal.nearest(lambda y: cal.between(y, start, end), day, words.direction)
    found = cal.between(year, start, end)
    if found is None or end >= start:
        return found
    before = cal.between(year - 1, start, end)  # the winter of 2023 is the one before or after it
    return before and (before[0], found[1])
