"""What a run has asked, and what that took."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass, field

from kg.endpoint.cache import Said
from kg.endpoint.client import NoAnswer

SPENT, GIVEN_UP = "not asked: the budget is spent", "not asked: too many questions in a row had no answer"
_IN_A_ROW = 8


@dataclass(slots=True)
class Usage:
    """Counts so far; ``budget_requests`` and ``budget_tokens`` are what may be used, None for any number."""

    budget_requests: int | None = None
    budget_tokens: int | None = None
    pieces: int = 0
    kept: int = 0
    """Pieces whose answer was in the cache."""
    requests: int = 0
    """What was sent, in any form, retries included."""
    tokens_in: int = 0
    tokens_out: int = 0
    unanswered: Counter[str] = field(default_factory=Counter)
    _row: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> None:
        """Count one request that is about to be sent; NoAnswer where it may not be."""
        with self._lock:
            over = self.budget_tokens is not None and self.tokens_in + self.tokens_out >= self.budget_tokens
            if over or (self.budget_requests is not None and self.requests >= self.budget_requests):
                raise NoAnswer(SPENT)
            if self._row >= _IN_A_ROW:
                raise NoAnswer(GIVEN_UP)
            self.requests += 1

    def answered(self, said: Said, *, kept: bool) -> None:
        """Count an answer, from the cache or from the server."""
        with self._lock:
            self.pieces += 1
            self.kept += kept
            if not kept:
                self._row = 0
                self.tokens_in += said.tokens_in
                self.tokens_out += said.tokens_out

    def failed(self, reason: str) -> None:
        """Count a piece of which nothing is said."""
        with self._lock:
            self.pieces += 1
            self._row += 1
            self.unanswered[reason] += 1

    def __str__(self) -> str:
        """One line for a terminal."""
        with self._lock:
            parts = [
                f"stukken (pieces) {self.pieces}",
                f"bewaard (kept) {self.kept}",
                f"verzoeken (requests) {self.requests}",
                f"tokens {self.tokens_in} + {self.tokens_out}",
            ]
            parts += [f"{reason} {count}" for reason, count in sorted(self.unanswered.items())]
        return ", ".join(parts)
