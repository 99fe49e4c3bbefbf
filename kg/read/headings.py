"""Which lines are headings: a judgement on the shape of one line, no more.

A heading is a short line that does not end as a sentence does: ``Concessies``, ``'Kleine stap'``,
``Wie zit waar?``, ``Rusland zegt dat langdurige vrede het doel is``. A line that opens with the time of a
live blog (``Update 11.00 uur: Nog geen doorbraak``, ``21.40 uur – Israël stuurt ploeg``) may end in
a full stop as well. Bylines (``Van onze correspondent``) have the same shape and pass for headings:
they are stretches without a sentence too.
"""

from __future__ import annotations

import re

MAX_HEADING = 100
"""Code points; the longest sub-headings of newspapers stay well under it."""
MAX_TITLE = 200
"""Code points; titles of analyses run to two sentences."""
_MAX_HEADING_WORDS = 15
_MAX_LABEL_WORDS = 3

_TIMED = re.compile(
    r"(?:(?:live(?:blog)?|update|laatste update)\b[\s:|–—-]*)?"
    r"\d{1,2}[.:]\d{2}(?:\s*(?:uur|u\.?|h))?(?:\s*[:|–—-]\s*\S.*)?|(?:laatste )?update\b.{0,40}",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:(?i:van|door) (?:onze|een) .*(?:correspondent|verslagge|redact|medewerk).*"
    r"|Door [A-ZÀ-Þ][\w'’.-]*(?: (?:[A-ZÀ-Þ][\w'’.-]*|van|de|den|der|ter|ten|en)){0,6})"
)
_MAX_BYLINE_WORDS = 9
_CLOSERS = "\"'’”»)]*_ "
_SENTENCE_ENDS = (".", "!", ";", ",", "…", "...")

_LEADS = re.compile(r"#{1,6}\s+|[-*•–—·▪►]\s+|\(?\d{1,2}[.)]\s+(?=[\"'“‘„«]?[^\W\d_])")
_BOLD = re.compile(r"(\*\*\*|\*\*|__|\*|_)(?=\S)((?:(?!\1).)*(?<=\S))\1")
_HASHES = re.compile(r"\s+#+$")
_MARKED = re.compile(r"#{1,6}\s+\S|(\*\*|__)(?=\S).*\S\1$")


def is_heading(line: str) -> bool:
    """Whether a line that stands alone has the shape of a sub-heading.

    >>> is_heading("Eerste gesprek op dit niveau"), is_heading("Hij wees dat af.")
    (True, False)
    """
    if len(line) > MAX_HEADING or not any(c.isalnum() for c in line):
        return False
    if _TIMED.fullmatch(line):
        return True
    words = len(line.split())
    if words > _MAX_HEADING_WORDS:
        return False
    if line.endswith(":"):
        return words <= _MAX_LABEL_WORDS  # "Lees ook:", but not "De minister zei het volgende:"
    return not ends_sentence(line)


def is_title(line: str) -> bool:
    """Whether the first line of a text without a date line has the shape of a title."""
    return len(line) <= MAX_TITLE and any(c.isalnum() for c in line) and not line.endswith((".", ",", ";", ":"))


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a statement does, closing quotation marks and brackets aside."""
    return line.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)


def is_byline(line: str) -> bool:
    """Whether a line only says who wrote it, or what sort of piece it is.

    >>> is_byline("Van onze correspondente in Bujumbura"), is_byline("ANALYSE"), is_byline("Door de grens te sluiten")
    (True, True, False)
    """
    words = len(line.split())
    if words > _MAX_BYLINE_WORDS or ends_sentence(line):
        return False
    return (words <= _MAX_LABEL_WORDS and line.isupper()) or _BYLINE.fullmatch(line) is not None


def is_marked(line: str) -> bool:
    """Whether markup says that a line is a heading (``## Kop``, ``**Kop**``)."""
    return _MARKED.match(line) is not None


def opens_item(line: str) -> bool:
    """Whether a line opens with a bullet, a number or hashes, so that it starts a block."""
    return _LEADS.match(line) is not None


def inner(line: str) -> tuple[int, int]:
    """The half-open part of a line inside its bullet, number, hashes or bold marks.

    >>> inner("**'Kleine stap'**")
    (2, 15)
    """
    start, end = 0, len(line)
    if lead := _LEADS.match(line):
        start = lead.end()
        if line.startswith("#") and (hashes := _HASHES.search(line, start)):
            end = hashes.start()
    if bold := _BOLD.fullmatch(line, start, end):
        start, end = bold.span(2)
    return (start, end) if start < end else (0, len(line))
