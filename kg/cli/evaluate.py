"""``kg evaluate``: how good the graph is, kind by kind, and how good the floor is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from kg.cli.echo import echo
from kg.cli.options import model_option
from kg.cli.progress import progress
from kg.cli.reader import ReaderOptions, reader_options

if TYPE_CHECKING:
    from kg.evaluate import Beside, Evaluation, StoryScores, Tally

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
    "Person": "personen (persons)",
    "Organisation": "organisaties (organisations)",
    "State": "staten (states)",
    "Event": "gebeurtenissen (events)",
}
_READERS = {
    "rules": "regels (rules)",
    "learned": "gewogen (learned)",
    "endpoint": "model (endpoint)",
    "vote": "stemming (vote)",
}


@click.command(short_help="Meet de graaf aan annotaties (score against annotations).")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--graph", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Graaf om te meten (graph to score); without it, one is built from DIR now.",
)  # fmt: skip
@click.option(
    "--stories", is_flag=True,
    help="Meet wie en wat in twee artikelen hetzelfde is (score what is the same across articles).",
)  # fmt: skip
@click.option(
    "--readers", "beside", is_flag=True,
    help="Zet de lezers naast elkaar (set the readers side by side): the rules, the rules weighed, these with the "
    "encoder, and with --reader the model alone and the vote of all.",
)  # fmt: skip
@model_option
@reader_options
def evaluate(
    folder: Path, graph: Path | None, stories: bool, beside: bool, model: str | None, reader: ReaderOptions
) -> None:
    """Precisie, recall en F1 per soort, tegen de annotaties in DIR (NAAM.txt met NAAM.yaml, of NAAM.mk).

    Precision, recall and F1 per kind against the annotations in DIR, and the same for the floor: a
    graph of who is named together with whom. Articles that are marked in the text itself (NAAM.mk) are
    also scored by word, by role and by value. With --stories DIR holds stories (NAAM.story.yaml beside
    NAAM-1.mk, NAAM-2.mk ...), and every two names, and every two reports, in different articles are a pair:
    are they rightly held for the same actor, the same event?

    \b
    Voorbeeld (example):
      kg evaluate tests/gold/dev
      kg evaluate --stories tests/gold/stories
      kg evaluate --readers --reader http://localhost:11434/v1 --reader-model qwen3:14b tests/gold/marked/dev
    """
    from kg.evaluate import evaluate as score
    from kg.evaluate import evaluate_readers, evaluate_stories

    if stories:
        with progress([folder]) as advance:
            _print_stories(evaluate_stories(folder, graph=graph, model=model, advance=advance))
        return

    with TemporaryDirectory() as answers, reader.open(Path(answers)) as readers, progress([folder]) as advance:
        if beside:
            _print_readers(evaluate_readers(folder, readers=readers, model=model, advance=advance))
            return
        result = score(folder, graph=graph, model=model, readers=readers, advance=advance)
    scores, floor = result.graph, result.floor
    _print_beside("soort (kind)", scores.kinds, floor.kinds)
    _print_accuracy(scores.accuracy, ", juist (accuracy)")
    _print_tallies("per woord (at the word)", scores.words)
    _print_tallies("per rol (role)", scores.roles)
    if scores.words:
        echo("per waarde (value)")
        _print_accuracy(scores.values)
    _print_rest(result)


def _print_stories(scores: StoryScores) -> None:
    _print_beside("paren (pairs)", scores.pairs, scores.floor)
    echo(f"Beide berichten in de graaf (both reports in the graph): {scores.reachable}")
    echo(f"Verbonden, niet beoordeeld (linked, not judged): {scores.unjudged}")
    told = ", ".join(f"{name} {value:.3f}" for name, value in scores.conll.items())
    echo(f"CoNLL F1, namen (names): {sum(scores.conll.values()) / len(scores.conll):.3f} ({told})")


def _print_beside(title: str, ours: Mapping[str, Tally], floor: Mapping[str, Tally]) -> None:
    head = f"{'P':>6} {'R':>6} {'F1':>6}"
    echo(f"{'':30} {'graaf (graph)':^34}  {'ondergrens (floor)':^20}")
    echo(f"{title:30} {head} {'+':>4} {'fout':>4} {'mist':>4}  {head}")
    for name, tally in ours.items():
        echo(f"{_WORDS.get(name, name):30} {_rates(tally)}  {_rates(floor[name])[:20]}")


def _print_readers(found: Beside) -> None:
    """F1 by kind and reader, with how many are right, too many and missed."""
    echo(f"{'soort (kind)':30}" + "".join(f"{_READERS[name]:>24}" for name in found.scores))
    for kind in next(iter(found.scores.values())).kinds:
        tallies = [scores.kinds[kind] for scores in found.scores.values()]
        cells = (f"{t.f1:.3f} {t.right:4} {t.extra:4} {t.missed:4}" for t in tallies)
        echo(f"{_WORDS.get(kind, kind):30}" + "".join(f"{cell:>24}" for cell in cells))
    echo(f"{'Score':30}" + "".join(f"{scores.graph_score:24.3f}" for scores in found.scores.values()))
    if found.dropped:
        echo("Niet overgenomen van het model, en waarom (not taken from the model, and why):")
        for reason, count in sorted(found.dropped.items()):
            echo(f"  {count:5}  {reason}")


def _rates(tally: Tally) -> str:
    counts = f"{tally.right:4} {tally.extra:4} {tally.missed:4}"
    return f"{tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f} {counts}"


def _print_tallies(title: str, tallies: Mapping[str, Tally]) -> None:
    if tallies:
        echo(title)
    for name, tally in sorted(tallies.items()):
        echo(f"  {name:28} {_rates(tally)}")


def _print_accuracy(judged: Mapping[str, list[bool]], words: str = "") -> None:
    for name, values in judged.items() if words else sorted(judged.items()):
        if values:
            shown = f"{name}{words}" if words else f"  {name}"
            echo(f"{shown:30} {sum(values) / len(values):20.3f} {len(values):4}")


def _print_rest(result: Evaluation) -> None:
    scores = result.graph
    echo(f"Passages die kloppen (intact): {scores.intact}/{scores.passages}")
    for words, names in (
        ("Niet in de graaf (missing)", scores.missing),
        ("Diplomatie, en niets gezegd (silenced)", scores.silenced),
        ("Geen diplomatie, en toch iets gezegd (talkative)", scores.talkative),
    ):
        if names:
            echo(f"{words}: {', '.join(names)}", err=True)
    low, high = result.interval
    spread = f"(90%: {low:.3f}-{high:.3f}, {scores.articles} artikelen)"
    echo(f"Score: {scores.graph_score:.3f} {spread}; ondergrens (floor): {result.floor.graph_score:.3f}")
