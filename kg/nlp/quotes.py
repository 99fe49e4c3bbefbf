"""Quotation marks: which tokens open, which close, and what stands between them.

Dutch news has every style there is ("…", '…', ‘…’, “…”, „…”, ‚…’, ,,…'', «…», »…«), mixes them, nests
them, and writes the same sign for an apostrophe. A block is read from left to right:

1. a sign that white space or an opening bracket precedes and a word follows may open; one that
   stands against the word before it may close; signs with one reading only (‘ „ «) have that one;
2. an apostrophe ('s-Gravenhage, de jaren '90, VS' beleid) is neither;
3. a closing sign ends the nearest open quotation of its family, whatever sign of the family opened it;
4. what is still open ends with the block where its sign opens that or follows a colon or comma, since a quotation may
   go on in a next paragraph, which then begins its own; elsewhere the closing sign was forgotten, and it ends with
   its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_DOUBLE, _SINGLE, _ANGLE, _THIN = range(4)
_FAMILY = (
    dict.fromkeys(('"', "''", "``", "“", "”", "„", "‟", ",,", "’’", "‘‘"), _DOUBLE)
    | dict.fromkeys(("'", "‘", "’", "‚", "‛", "`", "´"), _SINGLE)
    | dict.fromkeys(("«", "»"), _ANGLE)
    | dict.fromkeys(("‹", "›"), _THIN)
)
_ALWAYS_OPEN = frozenset({"„", "‚", ",,", "``", "‘‘"})
_RATHER_OPEN = frozenset({"“", "‘", "‟", "‛", "`"})
_RATHER_CLOSE = frozenset({"”", "’", "’’", "''", "´"})
SIGNS = frozenset(_FAMILY)
_BEFORE_OPENING = frozenset("([{—–-/:*")
_AFTER_CLOSING = frozenset(".,;:!?…)]}—–-/*") | {"..."}
_BEFORE_SPEECH = frozenset(":,")
_ENDS = frozenset({".", "!", "?", "…", "..."})
_BEFORE_YEAR = frozenset({"in", "en", "of", "sinds", "van", "uit", "tot", "vanaf", "voor", "na", "de", "jaren"})


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of one block, as token indexes, and the half-open ranges between them."""

    opening: frozenset[int] = frozenset()
    closing: frozenset[int] = frozenset()
    quotes: tuple[tuple[int, int], ...] = ()
    """In order of their start; a quotation inside another comes after it."""


_NONE = Marks()


def find_marks(words: Sequence[str], spaces: Sequence[bool]) -> Marks:
    """The quotation marks of a block; ``spaces[i]`` says whether white space follows token i."""
    places = [index for index, word in enumerate(words) if word in _FAMILY]
    return _Reader(words, spaces).read(places) if places else _NONE


class _Reader:
    """One pass over the signs of one block; ``open`` is the stack of quotations begun."""

    def __init__(self, words: Sequence[str], spaces: Sequence[bool]) -> None:
        self.words = words
        self.spaces = spaces
        self.open: list[int] = []
        self.opening: set[int] = set()
        self.closing: set[int] = set()
        self.quotes: list[tuple[int, int]] = []

    def read(self, places: list[int]) -> Marks:
        for order, place in enumerate(places):
            if self._is_apostrophe(place):
                continue
            if self._opens(place):
                self._open(place)
            elif self._has_open(place) and not self._is_genitive(place, places[order + 1 :]):
                self._close(place)
            elif self._is_half(place, places[order + 1 :]):
                self._close(place, _DOUBLE)
        for begun in self.open:
            self._add(begun, self._end_of(begun))
        return Marks(frozenset(self.opening), frozenset(self.closing), tuple(sorted(self.quotes, key=_outer_first)))

    def _end_of(self, begun: int) -> int:
        """Where a quotation ends that is never closed."""
        size = len(self.words)
        if begun == 0 or self.words[begun - 1] in _BEFORE_SPEECH:
            return size
        return next((end + 1 for end in range(begun + 1, size - 1) if self.words[end] in _ENDS), size)

    def _opens(self, place: int) -> bool:
        """Whether the sign opens a quotation; one that does not may still close one."""
        word = self.words[place]
        can_open, can_close = self._can_open(place), self._can_close(place)
        begun = self._open_of(_FAMILY[word])
        if word in _ALWAYS_OPEN:  # ,, is often followed by a space
            return can_open or self._stands_free(place)
        if _FAMILY[word] in (_ANGLE, _THIN):
            if begun is not None:
                return word == self.words[begun] and not can_close
            return can_open or word in "«‹"
        if can_open != can_close:
            return can_open and not (begun is not None and word in _RATHER_CLOSE)
        return begun is None and (word in _RATHER_OPEN or (word not in _RATHER_CLOSE and self._stands_free(place)))

    def _can_open(self, place: int) -> bool:
        before = place == 0 or self.spaces[place - 1] or self.words[place - 1] in _BEFORE_OPENING
        before = before or place - 1 in self.opening
        return before and place + 1 < len(self.words) and not self.spaces[place]

    def _can_close(self, place: int) -> bool:
        return place > 0 and not self.spaces[place - 1] and place - 1 not in self.opening

    def _stands_free(self, place: int) -> bool:
        """White space on both sides: a slip of the keyboard, read as opening where nothing is open."""
        return place + 1 < len(self.words) and (place == 0 or self.spaces[place - 1]) and self.spaces[place]

    def _is_apostrophe(self, place: int) -> bool:
        if _FAMILY[self.words[place]] != _SINGLE or place + 1 >= len(self.words) or self.spaces[place]:
            return False
        after = self.words[place + 1]
        if after.startswith("s-"):
            return True
        before = self.words[place - 1] if place else ""
        return after[:2].isdigit() and len(after) <= 4 and before.lower() in _BEFORE_YEAR

    def _is_genitive(self, place: int, later: Sequence[int]) -> bool:
        """*VS' beleid* within single quotation marks that are closed further on."""
        if _FAMILY[self.words[place]] != _SINGLE or place == 0 or place + 1 >= len(self.words):
            return False
        before, after = self.words[place - 1], self.words[place + 1]
        if (
            self.spaces[place - 1]
            or not self.spaces[place]
            or before[-1].lower() not in "sxz"
            or not after[0].isalpha()
        ):
            return False
        for other in later:
            if _FAMILY[self.words[other]] == _SINGLE:
                if self._can_open(other):
                    return False
                last = other + 1 == len(self.words)
                if last or self.words[other + 1] in _AFTER_CLOSING or self.words[other - 1] in _AFTER_CLOSING:
                    return True
        return False

    def _has_open(self, place: int) -> bool:
        return self._open_of(_FAMILY[self.words[place]]) is not None

    def _is_half(self, place: int, later: Sequence[int]) -> bool:
        """Whether a single sign closes a double quotation: one of two typed unlike (’'), or alone („Nee’, zei X)."""
        begun = self._open_of(_DOUBLE)
        if begun is None or _FAMILY[self.words[place]] != _SINGLE or not self._can_close(place):
            return False
        if place + 1 in later and not self.spaces[place]:
            return True
        ends = place + 1 == len(self.words) or self.words[place + 1] in _AFTER_CLOSING
        after = next((other for other in later if _FAMILY[self.words[other]] == _DOUBLE), None)
        closed = after is not None and self.words[after] not in _ALWAYS_OPEN and self._can_close(after)
        return self.words[begun] in _ALWAYS_OPEN and ends and not closed

    def _open_of(self, family: int) -> int | None:
        for begun in reversed(self.open):
            if _FAMILY[self.words[begun]] == family:
                return begun
        return None

    def _open(self, place: int) -> None:
        begun = self._open_of(_FAMILY[self.words[place]])
        if begun is not None:  # the one before was never closed: it cannot reach further than this
            while self.open[-1] != begun:
                self.open.pop()
            self._add(self.open.pop(), place)
        self.open.append(place)
        self.opening.add(place)

    def _close(self, place: int, family: int | None = None) -> None:
        begun = self._open_of(_FAMILY[self.words[place]] if family is None else family)
        while self.open[-1] != begun:  # begun inside and never closed: an apostrophe after all
            self.opening.discard(self.open.pop())
        self._add(self.open.pop(), place)
        self.closing.add(place)

    def _add(self, begun: int, end: int) -> None:
        if begun + 1 < end:
            self.quotes.append((begun + 1, end))


def _outer_first(quote: tuple[int, int]) -> tuple[int, int]:
    return quote[0], -quote[1]
