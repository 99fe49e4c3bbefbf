"""What holds across articles, and what a build counts."""

from __future__ import annotations

import hand_built as hand

from kg.model import Entity, EntityKind
from kg.rdf import Iris, KnownEntities, Summary, article_graph
from kg.vocab.terms import SKOS


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
    assert graph["state/TR", SKOS.prefLabel] == {"Turkije"}
    assert graph["state/TR", SKOS.altLabel] == {"Turks"}
    assert graph["state/TR", SKOS.exactMatch] == {"https://example.org/TR"}


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
        summary.add(found, article_graph(found), [])
    counted = summary.as_json()
    assert counted["articles"] == 2
    assert counted["events"] == {"Mediation": 2}
    assert counted["speech_acts"] == {"Proposal": 2}
    assert counted["delegations"] == {"Delegation": 2}
    assert counted["outcomes"] == {"Outcome": 2}
    assert counted["actors"] == {"Person": 4, "State": 3}  # the persons are each article's own
