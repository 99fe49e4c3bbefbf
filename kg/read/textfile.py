"""A plain text file to an article: the shipped format with its date line, or any text without one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from kg.model import Article
from kg.read.clean import clean
from kg.read.decode import decode
from kg.read.files import read_bytes
from kg.read.layout import lay_out
from kg.read.problem import Problem, ReadError, Reason, Severity, printable

MAX_TEXT = 1_000_000
"""Bytes of a file, and code points of a JSON record: a thick book, and spaCy's own limit."""


def read_text_file(path: Path) -> Iterator[Article | Problem]:
    """The article of a file after its warnings, or the one error in its place; the id is the file's stem."""
    source = printable(path)
    try:
        text, warning = decode(read_bytes(path, limit=MAX_TEXT))
        cleaned = clean(text)
        article, bad_date = _article(cleaned.text, path, source)
    except ReadError as error:
        yield error.problem(source)
        return
    for said in filter(None, (warning, *cleaned.warnings)):
        yield Problem(source, Reason.ENCODING, Severity.WARNING, said)
    if bad_date is not None:
        yield bad_date_problem(source, bad_date)
    yield article


def bad_date_problem(source: str, written: str) -> Problem:
    """The warning for a date that cannot be, on an article that is read without one."""
    return Problem(
        source,
        Reason.BAD_DATE,
        Severity.WARNING,
        f"has the date {written!r}, which no calendar has: read without a date; write YYYY-MM or YYYY-MM-DD",
    )


def clean_id(name: str) -> str:
    """An id that every serialisation can hold: NFC, without white space around it, nothing unprintable.

    >>> clean_id(" topoverleg\\n")
    'topoverleg'
    """
    return printable(unicodedata.normalize("NFC", name.strip())) or "article"


def _article(text: str, path: Path, source: str) -> tuple[Article, str | None]:
    layout = lay_out(text)
    if not layout.blocks:
        raise ReadError(Reason.EMPTY, "is empty: put the text of an article in it, or leave it out")
    article = Article(
        id=clean_id(path.stem),
        text=text,
        title=layout.title,
        blocks=layout.blocks,
        issued=layout.issued,
        source=source,
    )
    return article, layout.bad_date
