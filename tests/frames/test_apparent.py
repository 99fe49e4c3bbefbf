"""What looks like an event and is none: what others only talk about, a gathering somebody harmed, a match."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.model import EventKind, Factuality


def kinds(text: str) -> set[EventKind]:
    return {event.kind for event in events_of(text)}


@pytest.mark.parametrize(
    "text",
    [
        "De Braziliaanse minister Paula Nunes en de Uruguayaanse minister Diego Sosa overlegden in Montevideo over het "
        "waterverdrag tussen Brazilië en Uruguay.",
        "De Keniaanse president David Otieno besprak in Nairobi met zijn Tanzaniaanse collega Asha Mwinyi het "
        "handelsakkoord tussen Kenia en Tanzania.",
        "Canada en Mexico overlegden vrijdag in Ottawa over het handelsakkoord met de Verenigde Staten.",
        "Premier Grech van Malta en premier Drissi van Libië voerden in Tunis gesprekken over de migratiedeal tussen "
        "hun landen.",
    ],
)
def test_an_agreement_that_is_only_talked_about_is_no_event(text: str) -> None:
    assert kinds(text) and EventKind.AGREEMENT not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "De Noorse premier Rune Aasland en de Zweedse minister Karl Berg spraken in Bergen over het visserijakkoord "
        "dat Noorwegen en Zweden in mei sloten.",
        "De ministers van Peru en Chili overlegden in Lima over het grensverdrag van 1929 tussen hun landen.",
        "Kenia en Tanzania bespraken in Nairobi het bestaande handelsakkoord tussen Kenia en Tanzania.",
    ],
)
def test_one_that_is_said_to_be_there_is(text: str) -> None:
    assert EventKind.AGREEMENT in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Het Oostenrijkse parlement is tegen het handelsverdrag tussen de EU en Mercosur.",
        "De Franse boeren zijn tegenstanders van het vrijhandelsverdrag tussen de EU en Australië.",
        "De Ierse regering verzet zich tegen het handelsakkoord tussen de EU en Mercosur.",
    ],
)
def test_one_that_somebody_is_against_may_yet_come(text: str) -> None:
    events = [event for event in events_of(text) if event.kind is EventKind.AGREEMENT]
    assert all(event.factuality is Factuality.POSSIBLE for event in events)


@pytest.mark.parametrize(
    "text",
    [
        "Bij een bomaanslag op een vergadering van stamhoofden in Kandahar kwamen tien Afghanen om.",
        "Een Turk werd in Keulen opgepakt na een schietpartij tijdens een bijeenkomst van een Koerdische beweging.",
        "Een Belg zat vast wegens een aanslag op een bijeenkomst van een Iraanse oppositiegroep in Parijs.",
        "Een Chileen zat vast na een rel bij een bijeenkomst van boeren in Mendoza.",
    ],
)
def test_a_gathering_that_somebody_harmed_is_no_meeting(text: str) -> None:
    text += " Iran en België sloten dinsdag in Brussel een akkoord."
    assert EventKind.MEETING not in kinds(text) and EventKind.AGREEMENT in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Een Belg zat vast wegens een aanslag op een ontmoeting van de ministers van Iran en Oman in Muscat.",
        "Na de aanslag in Kabul kwamen de ministers van Pakistan en Afghanistan in Doha bijeen.",
        "Bij de top van de Afrikaanse Unie in Addis Abeba kwam het tot een ruzie tussen Rwanda en Congo.",
    ],
)
def test_one_of_two_sides_is(text: str) -> None:
    assert EventKind.MEETING in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Duitsland en Frankrijk ontmoeten elkaar zondag in Milaan in de halve finale van de Nations League.",
        "Nederland en Kroatië treffen elkaar donderdag in de kwartfinale in Rotterdam.",
        "In de poulefase van het EK in München ontmoet Portugal zaterdag Turkije.",
        "Denemarken en Zweden treffen elkaar vrijdag in Kopenhagen in de groepswedstrijd.",
        "Marokko ontmoet Senegal zondag in Rabat in de eindronde van het toernooi.",
    ],
)
def test_teams_that_meet_play(text: str) -> None:
    assert not frames_of(text).events


@pytest.mark.parametrize(
    "text",
    [
        "President Emre Aksoy van Turkije en premier Goran Ilić van Servië ontmoetten elkaar in Belgrado tijdens de "
        "finale van het basketbaltoernooi.",
        "Duitsland en Frankrijk ontmoeten elkaar zondag in Milaan om over de Nations League te praten.",
        "De onderhandelingen tussen Kenia en Somalië zijn in de finale fase, zei gezant Helen Burgess.",
    ],
)
def test_who_meets_where_others_play_meets(text: str) -> None:
    assert not {EventKind.MEETING, EventKind.NEGOTIATION}.isdisjoint(kinds(text))


@pytest.mark.parametrize(
    "text",
    [
        "In Bagdad sprak vice-premier Tariq Aziz van Irak donderdag van een samenzwering.",
        "In Nairobi sprak president David Otieno van Kenia dinsdag van verraad.",
        "Volgens de krant spreekt minister Ana Castro van Spanje van een misverstand.",
    ],
)
def test_who_says_what_something_is_talks_with_nobody(text: str) -> None:
    assert {EventKind.MEETING, EventKind.NEGOTIATION}.isdisjoint(kinds(text))


@pytest.mark.parametrize(
    "text",
    [
        "De ministers van Peru en Chili spraken in Lima van man tot man.",
        "President David Otieno van Kenia sprak in Nairobi met zijn collega Asha Mwinyi van Tanzania over de grens.",
    ],
)
def test_two_who_speak_talk(text: str) -> None:
    assert not {EventKind.MEETING, EventKind.NEGOTIATION}.isdisjoint(kinds(text))
