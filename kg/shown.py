"""Text of others as it may be shown: it moves no cursor, colours nothing, and turns only itself around.

What stands in an article, a graph or the name of a file may hold codes that wipe a terminal, and marks that turn
the direction of writing for all that follows them on the line.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterable
from typing import Final

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_TURNS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OPEN: Final = "\u2066\u2067\u2068"
_FIRST_STRONG, _POP = "\u2068", "\u2069"
LONGEST: Final = 200
"""Characters of a message: more than this tells nobody more."""


def visible(text: str) -> str:
    """Text with its control characters, all but tabs and line ends, written as escapes.

    >>> visible("a\\x1b[2Jb\\r\\n")
    'a\\\\x1b[2Jb\\n'
    """
    return _CONTROLS.sub(_escaped, text.replace("\r\n", "\n").replace("\r", "\n"))


def isolated(text: str) -> str:
    """A name or title that stands among other text: marks of direction in it reach no further than its end.

    >>> isolated("Oslo"), isolated("O\\u202eslo") == "\\u2068O\\u202eslo\\u2069"
    ('Oslo', True)
    """
    if not _TURNS.search(text):
        return text
    kept: list[str] = []
    deep = 0
    for char in text:
        if char == _POP and not deep:
            continue  # it would end our own isolation
        deep += (char in _OPEN) - (char == _POP)
        kept.append(char)
    return f"{_FIRST_STRONG}{''.join(kept)}{_POP * (deep + 1)}"


def as_html(text: str) -> str:
    """A name, title or passage in a page: escaped, visible and isolated."""
    return html.escape(isolated(visible(text)))


def cut(text: str, most: int = LONGEST) -> str:
    """At most so many characters of a message.

    >>> cut("abcdef", 4)
    'abc…'
    """
    return text if len(text) <= most else text[: most - 1] + "…"


def policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """A Content-Security-Policy that allows these scripts and styles, by their hash, and fetches nothing."""
    return (
        f"default-src 'none'; script-src {_hashes(scripts)}; style-src {_hashes(styles)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _escaped(found: re.Match[str]) -> str:
    return f"\\x{ord(found[0]):02x}"


def _hashes(texts: Iterable[str]) -> str:
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
    return " ".join(f"'sha256-{digest}'" for digest in digests) or "'none'"
