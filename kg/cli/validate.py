"""``kg validate``: a graph in a file against the ontology's shapes and terms, and the checks of the query library."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.cli.echo import echo


@click.command(short_help="Toets een graaf aan de SHACL-vormen (validate a graph).")
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--reference", is_flag=True, help="Toets met pySHACL, traag (use pySHACL, slowly).")
def validate(file: Path, reference: bool) -> None:
    """Toets de graaf in een bestand (.ttl, .trig, .nq, .jsonld) aan de SHACL-vormen.

    Validate the graph in a file against the SHACL shapes of the ontology, name the terms that the
    ontology does not have, and run the checks that look across articles (queries/checks). Exit code 1
    on a violation.

    \b
    Voorbeeld (example):
      kg validate uit/graph.trig
    """
    from kg.query import failures
    from kg.rdf.checking import validate_file
    from kg.rdf.validate_terms import unknown_terms

    violations = [*validate_file(file, reference=reference), *unknown_terms(file), *failures(file)]
    for violation in violations:
        echo(str(violation))
    echo(f"Schendingen (violations): {len(violations)}", err=bool(violations))
    sys.exit(1 if violations else 0)
