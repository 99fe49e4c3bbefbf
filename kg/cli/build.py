"""``kg build``: articles to a folder with the store, the exports and a summary."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.cli.echo import tell
from kg.cli.ending import Code
from kg.cli.load import send
from kg.cli.options import articles_argument, model_option
from kg.cli.progress import progress
from kg.cli.reader import ReaderOptions, reader_options
from kg.cli.summary import print_summary

ANSWERS = "answers"
"""Folder of a build in which the answers of a reader are kept."""


@click.command(short_help="Bouw de graaf van artikelen (build the graph of articles).")
@articles_argument
@click.option(
    "--out", "out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="DIR",
    help="Map voor het resultaat (folder for the result); an earlier build in it is replaced.",
)  # fmt: skip
@click.option("--strict", is_flag=True, help="Stop als een artikel een SHACL-vorm schendt (fail on a violation).")
@click.option(
    "--decisions", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="CSV van wie en wat hetzelfde is, met de hand besloten (what is one, decided by hand; seeds/README.md).",
)  # fmt: skip
@click.option("--store", "url", metavar="URL", help="Zet de graaf ook in deze SPARQL-server (kg load).")
@model_option
@reader_options
@click.option("--base", metavar="IRI", help="Begin van alle IRI's (what every IRI of the data starts with).")
def build(
    paths: tuple[Path, ...],
    out: Path,
    strict: bool,
    decisions: Path | None,
    url: str | None,
    model: str | None,
    base: str | None,
    reader: ReaderOptions,
) -> None:
    """Bouw de kennisgraaf van artikelen: bestanden of mappen (.txt, .jsonl).

    Build the knowledge graph of articles. DIR gets store/, graph.ttl, graph.trig, graph.nq,
    graph.jsonld and summary.json. Exit code: 0 all articles read, 1 some, 2 none, 3 a shape is
    violated (--strict).

    Met --reader gaat de tekst van elk artikel, alinea voor alinea en met zijn datum, naar dat adres en nergens
    anders heen; zonder --reader gaat er niets weg. (With --reader the text of every article goes to that address,
    paragraph by paragraph and with its date, and nowhere else; without it nothing is sent.)

    \b
    Voorbeeld (example):
      kg build seeds/articles --out uit
      kg build seeds/articles --out uit --reader http://localhost:11434/v1 --reader-model qwen3:14b
    """
    from kg import flow
    from kg.model import Finding
    from kg.rdf import DEFAULT_BASE, InvalidGraph, Iris, Violation
    from kg.read import Problem, exit_code

    try:
        iris = Iris(base or DEFAULT_BASE)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--base") from error
    with progress(paths) as advance:

        def report(item: Problem | Violation | Finding) -> None:
            if isinstance(item, Finding):
                advance()
                for drop in item.drops:
                    if drop.step == "nlp":
                        tell(f"{drop.reason}: “{drop.what} …”", about=f"{item.article.source}: ")
            if isinstance(item, Finding) and item.fault:
                told = "the program went wrong here, which is not your fault; in the graph without facts"
                tell(f"{item.article.id}: {told}: {item.fault}")
            elif isinstance(item, Problem):
                tell(item.message, about=f"{item.source}: ")
            elif isinstance(item, Violation):
                tell(item)

        try:
            with reader.open(out / ANSWERS) as readers:
                summary = flow.build(
                    paths,
                    out,
                    report=report,
                    model=model,
                    iris=iris,
                    strict=strict,
                    decisions=decisions,
                    readers=readers,
                )
        except InvalidGraph as error:
            for violation in error.violations:
                tell(violation)
            tell(f"Ongeldig (invalid): {error}")
            sys.exit(Code.INVALID)
    print_summary(summary.as_json(), out if summary.articles else None)
    if url is not None and summary.articles:
        send(out, url)
    sys.exit(exit_code(read=summary.articles, failed=summary.failed))
