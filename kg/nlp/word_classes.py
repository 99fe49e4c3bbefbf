"""What a word list knows of a Dutch form: which parts of speech it may be, and of which word it is a form.

``seeds/word_classes.tsv`` has 190,000 words, ``seeds/lemma_table.tsv`` leads their inflected forms to them. Dutch
writes compounds as one word, so a form that neither lists is read by its longest listed end:
*vredesonderhandelingen* is an *onderhandeling*, and a noun.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kg.lexicon.lines import look_up, read_lines
from kg.nlp.lemmas import tabled

_SHORTEST_HEAD = 4
_SHORTEST_REST = 2


class WordClass(NamedTuple):
    """What is known of a form."""

    classes: str
    """Letters of what it may be: a(djective), n(oun), v(erb); empty where no list knows it."""
    lemma: str
    """The word that it is a form of, or that its end is a form of; the form itself where no list knows it."""
    end: bool
    """Only an end of it is listed."""


@lru_cache(maxsize=1 << 16)
def word_class(form: str) -> WordClass:
    """What the lists know of a form in lower case."""
    found = _listed(form)
    if found is not None:
        return WordClass(*found, end=False)
    for start in range(_SHORTEST_REST, len(form) - _SHORTEST_HEAD + 1):
        found = _listed(form[start:])
        if found is not None:
            return WordClass(*found, end=True)
    return WordClass("", form, end=False)


def _listed(form: str) -> tuple[str, str] | None:
    """Classes and lemma of a form that is listed itself."""
    lines, lemma = read_lines("word_classes.tsv"), tabled(form) or form
    classes = "".join(sorted({*(look_up(lines, form) or ""), *(look_up(lines, lemma) or "")}))
    return (classes, lemma) if classes else None
