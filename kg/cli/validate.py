"""``kg validate``: a graph against the ontology's shapes and terms, and the checks of the query library."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from kg.cli.echo import echo
from kg.cli.ending import Code
from kg.cli.export import RDF
from kg.cli.options import store_option
from kg.cli.stores import opened


@click.command(short_help="Toets een graaf aan de SHACL-vormen (validate a graph).")
@click.argument("place", required=False, metavar="[PLACE]", type=click.Path(allow_dash=True, path_type=Path))
@store_option
@click.option(
    "--format", "name", type=click.Choice(RDF), default="trig", show_default=True,
    help="Formaat van de invoer - (format of standard input, -).",
)  # fmt: skip
@click.option("--reference", is_flag=True, help="Toets met pySHACL, traag (use pySHACL, slowly).")
def validate(place: Path | None, url: str | None, name: str, reference: bool) -> None:
    """Toets een bouwmap, of de graaf in een bestand (.ttl, .trig, .nq, .jsonld; - is de invoer).

    Validate the graph in a build folder, in a file (- is standard input) or on a server against the SHACL
    shapes of the ontology, name the terms that the ontology does not have, and run the checks that look
    across articles (queries/checks). Of a build folder, the store and the exports must also say what its
    graph.nq says. Exit code 3 where anything is wrong.

    \b
    Voorbeeld (example):
      kg validate uit
      kg validate uit/graph.trig
      kg validate --store http://localhost:7878
    """
    if (place is None) == (url is None) or (reference and (place is None or place.is_dir())):
        raise click.UsageError("geef PLACE of --store (give PLACE or --store; --reference goes with a file)")
    number = 0
    for violation in _violations(place, url, name, reference):
        echo(str(violation))
        number += 1
    echo(f"Schendingen (violations): {number}", err=bool(number))
    sys.exit(Code.INVALID if number else Code.DONE)


def _violations(place: Path | None, url: str | None, name: str, reference: bool) -> Iterator[object]:
    from kg.query import failures, validate_build, validate_store
    from kg.rdf.checking import validate_file
    from kg.rdf.validate_terms import unknown_terms

    if place is None:
        with opened(Path(), url) as (store, _):
            yield from validate_store(store)
    elif place.is_dir():
        yield from validate_build(place)
    else:
        with _as_file(place, name) as file:
            yield from validate_file(file, reference=reference)
            yield from unknown_terms(file)
            yield from failures(file)


@contextmanager
def _as_file(place: Path, name: str) -> Iterator[Path]:
    """A file; standard input is kept in one meanwhile, since it is read several times."""
    if str(place) != "-":
        yield place
        return
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / f"invoer.{name}"
        with kept.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield kept
