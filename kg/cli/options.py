"""Options and arguments that several commands share.

A folder of a build is looked at by what reads it, so that one that is not there and one without a build are told alike.
"""

from __future__ import annotations

from pathlib import Path

import click

_FIELDS = ("id", "title", "date", "url", "publisher", "text")

articles_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))

folder_argument = click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))

folder_option = click.option(
    "--dir", "folder", type=click.Path(file_okay=False, path_type=Path), default="uit",
    show_default=True, metavar="DIR", help="Bouwmap (folder that kg build wrote).",
)  # fmt: skip

store_option = click.option(
    "--store", "url", metavar="URL",
    help="SPARQL-server in plaats van een map (a SPARQL server instead of a folder): see kg load --help.",
)  # fmt: skip

model_option = click.option(
    "--model",
    metavar="NAME",
    help="Ander spaCy-model, bv. nl_core_news_lg (another spaCy pipeline than the shipped one).",
)

fast_option = click.option(
    "--fast", is_flag=True, envvar="KG_FAST",
    help="Zonder de encoder: sneller, minder goed (without the encoder: faster, less good). Or KG_FAST=1.",
)  # fmt: skip

least_option = click.option(
    "--least", type=click.FloatRange(0, 1), default=0.0, metavar="SURE",
    help="Alleen wat ten minste zo zeker is, bv. 0.9 (only what is at least so sure, from 0 to 1).",
)  # fmt: skip

out_option = click.option(
    "-o", "--out", type=click.File("wb", atomic=True), default="-", metavar="FILE",
    help="Bestand in plaats van standaarduitvoer, - (file instead of standard output, -).",
)  # fmt: skip


def columns_of(ctx: click.Context, param: click.Parameter, value: str | None) -> dict[str, str]:
    """``text=body,date=published`` as a dictionary; click.BadParameter where it is not that."""
    found: dict[str, str] = {}
    for part in value.split(",") if value else ():
        field, mark, column = (piece.strip() for piece in part.partition("="))
        if field not in _FIELDS or not mark or not column:
            raise click.BadParameter(f"{part!r} is not FIELD=COLUMN, with one of {', '.join(_FIELDS)} as FIELD")
        found[field] = column
    return found
