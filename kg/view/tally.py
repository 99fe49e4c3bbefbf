"""How often things occur in a stream, with the best examples of each, in bounded memory.

When there are too many things, those that occurred least so far go, and with them their counts. So what occurs seldom
may be missed and what is among the largest is not: of a thing that went before it came again, at most the count that
it had then is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

Key = TypeVar("Key", bound=tuple[str, ...])
_MOST: Final = 60_000
"""Things that are counted at once."""
_EXAMPLES: Final = 40


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A node with its weight, and others that belong with it."""

    weight: int
    node: str
    with_it: tuple[tuple[int, str], ...] = ()


@dataclass(slots=True)
class Counted:
    """How often something occurred, how often in events that happened, and its strongest events."""

    count: int = 0
    happened: int = 0
    examples: list[Candidate] = field(default_factory=list)

    @property
    def events(self) -> list[Candidate]:
        """The strongest first."""
        return sorted(self.examples, key=lambda one: (-one.weight, one.node))[:_EXAMPLES]


class Tally(Generic[Key]):
    """Counts by key."""

    def __init__(self, most: int = _MOST) -> None:
        """``most`` keys are counted at once."""
        self._most = most
        self._counted: dict[Key, Counted] = {}

    def add(self, key: Key, event: Candidate, *, happened: bool = True) -> None:
        """Count an event."""
        found = self._counted.setdefault(key, Counted())
        found.count += 1
        found.happened += happened
        found.examples.append(event)
        if len(found.examples) > 2 * _EXAMPLES:
            found.examples = found.events
        if len(self._counted) > self._most:
            self._counted = dict(self.largest(self._most // 2))

    def largest(self, most: int, wanted: Callable[[Key], bool] = lambda key: True) -> list[tuple[Key, Counted]]:
        """The keys that occurred most often, at most so many."""
        found = [(key, counted) for key, counted in self._counted.items() if wanted(key)]
        return sorted(found, key=lambda pair: (-pair[1].count, pair[0]))[:most]
