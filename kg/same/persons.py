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

from kg.lexicon import fold
from kg.link.spelling import sound
from kg.same.likeness import INITIAL, NEAR, SAME, likeness, likeness_of_given, skeleton
from kg.same.pinyin import pinyin
from kg.same.words import load_words

_SPLIT = re.compile(r"[\s()-]+")
_INITIALS = re.compile(r"(?:[A-Za-z]{1,2}\.)+[A-Za-z]?\.?\Z")
_INITIAL_LETTER = re.compile(r"[A-Za-z]\.")
_MOST = 12
"""Words of a name that are looked at: nobody has more, and an article may write anything."""
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


def are_strangers(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two names of two words have one of them in common, to the letter, and the others are nothing alike.

    ``compare_persons`` says that they are apart, too; but most pairs are like that, and this is sooner known.
    """
    if len(one) != 2 or len(other) != 2 or any(word.initial for word in (*one, *other)):
        return False
    (given, family), (their_given, their_family) = ((word.text for word in name) for name in (one, other))
    if family == their_family:
        return given != their_given and not likeness_of_given(given, their_given)
    return given == their_given and not likeness(family, their_family)


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
    shortest = min(len(one), len(other))
    first, last = _shared_ends(one, other, shortest)
    mine, theirs = one[first : len(one) - last], other[first : len(other) - last]
    between = _in_order(mine, theirs, given=shortest > 1 and not first)
    if mine and theirs and not between:  # as most are: they share a surname and no more
        return _apart(first + last, 0, near=False) if first or last else _NOTHING
    matches = [
        *((at, at, SAME) for at in range(first)),
        *((first + i, first + j, level) for i, j, level in between),
        *((len(one) - at, len(other) - at, SAME) for at in range(last, 0, -1)),
    ]
    if not matches:
        return _NOTHING
    levels = [level for *_, level in matches]
    words, initials, near = sum(level > INITIAL for level in levels), levels.count(INITIAL), NEAR in levels
    longer, relation = _longer(one, other, matches)
    if relation == "apart" or (relation == "crossed" and words):
        return _apart(words, initials, near=near)
    if words == 0:
        return Likeness(0, initials, near, "")
    if relation == "other order":
        return Likeness(len(one), 0, near, relation)
    where = ""
    if words == 1 and not initials and not all(longer):
        long, at = (one, matches[0][0]) if longer[0] else (other, matches[0][1])
        where = "last" if at == len(long) - 1 else "first" if at == 0 else "middle"
    return Likeness(words, initials, near, relation, where)


def _shared_ends(one: Sequence[Word], other: Sequence[Word], shortest: int) -> tuple[int, int]:
    """How many words at the beginning, and how many at the end, are the same to the letter."""
    last = 0
    while last < shortest and _is_same(one[-1 - last], other[-1 - last]):
        last += 1
    first = 0
    while first < shortest - last and _is_same(one[first], other[first]):
        first += 1
    return first, last


def _is_same(one: Word, other: Word) -> bool:
    return one.text == other.text and not (one.initial or other.initial)


def _longer(
    one: Sequence[Word], other: Sequence[Word], matches: Sequence[tuple[int, int, float]]
) -> tuple[tuple[bool, bool], str]:
    """Which of two names has words that the other lacks, and what the two are to each other."""
    mine, theirs = _gaps(len(one), [i for i, *_ in matches]), _gaps(len(other), [j for _, j, _ in matches])
    longer = any(mine), any(theirs)
    if any(a and b for a, b in zip(mine, theirs, strict=True)):
        return longer, "apart"
    if not all(longer):
        return longer, "longer" if longer[0] else "shorter" if longer[1] else "same"
    if len(one) == len(other) and all(any(_level(word, w) > NEAR for w in other) for word in one):
        return longer, "other order"
    ends = (mine[0] and theirs[-1]) or (mine[-1] and theirs[0])
    if not ends or any((*mine[1:-1], *theirs[1:-1])):
        return longer, "crossed"
    i, j, _ = matches[-1]
    double = len(matches) == 1 and (_opens_double(one, i) or _opens_double(other, j))
    return longer, "double name" if double else "chain"


@cache
def _apart(words: int, initials: int, *, near: bool) -> Likeness:
    return Likeness(words, initials, near, "apart")


def _opens_double(name: Sequence[Word], at: int) -> bool:
    """Whether a name is a double one of which this word is the first (Weerasinghe-Perera)."""
    return at == 0 and len(name) > 1 and all(word.part == name[at].part for word in name)


def _gaps(size: int, at: list[int]) -> list[int]:
    """How many words stand before, between and after those at these places."""
    return [end - start - 1 for start, end in zip([-1, *at], [*at, size], strict=True)]


def _in_order(one: Sequence[Word], other: Sequence[Word], *, given: bool) -> list[tuple[int, int, float]]:
    """The pairs of words that weigh most together, in the order of both names; ``given``: they begin the names."""
    levels = {
        (i, j): level
        for i, word in enumerate(one)
        for j, their in enumerate(other)
        if (level := _level_of_given(word, their) if given and i == j == 0 else _level(word, their))
    }
    if len(levels) < 2:
        return [(i, j, level) for (i, j), level in levels.items()]
    best: list[list[tuple[float, list[tuple[int, int, float]]]]] = [
        [(0.0, [])] * (len(other) + 1) for _ in range(len(one) + 1)
    ]
    for i in range(len(one)):
        for j in range(len(other)):
            choices = [best[i][j + 1], best[i + 1][j]]
            level = levels.get((i, j), 0.0)
            if level:
                total, pairs = best[i][j]
                choices.append((total + level, [*pairs, (i, j, level)]))
            best[i + 1][j + 1] = max(choices, key=lambda choice: choice[0])
    return best[-1][-1][1]


def _level(one: Word, other: Word) -> float:
    """How like two words are: 0 where they are not."""
    if one.initial or other.initial:
        return _level_of_initial(one, other)
    return SAME if one.text == other.text else likeness(one.text, other.text)


def _level_of_given(one: Word, other: Word) -> float:
    """How like two words are that both begin a name of several words."""
    if one.initial or other.initial:
        return _level_of_initial(one, other)
    return SAME if one.text == other.text else likeness_of_given(one.text, other.text)


def _level_of_initial(one: Word, other: Word) -> float:
    short, long = (one, other) if len(one.text) <= len(other.text) else (other, one)
    alike = long.text.startswith(short.text) or (short.initial and long.sound.startswith(short.sound))
    return INITIAL if alike else 0.0
