"""A text to blocks: titles, headings and paragraphs with their offsets.

1. Lines are found, whatever ends them. Blank ones part the text into runs, and so do those that only say when
   (and where) it was published or lead to another article.
2. A run of one line is a heading or a paragraph by its shape.
3. A run of several lines is one paragraph when it was wrapped at a fixed width; otherwise a line
   ends a block where it ends a sentence, is a short heading, or where the next one opens an item.

Blocks are in order, do not overlap, and leave out only white space, bullets, markup, rules, stamps and pointers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from kg.model import Block, BlockKind, PartialDate
from kg.read import headings
from kg.read.pointers import is_invitation, is_pointer
from kg.read.stamps import is_dateline, is_stamp, stamped_date

_LINE = re.compile("[^\r\n\x0b\x0c\x85\u2028\u2029]*(\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]|$)")
_BLANK = "".join(map(chr, (*range(9, 14), *range(0x1C, 0x21), 0x85, 0xA0, 0xAD, 0x1680, *range(0x2000, 0x2010)))) + (
    "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_WRAP_WIDTH = 100
_WRAP_FILL = 0.6
"""A wrapped run has no line longer than the width, and none but its last emptier than the fill."""

Line = tuple[int, int]


def find_lines(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of ``text[start:]`` without outer white space; a blank one is empty."""
    while start < len(text):
        match = _LINE.match(text, start)
        assert match is not None  # the pattern matches the empty line too
        yield trim(text, match.start(), match.start(1))
        start = match.end()


def trim(text: str, start: int, end: int) -> Line:
    """The range without white space and invisible marks at its ends; empty when nothing else is there."""
    line = text[start:end]
    kept = line.lstrip(_BLANK)
    start += len(line) - len(kept)
    return start, start + len(kept.rstrip(_BLANK))


def find_blocks(text: str, start: int = 0) -> tuple[Block, ...]:
    """The headings and paragraphs of ``text[start:]``, in order."""
    blocks: list[Block] = []
    run: list[Line] = []
    for line, role in (*_told_lines(text, start), ((0, 0), None)):
        if role is None and line[0] < line[1]:
            run.append(line)
            continue
        blocks.extend(_blocks_of_run(text, run))
        run = []
        if role == "dateline":
            blocks.extend(_blocks_of_run(text, [line]))
    return tuple(blocks)


def find_stamped_date(text: str, start: int = 0) -> PartialDate | None:
    """The day of the first line of ``text[start:]`` that only says when it was published, and gives one."""
    dates = (stamped_date(text[slice(*line)]) for line, role in _told_lines(text, start) if role)
    return next(filter(None, dates), None)


def _told_lines(text: str, start: int) -> Iterator[tuple[Line, Literal["dateline", "aside"] | None]]:
    """The lines, and what those are that are no part of a paragraph; below a first sentence fewer are."""
    told = invited = False
    for line in find_lines(text, start):
        words = text[slice(*line)]
        if is_stamp(words, below_text=told) or is_pointer(words, below=invited):
            yield line, "aside"
        else:
            yield line, "dateline" if not told and is_dateline(words) else None
        invited = is_invitation(words) or (invited and not words)
        told = told or headings.ends_sentence(words)


def make_block(text: str, kind: BlockKind, start: int, end: int) -> Block:
    """A block of a range, inside its markup."""
    first, last = headings.inner(text[start:end])
    first, last = trim(text, start + first, start + last)
    return Block(kind, first, last) if first < last else Block(kind, start, end)


def _blocks_of_run(text: str, run: list[Line]) -> Iterator[Block]:
    widest = max((end - start for start, end in run), default=0)
    first = 0
    for number, (_, end) in enumerate(run):
        if number + 1 < len(run) and not _parts(text, run, number, widest):
            continue
        start = run[first][0]
        line = text[start:end]
        alone = first == number
        if not any(c.isalnum() for c in line):  # a rule such as "* * *"
            first = number + 1
            continue
        heading = alone and (headings.is_marked(line) or headings.is_heading(line[slice(*headings.inner(line))]))
        yield make_block(text, BlockKind.HEADING if heading else BlockKind.PARAGRAPH, start, end)
        first = number + 1


def _parts(text: str, run: list[Line], number: int, widest: int) -> bool:
    """Whether the line break after a line of a run ends a block."""
    line = text[slice(*run[number])]
    following = text[slice(*run[number + 1])]
    if headings.opens_item(following) or headings.is_marked(line):
        return True
    if headings.is_byline(line) or headings.is_byline(following):
        return True
    short = len(line) < _WRAP_FILL * widest
    if short and headings.is_heading(line) and not following[0].islower():
        return True
    return not _wrapped(run, widest) and headings.ends_sentence(line)


def _wrapped(run: list[Line], widest: int) -> bool:
    return widest <= _WRAP_WIDTH and all(end - start >= _WRAP_FILL * widest for start, end in run[:-1])
