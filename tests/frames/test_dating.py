"""What the date of an article says of when an event was: bounds, narrowed by how it is told."""

from __future__ import annotations

import pytest
from framed import frames_of

DAY = "2024-03-13"  # a Wednesday


def days(text: str, issued: str = DAY, title: str = "") -> list[tuple[str | None, str | None]]:
    """First and last day of each event of an article, as the graph states them."""
    found = []
    for event in frames_of(text, title=title, issued=issued).events:
        own = (event.time.earliest, event.time.latest) if event.time is not None else (None, None)
        first, last = own if any(own) else event.days
        found.append((first and first.isoformat(), last and last.isoformat()))
    return found


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Peru en Chili hebben in Lima onderhandeld.", None, DAY),
        ("Peru en Chili onderhandelden in Lima over de grens.", None, DAY),
        ("De gesprekken tussen Peru en Chili in Lima leverden niets op.", None, DAY),
        ("Peru en Chili onderhandelen in Lima over de grens.", DAY, DAY),
        ("Peru en Chili onderhandelden vandaag in Lima over de grens.", DAY, DAY),
        ("Peru en Chili onderhandelden maandag in Lima over de grens.", "2024-03-11", "2024-03-11"),
        ("Peru en Chili onderhandelden in maart in Lima over de grens.", "2024-03-01", DAY),
        ("Peru en Chili zullen in Lima met elkaar onderhandelen.", DAY, None),
        ("Peru en Chili zullen maandag in Lima met elkaar onderhandelen.", "2024-03-11", "2024-03-18"),
        ("Peru en Chili onderhandelden in februari in Lima over de grens.", "2024-02-01", "2024-02-29"),
        ("Peru en Chili hebben niet met elkaar onderhandeld.", None, None),
    ],
)
def test_the_date_of_the_article_bounds_what_it_tells(text: str, first: str | None, last: str | None) -> None:
    assert days(text) == [(first, last)]


def test_a_date_to_the_month_gives_the_month() -> None:
    assert days("Peru en Chili hebben in Lima onderhandeld.", "2024-03") == [(None, "2024-03-31")]
    assert days("Peru en Chili onderhandelen in Lima over de grens.", "2024-03") == [("2024-03-01", "2024-03-31")]


def test_the_present_tense_of_a_heading_says_nothing() -> None:
    text = "Peru en Chili hebben in Lima onderhandeld over de grens."
    assert days(text, title="Peru en Chili onderhandelen in Lima over de grens") == [(None, DAY)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Peru en Chili onderhandelden in september in Lima.", "2023-09-01", "2023-09-30"),
        ("Peru en Chili onderhandelden op 2 augustus in Lima.", "2023-08-02", "2023-08-02"),
        ("Peru en Chili onderhandelden in januari in Lima.", "2024-01-01", "2024-01-31"),
        ("Peru en Chili zullen op 2 augustus in Lima onderhandelen.", "2024-08-02", "2024-08-02"),
    ],
)
def test_a_month_beside_a_past_verb_is_none_far_ahead(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador stelde een ronde tussen Peru en Chili voor, op 25 maart in Lima.",
        "Peru maakte bekend dat de gesprekken met Chili op 2 april in Lima beginnen.",
        "De gesprekken tussen Peru en Chili stonden voor mei op het programma.",
    ],
)
def test_a_day_soon_to_come_of_which_a_past_verb_tells_is_not_of_the_year_before(text: str) -> None:
    assert [first for first, _ in days(text) if first is not None and first < DAY] == []


@pytest.mark.parametrize(
    "text",
    [
        "Na de ontmoeting bezocht de Peruaanse premier Ana Quispe Chili.",
        "Tijdens dit onderhoud spraken Peru en Chili over de zeegrens.",
        "Ook na het vertrek van de gezant onderhandelden Peru en Chili over de grens.",
        "Daarna onderhandelden Peru en Chili in Lima over de grens.",
        "Peru en Chili onderhandelden een dag later dan gepland in Lima over de grens.",
        "Peru en Chili onderhandelden twee weken eerder dan verwacht in Lima.",
    ],
)
def test_what_is_told_by_another_event_or_plan_dates_nothing(text: str) -> None:
    told = frames_of(text, issued=DAY).events
    assert told
    assert all(event.time is None for event in told)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Peru en Chili onderhandelden een dag later in Lima over de grens.", "een dag later"),
        ("Na de ontmoeting onderhandelden Peru en Chili dinsdag in Lima.", "dinsdag"),
    ],
)
def test_a_time_of_its_own_stays(text: str, time: str) -> None:
    assert time in {event.time.text for event in frames_of(text, issued=DAY).events if event.time is not None}
