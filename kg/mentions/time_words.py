"""The words of one time expression, as the calculations of its bounds see them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.mentions.time_amounts import Amount
from kg.mentions.time_grammar import Value

_DIRECTIONS = {
    "this": "this",
    "last": "past",
    "previous": "over",
    "next": "future",
    "following": "ahead",
    "since": "past",
    "until": "future",
    "before": "future",
    "by": "future",
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an expression by class, in order, and whether the article is dated by the day (``exact``)."""

    values: Mapping[str, Sequence[Value]]
    lowers: tuple[str, ...]
    exact: bool = True
    past: bool = False
    """Whether the verb beside them tells of what was, so that "in mei" is no May far ahead."""

    def text(self, name: str) -> str:
        """The first value of a class as text, empty where there is none."""
        found = self.values.get(name)
        return str(found[0]) if found else ""

    def number(self, name: str, index: int = 0) -> int | None:
        """A value of a class as a whole number; index -1 is the last."""
        value = self._value(name, index)
        return int(value) if isinstance(value, int | float) else None

    def year(self, day: dt.date, index: int = 0) -> int | None:
        """The year that the words name, or count from that of a day ("juli vorig jaar"); None where they do neither."""
        year, step = self.number("year", index), self.number("calendar")
        return day.year + step if year is None and step is not None else year

    def numbers(self, name: str, index: int = 0) -> list[int]:
        """A value of a class that is a list of numbers."""
        value = self._value(name, index)
        return value if isinstance(value, list) else []

    def _value(self, name: str, index: int) -> Value | None:
        found = self.values.get(name, ())
        return found[index] if -len(found) <= index < len(found) else None

    @property
    def direction(self) -> str:
        """Where in time the words point: see `time_calendar.nearest`."""
        word = self.text("which") or self.text("behind") or self.text("limit")
        return _DIRECTIONS.get(word, "told" if self.past else "")

    @property
    def amount(self) -> Amount | None:
        """How much time, where the words say so."""
        unit = self.text("unit")
        if not unit:
            return None
        found = self.values.get("number", ())
        count = float(found[-1]) if found and isinstance(found[-1], int | float) else None
        if "half" in self.lowers and count is not None:
            count /= 2
        return Amount(None if "vague" in self.values else count, unit, loose="about" in self.values)
