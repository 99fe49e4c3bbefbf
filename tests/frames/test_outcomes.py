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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Een tweede, in juni, werd geschrapt.", ("cancelled", Factuality.COUNTERFACTUAL)),
        ("Een eerdere ging in april niet door.", ("cancelled", Factuality.COUNTERFACTUAL)),
        ("De vorige, in mei in Lima, leverde niets op.", ("noBreakthrough", Factuality.ACTUAL)),
    ],
)
def test_a_round_that_is_only_counted_is_another_one_of_the_same_parties(
    text: str, told: tuple[str, Factuality]
) -> None:
    found = frames_of(TALKS + text)
    (outcome,) = found.outcomes
    (one, other) = found.events
    (event,) = [event for event in found.events if event.id == outcome.outcome_of]
    assert (outcome.type.value, event.factuality) == told
    assert event is not one
    assert {r.filler for r in one.roles} == {r.filler for r in other.roles} != set()


@pytest.mark.parametrize(
    "text", ["De derde man werd geschrapt.", "Een tweede vlucht naar Lima ging niet door.", "De eerste sneeuw viel."]
)
def test_what_is_counted_and_named_is_no_round(text: str) -> None:
    found = frames_of(TALKS + text)
    assert (len(found.events), found.outcomes) == (1, ())


def test_two_talks_that_fail_in_one_sentence_fail_each() -> None:
    found = frames_of(
        "De ronde tussen Peru en Chili in Lima liep in mei op niets uit en in juni strandde het overleg tussen "
        "Bolivia en Chili in Quito."
    )
    assert [outcome.type.value for outcome in found.outcomes] == ["noBreakthrough"] * 2
    assert len({outcome.outcome_of for outcome in found.outcomes}) == 2


def test_who_comes_back_with_nothing_has_been_on_a_visit() -> None:
    found = frames_of("De Chileense president Gabriel Boric is met lege handen teruggekeerd uit Bolivia.")
    assert [(e.kind, e.factuality) for e in found.events] == [(EventKind.VISIT, Factuality.ACTUAL)]
    assert [(o.type.value, o.outcome_of) for o in found.outcomes] == [("noBreakthrough", found.events[0].id)]


def test_people_who_come_back_with_nothing_are_on_no_visit() -> None:
    assert frames_of("De demonstranten uit Chili keerden met lege handen terug.").events == ()


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Een gesprek over de tol werd door de Chilenen een uur tevoren afgeblazen.", "cancelled"),
        ("Een top in Lima, gepland voor mei, kwam er niet.", "cancelled"),
        ("De Chileense delegatie kwam donderdag niet opdagen.", "cancelled"),
        ("De ronde van mei is in rook opgegaan.", "noBreakthrough"),
        ("Het gesprek in Lima hielp niet.", "noBreakthrough"),
    ],
)
def test_idioms_of_failing_and_calling_off(text: str, type_: str) -> None:
    assert read(text) == [type_]


@pytest.mark.parametrize("text", ["De brug kwam er niet.", "De huizen gingen in rook op.", "De paraplu hielp niet."])
def test_the_same_words_about_something_else_are_no_outcome(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "De Chileense delegatie stapte na een uur op.",
        "Peru liep boos weg.",
        "Minister Ana Ruiz van Chili verliet de zaal.",
    ],
)
def test_who_takes_part_and_leaves_walks_out(text: str) -> None:
    assert read(text) == ["walkout"]


@pytest.mark.parametrize(
    "text",
    [
        "Een eerdere poging om de olie-export te hervatten strandde in februari.",
        "Eerder liep een poging om de verdeling van het water te moderniseren stuk op verzet van Bolivia.",
        "Een eerdere poging om de tol te verlagen mislukte in 2019.",
    ],
)
def test_an_attempt_at_something_else_is_no_result_of_talks(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Een poging van Brazilië om de twee aan tafel te krijgen mislukte.",
        "De poging van Brazilië om tussen de twee te bemiddelen mislukte.",
        "Een laatste poging om de grensoorlog te voorkomen draaide op niets uit.",
        "De gesprekken mislukten.",
    ],
)
def test_an_attempt_at_talks_that_failed_is_a_result(text: str) -> None:
    assert read(text) == ["noBreakthrough"]
