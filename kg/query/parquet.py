"""Rows as Parquet, a column of one kind each (``pip install diplomacy-kg[parquet]``): the same rows, the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any, BinaryIO, Final

from kg.query.cells import Cell, cell_of, columns_of, text_of
from kg.query.errors import NoTable
from kg.store.solutions import Term

Row = Sequence[Term | None]
_BATCH: Final = 20_000
"""Rows that are held at a time where the kinds of the columns are known before."""


def check_parquet() -> None:
    """Raise NoTable where the library that writes Parquet is not installed."""
    try:
        import pyarrow  # noqa: F401
    except ImportError as error:
        raise NoTable("parquet needs pyarrow: pip install 'diplomacy-kg[parquet]'") from error


def write_parquet(
    out: BinaryIO, columns: Sequence[str], rows: Iterable[Row], kinds: Mapping[str, type] | None = None
) -> None:
    """Write rows; ``kinds`` are those of columns that are no text, and are found in the rows where not given."""
    check_parquet()
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    if kinds is None:
        whole = columns_of(len(columns), rows)
        kinds = {name: _kind(cells) for name, cells in zip(columns, whole, strict=True)}
        batches: Iterable[list[list[Cell]]] = [whole]
    else:
        batches = _batches([kinds.get(name, str) for name in columns], iter(rows))
    types = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_(), date: pa.date32()}
    types[datetime] = pa.timestamp("us")
    schema = pa.schema([pa.field(name, types[kinds.get(name, str)]) for name in columns])
    with ParquetWriter(out, schema) as writer:
        for batch in batches:
            arrays: list[Any] = [pa.array(cells, type=field.type) for cells, field in zip(batch, schema, strict=True)]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))


def _batches(kinds: Sequence[type], rows: Iterable[Row]) -> Iterable[list[list[Cell]]]:
    waiting = iter(rows)
    while batch := list(islice(waiting, _BATCH)):
        yield [
            [text_of(row[n]) if kind is str else _of_kind(kind, row[n]) for row in batch]
            for n, kind in enumerate(kinds)
        ]


def _of_kind(kind: type, term: Term | None) -> Cell:
    cell = cell_of(term)
    return cell if type(cell) is kind else None


def _kind(cells: Sequence[Cell]) -> type:
    return next((type(cell) for cell in cells if cell is not None), str)
