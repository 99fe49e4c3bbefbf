"""What of a graph is drawn, and what each line rests on."""

from __future__ import annotations

from pathlib import Path

from pictures import BASE, Quads

from kg.view import Picture, actor_network, picture_of, strongest, whole_network
from kg.view.actors import ties
from kg.view.stories import stories
from kg.vocab.iris import DEFAULT_BASE
from kg.vocab.terms import DIP, RDF, RDFS, SKOS

SENTENCE = "Turkije bemiddelt morgen tussen Rusland en Oekraïne in Istanbul."


def mediation() -> Quads:
    quads = Quads()
    quads.open("a1", "Turkije bemiddelt", "2024-05")
    states = {
        name: quads.entity(f"state/{name[:2].upper()}", DIP.State, name) for name in ("Turkije", "Rusland", "Oekraïne")
    }
    event = quads.frame("m", DIP.Mediation, "bemiddelt", DIP.planned)
    quads.link(event, DIP.evidence, quads.passage(100, SENTENCE))
    quads.text(event, DIP.rule, "mediation.verb")
    for name, role in (("Turkije", DIP.mediator), ("Rusland", DIP.party), ("Oekraïne", DIP.party)):
        quads.link(event, DIP.participant, states[name])
        quads.link(event, role, states[name])
        quads.link(states[name], DIP.mention, quads.passage(100 + SENTENCE.index(name), name))
    quads.link(event, DIP.thirdParty, states["Turkije"])
    quads.day(event, "2024-05-02")
    person = quads.entity("person/jan", DIP.Person, "Jan de Wit")
    tenure = f"{BASE}tenure/a1:jan"
    quads.link(tenure, RDF.type, DIP.Tenure)
    quads.link(tenure, DIP.holder, person)
    quads.link(tenure, DIP.officeOf, states["Turkije"])
    quads.text(tenure, DIP.officeTitle, "minister", "@nl")
    quads.link(tenure, DIP.evidence, quads.passage(10, "Jan de Wit, minister"))
    return quads


def number(picture: Picture, label: str) -> int:
    return [node.label for node in picture.nodes].index(label)


def test_a_role_is_one_line_of_the_most_telling_kind() -> None:
    picture = mediation().picture()
    drawn = {(picture.nodes[e.source].label, e.relation, picture.nodes[e.target].label) for e in picture.edges}
    assert drawn == {
        ("bemiddelt", "mediator", "Turkije"), ("bemiddelt", "party", "Rusland"), ("bemiddelt", "party", "Oekraïne"),
        ("Jan de Wit", "office", "Turkije"),
    }  # fmt: skip


def test_an_office_is_a_line_with_its_title_and_its_sentence() -> None:
    picture = mediation().picture()
    office = next(edge for edge in picture.edges if edge.relation == "office")
    assert office.title == "minister"
    assert [picture.quotes[quote].text for quote in office.quotes] == ["Jan de Wit, minister"]


def test_an_office_that_two_articles_state_is_one_line_with_both_sentences() -> None:
    quads = mediation()
    quads.open("a2", "Jan de Wit", "2024-06")
    tenure = f"{BASE}tenure/a2:jan"
    quads.link(tenure, RDF.type, DIP.Tenure)
    quads.link(tenure, DIP.holder, f"{BASE}person/jan")
    quads.link(tenure, DIP.officeOf, f"{BASE}state/TU")
    quads.text(tenure, DIP.officeTitle, "Minister", "@nl")
    quads.link(tenure, DIP.evidence, quads.passage(0, "Minister Jan de Wit"))
    offices = [edge for edge in quads.picture().edges if edge.relation == "office"]
    assert [len(office.quotes) for office in offices] == [2]
    assert [len(office.articles) for office in offices] == [2]


def test_an_actor_is_shown_in_its_sentence_with_its_name_marked() -> None:
    picture = mediation().picture()
    ukraine = number(picture, "Oekraïne")
    quote = picture.quotes[picture.nodes[ukraine].quotes[0]]
    assert quote.text == SENTENCE
    marked = {(quote.text[start : start + length], node) for start, length, node in quote.marks}
    assert ("Oekraïne", ukraine) in marked


def test_what_is_said_is_marked_in_its_sentence() -> None:
    quads = Quads()
    quads.open("a1")
    act = quads.frame("d", DIP.Demand, "Rusland eist: een bestand")
    quads.text(act, DIP.content, "een bestand", "@nl")
    quads.link(act, DIP.evidence, quads.passage(0, "🕊 Rusland eist al weken een bestand in Genève."))
    picture = quads.picture()
    assert picture.quotes[0].marks == ((25, 11, number(picture, "Rusland eist: een bestand")),)


def test_of_names_in_two_languages_the_page_has_the_dutch_one() -> None:
    quads = Quads()
    quads.open("a1")
    event = quads.frame("m", DIP.Meeting, "Ontmoeting met Turkije")
    quads.text(event, RDFS.label, "Meeting with Turkey", "@en")
    quads.link(event, DIP.participant, quads.entity("state/TR", DIP.State, "Turkije"))
    quads.text(f"{BASE}state/TR", SKOS.prefLabel, "Turkey", "@en")
    nodes = quads.picture().nodes
    assert {node.label for node in nodes} == {"Ontmoeting met Turkije", "Turkije"}
    assert {node.names for node in nodes} == {("Meeting with Turkey",), ("Turkey",)}  # which the search finds


def test_marks_count_as_a_browser_counts() -> None:
    quads = Quads()
    quads.open("a1")
    state = quads.entity("state/TR", DIP.State, "Turkije")
    event = quads.frame("m", DIP.Meeting, "overleg")
    quads.link(event, DIP.participant, state)
    quads.link(event, DIP.evidence, quads.passage(0, "🕊 Turkije praat."))
    quads.link(state, DIP.mention, quads.passage(2, "Turkije"))
    picture = quads.picture()
    quote = picture.quotes[0]
    assert (3, 7, number(picture, "Turkije")) in quote.marks


def test_an_event_has_its_factuality_days_article_and_rule() -> None:
    picture = mediation().picture()
    node = picture.nodes[number(picture, "bemiddelt")]
    assert (node.kind, node.factuality, node.earliest, node.latest) == (
        "mediation",
        "planned",
        "2024-05-02",
        "2024-05-02",
    )
    assert node.rules == ("mediation.verb",)
    assert [picture.articles[article].id for article in node.articles] == ["a1"]


def test_an_article_dated_by_month_spans_its_days() -> None:
    article = mediation().picture().articles[0]
    assert (article.earliest, article.latest) == ("2024-05-01", "2024-05-31")


def test_a_mediator_stands_between_the_parties() -> None:
    picture = mediation().picture()
    found = {
        (picture.nodes[t.source].label, t.relation, picture.nodes[t.target].label, t.actual) for t in ties(picture)
    }
    assert ("Turkije", "mediates", "Rusland", 0) in found
    assert ("Turkije", "mediates", "Oekraïne", 0) in found
    assert any(relation == "deals" for _, relation, _, _ in found)


def test_what_is_only_planned_can_be_left_out_of_a_measure() -> None:
    picture = mediation().picture()
    assert actor_network(picture).number_of_edges() == 4
    assert [data["relation"] for *_, data in actor_network(picture, only_actual=True).edges(data=True)] == ["office"]


def test_a_story_has_the_events_of_two_parties() -> None:
    picture = mediation().picture()
    told = {tuple(sorted(picture.nodes[body].label for body in story.about)) for story in stories(picture)}
    assert ("Oekraïne", "Rusland") in told


def test_the_strongest_part_keeps_its_quotes() -> None:
    picture = mediation().picture()
    part = strongest(picture, 3)
    assert len(part.nodes) == 3
    assert part.total == 5
    assert all(edge.source < 3 and edge.target < 3 for edge in part.edges)
    assert {part.quotes[quote].text for node in part.nodes for quote in node.quotes} >= {SENTENCE}


def test_the_whole_network_has_every_node_and_edge() -> None:
    picture = mediation().picture()
    graph = whole_network(picture)
    assert graph.number_of_nodes() == len(picture.nodes)
    assert graph.number_of_edges() == len(picture.edges)


def test_processes_that_are_one_are_one_story_and_come_beside_talks_in_none(process: Path) -> None:
    picture = picture_of(process)
    found = {tuple(picture.nodes[one].label for one in story.about): story for story in stories(picture)}
    story = found["Vredesproces Oekraïne – Rusland",]
    events = {picture.nodes[node].iri.removeprefix(f"{DEFAULT_BASE}frame/") for node in story.nodes}
    assert {"000_cb4ffe96b07478df:negotiation-144", "002_41235a8d85a2d07f:negotiation-101"} <= events
    assert any(picture.nodes[node].kind == "proposal" for node in story.nodes)
    assert len(found) > 1
