"""Lines that only say when an article was published or changed (``maandag 21 november 2022, 18:25``).

Sites print them under the title or at the end. They are no text to read, and give the date where nothing else does:

1. a stamp is a whole line of days, hours, weekdays and words for publishing, and of at least two of these kinds: a day
   alone may head what happened on it;
2. of several days the first counts that no word for changing stands before;
3. ``Abuja, 31 augustus 2023`` gives the date as a stamp does, and is read, for the place where it was written.

Limit: ``gisteren, 10:03`` is a stamp without a date, since nobody knows when it was looked at.
"""

from __future__ import annotations

import re
from typing import Final

from kg.model import PartialDate
from kg.read.dateline import parse_date

_MONTHS: Final = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_PIECE: Final = re.compile(
    r"""
      (?P<changed>(?:(?:voor\ het\ )?laatst\ |laatste\ )?
        (?:bijgewerkt|gewijzigd|aangepast|geüpdatet|update|wijziging))\b
    | (?P<issued>gepubliceerd|geplaatst|verschenen|persbericht|publicatie(?:datum)?|datum|date)\b
    | (?P<weekday>(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\b\.?|vandaag|gisteren)
    | (?P<iso>\d{4}-\d{1,2}-\d{1,2})(?:T(?=\d))?
    | (?P<day>\d{1,2})\ (?P<month>jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?
        |sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?\ (?P<year>\d{4})\b
    | (?P<d>\d{1,2})(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<y>\d{4}|\d\d)\b(?!:)
    | (?P<hour>\d{1,2}[:.]\d\d(?::\d\d(?:\.\d+)?)?(?:\ ?(?:uur|u)\b\.?|Z|[+-]\d\d:?\d\d)?)
    | (?P<place>(?-i:[A-ZÀ-Þ])[\w'’.]+(?:[ -](?:(?-i:[A-ZÀ-Þ])[\w'’.]+|au|aan|de|van|der)){0,4})(?=,\ \d{1,2}\ )
    | (?:op|om)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_KINDS: Final = {
    "changed": "told", "issued": "told", "weekday": "weekday", "hour": "hour", "iso": "day", "year": "day", "y": "day",
    "place": "place",
}  # fmt: skip
_BETWEEN: Final = re.compile(r"[\s,;:|/·•()*–—-]*")
_LONGEST: Final = 120
"""Code points; two stamps on one line stay well under it."""


def is_stamp(line: str, *, below_text: bool) -> bool:
    """Whether a line is nothing but a stamp; ``below_text`` only where a word for publishing or changing opens it.

    >>> [is_stamp(line, below_text=False) for line in ("21 november 2022, 18:25", "Op 21 november 2022 begon het")]
    [True, False]
    """
    kinds = _kinds(line)
    if ("day" not in kinds and "hour" not in kinds) or "place" in kinds:
        return False
    if below_text and kinds[0] != "told":
        return False
    live = "day" not in kinds and line.lower().startswith(("update", "laatste update"))  # a live blog's heading
    return len({*kinds} - {""}) > 1 and not live


def is_dateline(line: str) -> bool:
    """Whether a line is a place and a day (``Abuja, 31 augustus 2023``), with what a stamp may have beside them."""
    return {"place", "day"} <= {*_kinds(line)}


def stamped_date(line: str) -> PartialDate | None:
    """The day that a stamp gives, that of publication before that of a change; None where no calendar has it."""
    pieces = list(_pieces(line))
    dates: dict[bool, PartialDate] = {}
    changed = False
    for piece in pieces:
        if piece["changed"] or piece["issued"]:
            changed = piece["changed"] is not None
        if written := _written(piece):
            try:
                dates.setdefault(changed, parse_date(written))
            except ValueError:
                continue
    return dates.get(False) or dates.get(True)


def _kinds(line: str) -> list[str]:
    return [_KINDS.get(piece.lastgroup or "", "") for piece in _pieces(line)]


def _pieces(line: str) -> list[re.Match[str]]:
    """The pieces of which a line consists; none where it has anything else."""
    found: list[re.Match[str]] = []
    line = " ".join(line[: _LONGEST + 1].split())
    at = _skip(line, 0)
    while at < len(line):
        piece = _PIECE.match(line, at)
        if piece is None or len(line) > _LONGEST:
            return []
        found.append(piece)
        at = _skip(line, piece.end())
    return found


def _skip(line: str, at: int) -> int:
    between = _BETWEEN.match(line, at)
    return between.end() if between else at


def _written(piece: re.Match[str]) -> str | None:
    """The day of a piece as an ISO date."""
    if piece["iso"]:
        return piece["iso"]
    if piece["year"]:
        name = piece["month"].lower().replace("mrt", "maart")
        return f"{piece['year']}-{_MONTHS.index(name[:3]) + 1}-{piece['day']}"
    if piece["y"]:
        year = piece["y"] if len(piece["y"]) > 2 else f"20{piece['y']}"
        return f"{year}-{piece['m']}-{piece['d']}"
    return None
