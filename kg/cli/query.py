"""``kg query``: a question of the library, or any SPARQL, to a build folder or an endpoint."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from kg.cli.echo import refuse_binary, tell, write
from kg.cli.ending import Code, TookTooLong, leave, within
from kg.cli.options import folder_option, out_option, store_option
from kg.cli.stores import opened

if TYPE_CHECKING:
    from kg.query import Bound, LibraryQuery

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl", "markdown", "xlsx", "parquet")


@click.command(short_help="Stel een vraag aan de graaf (ask the graph).")
@click.argument("name", required=False, metavar="[NAME]")
@click.option(
    "-e", "text", metavar="SPARQL", help="Deze query; - leest van de invoer (this query; - reads standard input)."
)
@click.option(
    "--param", "-p", "values", multiple=True, metavar="K=V", help="Waarde van een parameter (value of a parameter)."
)
@folder_option
@store_option
@click.option(
    "--endpoint", metavar="URL",
    help="SPARQL-endpoint van anderen, gevraagd zoals het is (an endpoint of others, asked as it is).",
)  # fmt: skip
@click.option(
    "--time-limit", default=60.0, show_default=True, metavar="S", type=click.FloatRange(0, min_open=True),
    help="Seconden per vraag (seconds a query).",
)  # fmt: skip
@click.option(
    "--format", "format", default="table", show_default=True, metavar="FORMAT",
    type=click.Choice(FORMATS), help=f"{', '.join(FORMATS)}.",
)  # fmt: skip
@out_option
def query(
    name: str | None, text: str | None, values: tuple[str, ...], folder: Path, url: str | None,
    endpoint: str | None, time_limit: float, format: str, out: BinaryIO,
) -> None:  # fmt: skip
    """Stel een vraag uit de bibliotheek (kg queries) of een eigen SPARQL-query.

    Ask a question of the library (kg queries), or a SPARQL query of your own. The standard prefixes
    (dip:, skos:, state:, ...) need not be declared. A parameter takes an IRI, a short name (state:TR),
    a name from the graph (of an actor, it means all names that articles have for it), a day, a number or
    a word; * is anything. For a spreadsheet, take xlsx and not
    csv: there, what an article says is never a formula (needs pip install 'diplomacy-kg[excel]').

    \b
    Voorbeeld (example):
      kg query mediation --param mediatorIri=state:TR --dir uit
      kg query -e 'SELECT ?who { ?event dip:mediator ?who }' --format csv
      kg query mediation --format xlsx --out bemiddeling.xlsx
    """
    from kg.query import (
        Answer,
        ask_endpoint,
        ask_folder,
        ask_store,
        check_table,
        find_query,
        foreign_terms,
        prefixes_of,
        short_name,
    )
    from kg.store import RemoteStore, read_summary
    from kg.vocab.iris import DEFAULT_BASE

    if (name is None) == (text is None):
        raise click.UsageError("geef een naam of -e, niet beide (give a name or -e, not both)")
    if format in ("xlsx", "parquet"):
        check_table(format)
        refuse_binary(format, out)
    if endpoint and url:
        raise click.UsageError("geef --store of --endpoint, niet beide (give one of them)")
    remote = RemoteStore.at(url, timeout=time_limit) if url else None
    if remote and remote.warning:
        tell(f"Let op (warning): {remote.warning}")
    base = remote.base() if remote else DEFAULT_BASE if endpoint else read_summary(folder)["base"]
    prefixes = prefixes_of(base)
    if name is not None:
        bound = _bound(find_query(name), dict(_pair(value) for value in values), folder, url, endpoint, base)
        sparql = bound.query
        for parameter, one in bound.covered.items():
            nodes = ", ".join(short_name(node, prefixes) for node in one.nodes)
            tell(f"{parameter}: alle namen van deze actor (all names of this actor): {', '.join(one.names)} ({nodes})")
    elif values:
        raise click.UsageError("--param hoort bij een vraag uit de bibliotheek (goes with a question of the library)")
    else:
        sparql = sys.stdin.read() if text == "-" else text or ""
        for term in foreign_terms(sparql):
            tell(f"Let op (warning): {term}")

    def ask() -> Answer:
        if remote:
            return ask_store(remote, sparql, prefixes)
        return ask_endpoint(endpoint, sparql, prefixes) if endpoint else ask_folder(folder, sparql, prefixes)

    try:
        answer = within(time_limit, ask)
    except TookTooLong:
        tell(f"Fout (error): gestopt na {time_limit:g} s (stopped): vraag minder, of meer --time-limit (ask for less)")
        leave(Code.FAILED)
    write(answer.written(format), out)


def _pair(value: str) -> tuple[str, str]:
    name, sign, given = value.partition("=")
    if not sign or not name:
        raise click.BadParameter(f"{value!r}: geef naam=waarde (give name=value)", param_hint="--param")
    return name, given


def _bound(
    question: LibraryQuery, values: dict[str, str], folder: Path, url: str | None, endpoint: str | None, base: str
) -> Bound:
    """The question with its values; names are found in the graph, and there are none for an endpoint."""
    from kg.query import bind, bound_in, names_in

    if endpoint is not None or not names_in(question, values):
        return bind(question, values, {}, base)
    with opened(folder, url) as (store, _):
        return bound_in(store, question, values, base)
