"""What a time expression means, as bounds in days and as a duration.

A calculation gets the words of an expression and one day on which the article may have been issued. The
bounds are those for the first and the last day that the article's date leaves open, taken together: they are
as wide as the text leaves them, and open where only the story could close them ("na afloop", "een uur later").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kg.mentions import time_calendar as cal
from kg.mentions import time_days, time_spans, time_years
from kg.mentions.time_amounts import iso_duration, read_durative
from kg.mentions.time_calendar import OPEN, Interval
from kg.mentions.time_words import Words

Meaning = Callable[[Words, dt.date], Interval | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """The bounds of an expression and its duration, where it has one."""

    bounds: Interval = OPEN
    duration: str | None = None


def read(meaning: str, words: Words, first: dt.date | None, last: dt.date | None) -> Reading | None:
    """Read an expression of an article issued between two days (or on no known day).

    None where the words cannot mean this (48 mei).
    """
    early = _bounds(meaning, words, first or _ANY_DAY)
    late = _bounds(meaning, words, last or _ANY_DAY)
    if early is None or late is None:
        return None
    dated = first is not None or meaning in _ABSOLUTE or "year" in words.values
    bounds = _limited(words, (early[0], late[1]), last) if dated else OPEN
    duration = _DURATIONS.get(meaning)
    return Reading(bounds, duration(words) if duration else None)


def _bounds(meaning: str, words: Words, day: dt.date) -> Interval | None:
    found = MEANINGS[meaning](words, day)
    edge = words.text("edge")
    return cal.edge_of(found, edge) if found and edge else found


def _limited(words: Words, bounds: Interval, issued: dt.date | None) -> Interval:
    start, end = bounds
    match words.text("limit"):
        case "since":
            return start, issued
        case "from":
            return start, None
        case "until" | "by" | "before":  # "voorzien voor maandag" is on Monday
            return None, end
        case "after":
            return end and cal.shift(end, 1), None
        case "around" if start is not None and end is not None:
            margin = max(3, (end - start).days // 2)
            return cal.shift(start, -margin), cal.shift(end, margin)
        case _:
            return bounds


def _hour(words: Words, day: dt.date) -> Interval | None:
    hours = words.values.get("number", ())
    highest = 12 if {"half", "kwart"} & set(words.lowers) else 24
    fit = all(isinstance(hour, int) and 0 <= hour <= highest for hour in hours)
    rising = all(int(str(a)) < int(str(b)) for a, b in pairwise(hours)) if fit else False
    return OPEN if fit and rising else None


def _clock(words: Words, day: dt.date) -> Interval | None:
    text = words.text("clock")
    said = words.lowers[-1] in ("uur", "u") or ":" in text or "u" in text or words.lowers[0] == "om"
    return OPEN if said else None


def _durative(words: Words, day: dt.date) -> Interval | None:
    return OPEN if read_durative(words.text("durative")) else None


def _open(words: Words, day: dt.date) -> Interval | None:
    return OPEN


MEANINGS: Mapping[str, Meaning] = {
    "day": time_days.day,
    "tomorrow": time_days.day,
    "this part": time_days.this_part,
    "weekday": time_days.weekday,
    "weekday of week": time_days.weekday_of_week,
    "weekdays": time_days.weekdays,
    "date": time_days.date,
    "figures": time_days.figures,
    "dates": time_days.dates,
    "dates in two months": time_days.dates,
    "pair": time_days.pair,
    "month": time_years.month,
    "months": time_years.months,
    "year": time_years.year,
    "years": time_years.years,
    "years in figures": time_years.years_in_figures,
    "decade": time_years.decade,
    "season": time_years.season,
    "feast": time_years.feast,
    "span": time_spans.span,
    "part of span": time_spans.part_of_span,
    "edge of span": time_spans.edge_of_span,
    "weekend": time_spans.weekend,
    "run": time_spans.run,
    "ago": time_spans.ago,
    "in": time_spans.ahead,
    "within": _open,
    "duration": _open,
    "lasting": _open,
    "durative": _durative,
    "clock": _clock,
    "hour": _hour,
    "part": _open,
    "relative": _open,
}

_ABSOLUTE = frozenset({"figures", "years", "years in figures", "decade"})
_ANY_DAY = dt.date(2000, 1, 1)

_DURATIONS: Mapping[str, Callable[[Words], str | None]] = {
    "within": lambda words: iso_duration(words.amount),
    "duration": lambda words: iso_duration(words.amount),
    "durative": lambda words: read_durative(words.text("durative")),
}
