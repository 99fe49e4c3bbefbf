"""What is only aimed at, uncertain, denied or of an earlier time is not told as done now."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind, Factuality

ABOUT = "Kenia en Somalië twisten al maanden over de grens."
EVENTS = (EventKind.AGREEMENT, EventKind.MEETING, EventKind.NEGOTIATION, EventKind.VISIT)


def levels(text: str, *kinds: EventKind) -> set[Factuality]:
    return {event.factuality for event in frames_of(ABOUT, text).events if event.kind in (kinds or EVENTS)}


@pytest.mark.parametrize(
    "text",
    [
        "De toenadering moet leiden tot een bestand tussen Kenia en Somalië.",
        "Het werk van de commissie zou moeten uitmonden in een verdrag tussen Kenia en Somalië.",
        "Een verdrag met Somalië kan de vissers van Kenia helpen, zei president Ruto.",
        "Kenia en Somalië schaven nog aan een handelsakkoord.",
        "Kenia streeft naar een verdrag met Somalië over de vissers.",
        "De partijen werkten de hele nacht aan een akkoord tussen Kenia en Somalië.",
    ],
)
def test_an_agreement_that_is_only_aimed_at_is_possible(text: str) -> None:
    assert levels(text, EventKind.AGREEMENT) == {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Kenia moet zich houden aan het akkoord met Somalië.",
        "Het akkoord tussen Kenia en Somalië zal de handel vergroten.",
        "Maanden van overleg leidden tot een akkoord tussen Kenia en Somalië.",
    ],
)
def test_an_agreement_that_is_known_or_was_reached_is_there(text: str) -> None:
    assert levels(text, EventKind.AGREEMENT) == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "Mogelijk vindt er dinsdag ook een gesprek met president William Ruto van Kenia plaats.",
        "President Ruto zal eventueel met president Hichilema van Zambia overleggen.",
        "President Ruto ontmoet misschien vrijdag in Harare president Hichilema van Zambia.",
        "Er komt wellicht in mei een top van Kenia en Somalië in Nairobi.",
    ],
)
def test_what_is_perhaps_planned_is_possible(text: str) -> None:
    assert levels(text) == {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Nooit eerder troffen president Ruto en president Mohamud elkaar aan de grens.",
        "De Keniaanse minister vertrok zonder zijn Somalische collega te hebben ontmoet.",
    ],
)
def test_what_is_denied_by_never_before_or_without_was_not(text: str) -> None:
    found = frames_of(ABOUT, text).events
    assert {e.factuality for e in found if e.kind in EVENTS[1:3]} == {Factuality.COUNTERFACTUAL}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Dinsdag was minister Mudavadi nog in Lusaka, voor een ontmoeting met president Hichilema.", "actual"),
        ("Minister Mudavadi was maandag in Accra voor overleg met president Mahama.", "actual"),
        ("Minister Mudavadi begint morgenavond aan een vierdaags bezoek aan Ghana.", "planned"),
        ("Kenia en Somalië praatten maandag, waarschijnlijk in een hotel.", "actual"),
    ],
)
def test_where_somebody_was_for_talks_they_were_held(text: str, level: str) -> None:
    assert {one.value for one in levels(text)} == {level}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eerdere wapenstilstanden liepen op niets uit.", []),
        ("De gesprekken liepen op niets uit.", ["noBreakthrough"]),
    ],
)
def test_what_came_of_earlier_ones_is_no_outcome_of_todays_talks(text: str, told: list[str]) -> None:
    outcomes = frames_of("Kenia en Somalië onderhandelen in Djibouti.", text).outcomes
    assert [outcome.type.value for outcome in outcomes] == told
