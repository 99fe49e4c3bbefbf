"""``kg view``: the explorer of a build as one file of HTML."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.echo import echo


@click.command(short_help="Maak een interactief beeld van de graaf (make an interactive picture of the graph).")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
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
def view(folder: Path, out: Path, title: str, language: str, most: int, network: Path | None) -> None:
    """Schrijf de graaf van een bouwmap als één pagina, die zonder netwerk werkt.

    Write the graph of a build folder as one page that works offline: views, filters, and the
    sentence behind every edge.

    \b
    Voorbeeld (example):
      kg view uit --out graaf.html
    """
    from kg.view import picture_of, view_of, write_whole

    if network is not None and network.suffix not in (".gexf", ".graphml"):
        raise click.BadParameter("the name must end in .gexf or .graphml", param_hint="--network")
    picture = picture_of(folder)
    out.write_text(view_of(picture, title=title, language=language, most=most).generate_html(), encoding="utf-8")
    if network is not None:
        write_whole(picture, network)
    echo(f"Klaar (done): {out}  ({len(picture.nodes)} knopen (nodes), {len(picture.edges)} relaties (edges))")
