"""Names compared: by their words, and by their sound where transliterations differ.

Dutch papers write Medinski and Medinsky, Oemerov and Umerov, Al-Shaibani and al-Shaibani. ``sound``
brings such spellings together; it is only used between names of one article, or between a name and
the curated persons, and never merges full names whose first names sound differently.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.lexicon import fold

_SOUNDS = (
    ("tsch", "c"), ("tsj", "c"), ("tch", "c"), ("zh", "z"), ("zj", "z"), ("sch", "s"), ("sh", "s"),
    ("sj", "s"), ("ch", "k"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("ou", "u"), ("oe", "u"),
    ("oo", "o"), ("ee", "e"), ("ij", "i"), ("yi", "i"), ("y", "i"), ("j", "i"), ("w", "v"),
    ("dz", "z"), ("q", "k"), ("c", "k"), ("x", "ks"),
)  # fmt: skip
_ARTICLE = re.compile(r"^(?:al|el|as|ash|an|ad|at|ar|az)-", re.IGNORECASE)
_SPLIT = re.compile(r"[\s()]+")
_SHORTEST = 4


def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name in lower case, brackets left out."""
    return tuple(word for word in _SPLIT.split(fold(name).lower()) if word)


def without_genitive(name: str) -> str:
    """A name without the apostrophe (and s) of a genitive: Turkije's, Max'."""
    for ending in ("'s", "’s", "'", "’"):
        if name.endswith(ending):
            return name[: -len(ending)]
    return name


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    """A rough key for how a word sounds, the same for its usual transliterations.

    >>> sound("Medinski") == sound("Medinsky"), sound("Oemerov") == sound("Umerov")
    (True, True)
    """
    text = _ARTICLE.sub("", fold(word).lower())
    for spelling, key in _SOUNDS:
        text = text.replace(spelling, key)
    return re.sub(r"(.)\1+", r"\1", text)


def sounds_alike(one: str, other: str) -> bool:
    """Whether two words are the same, or long enough to tell that they sound the same."""
    return one == other or (min(len(one), len(other)) >= _SHORTEST and sound(one) == sound(other))


def ends_in(full: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether a full name ends in a surname, also without its article (Assad for al-Assad)."""
    if len(part) >= len(full):
        return False
    if full[-len(part) :] == part:
        return True
    return len(part) == 1 and _ARTICLE.sub("", full[-1]) == _ARTICLE.sub("", part[0])
