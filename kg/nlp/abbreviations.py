"""Dutch abbreviations: which words keep their full stop.

spaCy's Dutch tokenizer knows four thousand, among them every word that lawyers and librarians shorten:
"hand.", "pers.", "top.", "dat.", "VN.". In news those are the last words of sentences, and gluing the stop
to them hides the end. So of the abbreviations with one stop, at their end, only those of
``seeds/abbreviations.csv`` stay; initials (J.) and those with stops inside (m.n.) all stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from spacy.attrs import ORTH
from spacy.tokenizer import Tokenizer

from kg.lexicon.table import read_rows
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class AbbreviationRow:
    """An abbreviation in lower case, and whether a sentence may end with it (``abbreviations.csv``)."""

    form: str
    ends_sentence: bool
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


def keep_news_abbreviations(tokenizer: Tokenizer) -> None:
    """Change the tokenizer's special cases in place."""
    known = {row.form for row in abbreviations()}
    rules = {
        form: tokens
        for form, tokens in tokenizer.rules.items()
        if not _is_word_with_stop(form) or form in known
    }
    for form in sorted(known):
        for written in (form, form.capitalize()):
            rules[written] = [{ORTH: written}]
    tokenizer.rules = rules


def _is_word_with_stop(form: str) -> bool:
    return len(form) > 2 and form[-1] == "." and "." not in form[:-1] and form[0].isalpha()
