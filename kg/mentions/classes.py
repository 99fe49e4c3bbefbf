"""Class nouns (stad, beweging) and the compounds that end in one (grensplaats, rebellengroep)."""

from __future__ import annotations

from functools import lru_cache

_SHORTEST_HEAD = 4
_SHORTEST_COMPOUND = 8


@lru_cache(maxsize=1 << 14)
def is_class(word: str, classes: frozenset[str]) -> bool:
    """Whether a word in lower case is a class noun of the list, or a compound that ends in one."""
    if word in classes:
        return True
    if len(word) < _SHORTEST_COMPOUND:
        return False
    return any(word[cut:] in classes for cut in range(1, len(word) - _SHORTEST_HEAD + 1))
