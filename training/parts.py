"""Learns who plays a part in an article: the weights of ``seeds/parts.csv``, from annotated articles.

    python parts.py --gold FOLDER [--gold FOLDER ...] --out ../seeds/parts.csv

FOLDER holds articles marked word by word (``NAME.mk``). For each kind of entity a logistic
regression is fitted by Newton's method, with a penalty on large weights, to whether an entity that the program found is
in the annotation. Nothing is random: the same articles give the same table. Annotated articles for choosing and
measuring must not be among them.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import numpy as np
from marked_articles import parsed_articles
from numpy.typing import NDArray

from kg import flow
from kg.evaluate.gold import Gold, read_gold
from kg.evaluate.text import plain
from kg.lexicon import load_lexicon
from kg.model import Entity, EntityKind, Finding, Mention
from kg.parts.features import Features
from kg.parts.judge import BIAS

_RAREST = 10
"""A feature that fewer entities have is no evidence of anything."""
_PENALTY = 5.0
_SMALLEST = 0.05
_STEPS = 30

Example = tuple[frozenset[str], bool]


def examples(folder: Path) -> Iterator[tuple[EntityKind, Example]]:
    """Every entity that the program finds in the articles of a folder, and whether the annotation has it."""
    golds = {gold.id: gold for gold in read_gold(folder)}
    lexicon = load_lexicon()
    marked = [gold.marked for gold in golds.values() if gold.marked is not None]
    for finding in flow.analyse(parsed_articles(marked)):
        gold = golds.get(finding.article.id)
        if gold is None or not finding.frames.diplomatic:
            continue
        features = Features(finding, lexicon)
        right = annotated(finding, features.named, gold)
        for entity in finding.links.entities:
            if features.named[entity.key]:
                yield entity.kind, (features.of(entity), entity.key in right)


def annotated(finding: Finding, named: dict[str, list[Mention]], gold: Gold) -> set[str]:
    """Keys of the entities that the annotation has; a state and its place count as one where only one is there."""
    right: set[str] = set()
    for entity in sorted(gold.entities, key=lambda entity: str(entity["type"])):
        wanted = gold.names(entity["name"])
        fits = [e for e in finding.links.entities if e.key not in right and _forms(e, named[e.key]) & wanted]
        same = [e for e in fits if e.kind.value == entity["type"]]
        kin = [e for e in fits if {e.kind.value, entity["type"]} == {"State", "Place"}]
        right.update(e.key for e in (same or kin)[:1])
    return right


def _forms(entity: Entity, mentions: Sequence[Mention]) -> set[str]:
    texts = (form for mention in mentions for form in (mention.text, mention.alias) if form)
    return {plain(entity.name), *map(plain, texts)}


def fit(data: Sequence[Example]) -> dict[str, float]:
    """The weights of a logistic regression on these examples."""
    counts = Counter(feature for features, _ in data for feature in features)
    names = sorted(name for name, count in counts.items() if count >= _RAREST)
    column = {name: number for number, name in enumerate(names)}
    table: NDArray[np.float64] = np.zeros((len(data), len(names) + 1))
    table[:, -1] = 1
    for row, (features, _) in enumerate(data):
        table[row, [column[feature] for feature in features if feature in column]] = 1
    wanted = np.array([float(right) for _, right in data])
    penalty = np.full(len(names) + 1, _PENALTY)
    penalty[-1] = 0.01
    weights = np.zeros(len(names) + 1)
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (chance - wanted) + penalty * weights
        curve = (table.T * (chance * (1 - chance))) @ table + np.diag(penalty)
        weights -= np.linalg.solve(curve, slope)
    found = {name: round(float(weights[column[name]]), 2) for name in names}
    return {BIAS: round(float(weights[-1]), 2), **{n: w for n, w in found.items() if abs(w) >= _SMALLEST}}


@click.command()
@click.option("--gold", required=True, multiple=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path))
def main(gold: tuple[Path, ...], out: Path) -> None:
    """Learn from annotated articles and write the table."""
    data: dict[EntityKind, list[Example]] = {kind: [] for kind in EntityKind}
    for folder in gold:
        for kind, example in examples(folder):
            data[kind].append(example)
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("kind", "feature", "weight", "source"))
        for kind, found in data.items():
            click.echo(f"{kind.value}: {len(found)} entities, {sum(right for _, right in found)} annotated")
            writer.writerows((kind.value, name, weight, "learnt") for name, weight in fit(found).items())


if __name__ == "__main__":
    main()
