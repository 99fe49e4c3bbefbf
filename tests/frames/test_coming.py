"""What an article only calls for, is ready for, goes to sign or looks forward to has not taken place."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind, Factuality

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def told(*texts: str, kinds: tuple[EventKind, ...] = TALKS) -> list[EventFrame]:
    return [event for event in frames_of(*texts, issued="2026-03-12").events if event.kind in kinds]


@pytest.mark.parametrize(
    "text",
    [
        "Volgens premier Pasjinian is Armenië toe aan onderhandelingen met Azerbeidzjan.",
        "Colombia is volgens president Petro klaar voor gesprekken met Venezuela.",
        "Servië staat open voor onderhandelingen met Kosovo.",
    ],
)
def test_what_somebody_is_ready_for_is_possible(text: str) -> None:
    assert {event.factuality for event in told(text)} == {Factuality.POSSIBLE}


def test_what_a_speaker_pleads_for_is_possible() -> None:
    text = "Minister Fidan begon met een pleidooi voor een bestand tussen Armenië en Azerbeidzjan."
    assert {event.factuality for event in told(text, kinds=(EventKind.AGREEMENT,))} <= {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "De delegaties van Peru en Chili zijn klaar met de gesprekken in Lima.",
        "Armenië en Azerbeidzjan spraken dinsdag in Wenen over de grens.",
    ],
)
def test_talks_that_are_over_were_held(text: str) -> None:
    assert {event.factuality for event in told(text)} == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("President Tshisekedi reisde in mei naar Kigali om een akkoord met Rwanda te tekenen.", Factuality.PLANNED),
        ("Ministers van Peru en Chili gingen naar Quito om een handelsverdrag te ondertekenen.", Factuality.PLANNED),
        ("President Tshisekedi reisde naar Kigali en tekende er een akkoord met Rwanda.", Factuality.ACTUAL),
        ("De wapenstilstand tussen Armenië en Azerbeidzjan begint af te brokkelen.", Factuality.ACTUAL),
        ("Het bestand tussen Soedan en Tsjaad dreigt in te storten.", Factuality.ACTUAL),
        ("Een bestand of vredesakkoord tussen Soedan en Tsjaad lijkt nog ver weg.", Factuality.POSSIBLE),
    ],
)
def test_an_agreement_is_made_where_it_is_told_so(text: str, level: Factuality) -> None:
    assert {event.factuality for event in told(text, kinds=(EventKind.AGREEMENT,))} == {level}


@pytest.mark.parametrize(
    "text",
    [
        "De Keniaanse president Ruto gaat onderhandelingen opstarten tussen Congo en Rwanda.",
        "Egypte gaat volgende week overleg organiseren tussen Soedan en Ethiopië.",
    ],
)
def test_what_somebody_is_going_to_start_is_one_event_that_is_planned(text: str) -> None:
    (event,) = told(text)
    assert event.factuality is Factuality.PLANNED


def test_then_is_on_the_day_that_was_named() -> None:
    (event,) = told("Voor vrijdag staat een reis op de agenda. Aliyev spreekt dan met de Armeense premier Pasjinian.")
    assert event.factuality is Factuality.PLANNED


def test_then_behind_what_was_says_nothing() -> None:
    (event,) = told("President Ruto kwam in januari naar Kigali. Hij praatte toen met president Kagame over Congo.")
    assert event.factuality is Factuality.ACTUAL
