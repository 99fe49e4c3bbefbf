"""A proposal of which two verbs tell what was done with it is one; what each of two verbs proposes is another."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import SpeechActFrame, SpeechKind


def proposals(text: str) -> list[SpeechActFrame]:
    return [act for act in frames_of(text).speech_acts if act.kind is SpeechKind.PROPOSAL]


@pytest.mark.parametrize(
    "text",
    [
        "Turkije heeft met Egypte een voorstel opgesteld en voorgelegd aan Hamas.",
        "Peru heeft een grensplan uitgewerkt en aan Bolivia aangeboden.",
        "Qatar heeft een voorstel voor een bestand geformuleerd en overhandigd aan Israël.",
    ],
)
def test_what_is_drawn_up_and_put_before_another_is_one_proposal(text: str) -> None:
    assert len(proposals(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Qatar stelde een bestand van twee weken voor en bood aan te bemiddelen.",
        "Iran bood gesprekken aan en stelde voor de olie te delen met Irak.",
    ],
)
def test_what_two_verbs_propose_are_two(text: str) -> None:
    assert len(proposals(text)) == 2
