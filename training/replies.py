"""Learns ``seeds/frames/learned/replies.csv``: which clause answers which proposal, and what it says.

    python training/replies.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``). Rows of kind ``answers`` weigh a clause and a proposal near
it, those of ``accepted``, ``rejected`` and ``unanswered`` the clause alone, learned from answers to demands as well.
To run after ``training/weights.py``, since the readings that stand are signs.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from marked_articles import parsed_articles
from weights import FOLDS, LEAST, fit

from kg.evaluate.marked import Marked, read_marked
from kg.frames import load_extractor
from kg.frames.extract import Desk
from kg.frames.replies.answers import ANSWERS
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.nlp import Parsed
from kg.resources import data_folder

SEEN = 3
RIDGE = {"answers": 8.0}
USUAL = 3.0
LIKELY = 0.2  # doubtful proposals that score less teach nothing about answers
SLACK = 12  # code points between the word of a reading and the mark

Row = tuple[int, int, list[str], str]
"""Article, clause, signs, and what the clause answers, or ''."""


def examples(marked: list[Marked], parses: Iterable[Parsed]) -> tuple[list[Row], list[Row]]:
    """Pairs of a clause and a proposal, and the clauses that answer anything."""
    lexicon, extractor = load_lexicon(), load_extractor()
    pairs: list[Row] = []
    answers: list[Row] = []
    for number, (parsed, gold) in enumerate(zip(parses, marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        desk = Desk(extractor, parsed, mentions, link(parsed.article, mentions, lexicon))
        replies = gold.section("replies")
        spots: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for mark in gold.triggers:
            for id_ in mark.ids:
                spots[id_].append((mark.start, mark.end))
        put = [id_ for id_, act in gold.section("acts").items() if act["type"] == "Proposal"]

        def at(token: int, ids: Iterable[str], slack: int, parsed: Parsed = parsed) -> set[str]:
            start, end = parsed.starts[token], parsed.ends[token]
            return {i for i in ids if any(max(a - end, start - b) < slack for a, b in spots[i])}  # noqa: B023

        standing = [d for d in desk.drafts if desk.elected(d) or at(d.trigger, put, SLACK)]
        proposals = desk.proposals.read([d for d in desk.drafts if d.score >= LIKELY or d in standing])
        told = {id(p): {i for t in p.triggers for i in at(t, put, SLACK)} for p in proposals}
        readings = [d for d in desk.drafts if d in standing or d.rule.frame == "Reply"]
        for index, unit in enumerate(desk.answers.units(readings)):
            given = sorted({i for t in unit.tokens for i in at(t, replies, 0)})
            if given:
                answers.append((number, index, desk.answers.said(unit), str(replies[given[0]]["answer"])))
            for proposal in proposals:
                more = desk.answers.between(unit, proposal, proposals)
                if more is not None:
                    said = [i for i in given if replies[i]["to"] in told[id(proposal)]]
                    label = str(replies[said[0]]["answer"]) if said else ""
                    pairs.append((number, index, [*desk.answers.said(unit), *more], label))
    return pairs, answers


def learn(rows: list[Row], right: np.ndarray, ridge: float) -> tuple[dict[str, float], np.ndarray]:
    """Weights, and the sums that rows get from articles not seen."""
    count = Counter(sign for row in rows for sign in set(row[2]))
    known = ["any", *sorted(s for s, n in count.items() if n >= SEEN and s != "any")]
    index = {sign: i for i, sign in enumerate(known)}
    coded = [[index[s] for s in row[2] if s in index] for row in rows]
    fold = np.array([row[0] % FOLDS for row in rows])
    unseen = np.zeros(len(rows))
    for k in range(FOLDS):
        train = np.flatnonzero(fold != k)
        weights = fit([coded[i] for i in train], right[train], len(known), ridge)
        for i in np.flatnonzero(fold == k):
            unseen[i] = weights[coded[i]].sum()
    weights = fit(coded, right, len(known), ridge)
    return {s: float(weights[i]) for s, i in index.items() if abs(weights[i]) >= LEAST}, unseen


def bar_of(pairs: list[Row], right: np.ndarray, unseen: np.ndarray) -> tuple[float, str]:
    """The bar with the best F1 where each clause answers the one proposal that it fits best, and a line on it."""
    best: dict[tuple[int, int], int] = {}
    for i, (number, clause, _, _) in enumerate(pairs):
        if (number, clause) not in best or unseen[i] > unseen[best[number, clause]]:
            best[number, clause] = i
    whole = len({pair[:2] for pair, yes in zip(pairs, right, strict=True) if yes})
    found = (0.0, 0.5, "")
    for bar in np.arange(0.15, 0.71, 0.05):
        kept = [i for i in best.values() if unseen[i] >= np.log(bar / (1 - bar))]
        hit = right[kept].sum()
        line = f"{whole} answers; precision {hit / max(1, len(kept)):.2f}, recall {hit / whole:.2f}, bar {bar:.2f}"
        found = max(found, (2 * hit / (len(kept) + whole), float(bar), line))
    return found[1:]


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    pairs, answers = examples(marked, parsed_articles(marked))
    right = np.array([bool(pair[3]) for pair in pairs], dtype=float)
    weights, unseen = learn(pairs, right, RIDGE["answers"])
    bar, line = bar_of(pairs, right, unseen)
    print(line)  # noqa: T201
    tables = {"answers": weights | {"bar": bar}}
    sums = []
    for status in ANSWERS:
        tables[status.value], unseen = learn(answers, np.array([a[3] == status for a in answers], float), USUAL)
        sums.append(unseen)
    told = [ANSWERS[i] == answer[3] for i, answer in zip(np.argmax(sums, axis=0), answers, strict=True)]
    print(f"{len(answers)} answers, {np.mean(told):.2f} told rightly")  # noqa: T201
    with (data_folder("seeds") / "frames" / "learned" / "replies.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("frame", "sign", "weight"))
        for name, table in tables.items():
            out.writerows((name, sign, f"{weight:.3f}") for sign, weight in sorted(table.items()))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
