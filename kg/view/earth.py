"""The earth on a flat page: outlines of Natural Earth in the Equal Earth projection.

Areas keep their proportion, so that no continent looks more than it is. Points are in units of which the equator has
7,200, x to the east, y to the south, (0, 0) where it meets the meridian of Greenwich: about a twentieth of a degree,
which is what the outlines (``seeds/world.json``) are good for.

Source: B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", 2018, equations 5 to 7.
"""

from __future__ import annotations

import json
from functools import cache
from math import asin, cos, radians, sin, sqrt
from typing import Final

from kg.resources import data_folder

Point = tuple[float, float]

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_HALF: Final = 3600.0
"""Units from the middle of the equator to its end."""


def project(latitude: float, longitude: float) -> Point:
    """Where a point in degrees (WGS 84) lies on the page.

    >>> project(0, 180)
    (3600.0, 0.0)
    """
    parallel = asin(sqrt(3) / 2 * sin(radians(latitude)))
    square = parallel**2
    stretch = _A1 + 3 * _A2 * square + square**3 * (7 * _A3 + 9 * _A4 * square)
    across = longitude / 180 * _HALF * cos(parallel) * _A1 / stretch
    up = parallel * (_A1 + _A2 * square + square**3 * (_A3 + _A4 * square))
    return across, -up * _HALF * sqrt(3) * _A1 / (2 * radians(180)) + 0.0


@cache
def outlines() -> tuple[tuple[Point, ...], ...]:
    """The shores and borders of the countries, each ring as points on the page."""
    world = json.loads((data_folder("seeds") / "world.json").read_text(encoding="utf-8"))
    return tuple(tuple(_ring(steps, world["per_degree"])) for steps in world["rings"])


def _ring(steps: list[int], per_degree: int) -> list[Point]:
    east = north = 0
    points = []
    for step_east, step_north in zip(steps[::2], steps[1::2], strict=True):
        east, north = east + step_east, north + step_north
        points.append(project(north / per_degree, east / per_degree))
    return points
