"""What came of talks is not what was agreed or broken off long before, nor what became of other things."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind, OutcomeType

TALKS = "Delegaties van Rwanda en Burundi overlegden dinsdag in Kigali over de grens."


@pytest.mark.parametrize("issued", ["2026-03-12", None])
@pytest.mark.parametrize(
    "text",
    [
        "Vorig jaar sloten Rwanda en Burundi al een akkoord over de waterkracht.",
        "Drie jaar geleden bereikten de twee landen een overeenkomst over de waterkracht.",
        "Vorige maand kwamen de partijen een bestand overeen.",
        "Een jaar geleden liepen de partijen weg.",
    ],
)
def test_what_was_so_before_is_no_outcome_of_the_talks_now(text: str, issued: str | None) -> None:
    frames = frames_of(TALKS, text, issued=issued)
    talks = {event.id for event in frames.events if event.kind is EventKind.NEGOTIATION}
    assert not [outcome for outcome in frames.outcomes if outcome.outcome_of in talks]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("De gesprekken mislukten.", OutcomeType.NO_BREAKTHROUGH),
        ("Na drie uur werd het overleg geschorst.", OutcomeType.POSTPONED),
        ("De gesprekken leverden niets op.", OutcomeType.NO_BREAKTHROUGH),
    ],
)
def test_what_came_of_them_is(text: str, type_: OutcomeType) -> None:
    assert type_ in {outcome.type for outcome in frames_of(TALKS, text, issued="2026-03-12").outcomes}


@pytest.mark.parametrize(
    "text",
    [
        "Sinds het parlement in 2011 werd geschorst regeert in Burundi het leger.",
        "Sinds het vliegverkeer in mei werd opgeschort zijn er spanningen.",
        "De onderhandelingen worden vandaag beëindigd.",
    ],
)
def test_what_else_was_suspended_and_an_end_are_no_outcome(text: str) -> None:
    assert not frames_of(TALKS, text, issued="2026-03-12").outcomes


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("President Macron belde zondag met de leiders van Servië en Kosovo.", 2),
        ("Bondskanselier Merz belde maandag met de premiers van Griekenland en Cyprus.", 2),
        ("De premiers van Peru en Chili belden zondag met elkaar.", 1),
        ("President Macron belde zondag met de leider van Servië.", 1),
    ],
)
def test_a_call_with_several_leaders_is_one_with_each(text: str, calls: int) -> None:
    events = frames_of("Servië en Kosovo twisten over de grens.", text, issued="2026-03-12").events
    assert len([event for event in events if event.kind is EventKind.MEETING]) == calls


@pytest.mark.parametrize(
    "text",
    [
        "De rebellen zeiden akkoord te gaan met de uitnodiging van Oeganda.",
        "Rwanda gaat akkoord met het voorstel van Burundi.",
        "Burundi ging maandag akkoord met het verzoek van Rwanda.",
    ],
)
def test_who_consents_to_a_proposal_has_made_no_agreement_yet(text: str) -> None:
    events = frames_of("Rwanda en Burundi twisten over de grens.", text, issued="2026-03-12").events
    assert EventKind.AGREEMENT not in {event.kind for event in events}


@pytest.mark.parametrize(
    "text",
    [
        "De ruzie had gevolgen voor de ontmoeting van Rwanda en Burundi.",
        "Een jaar geleden braken Rwanda en Burundi de poging daartoe af.",
    ],
)
def test_consequences_and_attempts_are_no_meeting_and_no_mediation_of_their_own(text: str) -> None:
    events = frames_of("Rwanda en Burundi twisten over de grens.", text, issued="2026-03-12").events
    assert EventKind.MEDIATION not in {event.kind for event in events}
    assert len(events) < 2


@pytest.mark.parametrize(
    ("text", "agreements"),
    [
        ("De rebellen van Togo zeiden in een verklaring dat ze met Ghana willen praten.", 0),
        ("In een verklaring noemde Ghana de aanval van Togo laf.", 0),
        ("Togo liet maandag in een verklaring weten dat het met Ghana overlegt.", 0),
        ("In een gezamenlijke verklaring beloven Ghana en Togo de grens te openen.", 1),
        ("Ghana en Togo tekenden maandag in Lomé een verklaring over de grens.", 1),
        ("Ghana en Togo hebben in een verklaring vastgelegd dat de grens opengaat.", 1),
    ],
)
def test_what_one_side_says_in_a_statement_is_no_agreement(text: str, agreements: int) -> None:
    events = frames_of("Ghana en Togo twisten over de grens.", text, issued="2026-03-12").events
    assert len([event for event in events if event.kind is EventKind.AGREEMENT]) == agreements
