"""Rows as a workbook of Excel, in which no cell is anything but what it says.

A program for spreadsheets that opens CSV takes ``=HYPERLINK(...)``, ``+1`` and ``@x`` for formulas, whoever wrote them.
A workbook tells the kinds of its cells, so that text is text:

1. numbers, truth values and days are cells of their kind, where Excel holds them exactly;
2. all else is text as it stands: IRIs, long numbers, days before 1900 or with a time zone.

XlsxWriter writes it (``pip install diplomacy-kg[excel]``). The same rows give the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from kg.query.cells import Cell, cell_of, text_of
from kg.query.errors import NoTable
from kg.store.solutions import Term

MOST_ROWS: Final = 1_048_575
"""Rows below the header in a sheet of Excel."""
LONGEST_CELL: Final = 32_767
"""Code units of UTF-16 in a cell of Excel."""
_DIGITS: Final = 15
"""Significant digits that Excel keeps."""
_WIDEST: Final = 60
_FIRST_YEAR: Final = 1900
_DIGIT: Final = re.compile(r"\D")
_MADE: Final = datetime(1980, 1, 1)  # a clock in the file would give other bytes each time


def check_spreadsheet() -> None:
    """Raise NoTable where the library that writes workbooks is not installed."""
    try:
        import xlsxwriter  # noqa: F401
    except ImportError as error:
        raise NoTable("xlsx needs XlsxWriter: pip install 'diplomacy-kg[excel]'") from error


def spreadsheet(header: Sequence[str], rows: Sequence[Sequence[Term | None]]) -> bytes:
    """A workbook with one sheet; NoTable where a sheet cannot hold the rows, or nothing can write it."""
    check_spreadsheet()
    import xlsxwriter

    cells = [[_held(cell_of(term), text_of(term)) for term in row] for row in rows]
    _refuse_what_excel_would_cut(header, cells)
    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(data, options) as book:
        book.set_properties({"created": _MADE})
        sheet = book.add_worksheet("kg")
        bold = book.add_format({"bold": True})
        days, times = (book.add_format({"num_format": f}) for f in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"))
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(header):
            longest = max([len(name), *(len(str(row[column])) for row in cells)])
            sheet.set_column(column, column, min(longest, _WIDEST) + 1)
            sheet.write_string(0, column, name, bold)
        for number, row in enumerate(cells, start=1):
            for column, cell in enumerate(row):
                match cell:
                    case bool():
                        sheet.write_boolean(number, column, cell)
                    case int() | float():
                        sheet.write_number(number, column, cell)
                    case date():
                        sheet.write_datetime(number, column, cell, times if isinstance(cell, datetime) else days)
                    case str():
                        sheet.write_string(number, column, cell)
    return data.getvalue()


def _held(cell: Cell, text: str | None) -> Cell:
    """A value as a cell can hold it: its text where Excel would make something else of it."""
    if isinstance(cell, int | float) and len(_DIGIT.sub("", str(cell).partition("e")[0]).strip("0")) > _DIGITS:
        return text
    return text if isinstance(cell, date) and cell.year < _FIRST_YEAR else cell


def _refuse_what_excel_would_cut(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    if len(rows) > MOST_ROWS:
        raise NoTable(f"a sheet of Excel holds {MOST_ROWS:,} rows and the answer has {len(rows):,}: add a LIMIT")
    for number, row in enumerate(rows, start=2):
        for name, cell in zip(header, row, strict=True):
            if isinstance(cell, str) and len(cell.encode("utf-16-le")) > 2 * LONGEST_CELL:
                raise NoTable(
                    f"?{name} in row {number} is longer than the {LONGEST_CELL:,} characters that a cell of Excel "
                    f"holds: take a part of it with SUBSTR, or use --format csv"
                )
