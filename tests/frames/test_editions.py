"""A later part of an article overrules an earlier one that it contradicts; both are kept."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import Factuality

PLANNED, ACTUAL, OFF = Factuality.PLANNED, Factuality.ACTUAL, Factuality.COUNTERFACTUAL


def overruled(*paragraphs: str) -> list[tuple[Factuality, Factuality]]:
    """What overrules what, by how it is told."""
    events = {event.id: event for event in frames_of(*paragraphs, issued="2024-06-20").events}
    return [(event.factuality, events[of].factuality) for event in events.values() for of in event.overrules]


@pytest.mark.parametrize(
    ("paragraphs", "told"),
    [
        (
            (
                "Soedan en Tsjaad onderhandelen donderdag in Genève over hun grens.",
                "UPDATE 16.30: Het overleg in Genève is afgelast, meldt het Zwitserse ministerie.",
            ),
            (OFF, PLANNED),
        ),
        (
            (
                "Update: Het overleg van Soedan en Tsjaad in Genève is afgelast, meldt het Zwitserse ministerie.",
                "Soedan en Tsjaad onderhandelen donderdag in Genève over hun grens.",
            ),
            (OFF, PLANNED),
        ),
        (
            (
                "09.10 De onderhandelingen tussen Servië en Kosovo in Brussel zijn afgeblazen, meldt de EU.",
                "14.45 De onderhandelingen tussen Servië en Kosovo gaan vanavond toch door.",
            ),
            (PLANNED, OFF),
        ),
        (
            (
                "14:45 De onderhandelingen tussen Servië en Kosovo gaan vanavond toch door.",
                "09:10 De onderhandelingen tussen Servië en Kosovo in Brussel zijn afgeblazen, meldt de EU.",
            ),
            (PLANNED, OFF),
        ),
        (
            (
                "Armenië en Azerbeidzjan hebben dinsdag in Tbilisi onderhandeld over gevangenen.",
                "Eerder meldden wij dat de onderhandelingen waren afgelast.",
            ),
            (ACTUAL, OFF),
        ),
    ],
)
def test_a_later_part_overrules_an_earlier(paragraphs: tuple[str, ...], told: tuple[Factuality, Factuality]) -> None:
    assert overruled(*paragraphs) == [told]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (  # no part is told from another
            "Soedan en Tsjaad onderhandelen donderdag in Genève over hun grens.",
            "Het overleg in Genève is afgelast, meldt het Zwitserse ministerie.",
        ),
        (  # the update says the same
            "Soedan en Tsjaad onderhandelen donderdag in Genève over hun grens.",
            "UPDATE 16.30: Het overleg in Genève duurt tot vrijdag.",
        ),
        (  # one time of the day makes no live report
            "10.15 De onderhandelingen tussen Servië en Kosovo in Brussel zijn afgeblazen, meldt de EU.",
            "Soedan en Tsjaad onderhandelen donderdag in Genève over hun grens.",
        ),
        (  # another meeting
            "09.10 De onderhandelingen tussen Servië en Kosovo in Brussel zijn afgeblazen, meldt de EU.",
            "14.45 Armenië en Azerbeidzjan onderhandelen vanavond in Tbilisi.",
        ),
        (  # somebody else reported it
            "Armenië en Azerbeidzjan hebben dinsdag in Tbilisi onderhandeld over gevangenen.",
            "Eerder meldde het persbureau TASS dat de ministers elkaar niet zouden ontmoeten.",
        ),
    ],
)
def test_what_does_not_contradict_overrules_nothing(paragraphs: tuple[str, ...]) -> None:
    assert overruled(*paragraphs) == []
