"""Which item of the graph is which item of the annotation: by passage first, then by what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from kg.evaluate.gold import Span
from kg.evaluate.system import Found

_G = TypeVar("_G")

LONGEST = 700
"""Code points: a passage is a clause or a sentence, not a paragraph."""


def covers(spans: Iterable[Span], gold: Span) -> bool:
    """Does a passage share at least half of itself, or of the annotation's evidence, with that evidence?"""
    for start, end in spans:
        if end - start > max(LONGEST, gold[1] - gold[0]):
            continue
        overlap = min(end, gold[1]) - max(start, gold[0])
        if overlap > 0 and overlap >= 0.5 * min(end - start, gold[1] - gold[0]):
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
