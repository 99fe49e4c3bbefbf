"""Learns ``seeds/frames/learned/mood.csv``: how much each sign of a mention speaks for each level of factuality.

    python training/mood.py FOLDER [FOLDER ...]

Each mention of an event that a rule reads is an example, with the factuality of that mention, or else of its
event; a multinomial logistic regression with a ridge, measured on articles not seen (five folds).
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from marked_articles import ALIKE, parsed_articles, read_annotated

from kg.frames import load_extractor
from kg.frames.mood.judge import LEVELS
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.resources import data_folder

SEEN = 3
RIDGE = 6.0
FOLDS = 5
LEAST = 0.03

Example = tuple[int, list[str], int]


def examples(folders: list[Path]) -> list[Example]:
    """(article number, signs, index of the level) of every marked mention that a rule reads."""
    lexicon, extractor, found = load_lexicon(), load_extractor(), []
    articles = read_annotated(folders)
    names = [level.value for level in LEVELS]
    for number, (parsed, article) in enumerate(zip(parsed_articles(articles), articles, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        for draft, signs in extractor.moods(parsed, mentions, link(parsed.article, mentions, lexicon)):
            start, end = parsed.starts[draft.trigger], parsed.ends[draft.trigger]
            kind = ALIKE.get(draft.rule.frame, draft.rule.frame)
            here = [s for s in article.spots if s.kind == kind and s.level and s.start < end and s.end > start]
            levels = {spot.level for spot in here}
            if len(levels) == 1:
                found.append((number, signs, names.index(str(levels.pop()))))
    return found


def fit(rows: list[list[int]], levels: np.ndarray, size: int, steps: int = 250) -> np.ndarray:
    """Weights by sign and level, by accelerated gradient descent."""
    flat = np.concatenate([np.asarray(row, dtype=np.int64) for row in rows])
    of = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    wanted = np.eye(len(LEVELS))[levels]
    weights = np.zeros((size, len(LEVELS)))
    ahead, pace = weights.copy(), 1.0
    rate = 1.0 / (0.5 * max(len(row) for row in rows) * np.sqrt(np.bincount(flat).max()) + RIDGE)
    for _ in range(steps):
        total = np.zeros((len(rows), len(LEVELS)))
        np.add.at(total, of, ahead[flat])
        p = np.exp(total - total.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        slope = np.zeros_like(weights)
        np.add.at(slope, flat, (p - wanted)[of])
        slope += RIDGE * ahead
        new = ahead - rate * slope
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead, weights, pace = new + (pace - 1) / faster * (new - weights), new, faster
    return weights


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    rows = examples(folders)
    count = Counter(sign for _, signs, _ in rows for sign in signs)
    known = sorted(sign for sign, n in count.items() if n >= SEEN)
    index = {sign: i for i, sign in enumerate(known)}
    coded = [[index[sign] for sign in signs if sign in index] for _, signs, _ in rows]
    levels = np.array([level for *_, level in rows])
    fold = np.array([number % FOLDS for number, *_ in rows])
    guess = np.zeros(len(rows), dtype=int)
    for k in range(FOLDS):
        seen = np.flatnonzero(fold != k)
        weights = fit([coded[i] for i in seen], levels[seen], len(known))
        for i in np.flatnonzero(fold == k):
            guess[i] = int(weights[coded[i]].sum(axis=0).argmax())
    print(f"{len(rows)} mentions; right on articles not seen: {(guess == levels).mean():.3f}")  # noqa: T201
    for i, level in enumerate(LEVELS):
        hit = ((guess == i) & (levels == i)).sum()
        shares = hit / max(1, (guess == i).sum()), hit / max(1, (levels == i).sum())
        print(f"{level.value:16} P {shares[0]:.3f} R {shares[1]:.3f} of {(levels == i).sum()}")  # noqa: T201
    weights = fit(coded, levels, len(known), steps=500)
    with (data_folder("seeds") / "frames" / "learned" / "mood.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("sign", *(level.value for level in LEVELS)))
        for sign in known:
            mine = weights[index[sign]]
            if np.abs(mine).max() >= LEAST:
                out.writerow((sign, *(f"{weight:.3f}" for weight in mine)))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
