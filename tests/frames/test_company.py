"""Who takes part in an event: whoever judges something else there does, and a likely event may be nobody's."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.model import EventKind

BEFORE = "Peru en Chili spraken maandag in Lima over de visserijgrens."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Een persconferentie na afloop werd geschrapt.", EventKind.PRESS_CONFERENCE),
        ("Bij de slotpersconferentie begon het te regenen.", EventKind.PRESS_CONFERENCE),
        ("Een volgende ontmoeting is niet voorzien.", EventKind.MEETING),
        ("Een derde ontmoeting hangt in de lucht.", EventKind.MEETING),
    ],
)
def test_a_likely_event_is_told_though_nobody_is_named(text: str, kind: EventKind) -> None:
    assert [event.roles for event in events_of(BEFORE, text) if event.kind is kind] == [()]


@pytest.mark.parametrize(
    "text", ["De top eindigde zonder persconferentie.", "Elk gesprek begint met koffie.", "De toon was goed."]
)
def test_a_doubtful_event_of_nobody_is_not_told(text: str) -> None:
    assert [event.label for event in events_of(BEFORE, text)] == ["spreken"]


def test_why_a_doubtful_event_is_not_told_is_counted() -> None:
    drops = frames_of(BEFORE, "De top eindigde zonder persconferentie.").drops
    assert "PressConference without anybody in it" in [drop.reason for drop in drops]


def who(text: str, kind: EventKind) -> list[set[str]]:
    """Who takes part in each event of a kind, by their names in lower case."""
    return [{role.filler.split("/")[1] for role in event.roles} for event in events_of(text) if event.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "Tijdens een bezoek aan Japan sprak de Chileense president Pedro Salas met premier Kenji Mori.",
            EventKind.VISIT, {"pedro-salas"},
        ),
        (
            "President Tomas Lind van Finland hekelde bij zijn bezoek aan Polen de inval in Moldavië.",
            EventKind.VISIT, {"tomas-lind"},
        ),
        (
            "De Peruaanse minister Ana Ruiz weigerde op haar persconferentie in Lima van een doorbraak te spreken.",
            EventKind.PRESS_CONFERENCE, {"ana-ruiz"},
        ),
        (
            "Geen akkoord, wel foto's: de Chileense president Pedro Salas is vrijdag na zijn staatsbezoek aan Japan "
            "vertrokken.",
            EventKind.VISIT, {"pedro-salas"},
        ),
    ],
)  # fmt: skip
def test_who_judges_something_else_there_takes_part(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "Minister Ana Ruiz van Peru noemde het overleg tussen Chili en Bolivia een schande.",
            EventKind.NEGOTIATION, {"CL", "BO"},
        ),
        (
            "Minister Ana Ruiz van Peru sprak van een onderonsje tussen Chili en Bolivia.",
            EventKind.MEETING, {"CL", "BO"},
        ),
        (
            "Minister Ana Ruiz van Peru noemde de persconferentie van Chili een schande.",
            EventKind.PRESS_CONFERENCE, set(),
        ),
    ],
)  # fmt: skip
def test_who_judges_an_event_takes_no_part_in_it(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]
