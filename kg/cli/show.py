"""``kg show``: an article in the terminal with what was found where."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.echo import echo, tell
from kg.cli.listing import listing
from kg.cli.options import fast_option, model_option
from kg.shown import isolated

if TYPE_CHECKING:
    from kg.model import Finding

_COLOURS = {"Person": "green", "State": "blue", "Organisation": "magenta", "Place": "yellow"}
_LETTERS = {"Person": "P", "State": "S", "Organisation": "O", "Place": "L"}
_LEGEND = (
    ("Person", "persoon (person)"),
    ("State", "staat (state)"),
    ("Organisation", "organisatie (organisation)"),
    ("Place", "plaats (place)"),
)


@click.command(short_help="Toon een artikel met wat waar gevonden is (show what was found where).")
@click.argument("article", metavar="ARTICLE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@model_option
@fast_option
def show(article: Path, model: str | None, fast: bool) -> None:
    """Toon de tekst van een artikel, met namen in kleur en daarna wat er gezegd wordt.

    Show the text of an article with names in colour, and after it what is said, each with its
    sentence and rule. Without colour, names stand in brackets with the letter of their kind.

    \b
    Voorbeeld (example):
      kg show artikel.txt
    """
    from kg import flow
    from kg.read import Problem, exit_code, read_paths
    from kg.readers import open_readers

    articles, failed = [], 0
    for item in read_paths([article]):
        if isinstance(item, Problem):
            tell(item.message, about=f"{item.source}: ")
            failed += item.severity == "error"
        else:
            articles.append(item)
    colour = sys.stdout.isatty()
    with open_readers(None, fast=fast) as readers:
        for finding in flow.read(articles, model=model, readers=readers):
            echo(_legend(colour))
            echo(_marked_text(finding, colour) + "\n")
            for line in listing(finding):
                echo(line)
    sys.exit(exit_code(read=len(articles), failed=failed))


def _legend(colour: bool) -> str:
    return "  ".join(_mark(words, kind, colour) for kind, words in _LEGEND) + "\n"


def _mark(text: str, kind: str, colour: bool) -> str:
    shown = isolated(text)
    return click.style(shown, fg=_COLOURS[kind], bold=True) if colour else f"[{shown}]{_LETTERS[kind]}"


def _marked_text(finding: Finding, colour: bool) -> str:
    text, pieces, done = finding.article.text, [], 0
    for mention, decision in zip(finding.mentions.names, finding.links.decisions, strict=True):
        if decision.entity is None:
            continue
        pieces += [text[done : mention.start], _mark(text[mention.start : mention.end], mention.kind, colour)]
        done = mention.end
    return "".join((*pieces, text[done:])).strip()
