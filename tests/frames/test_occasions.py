"""One word for talks on several days, in several towns: as many events, none with the day or town of another."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind

FIRST = "Togo en Benin twisten al maanden over de grens."
TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def told(text: str) -> list[EventFrame]:
    return [e for e in frames_of(FIRST, text, issued="2024-05-20").events if e.kind in TALKS]


def settings(text: str) -> list[tuple[str, bool]]:
    """The time of each event, and whether it has a place, in the order of the text."""
    return [("" if e.time is None else e.time.text, e.place is not None) for e in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Togo en Benin spraken elkaar op 3 en 4 april in Parijs.",
        "Togo en Benin spraken zaterdag en zondag in Parijs over de grens.",
        "De gesprekken tussen Togo en Benin van 3 tot 5 april in Parijs eindigden zonder resultaat.",
        "De aanval van dinsdag en die van donderdag belasten de gesprekken tussen Togo en Benin in Lomé.",
        "Togo en Benin praatten in Lomé over de grens en die van 1960 komt terug.",
    ],
)
def test_days_of_one_occasion_and_of_other_things_make_no_second(text: str) -> None:
    assert len(told(text)) == 1


def test_both_talks_are_those_told_before() -> None:
    text = (
        "Peru en Chili spraken maandag in Lima. Peru en Ecuador spraken dinsdag in Quito. Bij geen van beide"
        " gesprekken was de pers welkom."
    )
    assert settings(text) == [("maandag", True), ("dinsdag", True)]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "President William Ruto ontving premier Abiy Ahmed en president Hassan Sheikh maandag in Nairobi.",
            [{"abiy-ahmed", "hassan-sheikh"}],
        ),
        (
            "President William Ruto ontving premier Abiy Ahmed en reisde daarna naar Kampala.",
            [{"abiy-ahmed"}],
        ),
    ],
)
def test_who_are_met_at_once_are_at_one_meeting(text: str, meetings: list[set[str]]) -> None:
    assert [{role.filler.rpartition("/")[2] for role in e.roles} - {"william-ruto"} for e in told(text)] == meetings


@pytest.mark.parametrize(
    ("text", "between"),
    [
        (
            "Peru en Chili tekenden dinsdag in Lima een verdrag over de grens. "
            "Eerder had Peru al een memorandum getekend met Bolivia.",
            [{"PE", "CL"}, {"PE", "BO"}],
        ),
        (
            "Togo en Benin sluiten in Accra een akkoord over vis. "
            "De ruzie begon toen Togo een memorandum tekende met Ghana.",
            [{"TG", "BJ"}, {"TG", "GH"}],
        ),
        (
            "Togo en Benin sloten in Accra een akkoord over vis. Togo en Benin tekenden het verdrag maandag.",
            [{"TG", "BJ"}],
        ),
    ],
)
def test_agreements_with_different_others_are_different(text: str, between: list[set[str]]) -> None:
    events = [e for e in frames_of(text).events if e.kind is EventKind.AGREEMENT]
    assert [{role.filler.removeprefix("state/") for role in event.roles} for event in events] == between
