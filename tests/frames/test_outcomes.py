"""What became of talks: denial, mood and repetition, and the event that a result belongs to."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind, Factuality

TALKS = "Peru en Chili onderhandelden maandag in Quito over de grens. "


def read(text: str) -> list[str]:
    """The types of the outcomes that a text tells after an account of talks."""
    return [outcome.type.value for outcome in frames_of(TALKS + text).outcomes]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("De gesprekken liepen op niets uit.", "noBreakthrough"),
        ("Een doorbraak bleef uit.", "noBreakthrough"),
        ("De partijen konden het niet eens worden over de tol.", "noBreakthrough"),
        ("De twee landen werden het eens over de tol.", "agreement"),
        ("De partijen bereikten een deelakkoord.", "partialAgreement"),
        ("Over de tol werden ze het eens, maar niet over de vissers.", "partialAgreement"),
        ("Peru en Chili tekenden een staakt-het-vuren.", "ceasefire"),
        ("De partijen spraken af om in juni verder te praten.", "continuationAgreed"),
        ("De onderhandelingen zijn nog in volle gang.", "ongoing"),
        ("De Chileense delegatie liep woedend de zaal uit.", "walkout"),
        ("Wat het gesprek opleverde, is niet bekend.", "unknown"),
    ],
)
def test_each_kind_of_result_has_its_words(text: str, type_: str) -> None:
    assert read(text) == [type_]


def test_a_denied_success_is_a_failure() -> None:
    assert read("De onderhandelingen leidden niet tot een akkoord.") == ["noBreakthrough"]


def test_a_denied_postponement_is_nothing() -> None:
    assert read("Het overleg werd niet uitgesteld.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Het overleg dreigt te mislukken.",
        "Als de gesprekken mislukken, sluit Chili de grens.",
        "Peru hoopt op een akkoord.",
        "De partijen willen een bestand sluiten.",
        "Komt er een akkoord?",
        "De wedstrijd werd afgelast.",
    ],
)
def test_what_is_feared_hoped_asked_or_no_diplomacy_is_no_outcome(text: str) -> None:
    assert read(text) == []


def test_a_result_told_in_title_and_text_is_one_with_both_as_evidence() -> None:
    told = frames_of(TALKS + "De gesprekken liepen op niets uit.", title="Overleg Peru en Chili mislukt").outcomes
    assert [outcome.type.value for outcome in told] == ["noBreakthrough"]
    assert len(told[0].evidence) == 2


def test_what_is_called_off_did_not_take_place() -> None:
    told = frames_of(TALKS + "De Chileense president Gabriel Boric heeft zijn bezoek aan Peru afgezegd.")
    (outcome,) = told.outcomes
    (visit,) = [event for event in told.events if event.id == outcome.outcome_of]
    assert outcome.type.value == "cancelled"
    assert visit.factuality is Factuality.COUNTERFACTUAL


def test_an_occasion_that_no_event_rule_knows_becomes_an_event_when_it_is_called_off() -> None:
    told = frames_of(TALKS + "Een etentje van beide ministers is geschrapt.")
    (outcome,) = told.outcomes
    assert [e.factuality for e in told.events if e.id == outcome.outcome_of] == [Factuality.COUNTERFACTUAL]


def test_a_result_belongs_to_the_talks_of_those_it_names() -> None:
    told = frames_of(
        "Kenia en Somalië onderhandelden in Djibouti over de grens. Peru en Chili onderhandelden in Quito over de tol. "
        "De gesprekken in Quito zijn mislukt."
    )
    (outcome,) = told.outcomes
    (talks,) = [event for event in told.events if event.id == outcome.outcome_of]
    assert {role.filler for role in talks.roles} == {"state/PE", "state/CL"}


@pytest.mark.parametrize(
    "before", ["In 2011 bemiddelde Indonesië zonder succes.", "Eerder, in 1998, bemiddelde Indonesië vergeefs."]
)
def test_a_result_of_mediation_at_another_time_is_no_result_of_the_talks_now(before: str) -> None:
    now = "De ministers van Peru en Chili hebben dinsdag in Brussel onderhandeld over de grens."
    told = frames_of(now, before, issued="2025-10-14")
    talks = {event.id for event in told.events if event.kind is EventKind.NEGOTIATION}
    assert talks
    assert not [outcome for outcome in told.outcomes if outcome.outcome_of in talks]


@pytest.mark.parametrize(
    "text",
    [
        "De partijen praten volgende maand verder in Lima.",
        "Een gezamenlijke verklaring bleef uit.",
        "Het overleg duurt nog voort.",
    ],
)
def test_a_result_is_that_of_the_talks_now_and_not_of_earlier_ones_or_of_what_was_not_signed(text: str) -> None:
    earlier = "Eerdere gesprekken tussen Peru en Chili, in Stockholm in 2018, leidden tot een bestand. "
    told = frames_of(TALKS + earlier + text, issued="2025-10-14")
    events = {event.id: event for event in told.events}
    kinds = ("noBreakthrough", "continuationAgreed", "ongoing")
    of = [events[outcome.outcome_of] for outcome in told.outcomes if outcome.type.value in kinds]
    assert [(event.kind, event.label) for event in of] == [(EventKind.NEGOTIATION, "onderhandelen")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("De gesprekken eindigden zonder akkoord.", {"noBreakthrough"}),
        ("Een permanent bestand sneuvelde op één zin.", set()),
        ("Over de prijs van vis kwam er geen akkoord tussen de vissers en de banken.", set()),
        ("De partijen bereikten geen akkoord met elkaar.", {"noBreakthrough"}),
        ("Ze strandden na veertig minuten.", {"noBreakthrough"}),
        ("Bemiddelaar Ramtane Lamamra zat erbij en hij schrapte bijvoeglijke naamwoorden.", set()),
    ],
)
def test_what_is_without_or_struck_out_must_be_the_result(text: str, told: set[str]) -> None:
    assert set(read(text)) == told


def test_what_only_describes_the_result_does_not_deny_it() -> None:
    assert "noBreakthrough" not in read("Zij werden het eens over een grens zonder hek.")
