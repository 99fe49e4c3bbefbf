"""What lies where: the spots of a picture, which event was at which of them, and who came from where.

1. A spot is a point with everything that lies there: places that articles name, and the seats of states.
2. An event with a place is a stay at the place's spot. One that an article only puts in a state is a stay at the
   state's seat, and is not exact; one at a place without coordinates is on no map.
3. Who takes part comes from the seat of a state: a state from its own, a person from that of the state that all its
   offices are of, if it is one, a delegation from that of whom it represents.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kg.view.earth import Point, outlines, project
from kg.view.model import Picture

STAYS: Final = ("venue", "visit")
"""Kinds of stay."""
_EVENTS = frozenset({"talks", "mediation"})
_RING = 6
"""Numbers of three points, the least that an outline has."""
_TAKING_PART = frozenset({"participant", "party", "thirdParty", "mediator", "facilitator"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the page (``kg.view.earth``), and the numbers of the nodes that lie or have their seat there."""

    x: float
    y: float
    name: str
    places: tuple[int, ...]
    seats: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stay:
    """An event (number of its node) at a spot (number), by an edge (number) that has the evidence."""

    event: int
    spot: int
    edge: int
    kind: str
    exact: bool
    """Whether the article names the place, and not just the state."""
    guests: tuple[tuple[int, int], ...] = ()
    """The edges (numbers) of those who came from elsewhere, and the states (numbers) whose seat they came from."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """The spots and stays of a picture; ``nowhere`` are events at a place without coordinates."""

    spots: tuple[Spot, ...]
    stays: tuple[Stay, ...]
    nowhere: tuple[int, ...]

    def spot_of(self) -> dict[int, int]:
        """Node to the spot where it lies or has its seat."""
        return {node: at for at, spot in enumerate(self.spots) for node in (*spot.places, *spot.seats)}


def atlas_of(picture: Picture) -> Atlas:
    """The map of a picture: spots from north to south, stays in the order of the edges."""
    spots = _spots(picture)
    spot_of = Atlas(spots, (), ()).spot_of()
    guests = _guests(picture)
    stays, nowhere = [], set()
    for number, edge in enumerate(picture.edges):
        event = picture.nodes[edge.source]
        if edge.relation != "place" or event.kind not in _EVENTS:
            continue
        spot = spot_of.get(edge.target)
        if spot is None:
            nowhere.add(edge.source)
            continue
        kind = "visit" if event.type == "Visit" else "venue"
        exact = picture.nodes[edge.target].kind == "place"
        came = tuple(pair for pair in guests[edge.source] if spot_of.get(pair[1], spot) != spot)
        stays.append(Stay(edge.source, spot, number, kind, exact, came))
    return Atlas(spots, tuple(stays), tuple(sorted(nowhere - {stay.event for stay in stays})))


def seats_of(picture: Picture, atlas: Atlas) -> list[tuple[int, int]]:
    """(spot, event) for every event in which a state or organisation with a seat at the spot takes part."""
    spot_of = atlas.spot_of()
    return sorted(
        {
            (spot_of[edge.target], edge.source)
            for edge in picture.edges
            if edge.relation in _TAKING_PART and edge.target in spot_of and picture.nodes[edge.source].kind in _EVENTS
        }
    )


def map_data(picture: Picture) -> dict[str, object]:
    """The outlines in whole units, and the stays, as the page takes them; where a node lies is told with the node."""
    atlas = atlas_of(picture)
    return {
        "rings": [steps for ring in outlines() if len(steps := _steps(ring)) >= _RING],
        "stays": [[stay.event, stay.edge, stay.kind, stay.guests] for stay in atlas.stays],
        "nowhere": atlas.nowhere,
        "events": sorted(_EVENTS),
        "roles": sorted(_TAKING_PART),
    }


def _spots(picture: Picture) -> tuple[Spot, ...]:
    lying: dict[Point, list[int]] = defaultdict(list)
    for number, node in enumerate(picture.nodes):
        if node.point is not None:
            lying[node.point].append(number)
    found = []
    for point in sorted(lying, reverse=True):
        places = tuple(node for node in lying[point] if picture.nodes[node].kind == "place")
        seats = tuple(node for node in lying[point] if picture.nodes[node].kind != "place")
        name = picture.nodes[places[0]].label if places else picture.nodes[seats[0]].seat[0]
        found.append(Spot(*project(*point), name, places, seats))
    return tuple(found)


def _guests(picture: Picture) -> dict[int, list[tuple[int, int]]]:
    """Event to (edge by which somebody takes part, the state that it is of)."""
    states: dict[int, set[int]] = defaultdict(set)
    for edge in picture.edges:
        if edge.relation in ("office", "represents") and picture.nodes[edge.target].kind == "state":
            states[edge.source].add(edge.target)
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, edge in enumerate(picture.edges):
        if edge.relation in _TAKING_PART:
            event, who = edge.source, edge.target
        elif edge.relation == "attends":
            event, who = edge.target, edge.source
        else:
            continue
        of = {who} if picture.nodes[who].kind == "state" else states[who]
        if len(of) == 1:
            found[event].append((number, min(of)))
    return found


def _steps(ring: tuple[Point, ...]) -> list[int]:
    """A ring in whole units: its first point, then the steps from point to point."""
    points = list(dict.fromkeys((round(x), round(y)) for x, y in ring))
    found = [*points[0]]
    for (x, y), (next_x, next_y) in pairwise(points):
        found += [next_x - x, next_y - y]
    return found
