"""``kg queries``: what the query library can answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kg.cli.echo import echo

if TYPE_CHECKING:
    from kg.query import LibraryQuery


@click.command(short_help="Toon de vragen van de bibliotheek (list the query library).")
@click.argument("name", required=False, metavar="[NAME]")
def queries(name: str | None) -> None:
    """Toon de vragen die klaarliggen, of alles over één ervan.

    List the ready-made questions, or everything about one of them.

    \b
    Voorbeeld (example):
      kg queries
      kg queries mediation
    """
    from kg.query import find_query, load_checks, load_library

    if name is not None:
        _print_whole(find_query(name))
        return
    everything = [*load_library().values(), *load_checks().values()]
    width = max(len(found.name) for found in everything)
    for found in everything:
        echo(f"{click.style(found.name.ljust(width), bold=True)}  {found.questions['nl']}")
        echo(f"{'':{width}}  {found.questions['en']}")


def _print_whole(found: LibraryQuery) -> None:
    echo(click.style(found.name, bold=True) + f"  {found.titles['nl']} ({found.titles['en']})")
    for words in (found.questions, found.results):
        echo(f"  {words['nl']}\n  {words['en']}")
    echo(f"  kolommen (columns): {', '.join(found.columns)}")
    for parameter in found.parameters:
        default = "" if parameter.default == "*" else f", standaard (default) {parameter.default}"
        choices = f" ({', '.join(parameter.choices)})" if parameter.choices else ""
        echo(f"  --param {parameter.name}={parameter.kind}{choices}{default}  {parameter.nl} ({parameter.en})")
