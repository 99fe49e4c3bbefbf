"""Which reports of different articles are of one event.

Planned on Thursday and held on Friday is one event with two reports, and so is one that is denied: what a report thinks
of the event is no part of which event it is. A mediation goes on for months, and its days tell little. Two are never
one where they are in one article (there the reading itself has joined what is one), where their kinds, their numbers
(*tweede*, *derde ronde*) or their days are apart.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from kg.same.groups import Grouping, Judgement, group
from kg.same.reports import Report
from kg.same.verdict import Decisions, Pair, pair
from kg.same.weights import score

BAR = 0.5
WIDEST = 60
"""How many of a block are compared with each, nearest days first."""
_APART = 6
"""Days between two reports from which they are of two events, where the text dates both."""
_SOON = dt.timedelta(days=31)
"""How long after the day of an event an article that gives no day may tell how it went."""
_LONG = 31
"""Days that say little, where both reports have as many."""
_MONTHS = 3
"""Months at most, from the first, under which an event is looked up."""


class EventRegister:
    """Remembers the events of articles, and tells which are one."""

    def __init__(self) -> None:
        """Nothing has been reported yet."""
        self.reports: dict[str, Report] = {}

    def add(self, reports: Iterable[Report]) -> None:
        """Remember the events that an article reports."""
        self.reports |= {report.node: report for report in reports}

    def group(self, decisions: Decisions, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]) -> Grouping:
        """The groups of reports of one event.

        ``actors``: node of an actor to the first of those it is one with; ``owners``: such a first to those whose
        office it holds.
        """
        seen = self._seen(actors, owners)

        def ask(one: str, other: str) -> Judgement:
            return judge_reports(seen[one], seen[other])

        return group(candidates(seen), ask, bar=BAR, rule="same event", decisions=decisions, nodes=seen)

    def _seen(self, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]) -> dict[str, Report]:
        """The reports by node, with actors taken for one where they are, and with those whose people they are."""

        def firsts(nodes: frozenset[str]) -> frozenset[str]:
            return frozenset(actors.get(node, node) for node in nodes)

        found = {}
        for node, report in self.reports.items():
            sides = firsts(report.sides)
            found[node] = replace(
                report,
                sides=sides.union(*(owners.get(side, frozenset()) for side in sides)),
                third=firsts(report.third),
                company=firsts(report.company),
            )
        return found


def candidates(seen: Mapping[str, Report]) -> Iterator[Pair]:
    """The pairs to look at: of one family, with a month and somebody or a place in common."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for node in sorted(seen, key=lambda node: (seen[node].first or dt.date.min, node)):
        report = seen[node]
        about = {*report.sides, *report.third, *filter(None, [report.place])}
        for month in _months(report):
            for what in about:
                blocks[f"{report.family} {month} {what}"].append(node)
    for key in sorted(blocks):
        members = blocks[key]
        for number, one in enumerate(members):
            for other in members[number + 1 : number + 1 + WIDEST]:
                if seen[one].article != seen[other].article:
                    yield pair(one, other)


def _months(report: Report) -> Iterator[str]:
    if report.family == "Mediation" or report.first is None or report.last is None:
        yield "whenever"
        return
    first, last = (12 * day.year + day.month - 1 for day in (report.first, report.last))
    for month in range(first, min(last + 1, first + _MONTHS)):
        yield f"{month // 12}-{month % 12 + 1}"


_SPANS = ((7, "of one week"), (31, "of one month"), (366, "months apart"))
"""Days between two articles."""
_TELLING = frozenset(
    {
        "same place", "days: the same", "days: within a week", "days: overlapping", "same round",
        "its day came between the articles", "the only one of its kind in both articles",
    }
)  # fmt: skip
"""Signs of which of several events it is, and not only of which story."""


def judge_reports(one: Report, other: Report) -> Judgement:
    """How likely two reports are of one event."""
    impossible = _impossible(one, other)
    return _vetoed(impossible) if impossible else _judged(_compared(one, other))


@cache
def _vetoed(reason: str) -> Judgement:
    return Judgement(0.0, (reason,), veto=True)


@lru_cache(maxsize=1 << 16)
def _judged(found: _Compared) -> Judgement:
    """Of many thousands of pairs most are found alike: signs are spelt out and weighed once for all of them."""
    signs = tuple(_signs(found))
    if _TELLING.isdisjoint(signs):
        signs += ("nothing tells which one",)
    return Judgement(score("Mediation" if found.family == "Mediation" else "Event", signs), signs)


def _impossible(one: Report, other: Report) -> str:
    if one.article == other.article:
        return "two events of one article"
    if one.family != other.family:
        return "other kinds"
    if one.number and other.number and one.number != other.number:
        return "other rounds"
    if one.family != "Mediation" and one.dated and other.dated and _gap(one, other) > _APART:
        return "days apart"
    return ""


def _gap(one: Report, other: Report) -> int:
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
    place: str
    days: str
    same_round: bool
    told: tuple[str, ...]
    """How they are told, in order of the alphabet."""
    later: bool
    """Whether it is told as held, and planned later."""
    apart: str
    """How far apart the articles are."""
    came_due: bool
    people: str
    alone: bool


def _compared(one: Report, other: Report) -> _Compared:
    apart, later, due = "", False, False
    if one.issued and other.issued:
        early, late = sorted((one, other), key=lambda report: (report.issued or dt.date.min, report.node))
        later = early.issued != late.issued and (early.factuality, late.factuality) == ("actual", "planned")
        gap = abs((one.issued - other.issued).days)
        apart = next((words for days, words in _SPANS if gap <= days), "years apart")
        due = _came_due(early, late)
    return _Compared(
        one.family, one.kind if one.kind == other.kind else "",
        _overlap(one.sides, other.sides), _overlap(one.third, other.third),
        not (one.third.isdisjoint(other.sides) and other.third.isdisjoint(one.sides)),
        _place(one.place, other.place),
        _days(one, other), bool(one.number) and one.number == other.number,
        (one.factuality, other.factuality) if one.factuality < other.factuality else (other.factuality, one.factuality),
        later, apart, due, _people(one.company, other.company), one.alone and other.alone,
    )  # fmt: skip


def _signs(found: _Compared) -> Iterator[str]:
    yield f"kind: {found.kind}" if found.kind else "kinds akin"
    yield f"sides: {found.sides}"
    yield f"mediators: {found.mediators}"
    if found.crossed:
        yield "a mediator of one is a side of the other"
    yield found.place
    yield f"days: {found.days}"
    if found.same_round:
        yield "same round"
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


def _place(one: str | None, other: str | None) -> str:
    if not (one and other):
        return "place open"
    return "same place" if one == other else "other place"


def _people(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "open"
    shared = len(one & other)
    return "two or more" if shared > 1 else "one" if shared else "none"


def _came_due(early: Report, late: Report) -> bool:
    """Whether the days of an event told of beforehand came before an article that tells how it went, without days."""
    if not (early.dated and early.first and early.issued and late.issued) or late.dated:
        return False
    coming = early.factuality in ("planned", "possible") and late.factuality in ("actual", "counterfactual")
    return coming and early.issued <= early.first <= late.issued <= early.first + _SOON


def _overlap(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "open"
    shared = len(one & other)
    if not shared:
        return "others"
    return "two or more" if shared > 1 else "the only one" if len(one) == len(other) == 1 else "one"


def _days(one: Report, other: Report) -> str:
    if not (one.first and one.last and other.first and other.last):
        return "open"
    if not (one.dated and other.dated):
        if _gap(one, other):
            return "apart, by the articles' dates"
        return "one dated" if one.dated or other.dated else "by the articles' dates"
    if _gap(one, other):
        return "nearly the same"
    widths = [(report.last - report.first).days for report in (one, other) if report.first and report.last]
    if max(widths) <= 1:
        return "the same"
    if min(widths) > _LONG:
        return "within months"
    return "within a week" if min(widths) <= 1 and max(widths) <= 7 else "overlapping"
