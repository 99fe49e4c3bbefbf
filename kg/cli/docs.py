"""``kg docs``: pages for people about the ontology and how to ask, with what this build says."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.echo import echo
from kg.cli.options import folder_argument


@click.command(short_help="Schrijf pagina's over de ontologie (write pages about the ontology).")
@folder_argument
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), default="docs", show_default=True, metavar="DIR",
    help="Map voor de pagina's (folder for the pages).",
)  # fmt: skip
def docs(folder: Path, out: Path) -> None:
    """Schrijf de ontologie term voor term, en van vraag naar SPARQL, als HTML die geen netwerk nodig heeft.

    Write the ontology term by term, with how often this build fills each, an example and a query; and ten
    questions worked out in SPARQL, with their answers. Plain HTML that needs no network.

    \b
    Voorbeeld (example):
      kg docs uit --out docs
    """
    from kg.docs import never_filled, write_docs

    empty = never_filled(write_docs(folder, out))
    echo(f"Nooit gevuld (never filled): {len(empty)}{':' if empty else ''} {', '.join(empty)}".rstrip())
    echo(f"Klaar (done): {out / 'index.html'}")
