"""``kg export``: the graph of a build in another format."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import click

from kg.cli.echo import refuse_binary
from kg.cli.options import folder_argument, out_option

RDF = ("ttl", "trig", "nq", "jsonld")
NETWORKS = ("gexf", "graphml")
TABLES = ("csv", "parquet", "xlsx")


@click.command(short_help="Exporteer een gebouwde graaf (export a built graph).")
@folder_argument
@click.option(
    "--format", "name", type=click.Choice((*RDF, *NETWORKS, *TABLES)), required=True, help="Formaat (format)."
)
@out_option
def export(folder: Path, name: str, out: BinaryIO) -> None:
    """Schrijf de graaf van een bouwmap in een ander formaat: als RDF, als netwerk of als tabel.

    Write the graph of a build folder in another format. As RDF (ttl, trig, nq, jsonld): the same bytes as kg
    build writes. As a network (gexf, graphml): every node and edge, for Gephi and its kin. As a table (csv,
    parquet, xlsx): a row for each fact that an article states, with names, times and sentences; parquet needs
    pip install 'diplomacy-kg[parquet]', xlsx 'diplomacy-kg[excel]'.

    \b
    Voorbeeld (example):
      kg export uit --format trig -o graaf.trig
      kg export uit --format csv | head
    """
    if name in NETWORKS:
        from kg.view import picture_of, write_whole

        write_whole(picture_of(folder), out, name)
    elif name in TABLES:
        from kg.query import COLUMNS, KINDS, check_table, facts_of, write_table

        check_table(name)
        if name != "csv":
            refuse_binary(name, out)
        write_table(name, out, COLUMNS, facts_of(folder), KINDS)
    else:
        from kg.store import export_build

        for chunk in export_build(folder, name):
            out.write(chunk)
