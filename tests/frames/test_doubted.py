"""Whose part is doubtful is not told beside two others whose part is not."""

from __future__ import annotations

from typing import cast

import pytest

from kg.frames.events.certainty import roles
from kg.frames.events.happening import Happening
from kg.frames.syntax.clause import Clause
from kg.model import EventKind, Evidence, Factuality

A, B, C = "state/NO", "state/TZ", "state/SV"


def _told(sure: dict[str, float], told: float = 1.0) -> set[str]:
    """Who is told to take part in talks whose parts are so sure."""
    return {role.filler for role in roles(_talks(sure, told), 0.5)}


def _talks(sure: dict[str, float], told: float = 1.0) -> Happening:
    return Happening(
        kind=EventKind.NEGOTIATION,
        trigger=0,
        clause=cast(Clause, None),
        rule="test",
        label="gesprekken",
        noun=True,
        participants=[*sure],
        third={},
        factuality=Factuality.ACTUAL,
        source=None,
        time=None,
        place=None,
        definite=True,
        evidence=[Evidence(0, 10, "test", told)],
        sure=sure,
    )


@pytest.mark.parametrize(
    ("sure", "told"),
    [
        ({A: 0.9, B: 0.8, C: 0.4}, {A, B}),
        ({A: 0.9, B: 0.8, C: 0.6}, {A, B, C}),
        ({A: 0.9, B: 0.4}, {A, B}),  # with one alone nothing would be left of the talks
        ({A: 0.4, B: 0.4, C: 0.9}, {A, B, C}),
        ({A: 0.9, B: 0.8, C: 0.0}, {A, B, C}),  # not weighed
    ],
)
def test_who_is_doubtful_beside_two_others_is_not_told(sure: dict[str, float], told: set[str]) -> None:
    assert _told(sure) == told


def test_without_a_bar_all_are_told() -> None:
    assert {role.filler for role in roles(_talks({A: 0.9, B: 0.8, C: 0.1}), 0.0)} == {A, B, C}


def test_a_part_is_as_sure_as_the_event_is_at_most() -> None:
    assert _told({A: 0.9, B: 0.9, C: 0.6}, told=0.7) == {A, B}
