"""Words of names compared, in whatever spelling.

Two words sound the same, have the same skeleton (vowels and final consonants vary between transliterations:
*Zelensky*, *Selenski*), are forms of one given name in two languages, or are nearly the same. What is held against
each other is worked out once for a word: of many thousands of pairs most have the words of others.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from kg.link.spelling import sound
from kg.same.words import load_words

_RUSSIAN = re.compile(r"[jy]?[eo][vw]a?\Z")
_PERSIAN = re.compile(r"[zs][oa]d[ae]h?\Z")
"""Endings of family names in Central Asia and the Caucasus, of which a person may have one after the other."""
SAME, SOUND, NEAR, INITIAL = 1.0, 0.95, 0.8, 0.5
"""How like two words are: to the letter, by their sound, nearly, or as an initial and its name."""
_LONG = 5
"""Letters from which a word may differ in one and still be the same."""
_CONSONANTS = 4
"""From how many consonants, which are the same, the vowels inside a word may differ."""
_VOWELS = re.compile(r"[aeiou]+")
_MUTE = re.compile(r"(?<=[^aeiou])e\Z")
"""Written behind a name in French: *Hassane*."""
_BREATH = re.compile(r"kh|ch(?=[aeiou])")
"""What some papers write h: *Rakhimova*, *Rahimova*."""
_DJ = re.compile(r"dzj|dzh|xh|dj(?=[aeiou])")


@lru_cache(maxsize=1 << 15)
def skeleton(word: str) -> str:
    """What of a word stays the same in most transliterations.

    >>> skeleton("Zelensky") == skeleton("Selenski"), skeleton("Salim") == skeleton("Salem")
    (True, True)
    """
    text = sound(word)
    for spelling, key in (("ie", "i"), ("ei", "i"), ("ai", "i"), ("e", "i"), ("o", "u"), ("z", "s"), ("h", "")):
        text = text.replace(spelling, key)
    text = re.sub(r"d\Z", "t", re.sub(r"v\Z", "f", text))
    return re.sub(r"(.)\1+", r"\1", text)


class _Traits(NamedTuple):
    """What of a word is held against another one."""

    sound: str
    skeleton: str
    variants: frozenset[str]
    form: int | None
    """Of which given name it is a form in one of its languages."""
    stem: str
    """The skeleton of a family name without the ending of a language; "" where too little is left."""
    ending: str
    consonants: str
    """The skeleton with one vowel for all; "" where it has few consonants."""
    spoken: str
    """Without a mute e."""


@lru_cache(maxsize=1 << 16)
def _traits(word: str) -> _Traits:
    stem, ending = _parted(word)
    bones = skeleton(word)
    consonants = _VOWELS.sub("a", bones)
    return _Traits(
        sound(word), bones, variants(word), load_words().forms.get(word), skeleton(stem) if len(stem) > 2 else "",
        ending, consonants if len(consonants.replace("a", "")) >= _CONSONANTS else "", _MUTE.sub("", word),
    )  # fmt: skip


# by their text, which strings are quickly looked up by: many thousands of pairs have the same words
@lru_cache(maxsize=1 << 17)
def likeness(one: str, other: str) -> float:
    """How like two different words of names are: 0 where they are not."""
    mine, theirs = _traits(one), _traits(other)
    found = _likeness_of_traits(mine, theirs)
    if found or mine.spoken == theirs.spoken:
        return found or NEAR
    return NEAR if _nearly(mine.skeleton, theirs.skeleton) else 0.0


@lru_cache(maxsize=1 << 17)
def likeness_of_given(one: str, other: str) -> float:
    """How like two words are that both begin a name."""
    return _likeness_of_traits(_traits(one), _traits(other))


def _likeness_of_traits(mine: _Traits, theirs: _Traits) -> float:
    if mine.sound == theirs.sound or (mine.skeleton == theirs.skeleton and len(mine.skeleton) > 2):
        return SOUND
    if (mine.form is not None and mine.form == theirs.form) or not mine.variants.isdisjoint(theirs.variants):
        return SOUND
    if mine.ending != theirs.ending and mine.stem and mine.stem == theirs.stem:  # with endings of two languages
        return NEAR
    return NEAR if mine.consonants and mine.consonants == theirs.consonants else 0.0  # other vowels inside


def _nearly(one: str, other: str) -> bool:
    """Whether two skeletons of long words differ in one letter, or in two of very long ones."""
    shortest = min(len(one), len(other))
    allowed = 0 if shortest < _LONG else 1 if shortest < 2 * _LONG else 2
    return allowed > 0 and OSA.distance(one, other, score_cutoff=allowed) <= allowed


@lru_cache(maxsize=1 << 15)
def variants(word: str) -> frozenset[str]:
    """Skeletons of a word under spellings that stand for one sound and another: kh and h, dzj and j."""
    found = {skeleton(_DJ.sub("j", word)), skeleton(_BREATH.sub("h", word))}
    return frozenset(key for key in found if len(key) > 3)


def _parted(name: str) -> tuple[str, str]:
    """A family name without the ending of a language, and which language that is."""
    for pattern, language in ((_PERSIAN, "Persian"), (_RUSSIAN, "Russian")):
        if found := pattern.search(name):
            return name[: found.start()], language
    return name, ""
