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
from functools import cache
from itertools import combinations

from kg.same.alike import impossible, judged, twins
from kg.same.compared import Compared, Comparison
from kg.same.groups import Grouping, Judgement, group
from kg.same.reports import Report
from kg.same.verdict import Decisions, Pair, pair

BAR = 0.5
MARGIN = 0.3
"""By how much the odds of a pair (their logarithm) must be better than those with a rival."""
WIDEST = 60
"""How many of a block are compared with each, nearest days first."""
_MOST = 5
"""Sides and persons of an article by which its story is looked up."""
_MONTHS = 3
"""Months at most, from the first, under which an event is looked up."""


class EventRegister:
    """Remembers the events of articles, and tells which are one."""

    def __init__(self) -> None:
        """Nothing has been reported yet."""
        self.reports: dict[str, Report] = {}
        self.compared: Compared | None = None
        """Of the build before, until ``group`` has put what it compared in its place."""

    def add(self, reports: Iterable[Report]) -> None:
        """Remember the events that an article reports."""
        self.reports |= {report.node: report for report in reports}

    def group(self, decisions: Decisions, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]) -> Grouping:
        """The groups of reports of one event.

        ``actors``: node of an actor to the first of those it is one with; ``owners``: such a first to those whose
        office it holds.
        """
        seen = self.seen(actors, owners)

        def ask(one: str, other: str) -> Judgement:
            return judge_reports(seen[one], seen[other])

        def alike(one: str, other: str) -> bool:
            return twins(seen[one], seen[other])

        work = comparison(seen, self.compared)
        found = group(
            work.pairs, work.asked(ask), bar=BAR, rule="same event", decisions=decisions, nodes=seen, margin=MARGIN,
            alike=alike, memory=work.memory,
        )  # fmt: skip
        self.compared = work.left(found.runners_up)
        return found

    def seen(self, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]) -> dict[str, Report]:
        """The reports by node, with actors taken for one where they are, and with those whose people they are."""

        @cache
        def firsts(nodes: frozenset[str]) -> frozenset[str]:
            return frozenset(actors.get(node, node) for node in nodes)

        found = {}
        for node, report in self.reports.items():
            sides, third = firsts(report.sides), firsts(report.third)
            found[node] = replace(
                report,
                sides=sides.union(*(owners.get(side, frozenset()) for side in sides)),
                parties=frozenset().union(*(owners.get(side) or {side} for side in sides)),
                third=third.union(*(owners.get(one, frozenset()) for one in third)),
                around=firsts(report.around),
                company=firsts(report.company),
            )
        return found


def candidates(seen: Mapping[str, Report]) -> set[Pair]:
    """The pairs to look at."""
    return comparison(seen).pairs


def comparison(seen: Mapping[str, Report], before: Compared | None = None) -> Comparison:
    """What is to be compared: what may be one, near in their blocks; and what one part of an article overrules."""
    overruled = (
        pair(node, earlier) for node, report in seen.items() for earlier in report.overrules if earlier in seen
    )

    def may_be_one(one: str, other: str) -> bool:
        return not impossible(seen[one], seen[other])

    return Comparison(blocks_of(seen), seen, widest=WIDEST, may_be_one=may_be_one, more=overruled, before=before)


def blocks_of(seen: Mapping[str, Report]) -> dict[str, list[str]]:
    """Those of one family, with somebody or a place in common, and a month, or two of the story; by their days."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for node in sorted(seen, key=lambda node: (seen[node].first or dt.date.min, node)):
        report = seen[node]
        about = {*report.sides, *report.third, *filter(None, [report.place])}
        for month in _months(report):
            when = f"{report.family} {month} "
            for what in about:
                blocks[when + what].append(node)
        for both in _story(report):
            blocks[f"{report.family} {' '.join(both)}"].append(node)
    return blocks


def _story(report: Report) -> Iterator[tuple[str, str]]:
    """What a story is known by, whatever the month: two of its sides, or a place and one of them, or two persons."""
    sides = sorted(report.sides or report.around)[:_MOST]
    yield from combinations(sides, 2)
    if report.place:
        yield from ((report.place, side) for side in sorted(report.around)[:_MOST])
    yield from combinations(sorted(report.company)[:_MOST], 2)


def _months(report: Report) -> Iterator[str]:
    if report.family == "Mediation" or report.first is None or report.last is None:
        yield "whenever"
        return
    first, last = (12 * day.year + day.month - 1 for day in (report.first, report.last))
    for month in range(first, min(last + 1, first + _MONTHS)):
        yield f"{month // 12}-{month % 12 + 1}"


def judge_reports(one: Report, other: Report) -> Judgement:
    """How likely two reports are of one event."""
    if one.node in other.overrules or other.node in one.overrules:
        return _CORRECTED
    reason = impossible(one, other)
    return _vetoed(reason) if reason else judged(one, other)


_CORRECTED = Judgement(1.0, ("one part of the article overrules the other",))


@cache
def _vetoed(reason: str) -> Judgement:
    return Judgement(0.0, (reason,), veto=True)
