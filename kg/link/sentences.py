"""Sentences as far as linking needs them: where they end, and of what year one tells."""

from __future__ import annotations

import re

from kg.model import Article, PartialDate

BREAK = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘„(]*[A-ZÀ-Ý])|\n\s*\n")
"""What ends a sentence."""
_YEAR = re.compile(r"\W*(?:In|Begin|Eind|Medio|Op \d+)\s+(?:[a-z]+\s+)?((?:1[89]|20)\d\d)\b")


def date_told(article: Article, start: int) -> PartialDate | None:
    """The year with which the sentence at a code point opens (*In 1987 ontving ...*), else that of the article."""
    opens = max((found.end() for found in BREAK.finditer(article.text, 0, start)), default=0)
    year = _YEAR.match(article.text, opens, start)
    return article.issued if year is None else PartialDate(int(year[1]))
