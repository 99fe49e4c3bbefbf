"""Values of a table as Python has them, for whoever writes a table that tells its kinds apart.

Numbers, truth values, days and moments are themselves; all else is text as it stands, and so is a literal that does not
say what its kind promises (``2022-02-30``, ``INF``). A column is of one kind: where its values are not, it is text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Final

from pyoxigraph import Literal

from kg.store.solutions import Term
from kg.vocab.terms import PREFIXES

Cell = str | int | float | bool | date | None
"""A datetime is a date."""
_XSD: Final = PREFIXES["xsd"]
_WHOLE: Final = re.compile(r"[+-]?\d+")
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_LEAST, _MOST = -(2**63), 2**63 - 1


def text_of(term: Term | None) -> str | None:
    """The IRI or the lexical form."""
    return None if term is None else str(getattr(term, "value", term))


def cell_of(term: Term | None) -> Cell:
    """The value of a term.

    >>> cell_of(Literal(7)), cell_of(Literal("zeven")), cell_of(Literal(True))
    (7, 'zeven', True)
    """
    text = text_of(term)
    if text is None or not isinstance(term, Literal):
        return text
    reader = _READERS.get(term.datatype.value.removeprefix(_XSD))
    try:
        return text if reader is None else reader(text)
    except ValueError:
        return text  # a literal may say anything


def column_of(terms: Sequence[Term | None]) -> list[Cell]:
    """Values that are all of one kind, or none; text where they are of several."""
    cells = [cell_of(term) for term in terms]
    kinds = {type(cell) for cell in cells if cell is not None}
    if kinds == {int, float}:
        return [None if cell is None else float(cell) for cell in cells]  # type: ignore[arg-type]
    return cells if len(kinds) <= 1 else [text_of(term) for term in terms]


def columns_of(width: int, rows: Iterable[Sequence[Term | None]]) -> list[list[Cell]]:
    """The columns of rows."""
    kept = list(rows)
    return [column_of([row[number] for row in kept]) for number in range(width)]


def _truth(text: str) -> bool | str:
    return {"true": True, "1": True, "false": False, "0": False}.get(text, text)


def _whole(text: str) -> int | str:
    number = int(text) if _WHOLE.fullmatch(text) else None
    return text if number is None or not _LEAST <= number <= _MOST else number


def _number(text: str) -> float | str:
    number = float(text) if _NUMBER.fullmatch(text) else math.inf
    return number if math.isfinite(number) else text


def _moment(text: str) -> datetime | str:
    moment = datetime.fromisoformat(text)
    return text if moment.tzinfo is not None else moment  # a column has no room for several zones


_READERS: Final[dict[str, Callable[[str], Cell]]] = {
    **dict.fromkeys(("integer", "int", "long", "short", "nonNegativeInteger"), _whole),
    **dict.fromkeys(("decimal", "double", "float"), _number),
    "date": date.fromisoformat,
    "dateTime": _moment,
    "boolean": _truth,
}
