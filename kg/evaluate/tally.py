"""Counting what was found, and what that makes of precision, recall and F1."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from statistics import fmean

UNSCORED = frozenset({"members"})
"""Kinds that are shown and do not count in the graph score."""


@dataclass(slots=True)
class Tally:
    """Right, too much, and missed, of one kind."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, right: int, found: int, wanted: int) -> None:
        """Count: ``right`` of ``found`` in the graph, of ``wanted`` in the annotation."""
        self.right += right
        self.extra += found - right
        self.missed += wanted - right

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        found = self.right + self.extra
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is wanted that was found; 1 where nothing is wanted."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Scores:
    """The scores of a graph: a tally per kind, and for matched items how often a property is right."""

    kinds: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    accuracy: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    articles: int = 0
    missing: list[str] = field(default_factory=list)
    passages: int = 0
    intact: int = 0

    @property
    def graph_score(self) -> float:
        """Mean F1 of the kinds that count, each rounded to three decimals as it is shown."""
        return fmean(round(tally.f1, 3) for name, tally in self.kinds.items() if name not in UNSCORED)
