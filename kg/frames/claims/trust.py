"""How much what a reader claims, or leaves out, says for and against a reading: the table ``seeds/reader/trust.csv``.

Weights are log-odds, added to those of the learned vote: ``told`` where both tell it, ``untold`` where the reader has
heard the sentence and tells nothing of that kind in it; ``alone`` is the score of what no rule reads at all. They are
priors, since no model was at hand to learn them from: a user who has annotated articles can give a table of his own.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kg.lexicon.errors import LexiconError
from kg.lexicon.table import read_rows
from kg.resources import data_folder


class About(StrEnum):
    """What is weighed."""

    EVENT = "event"
    STATEMENT = "statement"
    POSITION = "position"
    PROPOSAL = "proposal"
    REPLY = "reply"
    DELEGATION = "delegation"
    OUTCOME = "outcome"
    PARTICIPANT = "participant"
    MEDIATOR = "mediator"
    FACTUALITY = "factuality"
    ARTICLE = "article"


class Sign(StrEnum):
    """What a reader says of it."""

    TOLD = "told"
    UNTOLD = "untold"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class _Row:
    about: About
    sign: Sign
    weight: float
    source: str


@dataclass(frozen=True, slots=True)
class Trust:
    """The weights of a table."""

    weights: Mapping[tuple[About, Sign], float]

    def shifted(self, about: About, sign: Sign, score: float) -> float:
        """A score of the vote, between 0 and 1, after what the reader says of it."""
        sure = min(max(score, 1e-9), 1 - 1e-9)
        return _logistic(math.log(sure / (1 - sure)) + self.weights[about, sign])

    def alone(self, about: About) -> float:
        """The score of what only the reader tells."""
        return _logistic(self.weights[about, Sign.ALONE])


def load_trust(path: Path | None = None) -> Trust:
    """A table, the shipped one without a path; LexiconError names the line that cannot be used."""
    path = path or data_folder("seeds") / "reader" / "trust.csv"
    weights: dict[tuple[About, Sign], float] = {}
    rows = read_rows(path, _Row)
    for line, row in enumerate(rows, start=2):
        if (row.about, row.sign) in weights or not math.isfinite(row.weight):
            raise LexiconError(path, line, None, "each sign of each thing has one number")
        weights[row.about, row.sign] = row.weight
    lacking = [f"{about} {sign}" for about in About for sign in Sign if (about, sign) not in weights]
    if lacking:
        raise LexiconError(path, len(rows) + 1, None, f"no weight for {', '.join(lacking)}")
    return Trust(weights)


def _logistic(total: float) -> float:
    return 1 / (1 + math.exp(-total))
