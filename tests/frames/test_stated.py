"""Two tellings that say in their own clauses that something was elsewhere, or at another time, tell of two events."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def talks_of(text: str, issued: str | None) -> list[EventFrame]:
    return [event for event in frames_of(text, issued=issued).events if event.kind in TALKS]


@pytest.mark.parametrize("issued", [None, "2024-05-16"])
@pytest.mark.parametrize(
    "text",
    [
        "De presidenten van Peru en Chili ontmoeten elkaar volgende maand in Lima voor overleg over de grens. "
        "In april en mei spraken ze ook al met elkaar.",
        "De ministers van Finland en Letland spraken vrijdag in Wenen over de visserij. "
        "Afgelopen maandag ontmoetten de twee elkaar ook al in Riga.",
        "Premier Amaro van Peru en president Costa van Chili kwamen gisteren in New York bijeen. "
        "Eind juli ontmoetten zij elkaar in Colombo.",
        "Kenia en Somalië praatten dinsdag in Djibouti over de zeegrens. Een maand geleden spraken Kenia en Somalië "
        "elkaar in Kampala.",
        "Soedan en Tsjaad overlegden woensdag in Genève. De besprekingen tussen beide landen in Nairobi "
        "waren in maart zonder resultaat gebleven.",
        "De Turkse minister Fidan sprak zondag met zijn Griekse collega Gerapetritis in Izmir. Vorige maand ontmoette "
        "hij Gerapetritis nog in Brussel.",
    ],
)
def test_another_time_or_place_is_of_another_event(text: str, issued: str | None) -> None:
    assert len(talks_of(text, issued)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili spraken maandag in Quito over de grens. Het overleg duurde tot dinsdag. "
        "Bij het gesprek in Quito was ook Bolivia aanwezig.",
        "Kenia en Somalië onderhandelden zaterdagmiddag in Djibouti. Het gesprek van zaterdag duurde vier uur.",
        "De ministers van Finland en Letland overlegden vrijdag in Zwitserland. "
        "De ontmoeting in Genève was besloten, zei de Finse minister.",
        "Soedan en Tsjaad praatten donderdag in New York. Na drie uur onderhandelen kwamen Soedan en Tsjaad "
        "niet verder.",
    ],
)
def test_the_same_told_shorter_or_closer_is_one_event(text: str) -> None:
    assert len(talks_of(text, "2024-05-16")) == 1
