"""Words cut into the pieces that an encoder knows (a unigram model, as SentencePiece has it).

Words come from the tokenizer of the language model, so each is cut by itself: no piece belongs to two of them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

SPACE = "\u2581"
"""Marks a piece that begins a word behind a blank."""
FIRST, FILL, LAST, UNKNOWN = range(4)
"""Numbers of the pieces that are no text: the begin, filling, the end, and what no piece covers."""
LONGEST = 24
"""Pieces of one word; a longer one is a web address or worse, and what follows tells nothing more."""
_KNOWN = 1 << 15
"""Words that are remembered."""


class Pieces:
    """Cuts words; ``path`` is a table of pieces and their log-probabilities, in the order of their numbers."""

    def __init__(self, path: Path) -> None:
        self._pieces: dict[str, tuple[int, float]] = {}
        with path.open(encoding="utf-8", newline="\n") as lines:
            for number, line in enumerate(lines):
                piece, _, score = line.rstrip("\n").rpartition("\t")
                self._pieces[piece] = number, float(score)
        for piece in [piece for piece, (number, _) in self._pieces.items() if number <= UNKNOWN]:
            del self._pieces[piece]
        self._longest = max(map(len, self._pieces))
        self._lost = min(score for _, score in self._pieces.values()) - 10.0  # log-probability of an unknown character
        self.of = lru_cache(maxsize=_KNOWN)(self._of)

    def _of(self, word: str, spaced: bool) -> tuple[int, ...]:
        """The numbers of the pieces of a word that stands behind a blank, or not: the likeliest way to cut it."""
        text = (SPACE if spaced else "") + unicodedata.normalize("NFKC", word).strip().replace(" ", SPACE)
        if not text:
            return ()
        best: list[tuple[float, int, int]] = [(0.0, 0, 0), *[(float("-inf"), 0, UNKNOWN)] * len(text)]
        for start in range(len(text)):
            so_far = best[start][0]
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                known = self._pieces.get(text[start:end])
                if known is not None and so_far + known[1] > best[end][0]:
                    best[end] = so_far + known[1], start, known[0]
            if so_far + self._lost > best[start + 1][0]:
                best[start + 1] = so_far + self._lost, start, UNKNOWN
        found, at = [], len(text)
        while at:
            _, at, number = best[at]
            found.append(number)
        return tuple(reversed(found))[:LONGEST]
