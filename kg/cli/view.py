"""``kg view``: the explorer of a build as one file of HTML."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import click

from kg.cli.echo import echo, is_standard
from kg.cli.options import store_option
from kg.cli.stores import opened


@click.command(short_help="Maak een interactief beeld van de graaf (make an interactive picture of the graph).")
@click.argument("folder", required=False, metavar="[DIR]", type=click.Path(file_okay=False, path_type=Path))
@store_option
@click.option(
    "-o", "--out", type=click.File("wb", atomic=True), default="graph.html", show_default=True,
    metavar="FILE", help="Bestand om te schrijven, - is standaarduitvoer (file to write, - is standard output).",
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
def view(folder: Path | None, url: str | None, out: BinaryIO, title: str, language: str, most: int) -> None:
    """Schrijf de graaf van een bouwmap als één pagina, die zonder netwerk werkt.

    Write the graph of a build folder as one page that works offline: views, filters, and the
    sentence behind every edge.

    \b
    Voorbeeld (example):
      kg view uit --out graaf.html
    """
    from kg.view import strongest_of, view_of

    if (folder is None) == (url is None):
        raise click.UsageError("geef DIR of --store (give DIR or --store)")

    with opened(folder or Path(), url) as (store, base):
        picture = strongest_of(store, base, most)
    piped = is_standard(out)
    out.write(view_of(picture, title=title, language=language, most=most).generate_html().encode())
    shown = min(most, len(picture.nodes))
    part = f"{shown} van (of) {picture.total}" if shown < picture.total else str(shown)
    told = f"{part} knopen (nodes), {len(picture.edges)} relaties (edges)"
    echo(f"Klaar (done): {out.name}  ({told})", err=piped)
