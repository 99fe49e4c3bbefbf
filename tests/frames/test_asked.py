"""Who asks whom for what, and which words are his."""

from __future__ import annotations

import pytest
from framed import frames_of

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def acts(text: str) -> list[tuple[str, str, str]]:
    """Kind, speaker and content of what is said in a text about talks."""
    return [
        (act.kind.value, (act.speaker or "").rsplit("/", 1)[-1], act.content.text if act.content else "")
        for act in frames_of(f"{_TALKS} {text}").speech_acts
    ]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Peru heeft de muiters in Chili meermaals gesommeerd om president Boric vrij te laten.",
            "om president Boric vrij te laten",
        ),
        ("Peru gelastte de gezant nooit meer een brief te bezorgen.", "nooit meer een brief te bezorgen"),
        ("Peru verzocht dezelfde nacht de Raad van Europa om een spoedzitting.", "een spoedzitting"),
    ],
)
def test_who_asks_and_says_for_what_demands_it(text: str, asked: str) -> None:
    assert ("Demand", "PE", asked) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "De gezant van Peru zou Chili vragen de haven te openen.",
        "Peru vroeg Chili wat de haven kost.",
        "Peru moet zwaardere sancties eisen tegen Chili.",
        "Peru beloofde de gezant haast te vragen.",
    ],
)
def test_what_is_not_asked_or_only_should_be_is_no_demand(text: str) -> None:
    assert "Demand" not in {kind for kind, *_ in acts(text)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Peru kondigde sancties aan omdat Chili had verklaard dat het de grens sluit.", "sancties"),
        ("Peru beschuldigt Chili ervan de grens te schenden.", "beschuldigt Chili ervan de grens te schenden"),
        ("Peru wees Chili erop dat de grens dicht blijft.", "dat de grens dicht blijft"),
    ],
)
def test_what_somebody_says_begins_at_his_own_words(text: str, said: str) -> None:
    assert said in {content for _, who, content in acts(text) if who == "PE"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru besloot dat nadat Chili had gezegd dat de regering de grens sluit.",
        "Peru verwijst naar een akkoord dat Chili vorig jaar ondertekende met Bolivia.",
        "Peru reageerde fel op het voornemen van Chili om de verkiezingen uit te stellen.",
    ],
)
def test_what_another_says_or_does_is_not_the_content(text: str) -> None:
    assert not [content for _, who, content in acts(text) if who == "PE" and content.startswith(("dat ", "om "))]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Chili wees zondag een Peruaans voorstel voor een bestand juist af.", "voor een bestand"),
        ("Peru stelde een top in Lima voor, iets waar Chili niets van wil weten.", "een top in Lima"),
        ("Chili sloeg een aanbod van Peru om te praten gisteren resoluut af.", "om te praten"),
    ],
)
def test_a_proposal_ends_before_what_is_said_of_it(text: str, offered: str) -> None:
    assert ("Proposal", "PE", offered) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru ziet het niet zitten om een bestand voor te stellen aan Chili.",
        "Peru is niet van plan een bestand voor te stellen aan Chili.",
        "Peru weigerde een bestand voor te stellen aan Chili.",
    ],
)
def test_what_somebody_will_not_propose_is_no_proposal(text: str) -> None:
    assert "Proposal" not in {kind for kind, *_ in acts(text)}


def test_who_refuses_to_take_a_proposal_had_one() -> None:
    assert ("Proposal", "PE") in {
        found[:2] for found in acts("Chili weigerde een voorstel van Peru voor een bestand aan te nemen.")
    }
