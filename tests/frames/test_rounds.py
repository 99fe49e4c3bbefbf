"""Rounds that are counted apart are two events; a round told again is one."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.model import EventKind, Factuality

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


@pytest.mark.parametrize(
    "text",
    [
        "Soedan en Tsjaad praten op 25 juni in Genève. De eerste ronde, vorige maand in Nairobi, eindigde zonder "
        "akkoord. Bij de nieuwe ronde is Kenia gastheer.",
        "Armenië en Azerbeidzjan onderhandelden dinsdag in Tbilisi. De tweede ronde leverde niets op. "
        "De derde ronde begint volgende maand in Wenen.",
        "De eerste gespreksronde van Armenië en Azerbeidzjan was in mei in Tbilisi. "
        "De tweede gespreksronde begint maandag in Wenen.",
        "Kenia en Somalië hervatten maandag in Djibouti hun overleg. De eerste ronde in mei leverde niets op.",
    ],
)
def test_rounds_that_are_counted_apart_are_two_events(text: str) -> None:
    told = {event.factuality for event in events_of(text) if event.kind in TALKS}
    assert told == {Factuality.ACTUAL, Factuality.PLANNED}


@pytest.mark.parametrize(
    "text",
    [
        "Soedan en Tsjaad begonnen dinsdag in Genève aan een eerste ronde gesprekken. De ronde duurt drie dagen. "
        "Volgens de VN was de eerste ronde nuttig.",
        "Servië en Kosovo spraken maandag in Brussel over auto's. Het was de zevende ronde in twee jaar. "
        "De nieuwe gesprekken verliepen stroef, zei de EU.",
        "Armenië en Azerbeidzjan praatten vrijdag in Tbilisi. Het waren de eerste gesprekken in twee jaar. "
        "De nieuwe gesprekken duurden vier uur.",
        "Kenia en Somalië hervatten maandag in Djibouti hun overleg. De besprekingen duren tot vrijdag.",
    ],
)
def test_a_round_told_again_is_one(text: str) -> None:
    assert len([event for event in events_of(text) if event.kind in TALKS]) == 1


def test_what_is_to_come_was_not_before() -> None:
    text = "Egypte en Ethiopië hervatten volgende maand het overleg. Vorig jaar liepen de gesprekken tussen hen vast."
    told = {event.factuality for event in frames_of(text, issued="2026-03-12").events if event.kind in TALKS}
    assert told == {Factuality.ACTUAL, Factuality.PLANNED}
