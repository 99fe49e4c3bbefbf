"""Articles out of records: a line of JSON, a row of a table, an entry of a feed, a saved page.

A record has ``id, title, date, url, publisher, text``; only ``text`` must be there. An article's text, in which all
offsets count, is the title, a blank line and the text; it is the text alone where that opens with the title, or with a
date line of its own. So the same article in archives of different make is the same, to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.model import Article, PartialDate
from kg.read.clean import Cleaned, clean
from kg.read.dateline import find_dateline, parse_date
from kg.read.layout import Layout, find_datelines, lay_out, lay_out_titled
from kg.read.problem import Problem, ReadError, Reason, Severity
from kg.read.textfile import MAX_TEXT, bad_date_problem, clean_id, clean_problems
from kg.read.unread import mark_of

FIELDS = ("id", "title", "date", "url", "publisher", "text")
_LONE = re.compile("[\ud800-\udfff]")

Record = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class UnreadRecord:
    """A record that is not read yet."""

    record: Record
    name: str
    """Its id where it gives none."""
    source: str
    """Where it stands."""
    warning: str | None = None
    """That of its encoding."""

    @property
    def mark(self) -> str:
        """A digest of what its article is made of; where it stands is not of that, but for one without a name."""
        given = self.record.get("id")
        named = isinstance(given, int) or (isinstance(given, str) and any(map(str.isalnum, given)))
        return mark_of("record", repr(self.record), "" if named else self.name, self.warning or "")

    def read(self) -> Iterator[Article | Problem]:
        """The article, after its warnings, or an error in its place."""
        return _read(self.record, self.name, self.source, self.warning)


def _read(record: Record, name: str, source: str, warning: str | None) -> Iterator[Article | Problem]:
    try:
        cleaned, text, layout = _layout(record)
        given = _name(record)
        issued, bad_date = _date(record, layout)
        url, publisher = _field(record, "url"), _field(record, "publisher")
    except ReadError as error:
        yield error.problem(source)
        return
    yield from clean_problems(source, cleaned, warning)
    if find_datelines(text):
        message = "has a second date line in its text, and is read as one article: give each article a line of its own"
        yield Problem(source, Reason.BAD_RECORD, Severity.WARNING, message)
    if bad_date is not None:
        yield bad_date_problem(source, bad_date)
    yield Article(
        id=clean_id(given or name),
        text=text,
        title=layout.title,
        blocks=layout.blocks,
        issued=issued,
        url=url,
        publisher=publisher,
        source=source,
        named=given is not None,
    )


def _layout(record: Record) -> tuple[Cleaned, str, Layout]:
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


def _date(record: Record, layout: Layout) -> tuple[PartialDate | None, str | None]:
    value = record.get("date")
    if value is None or value == "":
        return layout.issued, layout.bad_date
    try:
        return parse_date(str(value)), None
    except ValueError:
        return layout.issued, str(value)


def _name(record: Record) -> str | None:
    value = record.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _field(record, "id")


def _field(record: Record, name: str) -> str | None:
    """A string that is not blank, ready to be shown, or None."""
    value = _string(record, name)
    return None if value is None else clean(value).text


def _string(record: Record, name: str) -> str | None:
    """A string that is not blank, or None; half surrogates, which no encoding holds, become U+FFFD."""
    value = record.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ReadError(Reason.BAD_RECORD, f'has a {type(value).__name__} in the field "{name}": write a string')
    return _LONE.sub("\ufffd", value) if value.strip() else None
