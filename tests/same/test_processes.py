"""Courses of talks: which of different articles are one process, and which round goes on from which."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest
from across import BASE, CHAD, GENEVA, KENYA, NAIROBI, SUDAN, across, found, person, talks

from kg.model import (
    Content,
    Entity,
    EntityKind,
    EventKind,
    Factuality,
    Finding,
    Role,
    RoleName,
    SpeechActFrame,
    SpeechKind,
    TimeMention,
)
from kg.model.reading import Evidence
from kg.rdf import Iris, compile_shapes
from kg.same import Decisions, Identification, Verdict
from kg.vocab.terms import DIP

WEKESA = person("Peter Wekesa")
NAMED = (SUDAN, CHAD, KENYA, GENEVA, NAIROBI, WEKESA)
PLAIN = "Soedan en Tsjaad spraken in Genève." + " " * 60
AGAIN = "Dit zijn de eerste gesprekken tussen Soedan en Tsjaad sinds 2020."
GOES_ON = "De gezant noemt het een voortzetting van het Nairobi-proces van 2020."


def article(id: str, day: str, *, text: str = PLAIN, mediator: bool = True, at: int = 5, **more: object) -> Finding:
    """An article of a day about talks between Sudan and Chad on that day, the whole text being their evidence."""
    event = talks(SUDAN, CHAD, days=(day, day), place=GENEVA, mediator=WEKESA if mediator else None, at=at)
    event = replace(event, evidence=(Evidence(0, len(text.rstrip()), "by hand"),))
    made = found(id, *NAMED, issued=day, events=[event], text=text, **more)  # type: ignore[arg-type]
    at = text.find("2020")
    if at < 0:
        return made
    year = TimeMention(at, at + 4, 0, 1, "2020", "by hand", dt.date(2020, 1, 1), dt.date(2020, 12, 31))
    return replace(made, mentions=replace(made.mentions, times=(year,)))


def pairs(findings: Iterable[Finding], link: str, decisions: object = None) -> set[tuple[str, str]]:
    """The pairs with a link, by their IRIs without the base."""
    return {
        (row[0].removeprefix(BASE), row[3].strip("<>").removeprefix(BASE))
        for graph in across(*findings, decisions=decisions)
        for row in graph.rows
        if row[1] == link
    }


def process(id: str) -> str:
    return f"process/{id}:state.SD:state.TD"


def test_talks_of_two_articles_with_one_mediator_are_one_process_and_the_later_round_goes_on_from_the_earlier() -> None:
    told = [article("een", "2024-03-14"), article("twee", "2024-04-20")]
    assert pairs(told, DIP.sameProcessAs) == {(process("een"), process("twee")), (process("twee"), process("een"))}
    assert pairs(told, DIP.continuationOf) == {("frame/twee:negotiation-5", "frame/een:negotiation-5")}
    assert pairs(told, DIP.roundOf) == {(f"frame/{id}:negotiation-5", process(id)) for id in ("een", "twee")}


def test_years_apart_they_are_two_processes() -> None:
    told = [article("een", "2020-03-14"), article("twee", "2024-04-20")]
    assert pairs(told, DIP.sameProcessAs) == set()
    assert pairs(told, DIP.continuationOf) == set()


def test_years_apart_they_are_one_where_an_article_tells_of_the_earlier_talks_and_the_decision_has_that_passage() -> (
    None
):
    told = [article("een", "2020-03-14"), article("twee", "2024-04-20", text=AGAIN)]
    assert (process("een"), process("twee")) in pairs(told, DIP.sameProcessAs)
    decided = {value for node, value in pairs(told, DIP.evidence) if node.startswith("identification/")}
    assert decided == {f"passage/twee:0-{len(AGAIN)}"}


def test_who_calls_it_a_continuation_and_by_what_name_is_said() -> None:
    told = article("twee", "2024-04-20", text=GOES_ON, at=30)
    said = SpeechActFrame(
        id="statement-9", kind=SpeechKind.STATEMENT, label="", evidence=(Evidence(0, 9, "by hand"),),
        speaker=WEKESA.key, content=Content(0, len(GOES_ON), GOES_ON),
    )  # fmt: skip
    told = replace(told, frames=replace(told.frames, speech_acts=(said,)))
    claim = f"claim/twee:state.SD:state.TD:0-{len(GOES_ON)}"
    assert pairs([told], DIP.attributedTo) == {(claim, "person/peter-wekesa")}
    rows = {row[3] for graph in across(told) for row in graph.rows if row[0].endswith(process("twee"))}
    assert '"Nairobi-proces van 2020"@nl' in rows


def test_talks_that_nobody_helps_without_a_war_or_an_earlier_round_are_no_peace_process() -> None:
    assert pairs([article("een", "2024-03-14", mediator=False)], DIP.inProcess) == set()


def test_an_article_that_names_one_side_reports_the_same_round() -> None:
    other = found("drie", *NAMED, issued="2024-03-15",
                  events=[talks(SUDAN, days=("2024-03-14", "2024-03-14"), place=GENEVA, mediator=WEKESA)])  # fmt: skip
    assert ("frame/drie:negotiation-5", process("een")) in pairs([article("een", "2024-03-14"), other], DIP.roundOf)


def test_talks_on_one_day_of_two_places_are_not_said_to_follow_each_other() -> None:
    one = article("een", "2024-03-14")
    event = talks(SUDAN, CHAD, days=("2024-03-14", "2024-03-14"), place=NAIROBI, mediator=WEKESA)
    two = found("twee", *NAMED, issued="2024-03-14", events=[event], text=PLAIN)
    assert pairs([one, two], DIP.continuationOf) == set()


def test_an_analyst_keeps_two_processes_apart() -> None:
    told = [article("een", "2024-03-14"), article("twee", "2024-04-20")]
    both = f"{BASE}{process('een')}", f"{BASE}{process('twee')}"
    apart = Decisions({both: Identification(*both, Verdict.DIFFERENT, 0.0, ("other war",), "hand")})
    assert pairs(told, DIP.sameProcessAs, apart) == set()
    assert pairs(told, DIP.continuationOf, apart) == set()


STORY = [
    article("een", "2020-03-14"), article("twee", "2024-04-20", text=AGAIN), article("drie", "2024-05-20"),
    article("vier", "2024-05-21"),
]  # fmt: skip


def test_the_order_of_the_articles_changes_nothing_and_one_more_changes_no_name() -> None:
    written = [across(*order) for order in itertools.permutations(STORY)]
    assert all(graphs == written[0] for graphs in written)
    nodes = [
        {row[0] for row in graph.rows if "/process/" in row[0] or "/frame/" in row[0]}
        for graph in (across(*STORY[:3])[-1], written[0][-1])
    ]
    assert nodes[0] and nodes[0] <= nodes[1]


def test_the_graph_of_processes_has_the_shapes_of_the_ontology() -> None:
    graph = across(*STORY)[-1]
    assert graph.iri == Iris().graph("processes")
    assert compile_shapes().check_graph(graph) == ()


@pytest.mark.parametrize("factuality", [Factuality.POSSIBLE, Factuality.COUNTERFACTUAL])
def test_talks_that_only_may_come_are_no_process(factuality: Factuality) -> None:
    told = article("een", "2024-03-14")
    (event,) = told.frames.events
    maybe = replace(told, frames=replace(told.frames, events=(replace(event, factuality=factuality),)))
    nodes = [row[0] for graph in across(maybe) for row in graph.rows]
    assert not [node for node in nodes if "process/" in node]
    assert [row for graph in across(told) for row in graph.rows if "process/" in row[0]]


EGYPT, ETHIOPIA = (
    Entity(f"state/{code}", EntityKind.STATE, name) for code, name in (("EG", "Egypte"), ("ET", "Ethiopië"))
)
UNION = Entity("organisation/afrikaanse-unie", EntityKind.ORGANISATION, "Afrikaanse Unie")
DAM = (*NAMED, EGYPT, ETHIOPIA, UNION)


def told_of(id: str, day: str, *sides: Entity, mediator: Entity | None = UNION, more: Iterable[object] = ()) -> Finding:
    """An article of a day about talks between some on that day."""
    event = talks(*sides, days=(day, day), place=GENEVA, mediator=mediator)
    return found(id, *DAM, issued=day, events=[event, *more], text=PLAIN)  # type: ignore[list-item]


def processes_of(*findings: Finding) -> set[str]:
    """What comes behind the article in the names of processes."""
    return {node.partition(":")[2] for _, node in pairs(findings, DIP.inProcess)}


ALL_THREE = "state.EG:state.ET:state.SD"


@pytest.mark.parametrize("told", [Factuality.ACTUAL, Factuality.PLANNED])
def test_talks_of_three_are_one_process_of_three_sides(told: Factuality) -> None:
    made = told_of("een", "2024-03-14", EGYPT, SUDAN, ETHIOPIA)
    (event,) = made.frames.events
    made = replace(made, frames=replace(made.frames, events=(replace(event, factuality=told),)))
    assert processes_of(made) == {ALL_THREE}
    assert {party for _, party in pairs([made], DIP.processParty)} == {"state/EG", "state/ET", "state/SD"}
    graph = across(made)[-1]
    assert compile_shapes().check_graph(graph) == ()
    assert {row[3] for row in graph.rows if row[1].endswith("prefLabel")} >= {
        '"Vredesproces Egypte – Ethiopië – Soedan"@nl'
    }


def test_what_two_of_three_negotiate_belongs_to_the_process_of_all() -> None:
    two = talks(EGYPT, ETHIOPIA, days=("2024-03-01", "2024-03-01"), place=NAIROBI, mediator=UNION, at=40)
    assert processes_of(told_of("een", "2024-03-14", EGYPT, SUDAN, ETHIOPIA, more=[two])) == {ALL_THREE}


def test_an_article_that_leaves_one_out_tells_of_the_same_process() -> None:
    told = [told_of("een", "2024-03-14", EGYPT, SUDAN, ETHIOPIA), told_of("twee", "2024-04-02", EGYPT, ETHIOPIA),
            told_of("drie", "2024-04-20", SUDAN, ETHIOPIA)]  # fmt: skip
    assert len(pairs(told, DIP.sameProcessAs)) == 6


def test_two_that_leave_out_different_ones_are_not_one_where_nobody_tells_of_all() -> None:
    told = [told_of("twee", "2024-04-02", EGYPT, ETHIOPIA), told_of("drie", "2024-04-20", SUDAN, ETHIOPIA)]
    assert pairs(told, DIP.sameProcessAs) == set()


@pytest.mark.parametrize(
    "event",
    [
        talks(EGYPT, SUDAN, ETHIOPIA, kind=EventKind.MEETING, days=("2024-03-14", "2024-03-14"), mediator=UNION),
        talks(EGYPT, SUDAN, ETHIOPIA, told=Factuality.POSSIBLE, mediator=UNION),
        talks(EGYPT, SUDAN, ETHIOPIA, days=("2024-03-14", "2024-03-14")),
    ],
    ids=["they only met", "they may", "nobody helps and nothing is fought over"],
)
def test_three_who_do_not_negotiate_as_such_have_no_process(event: object) -> None:
    assert processes_of(found("een", *DAM, events=[event], text=PLAIN)) == set()  # type: ignore[list-item]


def test_who_helps_the_others_is_no_third_side() -> None:
    helped = talks(EGYPT, ETHIOPIA, days=("2024-03-14", "2024-03-14"), place=GENEVA, mediator=KENYA)
    table = talks(EGYPT, ETHIOPIA, KENYA, days=("2024-04-14", "2024-04-14"), told=Factuality.PLANNED, at=40)
    assert processes_of(found("een", *DAM, events=[helped, table], text=PLAIN)) == {"state.EG:state.ET"}


def test_an_organisation_of_states_at_the_table_of_two_is_no_side() -> None:
    table = talks(EGYPT, ETHIOPIA, UNION, days=("2024-03-14", "2024-03-14"), place=GENEVA)
    table = replace(table, roles=(*table.roles, Role(RoleName.FACILITATOR, KENYA.key)))
    assert processes_of(found("een", *DAM, events=[table], text=PLAIN)) == {"state.EG:state.ET"}
