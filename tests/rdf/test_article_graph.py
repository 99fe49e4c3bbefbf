"""What becomes of frames: hand-built cases, exact statements."""

from __future__ import annotations

import dataclasses
import os
from enum import StrEnum
from pathlib import Path

import hand_built as hand
import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.model import (
    Certainty,
    Drop,
    Entity,
    EntityKind,
    EventFrame,
    EventKind,
    Evidence,
    Frames,
    OfficeMention,
    Role,
    RoleName,
)
from kg.rdf import ArticleGraph, article_graph, compile_shapes
from kg.store.nquads import write_nquads
from kg.vocab.iris import DEFAULT_BASE
from kg.vocab.terms import DIP, OA, PREFIXES, RDF, SKOS

GOLDEN = Path(__file__).parents[1] / "golden"

CASES = {
    "whole": hand.finding(),
    "nothing": hand.finding(Frames(), tenures=()),
    "tenure": hand.finding(Frames()),
    "mediation": hand.finding(Frames((hand.MEDIATION,)), tenures=()),
    "proposal": hand.finding(Frames(speech_acts=(dataclasses.replace(hand.OFFER, part_of=None),)), tenures=()),
    "cancelled": hand.finding(
        Frames(
            (
                EventFrame(
                    id="visit-5",
                    kind=EventKind.VISIT,
                    label="bezoek aan Genève",
                    evidence=hand.evidence(hand.TALKS, "bezoeken"),
                    factuality=hand.COUNTERFACTUAL,
                    source=hand.source("waarnemers"),
                ),
            )
        ),
        tenures=(),
    ),
}


def values(graph: ArticleGraph, node: str, predicate: str) -> list[str]:
    """Values of a property, IRIs under the base without it."""
    subject = NamedNode(node if "://" in node else DEFAULT_BASE + node)
    found = [q.object for q in graph.graph.quads() if (q.subject, q.predicate.value) == (subject, predicate)]
    return sorted(value.value.removeprefix(DEFAULT_BASE).removeprefix(PREFIXES["dip"]) for value in found)


@pytest.mark.parametrize("name", CASES)
def test_the_graph_of_a_small_case_is_the_golden_one(name: str) -> None:
    written = write_nquads(article_graph(CASES[name]).graph.quads())
    golden = GOLDEN / f"{name}.nq"
    if os.environ.get("KG_WRITE_GOLDEN"):
        golden.write_bytes(written)
    assert written.decode().splitlines() == golden.read_bytes().decode().splitlines()
    assert set(parse(golden.read_bytes(), format=RdfFormat.N_QUADS)) == set(article_graph(CASES[name]).graph.quads())


@pytest.mark.parametrize("name", CASES)
def test_every_small_case_holds_to_the_shapes(name: str) -> None:
    assert compile_shapes().check(article_graph(CASES[name]).graph.quads(), text=hand.TEXT) == ()


def test_a_facilitator_is_a_mediator_a_third_party_and_a_participant() -> None:
    graph = article_graph(hand.finding())
    for role in (DIP.facilitator, DIP.mediator, DIP.thirdParty):
        assert values(graph, "frame/voorbeeld:mediation-27", role) == ["state/TR"]
    assert values(graph, "frame/voorbeeld:mediation-27", DIP.participant) == [
        "state/SD",
        "state/TD",
        "state/TR",
    ]


def test_a_proposal_is_a_speech_act_and_an_event() -> None:
    graph = article_graph(hand.finding())
    assert values(graph, "frame/voorbeeld:proposal-90", RDF.type) == ["Event", "Proposal", "SpeechAct"]


class Newer(StrEnum):
    """A kind of speech act that the ontology does not have yet."""

    APOLOGY = "Apology"


def test_an_act_of_a_kind_that_has_no_class_is_counted_and_leaves_nothing_in_the_graph() -> None:
    apology = dataclasses.replace(hand.OFFER, id="apology-90", kind=Newer.APOLOGY)
    of_it = dataclasses.replace(hand.RESULT, outcome_of="apology-90")
    graph = article_graph(hand.finding(Frames((hand.MEDIATION,), (apology,), (), (of_it,)), tenures=()))
    assert [(drop.reason, drop.what) for drop in graph.drops] == [
        ("Apology: the ontology has no such class of event or speech act", apology.label),
        ("outcomeOf: no such event", "apology-90"),
    ]
    assert not any("apology" in str(quad).lower() for quad in graph.graph.quads())


def test_a_passage_is_one_node_however_much_rests_on_it() -> None:
    graph = article_graph(hand.finding())
    stretches = [values(graph, q.subject.value, OA.exact) for q in graph.graph.quads() if q.object == node(DIP.Passage)]
    assert len(stretches) == len({(s.subject) for s in graph.graph.quads() if s.predicate == node(OA.start)})


def test_every_passage_is_what_its_offsets_say_with_characters_outside_the_basic_plane() -> None:
    graph = article_graph(hand.finding())
    passages = {q.subject.value for q in graph.graph.quads() if q.predicate == node(OA.exact)}
    for passage in passages:
        (start,), (end,), (exact,) = (values(graph, passage, name) for name in (OA.start, OA.end, OA.exact))
        assert hand.TEXT[int(start) : int(end)] == exact


def test_a_reading_keeps_together_which_rule_read_which_passage_and_how_surely() -> None:
    graph = article_graph(hand.finding())
    read = {
        (*values(graph, name, DIP.passage), *values(graph, name, DIP.rule), *values(graph, name, DIP.confidence))
        for name in values(graph, "frame/voorbeeld:mediation-27", DIP.reading)
    }
    assert read == {
        ("passage/voorbeeld:0-17", "mediation.verb", "0.50"),
        ("passage/voorbeeld:19-82", "bemiddelen", "0.90"),
    }
    assert values(graph, "frame/voorbeeld:mediation-27", DIP.confidence) == ["0.90"]


def test_what_nobody_weighed_has_no_confidence() -> None:
    graph = article_graph(hand.finding())
    (reading,) = values(graph, "frame/voorbeeld:outcome-170", DIP.reading)
    assert values(graph, "frame/voorbeeld:outcome-170", DIP.confidence) == values(graph, reading, DIP.confidence) == []


def test_what_is_only_very_likely_is_not_stated_as_certain() -> None:
    evidence = tuple(dataclasses.replace(each, score=0.9951) for each in hand.MEDIATION.evidence)
    event = dataclasses.replace(hand.MEDIATION, confidence=0.9981, evidence=evidence)
    graph = article_graph(hand.finding(Frames((event,)), tenures=()))
    sure = {q.object.value for q in graph.graph.quads() if q.predicate == node(DIP.confidence)}
    assert sure == {"0.99"}


def test_what_a_quotation_names_is_what_the_speech_act_is_about() -> None:
    graph = article_graph(hand.finding())
    assert values(graph, "frame/voorbeeld:proposal-90", DIP.about) == ["state/TD"]


def test_whoever_was_judged_to_play_no_part_is_left_out_and_counted() -> None:
    finding = dataclasses.replace(hand.finding(Frames(), tenures=(), entities=(hand.GENEVA,)), parts=frozenset())
    graph = article_graph(finding)
    assert values(graph, "place/2660646", SKOS.prefLabel) == []
    assert graph.drops == (Drop("rdf", "Place: nothing is said of it", "Genève"),)


def test_whoever_fills_a_place_in_a_frame_is_kept_whatever_was_judged() -> None:
    finding = dataclasses.replace(hand.finding(Frames((hand.MEDIATION,)), tenures=()), parts=frozenset())
    assert values(article_graph(finding), "state/TR", SKOS.prefLabel) == ["Turkije"]


def test_the_office_of_somebody_without_a_part_is_not_stated() -> None:
    finding = dataclasses.replace(hand.finding(Frames()), parts=frozenset())
    assert not [q for q in article_graph(finding).graph.quads() if q.object == node(DIP.Tenure)]


def test_a_person_who_is_named_is_kept() -> None:
    graph = article_graph(hand.finding(Frames(), tenures=()))
    assert values(graph, "person/voorbeeld:idris", DIP.mention) != []


def test_a_body_that_only_the_lists_know_is_no_fact_of_the_article() -> None:
    unnamed = Entity("state/NO", EntityKind.STATE, "Noorwegen")
    tenure = dataclasses.replace(hand.TENURES[0], of="state/NO")
    graph = article_graph(hand.finding(Frames(), tenures=(tenure,), entities=(*hand.ENTITIES, unnamed)))
    assert not [q for q in graph.graph.quads() if q.object == node(DIP.Tenure)]
    assert Drop("rdf", "officeOf: known to the lists, not named in the article", "Noorwegen") in graph.drops


def test_every_surface_form_is_a_label_of_its_actor() -> None:
    graph = article_graph(hand.finding())
    assert values(graph, "state/SD", SKOS.prefLabel) == ["Soedan"]
    assert values(graph, "state/SD", SKOS.altLabel) == ["Soedanese"]


def test_an_actor_that_only_the_article_knows_has_an_iri_of_the_article() -> None:
    graph = article_graph(hand.finding())
    assert values(graph, "person/voorbeeld:idris", SKOS.prefLabel) == ["Idris"]


def test_the_head_of_a_delegation_is_not_repeated_as_a_member() -> None:
    graph = article_graph(hand.finding())
    assert values(graph, "frame/voorbeeld:delegation-215", DIP.head) == ["person/voorbeeld:idris"]
    assert values(graph, "frame/voorbeeld:delegation-215", DIP.member) == []


def test_an_office_without_a_name_is_a_mention_of_its_holder() -> None:
    start, end = hand.at("Minister")
    office = OfficeMention(start, end, 0, 1, 0, "minister", "office-alone")
    graph = article_graph(hand.finding(offices=((office, "person/kaya"),)))
    assert f"passage/voorbeeld:{start}-{end}" in values(graph, "person/voorbeeld:kaya", DIP.mention)


def test_a_place_that_speaks_is_dropped_with_a_reason() -> None:
    act = dataclasses.replace(hand.OFFER, speaker="place/2660646")
    graph = article_graph(hand.finding(Frames((hand.MEDIATION,), (act,))))
    assert values(graph, "frame/voorbeeld:proposal-90", DIP.speaker) == []
    assert Drop("rdf", "speaker: cannot be a Place", "Genève") in graph.drops


def test_a_filler_that_nobody_knows_is_dropped_with_a_reason() -> None:
    event = dataclasses.replace(hand.MEDIATION, roles=(Role(RoleName.HOST, "state/XX"),))
    graph = article_graph(hand.finding(Frames((event,))))
    assert Drop("rdf", "host: unknown", "state/XX") in graph.drops


def test_a_delegation_may_take_part_in_talks() -> None:
    event = dataclasses.replace(hand.MEDIATION, roles=(Role(RoleName.PARTY, "delegation-215"),))
    graph = article_graph(hand.finding(Frames((event,), (), (hand.MISSION,))))
    assert values(graph, "frame/voorbeeld:mediation-27", DIP.party) == ["frame/voorbeeld:delegation-215"]


def test_an_event_is_never_a_part_of_itself() -> None:
    event = dataclasses.replace(hand.MEDIATION, part_of="mediation-27", continuation_of="mediation-27")
    graph = article_graph(hand.finding(Frames((event,))))
    assert values(graph, "frame/voorbeeld:mediation-27", DIP.subEventOf) == []
    assert values(graph, "frame/voorbeeld:mediation-27", DIP.continuationOf) == []


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 5), (0, len(hand.TEXT) + 1)])
def test_evidence_outside_the_article_is_a_fault(start: int, end: int) -> None:
    event = dataclasses.replace(hand.MEDIATION, evidence=(Evidence(start, end, "r"),))
    with pytest.raises(ValueError, match="no passage"):
        article_graph(hand.finding(Frames((event,))))


@pytest.mark.parametrize(("issued", "datatype"), [("2024", "gYear"), ("2024-05", "gYearMonth"), ("2024-05-06", "date")])
def test_a_date_is_as_precise_as_its_source(issued: str, datatype: str) -> None:
    found = hand.finding()
    dated = dataclasses.replace(found.article, issued=type(found.article.issued).parse(issued))
    graph = article_graph(dataclasses.replace(found, article=dated))
    literal = Literal(issued, datatype=node(PREFIXES["xsd"] + datatype))
    assert [q for q in graph.graph.quads() if q.object == literal]


def test_nothing_is_blank() -> None:
    assert all(isinstance(q.subject, NamedNode) for q in article_graph(hand.finding()).graph.quads())


def node(iri: str) -> NamedNode:
    """The term of an IRI."""
    return NamedNode(iri)


def test_each_part_that_was_weighed_is_a_statement_with_its_own_confidence() -> None:
    roles = (Role(RoleName.FACILITATOR, "state/TR", 0.8), Role(RoleName.PARTY, "state/SD"))
    sure = Certainty(factuality=0.7, place=0.6, time=0.5)
    event = dataclasses.replace(hand.MEDIATION, roles=roles, certainty=sure)
    act = dataclasses.replace(hand.OFFER, speaker_confidence=0.4, status_confidence=0.3)
    graph = article_graph(hand.finding(Frames((event,), (act,)), tenures=()))
    names = (RDF.subject, RDF.predicate, RDF.object, DIP.confidence)
    found = {q.subject.value for q in graph.graph.quads() if q.object == node(RDF.Statement)}
    mediation, proposal = "frame/voorbeeld:mediation-27", "frame/voorbeeld:proposal-90"
    assert {tuple(value for name in names for value in values(graph, one, name)) for one in found} == {
        (mediation, "facilitator", "state/TR", "0.80"),
        (mediation, "factuality", "actual", "0.70"),
        (mediation, "place", "place/2660646", "0.60"),
        (mediation, "timeExpression", "donderdag", "0.50"),
        (proposal, "speaker", "person/voorbeeld:kaya", "0.40"),
        (proposal, "status", "unanswered", "0.30"),
    }
