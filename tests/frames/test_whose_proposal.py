"""Who answers a proposal has not made it, whatever "zijn" and "haar" might mean besides."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import SpeechKind


def proposals(text: str) -> set[tuple[str, str, str]]:
    """Speaker, addressee and status of the proposals of a text."""
    return {
        ((act.speaker or "").rsplit("/", 1)[-1], who.rsplit("/", 1)[-1], act.status.value if act.status else "")
        for act in frames_of(text).speech_acts
        if act.kind is SpeechKind.PROPOSAL
        for who in (act.addressees or ("",))
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Volgens gezant Helen Burgess wilde Peru haar compromisvoorstel wel aanvaarden, maar Chili weigert dat.",
            {("helen-burgess", "PE", "accepted"), ("helen-burgess", "CL", "rejected")},
        ),
        (
            "Volgens gezant Claire Dubois wil Guinee haar plan aanvaarden, maar Mali wijst het af.",
            {("claire-dubois", "GN", "accepted"), ("claire-dubois", "ML", "rejected")},
        ),
        (
            "Gezant Maria Costa deelde mee dat Angola akkoord gaat met haar voorstel.",
            {("maria-costa", "AO", "accepted")},
        ),
        ("VN-gezant Omar Haddad zei dat Jemen zijn plan had aangenomen.", {("omar-haddad", "YE", "accepted")}),
        (
            "De Noorse premier Rune Dahl meldde dat Israël zijn vredesplan steunt.",
            {("rune-dahl", "IL", "accepted")},
        ),
        (
            "Onderhandelaar Nina Berg vertelde dat Zambia haar aanbod had afgeslagen.",
            {("nina-berg", "ZM", "rejected")},
        ),
        (
            "De Ierse minister Maeve Kelly zei dat haar initiatief door Cyprus is afgewezen.",
            {("maeve-kelly", "CY", "rejected")},
        ),
    ],
)
def test_whose_proposal_is_answered_is_another(text: str, told: set[tuple[str, str, str]]) -> None:
    assert proposals(text) == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Volgens gezant Helen Burgess herhaalde Peru zijn voorstel, maar Chili wees het af.", "PE"),
        ("Kenia wil zijn voorstel aan Somalië voorleggen.", "KE"),
        ("Chili verdedigde zijn voorstel, maar Peru verwierp het.", "CL"),
    ],
)
def test_who_does_something_else_with_his_proposal_has_made_it(text: str, speaker: str) -> None:
    assert {by for by, _, _ in proposals(text)} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "De Oegandese president Yoweri Museveni gaf zijn plan voor een bestand op.",
        "Peru stelde Chili een bestand voor. Peru omarmt dat plan nog altijd.",
    ],
)
def test_nobody_accepts_what_he_proposes_himself(text: str) -> None:
    assert "accepted" not in {status for _, _, status in proposals(text)}
