"""What was decided of two nodes of the graph, by whom and why; and the decisions of analysts, which always win.

A file of decisions is a CSV with the columns ``one,other,verdict,reason,source``: two IRIs (or names as ``person:x``),
the verdict ``same``, ``different`` or ``unsure``, why, and who says so. ``seeds/decisions.csv`` is read at every build;
``--decisions`` names another one, which goes before.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kg.resources import data_folder
from kg.vocab.iris import Iris

HAND = "hand"
"""Who decided, where an analyst did."""
_COLUMNS = ["one", "other", "verdict", "reason", "source"]

Pair = tuple[str, str]
"""Two IRIs, the lesser first."""


class BadDecision(ValueError):
    """A file of decisions that cannot be read; the message names file and line, and what is expected there."""


class Verdict(StrEnum):
    """Local names of the verdicts."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Identification:
    """A decision on two nodes, with how likely they are one (0 to 1), the reasons, and who decided."""

    one: str
    other: str
    verdict: Verdict
    score: float
    reasons: tuple[str, ...]
    rule: str
    runner_up: str | None = None
    """Whom or what one of the two was likeliest to be otherwise."""
    evidence: tuple[str, ...] = ()
    """Nodes of the passages that say so."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions by hand, by pair."""

    of: Mapping[Pair, Identification] = field(default_factory=dict)

    def verdict(self, one: str, other: str) -> Verdict | None:
        """What an analyst decided of two, if anything."""
        found = self.of.get(pair(one, other))
        return None if found is None else found.verdict

    def among(self, nodes: Iterable[str]) -> list[Identification]:
        """The decisions on nodes that are there, in order."""
        known = set(nodes)
        return [self.of[both] for both in sorted(self.of) if known.issuperset(both)]


def pair(one: str, other: str) -> Pair:
    """Two nodes in the order in which pairs are kept."""
    return (one, other) if one < other else (other, one)


def load_decisions(iris: Iris, *more: Path) -> Decisions:
    """The decisions that come along, and those in more files."""
    return read_decisions([data_folder("seeds") / "decisions.csv", *more], iris)


def read_decisions(paths: Iterable[Path], iris: Iris) -> Decisions:
    """The decisions in some files, of which a later one goes before; BadDecision where one is wrong."""
    found: dict[Pair, Identification] = {}
    for path in paths:
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file))
        except (UnicodeDecodeError, csv.Error) as error:
            raise BadDecision(f"{path}: not a CSV in UTF-8: {error}") from error
        if not rows or rows[0] != _COLUMNS:
            raise BadDecision(f"{path}:1: the columns are {','.join(_COLUMNS)}")
        for number, row in enumerate(rows[1:], 2):
            if not row:
                continue
            if len(row) != len(_COLUMNS):
                raise BadDecision(f"{path}:{number}: {len(row)} columns instead of {len(_COLUMNS)}")
            one, other = (_iri(f"{path}:{number}", name.strip(), iris) for name in row[:2])
            if one == other:
                raise BadDecision(f"{path}:{number}: a decision is about two, and both are {row[0]!r}")
            try:
                verdict = Verdict(row[2].strip())
            except ValueError:
                raise BadDecision(f"{path}:{number}: the verdict {row[2]!r} is none of {', '.join(Verdict)}") from None
            score = {Verdict.SAME: 1.0, Verdict.DIFFERENT: 0.0, Verdict.UNSURE: 0.5}[verdict]
            both = pair(one, other)
            reasons = tuple(text.strip() for text in row[3:] if text.strip())
            found[both] = Identification(*both, verdict, score, reasons, HAND)
    return Decisions(found)


def _iri(where: str, name: str, iris: Iris) -> str:
    kind, colon, rest = name.partition(":")
    if rest.startswith("//"):
        return name
    if not colon or not rest or kind not in iris.prefixes:
        raise BadDecision(f"{where}: {name!r} is no IRI and no name as person:x or frame:article:meeting-1")
    return iris.prefixes[kind] + rest
