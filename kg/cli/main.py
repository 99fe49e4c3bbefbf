"""The command ``kg``: its subcommands, and the one place that turns failures into friendly messages.

Commands import what they need when they run, so that ``kg --help`` loads no spaCy and no RDF library.
"""

from __future__ import annotations

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import click

from kg.cli.build import build
from kg.cli.correct import correct
from kg.cli.docs import docs
from kg.cli.echo import print_anything, tell
from kg.cli.ending import Code, end_by, signals_alike
from kg.cli.evaluate import evaluate
from kg.cli.explain import explain
from kg.cli.export import export
from kg.cli.load import load
from kg.cli.office import office
from kg.cli.plot import plot
from kg.cli.queries import queries
from kg.cli.query import query
from kg.cli.reconcile import reconcile
from kg.cli.serve import serve
from kg.cli.show import show
from kg.cli.story import story
from kg.cli.text import text
from kg.cli.validate import validate
from kg.cli.view import view
from kg.cli.who import who
from kg.shown import cut, visible


class _Friendly(click.Group):
    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the command line."""
        print_anything()
        with signals_alike():
            return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; whatever it raises becomes one line that says what is wrong."""
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            vars(error).update(message="\n".join(map(cut, visible(error.message).splitlines())))
            raise
        except (click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except KeyboardInterrupt as error:
            tell("Afgebroken (interrupted)")
            end_by(error)
        except Exception as error:
            if os.environ.get("KG_DEBUG"):
                raise
            tell(_explain(error), about="Fout (error): ")
            sys.exit(Code.BROKEN if _is_broken(error) else Code.FAILED)
        return None


def _is_broken(error: Exception) -> bool:
    from kg.rdf import UnreadableGraph  # not for a command that goes well

    return isinstance(error, UnreadableGraph)


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

    \b
    Einde (exit codes), overal (everywhere):
      0  klaar (done)
      1  niet alle artikelen zijn gelezen (not all articles were read)
      2  verkeerd gebruikt, of geen artikel gelezen (wrong use, or no article was read)
      3  de graaf is niet geldig (the graph is not valid)
      4  het lukt niet (it cannot be done)
      5  een bestand is geen RDF (a file is not RDF)
    Een signaal eindigt met dat signaal (a signal ends with that signal).
    """


for command in (
    build, correct, reconcile, load, show, text, explain, who, office, story, query, queries, serve, validate,
    export, evaluate, view, plot, docs,
):  # fmt: skip
    main.add_command(command)
