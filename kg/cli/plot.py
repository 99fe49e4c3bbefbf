"""``kg plot``: a process in time or the actors' network, as a picture for a report."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.echo import echo


@click.command(short_help="Teken een tijdlijn of netwerk als PNG of SVG (plot a timeline or network).")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("what", metavar="WHAT", type=click.Choice(["timeline", "network"]))
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Bestand op .png of .svg; standaard WHAT.png (file that ends in .png or .svg).",
)  # fmt: skip
@click.option(
    "--process", "number", type=click.IntRange(min=0), default=0, show_default=True, metavar="N",
    help="Welk proces, het grootste is 0 (which process; the largest is 0).",
)  # fmt: skip
@click.option(
    "--most", type=click.IntRange(min=2), default=60, show_default=True, metavar="N",
    help="Zoveel actoren in het netwerk (so many actors in the network).",
)  # fmt: skip
def plot(folder: Path, what: str, out: Path | None, number: int, most: int) -> None:
    """Teken een proces in de tijd (timeline) of het netwerk van actoren (network).

    Draw a process in time or the network of actors; needs matplotlib (pip install
    'diplomacy-kg[plot]').

    \b
    Voorbeeld (example):
      kg plot uit timeline --out tijdlijn.svg
    """
    from kg.view import picture_of
    from kg.view.plots import plot_network, plot_timeline, save_plot

    out = out or Path(f"{what}.png")
    if out.suffix not in (".png", ".svg"):
        raise click.BadParameter("the name must end in .png or .svg", param_hint="--out")
    picture = picture_of(folder)
    figure = plot_timeline(picture, number=number) if what == "timeline" else plot_network(picture, most=most)
    save_plot(figure, out)
    echo(f"Klaar (done): {out}")
