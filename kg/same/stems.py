"""The words of a text that say what, without their endings, so that two texts can be held against each other."""

from __future__ import annotations

import re

from kg.lexicon import fold
from kg.same.numbers import numbers_in
from kg.same.words import load_words

_ENDINGS = re.compile(r"(?:en|s|e)\Z")
_LEAST = 3
"""Letters of a word of content that are left without its ending."""


def words_of(text: str) -> frozenset[str]:
    """The words of a text that say what, without endings.

    >>> sorted(words_of("dat alle gevangenen vooraf vrijkomen")) == sorted(words_of("de gevangene vrijkomt"))
    False
    >>> sorted(words_of("de gevangenen")) == sorted(words_of("een gevangene"))
    True
    """
    kept = (word for word in re.findall(r"[a-z]+", fold(text).lower()) if word not in load_words().proposals.left_out)
    return frozenset(_stem(word) for word in kept if len(word) >= _LEAST and not numbers_in(word))


def _stem(word: str) -> str:
    """A word without its ending, and with one consonant where two stand before it (*bestanden*, *bruggen*, *brug*)."""
    found = _ENDINGS.sub("", word)
    found = _ENDINGS.sub("", found) if found.endswith("en") else found
    found = word if len(found) < _LEAST else found
    return found[:-1] if len(found) > _LEAST and found[-1] == found[-2] else found
