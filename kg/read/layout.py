"""What a text says about itself: its date, its title, and its blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.model import Block, BlockKind, PartialDate
from kg.read import headings
from kg.read.blocks import find_blocks, find_lines, find_stamped_date, make_block
from kg.read.dateline import find_dateline, opens_article, parse_date
from kg.read.stamps import is_stamp

_SENTENCE_BREAK = re.compile(r"(?<=[^\W\d_A-Z]{2})[.!?…][\"'”’)]*(?=\s+[\"'“‘„(]?[A-ZÀ-Þ])")
_MAX_SENTENCE_TITLE = 300


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a text; ``bad_date`` is a date as written that no calendar has."""

    title: str
    blocks: tuple[Block, ...]
    issued: PartialDate | None = None
    bad_date: str | None = None


def lay_out(text: str) -> Layout:
    """The layout of a text file.

    With a date line, the rest of that line is the title, or the first sentence in its place, and
    its block is a TITLE either way; the date is in no block. Without one, a first line with the
    shape of a title is the title; else the first sentence gives ``title`` and stays a paragraph, and
    a line that says when it was published gives the date. A text with nothing to read has no blocks.
    """
    dateline = find_dateline(text)
    if dateline is None:
        return _without_dateline(text)
    written, start = dateline
    issued, bad_date = None, None
    try:
        issued = parse_date(written)
    except ValueError:
        bad_date = written
    first, last = _title_line(text, start)
    if first == last:
        plain = _without_dateline(text, start)
        return Layout(plain.title, plain.blocks, issued, bad_date)
    blocks = (make_block(text, BlockKind.TITLE, first, last), *find_blocks(text, last))
    return Layout(_first_sentence(one_line(text, blocks[0])), blocks, issued, bad_date)


def find_datelines(text: str) -> list[tuple[int, int]]:
    """The date lines with which further articles begin: their numbers, from 1, and their offsets.

    The first line of a text is none of them, nor is a date line under a title that has none above it.
    """
    found: list[tuple[int, int]] = []
    above: list[str] = []
    for number, (start, end) in enumerate(find_lines(text), start=1):
        line = text[start:end]
        if opens_article(line) and (len(above) > 1 or any(map(opens_article, above))):
            while text[start - 1] in " \t\u00a0":  # the shipped format has a space there
                start -= 1
            found.append((number, start))
        if line and len(above) < 2:
            above.append(line)
    return found


def lay_out_titled(title: str, text: str) -> tuple[str, Layout]:
    """One text out of a title and a text that came apart, and its layout.

    The article's text is the title, a blank line and the text, unless the text opens with the title
    itself; every offset counts in that one text.
    """
    start, end = next((line for line in find_lines(text) if line[0] < line[1]), (0, 0))
    if text[start:end] == title:
        whole = text
    else:
        whole = f"{title}\n\n{text}"
        start, end = 0, len(title)
    blocks = (Block(BlockKind.TITLE, start, end), *find_blocks(whole, end))
    return whole, Layout(one_line(whole, blocks[0]), blocks, find_stamped_date(whole, end))


def one_line(text: str, block: Block) -> str:
    """The words of a block with single spaces between them."""
    return " ".join(text[block.start : block.end].split())


def _without_dateline(text: str, start: int = 0) -> Layout:
    blocks = find_blocks(text, start)
    if not blocks:
        return Layout("", ())
    opening = one_line(text, blocks[0])
    one = len(text[blocks[0].start : blocks[0].end].splitlines()) == 1
    shaped = blocks[0].kind is BlockKind.HEADING or headings.is_title(opening)
    issued = find_stamped_date(text, start)
    if len(blocks) > 1 and one and shaped:
        title = Block(BlockKind.TITLE, blocks[0].start, blocks[0].end)
        return Layout(opening, (title, *blocks[1:]), issued)
    return Layout(_first_sentence(opening), blocks, issued)


def _title_line(text: str, start: int) -> tuple[int, int]:
    """The line at ``start``; wrapped at a fixed width, it goes on while the next opens in lower case."""
    lines = find_lines(text, start)
    first, last = next(lines, (start, start))
    for begin, end in lines:
        if begin == end or not text[begin].islower() or headings.ends_sentence(text[first:last]):
            break
        if is_stamp(text[begin:end], below_text=False):
            break
        last = end
    return (first, last) if any(c.isalnum() for c in text[first:last]) else (start, start)


def _first_sentence(paragraph: str) -> str:
    """The paragraph where it can serve as a title, else as much of its first sentence as can."""
    if len(paragraph) <= headings.MAX_TITLE:
        return paragraph
    match = _SENTENCE_BREAK.search(paragraph)
    sentence = paragraph[: match.end()] if match else paragraph
    if len(sentence) <= _MAX_SENTENCE_TITLE:
        return sentence
    return sentence[:_MAX_SENTENCE_TITLE].rsplit(" ", 1)[0] + " …"
