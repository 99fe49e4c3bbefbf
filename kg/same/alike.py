"""The signs for and against two reports being of one event.

1. Who: sides, and where a report names none the sides of its article; mediators; persons or bodies.
2. Where and when: the days of the text, or how an article without days tells of it: as coming or as past, and how long
   before or after the day that the other one gives. Planned and held are one only where that fits: what is still to
   come after the other's day is the next.
3. Which of several: its round, and words that make it a later one.
4. The story: who is named in both articles, how far apart they are, and what the sentences say.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kg.model import Factuality
from kg.same.groups import Judgement
from kg.same.reports import Report
from kg.same.weights import score

_APART = 6
"""Days between two reports from which they are of two events, where the text dates both."""
_SOON = dt.timedelta(days=31)
"""How long after the day of an event an article that gives no day may tell how it went."""
_YEAR = dt.timedelta(days=366)
"""How far apart two articles are that tell of one event without saying when."""
_LONG = 31
"""Days that say little, where both reports have as many."""
_SPANS = ((7, "of one week"), (31, "of one month"), (366, "months apart"))
"""Days between two articles."""
_STEPS = ((10, "days"), (45, "weeks"))
"""Days between an event and an article that gives no day."""
_PAST = frozenset({Factuality.ACTUAL.value, Factuality.COUNTERFACTUAL.value})
_TELLING = frozenset(
    {
        "same place", "days: the same", "days: within a week", "days: overlapping", "same round",
        "its day came between the articles", "the only one of its kind in both articles",
    }
)  # fmt: skip
"""Signs of which of several events it is, and not only of which story."""


def impossible(one: Report, other: Report) -> str:
    """Why two reports are not of one event, whatever else speaks for it; "" where they may be."""
    if one.article == other.article:
        return "two events of one article"
    if one.family != other.family:
        return "other kinds"
    if one.number and other.number and one.number != other.number:
        return "other rounds"
    if one.family != "Mediation" and one.dated and other.dated and gap_of(one, other) > _APART:
        return "days apart"
    if _held_before(one, other) or _held_before(other, one):
        return "held before the day of the other"
    if not (one.dated and other.dated) and one.issued and other.issued and abs(one.issued - other.issued) > _YEAR:
        return "articles years apart, and no day of both"
    return ""


def _held_before(undated: Report, day: Report) -> bool:
    """Whether an article without days tells as held what the other one dates more than a month after it."""
    held = not undated.dated and undated.factuality == Factuality.ACTUAL.value
    return held and day.dated and bool(undated.issued and day.first and undated.issued + _SOON < day.first)


def judged(one: Report, other: Report) -> Judgement:
    """How likely two reports that may be of one event are."""
    return _judged(_compared(one, other))


def signs_of(one: Report, other: Report) -> tuple[str, ...]:
    """What speaks for and against two reports being of one event."""
    return _spelt(_compared(one, other))


@lru_cache(maxsize=1 << 16)
def _judged(found: _Compared) -> Judgement:
    """Of many thousands of pairs most are found alike: signs are spelt out and weighed once for all of them."""
    signs = _spelt(found)
    return Judgement(score(table_of(found.family), signs), signs)


def table_of(family: str) -> str:
    """Which weights a family of events has."""
    return "Mediation" if family == "Mediation" else "Event"


def _spelt(found: _Compared) -> tuple[str, ...]:
    signs = tuple(_signs(found))
    return (*signs, "nothing tells which one") if _TELLING.isdisjoint(signs) else signs


def twins(one: Report, other: Report) -> bool:
    """Whether two reports of one article tell the same of who, where and when, so that neither stands in the way."""
    if one.article != other.article or one.family != other.family or one.number != other.number:
        return False
    if {one.place, other.place} - {None, one.place or other.place}:
        return False
    days = one.dated == other.dated and (one.first, one.last) == (other.first, other.last)
    return days and (one.sides <= other.sides or other.sides <= one.sides)


def gap_of(one: Report, other: Report) -> int:
    """Days between two reports; 0 where they may be of one day."""
    if None in (one.first, one.last, other.first, other.last):
        return 0
    assert one.first and one.last and other.first and other.last
    return max(0, (one.first - other.last).days, (other.first - one.last).days)


class _Compared(NamedTuple):
    """What speaks for and against two reports being of one event."""

    family: str
    kind: str
    """Of both, or "" where they have two."""
    sides: str
    mediators: str
    crossed: bool
    """Whether a mediator of one is a side of the other."""
    levels: str
    """Whether persons sit in the one, and bodies in the other."""
    place: str
    days: str
    rounds: str
    told: tuple[str, ...]
    """How they are told, in order of the alphabet."""
    later: bool
    """Whether it is told as held, and planned later."""
    apart: str
    """How far apart the articles are."""
    came_due: bool
    people: str
    alone: bool
    words: str


def _compared(one: Report, other: Report) -> _Compared:
    apart, later, due = "", False, False
    if one.issued and other.issued:
        early, late = sorted((one, other), key=lambda report: (report.issued or dt.date.min, report.node))
        later = early.issued != late.issued and (early.factuality, late.factuality) == ("actual", "planned")
        between = abs((one.issued - other.issued).days)
        apart = next((words for days, words in _SPANS if between <= days), "years apart")
        due = _came_due(early, late)
    return _Compared(
        one.family, one.kind if one.kind == other.kind else "",
        _sides(one, other), _overlap(one.third, other.third),
        not (one.third.isdisjoint(other.sides) and other.third.isdisjoint(one.sides)),
        _levels(one, other), _place(one.place, other.place), _days(one, other), _rounds(one, other),
        (one.factuality, other.factuality) if one.factuality < other.factuality else (other.factuality, one.factuality),
        later, apart, due, _people(one.company, other.company), one.alone and other.alone, _words(one, other),
    )  # fmt: skip


def _signs(found: _Compared) -> Iterator[str]:
    yield f"kind: {found.kind}" if found.kind else "kinds akin"
    yield f"sides: {found.sides}"
    yield f"mediators: {found.mediators}"
    if found.crossed:
        yield "a mediator of one is a side of the other"
    if found.levels:
        yield found.levels
    yield found.place
    yield f"days: {found.days}"
    if found.rounds:
        yield found.rounds
    yield "told as " + " and ".join(found.told)
    if found.later:
        yield "told as held, and planned later"
    if found.apart:
        yield f"articles {found.apart}"
    if found.came_due:
        yield "its day came between the articles"
    yield f"people of both articles: {found.people}"
    if found.alone:
        yield "the only one of its kind in both articles"
    yield f"words of both: {found.words}"


def _place(one: str | None, other: str | None) -> str:
    if not (one and other):
        return "place open"
    return "same place" if one == other else "other place"


def _people(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "open"
    shared = len(one & other)
    return "two or more" if shared > 1 else "one" if shared else "none"


def _words(one: Report, other: Report) -> str:
    if not one.words or not other.words:
        return "open"
    shared = len(one.words & other.words)
    return "four or more" if shared > 3 else "two or three" if shared > 1 else "one" if shared else "none"


def _levels(one: Report, other: Report) -> str:
    if not one.sides or not other.sides or one.personal == other.personal:
        return ""
    return "persons in one, bodies in the other"


def _rounds(one: Report, other: Report) -> str:
    if one.number and one.number == other.number:
        return "same round"
    later = [report.again or report.number not in ("", "eerste") for report in (one, other)]
    if any(later) and "eerste" in (one.number, other.number):
        return "the first round and a later one"
    return "later rounds" if all(later) else "only one is a later round" if any(later) else ""


def _came_due(early: Report, late: Report) -> bool:
    """Whether the days of an event told of beforehand came before an article that tells how it went, without days."""
    if not (early.dated and early.first and early.issued and late.issued) or late.dated:
        return False
    coming = early.factuality in ("planned", "possible") and late.factuality in _PAST
    return coming and early.issued <= early.first <= late.issued <= early.first + _SOON


def _sides(one: Report, other: Report) -> str:
    found = _overlap(one.parties, other.parties)
    if found in ("open", "others") and min(len(one.parties), len(other.parties)) < 2:
        most, least = (one, other) if len(one.parties) >= len(other.parties) else (other, one)
        if len(most.parties & least.around) > 1:
            return "by the article"
        if not most.parties and len(most.around & least.around) > 1:
            return "open, of both articles"
    if found == "one" and min(len(one.parties), len(other.parties)) > 1:
        return "one of several"
    return found


def _overlap(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "open"
    shared = len(one & other)
    if not shared:
        return "others"
    return "two or more" if shared > 1 else "the only one" if len(one) == len(other) == 1 else "one"


def _days(one: Report, other: Report) -> str:
    if one.dated and other.dated:
        return _dated(one, other)
    if one.dated or other.dated:
        undated, day = (other, one) if one.dated else (one, other)
        return _told_of(undated, day)
    if not (one.issued and other.issued):
        return "open"
    early, late = sorted((one, other), key=lambda report: (report.issued or dt.date.min, report.node))
    assert early.issued and late.issued
    came = early.factuality not in _PAST and late.factuality in _PAST
    return f"{'came' if came else 'told'} within {_step((late.issued - early.issued).days)}"


def _told_of(undated: Report, day: Report) -> str:
    """How a report without days lies to the day that the other gives."""
    issued, first, last = undated.issued, day.first, day.last
    if not (issued and first and last):
        return "open"
    past = undated.factuality in _PAST
    if past and first > issued:
        return "told as past before its day"
    if not past and last < issued:
        return "told as coming after its day"
    if past:
        return f"told after within {_step((issued - last).days)}"
    return f"told before within {_step((first - issued).days)}"


def _step(days: int) -> str:
    return next((words for most, words in _STEPS if days <= most), "months")


def _dated(one: Report, other: Report) -> str:
    if not (one.first and one.last and other.first and other.last):
        return "open"
    if gap_of(one, other):
        return "nearly the same"
    widths = [(report.last - report.first).days for report in (one, other) if report.first and report.last]
    if max(widths) <= 1:
        return "the same"
    if min(widths) > _LONG:
        return "within months"
    return "within a week" if min(widths) <= 1 and max(widths) <= 7 else "overlapping"
