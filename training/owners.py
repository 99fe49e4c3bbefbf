"""Learns ``seeds/owners.csv``: whose an office is that does not say it, or that the article does not tell.

    python training/owners.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``). An example is an office of a marked person whose owner the
context has to give; right is of whom the marks say that he holds it, and nobody where that is none of the candidates.
One logistic choice among all of them (softmax) with a ridge.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np
from delegates import marked_as
from marked_articles import parsed_articles

from kg.evaluate.marked import Marked, read_marked
from kg.frames import load_extractor
from kg.frames.extract import Desk
from kg.lexicon import load_lexicon
from kg.link import link
from kg.link.actors import Actor
from kg.link.owners import BAR, Open, OwnerFinder
from kg.mentions import find_mentions
from kg.model import OfficeMention
from kg.resources import data_folder

RIDGE, FOLDS, SEEN, LEAST, STEPS = 1.5, 5, 8, 0.04, 10
LOWEST = 0.45
"""How likely the likeliest must be: a false owner is worse than none."""
Row = tuple[int, list[list[str]], np.ndarray]
"""Article, the signs of each candidate (nobody is the last), and which of them are right (1 or 0)."""


class Recorder(OwnerFinder):
    """Notes what it is asked."""

    asked: list[tuple[OfficeMention, dict[Actor | None, list[str]]]] = []  # noqa: RUF012

    def find(self, open_: Open) -> Actor | None:
        """As the finder does."""
        self.asked.append((open_.office, self.signs(open_)))
        return super().find(open_)


def examples(folders: Sequence[Path]) -> Iterator[Row]:
    """Every office that the context has to give to somebody."""
    lexicon, extractor = load_lexicon(), load_extractor()
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    for number, (parsed, gold) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        Recorder.asked.clear()
        with patch("kg.link.tenures.OwnerFinder", Recorder):
            links = link(parsed.article, mentions, lexicon)
        ids = marked_as(Desk(extractor, parsed, mentions, links).view, gold) if Recorder.asked else {}
        for office, found in Recorder.asked:
            bearer = None if office.holder is None else mentions.names[office.holder]
            owner = None if bearer is None else _owner(gold, bearer.start, bearer.end, office.title)
            if owner is not None:
                right = [float(actor is not None and ids.get(actor.key) == owner) for actor in found]
                right[-1] = float(not any(right))
                yield number, list(found.values()), np.array(right)


def _owner(gold: Marked, start: int, end: int, title: str) -> str | None:
    """Id of whom the person marked there holds that office; "" for nobody, None where no person is marked."""
    here = [mark for mark in gold.mentions if len(mark.ids) == 1 and mark.start < end and mark.end > start]
    if not here:
        return None
    person = min(here, key=lambda mark: abs(mark.start - start) + abs(mark.end - end)).ids[0]
    held = [office for office in gold.frames.get("offices") or () if office["person"] == person]
    noun = title.partition(" van ")[0].split()[-1].lower()
    fitting = [office for office in held if noun in str(office["office"]).lower()]
    return str((fitting or held)[0]["of"]) if held else ""


def fit(rows: Sequence[Row], index: Mapping[str, int]) -> np.ndarray:
    """The weights of the signs, by Newton steps."""
    table, of = _table(rows, index)
    right = np.concatenate([row[2] for row in rows])
    weights, size = np.zeros(len(index)), len(rows)
    for _ in range(STEPS):
        odds = np.exp(np.clip(table @ weights, -30, 30))
        chance = odds / np.bincount(of, odds, size)[of]
        wanted = chance * right
        wanted /= np.bincount(of, wanted, size)[of]
        mixed, means = table * chance[:, None], np.zeros((size, len(index)))
        np.add.at(means, of, mixed)
        curve = table.T @ mixed - means.T @ means + RIDGE * np.eye(len(index))
        weights -= np.linalg.solve(curve, table.T @ (chance - wanted) + RIDGE * weights)
    return weights


def _table(rows: Sequence[Row], index: Mapping[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """One line for each candidate, and the row that it belongs to."""
    table = np.zeros((sum(len(row[1]) for row in rows), len(index)))
    signs = [candidate for row in rows for candidate in row[1]]
    for line, candidate in enumerate(signs):
        table[line, [index[sign] for sign in candidate if sign in index]] = 1.0
    return table, np.repeat(np.arange(len(rows)), [len(row[1]) for row in rows])


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    rows = list(examples(folders))
    count = Counter(sign for _, candidates, _ in rows for signs in candidates for sign in signs)
    index = {sign: i for i, sign in enumerate(sorted(sign for sign, n in count.items() if n >= SEEN))}
    given = good = 0
    for k in range(FOLDS):
        weights = fit([row for row in rows if row[0] % FOLDS != k], index)
        for row in (row for row in rows if row[0] % FOLDS == k):
            odds = np.exp(_table([row], index)[0] @ weights)
            best = int(np.argmax(odds[:-1])) if len(odds) > 1 else 0
            if len(odds) > 1 and odds[best] >= LOWEST * odds.sum():
                given, good = given + 1, good + int(row[2][best])
    named = sum(1 - row[2][-1] for row in rows)
    print(f"{len(rows)} offices, {named:.0f} of somebody named; {given} given, {good} rightly")  # noqa: T201
    weights = fit(rows, index)
    with (data_folder("seeds") / "owners.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("sign", "weight", "source"))
        out.writerow((BAR, f"{LOWEST:.2f}", "own"))
        out.writerows((sign, f"{weights[i]:.3f}", "learnt") for sign, i in index.items() if abs(weights[i]) >= LEAST)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
