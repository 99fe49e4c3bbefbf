"""Where reports of one event differ: each version with its source and sentence, and nothing chosen between them.

What is held against what: held and not held, where no later report overrules the one or the other; outcomes that cannot
both be; other places; other numbers of the same (``counted``: *118 gevangenen*, *112 gevangenen*), whoever says them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kg.query.told import Line, Report
from kg.same.words import load_words

_HELD = ("actual", "counterfactual")
_CANNOT_BOTH_BE = (
    ({"agreement", "ceasefire"}, {"noBreakthrough", "walkout", "cancelled"}),
    ({"partialAgreement", "noBreakthrough", "walkout"}, {"cancelled"}),
)


@dataclass(frozen=True, slots=True)
class Versions:
    """What is told in more than one way (``held``, ``place``, ``outcome``, ``number: gevangenen``), and each way."""

    about: str
    lines: tuple[Line, ...]
    """In the order of the articles; ``says`` is the version."""


def versions_of(
    reports: Iterable[Report], places: Iterable[Line], outcomes: Iterable[Line], said: Iterable[Line] = ()
) -> tuple[Versions, ...]:
    """The versions of one event; ``said`` are lines in which numbers are looked for, beside the reports."""
    reports = list(reports)
    told, stands = ([_line(report) for report in some]
                    for some in (reports, [report for report in reports if not report.overruled]))  # fmt: skip
    found = []
    if {line.says for line in stands}.issuperset(_HELD):
        found.append(Versions("held", _ordered(line for line in stands if line.says in _HELD)))
    there = list(places)
    if len({line.says for line in there}) > 1 and len({line.article for line in there}) > 1:
        found.append(Versions("place", _ordered(there)))
    ends = list(outcomes)
    kinds = {line.says for line in ends}
    apart = set[str]().union(*(kinds & (one | two) for one, two in _CANNOT_BOTH_BE if kinds & one and kinds & two))
    if apart:
        found.append(Versions("outcome", _ordered(line for line in ends if line.says in apart)))
    return (*found, *_numbers([*told, *said]))


def _line(report: Report) -> Line:
    return Line(report.by, report.factuality, report.article, report.issued, report.sentence)


def _numbers(lines: Iterable[Line]) -> Iterator[Versions]:
    counted: dict[str, dict[tuple[str, str, str], Line]] = defaultdict(dict)
    for line in lines:
        for number, noun in _counting().findall(line.sentence):
            version = Line(line.who, number, line.article, line.issued, line.sentence)
            counted[noun.lower()].setdefault((number, line.article, line.sentence), version)
    for noun in sorted(counted):
        found = list(counted[noun].values())
        if len({line.says for line in found}) > 1:
            yield Versions(f"number: {noun}", _ordered(found))


def _ordered(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (line.issued, line.article, line.says, line.sentence)))


@cache
def _counting() -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, load_words().process.counted))
    return re.compile(rf"\b(\d+(?:\.\d{{3}})*)\s+(?:\w+\s+)?({nouns})\b", re.IGNORECASE)
