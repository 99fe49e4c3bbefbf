"""``kg evaluate``: how good the graph is, kind by kind, and how good the floor is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import model_option
from kg.cli.progress import progress

if TYPE_CHECKING:
    from kg.evaluate import Scores, Tally

_WORDS = {
    "entities": "entiteiten (entities)",
    "offices": "ambten (offices)",
    "events": "gebeurtenissen (events)",
    "participants": "deelnemers (participants)",
    "mediators": "bemiddelaars (mediators)",
    "delegations": "delegaties (delegations)",
    "members": "leden (members)",
    "proposals": "voorstellen (proposals)",
    "positions": "standpunten (positions)",
    "statements (recall)": "verklaringen (statements)",
    "outcomes": "uitkomsten (outcomes)",
}


@click.command(short_help="Meet de graaf aan annotaties (score against annotations).")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--graph", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Graaf om te meten (graph to score); without it, one is built from DIR now.",
)  # fmt: skip
@model_option
def evaluate(folder: Path, graph: Path | None, model: str | None) -> None:
    """Precisie, recall en F1 per soort, tegen de annotaties in DIR (NAAM.txt met NAAM.yaml).

    Precision, recall and F1 per kind against the annotations in DIR, and the same for the floor: a
    graph of who is named together with whom.

    \b
    Voorbeeld (example):
      kg evaluate tests/gold/dev
    """
    from kg.evaluate import evaluate as score

    with progress([folder]) as advance:
        result = score(folder, graph=graph, model=model, advance=advance)
    scores, floor = result.graph, result.floor
    head = f"{'P':>6} {'R':>6} {'F1':>6}"
    click.echo(f"{'':30} {'graaf (graph)':^34}  {'ondergrens (floor)':^20}")
    click.echo(f"{'soort (kind)':30} {head} {'+':>4} {'fout':>4} {'mist':>4}  {head}")
    for name, tally in scores.kinds.items():
        counts = f"{tally.right:4} {tally.extra:4} {tally.missed:4}"
        click.echo(f"{_WORDS.get(name, name):30} {_rates(tally)} {counts}  {_rates(floor.kinds[name])}")
    _print_rest(scores, floor)


def _rates(tally: Tally) -> str:
    return f"{tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f}"


def _print_rest(scores: Scores, floor: Scores) -> None:
    for name, values in scores.accuracy.items():
        if values:
            words = f"{name}, juist (accuracy)"
            click.echo(f"{words:30} {sum(values) / len(values):20.3f} {len(values):4}")
    click.echo(f"Passages die kloppen (intact): {scores.intact}/{scores.passages}")
    if scores.missing:
        click.echo(f"Niet in de graaf (missing): {', '.join(scores.missing)}", err=True)
    click.echo(f"Score: {scores.graph_score:.3f}; ondergrens (floor): {floor.graph_score:.3f}")
