"""Places: boxes apart, the same every time, in reasonable time."""

from __future__ import annotations

import math
from itertools import combinations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import invented

from kg.view import placed
from kg.view.labels import box, lines_of
from kg.view.layout import positions
from kg.view.pack import pack
from kg.view.stress import stress_places


def overlapping(places: list[tuple[int, int]], boxes: list[tuple[float, float]]) -> int:
    return sum(
        abs(places[i][0] - places[j][0]) < (boxes[i][0] + boxes[j][0]) / 2 - 2
        and abs(places[i][1] - places[j][1]) < (boxes[i][1] + boxes[j][1]) / 2 - 2
        for i, j in combinations(range(len(places)), 2)
    )


@pytest.mark.parametrize("size", [60, 800])
def test_no_two_nodes_with_their_labels_overlap(size: int) -> None:
    picture = placed(invented(size).picture())
    places = [picture.positions[node.iri] for node in picture.nodes]
    assert overlapping([(round(x), round(y)) for x, y in places], [box(node) for node in picture.nodes]) == 0


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 25), st.data())
def test_any_graph_gets_places_that_are_apart(count: int, data: st.DataObject) -> None:
    node = st.integers(0, count - 1)
    edges = data.draw(st.lists(st.tuples(node, node), max_size=40))
    boxes = data.draw(st.lists(st.tuples(st.floats(20, 200), st.floats(20, 90)), min_size=count, max_size=count))
    assert overlapping(positions(count, edges, boxes), boxes) == 0


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(1, 900), st.floats(1, 900)), min_size=1, max_size=40))
def test_parts_lie_side_by_side_with_a_gap(blocks: list[tuple[float, float]]) -> None:
    corners = pack(blocks, 10, 1.15)
    for (one, (wide, high)), (other, (width, height)) in combinations(zip(corners, blocks, strict=True), 2):
        beside = one[0] + wide + 9.9 <= other[0] or other[0] + width + 9.9 <= one[0]
        above = one[1] + high + 9.9 <= other[1] or other[1] + height + 9.9 <= one[1]
        assert beside or above


def test_two_parts_alike_fill_the_stage_and_not_a_strip() -> None:
    corners = pack([(100, 100)] * 9, 0, 1.0)
    assert (max(x for x, _ in corners), max(y for _, y in corners)) == (200, 200)


def test_the_same_graph_gets_the_same_places() -> None:
    picture = invented(200).picture()
    assert placed(picture).positions == placed(picture).positions


def test_distances_on_paper_are_near_to_those_along_the_edges() -> None:
    grid = nx.convert_node_labels_to_integers(nx.grid_2d_graph(25, 25), ordering="sorted")
    edges = np.array(grid.edges)
    places = stress_places(len(grid), edges, np.ones(len(edges)), seed=7)
    far = dict(nx.all_pairs_shortest_path_length(grid))
    pairs = [(a, b) for a, b in combinations(range(0, len(grid), 7), 2)]
    paper = np.array([math.dist(places[a], places[b]) for a, b in pairs])
    along = np.array([far[a][b] for a, b in pairs])
    assert np.corrcoef(paper, along)[0, 1] > 0.93
    assert 0.7 < float(np.median(paper / along)) < 1.1


@pytest.mark.parametrize("leaves", [30, 900])
def test_leaves_of_one_node_lie_around_it(leaves: int) -> None:
    """They are all alike to every other node, and yet none lies on another."""
    edges = np.array([(0, leaf) for leaf in range(1, leaves + 1)])
    places = stress_places(leaves + 1, edges, np.ones(leaves), seed=7)
    turns = np.arctan2(*(places[1:] - places[0]).T)
    assert len(np.unique(np.round(places, 6), axis=0)) == leaves + 1
    assert all(
        ((turns >= low) & (turns < low + math.pi / 2)).sum() > leaves / 12 for low in np.arange(-2, 2) * math.pi / 2
    )


def test_nothing_has_no_places() -> None:
    assert positions(0, [], []) == []


def test_a_long_label_has_two_lines_and_an_ellipsis() -> None:
    lines = lines_of("overleg tussen de ministers van Buitenlandse Zaken van beide landen")
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(len(line) <= 22 for line in lines)


def test_a_word_without_spaces_is_cut() -> None:
    assert lines_of("x" * 60) == ["x" * 21 + "…"]
