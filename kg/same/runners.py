"""Whom or what a node was likeliest to be otherwise, remembered from one build to the next.

To find it where nobody is likely is to compare a node with all its neighbours.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from kg.same.verdict import Decisions


class RunnerUp(NamedTuple):
    """Whom or what one of a pair was likeliest to be otherwise, where that is less than doubtful."""

    one: str
    other: str
    of: str
    """Which of the two."""
    node: str
    """Whom; "" where there was nobody."""
    among: bytes
    """A digest of who was in the groups of the two, and of the decisions by hand."""


class Memory(Protocol):
    """What is known of comparisons that the build before made."""

    def neighbours(self, node: str) -> Iterable[str]:
        """With whom a node makes a pair."""

    def runner_up(self, one: str, other: str, among: bytes) -> RunnerUp | None:
        """The runner-up that was found then, where nothing of it has changed: new ones may still be likelier."""


def circumstances(decisions: Decisions, members: Iterable[str]) -> bytes:
    """A digest of all that decides who may be a runner-up, beside how likely each is."""
    by_hand = sorted((both, found.verdict.value) for both, found in decisions.of.items())
    told = f"{by_hand}\n{sorted(members)}"
    return hashlib.blake2b(told.encode(), digest_size=16).digest()
