"""What a build found and what it left out, counted: the summary that ``kg build`` prints and keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kg.rdf.tally import GROUPS, Tally
from kg.rdf.terms_used import TermCounts

FAULT = "fault of the program"


@dataclass(slots=True)
class Summary:
    """Counts so far; every node counts once, in however many articles it is."""

    articles: int = 0
    statements: int = 0
    kinds: dict[str, Counter[str]] = field(default_factory=dict)
    dropped: Counter[tuple[str, str]] = field(default_factory=Counter)
    problems: Counter[tuple[str, str]] = field(default_factory=Counter)
    violations: int = 0
    terms: TermCounts = field(default_factory=TermCounts)
    """Those of the graphs of all articles, and of what else was added to them."""
    _shared: set[str] = field(default_factory=set)

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> Summary:
        """What ``as_json`` told, without the terms."""
        found = cls(told["articles"], told["statements"], violations=told["violations"])
        found.kinds = {group: Counter(told[group]) for group, _ in GROUPS}
        found.dropped.update({(row["step"], row["reason"]): row["count"] for row in told["dropped"]})
        found.problems.update({(row["severity"], row["reason"]): row["count"] for row in told["problems"]})
        return found

    @property
    def failed(self) -> int:
        """How many sources gave no article, or an article without facts, because of an error."""
        return sum(count for (severity, _), count in self.problems.items() if severity == "error")

    def add_problem(self, severity: str, reason: str) -> None:
        """Count something that reading could not, or not quite, do."""
        self.problems[severity, reason] += 1

    def add(self, tally: Tally) -> None:
        """Count one article, with what its steps dropped."""
        self.articles += 1
        if tally.failed:
            self.add_problem("error", FAULT)
        self.statements += tally.statements
        self.violations += tally.violations
        self.terms.add(tally.terms)
        for step, reason, count in tally.dropped:
            self.dropped[step, reason] += count
        for group, kind, count in tally.kinds:
            self.kinds.setdefault(group, Counter())[kind] += count
        for node, group, kind in tally.shared:
            if node not in self._shared:
                self._shared.add(node)
                self.kinds.setdefault(group, Counter())[kind] += 1

    def as_json(self) -> dict[str, object]:
        """The same as plain values in a fixed order."""
        return {
            "articles": self.articles,
            **{group: dict(sorted(self.kinds.get(group, Counter()).items())) for group, _ in GROUPS},
            "statements": self.statements,
            "violations": self.violations,
            "problems": [
                {"severity": severity, "reason": reason, "count": count}
                for (severity, reason), count in sorted(self.problems.items())
            ],
            "dropped": [
                {"step": step, "reason": reason, "count": count}
                for (step, reason), count in sorted(self.dropped.items())
            ],
        }
