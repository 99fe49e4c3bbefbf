"""The impressions of one article: asked for by the modules that decide, where they decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np

from kg.frames.impressions.networks import ROLES, Networks, kind_number
from kg.nlp import Parsed
from kg.nlp.encoder import Encoder, Vectors, load_encoder
from kg.nlp.encoder.encoder import FOLDER

NEAR = 3
"""Words to either side in which a reading and an impression are one (light verbs, particles)."""
_BOUND = 8.0
"""Log-odds beyond which nothing is surer."""
_DIGITS = 3


class Impressions:
    """What is made of the words of one article; tokens and ranges are those of the parsed article."""

    def __init__(self, vectors: Vectors, networks: Networks) -> None:
        self._networks, self._words = networks, networks.words(vectors)
        self._kinds = np.round(np.clip(networks.kinds(self._words), -_BOUND, _BOUND), _DIGITS)
        self._fillers = networks.fillers(self._words)
        self._levels: dict[tuple[int, str], tuple[float, ...]] = {}

    def evokes(self, token: int, frame: str, sentence: tuple[int, int]) -> tuple[float, float, float]:
        """Log-odds that a word evokes a frame; the best of the words near it, and of its sentence."""
        first, last = sentence
        column = self._kinds[:, kind_number(frame)]
        near = column[max(first, token - NEAR) : min(last, token + NEAR + 1)]
        return float(column[token]), float(near.max()), float(column[first:last].max())

    def roles(self, token: int, frame: str, fillers: Iterable[int]) -> dict[str, float]:
        """Log-odds of each role that one who stands at some words has in what a word evokes, by the best of these."""
        places = np.array(sorted(fillers), np.int64)
        if not places.size:
            return dict.fromkeys(ROLES, -6.0)
        those = self._fillers[0][places], self._fillers[1][places]
        found = self._networks.roles(self._words[token], kind_number(frame), those, places - token).max(axis=0)
        return dict(zip(ROLES, np.round(np.clip(found, -_BOUND, _BOUND), _DIGITS).tolist(), strict=True))

    def levels(self, token: int, frame: str) -> tuple[float, ...]:
        """How likely what a word evokes is actual, planned, possible, counterfactual: shares of 1."""
        if (token, frame) not in self._levels:
            found = self._networks.levels(self._words[token], kind_number(frame))
            masses = np.exp(found - found.max())
            self._levels[token, frame] = tuple(np.round(masses / masses.sum(), _DIGITS).tolist())
        return self._levels[token, frame]


@dataclass(frozen=True, slots=True)
class Hearer:
    """The encoder and the networks over it, loaded."""

    encoder: Encoder
    networks: Networks

    def hear(self, parsed: Parsed) -> Impressions:
        """The impressions of an article."""
        return Impressions(self.encoder.vectors(parsed), self.networks)


@cache
def load_hearer() -> Hearer | None:
    """The shipped encoder with its networks; None where onnxruntime is not installed."""
    encoder = load_encoder()
    return None if encoder is None else Hearer(encoder, Networks(FOLDER / "heads.npz"))
