"""The command ``kg``: its subcommands, and the one place that turns failures into friendly messages.

Commands import what they need when they run, so that ``kg --help`` loads no spaCy and no RDF library.
"""

from __future__ import annotations

import os
import sys
from importlib.metadata import PackageNotFoundError, version

import click

from kg.cli.build import build
from kg.cli.evaluate import evaluate
from kg.cli.explain import explain
from kg.cli.export import export
from kg.cli.plot import plot
from kg.cli.queries import queries
from kg.cli.query import query
from kg.cli.serve import serve
from kg.cli.show import show
from kg.cli.validate import validate
from kg.cli.view import view

FAILED = 4
"""Exit code where a command could not do its work; 0 to 3 are the build's own."""


class _Friendly(click.Group):
    def invoke(self, ctx: click.Context) -> object:
        """Run a command; whatever it raises becomes one line that says what is wrong."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if os.environ.get("KG_DEBUG"):
                raise
            click.echo(f"Fout (error): {_explain(error)}", err=True)
            sys.exit(FAILED)


def _explain(error: Exception) -> str:
    kind = type(error)
    if kind.__module__.startswith("kg.") or isinstance(error, OSError):
        return str(error)
    return f"{kind.__name__}: {error}\nDit is een fout in het programma (this is a bug); KG_DEBUG=1 shows where."


def _version() -> str:
    try:
        return version("diplomacy-kg")
    except PackageNotFoundError:
        return "?"


@click.group(cls=_Friendly, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(_version(), prog_name="kg")
def main() -> None:
    """Nederlandse artikelen over diplomatie erin, een kennisgraaf met bewijsplaatsen eruit.

    Dutch articles about diplomacy in, a knowledge graph with evidence out.

    \b
    Voorbeeld (example):
      kg build seeds/articles --out uit
    """


for command in (build, show, explain, query, queries, serve, validate, export, evaluate, view, plot):
    main.add_command(command)
