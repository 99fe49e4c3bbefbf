"""Which part of an article was written when: an update, a live report by the clock, what it says it told before.

1. A paragraph that opens with a word for an update (*UPDATE 14.30:*, *Correctie:*) was written after the others.
2. Of paragraphs that open with a time of the day, two or more, the later one was written later; what follows one goes
   with it.
3. A sentence that says what was told before (*Eerder meldden wij dat ...*) tells what was known before the rest.

Where two parts contradict each other, both are kept: the later one overrules the earlier.
"""

from __future__ import annotations

import re
from functools import cache

from kg.frames.events.happenings import Happening
from kg.frames.syntax.grammar import load_grammar
from kg.frames.syntax.view import View
from kg.model import BlockKind, Factuality

_CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.:%])(?:\s+uur)?\b")
_DAY = 24 * 60
"""Minutes: an update is later than any of them."""


class Editions:
    """The order in which the parts of one article were written."""

    def __init__(self, view: View) -> None:
        self._view, self._text = view, view.parsed.article.text
        self._of_block = self._ranks()

    def contrary(self, one: Happening, other: Happening) -> bool:
        """Whether two parts tell of something as held or coming, and as not."""
        off = Factuality.COUNTERFACTUAL
        return (one.factuality is off) != (other.factuality is off) and self.order(one, other) != 0

    def order(self, one: Happening, other: Happening) -> int:
        """Above 0 where the first was written later, below where earlier, 0 where nothing tells."""
        mine, theirs = self._rank(one.trigger), self._rank(other.trigger)
        return 0 if mine is None or theirs is None else mine - theirs

    def _rank(self, token: int) -> int | None:
        start, end = self._view.parsed.span(*self._view.sentence(token))
        if _told_before().search(self._text, start, end):
            return -1
        return self._of_block[self._view.parsed.blocks[token]]

    def _ranks(self) -> list[int | None]:
        """For each block when it was written, in minutes; None where nothing tells: 0 is the article as it was."""
        blocks = self._view.parsed.article.blocks
        opened = [self._text[block.start : block.end] for block in blocks]
        clocks = [_CLOCK.match(text) for text in opened]
        by_clock = sum(clock is not None for clock in clocks) > 1
        found: list[int | None] = []
        last: int | None = None
        for block, text, clock in zip(blocks, opened, clocks, strict=True):
            if _updated().match(text):
                at = _CLOCK.search(text[:40])
                found.append(_DAY + (0 if at is None else _minutes(at)))
            elif by_clock:
                last = last if clock is None else _minutes(clock)
                found.append(last)
            else:
                found.append(None if block.kind is BlockKind.TITLE else 0)
        return found


def _minutes(clock: re.Match[str]) -> int:
    return 60 * int(clock[1]) + int(clock[2])


@cache
def _updated() -> re.Pattern[str]:
    words = "|".join(sorted(load_grammar().updated))
    return re.compile(rf"\W*(?:{words})\b(?=\s*[\d:(|–-]|\s+\d)", re.IGNORECASE)


@cache
def _told_before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(load_grammar().told_before)})\b", re.IGNORECASE)
