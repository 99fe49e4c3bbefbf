"""JSON Lines to articles: one object a line with ``id, title, date, url, publisher, text``.

Only ``text`` must be there. An article's text, in which all offsets count, is the title, a blank line
and the text; it is the text alone where that opens with the title, or with a date line of its own.
A line that cannot be read is reported with its number, and the rest goes on. Lines are read one
at a time, so a file may be of any length; one line may not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kg.model import Article, PartialDate
from kg.read.clean import Cleaned, clean
from kg.read.dateline import find_dateline, parse_date
from kg.read.decode import decode
from kg.read.files import check_regular, unreadable
from kg.read.layout import Layout, find_datelines, lay_out, lay_out_titled
from kg.read.problem import Problem, ReadError, Reason, Severity, printable
from kg.read.textfile import MAX_TEXT, bad_date_problem, clean_id, clean_problems

MAX_LINE = 6 * MAX_TEXT + 65_536
"""Bytes: a longest text with every code point escaped, and its other fields."""
_LONE = re.compile("[\ud800-\udfff]")


def read_json_lines(path: Path) -> Iterator[Article | Problem]:
    """The articles of a file, and a problem for each line that gives none; blank lines are nothing."""
    source = printable(path)
    empty = True
    try:
        check_regular(path)
        with path.open("rb") as file:
            for number, line in _lines(file):
                if line is not None and not line.strip(b"\xef\xbb\xbf \t\r\n"):
                    continue
                empty = False
                yield from _read_line(line, path, number, f"{source}:{number}")
    except ReadError as error:
        yield error.problem(source)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield unreadable(error).problem(source)
    else:
        if empty:
            yield Problem(
                source, Reason.EMPTY, Severity.ERROR, "is empty: put an article a line in it, or leave it out"
            )


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


def _read_line(line: bytes | None, path: Path, number: int, source: str) -> Iterator[Article | Problem]:
    try:
        if line is None:
            raise ReadError(Reason.TOO_LARGE, f"the line is longer than {MAX_LINE:,} bytes: split the article")
        decoded, warning = decode(line)
        record = _record(decoded)
        cleaned, text, layout = _layout(record)
        name = _name(record)
        issued, bad_date = _date(record, layout)
        url, publisher = _field(record, "url"), _field(record, "publisher")
    except ReadError as error:
        yield error.problem(source)
        return
    yield from clean_problems(source, cleaned, None if warning is None else f"the line {warning}")
    if find_datelines(text):
        message = "has a second date line in its text, and is read as one article: give each article a line of its own"
        yield Problem(source, Reason.BAD_RECORD, Severity.WARNING, message)
    if bad_date is not None:
        yield bad_date_problem(source, bad_date)
    yield Article(
        id=clean_id(name or f"{path.stem}-{number}"),
        text=text,
        title=layout.title,
        blocks=layout.blocks,
        issued=issued,
        url=url,
        publisher=publisher,
        source=source,
        named=name is not None,
    )


def _record(line: str) -> dict[str, object]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ReadError(Reason.BAD_RECORD, f"is not JSON ({error}): write one whole object on each line") from error
    if not isinstance(record, dict):
        raise ReadError(Reason.BAD_RECORD, 'is not a JSON object: write {"id": ..., "title": ..., "text": ...}')
    return record


def _layout(record: dict[str, object]) -> tuple[Cleaned, str, Layout]:
    """The given text cleaned, the article's text, and its layout."""
    title, given = _field(record, "title"), _string(record, "text")
    cleaned = clean(given or "")
    text = cleaned.text
    if not text.strip():
        raise ReadError(Reason.EMPTY, 'has no text: give the article\'s words in the field "text"')
    if len(text) > MAX_TEXT:
        raise ReadError(Reason.TOO_LARGE, f"has a text of more than {MAX_TEXT:,} characters: split the article")
    if title is None or not any(map(str.isalnum, title)) or find_dateline(text) is not None:
        layout = lay_out(text)
    else:
        text, layout = lay_out_titled(title.strip(), text)
    if not layout.blocks:
        raise ReadError(Reason.EMPTY, 'has no text: give the article\'s words in the field "text"')
    return cleaned, text, layout


def _date(record: dict[str, object], layout: Layout) -> tuple[PartialDate | None, str | None]:
    value = record.get("date")
    if value is None or value == "":
        return layout.issued, layout.bad_date
    try:
        return parse_date(str(value)), None
    except ValueError:
        return layout.issued, str(value)


def _name(record: dict[str, object]) -> str | None:
    value = record.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _field(record, "id")


def _field(record: dict[str, object], name: str) -> str | None:
    """A string that is not blank, ready to be shown, or None."""
    value = _string(record, name)
    return None if value is None else clean(value).text


def _string(record: dict[str, object], name: str) -> str | None:
    """A string that is not blank, or None; half surrogates, which no encoding holds, become U+FFFD."""
    value = record.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ReadError(Reason.BAD_RECORD, f'has a {type(value).__name__} in the field "{name}": write a string')
    return _LONE.sub("\ufffd", value) if value.strip() else None
