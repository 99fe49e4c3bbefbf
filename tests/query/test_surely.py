"""A question of only what is sure enough is answered as of a graph that was built so (``kg build --least``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

import pytest
from by_marks import CORPUS, ByMarks
from pyoxigraph import NamedNode, QuerySolutions, RdfFormat, Store
from rdflib.plugins.sparql import prepareQuery
from shared import model

from kg.evaluate.marked import read_marked
from kg.flow.analysis import analyse
from kg.frames.least import at_least
from kg.model import Article, Certainty, Finding, Frames
from kg.nlp import parse
from kg.query import BadParameter, find_query, load_checks, load_library, prefixes_of
from kg.query.errors import QueryRefused
from kg.query.surely import at_least as asked_at_least
from kg.rdf import article_graph
from kg.read.batch import read_paths
from kg.resources import data_folder
from kg.vocab.iris import DEFAULT_BASE
from kg.vocab.terms import RDFS, SKOS

LEVELS: Final = {"corpus": ("0.4", "0.7", "0.9"), "shipped": ("0.9",)}
"""By graph: of the corpus a weight lies on either side of each."""
NAMES: Final = [name for name, query in load_library().items() if "least" in {p.name for p in query.parameters}]
HERE: Final = Path(__file__).parent
PREFIXES: Final = prefixes_of(DEFAULT_BASE)
LABELS: Final = (NamedNode(RDFS.label), NamedNode(SKOS.prefLabel))


def weighed(frames: Frames) -> Frames:
    """The frames with weights on either side of each level, the same in every run.

    A part is no surer than the whole. Days without words have no statement that could say how sure they are.
    """

    def weight(*of: str) -> float:
        return (0.3, 0.6, 0.8, 0.95)[sha256(" ".join(of).encode()).digest()[0] % 4]

    def told(of: str) -> float:
        return max(weight(of), weight(of, "again"))

    def part(of: str, *what: str) -> float:
        return min(told(of), max(weight(of, *what), weight(*what, of)))

    events = [
        replace(
            event,
            confidence=told(event.id),
            certainty=Certainty(
                told(event.id),
                part(event.id, "place"),
                part(event.id, "time") if event.time and event.time.text else 1.0,
            ),
            roles=tuple(replace(role, confidence=part(event.id, role.filler, role.name)) for role in event.roles),
        )
        for event in frames.events
        for words in [event.time and event.time.text]
    ]
    acts = [
        replace(
            act,
            confidence=told(act.id),
            speaker_confidence=part(act.id, "speaker") if act.speaker else None,
            status_confidence=part(act.id, "status") if act.status else None,
        )
        for act in frames.speech_acts
    ]
    groups = [replace(group, confidence=told(group.id)) for group in frames.delegations]
    outcomes = [replace(outcome, confidence=told(outcome.id)) for outcome in frames.outcomes]
    return Frames(tuple(events), tuple(acts), tuple(groups), tuple(outcomes))


def stores(findings: list[Finding], levels: Sequence[str], *files: Path) -> dict[str, Store]:
    """By level the graph of what is so sure, with the actors and the labels of the whole graph."""
    whole = [article_graph(finding) for finding in findings]
    labels = [quad for graph in whole for quad in graph.graph.quads() if quad.predicate in LABELS]
    found: dict[str, Store] = {}
    for level in ("0", *levels):
        store = found[level] = Store()
        for finding, graph in zip(findings, whole, strict=True):
            frames, parts = at_least(finding.frames, float(level)), frozenset(entity.key for entity in graph.entities)
            quads = article_graph(replace(finding, frames=frames, parts=parts)).graph.quads()
            store.extend(quad for quad in quads if quad.predicate not in LABELS)
        there = {quad.subject for quad in store}
        for file in files:
            store.load(path=str(file), format=RdfFormat.TRIG)
        gone = {quad.subject for quad in labels} - there
        for quad in [quad for quad in store if not gone.isdisjoint((quad.subject, quad.object))]:
            store.remove(quad)
        store.extend(quad for quad in labels if quad.subject in there)
    return found


def rows(store: Store, query: str) -> list[list[str]]:
    found = store.query(query)
    assert isinstance(found, QuerySolutions)
    return [["" if term is None else term.value for term in row] for row in found]  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def corpus() -> dict[str, Store]:
    findings = [ByMarks(read_marked(path)).finding() for path in sorted(CORPUS.glob("*.mk"))]
    weighty = [replace(found, frames=weighed(found.frames)) for found in findings]
    return stores(weighty, LEVELS["corpus"], CORPUS / "across.trig")


@pytest.fixture(scope="module")
def shipped() -> dict[str, Store]:
    read = read_paths([data_folder("seeds") / "articles"])
    articles = [article for article in read if isinstance(article, Article)]
    return stores(list(analyse(parse(model(), articles))), LEVELS["shipped"])


@pytest.mark.parametrize("graph", LEVELS)
@pytest.mark.parametrize("name", NAMES)
def test_it_is_answered_as_of_a_graph_of_only_that(name: str, graph: str, request: pytest.FixtureRequest) -> None:
    by_level = request.getfixturevalue(graph)
    query = find_query(name)
    for level in LEVELS[graph]:
        least = query.filled({"least": level}, PREFIXES)
        assert rows(by_level["0"], least) == rows(by_level[level], query.text), level


WEIGHTS = """
frame:een:ronde dip:confidence 0.95 .
[] rdf:subject frame:een:ronde ; rdf:predicate dip:factuality ; rdf:object dip:actual ; dip:confidence 0.95 .
[] rdf:subject frame:een:ronde ; rdf:predicate dip:mediator ; rdf:object state:TR ; dip:confidence 0.6 .
[] rdf:subject frame:een:ronde ; rdf:predicate dip:host ; rdf:object state:TR ; dip:confidence 0.8 .
[] rdf:subject frame:een:ronde ; rdf:predicate dip:party ; rdf:object state:SD ; dip:confidence 0.9 .
[] rdf:subject frame:een:ronde ; rdf:predicate dip:party ; rdf:object state:TD ; dip:confidence 0.7 .
[] rdf:subject frame:een:ronde ; rdf:predicate dip:place ; rdf:object place:geneve ; dip:confidence 0.5 .
[] rdf:subject frame:een:ronde ; rdf:predicate dip:timeExpression ; rdf:object "donderdag"@nl ; dip:confidence 0.7 .
frame:een:uitkomst dip:confidence 0.7 .
frame:een:delegatie dip:confidence 0.6 .
frame:een:voorstel dip:confidence 0.9 .
[] rdf:subject frame:een:voorstel ; rdf:predicate dip:speaker ; rdf:object person:kaya ; dip:confidence 0.9 .
[] rdf:subject frame:een:voorstel ; rdf:predicate dip:status ; rdf:object dip:accepted ; dip:confidence 0.4 .
frame:een:eis dip:confidence 0.9 .
[] rdf:subject frame:een:eis ; rdf:predicate dip:speaker ; rdf:object state:SD ; dip:confidence 0.55 .
"""
"""How sure the first article of library.trig is of what it tells; the others are of nothing."""


@pytest.fixture(scope="module")
def by_hand() -> Store:
    store = Store()
    store.load(path=str(HERE / "library.trig"), format=RdfFormat.TRIG)
    heads = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
    store.load(f"{heads} article:een {{ {WEIGHTS} }}", format=RdfFormat.TRIG)
    return store


BY_HAND: Final[list[tuple[str, str, list[list[str]]]]] = [
    ("mediators", "0.5", [["Turkije", "host", "Soedan, Tsjaad"], ["Turkije", "mediator", "Soedan, Tsjaad"]]),
    ("mediators", "0.7", [["Turkije", "host", "Soedan, Tsjaad"]]),
    ("mediators", "0.8", [["Turkije", "host", "Soedan"]]),
    ("mediators", "0.85", []),
    ("hosts", "0.5", [["Genève", "Turkije", "negotiation", "eerste ronde", "2024-05-09", "2024-05-09"]]),
    ("hosts", "0.6", [["", "Turkije", "negotiation", "eerste ronde", "2024-05-09", "2024-05-09"]]),
    ("hosts", "0.8", [["", "Turkije", "negotiation", "eerste ronde", "2024-05-10", "2024-05-10"]]),
    ("conflicts", "0.7", [["Soedan", "Tsjaad", "1"]]),
    ("conflicts", "0.8", []),
    ("outcomes", "0.7", [["eerste ronde"]]),
    ("outcomes", "0.8", []),
    ("delegations", "0.6", [["Turkije"]]),
    ("delegations", "0.7", []),
    ("proposals", "0.4", [["2024-05-10", "Kaya", "ceasefire", "een bestand", "Soedan, Tsjaad", "P2D", "accepted"]]),
    ("proposals", "0.9", [["2024-05-10", "Kaya", "ceasefire", "een bestand", "", "P2D", "proposed"]]),
    ("proposals", "0.91", []),
    ("demands-and-concessions", "0.5", [["2024-05-10", "demand"]]),
    ("demands-and-concessions", "0.6", []),
]


@pytest.mark.parametrize(("name", "least", "expected"), BY_HAND)
def test_each_part_of_an_answer_is_as_sure_as_asked_for(
    by_hand: Store, name: str, least: str, expected: list[list[str]]
) -> None:
    found = rows(by_hand, find_query(name).filled({"least": least}, PREFIXES))
    assert [row[: len(expected[0])] if expected else row for row in found] == expected


def test_all_take_it_but_the_one_that_asks_for_nothing_that_was_weighed() -> None:
    assert set(load_library()) - set(NAMES) == {"offices"}
    assert [check.name for check in load_checks().values() if check.parameters] == []


@pytest.mark.parametrize("name", NAMES)
def test_it_is_plain_sparql(name: str) -> None:
    prepareQuery(find_query(name).filled({"least": "0.9"}, PREFIXES))


@pytest.mark.parametrize("value", ["0", "0.0", "*"])
def test_nothing_is_left_out_where_all_is_wanted(value: str) -> None:
    assert find_query("hosts").filled({"least": value}, PREFIXES) == find_query("hosts").text


@pytest.mark.parametrize("value", ["1.1", "2", "-0.5", "90%", "0,9", ".", "1e-3", "nan", "0.5) } DROP ALL #"])
def test_what_is_no_share_is_refused(value: str) -> None:
    with pytest.raises(BadParameter, match="a number from 0 to 1"):
        find_query("hosts").filled({"least": value}, PREFIXES)


@pytest.mark.parametrize(
    "query",
    ["SELECT * { ?a dip:place [ a dip:Place ] }", "SELECT * { ?a dip:party (?b) }", "SELECT * { ?a dip:place ?b"],
)
def test_what_it_does_not_understand_is_an_error_and_not_passed_over(query: str) -> None:
    with pytest.raises(QueryRefused):
        asked_at_least(query, "0.9")
