"""How the times of two events lie to each other, by their bounds and the date of the article."""

from __future__ import annotations

import datetime as dt

from kg.model import PartialDate, TimeMention

_MONTH = dt.timedelta(days=31)
APART = frozenset({"earlier", "later", "one bygone"})
"""Relations of times that no one event has."""


def times(old: TimeMention | None, new: TimeMention | None, issued: PartialDate | None) -> str:
    """The relation of the time of a later reading to that of an event told before.

    ``one bygone``: one of the two lies wholly in a year before that of the article, or more than a month before its
    date, and the other does not, or has no time.
    """
    if bygone(old, issued) != bygone(new, issued):
        return "one bygone"
    if old is None or new is None:
        return "unknown" if old is new else "old unknown" if old is None else "new unknown"
    if old.text.lower() == new.text.lower():
        return "same"
    if old.earliest and old.latest and new.earliest and new.latest:
        if old.latest < new.earliest or new.latest < old.earliest:
            return "earlier" if new.latest < old.earliest else "later"
        return "within"
    return "vague"


def spans_years(time: TimeMention) -> bool:
    """Whether a time reaches over more than a year, so that no meeting fills it."""
    return time.earliest is not None and time.latest is not None and time.latest.year - time.earliest.year > 1


def bygone(time: TimeMention | None, issued: PartialDate | None) -> bool:
    """Whether a time lies wholly in a year before that of the article, or more than a month before its date."""
    if time is None or time.latest is None or issued is None:
        return False
    return time.latest.year < issued.earliest.year or time.latest < issued.earliest - _MONTH


def to_come(time: TimeMention | None, issued: PartialDate | None) -> bool:
    """Whether a time lies wholly after the date of the article."""
    return time is not None and time.earliest is not None and issued is not None and time.earliest > issued.latest
