"""One word for talks on several days, in several towns: as many events, none with the day or town of another."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind, Factuality

FIRST = "Togo en Benin twisten al maanden over de grens."
TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def told(text: str) -> list[EventFrame]:
    return [e for e in frames_of(FIRST, text, issued="2024-05-20").events if e.kind in TALKS]


def settings(text: str) -> list[tuple[str, bool]]:
    """The time of each event, and whether it has a place, in the order of the text."""
    return [("" if e.time is None else e.time.text, e.place is not None) for e in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "De gesprekken van maart in Doha en die van mei in Caïro tussen Libië en Tsjaad leverden niets op.",
            [("maart", True), ("mei", True)],
        ),
        (
            "Libië en Tsjaad voerden een tweede ronde gesprekken, op 3 mei in Genève na die van 12 april in Wenen.",
            [("3 mei", True), ("12 april", True)],
        ),
        (
            "De ronde van 4 april in Parijs tussen Togo en Benin volgde op die van 2 februari in Londen.",
            [("4 april", True), ("2 februari", True)],
        ),
        (
            "Eerdere rondes tussen Togo en Benin, die van 1996 in Libreville en die van 2003 in Parijs, liepen stuk.",
            [("1996", True), ("2003", True)],
        ),
        (
            "De gesprekken tussen Togo en Benin volgden op die van begin april.",
            [("", False), ("begin april", False)],
        ),
        (
            "Togo en Benin spraken elkaar in 2019 in Parijs en in 2021 in Londen.",
            [("2019", True), ("2021", True)],
        ),
        (
            "De rondes tussen Togo en Benin, in februari in Lomé, in maart in Cotonou en in april in Accra, faalden.",
            [("februari", True), ("maart", True), ("april", True)],
        ),
        (
            "De top tussen Fiji en Tonga in Suva op 3 april en in Apia op 4 mei liep uit op ruzie.",
            [("3 april", True), ("4 mei", True)],
        ),
    ],
)
def test_each_occasion_has_its_own_day_and_town(text: str, expected: list[tuple[str, bool]]) -> None:
    assert settings(text) == expected
    events = told(text)
    assert len({event.place for event in events if event.place is not None}) == sum(there for _, there in expected)
    assert {event.factuality for event in events} == {Factuality.ACTUAL}
    assert all(len(event.roles) == 2 for event in events)


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
            "President Sassou-Nguesso ontving maandag generaal Geraldo Nunda, en een dag later Rodrigues Mingas.",
            [{"geraldo-nunda"}, {"rodrigues-mingas"}],
        ),
        (
            "President William Ruto sprak met premier Abiy Ahmed en daarna met president Hassan Sheikh.",
            [{"abiy-ahmed"}, {"hassan-sheikh"}],
        ),
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
def test_whoever_comes_later_is_met_alone(text: str, meetings: list[set[str]]) -> None:
    hosts = {"william-ruto", "denis-sassou-nguesso-cd", "denis-sassou-nguesso", "sassou-nguesso"}
    assert [{role.filler.rpartition("/")[2] for role in e.roles} - hosts for e in told(text)] == meetings


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
