"""Is a text Dutch? Quickly where it plainly is, and with py3langid where it is not plain.

1. Words that are frequent in Dutch and strange to its neighbours (``seeds/function_words.csv``) are
   counted in the opening of the text, or in the whole. Enough of them, and it is Dutch: nothing is loaded.
2. Otherwise py3langid judges the opening, and the whole where that is longer: a Dutch article may
   open with a quotation. Only another language that wins clearly, twice, makes a text foreign.
3. Another script is another language. A text too short to judge, or of little but names, gets the
   benefit of the doubt.

A foreign text would give no error but wrong facts: Afrikaans is near enough to parse.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from typing import TYPE_CHECKING

from kg.resources import data_folder

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 1_000
"""Code points of the opening that is judged."""
_WHOLE = 5_000
_MIN_SHARE = 0.03
_MIN_WORDS = 3
"""Different function words that there must be; the shares of news articles are 0.03 to 0.15."""
_MIN_LETTERS = 60
_MIN_CONFIDENCE = 0.9
_LATIN = re.compile("[a-z\u00c0-\u024f\u1e00-\u1eff]")
_WORD = re.compile(r"[^\W\d_]+")


def foreign_language(text: str) -> str | None:
    """The ISO 639 code of the other language that a text is in; None where it is, or may be, Dutch."""
    if plainly_dutch(text):
        return None
    sample = text[:_SAMPLE]
    letters = "".join(_WORD.findall(sample.lower()))
    if 2 * len(_LATIN.findall(letters)) < len(letters):
        return str(_identifier().classify(sample)[0])  # another script is another language
    if len(letters) < _MIN_LETTERS:
        return None
    opening = _foreign(sample)
    return opening and _foreign(text[:_WHOLE])


def plainly_dutch(text: str) -> bool:
    """Are there enough words in its opening, or in the whole, that are frequent in Dutch and strange to its neighbours?

    The opening need not tell: it may be a quotation, or names.
    """
    return _has_enough(text[:_SAMPLE]) or (len(text) > _SAMPLE and _has_enough(text[:_WHOLE]))


def _has_enough(text: str) -> bool:
    words = _WORD.findall(text.lower())
    hits = [word for word in words if word in _function_words()]
    return len(set(hits)) >= _MIN_WORDS and len(hits) >= _MIN_SHARE * len(words)


def _foreign(text: str) -> str | None:
    language, confidence = _identifier().classify(text)
    return None if language == "nl" or confidence < _MIN_CONFIDENCE else str(language)


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # half a second and numpy, seldom needed

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _function_words() -> frozenset[str]:
    with (data_folder("seeds") / "function_words.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["word"] for row in csv.DictReader(file))
