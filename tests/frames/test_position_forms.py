"""Positions that their form alone gives away, and those that it seems to give away."""

from __future__ import annotations

import pytest
from framed import frames_of
from speech_acts import read

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def kinds(text: str) -> list[tuple[str, str | None]]:
    """Kind and speaker of every utterance of a text about talks."""
    return [(said.kind, said.by) for said in read(f"{_TALKS} {text}")]


@pytest.mark.parametrize(
    "text",
    [
        "Kenia stemt pas in als die wijziging er is.",
        "Kenia voelt daar wel voor, mits niemand uit het oude kabinet meedoet.",
        "Kenia wil daar pas op ingaan wanneer er waarnemers in de dorpen komen.",
    ],
)
def test_a_condition_demands_what_it_names(text: str) -> None:
    assert ("Demand", "Kenia") in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenia was er alleen als waarnemer bij.",
        "Kenia kwam pas om elf uur aan als laatste land.",
        "De boot vaart pas uit als de zee kalm is.",
    ],
)
def test_what_is_only_late_or_alone_demands_nothing(text: str) -> None:
    assert "Demand" not in {kind for kind, _ in kinds(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Kenia is bereid de havengelden te verlagen.",
        "Kenia is bereid het aantal agenten met een kwart te verminderen.",
        "Kenia is bereid een strook grond terug te geven.",
    ],
)
def test_who_is_ready_to_do_something_concedes_it(text: str) -> None:
    assert ("Concession", "Kenia") in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenia is bereid het toezicht op de haven op zich te nemen.",
        "Kenia is bereid gastheer te zijn.",
        "Als Kenia bereid is de havengelden te verlagen, komt er een akkoord.",
    ],
)
def test_who_offers_a_service_or_might_be_ready_concedes_nothing(text: str) -> None:
    assert "Concession" not in {kind for kind, _ in kinds(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Somalië moet betalen, anders sluit Kenia de grens.",
        "Somalië moet tekenen, anders slaat Kenia terug met heffingen op vis.",
        "Somalië moet de vissers vrijlaten, anders draait Kenia de geldkraan dicht.",
    ],
)
def test_who_will_hit_back_himself_warns_of_it(text: str) -> None:
    assert ("Warning", "Kenia") in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Somalië moet tekenen, anders mag Kenia naar het Internationaal Gerechtshof stappen.",
        "Somalië moet tekenen, anders opent Kenia de haven niet.",
        "Kenia sluit de grens anders dan vorig jaar.",
    ],
)
def test_a_consequence_that_harms_nobody_warns_of_nothing(text: str) -> None:
    assert "Warning" not in {kind for kind, _ in kinds(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Somalië haalt zijn vissers terug, op aandringen van Kenia.",
        "Djibouti verschoof het overleg op aandringen van Kenia.",
        "De troepen trokken zich op aandringen van Kenia terug.",
    ],
)
def test_what_is_done_on_the_urging_of_somebody_was_demanded_by_him(text: str) -> None:
    assert [by for kind, by in kinds(text) if kind == "Demand"] == ["Kenia"]


@pytest.mark.parametrize(
    "text",
    ["Premier Ruto van Kenia zwichtte vrijdag.", "Kenia gaf toe.", "De vissers zongen, Kenia eiste."],
)
def test_who_gives_or_asks_nothing_that_is_named_has_no_position(text: str) -> None:
    assert not {"Concession", "Demand"} & {kind for kind, _ in kinds(text)}


@pytest.mark.parametrize(
    "text", ["Kenia gaf toe op de havengelden.", "Kenia zwichtte voor de eis van Somalië.", "Kenia eiste de haven."]
)
def test_who_gives_or_asks_something_that_is_named_has_one(text: str) -> None:
    assert "Kenia" in {by for kind, by in kinds(text) if kind in ("Concession", "Demand")}


@pytest.mark.parametrize(
    "text",
    [
        "Kenia heeft Djibouti gevraagd te bemiddelen.",
        "Kenia verzocht Somalië om een bestand van zeven dagen.",
        "Kenia heeft zijn buren gevraagd om een top over de visserij.",
    ],
)
def test_who_asks_another_to_talk_to_mediate_or_to_stop_proposes_that(text: str) -> None:
    told = {act.kind.value for act in frames_of(_TALKS, text).speech_acts}
    assert "Proposal" in told
    assert "Demand" not in told


@pytest.mark.parametrize(
    "text",
    [
        "Kenia vroeg Somalië de vissers vrij te laten.",
        "Kenia vroeg om de uitlevering van twee generaals.",
        "Kenia riep Somalië op tot een onmiddellijk bestand.",
    ],
)
def test_who_asks_for_something_else_or_calls_for_it_demands_it(text: str) -> None:
    assert "Demand" in {act.kind.value for act in frames_of(_TALKS, text).speech_acts}
