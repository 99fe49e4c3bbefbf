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


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili spraken maandag in Lima over de visserij. De vorige ronde leverde niets op.",
        "Armenië en Azerbeidzjan onderhandelden dinsdag in Tbilisi. Het vorige overleg duurde drie dagen.",
        "Kenia en Somalië kwamen vrijdag in Djibouti bijeen. De vorige gesprekken waren stukgelopen op de grens.",
    ],
)
def test_the_previous_round_is_an_event_of_its_own_without_the_day_and_place_of_this_one(text: str) -> None:
    this, previous = (event for event in events_of(text) if event.kind in TALKS)
    assert this.place is not None and this.time is not None
    assert (previous.place, previous.time) == (None, None)


def test_who_meets_two_one_after_the_other_holds_two_meetings() -> None:
    text = (
        "De Finse minister Tomas Lind sprak in Oslo met president Karl Berg van Noorwegen en heeft vandaag een "
        "ontmoeting met premier Erik Holm van Zweden."
    )
    met = [{role.filler for role in event.roles} for event in events_of(text) if event.kind in TALKS]
    assert ["person/karl-berg" in one for one in met] == [True, False]
    assert ["person/erik-holm" in one for one in met] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili spraken maandag in Lima over de visserij. De ronde leverde niets op.",
        "De Finse minister Tomas Lind sprak maandag in Oslo met president Karl Berg van Noorwegen. Het gesprek met "
        "Berg duurde een uur.",
    ],
)
def test_the_same_round_or_partner_is_one_event(text: str) -> None:
    assert len([event for event in events_of(text) if event.kind in TALKS]) == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("De ministers van Kenia en Oeganda praten in Kampala. Daarna is een vervolgoverleg mogelijk.", 2),
        ("Malta en Libië spraken maandag in Tunis. Bij het vervolgoverleg van dinsdag kwamen zij er niet uit.", 2),
        ("Malta en Libië spraken maandag in Tunis. Bij het overleg van maandag kwamen zij er niet uit.", 1),
        ("Malta en Libië hielden maandag in Tunis een vervolggesprek. Het vervolggesprek leverde niets op.", 1),
    ],
)
def test_what_follows_up_talks_is_not_these(text: str, number: int) -> None:
    assert len([event for event in events_of(text) if event.kind in TALKS]) == number
