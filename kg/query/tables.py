"""Rows of terms in the formats of tables: CSV as they come, Parquet in parts, a workbook whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import BinaryIO, Final

from kg.query.cells import text_of
from kg.query.parquet import Row, check_parquet, write_parquet
from kg.query.spreadsheet import check_spreadsheet, spreadsheet

TABLES: Final = ("csv", "parquet", "xlsx")


def check_table(format: str) -> None:
    """NoTable where nothing is installed that writes the format."""
    if format == "parquet":
        check_parquet()
    elif format == "xlsx":
        check_spreadsheet()


def write_table(
    format: str, out: BinaryIO, columns: Sequence[str], rows: Iterable[Row], kinds: Mapping[str, type]
) -> None:
    """Write rows; ``kinds`` are those of columns that are no text. NoTable where a table cannot hold them.

    CSV is as RFC 4180 has it, with a header and in UTF-8.
    """
    if format == "parquet":
        write_parquet(out, columns, rows, kinds)
    elif format == "xlsx":
        out.write(spreadsheet(columns, list(rows)))
    else:
        text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
        try:
            lines = csv.writer(text)
            lines.writerow(columns)
            lines.writerows([text_of(term) for term in row] for row in rows)
        finally:
            text.detach()
