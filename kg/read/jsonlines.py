"""JSON Lines to articles: one object a line with ``id, title, date, url, publisher, text`` (``kg.read.records``).

A line that cannot be read is reported with its number, and the rest goes on. Lines are read one at a time, so a file
may be of any length; one line may not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from kg.read.decode import decode
from kg.read.problem import Problem, ReadError, Reason, Severity
from kg.read.records import UnreadRecord
from kg.read.source import Source, reading
from kg.read.textfile import MAX_TEXT

MAX_LINE = 6 * MAX_TEXT + 65_536
"""Bytes: a longest text with every code point escaped, and its other fields."""


def read_json_lines(place: Path | Source, columns: Mapping[str, str] | None = None) -> Iterator[UnreadRecord | Problem]:
    """The records of a file, and a problem for each line that gives none; blank lines are nothing.

    ``columns`` says under which name a field goes, where that is another one.
    """
    source = place if isinstance(place, Source) else Source.of(place)
    empty = True
    try:
        with reading(), source.open() as file:
            for number, line in _lines(file):
                if line is not None and not line.strip(b"\xef\xbb\xbf \t\r\n"):
                    continue
                empty = False
                yield from _read_line(line, source, number, columns or {})
    except ReadError as error:
        yield error.problem(source.label)
    else:
        if empty:
            yield Problem(
                source.label, Reason.EMPTY, Severity.ERROR, "is empty: put an article a line in it, or leave it out"
            )


def renamed(record: Mapping[str, object], columns: Mapping[str, str]) -> Mapping[str, object]:
    """A record with its fields under the names that they have here."""
    return {**record, **{field: record.get(column) for field, column in columns.items()}}


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines from 1; None for one that is too long, of which no more than a part is held."""
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if len(line) < MAX_LINE or line.endswith(b"\n"):
            yield number, line
            continue
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = file.readline(MAX_LINE)
        yield number, None


def _read_line(
    line: bytes | None, source: Source, number: int, columns: Mapping[str, str]
) -> Iterator[UnreadRecord | Problem]:
    place = f"{source.label}:{number}"
    try:
        if line is None:
            raise ReadError(Reason.TOO_LARGE, f"the line is longer than {MAX_LINE:,} bytes: split the article")
        decoded, warning = decode(line)
        record = renamed(_record(decoded), columns)
    except ReadError as error:
        yield error.problem(place)
        return
    yield UnreadRecord(
        record, f"{source.name.stem}-{number}", place, None if warning is None else f"the line {warning}"
    )


def _record(line: str) -> dict[str, object]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ReadError(Reason.BAD_RECORD, f"is not JSON ({error}): write one whole object on each line") from error
    if not isinstance(record, dict):
        raise ReadError(Reason.BAD_RECORD, 'is not a JSON object: write {"id": ..., "title": ..., "text": ...}')
    return record
