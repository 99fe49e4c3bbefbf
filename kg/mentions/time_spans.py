"""Bounds of expressions that count from the day of the article: last week, in ten days."""

from __future__ import annotations

import datetime as dt

from kg.mentions import time_calendar as cal
from kg.mentions.time_amounts import days_of
from kg.mentions.time_calendar import Interval
from kg.mentions.time_words import Words


def span(words: Words, day: dt.date) -> Interval | None:
    """deze week, vorige maand, komend weekend."""
    unit, which = words.text("span"), words.text("which")
    this, before, after = (cal.span_of(day, unit, step) for step in (0, -1, 1))
    edge = bool(words.text("edge"))
    if unit == "WE":
        ahead = this[0] > day
        match which:
            case "last":
                return before if ahead else (before[0], this[1])
            case "previous":
                return before
            case "next":
                return this if ahead else after
            case "following":
                return (this if ahead else after)[0], after[1]
            case _:
                return (before[0], this[1]) if day.weekday() < 3 else this
    match which:
        case "last":
            return before if edge else (before[0], day)
        case "previous":
            return before
        case "next":
            return after if edge else (day, after[1])
        case "following":
            return after
        case _:
            return this


def part_of_span(words: Words, day: dt.date) -> Interval | None:
    """eerder deze maand, later dit jaar."""
    found = span(words, day)
    if found is None or words.text("which") != "this":
        return found
    return (found[0], day) if "eerder" in words.lowers else (day, found[1])


def edge_of_span(words: Words, day: dt.date) -> Interval | None:
    """het eind van de maand."""
    return cal.span_of(day, words.text("span"))


def weekend(words: Words, day: dt.date) -> Interval | None:
    """het weekend: the one before or after."""
    return cal.span_of(day, "WE", -1)[0], cal.span_of(day, "WE")[1]


def run(words: Words, day: dt.date) -> Interval | None:
    """de komende dagen, de afgelopen drie weken; None for one unit alone (de laatste dag)."""
    amount = words.amount
    which = words.text("which") or "last"
    if amount is None or which == "this" or (amount.count is None and not words.lowers[-1].endswith("n")):
        return None
    steps = days_of(amount)
    if which in ("last", "previous"):
        return (None if steps is None else cal.shift(day, -steps[1])), day
    return day, None if steps is None else cal.shift(day, steps[1])


def ago(words: Words, day: dt.date) -> Interval | None:
    """drie weken geleden."""
    steps = days_of(words.amount)
    return (None, day) if steps is None else cal.days_between(day, -steps[1], -steps[0])


def ahead(words: Words, day: dt.date) -> Interval | None:
    """over twee weken."""
    steps = days_of(words.amount)
    return (day, None) if steps is None else cal.days_between(day, *steps)
