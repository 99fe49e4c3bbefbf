"""Write ``world.json``, the outlines of the map, from Natural Earth: once, and again when they should be finer.

``pip download geopandas==0.14.4 --no-deps``, ``python seeds/make_world.py geopandas-0.14.4-py3-none-any.whl [FOLDER]``.

1. The countries of Natural Earth at 1:110 million (public domain), as that release of geopandas carries them.
2. Without Antarctica, where nothing of this graph happens.
3. Longitude and latitude in twentieths of a degree, a twentieth of what the eye can tell on a world map; every
   outline a list of numbers: the first point, and from there the steps, so that most are short.

Limits: states of which there is nothing to see at this scale (Bahrain, Singapore) have no outline. Borders are drawn
as they are in fact, which is Natural Earth's choice, and no opinion on whose land it is.
"""

from __future__ import annotations

import json
import struct
import sys
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

LAYER = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres"
PER_DEGREE = 20
SOUTH = -60
"""Degrees: what lies wholly below is Antarctica."""

LEAST = 6
"""Numbers of a ring: three points; what is smaller at this scale is no outline."""

Ring = list[tuple[float, float]]


def main(wheel: Path, folder: Path) -> None:
    """Write the file into the folder."""
    with zipfile.ZipFile(wheel) as archive:
        outlines = [ring for ring in rings(archive.read(f"{LAYER}.shp")) if max(point[1] for point in ring) > SOUTH]
    drawn = [found for found in map(steps, outlines) if len(found) >= LEAST]
    lines = ",\n".join(json.dumps(ring, separators=(",", ":")) for ring in drawn)
    text = f'{{"per_degree":{PER_DEGREE},"rings":[\n{lines}\n]}}\n'
    (folder / "world.json").write_text(text, encoding="utf-8", newline="\n")


def rings(layer: bytes) -> Iterator[Ring]:
    """The rings (longitude, latitude) of a shapefile of polygons: see ESRI's description, July 1998, page 8."""
    at = 100
    while at < len(layer):
        (length,) = struct.unpack_from(">i", layer, at + 4)
        kind, *_, parts, points = struct.unpack_from("<i4d2i", layer, at + 8)
        if kind == 5:
            starts = struct.unpack_from(f"<{parts}i", layer, at + 52)
            numbers = struct.unpack_from(f"<{2 * points}d", layer, at + 52 + 4 * parts)
            whole = list(zip(numbers[::2], numbers[1::2], strict=True))
            for first, last in zip(starts, (*starts[1:], points), strict=True):
                yield whole[first:last]
        at += 8 + 2 * length


def steps(ring: Ring) -> list[int]:
    """A ring as the first point and the steps from point to point, in twentieths of a degree; it closes itself."""
    points = list(dict.fromkeys((round(x * PER_DEGREE), round(y * PER_DEGREE)) for x, y in ring))
    found = [*points[0]]
    for (x, y), (next_x, next_y) in pairwise(points):
        found += [next_x - x, next_y - y]
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent)
