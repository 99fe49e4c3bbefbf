"""Tables to articles: a row each, of CSV, TSV or Parquet (``kg.read.records``).

The columns are called as the fields, unless ``columns`` says otherwise. Rows are read one after the other, so a table
may be of any length.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from kg.read.problem import Problem, ReadError, Reason, Severity
from kg.read.records import FIELDS, Record, UnreadRecord
from kg.read.source import Source, reading, seekable
from kg.read.textfile import MAX_TEXT

_ROWS = 64
"""Rows of Parquet that are held at once."""


def read_table(source: Source, columns: Mapping[str, str] | None = None) -> Iterator[UnreadRecord | Problem]:
    """The records of a table, and a problem for each row that gives none."""
    names = {field: (columns or {}).get(field, field) for field in FIELDS}
    rows = _parquet if source.suffix == ".parquet" else _delimited
    empty = True
    try:
        with reading():
            for number, row in rows(source, names):
                empty = False
                record = {field: row.get(column) for field, column in names.items()}
                yield UnreadRecord(record, f"{source.name.stem}-{number}", f"{source.label}:{number}")
    except ReadError as error:
        yield error.problem(source.label)
    else:
        if empty:
            message = "is empty: put an article a row in it, or leave it out"
            yield Problem(source.label, Reason.EMPTY, Severity.ERROR, message)


def _delimited(source: Source, names: Mapping[str, str]) -> Iterator[tuple[int, Record]]:
    """Rows with the numbers of the lines on which they end."""
    csv.field_size_limit(4 * MAX_TEXT)
    with source.open() as file, io.TextIOWrapper(file, "utf-8-sig", errors="strict", newline="") as text:
        try:
            table = csv.DictReader(text, dialect="excel-tab" if source.suffix == ".tsv" else "excel")
            _check(table.fieldnames or (), names)
            for row in table:
                yield table.line_num, {name: value or None for name, value in row.items() if name is not None}
        except csv.Error as error:
            raise ReadError(Reason.BAD_RECORD, f"line {table.line_num} is no row of a table: {error}") from error
        except UnicodeDecodeError as error:
            raise ReadError(Reason.ENCODING, f"is not UTF-8 ({error.reason}): save it as UTF-8") from error


def _parquet(source: Source, names: Mapping[str, str]) -> Iterator[tuple[int, Record]]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        message = "is Parquet: pip install 'diplomacy-kg[archives]' to read that"
        raise ReadError(Reason.UNREADABLE, message) from None
    with source.open() as packed:
        try:
            table = parquet.ParquetFile(seekable(packed))
            there = table.schema_arrow.names
            _check(there, names)
            number = 0
            for batch in table.iter_batches(_ROWS, columns=[name for name in names.values() if name in there]):
                for row in batch.to_pylist():
                    number += 1
                    yield number, {name: _plain(value) for name, value in row.items()}
        except pyarrow.ArrowException as error:
            raise ReadError(Reason.BAD_RECORD, f"is no Parquet that can be read ({error})") from error


def _plain(value: object) -> object:
    """A day or a moment as JSON would have it."""
    written = getattr(value, "isoformat", None)
    return written() if callable(written) else value


def _check(there: object, names: Mapping[str, str]) -> None:
    columns = list(there) if isinstance(there, list | tuple) else []
    if names["text"] not in columns:
        listed = ", ".join(map(str, columns[:20])) or "none"
        raise ReadError(
            Reason.BAD_RECORD, f"has no column {names['text']!r} (it has {listed}): say which it is, --map text=COLUMN"
        )
