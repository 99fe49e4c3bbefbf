"""``kg serve``: a build folder over HTTP."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command(short_help="Dien een graaf op over HTTP (serve a graph over HTTP).")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", help="Adres (address to listen on).")
@click.option(
    "--port", default=8000, show_default=True, metavar="PORT", type=click.IntRange(0, 65535), help="Poort (port)."
)
@click.option(
    "--workers",
    default=4,
    show_default=True,
    metavar="N",
    type=click.IntRange(1, 64),
    help="Processen die vragen beantwoorden (processes that answer queries).",
)
@click.option(
    "--time-limit",
    default=10.0,
    show_default=True,
    metavar="S",
    type=click.FloatRange(0.1),
    help="Seconden per vraag (seconds a query).",
)
@click.option(
    "--memory",
    default=1024,
    show_default=True,
    metavar="MIB",
    type=click.IntRange(64),
    help="Geheugen per proces boven de graaf (MiB a process may use beyond the graph).",
)
@click.option(
    "--max-rows",
    default=100_000,
    show_default=True,
    metavar="N",
    type=click.IntRange(1),
    help="Rijen per antwoord (rows or triples an answer).",
)
@click.option(
    "--queue",
    default=64,
    show_default=True,
    metavar="N",
    type=click.IntRange(0),
    help="Vragen die mogen wachten (queries that may wait).",
)
@click.option(
    "--union-default-graph",
    is_flag=True,
    help="Alle grafen samen als standaardgraaf (the union of all graphs as default graph).",
)
@click.option(
    "--writable", is_flag=True, help="Sta SPARQL Update en schrijven van grafen toe (allow updates); needs --token."
)
@click.option(
    "--token",
    envvar="KG_TOKEN",
    metavar="TOKEN",
    help="Geheim voor wie schrijft (secret of whoever writes); or KG_TOKEN in the environment.",
)
def serve(
    folder: Path, host: str, port: int, workers: int, time_limit: float, memory: int, max_rows: int, queue: int,
    union_default_graph: bool, writable: bool, token: str | None,
) -> None:  # fmt: skip
    """Dien een bouwmap op: SPARQL 1.1, linked data en een zoekpagina.

    Serve a folder that kg build wrote: a SPARQL 1.1 endpoint (/sparql), its graphs (/graphs), linked
    data (/id/...), and a console in the browser (/). A newer build in the same folder is picked up.
    With --writable, what is written is kept in graph.nq; the store and the other exports, which are then
    of an older graph, are taken away, and kg export writes them again.

    \b
    Voorbeeld (example):
      kg serve uit --port 8000
    """
    from kg.serve.running import run
    from kg.serve.settings import Settings

    if writable and not token:
        raise click.UsageError("--writable vraagt om --token (needs --token)")
    settings = Settings(
        folder=folder,
        workers=workers,
        time_limit=time_limit,
        memory_mib=memory,
        max_rows=max_rows,
        queue=queue,
        union_default_graph=union_default_graph,
        token=token if writable else None,
    )
    os.environ.pop("KG_TOKEN", None)
    run(settings, host=host, port=port)
