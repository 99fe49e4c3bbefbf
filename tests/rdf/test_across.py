"""What holds across articles, and what a build counts."""

from __future__ import annotations

import itertools

import across
import hand_built as hand
import pytest

from kg.model import Entity, EntityKind, Finding
from kg.rdf import Iris, KnownEntities, Summary, article_graph, compile_shapes
from kg.rdf.tally import tally_of
from kg.vocab.terms import DCTERMS, DIP, GEO, RDF, SKOS


def known(*entities: Entity) -> dict[tuple[str, str], set[str]]:
    """The graph of known entities: values by subject (without the base) and property."""
    iris = Iris()
    collected = KnownEntities(iris)
    for entity in entities:
        collected.add([entity])
    graph: dict[tuple[str, str], set[str]] = {}
    for quad in collected.graph().quads():
        key = quad.subject.value.removeprefix(iris.base), quad.predicate.value
        graph.setdefault(key, set()).add(quad.object.value)
    return graph


def test_a_known_actor_has_its_canonical_names_and_what_it_is_elsewhere() -> None:
    graph = known(hand.TURKEY)
    assert graph["state/TR", SKOS.prefLabel] == {"Turkije", "Turkey"}
    assert graph["state/TR", SKOS.altLabel] == {"Turks"}
    assert graph["state/TR", SKOS.exactMatch] == {"https://example.org/TR"}


def test_a_city_of_geonames_has_coordinates_and_says_where_from() -> None:
    graph = known(Entity("place/745044", EntityKind.PLACE, "Istanbul", (), ("https://sws.geonames.org/745044/",)))
    assert graph["place/745044", GEO.lat] == {"41.01384"}
    assert graph["place/745044", GEO.long] == {"28.94966"}
    assert graph["place/745044", DCTERMS.source] == {"https://sws.geonames.org/745044/"}


@pytest.mark.parametrize("matches", [(), ("http://www.wikidata.org/entity/Q1",), ("https://sws.geonames.org/1/",)])
def test_no_coordinates_are_guessed_for_a_region_or_for_a_name_alone(matches: tuple[str, ...]) -> None:
    graph = known(Entity("place/istanbul", EntityKind.PLACE, "Istanbul", (), matches))
    assert {name for _, name in graph} == {RDF.type, SKOS.prefLabel, *([SKOS.exactMatch] if matches else [])}


def test_a_state_has_its_seat_with_coordinates_which_no_article_need_name() -> None:
    graph = known(hand.TURKEY)
    assert graph["state/TR", DIP.seat] == {f"{Iris().base}place/323786"}
    assert graph["place/323786", RDF.type] == {GEO.SpatialThing}
    assert graph["place/323786", SKOS.prefLabel] == {"Ankara"}
    assert graph["place/323786", GEO.lat] == {"39.91987"}


def test_what_only_one_article_knows_is_not_known_across_articles() -> None:
    assert known(hand.KAYA) == {}


def test_two_spellings_in_two_articles_give_one_preferred_name() -> None:
    one = Entity("person/x", EntityKind.PERSON, "Zelenskyy")
    two = Entity("person/x", EntityKind.PERSON, "Zelensky")
    for order in ((one, two), (two, one)):
        assert known(*order)["person/x", SKOS.prefLabel] == {"Zelensky"}
        assert known(*order)["person/x", SKOS.altLabel] == {"Zelenskyy"}


def test_a_summary_counts_by_kind_and_an_actor_once() -> None:
    summary = Summary()
    for id in ("a", "b"):
        found = hand.finding(id=id)
        summary.add(tally_of(article_graph(found).graph, (), violations=0, failed=False))
    counted = summary.as_json()
    assert counted["articles"] == 2
    assert counted["events"] == {"Mediation": 2}
    assert counted["speech_acts"] == {"Proposal": 2}
    assert counted["delegations"] == {"Delegation": 2}
    assert counted["outcomes"] == {"Outcome": 2}
    assert counted["actors"] == {"Person": 4, "State": 3}  # the persons are each article's own


PETER, SHORT = across.person("Peter Wekesa"), across.person("P. Wekesa")
MEETING = across.talks(across.SUDAN, across.CHAD, days=("2024-03-13", "2024-03-13"), place=across.GENEVA)
NAMED = (across.KENYA, across.SUDAN, across.CHAD, across.GENEVA)
REPORTS = [
    across.found("een", *NAMED, PETER, events=[MEETING], offices=[(PETER, "minister", across.KENYA)]),
    across.found("twee", *NAMED, SHORT, events=[MEETING], offices=[(SHORT, "minister", across.KENYA)]),
    across.found("drie", *NAMED, across.person("Wekesa", local=True), events=[MEETING]),
    across.found("vier", *NAMED, across.person("Paul Wekesa"), issued="2024-05-01"),
]


def test_the_order_of_the_articles_changes_nothing() -> None:
    written = [across.across(*order) for order in itertools.permutations(REPORTS)]
    assert len(written[0]) == 3
    assert all(graphs == written[0] for graphs in written)


def test_one_more_article_changes_no_name_of_what_was_there() -> None:
    def nodes(*reports: Finding) -> set[str]:
        return {node for graph in across.across(*reports) for row in graph.rows for node in (row[0], row[3])}

    def iris(found: set[str]) -> set[str]:
        return {node for node in found if "/person/" in node or "/frame/" in node}

    assert iris(nodes(*REPORTS[:2])) <= iris(nodes(*REPORTS[:3]))


def test_a_link_holds_in_both_directions_and_between_all_of_a_group() -> None:
    frames = [f"frame/{id}:negotiation-5" for id in ("een", "twee", "drie")]
    assert across.same(*REPORTS, link="sameEventAs") == set(itertools.permutations(frames, 2))


def test_a_decision_says_how_likely_why_and_who_decided() -> None:
    graph = next(graph for graph in across.across(*REPORTS[:2]) if graph.iri.endswith("graph/actors"))
    said = {(row[1].rpartition("#")[2], row[3].strip("<>").removeprefix(across.BASE)) for row in graph.rows}
    assert ("identifies", "person/p-wekesa") in said and ("identifies", "person/peter-wekesa") in said
    assert ("verdict", DIP.same) in said and ("rule", '"same actor"') in said
    assert ("reason", '"same office"') in said
    assert any(name == "confidence" and value.startswith(('"0.9', '"1.00')) for name, value in said)


def test_the_graphs_across_articles_have_the_shapes_of_the_ontology() -> None:
    shapes = compile_shapes()
    assert [shapes.check_graph(graph) for graph in across.across(*REPORTS)[1:]] == [(), ()]


def test_where_nothing_is_one_there_are_no_graphs_of_it() -> None:
    assert [graph.iri.rpartition("/")[2] for graph in across.across(REPORTS[0])] == ["entities"]
