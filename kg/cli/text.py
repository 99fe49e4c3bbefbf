"""``kg text``: the text of an article as it was read, or a passage of it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.cli.echo import write
from kg.cli.options import folder_option


@click.command(short_help="De tekst van een artikel, zoals gelezen (the text of an article as it was read).")
@click.argument("name", metavar="NAME")
@folder_option
def text(name: str, folder: Path) -> None:
    """Toon de tekst waarin de plaatsen van een artikel tellen, of een passage daarvan.

    Show the text in which the offsets of an article count, as the build kept it, or a passage of it. NAME is the id of
    an article, the IRI or short name of an article or of a passage, or the name of a text (dcterms:hasFormat).

    \b
    Voorbeeld (example):
      kg text topoverleg --dir uit
      kg text passage:topoverleg:770-870 --dir uit
    """
    from kg.store import kept_article, parse_name

    article, place = parse_name(name)
    found = kept_article(folder, article).text
    if place is not None and not place[0] < place[1] <= len(found):
        raise click.UsageError(f"{article} heeft {len(found)} tekens (the text has that many code points)")
    told = found if place is None else found[slice(*place)]
    write((told if told.endswith("\n") else f"{told}\n").encode(), sys.stdout.buffer)
