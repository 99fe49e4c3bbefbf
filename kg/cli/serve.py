"""``kg serve``: a build folder over HTTP."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click

from kg.cli.options import folder_argument


def _origins(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        if value != "*" and not re.fullmatch(r"[a-z][a-z0-9+.-]*://[^/\s]+", value):
            raise click.BadParameter(f"{value!r}: geef bijvoorbeeld (give, say) https://example.org, or *")
    return values


@click.command(short_help="Dien een graaf op over HTTP (serve a graph over HTTP).")
@folder_argument
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
    help="Processen die vragen beantwoorden, een voor korte (processes that answer; one is kept for quick queries).",
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
    "--connections",
    default=500,
    show_default=True,
    metavar="N",
    type=click.IntRange(1),
    help="Verbindingen tegelijk (connections at a time).",
)
@click.option(
    "--client-seconds",
    default=10.0,
    show_default=True,
    metavar="S",
    type=click.FloatRange(0.1),
    help="Seconden dat een klant stil mag staan (seconds that a client may stand still).",
)
@click.option(
    "--union-default-graph/--no-union-default-graph",
    default=None,
    help="Alle grafen samen als standaardgraaf (the union of all graphs as default graph); the default,"
    " except with --writable, which cannot have it.",
)
@click.option(
    "--from-disk/--in-memory",
    default=None,
    help="Lees de graaf van de schijf of houd hem in het geheugen (where the graph is); a large one, that nobody may"
    " write, stays on the disk.",
)
@click.option(
    "--allow-host",
    "hosts",
    multiple=True,
    metavar="NAME",
    help="Naam waaronder de server antwoordt, naast die van deze machine (a name that the server answers to).",
)
@click.option(
    "--cors",
    multiple=True,
    metavar="ORIGIN",
    callback=_origins,
    help="Herkomst waarvan pagina's mogen vragen (origin whose pages may ask): https://example.org, or *.",
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
    connections: int, client_seconds: float,
    union_default_graph: bool | None, from_disk: bool | None,
    hosts: tuple[str, ...], cors: tuple[str, ...], writable: bool, token: str | None,
) -> None:  # fmt: skip
    """Dien een bouwmap op: SPARQL 1.1, linked data en een zoekpagina.

    Serve a folder that kg build wrote: a SPARQL 1.1 endpoint (/sparql), its graphs (/graphs), linked
    data (/id/...), and a console in the browser (/). A newer build in the same folder is picked up.
    With --writable, what is written is kept in graph.journal, and in graph.nq when the server stops; the store and
    the other exports, which are then of an older graph, are taken away, and kg export writes them again.

    A plain pattern finds what any graph says, as in kg query; with --writable, or --no-union-default-graph, only
    what is in no named graph. Pages of other origins may not ask (--cors), and only names of this machine are
    answered (--allow-host). This is a server for people who know each other: put a proxy before it that has TLS,
    passwords and rates if the internet is to reach it.

    \b
    Voorbeeld (example):
      kg serve uit --port 8000
    """
    from kg.serve.running import run
    from kg.serve.settings import Settings

    if writable and not token:
        raise click.UsageError("--writable vraagt om --token (needs --token)")
    if writable and not re.fullmatch(r"[!-~]+", token or ""):
        raise click.UsageError("--token: alleen ASCII zonder spaties (ASCII without spaces), as a header can carry it")
    if writable and union_default_graph:
        raise click.UsageError("--writable kan niet met (cannot go with) --union-default-graph")
    settings = Settings(
        folder=folder,
        workers=workers,
        time_limit=time_limit,
        memory_mib=memory,
        max_rows=max_rows,
        queue=queue,
        union_default_graph=not writable if union_default_graph is None else union_default_graph,
        connections=connections,
        client_seconds=client_seconds,
        from_disk=from_disk,
        hosts=(host, *hosts),
        cors=cors,
        token=token if writable else None,
    )
    os.environ.pop("KG_TOKEN", None)
    run(settings, host=host, port=port)
