"""Look-ups in sorted lines: files that are too long to make rows of, and quick to read and split.

A line is a key, a tab and the rest; the lines are sorted by code point (``seeds/make_places.py`` and
``seeds/make_lemmas.py`` write them so). A look-up is a binary search.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from kg.resources import data_folder


@cache
def read_lines(name: str) -> Sequence[str]:
    """The lines of a file under ``seeds/``; read once a process."""
    return (data_folder("seeds") / name).read_text("utf-8").split("\n")


def look_up(lines: Sequence[str], key: str) -> str | None:
    """What follows the key and a tab; None when no line begins so."""
    start = key + "\t"
    at = bisect_left(lines, start)
    return lines[at][len(start) :] if at < len(lines) and lines[at].startswith(start) else None
