"""Which item of the graph is which item of the annotation: by passage first, then by what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from kg.evaluate.gold import Span
from kg.evaluate.system import Found

_G = TypeVar("_G")

LONGEST = 700
"""Code points: a passage is a clause or a sentence, not a paragraph."""


def covers(spans: Iterable[Span], golds: Iterable[Span]) -> bool:
    """Does a passage share at least half of itself, or of a stretch of the annotation, with that stretch?"""
    passages = tuple(spans)
    for first, last in golds:
        for start, end in passages:
            overlap, shorter = min(end, last) - max(start, first), min(end - start, last - first)
            if end - start <= max(LONGEST, last - first) and overlap > 0 and overlap >= 0.5 * shorter:
                return True
    return False


def match(wanted: Iterable[_G], found: Sequence[Found], same: Callable[[_G, Found], bool]) -> list[tuple[_G, Found]]:
    """Pairs of annotated and found items, each at most once; the shortest passages are tried first."""
    order = sorted(found, key=lambda item: min(end - start for start, end in item.spans))
    used: set[int] = set()
    pairs = []
    for item in wanted:
        for number, candidate in enumerate(order):
            if number not in used and same(item, candidate):
                used.add(number)
                pairs.append((item, candidate))
                break
    return pairs
