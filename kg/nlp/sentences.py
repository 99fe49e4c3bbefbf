"""Where sentences begin, decided before the parser runs.

The parser's own boundaries err in news: it breaks inside "minister van Buitenlandse Zaken Ron Dermer"
and after a colon, and takes the opening mark of a quotation for the end of the sentence before. Edited
text marks its boundaries well, so they are read off the signs, and the parser is held to them:

1. ``.``, ``!``, ``?`` or an ellipsis ends a sentence, with the closing marks and brackets after it,
   where the next word is capitalised or a number ("Wat nu?" vraagt hij, and ".", zei X, run on);
2. abbreviations are one token with their full stop, and only those that can end a sentence do (enz., jl.);
3. a dateline (GENÈVE (ANP) -) and the hour of a live blog (**21.40 uur** –) stand apart from the sentence, and so does
   what opens a paragraph in capitals before a word that opens a sentence ("NAIROBI Nog geen twee dagen ...");
4. colons and semicolons do not end a sentence;
5. what would go on for more than ``LONGEST`` tokens is no sentence but a list or a table, or was made to keep readers
   busy, since reading costs the square of its length and more: it is cut at a comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.nlp.abbreviations import sentence_final
from kg.nlp.initials import may_open, opens
from kg.nlp.quotes import SIGNS, Marks

_ENDS = frozenset({".", "!", "?", "…", "...", "..", "....", "?!", "!?", "!!", "??"})
_BRACKETS_CLOSE = frozenset(")]}*_")
_BRACKETS_OPEN = frozenset("([{*_")
_LOWER_NAME = re.compile(r"[a-z]{1,3}[-'][A-ZÀ-Þ]")
_DASHES = frozenset("-–—")
_HOUR = re.compile(r"\d{1,2}[.:u]\d{2}u?$")
_YEAR = re.compile(r"(?:19|20)\d\d")
LONGEST = 200
"""Tokens of a sentence; those of newspapers stay under a hundred."""
_PAUSES = frozenset(",;:")
_LEAD = 10
"""Tokens in which a dateline or hour has to end."""
_TOWN = 4
"""Letters of a word in capitals that is more than an abbreviation."""
_TAIL = 4
"""Tokens with which a sentence ends: its sign, and the marks and brackets that close with it."""


def sentence_starts(words: Sequence[str], spaces: Sequence[bool], marks: Marks) -> list[int]:
    """1 for each token of a block that begins a sentence, -1 for every other."""
    count = len(words)
    starts = [-1] * count
    if not count:
        return starts
    starts[0] = 1
    may_end = sentence_final()
    for index, word in enumerate(words):
        initial = len(word) == 2 and word[0].isupper() and word[1] == "." and opens(words[index + 1 : index + 3])
        if word in _ENDS or initial or (word[-1] == "." and word.lower() in may_end):
            after = index + 1
            while after < count and (words[after] in _ENDS or _closes(after, words, spaces, marks)):
                after += 1
            if after < count and starts[after] < 0 and _may_begin(after, index, words, marks):
                starts[after] = 1
    after = _after_lead(words)
    if 0 < after < count:
        starts[after] = 1
    for cut in _cuts(words, starts):
        starts[cut] = 1
    return starts


def is_cut(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the sentence ``words[first:last]``, behind which its paragraph goes on, is part of a longer one."""
    return last - first > LONGEST // 2 and not _ENDS & {*words[max(first, last - _TAIL) : last]}


def _cuts(words: Sequence[str], starts: Sequence[int]) -> Iterator[int]:
    """Where sentences that are too long are parted: behind the last pause in the second half of what is allowed."""
    begin = 0
    for index, start in enumerate(starts):
        if start > 0:
            begin = index
        elif index - begin >= LONGEST:
            halfway = begin + LONGEST // 2
            begin = next((cut for cut in range(index, halfway, -1) if words[cut - 1] in _PAUSES), index)
            yield begin


def _closes(index: int, words: Sequence[str], spaces: Sequence[bool], marks: Marks) -> bool:
    if words[index] in SIGNS and index not in marks.opening:  # it may end what an earlier paragraph began
        return spaces[index] or not spaces[index - 1]
    return words[index] in _BRACKETS_CLOSE and not spaces[index - 1]


def _may_begin(after: int, end: int, words: Sequence[str], marks: Marks) -> bool:
    """Whether a sentence can begin at ``after``, when ``end`` holds the sign that ends the one before."""
    if end and words[end] == "." and after == end + 1:
        before = words[end - 1]
        initial = len(before) == 1 and before.isupper() and not opens(words[after : after + 2])
        if initial or (end == 1 and before.isdigit()):
            return False  # 1. De eerste; F. Buschman
    first = after
    while first < len(words) and (first in marks.opening or words[first] in _BRACKETS_OPEN):
        first += 1
    if first == len(words):
        return False
    word = words[first]
    if word[0].isupper() or word[0].isdigit():
        return True
    if word in ("'s", "'t", "'n", "'k") or word[0] in "$€£#@":
        return True
    if word in _DASHES:
        return words[end] == "." and after == end + 1
    return _LOWER_NAME.match(word) is not None


def _after_lead(words: Sequence[str]) -> int:
    """The token after a dateline or hour that opens the block, or 0."""
    for index, word in enumerate(words[:_LEAD]):
        if word in _DASHES and index:
            return index + 1 if _is_lead(words[:index]) else 0
    capitals = next((i for i, word in enumerate(words[:_LEAD]) if not (word.isupper() or word == "/")), 0)
    whole = any(len(word) >= _TOWN for word in words[:capitals])
    return capitals if whole and may_open(words[capitals]) else 0


def _is_lead(lead: Sequence[str]) -> bool:
    letters = [word for word in lead if word[0].isalnum()]
    if not letters:
        return False
    if _HOUR.match(letters[0]):
        return all(word.lower() in ("uur", "u", "update") for word in letters[1:])
    if not letters[0][0].isupper() or len(letters[0]) == 1:
        return False
    if lead[-1] == ")" and letters[0].isupper():
        return True
    if letters[0].isupper() and len(letters) < _LEAD // 2 and letters[-2:-1] and letters[-2].isdigit():
        return True  # KHARTOEM, 12 maart -
    return all(word.isupper() for word in letters) or _YEAR.fullmatch(lead[-1]) is not None
