"""The small language in which tests ask what is said: on the hand-built graph, what holds and what does not."""

from __future__ import annotations

from typing import Any

import hand_built as hand
import pytest
from said import Said, fault

SAID = Said.of(hand.finding())


@pytest.mark.parametrize(
    "fact",
    [
        {"event": "Mediation", "participants": ["Soedan", "Tsjaad"], "facilitators": ["Turkije"], "place": "Genève"},
        {"event": "talks|Mediation", "time": "donderdag", "factuality": "actual|planned", "part": False},
        {"event": "Mediation", "words": "bemiddelde donderdag", "source": "none", "without": ["Idris"], "count": 1},
        {"act": "Proposal|Demand", "by": "Kaya", "to": ["Soedan"], "kind": "ceasefire", "status": "unanswered"},
        {"act": "Proposal", "content": "bestand van 24", "ends": "24 uur"},
        {"act": "Proposal", "exactly": "Eerst Tsjaad 🕊"},
        {"delegation": "Soedan", "head": "Idris"},
        {"outcome": "noBreakthrough|walkout", "of": ["Turkije"], "kind": "Mediation"},
        {"office": "minister", "person": "Kaya", "of": "Turkije"},
        {"entity": "Turkije", "type": "State"},
        {"anything": True},
    ],
)
def test_what_is_said_holds(fact: dict[str, Any]) -> None:
    assert not fault(fact)
    assert SAID.holds(fact)


@pytest.mark.parametrize(
    "fact",
    [
        {"event": "talks"},
        {"event": "Mediation", "participants": ["Soedan", "Idris"]},
        {"event": "Mediation", "place": "none"},
        {"event": "Mediation", "alone": True},
        {"event": "Mediation", "count": 2},
        {"act": "Proposal", "by": "Idris"},
        {"act": "Proposal", "content": "uur van 24"},
        {"act": "Proposal", "ends": "24"},
        {"act": "Statement"},
        {"delegation": "Turkije"},
        {"outcome": "agreement"},
        {"office": "president", "person": "Kaya"},
        {"entity": "kije"},
    ],
)
def test_what_is_not_said_does_not(fact: dict[str, Any]) -> None:
    assert not SAID.holds(fact)


def test_a_fact_that_cannot_be_asked_is_a_fault() -> None:
    assert "begins with one of" in fault({"Meeting": "Peru"})
    assert "adres cannot be asked of act" in fault({"act": "Demand", "adres": "Peru"})
