"""Talks that others speak of, come after or count on from are events of their own."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def sides(*texts: str) -> list[set[str]]:
    told = [event for event in frames_of(*texts, issued="2026-03-12").events if event.kind in TALKS]
    return [{role.filler.split("/")[-1] for role in event.roles} for event in told]


def test_who_tells_of_his_talks_with_another_does_not_meet_that_one_there() -> None:
    text = (
        "De Angolese president Lourenço praatte president Ruto bij over zijn gesprek van dinsdag met president Kagame."
    )
    told = sides(text)
    assert {"joao-lourenco", "william-ruto"} in told
    assert len(told) == 2


@pytest.mark.parametrize(
    "texts",
    [
        ("Premier Pasjinian en president Aliyev spraken dinsdag in Wenen over de onderhandelingen in Tbilisi.",),
        ("Servië en Kosovo zijn klaar met hun tweede overleg in Wenen. Servië en Kosovo kwamen er halverwege mei voor "
         "het eerst in drie jaar samen.",),
        ("President Petro ontmoette dinsdag president Noboa na het overleg tussen Peru en Bolivia.",),
    ],
)  # fmt: skip
def test_two_talks_are_two_events(texts: tuple[str, ...]) -> None:
    assert len(sides(*texts)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Armenië en Azerbeidzjan onderhandelden dinsdag in Wenen over een bestand tussen beide.",
        "Servië en Kosovo kwamen in Wenen voor het eerst in drie jaar bijeen. De bijeenkomst duurde een uur.",
        "Peru en Chili kwamen dinsdag bijeen voor overleg over de grens.",
    ],
)
def test_one_is_one(text: str) -> None:
    assert len(sides(text)) == 1
