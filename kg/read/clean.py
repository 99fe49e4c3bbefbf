"""Text as it came to text that can be shown, written as XML, and read.

1. HTML goes: its tags are taken out and its entities read (``kg.read.markup``).
2. UTF-8 that was once saved in another encoding is put right (``kg.read.mojibake``).
3. Control characters become U+FFFD, one for one: an article has no business with a terminal.
   Tabs and line ends stay; a form feed and a vertical tab end a line, and become such an end.

What comes out is the text of the article, and all offsets count in it. They are those of the file as well, but for what
the first two steps took out, and each says so in a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kg.read.markup import without_markup
from kg.read.mojibake import without_mojibake
from kg.read.problem import Reason

_KEPT: Final = "\t\n\r"
_LINE_ENDS: Final = "\x0b\x0c"
_CONTROLS: Final = (
    {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _KEPT + _LINE_ENDS}
)  # fmt: skip
_TABLE: Final = str.maketrans(_CONTROLS | dict.fromkeys(map(ord, _LINE_ENDS), "\n"))

Warnings = tuple[tuple[Reason, str], ...]
"""What there is to say of a text, and of which kind it is."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text fit to be read, and what to say of what it was."""

    text: str
    warnings: Warnings = ()


def clean(text: str) -> Cleaned:
    """The text of an article, or its title, ready to be laid out."""
    plain, tags, entities = without_markup(text)
    whole, mended, left = without_mojibake(plain)
    shown = without_controls(whole)
    controls = shown.count("\ufffd") - whole.count("\ufffd")
    return Cleaned(shown, tuple(_warnings(tags, entities, mended, left, controls)))


def without_controls(text: str) -> str:
    """The text with other signs for its control characters.

    >>> without_controls("a\\x1b[2J\\u009b b\\n")
    'a�[2J� b\\n'
    """
    return text if text.isprintable() else text.translate(_TABLE)


def _warnings(tags: int, entities: int, mended: int, left: int, controls: int) -> Iterator[tuple[Reason, str]]:
    if tags or entities:
        yield (
            Reason.MARKUP,
            (
                f"has HTML in its text ({tags} tags, {entities} entities): it is read without, and offsets count in "
                f"what is left; give plain text, without a page's menus and captions"
            ),
        )
    if mended:
        yield (
            Reason.ENCODING,
            (
                f"was saved in a wrong encoding once (Ã¯ for ï): {mended} lines are put right, and offsets count "
                f"in those; save it so"
            ),
        )
    if left:
        yield (
            Reason.ENCODING,
            (
                f"has {left} lines that look as if they were saved in a wrong encoding (Ã¯ for ï) and cannot be put "
                f"right: take the text from its source again"
            ),
        )
    if controls:
        yield Reason.ENCODING, f"has {controls} control characters: they became \ufffd; take them out"
