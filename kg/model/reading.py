"""Readings: what a rule takes a word for, how likely that is right, and the passage that shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reader:
    """Who read, where it was not the rules: its name, the model behind it, and the version of what that was asked."""

    name: str
    model: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A clause or sentence of the article, ``text[start:end]``, and the rule that read it."""

    start: int
    end: int
    rule: str
    score: float | None = None
    """How likely the reading is right, 0 to 1, as the vote has it; None where it was not put to the vote."""
    reader: Reader | None = None
    """Who read it; None for the rules."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A word (number ``trigger``) read as one that tells of a kind of frame."""

    frame: str
    trigger: int
    rule: str
    score: float | None
    reader: Reader | None = None

    def at(self, start: int, end: int) -> Evidence:
        """The passage that shows it."""
        return Evidence(start, end, self.rule, self.score, self.reader)


def surest(evidence: Iterable[Evidence]) -> float | None:
    """The score of the likeliest reading, None where none has one."""
    return max((item.score for item in evidence if item.score is not None), default=None)
