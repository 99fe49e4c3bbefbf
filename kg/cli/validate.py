"""``kg validate``: a graph in a file against the ontology's shapes and terms, and the checks of the query library."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.cli.echo import echo
from kg.cli.options import store_option
from kg.cli.stores import opened


@click.command(short_help="Toets een graaf aan de SHACL-vormen (validate a graph).")
@click.argument("file", required=False, metavar="[FILE]", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@store_option
@click.option("--reference", is_flag=True, help="Toets met pySHACL, traag (use pySHACL, slowly).")
def validate(file: Path | None, url: str | None, reference: bool) -> None:
    """Toets de graaf in een bestand (.ttl, .trig, .nq, .jsonld) aan de SHACL-vormen.

    Validate the graph in a file against the SHACL shapes of the ontology, name the terms that the
    ontology does not have, and run the checks that look across articles (queries/checks). Exit code 1
    on a violation.

    \b
    Voorbeeld (example):
      kg validate uit/graph.trig
      kg validate --store http://localhost:7878
    """
    from kg.query import failures, validate_store
    from kg.rdf.checking import validate_file
    from kg.rdf.validate_terms import unknown_terms

    violations: list[object]
    if file is None or url is not None:
        if file is not None or url is None or reference:
            raise click.UsageError("geef FILE of --store (give FILE or --store; --reference goes with FILE)")
        with opened(Path(), url) as (store, _):
            violations = list(validate_store(store))
    else:
        violations = [*validate_file(file, reference=reference), *unknown_terms(file), *failures(file)]
    for violation in violations:
        echo(str(violation))
    echo(f"Schendingen (violations): {len(violations)}", err=bool(violations))
    sys.exit(1 if violations else 0)
