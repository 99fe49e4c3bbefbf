"""How far a graph score would move with other articles of the same sort: a bootstrap over articles.

Articles are drawn again with replacement, as many as there are, a thousand times; the interval is what the middle of
the scores spans. The draws are the same every time, so that figures can be compared.
"""

from __future__ import annotations

import numpy as np

from kg.evaluate.tally import UNSCORED, Scores

ROUNDS = 1000
LEVEL = 0.9


def interval(scores: Scores, *, level: float = LEVEL) -> tuple[float, float]:
    """Lower and upper end of the graph score, to three decimals; the score twice where there is one article."""
    kinds = sorted(kind for kind in scores.kinds if kind not in UNSCORED)
    counts = np.array(
        [
            [(tally.right, tally.extra, tally.missed) for tally in (part.kinds[kind] for kind in kinds)]
            for part in scores.parts
        ],
        dtype=float,
    ).reshape(len(scores.parts), len(kinds) * 3)
    if len(counts) < 2:
        return round(scores.graph_score, 3), round(scores.graph_score, 3)
    drawn = np.random.default_rng(0).multinomial(len(counts), np.full(len(counts), 1 / len(counts)), size=ROUNDS)
    right, extra, missed = np.moveaxis((drawn @ counts).reshape(ROUNDS, len(kinds), 3), 2, 0)
    both = 2 * right + extra + missed
    f1 = np.where(both > 0, 2 * right / np.maximum(both, 1), 1.0)
    low, high = np.quantile(f1.mean(axis=1), [(1 - level) / 2, (1 + level) / 2])
    return round(float(low), 3), round(float(high), 3)
