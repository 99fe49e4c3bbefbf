"""Agreements with others are others; and what is said to have taken place did."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind, Factuality, RoleName

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def told(text: str, *kinds: EventKind) -> list[EventFrame]:
    return [event for event in frames_of(text, issued="2026-03-12").events if event.kind in kinds]


def sides(event: EventFrame) -> set[str]:
    return {role.filler for role in event.roles if role.name in (RoleName.PARTICIPANT, RoleName.PARTY)}


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "Er kwam een staakt-het-vuren met het ELN. Eerder sloot de regering na vier jaar onderhandelen een akkoord "
            "met de rebellen van de FARC.",
            ("organisation/eln", "organisation/farc"),
        ),
        (
            "Soedan en de SPLM bereikten dinsdag een staakt-het-vuren. Eerder sloot de regering van Soedan een akkoord "
            "met de JEM.",
            ("organisation/splm", "organisation/jem"),
        ),
        (
            "De Filipijnen praten met de NPA over een bestand. Manilla sloot in 2014 vrede met het MILF. "
            "Het akkoord gaf de moslims een eigen parlement.",
            ("organisation/npa", "organisation/milf"),
        ),
    ],
)
def test_an_agreement_with_another_is_another(text: str, others: tuple[str, str]) -> None:
    found = told(text, EventKind.AGREEMENT)
    assert found
    assert not any(set(others) <= sides(event) for event in found)


@pytest.mark.parametrize(
    "text",
    [
        "Peru sloot dinsdag een akkoord met Chili. Het akkoord met Chili geldt voor drie jaar.",
        "Peru en Chili tekenden dinsdag een akkoord over de grens. De overeenkomst geldt voor drie jaar.",
        "Chili en Peru bereikten een bestand. Het bestand met Peru gaat maandag in.",
    ],
)
def test_an_agreement_told_again_is_one(text: str) -> None:
    (event,) = told(text, EventKind.AGREEMENT)
    assert sides(event) == {"state/PE", "state/CL"}


@pytest.mark.parametrize(
    "text",
    [
        "Er heeft een gesprek plaatsgevonden tussen Peru en Chili.",
        "Gisteren heeft in Lima een ontmoeting plaatsgevonden tussen de ministers van Peru en Chili.",
        "Volgens de krant heeft er een bijeenkomst plaatsgehad tussen Peru en Chili.",
    ],
)
def test_what_is_said_to_have_taken_place_did(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Het is niet duidelijk of er een gesprek heeft plaatsgevonden tussen Peru en Chili.",
        "Mogelijk heeft er een ontmoeting plaatsgevonden tussen de ministers van Peru en Chili.",
        "Er heeft nog geen ontmoeting plaatsgevonden tussen de ministers van Peru en Chili.",
    ],
)
def test_what_is_asked_supposed_or_denied_is_not(text: str) -> None:
    assert all(event.factuality is not Factuality.ACTUAL for event in told(text, *TALKS))


def test_an_agreement_is_not_of_the_time_above_its_relative_clause() -> None:
    text = "De Chileense president, die het akkoord met Peru prees, kwam vorig jaar aan de macht."
    assert all(event.time is None for event in told(text, EventKind.AGREEMENT))
