"""The small networks over word vectors, by numpy: what a word evokes, how certain, and who has which part in it.

Their weights were learned together with the encoder (``training/reader``). All outputs are log-odds.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import numpy.typing as npt

from kg.nlp.encoder import Vectors

KINDS = (
    "talks", "Visit", "Mediation", "PressConference", "Agreement", "Conflict", "Statement", "Proposal", "Demand",
    "Concession", "Warning", "Reply", "Delegation", "Outcome",
)  # fmt: skip
ROLES = (
    "participant", "mediator", "host", "facilitator", "place", "by", "to", "head", "member", "of", "guarantor",
    "observer",
)  # fmt: skip
_TALKS = frozenset({"Negotiation", "Meeting"})
_ROOT = np.float32(math.sqrt(2 / math.pi))


def kind_number(frame: str) -> int:
    """The number of the kind of a frame; talks and meetings are one."""
    return KINDS.index("talks" if frame in _TALKS else frame)


class Networks:
    """Weights by name, loaded from a file."""

    def __init__(self, path: Path) -> None:
        with np.load(path) as arrays:
            self._of: dict[str, Vectors] = {name: arrays[name].astype(np.float32) for name in arrays.files}

    def words(self, vectors: Vectors) -> Vectors:
        """Word vectors made comparable, row by row."""
        centred = vectors - vectors.mean(axis=1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-5)
        return np.asarray(scaled * self._of["ln.weight"] + self._of["ln.bias"], np.float32)

    def kinds(self, words: Vectors) -> Vectors:
        """How likely each word evokes each of ``KINDS``: ``[words, kinds]``."""
        return self._two_steps("trig", words)

    def levels(self, word: Vectors, kind: int) -> Vectors:
        """The four levels of factuality of what a word evokes: ``[4]``."""
        return np.asarray(self._two_steps("attr.level", self._with_kind(word, kind)[None])[0], np.float32)

    def fillers(self, words: Vectors) -> tuple[Vectors, Vectors]:
        """What :meth:`roles` needs of each word as a filler."""
        return self._linear("rm", words), self._linear("rml", words)

    def roles(self, word: Vectors, kind: int, fillers: tuple[Vectors, Vectors], gaps: npt.NDArray[np.int64]) -> Vectors:
        """How likely each filler has each of ``ROLES`` in what a word evokes: ``[fillers, roles]``.

        ``gaps`` are the positions of the fillers, counted from the word.
        """
        evoking, steps = self._with_kind(word, kind)[None], _steps(gaps)
        together = self._linear("rt", evoking) + fillers[0] + self._of["dh.weight"][steps]
        apart = self._linear("rtl", evoking) + fillers[1] + self._of["dist.weight"][steps]
        return np.asarray(self._linear("rr", _gelu(together)) + apart, np.float32)

    def _with_kind(self, word: Vectors, kind: int) -> Vectors:
        return np.concatenate([word, self._of["ek.weight"][kind]])

    def _two_steps(self, name: str, rows: Vectors) -> Vectors:
        return self._linear(f"{name}.3", _gelu(self._linear(f"{name}.0", rows)))

    def _linear(self, name: str, rows: Vectors) -> Vectors:
        return np.asarray(rows @ self._of[f"{name}.weight"].T + self._of[f"{name}.bias"], np.float32)


def _steps(gaps: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Distances as one of 24 steps, those backwards behind those forwards."""
    far = np.abs(gaps).astype(np.float32)
    steps = np.where(far < 6, far, np.minimum(6 + np.log2(np.maximum(far, 1) / 6) * 1.2, 11)).astype(np.int64)
    return np.where(gaps < 0, steps + 12, steps)


def _gelu(x: Vectors) -> Vectors:
    """The activation (its usual approximation, which differs by less than 0.001)."""
    return np.asarray(0.5 * x * (1 + np.tanh(_ROOT * (x + np.float32(0.044715) * x**3))), np.float32)
