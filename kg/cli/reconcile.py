"""``kg reconcile``: whom and what nothing elsewhere is known of, as a table for OpenRefine; and its decisions back."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.echo import echo
from kg.cli.options import folder_option
from kg.cli.stores import opened


@click.command(short_help="Koppel aan Wikidata en GeoNames (link to Wikidata and GeoNames, with OpenRefine).")
@click.option(
    "--out", "out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Schrijf wie en wat nog niet gekoppeld is (write who and what is not linked yet, a CSV).",
)  # fmt: skip
@click.option(
    "--read", "table", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Lees de tabel terug (read the table back): what stands in its column match is kept in DIR.",
)  # fmt: skip
@folder_option
def reconcile(out: Path | None, table: Path | None, folder: Path) -> None:
    """Schrijf een tabel voor OpenRefine, en lees wat daar besloten is.

    Write a table of the actors and places that no list links to the outside, for OpenRefine (reconcile the column
    name, fill the column match with an item as Q43, an address, or - where there is none) or any spreadsheet, and
    read the decisions back: they are kept in DIR, and every build there states them.

    \b
    Voorbeeld (example):
      kg reconcile --out koppelen.csv --dir uit
      kg reconcile --read koppelen.csv --dir uit
    """
    from kg.query.unmatched import unmatched
    from kg.same import matches
    from kg.vocab.iris import Iris

    if (out is None) == (table is None):
        raise click.UsageError("geef --out of --read (give one of --out and --read)")
    with opened(folder, None) as (store, base):
        iris = Iris(base)
        if out is not None:
            rows = [
                {
                    "node": matches.short(found.node, iris), "name": found.name, "kind": found.kind,
                    "also": " | ".join(found.also), "context": " | ".join(found.context),
                    "articles": " ".join(found.articles),
                }
                for found in unmatched(store)
            ]  # fmt: skip
            matches.write_table(out, rows)
            echo(f"{len(rows)} nog te koppelen (to be linked): {out}")
            return
    assert table is not None
    kept = folder / matches.TABLE
    known = {found.node: found for found in (matches.read_matches(kept, iris) if kept.exists() else ())}
    new = {found.node: found for found in matches.read_matches(table, iris)}
    merged = known | new
    matches.write_matches(kept, (merged[node] for node in sorted(merged)), iris)
    echo(f"{len(new)} gelezen (read), {len(merged)} bewaard (kept): {kept}")
