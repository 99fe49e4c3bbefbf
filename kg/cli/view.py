"""``kg view``: the explorer of a build as one file of HTML."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.echo import echo
from kg.cli.options import store_option
from kg.cli.stores import opened


@click.command(short_help="Maak een interactief beeld van de graaf (make an interactive picture of the graph).")
@click.argument(
    "folder", required=False, metavar="[DIR]", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@store_option
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), default="graph.html", show_default=True,
    metavar="FILE", help="Bestand om te schrijven (file to write).",
)  # fmt: skip
@click.option("--title", default="", metavar="TEXT", help="Titel van de pagina (title of the page).")
@click.option(
    "--language", type=click.Choice(["nl", "en"]), default="nl", show_default=True,
    help="Taal waarin de pagina opent (language in which it opens).",
)  # fmt: skip
@click.option(
    "--most", type=click.IntRange(min=1), default=5000, show_default=True, metavar="N",
    help="Zoveel van de sterkste knopen (so many of the strongest nodes).",
)  # fmt: skip
@click.option(
    "--network", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Schrijf ook het geheel als .gexf of .graphml (write the whole as well).",
)  # fmt: skip
def view(
    folder: Path | None, url: str | None, out: Path, title: str, language: str, most: int, network: Path | None,
) -> None:  # fmt: skip
    """Schrijf de graaf van een bouwmap als één pagina, die zonder netwerk werkt.

    Write the graph of a build folder as one page that works offline: views, filters, and the
    sentence behind every edge.

    \b
    Voorbeeld (example):
      kg view uit --out graaf.html
    """
    from kg.view import read_picture, strongest_of, view_of, write_whole

    if (folder is None) == (url is None):
        raise click.UsageError("geef DIR of --store (give DIR or --store)")

    if network is not None and network.suffix not in (".gexf", ".graphml"):
        raise click.BadParameter("the name must end in .gexf or .graphml", param_hint="--network")
    with opened(folder or Path(), url) as (store, base):
        picture = read_picture(store, base) if network is not None else strongest_of(store, base, most)
    out.write_text(view_of(picture, title=title, language=language, most=most).generate_html(), encoding="utf-8")
    if network is not None:
        write_whole(picture, network)
    shown = min(most, len(picture.nodes))
    part = f"{shown} van (of) {picture.total}" if shown < picture.total else str(shown)
    echo(f"Klaar (done): {out}  ({part} knopen (nodes), {len(picture.edges)} relaties (edges))")
