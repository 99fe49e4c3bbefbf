"""Comparing names: what counts as the same name in an annotation and in a graph."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

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
