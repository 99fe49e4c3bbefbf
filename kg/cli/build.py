"""``kg build``: articles to a folder with the store, the exports and a summary."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.echo import tell
from kg.cli.ending import Code
from kg.cli.load import send
from kg.cli.options import articles_argument, columns_of, model_option
from kg.cli.progress import progress
from kg.cli.reader import ReaderOptions, reader_options
from kg.cli.summary import print_change, print_summary

if TYPE_CHECKING:
    from kg.flow import Crew, Done
    from kg.readers import Readers

ANSWERS = "answers"
"""Folder of a build in which the answers of a reader are kept."""


@click.command(short_help="Bouw de graaf van artikelen (build the graph of articles).")
@articles_argument
@click.option(
    "--out", "out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="DIR",
    help="Map voor het resultaat (folder for the result); an earlier build in it is gone on with.",
)  # fmt: skip
@click.option("--strict", is_flag=True, help="Stop als een artikel een SHACL-vorm schendt (fail on a violation).")
@click.option(
    "--decisions", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="CSV van wie en wat hetzelfde is, met de hand besloten (what is one, decided by hand; seeds/README.md).",
)  # fmt: skip
@click.option(
    "--corrections", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="CSV van verbeteringen, naast die in DIR (table of corrections, beside the one in DIR; kg correct).",
)  # fmt: skip
@click.option(
    "--jobs", type=click.IntRange(1, 64), metavar="N",
    help="Aantal processen (how many processes read; as many as there are cores, where this is not given).",
)  # fmt: skip
@click.option(
    "--map", "columns", metavar="FIELD=COLUMN,...", callback=columns_of,
    help="Namen van kolommen (under which names text, title, date, id, url and publisher go): text=body,date=published",
)  # fmt: skip
@click.option(
    "--prune", is_flag=True,
    help="Haal artikelen weg die niet meer gegeven zijn (take away articles of earlier builds that are not given now).",
)  # fmt: skip
@click.option(
    "--watch", is_flag=True,
    help="Blijf bouwen als er iets verandert, tot Ctrl-C (go on building when something comes, changes or goes).",
)  # fmt: skip
@click.option(
    "--scheduler", metavar="ADDRESS",
    help="Laat een Dask-cluster lezen (have a Dask cluster read): tcp://host:8786, or local for one on this machine.",
)  # fmt: skip
@click.option(
    "--shards", type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
    help="Schrijf de graaf ook als gepakte N-Quads-bestanden met een lijst (packed N-Quads files and a manifest).",
)  # fmt: skip
@click.option("--store", "url", metavar="URL", help="Zet de graaf ook in deze SPARQL-server (kg load).")
@model_option
@reader_options
@click.option("--base", metavar="IRI", help="Begin van alle IRI's (what every IRI of the data starts with).")
def build(
    paths: tuple[Path, ...], out: Path, strict: bool, decisions: Path | None, corrections: Path | None,
    jobs: int | None, columns: dict[str, str], prune: bool, watch: bool, scheduler: str | None, shards: Path | None,
    url: str | None, model: str | None,
    base: str | None, reader: ReaderOptions,
) -> None:  # fmt: skip
    """Bouw de kennisgraaf van artikelen: bestanden, mappen, archieven, of - (standaardinvoer).

    Build the knowledge graph of articles. DIR gets store/, graph.ttl, graph.trig, graph.nq,
    graph.jsonld and summary.json. A second build in DIR reads only what is new or changed, and
    keeps the rest. Exit code: 0 all articles read, 1 some, 2 none, 3 a shape is violated (--strict).

    Met --reader gaat de tekst van elk artikel, alinea voor alinea en met zijn datum, naar dat adres en nergens
    anders heen; zonder --reader gaat er niets weg. (With --reader the text of every article goes to that address,
    paragraph by paragraph and with its date, and nowhere else; without it nothing is sent.)

    \b
    Voorbeeld (example):
      kg build seeds/articles --out uit
      kg build archief.zip feed.xml tabel.csv --map text=body --out uit
      kg build binnen/ --out uit --watch
      kg build seeds/articles --out uit --reader http://localhost:11434/v1 --reader-model qwen3:14b
    """
    from kg import flow
    from kg.rdf import DEFAULT_BASE, InvalidGraph, Iris, Violation
    from kg.read import Problem, exit_code
    from kg.store import write_shards

    try:
        iris = Iris(base or DEFAULT_BASE)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--base") from error
    crew = _crew(scheduler, jobs)

    def once(readers: Readers) -> int:
        with progress(paths) as advance:

            def report(item: Problem | Violation | flow.Done) -> None:
                if isinstance(item, flow.Done):
                    advance()
                    _tell_done(item)
                elif isinstance(item, Problem):
                    tell(item.message, about=f"{item.source}: ")
                else:
                    tell(item)

            built = flow.build(
                paths, out, report=report, model=model, iris=iris, strict=strict, decisions=decisions, prune=prune,
                readers=readers, crew=crew, columns=columns, corrections=corrections,
            )  # fmt: skip
        if built.change is None or not watch:
            print_summary(built.summary.as_json(), out if built.read else None)
        if built.change is not None:
            print_change(built.change)
        if shards is not None and built.read:
            write_shards(out, shards)
        if url is not None and built.read:
            send(out, url)
        return exit_code(read=built.read, failed=built.summary.failed)

    try:
        with reader.open(out / ANSWERS) as readers:
            for _ in flow.changes(paths) if watch else (None,):
                code = once(readers)
                if watch:
                    tell("Wacht op artikelen (waiting for articles); Ctrl-C: klaar (done)")
    except InvalidGraph as error:
        for violation in error.violations:
            tell(violation)
        tell(f"Ongeldig (invalid): {error}")
        sys.exit(Code.INVALID)
    sys.exit(code)


def _crew(scheduler: str | None, jobs: int | None) -> Crew:
    """Whoever reads: processes of this machine, or a cluster; on this one, as many workers as ``jobs``."""
    if scheduler is None:
        from kg.flow import LocalCrew

        return LocalCrew(jobs)
    from kg.scale import DaskCrew

    return DaskCrew(scheduler, workers=jobs)


def _tell_done(done: Done) -> None:
    if done.about is None:
        return
    for note in done.about.notes:
        tell(note, about=f"{done.source}: ")
    if done.about.fault:
        told = "the program went wrong here, which is not your fault; in the graph without facts"
        tell(f"{done.article}: {told}: {done.about.fault}")
