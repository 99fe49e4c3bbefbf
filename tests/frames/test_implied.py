"""What a verb above says of an event by itself."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind, Factuality, OutcomeType

FIRST = "Kenia en Oeganda twisten al jaren over het meer."


def agreements(text: str) -> set[Factuality]:
    found = frames_of(FIRST, text, issued="2026-03-12").events
    return {event.factuality for event in found if event.kind is EventKind.AGREEMENT}


@pytest.mark.parametrize(
    "text",
    [
        "Het lukte Kenia en Oeganda niet een akkoord te sluiten over het meer.",
        "Het is de delegaties van Peru en Chili opnieuw niet gelukt tot een akkoord te komen.",
        "Kenia en Oeganda slaagden er niet in een akkoord te bereiken.",
        "Ghana verzuimde het verdrag met Togo te tekenen.",
        "De gesprekken tussen Kenia en Oeganda zijn afgesloten zonder dat er een akkoord is bereikt.",
        "Peru en Chili gingen uiteen zonder een verdrag te sluiten.",
    ],
)
def test_what_is_not_managed_or_left_undone_did_not_take_place(text: str) -> None:
    assert agreements(text) == {Factuality.COUNTERFACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "De ministers van Kenia en Oeganda vlogen zondag naar Lusaka om een akkoord te bereiken over het meer.",
        "De ministers van Kenia en Oeganda kwamen zondag bijeen om tot een akkoord te komen over het meer.",
    ],
)
def test_an_agreement_that_is_only_sought_is_no_fact(text: str) -> None:
    assert agreements(text) <= {Factuality.POSSIBLE, Factuality.PLANNED}


@pytest.mark.parametrize(
    "text",
    [
        "Het is Kenia en Oeganda gelukt een akkoord te sluiten over het meer.",
        "Kenia en Oeganda slaagden erin een akkoord te bereiken.",
        "Zonder dat de pers het wist, sloten Kenia en Oeganda zondag een akkoord.",
    ],
)
def test_what_is_managed_or_signed_is_a_fact(text: str) -> None:
    assert agreements(text) == {Factuality.ACTUAL}


def test_talks_since_which_others_meet_are_not_their_meeting() -> None:
    one = "De presidenten van Kenia en Oeganda hadden een ontmoeting, de eerste sinds de opschorting van het overleg."
    other = "De leiders van Peru en Chili ontmoetten elkaar zondag voor het eerst sinds de afgebroken gesprekken."
    for sentence in (one, other):
        meetings = [e for e in frames_of(sentence, issued="2026-03-12").events if e.kind is EventKind.MEETING]
        assert [event.factuality for event in meetings] == [Factuality.ACTUAL]


def test_the_day_of_a_signing_to_come_is_not_that_of_what_was_agreed() -> None:
    first = "Onderhandelaars van Togo en Benin hebben gisteren overeenstemming bereikt over een akkoord."
    then = "De president van Togo en die van Benin zullen het akkoord maandag officieel ondertekenen."
    (event,) = frames_of(first, then, issued="2026-03-13").events
    assert event.factuality is Factuality.ACTUAL
    assert event.time is not None and event.time.text == "gisteren"


def test_whoever_only_says_so_takes_no_part() -> None:
    text = "De ministers van Peru en Chili zijn er volgens Brazilië zondag in Lima niet uitgekomen."
    events = frames_of("Peru en Chili twisten over de grens.", text, issued="2026-03-13").events
    assert all("state/BR" not in {role.filler for role in event.roles} for event in events)


def test_talks_that_are_got_going_again_have_not_failed() -> None:
    text = "De VN-gezant is erin geslaagd de gesprekken tussen Kenia en Oeganda opnieuw op de rails te zetten."
    outcomes = frames_of(FIRST, text, issued="2026-03-12").outcomes
    assert OutcomeType.NO_BREAKTHROUGH not in {outcome.type for outcome in outcomes}
