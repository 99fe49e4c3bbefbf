"""Learns ``seeds/frames/learned/coreference.csv``: whom a word that points back may mean, sign by sign.

    python training/coreference.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``): every pronoun and description with those it means. What is
not marked means nobody. One softmax over the candidates of each word, with a ridge; the articles are read in the
order of the text with what earlier words mean as it is marked. The printed line is on articles not seen (five folds).
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from marked_articles import parsed_articles

from kg.evaluate.marked import Marked, read_marked
from kg.frames import load_extractor
from kg.frames.extract import Desk
from kg.frames.who.coreference import Coreference, Keys
from kg.frames.who.likeness import coarse
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.model import Links, Mentions
from kg.resources import data_folder

SEEN = 3  # a sign that is rarer is left out
RIDGE = 1.0
UNMARKED = 0.1  # how much a pronoun counts that is not marked: it may mean somebody without a part in the diplomacy
ROUNDS = 250
PACE = 0.1
LEAST = 0.03  # weights nearer to nothing are left out
Question = tuple[int, str, list[list[str]], int, float]
"""Number of the article, sort of anaphor, the signs of each candidate, which one is right, and how much it counts."""


def entities(marked: Marked, mentions: Mentions, links: Links) -> dict[str, str]:
    """Id in the marks to entity of the article: the one of the same name, else the one linked where it is marked."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for name, decision in zip(mentions.names, links.decisions, strict=True):
        for mark in marked.mentions:
            if decision.entity and len(mark.ids) == 1 and mark.start <= name.start and name.end == mark.end:
                votes[mark.ids[0]][decision.entity] += 1 + (mark.start == name.start)
    names = {entity.name.lower(): entity.key for entity in links.entities}
    found = {id_: names.get(str(item["name"]).lower()) for id_, item in marked.section("entities").items()}
    return {id_: key or votes[id_].most_common(1)[0][0] for id_, key in found.items() if key or votes[id_]}


def questions(folders: Iterable[Path]) -> Iterator[Question]:
    """Every word that points back, in every article."""
    lexicon, extractor = load_lexicon(), load_extractor()
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    for number, (parsed, gold) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        links = link(parsed.article, mentions, lexicon)
        known = entities(gold, mentions, links)
        meant: dict[int, Keys] = {}
        for mark in gold.mentions:
            tokens = [
                t for t in range(len(parsed.words)) if parsed.starts[t] < mark.end and parsed.ends[t] > mark.start
            ]
            tops = [t for t in tokens if parsed.heads[t] not in tokens or parsed.heads[t] == t]
            if tops:
                meant[tops[0]] = tuple(sorted(known[id_] for id_ in mark.ids if id_ in known))
        coreference = Desk(extractor, parsed, mentions, links).actors.fresh()
        for token in range(len(parsed.words)):
            sort = coreference.points_back(token)
            if sort:
                if token not in meant and coarse(sort) == "noun" and coreference.beside(token):
                    continue  # "een Turkse delegatie": only "Turkse" is marked
                choices = coreference.ask(token, sort)
                right = nearest(meant.get(token, ()), list(choices))
                marked_here = token in meant or (coarse(sort) in ("it", "noun") and not holder(coreference, token))
                answers, place = [list(signs) for signs in choices.values()], list(choices).index(right)
                yield number, sort, answers, place, 1.0 if marked_here else UNMARKED
                coreference.note(token, right)


def holder(coreference: Coreference, token: int) -> bool:
    """Whether an office at the word is known to be somebody's."""
    office = coreference.view.office_at[token]
    return office >= 0 and coreference.view.links.offices[office] is not None


def nearest(meant: Keys, choices: Sequence[Keys]) -> Keys:
    """The candidate that is meant, or that is more than half of it."""
    if meant in choices:
        return meant
    best = max(choices, key=lambda keys: len(set(keys) & set(meant)) / max(1, len(set(keys) | set(meant))))
    return best if 2 * len(set(best) & set(meant)) > len(set(best) | set(meant)) else ()


class Table:
    """The questions as numbers: one row per candidate."""

    def __init__(self, asked: Sequence[Question], index: dict[str, int]) -> None:
        rows = [[index[s] for s in signs if s in index] for _, _, choices, *_ in asked for signs in choices]
        self.size, self.rows = len(index), len(rows)
        self.flat = np.concatenate([np.asarray(row, dtype=np.int64) for row in rows])
        self.row = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        counts = [len(choices) for _, _, choices, *_ in asked]
        self.starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        self.of = np.repeat(np.arange(len(asked)), counts)
        self.counts = np.array([count for *_, count in asked])[self.of]
        self.right = self.starts + np.array([right for *_, right, _ in asked])

    def totals(self, weights: np.ndarray) -> np.ndarray:
        """The sum of the signs of every candidate."""
        return np.bincount(self.row, weights[self.flat], self.rows)

    def fit(self) -> np.ndarray:
        """The weights (Adam on the whole set; the ridge is part of the gradient)."""
        weights, mean, square = np.zeros(self.size), np.zeros(self.size), np.zeros(self.size)
        for step in range(1, ROUNDS + 1):
            totals = self.totals(weights)
            odds = np.exp(totals - np.maximum.reduceat(totals, self.starts)[self.of])
            slope = odds / np.add.reduceat(odds, self.starts)[self.of]
            slope[self.right] -= 1
            slope *= self.counts
            gradient = np.bincount(self.flat, slope[self.row], self.size) + RIDGE * weights
            mean, square = 0.9 * mean + 0.1 * gradient, 0.99 * square + 0.01 * gradient**2
            pace = PACE * (1 - step / (ROUNDS + 1))
            weights -= pace * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        return weights

    def chosen(self, weights: np.ndarray) -> np.ndarray:
        """The row of the best candidate of each question."""
        totals = self.totals(weights)
        ends = [*self.starts[1:], self.rows]
        return np.array([s + int(np.argmax(totals[s:e])) for s, e in zip(self.starts, ends, strict=True)])


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    asked = list(questions(folders))
    count = Counter(sign for _, _, choices, *_ in asked for signs in choices for sign in signs)
    index = {sign: i for i, sign in enumerate(sorted(s for s, n in count.items() if n >= SEEN))}
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for fold in range(5):
        seen = Table([q for q in asked if q[0] % 5 != fold], index)
        unseen = [q for q in asked if q[0] % 5 == fold]
        table = Table(unseen, index)
        for (_, sort, choices, right, _), row, start in zip(
            unseen, table.chosen(seen.fit()), table.starts, strict=True
        ):
            meant, given, hit = (
                choices[right][0] != "nobody",
                choices[row - start][0] != "nobody",
                int(row - start) == right,
            )
            told[sort].update(n=1, meant=meant, given=given, right=hit, hit=meant and hit)
    total = sum(told.values(), Counter())
    for sort, c in [*sorted(told.items(), key=lambda item: -item[1]["n"])[:30], ("all", total)]:
        recall, precision = c["hit"] / max(1, c["meant"]), c["hit"] / max(1, c["given"])
        line = f"{sort:24} {c['n']:5} right {c['right'] / c['n']:.2f}; meant {c['meant']}, of these {recall:.2f}"
        print(f"{line}; given {c['given']}, of these {precision:.2f}")  # noqa: T201
    weights = Table(asked, index).fit()
    with (data_folder("seeds") / "frames" / "learned" / "coreference.csv").open(
        "w", encoding="utf-8", newline=""
    ) as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("sign", "weight"))
        out.writerows((sign, f"{weights[i]:.3f}") for sign, i in index.items() if abs(weights[i]) >= LEAST)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
