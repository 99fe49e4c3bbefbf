"""The quality of the graph is frozen: no kind may fall by more than 0.02 without a dated line in DECISIONS.md.

``python tests/evaluate/test_frozen_scores.py`` measures again and writes ``tests/gold/scores.json``: of every set the
graph score with the interval in which 90% of draws of such articles lie, the floor, and for each kind F1 and counts.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
from measured import GOLD, SETS, measured

from kg.evaluate import Tally

FROZEN = GOLD / "scores.json"
JUDGED = ("factuality", "place", "time", "content", "proposal kind", "proposal status", "outcome type")
MAY_FALL = 0.02
FEW = 20
"""Of what is this rare one more or less is no news: the rate may fall by what one is worth."""


def counts(tallies: dict[str, Tally]) -> dict[str, dict[str, float]]:
    """F1 to three decimals, and how many are right, too much and missed, by kind."""
    return {
        kind: {"f1": round(tally.f1, 3), "right": tally.right, "extra": tally.extra, "missed": tally.missed}
        for kind, tally in sorted(tallies.items())
    }


def measure(name: str) -> dict[str, Any]:
    """All that is frozen of a set."""
    found = measured(name)
    scores = found.graph
    judged = {kind: values for kind, values in sorted(scores.accuracy.items()) if kind in JUDGED and values}
    table: dict[str, Any] = {
        "articles": scores.articles,
        "score": round(scores.graph_score, 3),
        "interval": list(found.interval),
        "floor": round(found.floor.graph_score, 3),
        "silenced": len(scores.silenced),
        "talkative": len(scores.talkative),
        "kinds": counts(scores.kinds),
        "accuracy": {kind: {"share": round(sum(v) / len(v), 3), "of": len(v)} for kind, v in judged.items()},
    }
    if scores.words:
        table |= {"words": counts(scores.words), "roles": counts(scores.roles)}
    return table


def fallen(now: dict[str, Any], frozen: dict[str, Any]) -> dict[str, tuple[float, float]]:
    """What is worse than frozen by more than it may: its value now, and the frozen one."""
    rates = {"score": (now["score"], frozen["score"], MAY_FALL)}
    for kind, row in frozen["kinds"].items():
        rates[kind] = now["kinds"].get(kind, {"f1": 0.0})["f1"], row["f1"], _margin(row["right"] + row["missed"])
    for kind, row in frozen["accuracy"].items():
        rates[f"{kind} accuracy"] = now["accuracy"].get(kind, {"share": 0.0})["share"], row["share"], _margin(row["of"])
    worse = {kind: (new, old) for kind, (new, old, margin) in rates.items() if new < old - margin}
    more = {kind: (now[kind], frozen[kind]) for kind in ("silenced", "talkative") if now[kind] > frozen[kind]}
    return worse | more


def _margin(count: int) -> float:
    return max(MAY_FALL, 1 / max(count, 1)) if count < FEW else MAY_FALL


@pytest.mark.slow
@pytest.mark.parametrize("name", SETS)
def test_no_kind_has_become_worse(name: str) -> None:
    frozen = json.loads(FROZEN.read_text(encoding="utf-8"))[name]
    worse = fallen(measure(name), frozen)
    assert not worse, f"kind: (now, frozen) {worse}; say why in DECISIONS.md and freeze again"


def test_a_fall_is_seen_and_a_single_one_of_few_is_not() -> None:
    frozen = {
        "score": 0.7, "silenced": 0, "talkative": 0,
        "kinds": {"events": {"f1": 0.7, "right": 7, "missed": 93}, "delegations": {"f1": 0.5, "right": 5, "missed": 5}},
        "accuracy": {"place": {"share": 0.8, "of": 50}},
    }  # fmt: skip
    assert fallen(frozen, frozen) == {}
    now = {**frozen, "silenced": 1, "kinds": {"events": {"f1": 0.67}, "delegations": {"f1": 0.42}}}
    assert fallen(now, frozen) == {"events": (0.67, 0.7), "silenced": (1, 0)}


def test_every_set_has_its_interval_and_its_floor() -> None:
    for name, frozen in json.loads(FROZEN.read_text(encoding="utf-8")).items():
        low, high = frozen["interval"]
        assert low <= frozen["score"] <= high, name
        assert frozen["floor"] < low, name


if __name__ == "__main__":
    FROZEN.write_text(json.dumps({name: measure(name) for name in SETS}, indent=1) + "\n", encoding="utf-8")
