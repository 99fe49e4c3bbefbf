"""Learns ``seeds/frames/learned/weights.csv``: how much each sign speaks for or against a reading.

    python training/weights.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``). A reading is right where the article marks a trigger of its
kind at its word, or, for light verbs, within a few words of it. One logistic regression per kind of frame, with a
ridge; its bar is where F (precision weighs more) is best on articles that the weights did not see (five folds). The
table is empty while it is made, so that every reading is an example.
"""

from __future__ import annotations

import csv
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from marked_articles import ALIKE, outcome, parsed_articles, read_annotated

from kg.frames import load_extractor
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.resources import data_folder

SEEN = 6  # a sign that is rarer is left out
RIDGE = 4.0
FOLDS = 5
BETA = 0.8  # a false fact is worse than a missing one: precision counts for more than recall
LOWEST = 0.4  # no reading stands that is likelier wrong than right, but for what its reader still joins to others
PARTLY = {"Statement": 0.25}  # the articles mark some of these only: a reading without a mark may be right
SURE = 0.9  # how sure a reading is of which it is told how many are right
SLACK = 18  # code points between a reading's word and the mark, within one sentence
LEAST = 0.04  # weights nearer to nothing are left out


def examples(folders: Sequence[Path]) -> dict[str, list[tuple[int, list[str], bool]]]:
    """Kind to (article number, signs, right) of every reading."""
    lexicon, extractor = load_lexicon(), load_extractor()
    articles = read_annotated(folders)
    found: dict[str, list[tuple[int, list[str], bool]]] = defaultdict(list)
    for number, (parsed, article) in enumerate(zip(parsed_articles(articles), articles, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        for draft, says, signs in extractor.signed(parsed, mentions, link(parsed.article, mentions, lexicon)):
            first, last = parsed.span(*parsed.sents[parsed.sent_of[draft.trigger]])
            start, end = parsed.starts[draft.trigger], parsed.ends[draft.trigger]
            kind, _, type_ = says.partition(" ")
            wanted = outcome(type_) if type_ else ALIKE.get(kind, kind)
            right = any(
                spot.kind == wanted and first <= spot.start < last and max(spot.start - end, start - spot.end) < SLACK
                for spot in article.spots
            )
            found[draft.rule.frame].append((number, signs, right))
    return found


def fit(
    rows: Sequence[list[int]], right: np.ndarray, size: int, penalty: float = RIDGE, rounds: int = 60
) -> np.ndarray:
    """Ridge logistic regression by Newton steps with conjugate gradients; sign 0 ("any") is free."""
    flat = np.concatenate([np.asarray(r, dtype=np.int64) for r in rows])
    of = np.repeat(np.arange(len(rows)), [len(r) for r in rows])
    ridge = np.full(size, penalty)
    ridge[0] = 0.01
    weights = np.zeros(size)
    for _ in range(12):
        total = np.bincount(of, weights[flat], len(rows))
        p = 1 / (1 + np.exp(-np.clip(total, -30, 30)))
        gradient = np.bincount(flat, (p - right)[of], size) + ridge * weights
        curve = p * (1 - p) + 1e-6

        def times(v: np.ndarray, curve: np.ndarray = curve) -> np.ndarray:
            return np.bincount(flat, (curve * np.bincount(of, v[flat], len(rows)))[of], size) + ridge * v

        step, rest = np.zeros(size), -gradient
        way, size2 = rest.copy(), float(rest @ rest)
        for _ in range(rounds):
            if size2 < 1e-8:
                break
            bent = times(way)
            pace = size2 / float(way @ bent)
            step += pace * way
            rest -= pace * bent
            new = float(rest @ rest)
            way, size2 = rest + new / size2 * way, new
        weights += step
    return weights


def temper(totals: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Slope and offset that make totals of readings not seen true log-odds (Platt's scaling, by Newton steps).

    What was learned from few articles is too sure of itself on others: a score of 0.9 should be right nine times in
    ten. ``totals`` are sums of weights, one a reading; ``right`` is 1 or 0.
    """
    sides, found = np.stack([totals, np.ones_like(totals)]), np.array([1.0, 0.0])
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(found @ sides, -30, 30)))
        found -= np.linalg.solve((sides * (p * (1 - p) + 1e-6)) @ sides.T, sides @ (p - right))
    return float(found[0]), float(found[1])


def unseen(
    rows: list[tuple[int, list[str], bool]], penalty: float = RIDGE
) -> tuple[dict[str, int], list[list[int]], np.ndarray, tuple[float, float]]:
    """Signs that are known, the rows in their numbers, totals by weights that did not see a row, and their temper."""
    count = Counter(sign for _, signs, _ in rows for sign in signs)
    known = ["any", *sorted(s for s, n in count.items() if n >= SEEN and s != "any")]
    index = {sign: i for i, sign in enumerate(known)}
    coded = [[index[s] for s in signs if s in index] for _, signs, _ in rows]
    right = np.array([r for _, _, r in rows], dtype=float)
    fold = np.array([number % FOLDS for number, _, _ in rows])
    totals = np.zeros(len(rows))
    for k in range(FOLDS):
        train = np.flatnonzero(fold != k)
        w = fit([coded[i] for i in train], right[train], len(known), penalty=penalty)
        for i in np.flatnonzero(fold == k):
            totals[i] = w[coded[i]].sum()
    return index, coded, totals, temper(totals, right)


def best_bar(scores: np.ndarray, right: np.ndarray, beta: float = BETA, lowest: float = LOWEST) -> float:
    """Where F is best if the scores are true likelihoods; ``beta`` below 1 counts precision for more than recall."""
    best = 0.0
    for candidate in np.arange(lowest, 0.81, 0.05):
        kept = scores >= candidate
        best = max(best, (1 + beta**2) * right[kept].sum() / max(1.0, kept.sum() + beta**2 * right.sum()))
    return max(lowest, round(best / (1 + beta**2), 2))


def learn(
    rows: list[tuple[int, list[str], bool]], penalty: float = RIDGE, beta: float = BETA
) -> tuple[dict[str, float], float, str]:
    """Weights, the bar, and a line that says how good they are on articles not seen.

    ``beta`` below 1 sets the bar higher: precision then counts for more than recall.
    """
    index, coded, totals, (slope, offset) = unseen(rows, penalty)
    right = np.array([r for _, _, r in rows], dtype=float)
    scores = 1 / (1 + np.exp(-np.clip(slope * totals + offset, -30, 30)))
    bar = best_bar(scores, right, beta)
    kept = scores >= bar
    share = right[kept].sum() / max(1.0, right.sum())
    sure = scores >= SURE
    line = (
        f"{len(rows)} readings, {int(right.sum())} right; precision {right.mean():.2f} -> {right[kept].mean():.2f}, "
        f"keeps {share:.2f} of the right ones, bar {bar:.2f}; "
        f"of {int(sure.sum())} as sure as {SURE} {right[sure].mean() if sure.any() else math.nan:.2f} are right"
    )
    weights = slope * fit(coded, right, len(index), penalty=penalty)
    weights[0] += offset
    return {s: float(weights[i]) for s, i in index.items() if abs(weights[i]) >= LEAST}, bar, line


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    with (data_folder("seeds") / "frames" / "learned" / "weights.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("frame", "sign", "weight"))
        for kind, rows in sorted(examples(folders).items()):
            weights, bar, line = learn(rows)
            bar = PARTLY.get(kind, bar)
            print(f"{kind:16} {line}")  # noqa: T201
            out.writerow((kind, "bar", f"{bar:.2f}"))
            out.writerows((kind, sign, f"{weight:.3f}") for sign, weight in sorted(weights.items()))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
