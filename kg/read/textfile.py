"""A plain text file to articles: the shipped format with its date lines, or any text without one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kg.model import Article
from kg.read.clean import Cleaned, clean
from kg.read.decode import decode
from kg.read.layout import find_datelines, lay_out
from kg.read.problem import Problem, ReadError, Reason, Severity, printable
from kg.read.source import Source
from kg.read.unread import mark_of

MAX_TEXT = 1_000_000
"""Bytes of a file, and code points of a JSON record: a thick book, and spaCy's own limit."""


@dataclass(frozen=True, slots=True)
class UnreadText:
    """A file of text that is not read yet.

    A date line starts an article. The id is the file's stem, with a number from 1 where there are more than one; their
    offsets count from their date lines, and their sources have the number of that line.
    """

    data: bytes
    stem: str
    source: str

    @property
    def mark(self) -> str:
        """A digest of its name and its bytes."""
        return mark_of("text", self.stem, self.data.decode("utf-8", "surrogateescape"))

    def read(self) -> Iterator[Article | Problem]:
        """The articles, each after its warnings, or an error in the place of one."""
        return _read(self.data, self.stem, self.source)


def read_text_file(place: Path | Source) -> Iterator[UnreadText | Problem]:
    """What is in a file, or an error in its place."""
    origin = place if isinstance(place, Source) else Source.of(place)
    try:
        yield UnreadText(origin.read(limit=MAX_TEXT), origin.name.stem, origin.label)
    except ReadError as error:
        yield error.problem(origin.label)


def _read(data: bytes, stem: str, source: str) -> Iterator[Article | Problem]:
    try:
        text, warning = decode(data)
    except ReadError as error:
        yield error.problem(source)
        return
    cleaned = clean(text)
    yield from clean_problems(source, cleaned, warning)
    parts = _parts(cleaned.text)
    for number, (line, part) in enumerate(parts, start=1):
        many = len(parts) > 1
        yield from _read_part(part, f"{stem}-{number}" if many else stem, f"{source}:{line}" if many else source)


def clean_problems(source: str, cleaned: Cleaned, warning: str | None = None) -> Iterator[Problem]:
    """What there is to say of a text that is read all the same; ``warning`` is that of its encoding."""
    if warning is not None:
        yield Problem(source, Reason.ENCODING, Severity.WARNING, warning)
    for reason, said in cleaned.warnings:
        yield Problem(source, reason, Severity.WARNING, said)


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


def _parts(text: str) -> list[tuple[int, str]]:
    """The articles in a text, each with the number of its first line."""
    bounds = [(1, 0), *find_datelines(text), (0, len(text))]
    return [(line, text[start:end]) for (line, start), (_, end) in pairwise(bounds)]


def _read_part(text: str, name: str, source: str) -> Iterator[Article | Problem]:
    layout = lay_out(text)
    if not layout.blocks:
        yield ReadError(Reason.EMPTY, "is empty: put the text of an article in it, or leave it out").problem(source)
        return
    if layout.bad_date is not None:
        yield bad_date_problem(source, layout.bad_date)
    yield Article(
        id=clean_id(name),
        text=text,
        title=layout.title,
        blocks=layout.blocks,
        issued=layout.issued,
        source=source,
    )
