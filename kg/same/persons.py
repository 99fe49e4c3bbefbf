"""Names of persons compared: word by word, in whatever spelling, with initials and without titles.

1. A name is its words without forms of address (*Dr.*, *Khun*) and particles (*al*, *van*); a hyphen parts words.
2. Words are the same, sound the same, have the same skeleton (vowels and final consonants vary between
   transliterations: *Zelensky*, *Selenski*), are an initial and its name, or nearly the same: in one letter of a long
   word, or in vowels inside it (*Abdelkarim*, *Abdulkarim*), and given names in these only (*Maria* is not *Marta*, nor
   *Simon* *Simone*). So are family names that a law gave another ending (*Karimov*, *Karimzoda*; *Rahmonov*, *Rahmon*),
   but not those of husband and wife. Given names have forms of two languages (*Mykola*, *Nikolaj*), which a table gives
   (``seeds/across.toml``).
3. The words that two names share leave gaps before, between and after. Where in one gap both have a word of their own,
   they are names of two (*Idriss Youssouf*, *Mahamat Youssouf*); where only one has, one name is shorter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from kg.lexicon import fold
from kg.link.spelling import sound
from kg.same.pinyin import pinyin
from kg.same.words import load_words

_SPLIT = re.compile(r"[\s()-]+")
_INITIALS = re.compile(r"(?:[A-Za-z]{1,2}\.)+[A-Za-z]?\.?\Z")
_RUSSIAN = re.compile(r"[jy]?[eo][vw]a?\Z")
_PERSIAN = re.compile(r"[zs][oa]d[ae]h?\Z")
"""Endings of family names in Central Asia and the Caucasus, of which a person may have one after the other."""
_INITIAL_LETTER = re.compile(r"[A-Za-z]\.")
_SAME, _SOUND, _NEAR, _INITIAL = 1.0, 0.95, 0.8, 0.5
_MOST = 12
"""Words of a name that are looked at: nobody has more, and an article may write anything."""
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
_SERBIAN = re.compile(r"[ćčšž]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name: as it is spelt (in lower case and ASCII) and as it sounds."""

    text: str
    sound: str
    skeleton: str
    initial: bool = False
    part: int = 0
    """Which of the parts between spaces it is of: the two words of a double name are of one."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two names share: whole words and initials, and in what way each is longer than the other."""

    words: int
    initials: int
    near: bool
    """Whether a word is only nearly the same."""
    relation: str
    """same, shorter, longer, chain (each is longer at its own end), double name (a chain of which one is that), other
    order, apart, or "" (nothing shared)."""
    where: str = ""
    """Which word of the longer name a single word is: ``first``, ``middle`` or ``last``."""

    @property
    def possible(self) -> bool:
        """Whether one person can have both names."""
        return self.relation not in ("apart", "")


_NOTHING = Likeness(0, 0, False, "")


@lru_cache(maxsize=1 << 15)
def words_of_person(name: str) -> tuple[Word, ...]:
    """The words of a name; all of them where nothing but titles and particles would be left out."""
    titles, words, kept = load_words().person, [], []
    if _SERBIAN.search(name):
        name = name.replace("Đ", "Dj").replace("đ", "dj")
    for number, spelt in enumerate(fold(name).split()):
        for part in filter(None, _SPLIT.split(pinyin(spelt.lower()) if "-" in spelt else spelt)):
            found: list[Word] = []
            if _INITIALS.match(part):
                found = [Word(one.lower(), sound(one), "", True, number) for one in part.split(".") if one]
            elif text := part.lower().replace("'", "").strip(".,"):
                found = [Word(text, sound(text), skeleton(text), len(text) == 1, number)]
            words += found
            initial = _INITIAL_LETTER.match(part)
            kept += [word for word in found if initial or word.text not in titles]
    return tuple(kept if any(not word.initial for word in kept) else words)[:_MOST]


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


def compare_persons(one: Sequence[Word], other: Sequence[Word]) -> Likeness:
    """How like two names are; two words count as one where that is liker (*Chien-p'ing*, *Jianping*)."""
    plain = _compare(one, other)
    if plain.possible or len(one) == len(other):
        return plain
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    for at in range(len(longer) - 1):
        text = longer[at].text + longer[at + 1].text
        joined = (*longer[:at], Word(text, sound(text), skeleton(text)), *longer[at + 2 :])
        found = _compare(joined, shorter)
        if found.possible and found.words > 1:
            return found
    return plain


def _compare(one: Sequence[Word], other: Sequence[Word]) -> Likeness:
    matches = _in_order(one, other)
    if not matches:
        return _NOTHING
    levels = [_level(one[i], other[j]) for i, j in matches]
    words, initials = sum(level > _INITIAL for level in levels), levels.count(_INITIAL)
    near = _NEAR in levels
    mine, theirs = _gaps(len(one), [i for i, _ in matches]), _gaps(len(other), [j for _, j in matches])
    if any(a and b for a, b in zip(mine, theirs, strict=True)):
        return _apart(words, initials, near=near)
    if words == 0:
        return Likeness(0, initials, near, "")
    longer = any(mine), any(theirs)
    if all(longer):
        if len(one) == len(other) and all(any(_level(word, w) > _NEAR for w in other) for word in one):
            return Likeness(len(one), 0, near, "other order")
        ends = (mine[0] and theirs[-1]) or (mine[-1] and theirs[0])
        inner = any((*mine[1:-1], *theirs[1:-1]))
        if not ends or inner:
            return _apart(words, initials, near=near)
        i, j = matches[-1]
        double = len(matches) == 1 and (_opens_double(one, i) or _opens_double(other, j))
        return Likeness(words, initials, near, "double name" if double else "chain")
    where = ""
    if words == 1 and not initials:
        long, at = (one, matches[0][0]) if longer[0] else (other, matches[0][1])
        where = "last" if at == len(long) - 1 else "first" if at == 0 else "middle"
    return Likeness(words, initials, near, "longer" if longer[0] else "shorter" if longer[1] else "same", where)


@cache
def _apart(words: int, initials: int, *, near: bool) -> Likeness:
    return Likeness(words, initials, near, "apart")


def _opens_double(name: Sequence[Word], at: int) -> bool:
    """Whether a name is a double one of which this word is the first (Weerasinghe-Perera)."""
    return at == 0 and len(name) > 1 and all(word.part == name[at].part for word in name)


def _gaps(size: int, at: list[int]) -> list[int]:
    """How many words stand before, between and after those at these places."""
    return [end - start - 1 for start, end in zip([-1, *at], [*at, size], strict=True)]


def _in_order(one: Sequence[Word], other: Sequence[Word]) -> list[tuple[int, int]]:
    """The pairs of words that weigh most together, in the order of both names."""
    given = min(len(one), len(other)) > 1
    levels = {
        (i, j): level
        for i, word in enumerate(one)
        for j, their in enumerate(other)
        if (level := _level_of_given(word, their) if given and i == j == 0 else _level(word, their))
    }
    if len(levels) < 2:  # most pairs share a surname and no more
        return list(levels)
    best: list[list[tuple[float, list[tuple[int, int]]]]] = [
        [(0.0, [])] * (len(other) + 1) for _ in range(len(one) + 1)
    ]
    for i in range(len(one)):
        for j in range(len(other)):
            choices = [best[i][j + 1], best[i + 1][j]]
            level = levels.get((i, j), 0.0)
            if level:
                total, pairs = best[i][j]
                choices.append((total + level, [*pairs, (i, j)]))
            best[i + 1][j + 1] = max(choices, key=lambda choice: choice[0])
    return best[-1][-1][1]


def _level(one: Word, other: Word) -> float:
    """How like two words are: 0 where they are not."""
    if one.initial or other.initial:
        return _level_of_initial(one, other)
    return _SAME if one.text == other.text else _likeness(one.text, other.text)


def _level_of_given(one: Word, other: Word) -> float:
    """How like two words are that both begin a name of several words."""
    if one.initial or other.initial:
        return _level_of_initial(one, other)
    return _SAME if one.text == other.text else _likeness_of_given(one.text, other.text)


def _level_of_initial(one: Word, other: Word) -> float:
    short, long = (one, other) if len(one.text) <= len(other.text) else (other, one)
    alike = long.text.startswith(short.text) or (short.initial and long.sound.startswith(short.sound))
    return _INITIAL if alike else 0.0


# by their text, which strings are quickly looked up by: many thousands of pairs have the same words
@lru_cache(maxsize=1 << 17)
def _likeness(one: str, other: str) -> float:
    found = _likeness_of_given(one, other)
    if found or _without_mute(one) == _without_mute(other):
        return found or _NEAR
    return _NEAR if _nearly(skeleton(one), skeleton(other)) else 0.0


@lru_cache(maxsize=1 << 17)
def _likeness_of_given(one: str, other: str) -> float:
    mine, theirs = skeleton(one), skeleton(other)
    if sound(one) == sound(other) or (mine == theirs and len(mine) > 2):
        return _SOUND
    if not variants(one).isdisjoint(variants(other)) or _one_name(one, other):
        return _SOUND
    return _NEAR if _other_ending(one, other) or _same_consonants(mine, theirs) else 0.0


@lru_cache(maxsize=1 << 15)
def _without_mute(word: str) -> str:
    return _MUTE.sub("", word)


@lru_cache(maxsize=1 << 15)
def _with_one_vowel(skeleton: str) -> str:
    return _VOWELS.sub("a", skeleton)


def _same_consonants(one: str, other: str) -> bool:
    """Whether two skeletons differ only in vowels inside."""
    mine = _with_one_vowel(one)
    return mine == _with_one_vowel(other) and len(mine.replace("a", "")) >= _CONSONANTS


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


def _one_name(one: str, other: str) -> bool:
    """Whether two are forms of one given name in two languages."""
    forms = load_words().forms
    return one in forms and forms.get(one) == forms.get(other)


def _other_ending(one: str, other: str) -> bool:
    """Whether two family names are one stem with endings of two languages, or one of them without any."""
    (mine, my_ending), (theirs, their_ending) = _parted(one), _parted(other)
    return my_ending != their_ending and min(len(mine), len(theirs)) > 2 and skeleton(mine) == skeleton(theirs)


@lru_cache(maxsize=1 << 15)
def _parted(name: str) -> tuple[str, str]:
    for pattern, language in ((_PERSIAN, "Persian"), (_RUSSIAN, "Russian")):
        if found := pattern.search(name):
            return name[: found.start()], language
    return name, ""
