"""What somebody is only expected to ask, threaten, offer or answer is not told as said."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import SpeechKind, Status


@pytest.mark.parametrize(
    "text",
    [
        "Waarschijnlijk zal Kenia van Somalië eisen dat het zijn troepen terugtrekt.",
        "De kans is groot dat Noorwegen dreigt met nieuwe sancties tegen Peru.",
        "Het is de vraag of Noorwegen bereid is zijn ambassade in Lima te openen.",
        "Analisten vrezen dat Noorwegen dreigt met sancties tegen Peru.",
    ],
)
def test_what_is_expected_is_not_said(text: str) -> None:
    assert not frames_of(text).speech_acts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kenia eist van Somalië dat het waarschijnlijk onschuldige gevangenen vrijlaat.", SpeechKind.DEMAND),
        ("Noorwegen dreigde met sancties tegen Peru, in de hoop dat Chili toegeeft.", SpeechKind.WARNING),
        ("Noorwegen is bereid zijn ambassade in Lima te openen.", SpeechKind.CONCESSION),
    ],
)
def test_what_stands_beside_a_guess_is_said(text: str, kind: SpeechKind) -> None:
    assert [act.kind for act in frames_of(text).speech_acts] == [kind]


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
