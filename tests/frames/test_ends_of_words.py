"""Whose words end where: beside "volgens X", around words in quotation marks, before what another does."""

from __future__ import annotations

import pytest
from framed import frames_of
from speech_acts import read

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def said(text: str) -> list[tuple[str, str | None, str]]:
    """Kind, speaker and content of every utterance of a text about talks."""
    return [(act.kind, act.by, act.what) for act in read(f"{_TALKS} {text}")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Aanleiding is een kanaal dat de boeren graven en dat volgens Bolivia het verdrag schendt.",
            ("Statement", "Bolivia", "dat volgens Bolivia het verdrag schendt"),
        ),
        (
            "Zij spraken over een akkoord dat volgens Peru snel getekend kan worden.",
            ("Statement", "Peru", "dat volgens Peru snel getekend kan worden"),
        ),
        (
            'Peru waarschuwde dat zijn strijders "geen maand zonder soldij" kunnen.',
            ("Warning", "Peru", 'dat zijn strijders "geen maand zonder soldij" kunnen'),
        ),
        (
            'Peru eist dat Chili "onmiddellijk" zijn troepen terugtrekt.',
            ("Demand", "Peru", 'dat Chili "onmiddellijk" zijn troepen terugtrekt'),
        ),
        (
            "Iran noemde het een dolksteek, Turkije overweegt zijn ambassadeur weg te halen.",
            ("Statement", "Iran", "het een dolksteek"),
        ),
        (
            "Peru zei dat het bestand geldt en dat Bolivia zich erbij aansluit.",
            ("Statement", "Peru", "dat het bestand geldt en dat Bolivia zich erbij aansluit"),
        ),
        (
            'Peru waarschuwde: "Wij kunnen geen maand zonder soldij."',
            ("Warning", "Peru", "Wij kunnen geen maand zonder soldij."),
        ),
    ],
)
def test_what_is_said_is_a_whole_and_no_more(text: str, told: tuple[str, str, str]) -> None:
    assert told in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Van Bolivia is nog geen antwoord binnen.",
        "Een reactie van Bolivia is er nog niet.",
        "De delegatie van Bolivia vernam het besluit uit de krant.",
    ],
)
def test_who_has_not_answered_or_only_hears_says_nothing(text: str) -> None:
    assert "Bolivia" not in {by for _, by, _ in said(text)}


def test_what_is_somebodys_answer_is_his() -> None:
    text = "Dat is nooit gezegd, luidt de reactie van Bolivia."
    assert ("Statement", "Bolivia", "Dat is nooit gezegd") in said(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Een initiatief van Nigeria om te bemiddelen strandde. Algerije zag er bij voorbaat van af.", "rejected"),
        ("Kenia bood Somalië bemiddeling aan, maar Somalië zag daarvan af.", "rejected"),
        ("Peru bood Chili een bestand aan. Chili zag af van zijn eis en stemde in.", "accepted"),
    ],
)
def test_who_refrains_from_what_is_offered_refuses_it(text: str, status: str) -> None:
    assert status in {act.status.value for act in frames_of(text).speech_acts if act.status}
