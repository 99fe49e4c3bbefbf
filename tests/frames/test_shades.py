"""What phrases of hearsay, of nearly, of an aim and of success make of an event."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind, Factuality

HELD = (EventKind.AGREEMENT, EventKind.NEGOTIATION, EventKind.MEETING, EventKind.MEDIATION)


def levels(text: str) -> set[Factuality]:
    first = "Thailand en Cambodja twisten al maanden over de grens."
    found = frames_of(first, text, issued="2026-03-12").events
    return {event.factuality for event in found if event.kind in HELD}


@pytest.mark.parametrize(
    "text",
    [
        "Thailand en Cambodja hebben naar verluidt een akkoord gesloten.",
        "Naar verluidt spraken Iran en Irak zondag in Muscat met elkaar.",
        "Gabon en Togo hebben mogelijk een verdrag gesloten.",
        "De bedoeling is om in mei een bestand te sluiten tussen Jemen en de Houthi's.",
        "Israël en Hamas zijn dicht bij een akkoord over gijzelaars.",
        "De Omaanse minister Barakat werd getipt als bemiddelaar tussen Iran en Irak.",
    ],
)
def test_what_is_heard_guessed_wanted_or_near_is_no_fact(text: str) -> None:
    assert levels(text) == {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Gabon en Togo sloten bijna een verdrag over de rivier.",
        "Japan en Korea waren zondag bijna tot een akkoord gekomen.",
        "Malta en Libië konden geen verdrag sluiten.",
        "Tussen Benin en Niger is er onvoldoende overeenstemming over de grens.",
    ],
)
def test_what_nearly_was_was_not(text: str) -> None:
    assert levels(text) == {Factuality.COUNTERFACTUAL}
    assert frames_of(text).outcomes == ()


@pytest.mark.parametrize(
    "text",
    [
        "De gesprekken tussen Thailand en Cambodja duurden bijna drie uur.",
        "Bijna alle landen ondertekenden het verdrag met Kenia.",
        "Kenia en Somalië spraken in Nairobi over de mogelijke komst van waarnemers.",
        "Minister Barakat trad op als bemiddelaar tussen Iran en Irak.",
        "VN-gezant Helen Burgess kon uiteindelijk een gesprek tussen Marokko en Algerije openen.",
        "Na dagen van uitstel konden Gambia en Senegal hun overleg in Banjul toch hervatten.",
    ],
)
def test_what_such_a_word_says_of_something_else_was_held(text: str) -> None:
    assert levels(text) == {Factuality.ACTUAL}


def test_who_is_about_to_sign_plans_it() -> None:
    assert levels("Brazilië en Uruguay staan op het punt een verdrag te sluiten.") == {Factuality.PLANNED}
