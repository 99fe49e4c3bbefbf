"""A statement that denies points at what it denies: what another says, or an event that is told."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind, Frames

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


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Phnom Penh ontkende dat het om nieuwe mijnen ging.", "ontkende dat het om nieuwe mijnen ging"),
        ("Pakistan sprak tegen dat er drones waren ingezet.", "sprak tegen dat er drones waren ingezet"),
        ("Eritrea ontkent schuld aan de beschieting.", "ontkent schuld aan de beschieting"),
        ("Rusland ontkende niet dat er wapens zijn geleverd.", "ontkende niet dat er wapens zijn geleverd"),
        ("Kenia verklaarde dat er drones waren ingezet.", "dat er drones waren ingezet"),
    ],
)
def test_what_is_denied_is_no_content_without_its_verb(text: str, content: str) -> None:
    (act,) = frames_of(text).speech_acts
    assert act.content is not None
    assert act.content.text == content


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Volgens Burundi spraken generaals in maart in Goma met Rwanda, maar Rwanda ontkent dat.", "possible"),
        ("Burundi zegt dat er in maart een geheim overleg met Rwanda was; Kigali spreekt dat tegen.", "possible"),
        ("Burundi meldde dat het in maart met Rwanda had onderhandeld. Rwanda ontkende dat.", "possible"),
        ("Burundi en Rwanda spraken maandag over de grens. Rwanda ontkent dat er geld is betaald.", "actual"),
        ("Volgens Burundi sprak het maandag met Rwanda over de grens. Kigali bevestigt dat.", "actual"),
    ],
)
def test_what_one_says_and_another_denies_is_only_possible(text: str, level: str) -> None:
    found = frames_of("Burundi en Rwanda twisten over de grens.", text, issued="2024-05-20").events
    assert {e.factuality.value for e in found if e.kind in (EventKind.NEGOTIATION, EventKind.MEETING)} == {level}
