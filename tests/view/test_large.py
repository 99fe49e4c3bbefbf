"""A page of a graph that is too large to hold: what its views show, with the weights of the whole."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner
from pictures import BASE, Quads, invented
from pyoxigraph import Quad

from kg.cli import main
from kg.store import EmbeddedStore, RemoteStore
from kg.view import GraphView, Picture, part, picture_of, read_picture, strongest_of, ties
from kg.view.data import page_data
from kg.view.part import read_part, read_strongest
from kg.view.survey import Survey, survey
from kg.view.tally import Candidate, Tally
from kg.vocab.terms import DIP


@pytest.fixture(scope="module")
def graph() -> Quads:
    return invented(400)


@pytest.fixture(scope="module")
def store(graph: Quads) -> EmbeddedStore:
    return graph.store()


@pytest.fixture(scope="module")
def whole(store: EmbeddedStore) -> Picture:
    return read_picture(store, BASE)


def test_a_survey_counts_what_the_whole_picture_has(store: EmbeddedStore, whole: Picture) -> None:
    found = survey(store, BASE, len(whole.nodes))
    assert (found.total, found.edges) == (len(whole.nodes), len(whole.edges))
    assert found.weights == {node.iri: node.weight for node in whole.nodes}


def test_the_shipped_articles_are_surveyed_as_they_are_read(built: Path, picture: Picture) -> None:
    store = EmbeddedStore(built / "store", read_only=True)
    found = survey(store, BASE, 10_000)
    assert found.weights == {node.iri: node.weight for node in picture.nodes}
    assert found.edges == len(picture.edges)
    assert read_part(store, BASE, found).nodes == picture.nodes
    assert read_part(store, BASE, found).edges == picture.edges
    store.close()


def test_a_part_that_is_all_is_the_whole_picture(store: EmbeddedStore, whole: Picture) -> None:
    made = read_part(store, BASE, survey(store, BASE, 10_000))
    assert (made.nodes, made.edges, made.articles, made.quotes) == (
        whole.nodes, whole.edges, whole.articles, whole.quotes,
    )  # fmt: skip


def test_the_strongest_nodes_are_there_whatever_else_is(store: EmbeddedStore, whole: Picture) -> None:
    most = 90
    found = survey(store, BASE, most)
    assert len(found.weights) == most
    assert {node.iri for node in whole.nodes[: most // 3]} <= found.weights.keys()


@pytest.fixture(scope="module")
def often() -> EmbeddedStore:
    """Two states that talk in fifty articles, each time with another; every talk has an outcome."""
    quads = Quads()
    for number in range(50):
        quads.open(f"a{number}")
        talks = quads.frame("t", DIP.Negotiation, "overleg", (DIP.actual, DIP.planned)[number % 2])
        for name in ("A", "B", f"C{number}"):
            state = quads.entity(f"state/{name}", DIP.State, name)
            quads.link(talks, DIP.participant, state)
        quads.link(quads.frame("o", DIP.Outcome, "geen doorbraak"), DIP.outcomeOf, talks)
    return quads.store()


def test_ties_have_the_number_of_all_their_events(often: EmbeddedStore) -> None:
    def named(picture: Picture) -> dict[tuple[str, ...], int]:
        names = [node.iri for node in picture.nodes]
        return {(*sorted((names[tie.source], names[tie.target])), tie.relation): tie.count for tie in ties(picture)}

    made = read_part(often, BASE, survey(often, BASE, 40))
    assert named(made).items() <= named(read_picture(often, BASE)).items()
    first = ties(made)[0]
    assert (first.count, first.actual) == (50, 25)
    assert 0 < len(first.events) < 50
    view = GraphView(made)
    drawn = page_data(made, view.nodes, view.edges, title="", language="nl", rest=False)["ties"]
    assert [tie["c"] for tie in drawn if not tie["x"] and "c" in tie] == [50]


def test_the_events_of_the_largest_stories_come_with_what_belongs_to_them(often: EmbeddedStore) -> None:
    found = survey(often, BASE, 400).weights
    outcomes = [node for node in found if node.endswith(":o")]
    assert outcomes
    assert all(f"{node[:-1]}t" in found for node in outcomes)


class Counting(EmbeddedStore):
    """Remembers how many statements were asked for at once."""

    def __init__(self) -> None:
        super().__init__()
        self.most = self.read = 0

    def quads(self, graph: str) -> list[Quad]:
        found = super().quads(graph)
        self.read += len(found)
        return found


def test_what_is_read_does_not_grow_with_the_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part, "WHOLE", 10)
    read = []
    for size in (200, 800):
        store = Counting()
        store.add("\n".join(invented(size).lines).encode())
        made = strongest_of(store, BASE, 40)
        assert len(made.nodes) == 40
        assert made.total > size * 0.9
        read.append(store.read)
    assert read[1] < 1.5 * read[0]


def test_a_small_graph_is_read_whole(store: EmbeddedStore, whole: Picture) -> None:
    assert read_strongest(store, BASE, 20) == whole


def test_a_tally_keeps_the_most_frequent_in_bounded_room() -> None:
    tally: Tally[tuple[str, ...]] = Tally(most=20)
    wanted = Counter({("a",): 300, ("b",): 200})
    for number in range(300):
        for key in wanted:
            if number < wanted[key]:
                tally.add(key, Candidate(number, f"e{number}"), happened=number % 2 == 0)
        tally.add((f"once {number}",), Candidate(1, "x"))
        assert len(tally.largest(1000)) <= 21
    (one, first), (other, second) = tally.largest(2)
    assert (one, first.count, first.happened) == (("a",), 300, 150)
    assert (other, second.count) == (("b",), 200)
    assert first.events[0].node == "e299"
    assert len(first.events) == 40


def test_a_survey_of_nothing_is_empty() -> None:
    assert survey(EmbeddedStore(), BASE, 10) == Survey()


def test_a_server_gives_the_page_that_its_folder_gives(built: Path, tmp_path: Path, oxigraph: str) -> None:
    there = RemoteStore.at(oxigraph)
    for graph in there.graphs():
        there.drop(graph)
    store = EmbeddedStore(built / "store", read_only=True)
    for graph in store.graphs():
        there.add(store.nquads(graph))
    store.close()
    pages = []
    for source in ([str(built)], ["--store", oxigraph]):
        out = tmp_path / f"{len(pages)}.html"
        result = CliRunner().invoke(main, ["view", *source, "--out", str(out)])
        assert result.exit_code == 0, result.output
        pages.append(out.read_bytes())
    assert pages[0] == pages[1]
    assert str(len(picture_of(built).nodes)) in result.output


@pytest.mark.parametrize("arguments", [[], ["uit", "--store", "http://x"]])
def test_one_graph_is_shown(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "uit").mkdir()
    result = CliRunner().invoke(main, ["view", *arguments])
    assert result.exit_code == 2
    assert "--store" in result.output


def test_a_mediator_is_no_party_of_a_story() -> None:
    quads = Quads()
    quads.open("a")
    talks = quads.frame("t", DIP.Negotiation, "overleg")
    for name, role in (("A", DIP.party), ("B", DIP.party), ("C", DIP.mediator)):
        state = quads.entity(f"state/{name}", DIP.State, name)
        quads.link(talks, DIP.participant, state)
        quads.link(talks, role, state)
    found = survey(quads.store(), BASE, 10)
    assert set(found.ties) == {
        (f"{BASE}state/A", f"{BASE}state/B", "deals"),
        (f"{BASE}state/C", f"{BASE}state/A", "mediates"),
        (f"{BASE}state/C", f"{BASE}state/B", "mediates"),
    }
