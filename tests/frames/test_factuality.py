"""Whether an event happened, is planned, is possible or did not happen, as newspapers say it."""

from __future__ import annotations

import pytest
from framed import events_of

from kg.model import Factuality

FIRST = "Peru en Chili twisten al maanden over de visserij."


def factuality_of(text: str) -> list[Factuality]:
    """The factuality of each event in the second paragraph of a text."""
    return [event.factuality for event in events_of(FIRST, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili hebben in Quito met elkaar onderhandeld.",
        "Maandag onderhandelden Peru en Chili in Quito.",
        "De gesprekken tussen Peru en Chili vonden plaats in Quito.",
        "In Quito is overleg gevoerd tussen Peru en Chili.",
        "Na de onderhandelingen tussen Peru en Chili in Quito bleef het stil.",
        "Volgens Ecuador hebben Peru en Chili in Quito met elkaar onderhandeld.",
        "Peru onderhandelde zonder succes met Chili.",
    ],
)
def test_it_happened(text: str) -> None:
    assert factuality_of(text) == [Factuality.ACTUAL]


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili zullen volgende week in Quito onderhandelen.",
        "Peru en Chili gaan in Quito met elkaar onderhandelen.",
        "Voor vrijdag staat een ontmoeting tussen Peru en Chili gepland.",
        "Peru kondigde onderhandelingen met Chili aan.",
        "Peru en Chili spraken af om in Quito te onderhandelen.",
        "Het overleg tussen Peru en Chili begint volgende week.",
        "De top van Peru en Chili begint morgen.",
        "Peru en Chili praten overmorgen met elkaar in Quito.",
        "De presidenten van Peru en Chili ontmoeten elkaar komende vrijdag in Quito.",
    ],
)
def test_it_is_planned(text: str) -> None:
    assert factuality_of(text) == [Factuality.PLANNED]


@pytest.mark.parametrize(
    "text",
    [
        "Peru wil met Chili onderhandelen.",
        "Mogelijk onderhandelen Peru en Chili in Quito.",
        "Peru stelde voor om met Chili te onderhandelen.",
        "Peru zou met Chili kunnen onderhandelen.",
        "Als Chili zijn vloot terugtrekt, onderhandelt Peru met Chili.",
        "Peru riep Chili op om te onderhandelen.",
        "Peru hoopt op onderhandelingen met Chili.",
        "De kans op onderhandelingen tussen Peru en Chili is klein.",
        "Peru overweegt met Chili te onderhandelen.",
        "De Peruaanse president zou een vliegtuig kunnen nemen om met de Chileense president te onderhandelen.",
        "Peru zou bereid zijn om met Chili te onderhandelen.",
        "Peru verklaarde zich bereid om een nieuwe ronde met Chili te houden.",
        "Ecuador verwacht niet dat Peru en Chili volgende maand met elkaar onderhandelen.",
        "Peru heeft zich bereid verklaard met Chili te onderhandelen.",
        "Het overleg tussen Peru en Chili is nog niet zeker.",
        "Onderhandelingen tussen Peru en Chili zijn nog onzeker.",
    ],
)
def test_it_is_possible(text: str) -> None:
    assert factuality_of(text) == [Factuality.POSSIBLE]


@pytest.mark.parametrize(
    "text",
    [
        "Peru heeft niet met Chili onderhandeld.",
        "Peru ontkende dat het met Chili onderhandelde.",
        "De onderhandelingen tussen Peru en Chili gingen niet door.",
        "De onderhandelingen tussen Peru en Chili zijn afgeblazen.",
        "Peru weigerde met Chili te onderhandelen.",
        "Er was geen overleg tussen Peru en Chili.",
        "Peru en Chili hebben nooit met elkaar onderhandeld.",
        "De geplande ontmoeting tussen Peru en Chili is afgelast.",
    ],
)
def test_it_did_not_happen(text: str) -> None:
    assert factuality_of(text) == [Factuality.COUNTERFACTUAL]


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador smeekte Peru en Chili de onderhandelingen te hervatten.",
        "Ecuador verzocht Peru en Chili om weer met elkaar te praten.",
    ],
)
def test_what_somebody_is_called_on_to_do_has_not_happened(text: str) -> None:
    assert Factuality.ACTUAL not in factuality_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili onderhandelden de volgende dag in Quito.",
        "Peru en Chili onderhandelen mogelijk volgende week in Quito.",
        "Onderhandelen Peru en Chili volgende week in Quito?",
        "Peru en Chili onderhandelen volgende week niet in Quito.",
    ],
)
def test_a_time_to_come_makes_no_plan_of_what_is_past_open_or_denied(text: str) -> None:
    assert Factuality.PLANNED not in factuality_of(text)
