"""Whom somebody meets one by one: each in a meeting of his own."""

from __future__ import annotations

import pytest
from framed import events_of

ATTENDED = {
    "Gezant Jan Nowak sprak in Riga met de Keniaanse president Ruto en in Tallinn met de Peruaanse leider Boluarte.": [
        ({"jan-nowak", "william-ruto"}, "place/456172"),
        ({"jan-nowak", "dina-boluarte"}, "place/588409"),
    ],
    "De Poolse gezant Jan Nowak sprak met premier Jonas Lund in Riga en met premier Lars Holm in Tallinn.": [
        ({"jan-nowak", "jonas-lund"}, "place/456172"),
        ({"jan-nowak", "lars-holm"}, "place/588409"),
    ],
    "De Poolse gezant Jan Nowak sprak in Riga met premier Jonas Lund en met premier Lars Holm.": [
        ({"jan-nowak", "jonas-lund", "lars-holm"}, "place/456172"),
    ],
    "Premier Jonas Lund sprak in Riga met president Ruto van Kenia, terwijl Ana Ruiz van Peru "
    "in Tallinn met president Boluarte dineerde.": [
        ({"jonas-lund", "william-ruto"}, "place/456172"),
        ({"ana-ruiz", "dina-boluarte"}, "place/588409"),
    ],
    "De premiers Jonas Lund van Noorwegen en Lars Ek van Zweden spraken in Riga met elkaar en met gezant Jan Nowak.": [
        ({"jonas-lund", "lars-ek", "jan-nowak"}, "place/456172"),
    ],
}


@pytest.mark.parametrize(("text", "meetings"), ATTENDED.items())
def test_who_is_met_in_another_town_is_met_alone(text: str, meetings: list[tuple[set[str], str]]) -> None:
    found = [({role.filler.split("/")[1] for role in event.roles}, event.place) for event in events_of(text)]
    assert found == meetings


@pytest.mark.parametrize(
    "text",
    [
        "Premier Jonas Lund kwam in Riga aan voor een ontmoeting met president Ruto, voordat hij besloot over deelname "
        "aan de gesprekken tussen Peru en Chili. President Ruto prees na zijn ontmoeting met Lund de vrede.",
        "Peru en Chili onderhandelen in Lima. Premier Jonas Lund had in Riga een gesprek met president Ruto over die "
        "onderhandelingen. Ruto noemde na het gesprek met Lund de vrede dichtbij.",
    ],
)
def test_a_noun_takes_up_the_event_of_its_word(text: str) -> None:
    found = [{role.filler for role in event.roles} for event in events_of(text) if event.kind.value != "Visit"]
    assert {"person/jonas-lund", "person/william-ruto"} in found
    assert all(not ({"state/PE", "state/CL"} & those and "person/william-ruto" in those) for those in found)
