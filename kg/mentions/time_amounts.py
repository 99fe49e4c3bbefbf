"""Amounts of time: as ISO 8601 durations, and as the days by which they move a date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.mentions.time_grammar import DURATIVE_ENDS

_ISO = {
    "S": ("PT", 1, "S"),
    "MIN": ("PT", 1, "M"),
    "15MIN": ("PT", 15, "M"),
    "H": ("PT", 1, "H"),
    "D": ("P", 1, "D"),
    "W": ("P", 1, "W"),
    "M": ("P", 1, "M"),
    "Q": ("P", 3, "M"),
    "Y": ("P", 1, "Y"),
    "O": ("P", 10, "Y"),
    "E": ("P", 100, "Y"),
}
_FINER = {"H": ("MIN", 60), "D": ("H", 24), "W": ("H", 168), "M": ("D", 30), "Y": ("M", 12)}
_DAYS = {"D": 1.0, "W": 7.0, "M": 30.44, "Q": 91.3, "Y": 365.25, "O": 3652.5, "E": 36525.0}
_MOST = 3_000_000
"""Days: more than the calendar has."""
_DURATIVE = re.compile(r"(\d+)-?([a-z]+)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of units; ``count`` is None where nobody counted, ``loose`` where it is about so many."""

    count: float | None
    unit: str
    loose: bool = False


def iso_duration(amount: Amount | None) -> str | None:
    """The duration as ISO 8601 has it, None where the count is unknown.

    >>> iso_duration(Amount(1.5, "Y")), iso_duration(Amount(24, "H"))
    ('P18M', 'PT24H')
    """
    if amount is None or amount.count is None:
        return None
    count, unit = amount.count, amount.unit
    if count != int(count):
        if unit not in _FINER:
            return None
        unit, factor = _FINER[unit]
        count *= factor
    prefix, times, letter = _ISO[unit]
    return f"{prefix}{int(count * times)}{letter}"


def read_durative(text: str) -> str | None:
    """The duration of *24-uurs* or *3daags* (from *driedaags*); None where it is none.

    >>> read_durative("24-uurs"), read_durative("3daags")
    ('PT24H', 'P3D')
    """
    found = _DURATIVE.fullmatch(text)
    unit = DURATIVE_ENDS.get(found[2]) if found else None
    return iso_duration(Amount(int(found[1]), unit)) if found and unit else None


def days_of(amount: Amount | None) -> tuple[int, int] | None:
    """The fewest and most days that an amount stands for: half a unit is nothing that people count.

    None where nobody counted, or where the calendar ends.
    """
    if amount is None or amount.count is None:
        return None
    count, unit = amount.count, amount.unit
    if unit not in _DAYS:  # hours and less: today or the next day
        whole = int(count // 24) if unit == "H" else 0
        return whole, whole + 1
    days = count * _DAYS[unit]
    if days > _MOST:
        return None
    slack = 0.0 if unit == "D" and count < 10 else 0.05 * days if unit == "D" else _DAYS[unit] / 2
    slack = max(slack, 0.1 * days, 1.0) if amount.loose else slack
    return max(0, int(days - slack)), int(days + slack + 0.99)
