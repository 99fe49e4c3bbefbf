"""Numbers in Dutch words and digits, so that the terms of two proposals can be held against each other.

>>> sorted(numbers_in("een bestand van dertig dagen voor 1.050 man")), sorted(numbers_in("een derde van het water"))
([30.0, 1050.0], [0.333])
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicon import fold
from kg.same.words import load_words

_DIGITS = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d.])")
_WORD = re.compile(r"[a-z]+")
_COUNTED = ("een", "twee", "drie")
"""Before *derde*, *vierde*: a part of a whole, and not which of several it is."""
_ORDINAL_TOO = ("derde", "vierde", "vijfde", "tiende")


def numbers_in(text: str) -> frozenset[float]:
    """The numbers that a text gives; *een* alone is an article, and *derde* a part only behind *een* or *twee*."""
    words = load_words().numbers
    found = {float(f"{whole.replace('.', '')}.{rest or 0}") for whole, rest in _DIGITS.findall(text)}
    before = ""
    for word in _WORD.findall(fold(text).lower()):
        if word in words.parts:
            if word not in _ORDINAL_TOO or before in _COUNTED:
                found.add(round(words.parts[word] * (words.units.get(before, 1) if word in _ORDINAL_TOO else 1), 3))
        elif word != "een":
            value = _value(word)
            found |= set() if value is None else {float(value)}
        before = word
    return frozenset(found)


@lru_cache(maxsize=1 << 12)
def _value(word: str) -> int | None:
    """The value of a number that is one word (*honderdvijftig*, *tweeendertig*); None where it is none."""
    words = load_words().numbers
    for name, size in words.many.items():
        if name in word:
            first, _, rest = word.partition(name)
            times, more = _value(first) if first else 1, _value(rest.removeprefix("en")) if rest else 0
            return None if times is None or more is None else times * size + more
    if word in words.units or word in words.tens:
        return words.units.get(word, words.tens.get(word))
    for ten, value in words.tens.items():
        unit = word.removesuffix(ten)
        if unit != word and unit.endswith("en") and (small := words.units.get(unit.removesuffix("en"))):
            return small + value
    return None
