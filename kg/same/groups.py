"""Pairs to groups: from the likeliest pair downwards, whole group with whole group, never against a veto.

1. What an analyst held for the same is joined first; what they held apart is a veto.
2. Two groups are joined where the best pair between them stands, their pairs are not doubtful on average, and no pair
   has a veto: a chain of likenesses joins nobody whom it would be absurd to hold for the same.
3. A pair is left unsure where one of the two has a rival that is nearly as likely, in a group that could not join. It
   is looked at again when others have been joined: whose group cannot be joined is no rival.

The order of the pairs is that of their scores, then of their names, so it does not matter who was read first.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg.same.runners import Memory, RunnerUp, circumstances
from kg.same.verdict import Decisions, Identification, Pair, Verdict, pair

MARGIN = 1.0
"""By how much the odds of a pair (their logarithm) must be better than those with a rival."""
SPEAKERS = 16
"""How many members speak for a group where it meets another: those that joined first, which are the likeliest."""
DOUBT = 0.35
"""From what score a pair that does not stand is said to be unsure."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How likely two are one (0 to 1), why, and whether they cannot be."""

    score: float
    reasons: tuple[str, ...] = ()
    veto: bool = False
    partial: bool = False
    """Whether that is for their names alone, which may be parts of one longer name."""
    silent: bool = False
    """Whether nothing speaks for it or against it, as of an abbreviation and a translation."""
    whole: frozenset[str] = frozenset()
    """Which of the two has a name that holds the other's."""
    evidence: tuple[str, ...] = ()
    """Nodes of passages that say so."""


@dataclass(slots=True)
class Grouping:
    """The groups of nodes that are one, and the decisions behind them."""

    groups: list[tuple[str, ...]] = field(default_factory=list)
    """Those with two members or more, in order."""
    identifications: list[Identification] = field(default_factory=list)
    runners_up: list[RunnerUp] = field(default_factory=list, compare=False)
    """For the next build."""

    def first(self) -> dict[str, str]:
        """Each node that is in a group to the first of its group."""
        return {node: group[0] for group in self.groups for node in group}


def group(
    pairs: Iterable[Pair], judge: Callable[[str, str], Judgement], *, bar: float, rule: str, decisions: Decisions,
    nodes: Iterable[str], margin: float = MARGIN, alike: Callable[[str, str], bool] | None = None,
    memory: Memory | None = None,
) -> Grouping:  # fmt: skip
    """Group ``nodes``; ``pairs`` are those to look at, and ``judge`` is asked for others too where groups meet.

    ``alike`` tells which two that cannot be one are no rivals, since it matters little which of them is taken.
    ``pairs`` may lack some that are less than doubtful, where there is a ``memory``: those of the build before.
    """
    return _Work(judge, bar, rule, decisions, nodes, margin, alike, memory).done(pairs)


@dataclass(frozen=True, slots=True)
class _Meeting:
    """What the speakers of two groups are to each other."""

    veto: bool
    """Whether two of them cannot be one, whatever their names are parts of."""
    partial: tuple[Pair, ...]
    """Those who cannot be one for their names alone."""
    likely: bool
    """Whether they are not doubtful on average."""

    @classmethod
    def of(cls, found: list[tuple[str, str, Judgement]]) -> _Meeting:
        vetoes = [(a, b, judged.partial) for a, b, judged in found if judged.veto]
        scores = [judged.score for _, _, judged in found if not (judged.silent or judged.veto)]
        return cls(
            not all(partial for _, _, partial in vetoes), tuple((a, b) for a, b, _ in vetoes),
            math.fsum(scores) >= DOUBT * len(scores),
        )  # fmt: skip


class _Work:
    def __init__(
        self, judge: Callable[[str, str], Judgement], bar: float, rule: str, decisions: Decisions, nodes: Iterable[str],
        margin: float, alike: Callable[[str, str], bool] | None, memory: Memory | None,
    ) -> None:  # fmt: skip
        self.ask = judge
        self.bar = bar
        self.rule = rule
        self.decisions = decisions
        self.margin, self.alike, self.memory = margin, alike, memory
        self.nodes = sorted(set(nodes))
        self.judged: dict[Pair, Judgement] = {}
        self.members: dict[str, list[str]] = {node: [node] for node in self.nodes}
        self.of = {node: node for node in self.nodes}
        self.near: dict[str, list[tuple[float, str]]] = defaultdict(list)
        """Node to the others that it may be one with, likeliest first; perhaps without some that are unlikely."""
        self.whole: set[str] = set()
        """Nodes of which no other is lacking there."""
        self.meetings: dict[tuple[str, int, str, int], _Meeting] = {}
        self.apart: dict[tuple[tuple[str, int], ...], bool] = {}
        """Groups that meet, each with how many speak for it, to whether nobody of them holds the names of both."""
        self.between: dict[Pair, tuple[str, str, str]] = {}
        """Pair to the rival that was last found: of which of the two, who is the other, and the rival."""
        self.made: list[Identification] = []
        self.runners_up: list[RunnerUp] = []

    def done(self, pairs: Iterable[Pair]) -> Grouping:
        for decision in self.decisions.among(self.nodes):
            self.made.append(decision)
            if decision.verdict is Verdict.SAME:
                self.join(decision.one, decision.other)
        for one, other in set(pairs):
            score = self.judge(one, other).score
            if score > 0:  # who cannot be one is no runner-up
                self.near[one].append((score, other))
                self.near[other].append((score, one))
        for found in self.near.values():
            found.sort(key=_likeliest)
        doubts = [both for both, judged in self.judged.items() if judged.score >= DOUBT]
        doubts.sort(key=lambda both: (-self.judged[both].score, both))
        before = 0
        while len(doubts) != before:
            before, doubts = len(doubts), [both for both in doubts if not self.consider(*both)]
        self.doubt(doubts)
        groups = sorted(tuple(sorted(members)) for members in self.members.values() if len(members) > 1)
        made = sorted(self.made, key=lambda made: (made.one, made.other))
        return Grouping(groups, made, sorted(self.runners_up))

    def judge(self, one: str, other: str) -> Judgement:
        both = pair(one, other)
        found = self.judged.get(both)
        if found is None:
            verdict = self.decisions.verdict(one, other) if self.decisions.of else None
            found = self.ask(*both)
            if verdict is not None and verdict is not Verdict.SAME:
                found = Judgement(0.0, veto=True)
            self.judged[both] = found
        return found

    def consider(self, one: str, other: str) -> bool:
        """Join the groups of two, if they may be; False where that stays open."""
        judgement = self.judged[pair(one, other)]
        if self.of[one] == self.of[other] or judgement.veto:
            return True
        before = self.between.get((one, other))  # who was in the way mostly still is
        if judgement.score < self.bar or (before and self.stands_between(*before)):
            return False
        if self.rival(one, other, judgement.score) is not None:
            return False
        if not self.may_join(self.of[one], self.of[other]):
            return True
        self.say(one, other, Verdict.SAME, self.runner_up(one, other))
        self.join(one, other)
        return True

    def may_join(self, one: str, other: str) -> bool:
        return not self.vetoed(one, other) and self.met(one, other).likely

    def vetoed(self, one: str, other: str, *more: str) -> bool:
        """Whether two groups have members that cannot be one, and whom no name in them or in ``more`` holds both."""
        meeting = self.met(one, other)
        if meeting.veto or not meeting.partial:
            return meeting.veto
        speakers = [(name, self.members[name][:SPEAKERS]) for name in (*sorted((one, other)), *more)]
        key = tuple((name, len(nodes)) for name, nodes in speakers)
        if key not in self.apart:
            both = [node for _, nodes in speakers for node in nodes]
            self.apart[key] = any(not any(self.holds(c, a, b) for c in both) for a, b in meeting.partial)
        return self.apart[key]

    def met(self, one: str, other: str) -> _Meeting:
        """How two groups stand to each other: looked at once for the same speakers, which are only ever added to."""
        mine, theirs = self.members[one][:SPEAKERS], self.members[other][:SPEAKERS]
        key = (one, len(mine), other, len(theirs)) if one < other else (other, len(theirs), one, len(mine))
        found = self.meetings.get(key)
        if found is None:
            found = self.meetings[key] = _Meeting.of([(a, b, self.judge(a, b)) for a in mine for b in theirs])
        return found

    def holds(self, whole: str, *parts: str) -> bool:
        """Whether a name holds each of the others: Tesfaye Mengesha Tullu both Tesfaye Tullu and Tesfaye Mengesha."""
        return all(whole != part and whole in self.judge(whole, part).whole for part in parts)

    def rival(self, one: str, other: str, score: float) -> str | None:
        """Whom one of the two could be as well, and not both."""
        for node, mate in ((one, other), (other, one)):
            for likeness, third in self.near[node]:
                if likeness < DOUBT or _odds(score) - _odds(likeness) > self.margin:
                    break
                if self.stands_between(node, mate, third):
                    self.between[one, other] = (node, mate, third)
                    return third
        return None

    def stands_between(self, node: str, mate: str, third: str) -> bool:
        """Whether a node could be a third as well as its mate, and not both."""
        if self.alike is not None and self.alike(mate, third):
            return False
        mine, theirs, its = self.of[node], self.of[mate], self.of[third]
        return its not in (mine, theirs) and not self.vetoed(mine, its) and self.vetoed(its, theirs, mine)

    def runner_up(self, one: str, other: str) -> str | None:
        best = self.best_other(one, other)
        if best is not None and best[0] >= DOUBT:
            return best[1]
        groups = {self.of[one], self.of[other]}
        among = circumstances(self.decisions, (node for name in groups for node in self.members[name]))
        if self.memory is not None:  # one that is lacking may be liker
            known = self.memory.runner_up(one, other, among)
            if known is None:
                for node in {one, other} - self.whole:
                    near = ((self.judge(node, mate).score, mate) for mate in self.memory.neighbours(node))
                    self.near[node] = sorted((found for found in near if found[0] > 0), key=_likeliest)
                    self.whole.add(node)
                best = self.best_other(one, other)
            elif known.node:
                there = (self.judge(known.of, known.node).score, known.node, known.of)
                best = there if best is None else min(best, there, key=_likeliest)
        _, node, of = best or (0.0, "", "")
        self.runners_up.append(RunnerUp(one, other, of, node, among))
        return node or None

    def best_other(self, one: str, other: str) -> tuple[float, str, str] | None:
        """The likeliest of those near one of two and in the group of neither: how likely, who, and near whom."""
        mine = (self.of[one], self.of[other])
        firsts = (
            next(((score, third, node) for score, third in self.near[node] if self.of[third] not in mine), None)
            for node in (one, other)
        )
        return min(filter(None, firsts), key=_likeliest, default=None)

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.of[one], self.of[other]))
        if first != second:
            self.members[first] += self.members.pop(second)
            for node in self.members[first]:
                self.of[node] = first

    def doubt(self, doubts: list[Pair]) -> None:
        """Say what stays open: for each node the likeliest that it may be, where that is not known otherwise."""
        said: set[str] = set()
        for one, other in doubts:
            if self.of[one] == self.of[other] or {one, other} <= said or self.vetoed(self.of[one], self.of[other]):
                continue
            said |= {one, other}
            rival = self.rival(one, other, self.judged[pair(one, other)].score)
            self.say(one, other, Verdict.UNSURE, rival or self.runner_up(one, other))

    def say(self, one: str, other: str, verdict: Verdict, runner_up: str | None) -> None:
        """Note a decision of our own."""
        found = self.judged[pair(one, other)]
        self.made.append(
            Identification(one, other, verdict, found.score, found.reasons, self.rule, runner_up, found.evidence)
        )


def _likeliest(item: tuple[float, str] | tuple[float, str, str]) -> tuple[float, str]:
    return -item[0], item[1]


def _odds(score: float) -> float:
    """The logarithm of the odds."""
    bounded = min(max(score, 1e-9), 1 - 1e-9)
    return math.log(bounded / (1 - bounded))
