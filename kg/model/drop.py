"""What a step left out, and why: nothing is dropped without a reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drop:
    """Something found and not passed on: the step, a fixed reason, and what it was."""

    step: str
    reason: str
    what: str
    start: int | None = None
