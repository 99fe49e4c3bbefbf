"""A story and its people, asked of a store: rounds in order, and why mentions are one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from across import CHAD, GENEVA, KENYA, NAIROBI, SUDAN, found, offer, person, talks
from across import across as graphs_across

from kg.model import EventKind, Factuality, SpeechKind
from kg.query import Line, UnknownNode, nodes_named, stories, who
from kg.rdf import Iris, article_graph
from kg.store import BuildFolder, EmbeddedStore

PETER, SHORT, PAUL = person("Peter Wekesa"), person("P. Wekesa"), person("Paul Wekesa")
NAMED = (SUDAN, CHAD, KENYA, GENEVA, NAIROBI)
BASE = Iris().base


ARTICLES = [
    found("later", *NAMED, SHORT, issued="2024-03-15", text="De partijen spraken in Genève." + " " * 40,
          offices=[(SHORT, "gezant", KENYA)],
          acts=[offer(SUDAN, "een bestand van dertig dagen", CHAD, answer="accepted")],
          events=[talks(SUDAN, CHAD, days=("2024-03-14", "2024-03-14"), place=GENEVA, mediator=SHORT),
                  talks(SUDAN, kind=EventKind.CONFLICT, at=20)]),
    found("eerder", *NAMED, PETER, issued="2024-03-10", text="De partijen spreken in Genève." + " " * 40,
          offices=[(PETER, "gezant", KENYA)],
          acts=[offer(SUDAN, "een bestand van zestig dagen", CHAD),
                offer(CHAD, "terugtrekking", act=SpeechKind.DEMAND, at=30)],
          events=[talks(SUDAN, CHAD, days=("2024-03-14", "2024-03-14"), place=GENEVA, told=Factuality.PLANNED),
                  talks(KENYA, SUDAN, days=("2024-03-08", "2024-03-08"), place=NAIROBI, at=40)]),
    found("apart", *NAMED, PAUL, PETER, issued="2024-03-20", text="Niets." + " " * 60),
]  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedStore]:
    folder: Path = tmp_path_factory.mktemp("verhaal") / "uit"
    with BuildFolder(folder, Iris()) as build:
        for finding in ARTICLES:
            build.add(article_graph(finding).graph)
        build.add(*graphs_across(*ARTICLES))
        build.finish({"articles": len(ARTICLES), "base": BASE})
    opened = EmbeddedStore(folder / "store", read_only=True)
    yield opened
    opened.close()


def test_a_process_has_its_rounds_with_all_their_reports_and_the_rest_stands_apart(store: EmbeddedStore) -> None:
    process, rest = stories(store)
    assert process.name == "Vredesproces Soedan – Tsjaad"
    (held,) = process.rounds
    assert (held.first, held.places, set(held.participants)) == ("2024-03-14", ("Genève",), {"Soedan", "Tsjaad"})
    assert [(report.article, report.factuality) for report in held.reports] == [
        ("eerder", "planned"), ("later", "actual"),
    ]  # fmt: skip
    assert rest.name == ""
    assert [(event.first, event.places) for event in rest.beside] == [("2024-03-08", ("Nairobi",))]


def test_a_story_says_which_conflict_it_is_about_also_where_one_side_of_it_is_named(store: EmbeddedStore) -> None:
    told, rest = stories(store)
    assert [(line.article, line.sentence) for line in told.conflicts] == [("later", "De partij")]
    assert rest.conflicts == ()


def test_a_line_of_a_story_has_its_article_and_its_sentence(store: EmbeddedStore) -> None:
    (mediator,) = stories(store)[0].rounds[0].mediators
    assert mediator == Line("P. Wekesa", "", "later", "2024-03-15", "De partij")


def test_a_proposal_has_its_life_and_a_demand_that_nobody_answers_stands_apart(store: EmbeddedStore) -> None:
    told = stories(store)[0]
    (life,) = told.lives
    assert [(step.how, step.answer, step.line.who, step.line.article, step.line.issued) for step in life.steps] == [
        ("made", "unanswered", "Soedan", "eerder", "2024-03-10"),
        ("amended", "accepted", "Soedan", "later", "2024-03-15"),
    ]  # fmt: skip
    assert [step.line.says for step in life.steps] == ["een bestand van zestig dagen", "een bestand van dertig dagen"]
    assert life.name == "een bestand van zestig dagen"
    assert [(line.who, line.article) for line in told.acts] == [("Tsjaad", "eerder")]


def test_a_story_of_somebody_has_what_he_took_part_in_under_any_name(store: EmbeddedStore) -> None:
    (told,) = stories(store, [f"{BASE}person/peter-wekesa"])
    assert [held.first for held in told.rounds] == ["2024-03-14"]


def test_a_story_is_found_by_the_name_of_its_process(store: EmbeddedStore) -> None:
    (told,) = stories(store, nodes_named(store, "vredesproces soedan – tsjaad", BASE))
    assert told.processes == (f"{BASE}process/later:state.SD:state.TD",)


def test_who_somebody_is_comes_with_why(store: EmbeddedStore) -> None:
    (known,) = who(store, "peter wekesa", BASE)
    assert known.nodes == ("person:p-wekesa", "person:peter-wekesa")
    assert {(office.title, office.article) for office in known.offices} == {("gezant", "eerder"), ("gezant", "later")}
    same = next(made for made in known.decisions if made.verdict == "same")
    assert (same.one, same.other, same.rule) == ("person:p-wekesa", "person:peter-wekesa", "same actor")
    assert "same office" in same.reasons


def test_nobody_of_that_name_is_said(store: EmbeddedStore) -> None:
    with pytest.raises(UnknownNode, match="no node is called"):
        who(store, "Niemand", BASE)
