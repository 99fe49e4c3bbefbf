"""Bounds of expressions that name days: today, a weekday, a date."""

from __future__ import annotations

import datetime as dt

from kg.mentions import time_calendar as cal
from kg.mentions.time_calendar import Interval
from kg.mentions.time_words import Words


def day(words: Words, day: dt.date) -> Interval | None:
    """vandaag, gisteravond, morgen: days counted from the article's."""
    first, last = words.numbers("day") or words.numbers("tomorrow")
    return cal.days_between(day, first, last + (words.text("part") == "1"))


def this_part(words: Words, day: dt.date) -> Interval | None:
    """deze voormiddag, afgelopen nacht."""
    late = words.number("part") or 0
    match words.text("which"):
        case "this":
            return cal.days_between(day, 0, late)
        case "last" | "previous":
            return cal.days_between(day, -1, late - 1)
        case _:
            return cal.days_between(day, 0, 1 + late)


def weekday(words: Words, day: dt.date) -> Interval | None:
    """vrijdag, komende vrijdag: every such day that may be meant."""
    weekday, late = words.numbers("weekday")
    match words.text("which") or words.text("behind"):
        case "last":
            first, last = -7, -1
        case "previous":
            first, last = -13, -1
        case "next":
            first, last = 1, 7
        case "following":
            first, last = 1, 13
        case _:
            if not words.exact:  # it falls in the month that the article is dated by
                return day, day
            first, last = -6, 6
    ahead = (weekday - day.weekday()) % 7
    days = [step for step in range(ahead - 14, ahead + 15, 7) if first <= step <= last]
    return cal.days_between(day, days[0], days[-1] + late)


def weekday_of_week(words: Words, day: dt.date) -> Interval | None:
    """volgende week dinsdag."""
    weekday, late = words.numbers("weekday")
    step = {"this": 0, "last": -1, "previous": -1}.get(words.text("which"), 1)
    return cal.days_between(cal.span_of(day, "W", step)[0], weekday, weekday + late)


def weekdays(words: Words, day: dt.date) -> Interval | None:
    """van maandag tot woensdag."""
    first, last = words.numbers("weekday", 0), words.numbers("weekday", 1)
    if not words.exact:
        return day, day
    length = (last[0] - first[0]) % 7
    ahead = (first[0] - day.weekday()) % 7
    days = [step for step in (ahead - 7, ahead) if step + length >= -6 and step <= 6]
    return cal.days_between(day, days[0], days[-1] + length)


def date(words: Words, day: dt.date) -> Interval | None:
    """14 juli, vrijdag 3 mei 2024; None where the calendar has no such day."""
    number, month, year = words.number("number"), words.number("month"), words.year(day)
    if number is None or month is None or "een" in words.lowers:
        return None
    weekday = words.numbers("weekday")

    def make(year: int) -> cal.Closed | None:
        return cal.between(year, (month, number), (month, number))

    if year is not None:
        return make(year)
    if weekday:  # vrijdag 3 mei: the year in which it is one
        fitting = cal.nearest(lambda y: (m := make(y)) and (m if m[0].weekday() == weekday[0] else None), day)
        if fitting is not None and fitting[0] == fitting[1]:
            return fitting
    return cal.nearest(make, day, words.direction)


def figures(words: Words, day: dt.date) -> Interval | None:
    """2022-02-24, 24/02/2022."""
    parts = [int(part) for part in words.text("date").replace("/", "-").split("-")]
    year, month, number = parts if parts[0] > 31 else reversed(parts)
    return cal.between(year, (month, number), (month, number))


def dates(words: Words, day: dt.date) -> Interval | None:
    """14 en 15 mei, van 28 mei tot 3 juni."""
    first, last = words.number("number", 0), words.number("number", 1)
    if first is None or last is None or first > 31 or last > 31:
        return None
    return _from_to(words, day, first, last)


def pair(words: Words, day: dt.date) -> Interval | None:
    """14-15 mei."""
    first, last = (int(part) for part in words.text("pair").replace("–", "-").split("-"))
    return _from_to(words, day, first, last)


def _from_to(words: Words, day: dt.date, first: int, last: int) -> Interval | None:
    start, end = words.number("month", 0), words.number("month", -1)
    year = words.year(day, -1)
    if start is None or end is None:
        return None
    if start == end and first >= last:
        return None

    def make(year: int) -> cal.Closed | None:
        return cal.between(year, (start, first), (end, last))

    if year is not None:
        return make(year - (end < start))
    return cal.nearest(make, day)
