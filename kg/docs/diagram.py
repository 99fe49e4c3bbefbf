"""The ontology as a picture: boxes for its main classes, arrows for what leads from one to another.

1. A class that has none above it is a box; the classes below it stand in it.
2. A property that leads from one box to another is an arrow; all that lead the same way share one.
3. Other properties stand in the box they belong to: those with a value, those that lead back to the same box, and
   those that come from several boxes, which stand where they lead to.
4. Columns and rows are chosen by hand (``page/diagram.toml``), since a person sees better than a program what belongs
   together; a class that is not there yet gets a place at the end.

Widths of words are estimates in pixels: a browser's letters differ, so boxes leave room.
"""

from __future__ import annotations

import textwrap
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from kg.vocab.ontology import NAMESPACE, OntologyTerm, ontology_terms

WIDTH: Final = 252
"""Of a box, in pixels."""
_LINE: Final = 18
_PAD: Final = 12
_ACROSS: Final = 118
"""Between two columns: room for the names on an arrow."""
_DOWN: Final = 104
_LETTERS: Final = 33
"""On a line of a box."""
_ON_ARROW: Final = 16
_BESIDE: Final = 24
_ASIDE: Final = 36
_COLUMNS: Final = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a box: text, and what kind of line it is (a class of the style sheet)."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Box:
    """A class with what stands in it; x and y are its upper left corner."""

    name: str
    x: int
    y: int
    height: int
    lines: tuple[tuple[int, Line], ...]
    """Each with its base line."""

    @property
    def middle(self) -> tuple[float, float]:
        """Of the box."""
        return self.x + WIDTH / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Arrow:
    """From the edge of a box to that of another, and the names of the properties where they are written."""

    start: tuple[int, int]
    end: tuple[int, int]
    names: tuple[tuple[int, int, str], ...]
    """x, base line and text."""


@dataclass(frozen=True, slots=True)
class Diagram:
    """A picture, in pixels."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


@cache
def diagram() -> Diagram:
    """The picture of the ontology that is installed."""
    terms = ontology_terms()
    classes = {name: term for name, term in terms.items() if term.kind == "class"}
    top = {name: _top(name, classes) for name in classes}
    inside: dict[str, list[Line]] = defaultdict(list)
    ways: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, term in terms.items():
        if term.kind == "property":
            _sort_in(name, term, top, inside, ways)
    places = _places(sorted(set(top.values())))
    filled = {name: _lines(name, [n for n in classes if top[n] == name != n], inside[name]) for name in places}
    boxes = _boxes(places, filled)
    arrows = tuple(
        _arrow(boxes[one], boxes[other], names, both=(other, one) in ways)
        for (one, other), names in sorted(ways.items())
    )
    width = max(box.x for box in boxes.values()) + WIDTH + _PAD
    height = max(box.y + box.height for box in boxes.values()) + _PAD
    return Diagram(width, height, tuple(boxes.values()), arrows)


def _top(name: str, classes: dict[str, OntologyTerm]) -> str:
    above = [iri.removeprefix(NAMESPACE) for iri in classes[name].above]
    return _top(above[0], classes) if above else name


def _sort_in(
    name: str, term: OntologyTerm, top: dict[str, str], inside: dict[str, list[Line]],
    ways: dict[tuple[str, str], list[str]],
) -> None:  # fmt: skip
    """A property to the boxes it stands in, or to the arrows it is on."""
    ends = [{top[c.removeprefix(NAMESPACE)]: None for c in side if c.startswith(NAMESPACE)} for side in _sides(term)]
    ones, others = map(list, ends)
    if len(ones) > 1 and others and others != ones:
        inside[others[0]].append(Line(f"← {name}", "back"))
        return
    for one in ones or others[:1]:
        if not others or one in others:
            inside[one].append(Line(f"↻ {name}" if one in others else name, "own"))
        for other in others:
            if other != one and ones:
                ways[one, other].append(name)


def _sides(term: OntologyTerm) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return term.domain, term.range


def _lines(name: str, below: list[str], inside: list[Line]) -> list[Line]:
    lines = [Line(name, "name")]
    lines += [Line(text, "below") for text in textwrap.wrap(", ".join(below), _LETTERS)]
    for kind in ("own", "back"):
        names = ", ".join(line.text for line in inside if line.kind == kind)
        lines += [Line(text.replace("\xa0", " "), kind) for text in textwrap.wrap(_kept(names), _LETTERS)]
    return lines


def _kept(names: str) -> str:
    """A sign and its name stay on one line."""
    return names.replace("← ", "←\xa0").replace("↻ ", "↻\xa0")


def _places(names: list[str]) -> dict[str, tuple[int, int]]:
    """Column and row of each box, in reading order."""
    text = (Path(__file__).parent / "page" / "diagram.toml").read_text(encoding="utf-8")
    places = {name: (place[0], place[1]) for name, place in tomllib.loads(text).items() if name in names}
    end = max((row for _, row in places.values()), default=-1) + 1
    for number, name in enumerate(name for name in names if name not in places):
        places[name] = number % _COLUMNS, end + number // _COLUMNS
    return dict(sorted(places.items(), key=lambda item: (item[1][1], item[1][0])))


def _boxes(places: dict[str, tuple[int, int]], filled: dict[str, list[Line]]) -> dict[str, Box]:
    heights = {name: len(lines) * _LINE + 2 * _PAD for name, lines in filled.items()}
    boxes: dict[str, Box] = {}
    y = _PAD
    for row in sorted({row for _, row in places.values()}):
        members = [name for name, place in places.items() if place[1] == row]
        tallest = max(heights[name] for name in members)
        for name in members:
            top = y + (tallest - heights[name]) // 2
            lines = tuple((top + _PAD + 13 + n * _LINE, line) for n, line in enumerate(filled[name]))
            boxes[name] = Box(name, _PAD + places[name][0] * (WIDTH + _ACROSS), top, heights[name], lines)
        y += tallest + _DOWN
    return boxes


def _arrow(one: Box, other: Box, names: list[str], *, both: bool) -> Arrow:
    """From edge to edge on the line between the middles, or beside it where another leads back."""
    (x, y), (to_x, to_y) = one.middle, other.middle
    aside = _ASIDE if y > to_y else -_ASIDE
    x, to_x = (x + aside, to_x + aside) if both else (x, to_x)
    start, end = _edge(one, (x, y), (to_x, to_y)), _edge(other, (to_x, to_y), (x, y))
    lines = textwrap.wrap(", ".join(names), _BESIDE if both else _ON_ARROW, break_on_hyphens=False)
    middle_x = (start[0] + end[0]) // 2
    if both:  # beside its own line, away from the other
        middle_x += (1 if aside > 0 else -1) * (10 + max(map(len, lines)) * 7 // 2)
    first = (start[1] + end[1]) // 2 - (len(lines) - 1) * 15 // 2 + 4
    return Arrow(start, end, tuple((middle_x, first + n * 15, text) for n, text in enumerate(lines)))


def _edge(box: Box, here: tuple[float, float], there: tuple[float, float]) -> tuple[int, int]:
    """Where the line from a point in a box leaves it."""
    dx, dy = there[0] - here[0], there[1] - here[1]
    across = (box.x + (WIDTH if dx > 0 else 0) - here[0]) / dx if dx else 9.0
    down = (box.y + (box.height if dy > 0 else 0) - here[1]) / dy if dy else 9.0
    reach = min(across, down)
    return round(here[0] + dx * reach), round(here[1] + dy * reach)
