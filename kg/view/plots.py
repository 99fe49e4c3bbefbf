"""Plots for a report: a process in time, and the actors' network, as PNG or SVG; ``plot_map`` draws the map.

matplotlib draws them (``pip install diplomacy-kg[plot]``); shapes and hues are those of the explorer.
Everything is placed by the same code, so a plot is the same every time; SVG keeps its text as text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, ParamSpec, TypeVar

from kg.view.actors import ties
from kg.view.labels import box, lines_of
from kg.view.layout import positions
from kg.view.model import Node, Picture
from kg.view.select import strongest_tied
from kg.view.stories import Story, stories

if TYPE_CHECKING:
    from matplotlib.figure import Figure

P = ParamSpec("P")
T = TypeVar("T")
_MARKERS = {
    "state": "s", "organisation": "H", "person": "o", "delegation": "^", "talks": "D", "mediation": "v",
    "conflict": "X", "process": ">", "proposal": "*", "statement": "p", "outcome": "p", "place": "d",
}  # fmt: skip
_HUES = {
    "state": "#2f7fc1", "organisation": "#2f7fc1", "person": "#2f7fc1", "delegation": "#2f7fc1", "talks": "#e0702b",
    "mediation": "#e0702b", "conflict": "#e0702b", "process": "#e0702b", "proposal": "#f2d64b", "statement": "#f2d64b",
    "outcome": "#b9669b", "place": "#b5b9bf",
}  # fmt: skip
_LANES = ("outcome", "proposal", "delegation", "talks", "mediation")
_LANE_NAMES = {
    "outcome": "Uitkomsten", "proposal": "Voorstellen", "delegation": "Delegaties", "talks": "Overleg",
    "mediation": "Bemiddeling",
}  # fmt: skip
_UNSURE = frozenset({"planned", "possible"})
_MOST = 60
_ROWS = 2
"""Rows in a lane; what is more goes beside it."""
_SLOT = 1.55
"""Inches that a label of two lines needs."""


class PlotError(Exception):
    """There is nothing to plot, or nothing to plot it with."""


def in_our_style(draw: Callable[P, T]) -> Callable[P, T]:
    """Draw by matplotlib's own defaults: a ``matplotlibrc`` in the current folder changes nothing."""

    @wraps(draw)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            from matplotlib import style
        except ImportError as error:
            raise PlotError("plots need matplotlib: pip install 'diplomacy-kg[plot]'") from error
        with style.context(["default", {"svg.fonttype": "none", "svg.hashsalt": "kg"}]):
            return draw(*args, **kwargs)

    return drawn


@in_our_style
def plot_network(picture: Picture, *, most: int = _MOST) -> Figure:
    """The actors with the strongest ties: orange from who mediates, as wide as there are events."""
    figure, axes = figure_of(11, 9)
    drawn = ties(picture)
    ends = [(tie.source, tie.target) for tie in drawn]
    shown = strongest_tied(ends, most) or sorted({end for pair in ends for end in pair})
    if not shown:
        raise PlotError("the graph has no two actors who have to do with each other")
    at = {number: index for index, number in enumerate(shown)}
    among = [tie for tie in drawn if tie.source in at and tie.target in at]
    boxes = [box(picture.nodes[number]) for number in shown]
    places = positions(len(shown), [(at[tie.source], at[tie.target]) for tie in among], boxes)
    for tie in among:
        (x1, y1), (x2, y2) = places[at[tie.source]], places[at[tie.target]]
        axes.plot(
            [x1, x2], [-y1, -y2], color="#b8480a" if tie.relation == "mediates" else "#8a94a0", zorder=1,
            linewidth=0.6 + tie.weight ** 0.5 * 0.7, linestyle="-" if tie.actual else "--",
        )  # fmt: skip
    for number, (x, y) in zip(shown, places, strict=True):
        _mark(axes, picture.nodes[number], x, -y)
    axes.axis("off")
    axes.set_aspect("equal")
    return figure


@in_our_style
def plot_timeline(picture: Picture, *, number: int = 0) -> Figure:
    """One process from left to right: ``number`` counts from the one with most events; PlotError where it is none."""
    found = stories(picture)
    if not 0 <= number < len(found):
        raise PlotError(f"there is no process {number}: the graph has {len(found)}, counted from 0")
    story = found[number]
    days = {node: day for node in story.nodes if (day := day_of(picture, node)) is not None}
    columns = sorted(set(days.values()))
    cells: dict[tuple[date, str], list[int]] = {}
    for node in sorted(days):
        kind = picture.nodes[node].kind
        cells.setdefault((days[node], kind if kind in _LANES else "talks"), []).append(node)
    wide = {day: max(-(-len(cells.get((day, lane), [])) // _ROWS) for lane in _LANES) for day in columns}
    starts = {day: sum(wide[earlier] for earlier in columns if earlier < day) for day in columns}
    total = sum(wide.values())
    figure, axes = figure_of(max(8.0, 1.8 + _SLOT * total), 8)
    for (day, lane), nodes in cells.items():
        for order, node in enumerate(nodes):
            slot, row = order % wide[day], order // wide[day]
            _mark(axes, picture.nodes[node], starts[day] + slot + 0.5, _LANES.index(lane) + 0.3 - row * 0.46)
    for day in columns:
        axes.axvline(starts[day], color="#d8dcdf", linewidth=0.8, zorder=0)
    axes.set_yticks(range(len(_LANES)), [_LANE_NAMES[lane] for lane in _LANES])
    axes.set_xticks([starts[day] + 0.05 for day in columns], [day.isoformat() for day in columns], ha="left")
    axes.set_xlim(0, max(total, 1))
    axes.set_ylim(-0.7, len(_LANES) - 0.4)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(length=0)
    axes.set_title(_about(picture, story), loc="left")
    return figure


@in_our_style
def save_plot(figure: Figure, out: Path | BinaryIO) -> None:
    """Write a figure as the ending of a path (.png, .svg) says, into a stream as PNG; the bytes are always the same."""
    form = out.suffix.removeprefix(".") if isinstance(out, Path) else "png"
    metadata = {"Date": None} if form == "svg" else None  # no date is written
    figure.savefig(out, format=form, dpi=160, bbox_inches="tight", metadata=metadata)


def figure_of(width: float, height: float) -> tuple[Figure, Any]:
    """A figure of so many inches, and its axes."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.add_subplot()


def _mark(axes: Any, node: Node, x: float, y: float) -> None:
    size = 60 + 14 * min(30, node.weight)
    axes.scatter(
        [x], [y], s=size, marker=_MARKERS[node.kind], facecolor=_HUES[node.kind], edgecolor="#1d2733", zorder=2,
        linewidth=1.1, linestyle="--" if node.factuality in _UNSURE else "-",
        alpha=0.75 if node.factuality in _UNSURE else 1,
    )  # fmt: skip
    if node.factuality == "counterfactual":
        axes.scatter([x], [y], s=size * 2, marker="x", color="#1d2733", zorder=3)
    # A dollar sign would start a formula.
    text = "\n".join(lines_of(node.label)).replace("$", r"\$")
    axes.annotate(
        text, (x, y), xytext=(0, -4 - size**0.5 / 2), textcoords="offset points", ha="center", va="top", fontsize=8,
        color="#16202b", zorder=4,
    )  # fmt: skip


def day_of(picture: Picture, number: int) -> date | None:
    """The day on which a node is put: its earliest, its latest, or that of the first article that tells of it."""
    node = picture.nodes[number]
    days: Sequence[str] = (node.earliest, node.latest, *(picture.articles[a].earliest for a in node.articles))
    return next((date.fromisoformat(day) for day in days if day), None)


def _about(picture: Picture, story: Story) -> str:
    return " – ".join(picture.nodes[node].label for node in story.about).replace("$", r"\$")
