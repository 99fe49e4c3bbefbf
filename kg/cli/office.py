"""``kg office``: who held an office when, by articles and lists, and where these contradict each other."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.echo import echo
from kg.cli.options import folder_option, store_option
from kg.cli.stores import opened
from kg.shown import isolated

if TYPE_CHECKING:
    from kg.query.tenures import Span

_SOURCES = {"list": "lijst (list)", "articles": "artikelen (articles)"}


@click.command(short_help="Wie had een ambt, en wanneer (who held an office, and when).")
@click.argument("title", metavar="TITLE")
@click.argument("body", metavar="BODY")
@click.option("--at", metavar="DAY", help="Alleen wie het dan had (only who held it then): 2022-03-10, 2022-03, 2022.")
@folder_option
@store_option
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Vorm (form)."
)
def office(title: str, body: str, at: str | None, folder: Path, url: str | None, form: str) -> None:
    """Toon wie een ambt van een staat of organisatie had, en wanneer.

    Show who held an office of a state or an organisation, in half-open spans (the last day is not in it), with what
    articles say of it, and where an article contradicts the list.

    \b
    Voorbeeld (example):
      kg office 'minister van Buitenlandse Zaken' Turkije --at 2022-03 --dir uit
    """
    from kg.model import PartialDate
    from kg.query import meant
    from kg.query.tenures import spans

    try:
        day = None if at is None else PartialDate.parse(at)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--at") from error
    with opened(folder, url) as (store, base):
        found = spans(store, title, meant(store, body, base).nodes, base)
    found = tuple(span for span in found if day is None or span.holds(day))
    if form == "json":
        echo(json.dumps([asdict(span) for span in found], ensure_ascii=False, indent=2))
        return
    for span in found:
        _print(span)


def _print(span: Span) -> None:
    days = f"{span.since or '?'} – {span.until or '…'}"
    echo(f"{days}  {click.style(isolated(span.holder), bold=True)}  [{_SOURCES[span.source]}]")
    for line in span.lines:
        echo(f"  {line.issued or '?'} {line.article}: “{isolated(line.sentence)}”")
    for line in span.contradictions:
        said = f"de lijst heeft dan (the list then has) {isolated(line.says)}"
        echo(f"  tegenspraak (contradiction): {line.issued} {line.article}: {said}")
