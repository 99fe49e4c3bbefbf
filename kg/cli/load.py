"""``kg load``: a build to a server, what changed only."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.echo import echo
from kg.cli.options import folder_argument
from kg.cli.progress import counting


@click.command(short_help="Zet een bouw in een SPARQL-server (put a build in a SPARQL server).")
@folder_argument
@click.option("--store", "url", required=True, metavar="URL", help="De server (the server); see kg load --help.")
def load(folder: Path, url: str) -> None:
    """Zet de graaf van een bouwmap in een SPARQL-server: alleen wat veranderd is.

    Put the graph of a build folder in a SPARQL 1.1 server: what has changed since the last time, and what is gone is
    taken out. A load that is interrupted goes on where it was. URL is the address of the server (Oxigraph, Virtuoso,
    Fuseki, kg serve --writable), with its kind before it where that is not found (fuseki+http://host:3030/kg,
    rdf4j+http://host:7200/repositories/kg), or "query=URL update=URL graphs=URL" for any other. Who may write is shown
    by KG_STORE_USER and KG_STORE_PASSWORD, or KG_STORE_TOKEN, in the environment.

    \b
    Voorbeeld (example):
      kg load uit --store http://localhost:7878
    """
    send(folder, url)


def send(folder: Path, url: str) -> None:
    """Send a build and say what was done."""
    from kg.store import RemoteStore, read_summary, send_build

    read_summary(folder)
    store = RemoteStore.at(url, tries=8)
    try:
        with counting("Grafen (graphs)") as advance:
            done = send_build(folder, store, url, advance=advance)
    finally:
        store.close()
    echo(
        f"In {url}: {done.sent} grafen gezonden (graphs sent), {done.unchanged} ongewijzigd (unchanged),"
        f" {done.removed} weggehaald (taken out)"
    )
