"""A verb of proposing with its own subject and what it proposes is enough; what a quoted speaker says is his."""

from __future__ import annotations

import pytest
from framed import frames_of

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def acts(text: str) -> set[tuple[str, str]]:
    """Kind and speaker of what is said in a text about talks."""
    told = frames_of(f"{_TALKS} {text}").speech_acts
    return {(act.kind.value, (act.speaker or "").rsplit("/", 1)[-1]) for act in told}


@pytest.mark.parametrize(
    "text",
    [
        "Peru pleit voor een 'diplomatieke oplossing' voor de situatie in Chili.",
        "Peru heeft in de Veiligheidsraad gepleit voor een wapenembargo.",
        "Peru opperde dat Chili zelf een waarnemer kan sturen.",
    ],
)
def test_who_pleads_or_suggests_proposes_it(text: str) -> None:
    assert ("Proposal", "PE") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru heeft nooit gepleit voor een wapenembargo.",
        "Peru is niet van plan voor een wapenembargo te pleiten.",
        "Aan Peru is nooit een wapenembargo voorgesteld.",
    ],
)
def test_what_is_not_named_or_not_done_is_no_proposal(text: str) -> None:
    assert ("Proposal", "PE") not in acts(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ('"Chili heeft zijn beginselen verraden", stelt Peru.', "CL"),
        ('"Chili veroordeelt het geweld, maar doet niets", zegt Peru.', "CL"),
        ('"Bolivia prijst zichzelf te veel", zei Peru.', "BO"),
    ],
)
def test_what_a_quoted_speaker_tells_of_another_is_his_statement(text: str, other: str) -> None:
    found = acts(text)
    assert ("Statement", "PE") in found
    assert ("Statement", other) not in found
