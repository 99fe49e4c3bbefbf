"""What lies where: the spots of a picture, and which event was at which of them.

1. A spot is a point with everything that lies there: places that articles name, and the seats of states.
2. An event with a place is a stay at the place's spot. One that an article only puts in a state is a stay at the
   state's seat, and is not exact; one at a place without coordinates is on no map.
3. A visit comes from the seats of those who travel: of a person, the state that all its offices are of, if it is one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kg.view.earth import Point, outlines, project
from kg.view.model import Picture

STAYS: Final = ("venue", "visit")
"""Kinds of stay."""
_EVENTS = frozenset({"talks", "mediation"})
_TAKING_PART = frozenset({"participant", "party", "thirdParty", "mediator", "facilitator"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the page (``kg.view.earth``), and the numbers of the nodes that lie or have their seat there."""

    x: float
    y: float
    names: tuple[str, str]
    """In Dutch and in English, where no place that is drawn says it."""
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
    origins: tuple[int, ...] = ()
    """Spots that a visitor comes from."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """The spots and stays of a picture; ``nowhere`` are events at a place without coordinates."""

    spots: tuple[Spot, ...]
    stays: tuple[Stay, ...]
    nowhere: tuple[int, ...]


def atlas_of(picture: Picture) -> Atlas:
    """The map of a picture: spots from north to south, stays in the order of the edges."""
    spots = _spots(picture)
    spot_of = {node: at for at, spot in enumerate(spots) for node in (*spot.places, *spot.seats)}
    from_where = _origins(picture, spot_of)
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
        origins = tuple(sorted(from_where[edge.source] - {spot})) if kind == "visit" else ()
        exact = picture.nodes[edge.target].kind == "place"
        stays.append(Stay(edge.source, spot, number, kind, exact, origins))
    return Atlas(spots, tuple(stays), tuple(sorted(nowhere - {stay.event for stay in stays})))


def seats_of(picture: Picture, atlas: Atlas) -> list[tuple[int, int]]:
    """(spot, event) for every event in which a state or organisation with a seat at the spot takes part."""
    spot_of = {node: at for at, spot in enumerate(atlas.spots) for node in spot.seats}
    return sorted(
        {
            (spot_of[edge.target], edge.source)
            for edge in picture.edges
            if edge.relation in _TAKING_PART and edge.target in spot_of and picture.nodes[edge.source].kind in _EVENTS
        }
    )


def map_data(atlas: Atlas) -> dict[str, object]:
    """The atlas with the outlines, in whole units, as the page takes it."""
    return {
        "rings": [_steps(ring) for ring in outlines()],
        "spots": [[round(s.x), round(s.y), s.names, s.places, s.seats] for s in atlas.spots],
        "stays": [[s.event, s.spot, s.edge, STAYS.index(s.kind), int(s.exact), s.origins] for s in atlas.stays],
        "nowhere": atlas.nowhere,
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
        names = (picture.nodes[places[0]].label,) * 2 if places else picture.nodes[seats[0]].seat
        found.append(Spot(*project(*point), names, places, seats))
    return tuple(found)


def _origins(picture: Picture, spot_of: Mapping[int, int]) -> dict[int, set[int]]:
    """Event to the spots that those who take part in it come from."""
    offices: dict[int, set[int]] = defaultdict(set)
    for edge in picture.edges:
        if edge.relation == "office" and picture.nodes[edge.target].kind == "state":
            offices[edge.source].add(edge.target)
    found: dict[int, set[int]] = defaultdict(set)
    for edge in picture.edges:
        if edge.relation not in _TAKING_PART:
            continue
        states = {edge.target} if picture.nodes[edge.target].kind == "state" else offices[edge.target]
        if len(states) == 1:
            found[edge.source] |= {spot_of[state] for state in states if state in spot_of}
    return found


def _steps(ring: tuple[Point, ...]) -> list[int]:
    """A ring in whole units: its first point, then the steps from point to point."""
    points = list(dict.fromkeys((round(x), round(y)) for x, y in ring))
    found = [*points[0]]
    for (x, y), (next_x, next_y) in pairwise(points):
        found += [next_x - x, next_y - y]
    return found
