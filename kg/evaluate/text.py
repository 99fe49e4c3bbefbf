"""Comparing words: what counts as the same name, and as the same content, in an annotation and in a graph."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_ALIKE = 0.8
_NOT_WORD = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=100_000)
def plain(name: str) -> str:
    """A name without case, accents and punctuation.

    >>> plain("Mevlüt Çavuşoğlu, ")
    'mevlut cavusoglu'
    """
    decomposed = unicodedata.normalize("NFD", name)
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _NOT_WORD.sub(" ", letters.lower()).strip()


def camel(term: str) -> str:
    """An annotation's enumeration value as the ontology spells it.

    >>> camel("humanitarian_corridor")
    'humanitarianCorridor'
    """
    head, *rest = term.split("_")
    return head + "".join(word.capitalize() for word in rest)


def alike(one: str, other: str) -> bool:
    """Whether two stretches are the same but for a word or two: their common words are four fifths of both.

    >>> alike("dat de grens dicht blijft", "de grens dicht blijft.")
    True
    >>> alike("de grens", "dat Peru de grens wil sluiten")
    False
    """
    mine, theirs = (Counter(plain(words).split()) for words in (one, other))
    common, all_words = (mine & theirs).total(), mine.total() + theirs.total()
    return 2 * common >= _ALIKE * all_words > 0
