"""A map for a report: where was met and negotiated, who went where, and where those who took part have their seat.

Shores and borders are Natural Earth's; the part of the world that is shown is the part where something is. A dot grows
with the events there, and is hollow where nothing of it is reported to have happened.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from kg.view.atlas import Atlas, Spot, Stay, atlas_of, seats_of
from kg.view.earth import outlines
from kg.view.model import Picture
from kg.view.plots import PlotError, day_of, figure_of, in_our_style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LAYERS: Final = ("venue", "visit", "seat")
_LAND, _BORDER, _INK = "#e9ece6", "#b9c0c4", "#16202b"
_LOOKS = {"venue": ("o", "#e0702b"), "visit": ("^", "#f2d64b"), "seat": ("s", "#2f7fc1")}
_NAMES = {"venue": "overleg (talks)", "visit": "bezoek (visit)", "seat": "zetel (seat)"}
_ASIDE = {"venue": (-1.0, 0.0), "visit": (1.0, 0.0), "seat": (0.0, 1.0)}
"""Where a mark stands beside the point, in marks, so that three fit at one place."""
_MARGIN, _LEAST = 0.12, 700.0
"""Of the extent around what is shown, and the least extent in units of the page (some 35 degrees)."""
_INCHES = 11.0
_LETTER, _LINE, _MARK = 4.6, 10.0, 18.0
"""Points of type: the width of an average letter of a name, the height of a line, and about the size of a mark."""
_SIDES = ((0, -1), (0, 1), (1, 0), (-1, 0))
"""Where a name may stand, across and up, the best first."""


def plot_map(
    picture: Picture, *, layers: Collection[str] = LAYERS, since: date | None = None, until: date | None = None
) -> Figure:
    """The map of what is between two days (both included, either may be open); ``layers`` are of ``LAYERS``.

    PlotError where nothing of it has a place that is known.
    """
    return _drawn(picture, frozenset(layers), since, until)


@in_our_style
def _drawn(picture: Picture, layers: frozenset[str], since: date | None, until: date | None) -> Figure:
    atlas = atlas_of(picture)
    shown = [stay for stay in atlas.stays if stay.kind in layers and _within(day_of(picture, stay.event), since, until)]
    marks: dict[str, dict[int, set[int]]] = {layer: defaultdict(set) for layer in LAYERS}
    for stay in shown:
        marks[stay.kind][stay.spot].add(stay.event)
    if "seat" in layers:
        for spot, event in seats_of(picture, atlas):
            if _within(day_of(picture, event), since, until):
                marks["seat"][spot].add(event)
    used = sorted({spot for layer in marks.values() for spot in layer})
    if not used:
        raise PlotError("nothing in this period is at a place whose coordinates are known")
    left, right, bottom, top = _extent([atlas.spots[spot] for spot in used])
    figure, axes = figure_of(_INCHES, max(4.0, _INCHES * (top - bottom) / (right - left)))
    _draw_land(axes)
    _draw_journeys(axes, atlas, shown)
    for layer, spots in marks.items():
        for spot, events in sorted(spots.items()):
            _mark(axes, atlas.spots[spot], layer, len(events), _happened(picture, events))
    totals = Counter({spot: sum(len(layer.get(spot, ())) for layer in marks.values()) for spot in used})
    _name(axes, atlas, sorted(used, key=lambda spot: (-totals[spot], spot)), (right - left) / (_INCHES * 72))
    axes.set_xlim(left, right)
    axes.set_ylim(bottom, top)
    axes.set_aspect("equal")
    axes.set_xticks([])
    axes.set_yticks([])
    for layer in LAYERS:
        if marks[layer]:
            marker, hue = _LOOKS[layer]
            axes.scatter([], [], marker=marker, s=60, facecolor=hue, edgecolor=_INK, label=_NAMES[layer])
    axes.legend(loc="lower left", frameon=True, framealpha=0.9, fontsize=9)
    axes.set_title("Grenzen: Natural Earth (borders as they are in fact)", loc="right", fontsize=7, color="#5b6670")
    return figure


def _within(day: date | None, since: date | None, until: date | None) -> bool:
    """Whether a day is in the period; what has no day is only where the period is open."""
    if day is None:
        return since is None and until is None
    return (since is None or day >= since) and (until is None or day <= until)


def _happened(picture: Picture, events: Iterable[int]) -> bool:
    return any(picture.nodes[event].factuality in ("actual", "") for event in events)


def _extent(spots: list[Spot]) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of what is shown, y to the north."""
    xs, ys = [spot.x for spot in spots], [-spot.y for spot in spots]
    wide, high = max(max(xs) - min(xs), _LEAST), max(max(ys) - min(ys), _LEAST * 0.6)
    wide, high = max(wide, high), max(high, wide * 0.4)
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    half_x, half_y = wide * (0.5 + _MARGIN), high * (0.5 + _MARGIN)
    return x - half_x, x + half_x, y - half_y, y + half_y


def _draw_land(axes: Any) -> None:
    from matplotlib.collections import PolyCollection

    rings = [[(x, -y) for x, y in ring] for ring in outlines()]
    axes.add_collection(PolyCollection(rings, facecolor=_LAND, edgecolor=_BORDER, linewidth=0.5, zorder=0))
    axes.set_facecolor("#f7fafc")


def _draw_journeys(axes: Any, atlas: Atlas, stays: list[Stay]) -> None:
    """From the seats of those who travel to where they are."""
    spot_of = atlas.spot_of()
    ways = {(spot_of[state], stay.spot) for stay in stays if stay.kind == "visit" for _, state in stay.guests}
    for origin, spot in sorted(ways):
        one, other = atlas.spots[origin], atlas.spots[spot]
        look = {"arrowstyle": "->", "connectionstyle": "arc3,rad=0.15", "color": "#8a6d00", "linewidth": 0.9}
        axes.annotate("", (other.x, -other.y), xytext=(one.x, -one.y), arrowprops=look, zorder=1)


def _mark(axes: Any, spot: Spot, layer: str, count: int, happened: bool) -> None:
    from matplotlib.transforms import ScaledTranslation

    marker, hue = _LOOKS[layer]
    across, up = _ASIDE[layer]
    size = 34 + 22 * min(30, count) ** 0.8
    moved = ScaledTranslation(across * 4 / 72, up * 5 / 72, axes.figure.dpi_scale_trans)
    axes.scatter(
        [spot.x], [-spot.y], s=size, marker=marker, facecolor=hue if happened else "#ffffff", edgecolor=_INK,
        linewidth=0.9, linestyle="-" if happened else "--", zorder=2 + 0.001 / size, transform=axes.transData + moved,
    )  # fmt: skip


def _name(axes: Any, atlas: Atlas, spots: list[int], unit: float) -> None:
    """The names of the spots with most first, beneath, above or beside them, where they stand on no other mark or name.

    ``unit`` is how many units of the page a point of type is.
    """
    taken = [_box(spot.x, -spot.y, _MARK, _MARK, unit) for spot in (atlas.spots[number] for number in spots)]
    for number in spots:
        spot = atlas.spots[number]
        width = len(spot.name) * _LETTER
        for across, up in _SIDES:
            x, y = across * ((_MARK + width) / 2 + 1), up * ((_MARK + _LINE) / 2 + 1)
            box = _box(spot.x + x * unit, -spot.y + y * unit, width, _LINE, unit)
            if any(box[0] < b and box[1] > a and box[2] < d and box[3] > c for a, b, c, d in taken):
                continue
            taken.append(box)
            # A dollar sign would start a formula.
            text = spot.name.replace("$", r"\$")
            axes.annotate(
                text, (spot.x, -spot.y), xytext=(x, y), textcoords="offset points", ha="center", va="center",
                fontsize=8, color=_INK, zorder=4,
            )  # fmt: skip
            break


def _box(x: float, y: float, width: float, height: float, unit: float) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of a box in points around a place on the page."""
    return x - width / 2 * unit, x + width / 2 * unit, y - height / 2 * unit, y + height / 2 * unit
