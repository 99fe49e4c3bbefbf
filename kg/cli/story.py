"""``kg story``: the rounds of a course of talks in order, with who mediated, who led, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.echo import echo
from kg.cli.options import folder_option, store_option
from kg.cli.stores import opened
from kg.shown import isolated

if TYPE_CHECKING:
    from kg.query import Report, Round

_FIELDS = {
    "participants": "deelnemers (participants)",
    "mediators": "bemiddelaars (mediators)",
    "heads": "delegatieleiders (heads)",
    "outcomes": "uitkomst (outcome)",
}
_FACTUALITY = {
    "actual": "gehouden (held)", "planned": "gepland (planned)", "possible": "mogelijk (possible)",
    "counterfactual": "niet (not)",
}  # fmt: skip


@click.command(short_help="Het verhaal van een overleg, ronde na ronde (the story of talks, round by round).")
@click.argument("about", required=False, metavar="[ACTOR]")
@folder_option
@store_option
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True,
    help="Vorm (form).",
)  # fmt: skip
def story(about: str | None, folder: Path, url: str | None, form: str) -> None:
    """Toon ontmoetingen en rondes op volgorde, met alle berichten over elk.

    Show meetings and rounds in order, with place, day, mediators, heads of delegation and outcome, and under each
    every report of it: what its article says and in which sentence. With ACTOR (a name, a short name or an IRI;
    also of a process) only those that it takes part in.

    \b
    Voorbeeld (example):
      kg story Turkije --dir uit
    """
    from kg.query import actors_named
    from kg.query import story as ask

    with opened(folder, url) as (store, base):
        rounds = ask(store, [] if about is None else actors_named(store, about, base))
    if form == "json":
        echo(json.dumps([asdict(round) for round in rounds], ensure_ascii=False, indent=2))
        return
    for number, round in enumerate(rounds):
        if number:
            echo()
        for line in _lines(round, markdown=form == "markdown"):
            echo(line)


def _lines(round: Round, *, markdown: bool) -> Iterator[str]:
    days = round.first if round.first == round.last else f"{round.first} / {round.last}"
    head = "  ".join(filter(None, (days or "?", ", ".join(round.kinds), ", ".join(map(isolated, round.places)))))
    yield f"## {head}\n" if markdown else click.style(head, bold=True)
    sign = "- " if markdown else "  "
    for name, words in _FIELDS.items():
        if values := getattr(round, name):
            yield f"{sign}{words}: {', '.join(map(isolated, values))}"
    for report in round.reports:
        yield sign + _report(report)


def _report(report: Report) -> str:
    time = f", {isolated(report.time)}" if report.time else ""
    said = _FACTUALITY.get(report.factuality, report.factuality)
    return f"{report.issued or '?'} {report.article}: {said}{time}: “{isolated(report.sentence)}”"
