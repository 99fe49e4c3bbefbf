"""Which courses of talks, of different articles, are one process; and its rounds in order.

1. Each article has its own (``kg/same/threads.py``); two are compared where their sides are the same actors, or those
   of one are some of the other's, as where an article on talks of three leaves one out. Two that leave out different
   ones are joined only by an article that has them all.
2. Signs speak for and against: a round that both tell of, who helps, how far apart the articles are, and words that tie
   talks to earlier ones, most where those name a time at which the other tells of talks (*de eerste sinds begin 2022*).
3. A round is what the reports of one event tell; it goes on from the round before, where that was clearly earlier.

So two wars between the same neighbours, twenty years apart, stay two processes, unless somebody ties them together.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from kg.lexicon import fold
from kg.model import Factuality
from kg.same.continuity import Claim
from kg.same.groups import Grouping, Judgement, group
from kg.same.reports import Report
from kg.same.threads import Thread, helped_by
from kg.same.verdict import Decisions, Pair, pair
from kg.same.weights import score

BAR = 0.5
WIDEST = 30
"""With how many others, nearest days first, the process of an article is compared."""
_HAPPENED = frozenset({Factuality.ACTUAL.value, Factuality.PLANNED.value})
_GAPS = ((31, "of one month"), (183, "of half a year"), (731, "of two years"))
_SLACK = dt.timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Round:
    """One event of a process, as all reports of it have it together."""

    reports: tuple[str, ...]
    """Nodes, in order."""
    first: dt.date | None
    last: dt.date | None
    number: str
    chained: bool
    """Whether it is told as held or planned, so that one may go on from it."""


class ProcessRegister:
    """Remembers the processes of articles, and tells which are one."""

    def __init__(self) -> None:
        """Nothing is told yet."""
        self.threads: dict[str, Thread] = {}

    def add(self, threads: Iterable[Thread]) -> None:
        """Remember the processes that an article tells of."""
        self.threads |= {thread.node: thread for thread in threads}

    def group(
        self, decisions: Decisions, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]],
        events: Mapping[str, str], reports: Mapping[str, Report],
    ) -> Grouping:  # fmt: skip
        """The groups of processes that are one.

        ``actors`` and ``events``: a node to the first of those it is one with; ``owners``: whose office one holds.
        """
        seen = {node: _Seen.of(thread, actors, owners, events, reports) for node, thread in self.threads.items()}

        def ask(one: str, other: str) -> Judgement:
            return judge_threads(seen[one], seen[other])

        return group(candidates(seen), ask, bar=BAR, rule="same process", decisions=decisions, nodes=seen)

    def rounds(
        self, processes: Iterable[str], events: Mapping[str, tuple[str, ...]], reports: Mapping[str, Report],
        overruled: Collection[str] = (),
    ) -> tuple[Round, ...]:  # fmt: skip
        """The rounds of processes that are one, in the order of their days; those without a day come first.

        ``events``: a report to all reports of its event, in order, where there are others. So a round has the reports
        of articles that name one side only, too; what later ones overrule does not make it one that was held.
        """
        nodes = (node for process in processes for node in self.threads[process].rounds)
        found = (round_of(members, reports, overruled) for members in {events.get(node, (node,)) for node in nodes})
        return tuple(sorted(found, key=lambda it: (it.first or dt.date.min, it.last or dt.date.min, it.reports)))


def round_of(nodes: tuple[str, ...], reports: Mapping[str, Report], overruled: Collection[str] = ()) -> Round:
    """What the reports of one event say together of when it was."""
    told = [reports[node] for node in nodes]
    days = [(report.first, report.last) for report in told if report.dated and report.first and report.last]
    issued = [report.issued for report in told if report.issued]
    first, last = max((day[0] for day in days), default=None), min((day[1] for day in days), default=None)
    if first and last and first > last:  # they do not agree: as wide as all of them
        first, last = min(day[0] for day in days), max(day[1] for day in days)
    if not days and issued:
        first = last = min(issued)
    number = next((report.number for report in told if report.number), "")
    chained = any(report.factuality in _HAPPENED for report in told if report.node not in overruled)
    return Round(nodes, first, last, number, chained)


def chain(rounds: Iterable[Round]) -> Iterator[tuple[Round, Round]]:
    """Each round with the one that it goes on from: the last before it, where that was clearly earlier."""
    before: Round | None = None
    for found in rounds:
        if not found.chained or found.first is None:
            continue
        if before is not None and before.last is not None and before.last < found.first:
            yield found, before
        before = found


@dataclass(frozen=True, slots=True)
class _Seen:
    """A thread with actors and events taken for one where they are."""

    thread: Thread
    sides: frozenset[str]
    events: frozenset[str]
    mediators: frozenset[str]
    days: tuple[tuple[dt.date, dt.date], ...]
    """Of its rounds."""
    names: frozenset[str]

    @classmethod
    def of(
        cls, thread: Thread, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]],
        events: Mapping[str, str], reports: Mapping[str, Report],
    ) -> _Seen:  # fmt: skip
        told = [round_of((node,), reports) for node in sorted(thread.rounds)]
        return cls(
            thread, frozenset(actors.get(side, side) for side in thread.sides),
            frozenset(events.get(node, node) for node in thread.rounds | thread.others),
            helped_by(thread, owners, actors),
            tuple((it.first, it.last) for it in told if it.first and it.last),
            frozenset(fold(claim.name).lower() for claim in thread.claims if claim.name),
        )  # fmt: skip


def candidates(seen: Mapping[str, _Seen]) -> Iterator[Pair]:
    """The pairs to look at: two sides shared, near in time, or at a time that one names of the other's talks."""
    blocks: dict[Pair, list[str]] = defaultdict(list)
    of_year: dict[tuple[Pair, int], list[str]] = defaultdict(list)
    for node in sorted(seen, key=lambda node: (seen[node].thread.issued or dt.date.min, node)):
        for both in combinations(sorted(seen[node].sides), 2):
            blocks[both].append(node)
            for year in sorted({day.year for days in seen[node].days for day in days}):
                of_year[both, year].append(node)
    for both, members in blocks.items():
        for number, one in enumerate(members):
            for other in members[number + 1 : number + 1 + WIDEST]:
                yield pair(one, other)
            for year in sorted({claim.last.year for claim in seen[one].thread.claims if claim.last}):
                for other in of_year[both, year][:WIDEST]:
                    if other != one:
                        yield pair(one, other)


def judge_threads(one: _Seen, other: _Seen) -> Judgement:
    """How likely two processes are one, and the passages that say so."""
    if one.thread.article == other.thread.article:
        return Judgement(0.0, ("two processes of one article",), veto=True)
    if not (one.sides <= other.sides or other.sides <= one.sides):
        return Judgement(0.0, ("other sides",), veto=True, partial=len(one.sides & other.sides) > 0)
    larger = {seen.thread.node for seen, than in ((one, other), (other, one)) if seen.sides >= than.sides}
    early, late = sorted((one, other), key=lambda it: (it.thread.issued or dt.date.min, it.thread.node))
    meant = [claim for claim in late.thread.claims if _tells_of(claim, early)]
    signs = tuple(_signs(early, late, meant))
    evidence = tuple(sorted({claim.passage for claim in meant}))
    return Judgement(score("Process", signs), signs, evidence=evidence, whole=frozenset(larger))


def _signs(early: _Seen, late: _Seen, meant: list[Claim]) -> Iterator[str]:
    yield "sides: the same" if early.sides == late.sides else "sides: some of the other's"
    if early.events & late.events:
        yield "a round of both"
    if early.mediators and late.mediators:
        yield f"mediators: {'shared' if early.mediators & late.mediators else 'others'}"
    if early.thread.issued and late.thread.issued:
        gap = (late.thread.issued - early.thread.issued).days
        yield "articles " + next((words for days, words in _GAPS if gap <= days), "years apart")
    if early.names & late.names:
        yield "the same name"
    if meant:
        yield "one tells of talks when the other has them"
    elif any(claim.last is None for claim in late.thread.claims):
        yield "one tells of earlier talks"
    if early.thread.conflicts and late.thread.conflicts:
        yield "a conflict in both"


def _tells_of(claim: Claim, early: _Seen) -> bool:
    if claim.first is None or claim.last is None:
        return False
    return any(claim.first <= last + _SLACK and first <= claim.last + _SLACK for first, last in early.days)
