"""Counting what was found, and what that makes of precision, recall and F1."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
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
    words: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    """Kind to how its marked words are met; of marked articles only, like the next two."""
    roles: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    """Role to who fills it, of items that matched."""
    values: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    """An attribute and its annotated value ("factuality planned") to whether the graph has it so."""
    articles: int = 0
    missing: list[str] = field(default_factory=list)
    silenced: list[str] = field(default_factory=list)
    """Articles with diplomacy of which the graph tells nothing."""
    talkative: list[str] = field(default_factory=list)
    """Articles without diplomacy of which it tells something all the same."""
    passages: int = 0
    intact: int = 0
    parts: list[Scores] = field(default_factory=list)
    """The scores of the articles one by one, where these are those of several."""

    @classmethod
    def together(cls, parts: Iterable[Scores]) -> Scores:
        """The scores of all articles, counts added up."""
        whole = cls(parts=list(parts))
        for part in whole.parts:
            for name in ("kinds", "words", "roles"):
                tallies = getattr(whole, name)
                for kind, tally in getattr(part, name).items():
                    tallies[kind].add(tally.right, tally.right + tally.extra, tally.right + tally.missed)
            for name in ("accuracy", "values"):
                for kind, judged in getattr(part, name).items():
                    getattr(whole, name)[kind] += judged
            for name in ("missing", "silenced", "talkative"):
                getattr(whole, name).extend(getattr(part, name))
            whole.articles += part.articles
            whole.passages += part.passages
            whole.intact += part.intact
        return whole

    @property
    def graph_score(self) -> float:
        """Mean F1 of the kinds that count, each rounded to three decimals as it is shown."""
        return fmean(round(tally.f1, 3) for name, tally in self.kinds.items() if name not in UNSCORED)
