"""``kg export``: the graph of a build in another format."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import click

FORMATS = ("ttl", "trig", "nq", "jsonld")


@click.command(short_help="Exporteer een gebouwde graaf (export a built graph).")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--format", "name", type=click.Choice(FORMATS), required=True, help="Formaat (format).")
@click.option(
    "-o", "--output", type=click.File("wb", atomic=True), default="-", metavar="FILE",
    help="Bestand in plaats van standaarduitvoer (file instead of standard output).",
)  # fmt: skip
def export(folder: Path, name: str, output: BinaryIO) -> None:
    """Schrijf de graaf van een bouwmap in een ander formaat, in dezelfde bytes als kg build.

    Write the graph of a build folder in another format, in the same bytes as kg build does.

    \b
    Voorbeeld (example):
      kg export uit --format trig -o graaf.trig
    """
    from kg.store import export_build

    for chunk in export_build(folder, name):
        output.write(chunk)
