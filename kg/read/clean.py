"""Text as it came to text that can be shown, written as XML, and read.

1. Control characters become U+FFFD, one for one, so that offsets stay: an article has no business with a terminal.
   Tabs and line ends stay; a form feed and a vertical tab end a line, and become such an end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_KEPT: Final = "\t\n\r"
_LINE_ENDS: Final = "\x0b\x0c"
_CONTROLS: Final = (
    {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _KEPT + _LINE_ENDS}
)  # fmt: skip
_TABLE: Final = str.maketrans(_CONTROLS | dict.fromkeys(map(ord, _LINE_ENDS), "\n"))


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text fit to be read, and what to say of what it was."""

    text: str
    warnings: tuple[str, ...] = ()


def clean(text: str) -> Cleaned:
    """The text of an article, or its title, ready to be laid out."""
    warnings = []
    plain = without_controls(text)
    if count := plain.count("\ufffd") - text.count("\ufffd"):
        warnings.append(f"has {count} control characters: they became \ufffd; take them out")
    return Cleaned(plain, tuple(warnings))


def without_controls(text: str) -> str:
    """The text with other signs for its control characters.

    >>> without_controls("a\\x1b[2J\\u009b b\\n")
    'a�[2J� b\\n'
    """
    return text if text.isprintable() else text.translate(_TABLE)
