"""A reading of an event, still open to be merged with others of its article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.frames.mood.judge import LEVELS, likeliest, settled
from kg.frames.syntax.clauses import Clause
from kg.frames.weighing import SignGroups
from kg.model import EventKind, Evidence, Factuality, RoleName, Source, TimeMention

_SURELY = 0.8  # so likely what a clause says must be right to silence other tellings
_MANY = 4  # tellings
_TOLD = (LEVELS.index(Factuality.ACTUAL), LEVELS.index(Factuality.PLANNED))


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when one telling says, in its own clause, that something is."""

    place: str | None = None
    time: TimeMention | None = None


@dataclass(slots=True, eq=False)
class Happening:
    """One reading of an event; merging adds to the lists and settles the rest."""

    kind: EventKind
    trigger: int
    clause: Clause
    rule: str
    label: str
    noun: bool
    participants: list[str]
    third: dict[RoleName, list[str]]
    factuality: Factuality
    source: Source | None
    time: TimeMention | None
    place: str | None
    definite: bool
    evidence: list[Evidence] = field(default_factory=list)
    fresh: bool = False
    """Another one than those before, by its own words ("een nieuwe ronde", "vorige maand")."""
    announced: bool = False
    """Said to take place, perhaps, without anybody named: "er zal een ontmoeting plaatsvinden"."""
    told_in: frozenset[int] = frozenset()
    """What tells it apart from the other events that have the same: numbers of pieces of the article by another reader,
    below 0 a word that tells of both."""
    remote: bool = False
    """A call, which is never the talks themselves."""
    unplaced: bool = False
    """A call in any words, which has no venue."""
    held_in: Clause | None = None
    """The relative clause that says that it took place."""
    without: frozenset[str] = frozenset()
    """Those who surely take no part: with whom the same one talks apart."""
    part_of: Happening | None = None
    continuation_of: Happening | None = None
    triggers: list[int] = field(default_factory=list)
    moods: list[tuple[float, ...]] = field(default_factory=list)
    """How likely each factuality is by each telling."""
    stated: tuple[tuple[float, ...], ...] = ()
    """Those of them whose own clause says that it takes place: "de top *begint morgen*", but not "de top in Oslo"."""
    tellings: list[frozenset[str]] = field(default_factory=list)
    """Who has a part in it by each of the words that tell of it, in their order."""
    settings: list[Setting] = field(default_factory=list)
    """Where and when each of its tellings says, in its own clause, that it is."""
    themes: list[int] = field(default_factory=list)
    """Head tokens of what the evoking verb is about ("zat *de gesprekken* voor")."""
    sure: dict[str, float] = field(default_factory=dict)
    """How likely each of those at hand has a part in it, by the likeliest telling."""
    candidates: Mapping[str, SignGroups] | None = None
    """Those at hand who might take part, with their signs."""
    places: Mapping[str, SignGroups] = field(default_factory=dict)
    times: Mapping[int, SignGroups] = field(default_factory=dict)
    """Places, and indexes of times, at hand, with their signs."""
    place_score: float = 0.0
    time_score: float = 0.0
    """How likely the place and the time are right."""

    overrules: list[Happening] = field(default_factory=list)
    """What an earlier part of the article told of the same, and was not so."""

    def settle(self, level: Factuality) -> None:
        """Be of this factuality for certain."""
        self.factuality, self.moods, self.stated = level, [settled(level)], ()

    @property
    def counted(self) -> list[tuple[float, ...]]:
        """The moods that say what it is: where clauses of its own surely do, nouns that only name it do not count.

        Unless many surely tell of it as done: an article may go on when what it announced is over.
        """
        told = LEVELS.index(likeliest(self.stated)) if self.stated and self.moods else -1
        surely = told in _TOLD and any(shares[told] >= _SURELY for shares in self.stated)
        done = sum(shares[_TOLD[0]] >= _SURELY for shares in self.moods if shares not in self.stated)
        return list(self.stated) if surely and done < _MANY else self.moods

    @property
    def mediators(self) -> list[str]:
        """Mediators and facilitators, in order."""
        return self.third.get(RoleName.MEDIATOR, []) + self.third.get(RoleName.FACILITATOR, [])
