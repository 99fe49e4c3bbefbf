"""Saved web pages to articles: main text, title, date, publisher and address, by trafilatura.

Menus, captions, comments and advertisements are left out by its rules. Each paragraph is a block of its own, and
offsets count in the text that is found, which a build keeps.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kg.read.decode import decode
from kg.read.problem import Problem, ReadError, Reason
from kg.read.records import Record, UnreadRecord
from kg.read.source import Source

MAX_PAGE = 10_000_000
"""Bytes: pages with pictures within them are large."""


def read_page(source: Source) -> Iterator[UnreadRecord | Problem]:
    """The record of a page, or an error in its place."""
    try:
        record = _record(source)
    except ReadError as error:
        yield error.problem(source.label)
        return
    yield UnreadRecord(record, source.name.stem, source.label)


def _record(source: Source) -> Record:
    try:
        import trafilatura
    except ImportError:
        message = "is a web page: pip install 'diplomacy-kg[archives]' to read that, or give its text"
        raise ReadError(Reason.UNREADABLE, message) from None
    page, _ = decode(source.read(limit=MAX_PAGE))
    found: Any = trafilatura.bare_extraction(
        page, include_comments=False, include_tables=False, with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )  # fmt: skip
    if found is None or not (found.text or "").strip():
        raise ReadError(Reason.EMPTY, "is a page in which no article is found: give its text as .txt")
    paragraphs = [line.strip() for line in found.text.splitlines() if line.strip()]
    return {
        "title": found.title,
        "date": found.date,
        "url": found.url,
        "publisher": found.sitename,
        "text": "\n\n".join(paragraphs),
    }
