"""A CSV file read into frozen rows: the row's class is the schema.

The header must be the names of the class's fields in order; each cell is converted by the type of
its field. Whatever does not fit raises LexiconError with file, line and column.
"""

from __future__ import annotations

import csv
import dataclasses
import typing
from collections.abc import Callable, Container, Mapping
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from kg.lexicon.errors import LexiconError
from kg.lexicon.schema import unknown
from kg.model import PartialDate

Row = TypeVar("Row")


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


KeyedRow = TypeVar("KeyedRow", bound=_Keyed)


def _list(cell: str) -> tuple[str, ...]:
    if not cell:
        return ()
    values = tuple(value.strip() for value in cell.split("|"))
    if "" in values:
        raise ValueError("an empty value between two |")
    if len(set(values)) < len(values):
        raise ValueError("a value stands there twice")
    return values


def _flag(cell: str) -> bool:
    if cell not in ("yes", "no"):
        raise ValueError(f"expected yes or no, not {cell!r}")
    return cell == "yes"


def _word(closed: Mapping[str, StrEnum], cell: str) -> StrEnum:
    if cell not in closed:
        raise ValueError(unknown("word", cell, closed))
    return closed[cell]


def _date(cell: str) -> PartialDate | None:
    return PartialDate.parse(cell) if cell else None


_CONVERTERS: dict[Any, Callable[[str], Any]] = {
    str: str,
    float: float,
    bool: _flag,
    tuple[str, ...]: _list,
    PartialDate: PartialDate.parse,
    PartialDate | None: _date,
}


def _converter(annotation: Any) -> Callable[[str], Any]:
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return partial(_word, {member.value: member for member in annotation})
    return _CONVERTERS[annotation]


def read_rows(path: Path, row_class: type[Row]) -> tuple[Row, ...]:
    """The rows of a file in its order.

    Raises LexiconError for another header, a row of another length, a cell of the wrong type or an
    empty ``source``.
    """
    hints = typing.get_type_hints(row_class)
    names = [field.name for field in dataclasses.fields(row_class)]  # type: ignore[arg-type]
    converters = [_converter(hints[name]) for name in names]
    rows: list[Row] = []
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        if header != names:
            raise LexiconError(path, 1, None, f"the columns should be {','.join(names)}")
        for cells in reader:
            if len(cells) != len(names):
                raise LexiconError(path, reader.line_num, None, f"{len(cells)} cells, {len(names)} expected")
            values = []
            for name, convert, cell in zip(names, converters, cells, strict=True):
                try:
                    values.append(convert(cell.strip()))
                except ValueError as error:
                    raise LexiconError(path, reader.line_num, name, str(error)) from error
            if not values[-1]:
                raise LexiconError(path, reader.line_num, names[-1], "every row names its source")
            rows.append(row_class(*values))
    return tuple(rows)


def by_key(path: Path, rows: tuple[KeyedRow, ...]) -> dict[str, KeyedRow]:
    """The rows by their ``key``, the first column; LexiconError where two share one."""
    found: dict[str, KeyedRow] = {}
    for line, row in enumerate(rows, start=2):
        key = row.key
        if key in found:
            raise LexiconError(path, line, "key", f"{key} stands there twice")
        found[key] = row
    return found


def check_references(path: Path, rows: tuple[Row, ...], column: str, known: Container[str]) -> None:
    """LexiconError where a column names a key that no file has; empty cells are fine."""
    for line, row in enumerate(rows, start=2):
        cell = getattr(row, column)
        for key in (cell,) if isinstance(cell, str) else cell:
            if key and key not in known:
                raise LexiconError(path, line, column, f"there is no row with the key {key}")
