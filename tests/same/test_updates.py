"""Which report of an event overrules an older one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from across import BASE, CHAD, GENEVA, SUDAN, across, found, person, same, talks

from kg.model import Factuality, Finding, Source
from kg.model.reading import Evidence
from kg.rdf import article_graph, compile_shapes
from kg.vocab.terms import DIP

WEKESA = person("Peter Wekesa")
ACTUAL, PLANNED, POSSIBLE, OFF = (
    Factuality.ACTUAL, Factuality.PLANNED, Factuality.POSSIBLE, Factuality.COUNTERFACTUAL,
)  # fmt: skip


def article(
    id: str, issued: str, told: Factuality, *, text: str = "Er is overleg.", day: str = "2024-03-14", by: bool = False
) -> Finding:
    """A report of the talks in Geneva of a day, all in one sentence."""
    event = talks(SUDAN, CHAD, days=(day, day), place=GENEVA, mediator=WEKESA, told=told)
    source = Source(entity=SUDAN.key) if by else None
    event = replace(event, evidence=(Evidence(0, len(text), "by hand"),), source=source)
    return found(id, SUDAN, CHAD, GENEVA, WEKESA, issued=issued, events=[event], text=text + " " * 60)


def overruled(*findings: Finding) -> set[tuple[str, str]]:
    """Articles whose report overrules that of another."""
    return {
        (row[0].removeprefix(f"{BASE}frame/").split(":")[0], row[3].removeprefix(f"<{BASE}frame/").split(":")[0])
        for graph in across(*findings)
        for row in graph.rows
        if row[1] == DIP.overrules
    }


@pytest.mark.parametrize(
    ("first", "then"), [(PLANNED, ACTUAL), (PLANNED, OFF), (POSSIBLE, PLANNED), (POSSIBLE, ACTUAL)]
)
def test_who_knows_more_overrules_who_knew_less(first: Factuality, then: Factuality) -> None:
    assert overruled(article("een", "2024-03-10", first), article("twee", "2024-03-15", then)) == {("twee", "een")}


def test_what_was_called_off_and_held_after_all_was_held() -> None:
    assert overruled(article("een", "2024-03-12", OFF), article("twee", "2024-03-15", ACTUAL)) == {("twee", "een")}


@pytest.mark.parametrize(
    "text",
    [
        "Anders dan eerder gemeld is er overlegd.",
        "Het overleg ging toch door.",
        "Naar nu blijkt is er overlegd.",
    ],
)
def test_a_report_that_says_so_corrects_an_older_one(text: str) -> None:
    told = article("een", "2024-03-15", OFF), article("twee", "2024-03-17", ACTUAL, text=text)
    assert overruled(*told) == {("twee", "een")}


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (article("een", "2024-03-15", OFF), article("twee", "2024-03-17", ACTUAL)),
        (article("een", "2024-03-15", ACTUAL), article("twee", "2024-03-17", OFF)),
        (
            article("een", "2024-03-15", ACTUAL),
            article("twee", "2024-03-17", OFF, text="Volgens Soedan is er toch niet overlegd.", by=True),
        ),
        (article("een", "2024-03-10", PLANNED), article("twee", "2024-03-12", POSSIBLE)),
        (article("een", "2024-03-15", ACTUAL), article("twee", "2024-03-15", PLANNED)),
        (article("een", "2024-03-10", PLANNED), article("twee", "2024-03-12", PLANNED)),
    ],
    ids=["not held, held", "held, not held", "somebody denies it", "it knows less", "of one day", "told again"],
)
def test_nothing_is_overruled(earlier: Finding, later: Finding) -> None:
    assert overruled(earlier, later) == set()


def test_another_round_overrules_nothing() -> None:
    told = article("een", "2024-03-10", PLANNED), article("twee", "2024-05-15", ACTUAL, day="2024-05-14")
    assert overruled(*told) == set()


def test_talks_that_were_called_off_are_no_round_that_others_go_on_from() -> None:
    told = (
        article("een", "2024-03-10", PLANNED), article("twee", "2024-03-13", OFF),
        article("drie", "2024-04-15", ACTUAL, day="2024-04-14"),
    )  # fmt: skip
    goes_on = {row[0] for graph in across(*told) for row in graph.rows if row[1] == DIP.continuationOf}
    assert goes_on == set()
    assert {row[0] for graph in across(told[0], told[2]) for row in graph.rows if row[1] == DIP.continuationOf}


def test_a_later_part_of_an_article_is_a_report_of_the_same_event() -> None:
    told = article("een", "2024-03-15", PLANNED)
    (event,) = told.frames.events
    off = replace(event, id="negotiation-40", factuality=OFF, overrules=(event.id,))
    told = replace(told, frames=replace(told.frames, events=(event, off)))
    first, then = "frame/een:negotiation-5", "frame/een:negotiation-40"
    assert same(told, link="sameEventAs") == {(first, then), (then, first)}
    assert any(row[1] == DIP.overrules for row in article_graph(told).graph.rows)
    assert compile_shapes().check_graph(article_graph(told).graph) == ()
