"""``kg who``: what is known of somebody across articles, and why these mentions are one."""

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
    from kg.query import Known

_VERDICTS = {"same": "dezelfde (same)", "different": "verschillend (different)", "unsure": "onzeker (unsure)"}


@click.command(short_help="Wie is iemand, in alle artikelen (who is who across articles).")
@click.argument("name", metavar="NAME")
@folder_option
@store_option
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Vorm (form)."
)
def who(name: str, folder: Path, url: str | None, form: str) -> None:
    """Toon wat van een actor bekend is, en waarom deze vermeldingen één zijn.

    Show what is known of an actor, in all articles, and why these mentions are held for one: each decision
    with its score from 0 to 1, its reasons and the runner-up. NAME may be a short name (person:x) or an IRI.

    \b
    Voorbeeld (example):
      kg who 'Dmytro Koeleba' --dir uit
    """
    from kg.query import who as ask

    with opened(folder, url) as (store, base):
        found = ask(store, name, base)
    if form == "json":
        echo(json.dumps([asdict(known) for known in found], ensure_ascii=False, indent=2))
        return
    for number, known in enumerate(found):
        if number:
            echo()
        _print(known)


def _print(known: Known) -> None:
    echo(click.style(", ".join(map(isolated, known.names)), bold=True))
    echo(f"  {', '.join(known.nodes)}")
    for office in known.offices:
        told = isolated(" ".join(office.sentence.split()))
        echo(
            f"  {office.issued or '?':10}  {isolated(office.title)}, {isolated(office.of)}  {office.article}: “{told}”"
        )
    for made in known.decisions:
        verdict = _VERDICTS.get(made.verdict, made.verdict)
        echo(f"  {verdict} {made.confidence}  {made.one} = {made.other}  [{made.rule}] {'; '.join(made.reasons)}")
        if made.runner_up is not None:
            echo(f"    anders (otherwise): {made.runner_up}")
