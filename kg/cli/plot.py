"""``kg plot``: a process in time, the actors' network or a map, as a picture for a report."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from kg.cli.echo import echo, refuse_binary
from kg.cli.options import folder_argument


@click.command(short_help="Teken een tijdlijn, netwerk of kaart als PNG of SVG (plot a timeline, network or map).")
@folder_argument
@click.argument("what", metavar="WHAT", type=click.Choice(["timeline", "network", "map"]))
@click.option(
    "-o", "--out", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), metavar="FILE",
    help="Bestand op .png of .svg, standaard WHAT.png; - is PNG (file that ends in .png or .svg; - is PNG).",
)  # fmt: skip
@click.option(
    "--process", "number", type=click.IntRange(min=0), default=0, show_default=True, metavar="N",
    help="Welk proces, het grootste is 0 (which process; the largest is 0).",
)  # fmt: skip
@click.option(
    "--most", type=click.IntRange(min=2), default=60, show_default=True, metavar="N",
    help="Zoveel actoren in het netwerk (so many actors in the network).",
)  # fmt: skip
@click.option(
    "--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="Kaart vanaf deze dag (map from this day on)."
)
@click.option(
    "--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY",
    help="Kaart tot en met deze dag (map up to and including this day).",
)  # fmt: skip
@click.option(
    "--layer", "layers", type=click.Choice(["venue", "visit", "seat"]), multiple=True,
    help="Op de kaart: overleg, bezoek, zetel; standaard alle (on the map; all unless told).",
)  # fmt: skip
def plot(
    folder: Path, what: str, out: Path | None, number: int, most: int,
    since: datetime | None, until: datetime | None, layers: tuple[str, ...],
) -> None:  # fmt: skip
    """Teken een proces in de tijd (timeline), het netwerk van actoren (network) of een kaart (map).

    Draw a process in time, the network of actors or a map of talks, visits and seats; needs
    matplotlib (pip install 'diplomacy-kg[plot]').

    \b
    Voorbeeld (example):
      kg plot uit timeline --out tijdlijn.svg
      kg plot uit map --since 2025-01-01 --layer visit
    """
    from kg.view import picture_of
    from kg.view.plot_map import LAYERS, plot_map
    from kg.view.plots import plot_network, plot_timeline, save_plot

    out = out or Path(f"{what}.png")
    piped = str(out) == "-"
    if piped:
        refuse_binary("PNG", sys.stdout.buffer)
    elif out.suffix not in (".png", ".svg"):
        raise click.BadParameter("the name must end in .png or .svg", param_hint="--out")
    picture = picture_of(folder)
    if what == "timeline":
        figure = plot_timeline(picture, number=number)
    elif what == "network":
        figure = plot_network(picture, most=most)
    else:
        days = (since and since.date(), until and until.date())
        figure = plot_map(picture, layers=layers or LAYERS, since=days[0], until=days[1])
    save_plot(figure, sys.stdout.buffer if piped else out)
    echo(f"Klaar (done): {out}", err=piped)
