"""The picture of the ontology holds all of it, and nothing in it lies over something else."""

from __future__ import annotations

import re

import pytest

from kg.docs import diagram as drawing
from kg.docs.diagram import WIDTH, Box, diagram
from kg.vocab.ontology import ontology_terms


def words(box: Box) -> set[str]:
    return set(re.findall(r"\w+", " ".join(line.text for _, line in box.lines)))


def test_every_class_and_every_property_is_in_the_picture() -> None:
    picture = diagram()
    shown = {word for box in picture.boxes for word in words(box)}
    shown |= set(re.findall(r"\w+", " ".join(text for arrow in picture.arrows for _, _, text in arrow.names)))
    assert {name for name, term in ontology_terms().items() if term.kind in ("class", "property")} <= shown


def test_boxes_do_not_touch_and_lie_within_the_picture() -> None:
    picture = diagram()
    for number, one in enumerate(picture.boxes):
        assert one.x >= 0 and one.x + WIDTH <= picture.width
        assert one.y >= 0 and one.y + one.height <= picture.height
        for other in picture.boxes[number + 1 :]:
            beside = one.x + WIDTH < other.x or other.x + WIDTH < one.x
            assert beside or one.y + one.height < other.y or other.y + other.height < one.y, (one.name, other.name)


def test_an_arrow_goes_from_the_edge_of_a_box_to_that_of_another() -> None:
    def on_edge(box: Box, point: tuple[int, int]) -> bool:
        x, y = point
        across = box.x - 1 <= x <= box.x + WIDTH + 1 and min(abs(y - box.y), abs(y - box.y - box.height)) <= 1
        down = box.y - 1 <= y <= box.y + box.height + 1 and min(abs(x - box.x), abs(x - box.x - WIDTH)) <= 1
        return across or down

    picture = diagram()
    assert picture.arrows
    for arrow in picture.arrows:
        ends = [[box.name for box in picture.boxes if on_edge(box, point)] for point in (arrow.start, arrow.end)]
        assert all(len(names) == 1 for names in ends) and ends[0] != ends[1], (arrow, ends)


def test_what_leads_to_an_actor_is_on_the_arrow_from_the_event() -> None:
    picture = diagram()
    box = {box.name: box for box in picture.boxes}
    (arrow,) = (arrow for arrow in picture.arrows if any("mediator" in text for _, _, text in arrow.names))
    assert arrow.start[1] == box["Event"].y and arrow.end[1] == box["Actor"].y + box["Actor"].height


def test_a_class_that_nobody_placed_comes_in_a_row_of_its_own() -> None:
    places = drawing._places(["Event", "Actor", "Nieuw"])
    assert places["Nieuw"][1] > max(place[1] for name, place in places.items() if name != "Nieuw")


@pytest.mark.parametrize("line", [line for box in diagram().boxes for _, line in box.lines], ids=lambda line: line.text)
def test_a_line_fits_its_box(line: drawing.Line) -> None:
    assert len(line.text) <= 33
