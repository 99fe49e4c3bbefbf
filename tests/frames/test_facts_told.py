"""What is called a fact, what is waited for, and what is only expected of talks."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind, Factuality

FIRST = "Peru en Chili onderhandelen over de grens."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Een akkoord tussen Peru en Chili is een feit.", Factuality.ACTUAL),
        ("Een bestand tussen Mali en Niger is nu werkelijkheid.", Factuality.ACTUAL),
        ("Een akkoord tussen Peru en Chili laat op zich wachten.", Factuality.COUNTERFACTUAL),
        ("Een bestand tussen Mali en Niger liet lang op zich wachten.", Factuality.COUNTERFACTUAL),
        ("Een akkoord tussen Peru en Chili is nog lang geen feit.", None),
        ("Een akkoord tussen Peru en Chili kan snel een feit zijn.", None),
    ],
)
def test_an_agreement_is_a_fact_or_waited_for(text: str, level: Factuality | None) -> None:
    told = {e.factuality for e in frames_of(FIRST, text).events if e.kind is EventKind.AGREEMENT}
    assert told == {level} if level else Factuality.ACTUAL not in told


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Van de gesprekken tussen Peru en Chili wordt geen doorbraak verwacht.", False),
        ("Peru verwacht geen doorbraak van het overleg met Chili.", False),
        ("De gesprekken tussen Peru en Chili leverden geen doorbraak op.", True),
    ],
)
def test_what_is_expected_of_talks_is_no_outcome(text: str, ends: bool) -> None:
    assert bool(frames_of(FIRST, text).outcomes) is ends
