"""What somebody is only expected to ask, threaten, give or answer is not told as said: it is possible."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import Factuality, SpeechKind, Status


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Waarschijnlijk zal Kenia van Somalië eisen dat het zijn troepen terugtrekt.", SpeechKind.DEMAND),
        ("Chili eist mogelijk nog deze week dat Peru zijn schepen terugtrekt.", SpeechKind.DEMAND),
        ("De kans is groot dat Noorwegen dreigt met nieuwe sancties tegen Peru.", SpeechKind.WARNING),
        ("Analisten vrezen dat Noorwegen dreigt met sancties tegen Peru.", SpeechKind.WARNING),
        ("Het is de vraag of Noorwegen bereid is zijn ambassade in Lima te openen.", SpeechKind.CONCESSION),
        ("Noorwegen is dus mogelijk bereid om zijn ambassade in Lima te openen.", SpeechKind.CONCESSION),
        ("Servië zou bereid zijn om Kosovo zelfbestuur te geven.", SpeechKind.CONCESSION),
        ("President Quispe van Peru overweegt om concessies te doen aan Chili.", SpeechKind.CONCESSION),
    ],
)
def test_what_is_expected_is_possible(text: str, kind: SpeechKind) -> None:
    assert [(act.kind, act.factuality) for act in frames_of(text).speech_acts] == [(kind, Factuality.POSSIBLE)]


@pytest.mark.parametrize(
    "text",
    [
        "Waarschijnlijk zei Kenia dat Somalië zijn troepen terugtrekt.",
        "Mogelijk doet de Maltese regering concessies aan Libië over de visserij.",
    ],
)
def test_what_is_only_guessed_is_not_said(text: str) -> None:
    assert not frames_of(text).speech_acts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kenia eist van Somalië dat het waarschijnlijk onschuldige gevangenen vrijlaat.", SpeechKind.DEMAND),
        ("Noorwegen dreigde met sancties tegen Peru, in de hoop dat Chili toegeeft.", SpeechKind.WARNING),
        ("Noorwegen is bereid zijn ambassade in Lima te openen.", SpeechKind.CONCESSION),
        ("Griekenland eist dat Turkije zo veel mogelijk schepen terugtrekt.", SpeechKind.DEMAND),
    ],
)
def test_what_stands_beside_a_guess_is_said(text: str, kind: SpeechKind) -> None:
    assert [(act.kind, act.factuality) for act in frames_of(text).speech_acts] == [(kind, Factuality.ACTUAL)]


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("De verwachting is dat Peru het voorstel afwijst.", Status.PROPOSED),
        ("Waarschijnlijk verwerpt Peru het plan.", Status.PROPOSED),
        ("De kans is klein dat Peru daarmee instemt.", Status.PROPOSED),
        ("Peru wees het plan zoals verwacht af.", Status.REJECTED),
        ("Peru aanvaardde het plan.", Status.ACCEPTED),
    ],
)
def test_an_answer_that_is_expected_is_none(answer: str, status: Status) -> None:
    (proposal,) = frames_of(f"Chili stelde Peru een bestand van tien dagen voor. {answer}").speech_acts
    assert proposal.status is status
