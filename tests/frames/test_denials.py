"""A statement that denies points at what it denies: what another says, or an event that is told."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import Frames

DENIED = [
    (
        "Peru en Chili sloten zaterdag in Lima een akkoord over de grens, zegt Peru. "
        "Chili ontkent dat er een akkoord is gesloten.",
        "state/CL",
        {"Agreement"},
    ),
    (
        "Volgens Kenia bezoekt president William Ruto maandag Mogadishu. Somalië sprak dat tegen.",
        "state/SO",
        {"Statement", "Visit"},
    ),
    (
        'President Faure Gnassingbé zei: "Benin stuurt troepen naar de grens." Benin ontkende dat.',
        "state/BJ",
        {"Statement"},
    ),
    (
        "De ministers van Togo en Ghana hebben maandag in Accra overlegd. Togo loochent dat.",
        "state/TG",
        {"Negotiation"},
    ),
]
SILENT = [
    "Volgens Kenia bezoekt president William Ruto maandag Mogadishu. Somalië wil dat bevestigen noch ontkennen.",
    "Volgens Kenia bezoekt president William Ruto maandag Mogadishu. Somalië ontkent dat niet.",
    "Peru en Chili sloten zaterdag in Lima een akkoord over de grens. Peru en Chili spraken elkaar daarna tegen.",
    "Peru en Chili sloten zaterdag in Lima een akkoord. Bolivia zou dat kunnen tegenspreken.",
]


def denied(frames: Frames) -> dict[str, set[str]]:
    """Speaker to the kinds of what is denied."""
    kinds = {frame.id: str(frame.kind) for frame in (*frames.events, *frames.speech_acts)}
    return {act.speaker or "": {kinds[one] for one in act.denies} for act in frames.speech_acts if act.denies}


@pytest.mark.parametrize(("text", "who", "kinds"), DENIED)
def test_a_denial_points_at_what_it_denies(text: str, who: str, kinds: set[str]) -> None:
    assert denied(frames_of(text)) == {who: kinds}


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_denial_denies_nothing(text: str) -> None:
    assert denied(frames_of(text)) == {}
