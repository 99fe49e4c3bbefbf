"""Words that keep their full stop (``seeds/abbreviations.csv``); known without spaCy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.lexicon.table import read_rows
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class AbbreviationRow:
    """An abbreviation in lower case (``abbreviations.csv``).

    ``ends_sentence``: a sentence may end with it; ``capital``: it may begin with a capital (Dr., but not
    Jan., which is a person at the end of a sentence).
    """

    form: str
    ends_sentence: bool
    capital: bool
    meaning: str
    source: str


@cache
def abbreviations() -> tuple[AbbreviationRow, ...]:
    """The rows of ``seeds/abbreviations.csv``; LexiconError where one cannot be used."""
    return read_rows(data_folder("seeds") / "abbreviations.csv", AbbreviationRow)


@cache
def sentence_final() -> frozenset[str]:
    """The abbreviations, in lower case, after which a sentence may be over."""
    return frozenset(row.form for row in abbreviations() if row.ends_sentence)
