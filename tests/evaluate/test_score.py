"""Scores on small graphs, and the same numbers as the reference scorer gave for a large one."""

from __future__ import annotations

import dataclasses
import json
import lzma
from pathlib import Path

import hand_built as hand
import pytest

from kg.evaluate import BadAnnotation, Scores, Tally, read_gold, score_graph
from kg.evaluate.baseline import baseline
from kg.evaluate.matching import covers, match
from kg.evaluate.system import Found
from kg.model import Finding, Role, RoleName
from kg.query import Statements
from kg.rdf import article_graph, read_graph

HERE = Path(__file__).parent
GOLD = HERE.parent / "gold"

ANNOTATION = """
id: voorbeeld
entities:
  - {name: Turkije, type: State, aliases: [Turkse]}
  - {name: Soedan, type: State, aliases: []}
  - {name: Tsjaad, type: State, aliases: []}
  - {name: Genève, type: Place, aliases: []}
  - {name: Kaya, type: Person, aliases: []}
  - {name: Idris, type: Person, aliases: []}
offices:
  - {person: Kaya, office: minister, of: Turkije}
events:
  - {id: e1, type: Mediation, participants: [Soedan, Tsjaad], mediators: [Turkije], place: Genève,
     time: donderdag, factuality: actual, evidence: 'Turkije bemiddelde donderdag in Genève'}
delegations:
  - {of: Soedan, head: Idris, members: [], event: e1, evidence: 'De Soedanese delegatie'}
proposals:
  - {by: Kaya, to: Soedan, kind: ceasefire, status: unanswered, evidence: 'een bestand van 24 uur'}
outcomes:
  - {of: e1, type: no_breakthrough, evidence: 'leverde volgens waarnemers niets op'}
"""


def scores(tmp_path: Path, finding: Finding, annotation: str = ANNOTATION) -> Scores:
    (tmp_path / "voorbeeld.yaml").write_text(annotation, encoding="utf-8")
    (tmp_path / "voorbeeld.txt").write_text(hand.TEXT, encoding="utf-8")
    return score_graph(Statements(article_graph(finding).graph.quads()), read_gold(tmp_path))


def test_a_graph_that_says_what_the_annotation_says_is_perfect(tmp_path: Path) -> None:
    found = scores(tmp_path, hand.finding())
    assert found.graph_score == 1.0
    assert {name: tally.right for name, tally in found.kinds.items()} == {
        "entities": 6,
        "offices": 1,
        "events": 1,
        "participants": 3,
        "mediators": 1,
        "delegations": 1,
        "members": 0,
        "proposals": 1,
        "positions": 0,
        "statements (recall)": 0,
        "outcomes": 1,
    }
    assert all(all(values) for values in found.accuracy.values())
    assert found.intact == found.passages > 0


def test_an_article_that_is_not_in_the_graph_is_missing(tmp_path: Path) -> None:
    found = scores(tmp_path, hand.finding(id="een-ander"))
    assert found.missing == ["voorbeeld"]
    assert found.kinds["entities"].recall == 0.0


def test_who_sits_at_the_table_too_much_costs_precision(tmp_path: Path) -> None:
    crowd = dataclasses.replace(hand.MEDIATION, roles=(*hand.MEDIATION.roles, Role(RoleName.OBSERVER, "person/idris")))
    found = scores(tmp_path, hand.finding(dataclasses.replace(hand.FRAMES, events=(crowd,))))
    assert (found.kinds["participants"].precision, found.kinds["participants"].recall) == (0.75, 1.0)


def test_evidence_that_is_not_in_the_article_is_refused(tmp_path: Path) -> None:
    wrong = ANNOTATION.replace("een bestand van 24 uur", "een bestand van 48 uur")
    with pytest.raises(BadAnnotation, match=r"voorbeeld\.yaml.*48 uur"):
        scores(tmp_path, hand.finding(), wrong)


def test_what_is_no_yaml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadAnnotation, match=r"voorbeeld\.yaml"):
        scores(tmp_path, hand.finding(), "entities: [")


@pytest.mark.parametrize(("graph", "gold"), [("noisy", "dev"), ("marked", "marked/dev")])
def test_the_numbers_are_those_of_the_reference_scorer(graph: str, gold: str, tmp_path: Path) -> None:
    """``noisy`` was made of annotations with errors at random, ``marked`` by this program when the scorer was new; the
    scorer that came with the articles gave their numbers."""
    expected = json.loads((HERE / f"{graph}.json").read_text(encoding="utf-8"))
    file = HERE / f"{graph}.trig"
    if not file.exists():
        file = tmp_path / "graph.nt"
        file.write_bytes(lzma.decompress((HERE / f"{graph}.nt.xz").read_bytes()))
    found = score_graph(Statements(read_graph(file)), read_gold(GOLD / gold))
    kinds = {name: [tally.right, tally.extra, tally.missed] for name, tally in found.kinds.items()}
    assert kinds == {name: [row["tp"], row["fp"], row["fn"]] for name, row in expected["categories"].items()}
    known = expected["accuracy on matched items"]  # that scorer did not look at what is said
    accuracy = {name: [round(sum(v) / len(v), 3), len(v)] for name, v in found.accuracy.items() if v and name in known}
    assert accuracy == expected["accuracy on matched items"]
    assert round(found.graph_score, 3) == expected["graph score (mean F1 of the categories)"]


def test_the_floor_has_those_meet_whom_a_sentence_names_together() -> None:
    first = hand.at(hand.TALKS)
    finding = Finding(hand.article(), hand.finding().mentions, hand.finding().links, hand.FRAMES, sentences=(first,))
    (meeting,) = baseline(finding).frames.events
    assert [role.filler for role in meeting.roles] == ["state/TR", "state/SD", "state/TD"]
    assert baseline(finding).links.tenures == ()


def test_the_floor_gives_a_quotation_to_the_nearest_person() -> None:
    finding = Finding(
        hand.article(),
        hand.finding().mentions,
        hand.finding().links,
        hand.FRAMES,
        quotes=(hand.at("Eerst Tsjaad 🕊"),),
    )
    (statement,) = baseline(finding).frames.speech_acts
    assert statement.speaker == "person/kaya"


@pytest.mark.parametrize(
    ("span", "answer"),
    [((0, 10), True), ((5, 25), True), ((6, 26), False), ((2, 4), True), ((10, 20), False), ((0, 800), False)],
)
def test_a_passage_covers_by_half_of_the_shorter_and_never_by_a_paragraph(span: tuple[int, int], answer: bool) -> None:
    assert covers([span], [(0, 10)]) is answer


def test_the_shortest_passage_matches_first() -> None:
    long, short = Found("a", "Event", ((0, 50),)), Found("b", "Event", ((0, 10),))
    assert match(["x"], [long, short], lambda wanted, found: True) == [("x", short)]


def test_nothing_found_of_nothing_is_perfect_and_of_something_is_not() -> None:
    assert Tally().f1 == 1.0
    assert Tally(missed=3).f1 == 0.0
