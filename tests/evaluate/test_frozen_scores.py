"""The quality of the graph is frozen: no kind may fall by more than 0.02 without a dated line in DECISIONS.md.

``python tests/evaluate/test_frozen_scores.py`` measures again and writes ``tests/gold/scores.json``.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.evaluate import evaluate

GOLD = Path(__file__).parents[1] / "gold"
FROZEN = GOLD / "scores.json"
SETS = ("seeds", "train", "dev", "own")
JUDGED = ("factuality", "proposal kind", "proposal status")
MAY_FALL = 0.02


def measure(name: str) -> dict[str, float]:
    """F1 by kind, the accuracies that matter most and the graph score of one set, to three decimals."""
    scores = evaluate(GOLD / name, advance=lambda: None).graph
    table = {kind: round(tally.f1, 3) for kind, tally in scores.kinds.items()}
    for property_, judged in scores.accuracy.items():
        if property_ in JUDGED and judged:
            table[f"{property_} accuracy"] = round(sum(judged) / len(judged), 3)
    return {**table, "mean": round(scores.graph_score, 3)}


@pytest.mark.slow
@pytest.mark.parametrize("name", SETS)
def test_no_kind_has_become_worse(name: str) -> None:
    frozen = json.loads(FROZEN.read_text(encoding="utf-8"))[name]
    now = measure(name)
    worse = {kind: (now.get(kind), value) for kind, value in frozen.items() if now.get(kind, 0.0) < value - MAY_FALL}
    assert not worse, f"kind: (now, frozen) {worse}; say why in DECISIONS.md and freeze again"


if __name__ == "__main__":
    FROZEN.write_text(json.dumps({name: measure(name) for name in SETS}, indent=1) + "\n", encoding="utf-8")
