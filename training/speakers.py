"""Learns ``seeds/frames/learned/proposal_speakers.csv``: who proposes, among those whom a sentence names.

    python training/speakers.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``); every reading of a proposal at a marked word is an example,
with each candidate as a row.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from marked_articles import parsed_articles
from weights import FOLDS, LEAST, fit

from kg.evaluate.marked import read_marked
from kg.frames import load_extractor
from kg.frames.extract import Desk
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.resources import data_folder

SEEN = 3
RIDGE = 5.0
BAR = 0.35
SLACK = 12  # code points between the word of a reading and the mark


def examples(folders: list[Path]) -> list[tuple[int, int, list[str], bool]]:
    """Article, reading, signs of a candidate, and whether it is he."""
    lexicon, extractor = load_lexicon(), load_extractor()
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    rows: list[tuple[int, int, list[str], bool]] = []
    for number, (parsed, gold) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        acts = {i: act for i, act in gold.section("acts").items() if act["type"] == "Proposal"}
        entities = gold.section("entities")
        mentions = find_mentions(parsed, lexicon)
        links = link(parsed.article, mentions, lexicon)
        forms = {e.key: {name.lower() for name in (e.name, *e.aliases)} for e in links.entities}
        desk = Desk(extractor, parsed, mentions, links)
        for reading, draft in enumerate(desk.drafts):
            if draft.rule.frame != "Proposal":
                continue
            start, end = parsed.starts[draft.trigger], parsed.ends[draft.trigger]
            told = {i for t in gold.triggers for i in t.ids if i in acts and max(t.start - end, start - t.end) < SLACK}
            by = {str(entities[acts[i]["by"]]["name"]).lower() for i in told if acts[i].get("by") in entities}
            if told:
                candidates = desk.proposals.speakers.candidates(draft)
                rows += [(number, reading, signs, bool(forms[key] & by)) for key, signs in candidates.items()]
    return rows


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    rows = examples(folders)
    count = Counter(sign for row in rows for sign in row[2])
    known = ["any", *sorted(s for s, n in count.items() if n >= SEEN and s != "any")]
    index = {sign: i for i, sign in enumerate(known)}
    coded = [[index[s] for s in row[2] if s in index] for row in rows]
    right = np.array([row[3] for row in rows], dtype=float)
    unseen = np.zeros(len(rows))
    for k in range(FOLDS):
        train = [i for i, row in enumerate(rows) if row[0] % FOLDS != k]
        weights = fit([coded[i] for i in train], right[train], len(known), RIDGE)
        for i in (i for i, row in enumerate(rows) if row[0] % FOLDS == k):
            unseen[i] = weights[coded[i]].sum()
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        groups[row[:2]].append(i)
    best = [max(group, key=lambda i: unseen[i]) for group in groups.values()]
    kept = [i for i in best if unseen[i] >= np.log(BAR / (1 - BAR))]
    print(f"{len(groups)} readings, {len(kept)} with a speaker, {right[kept].mean():.2f} of these right")  # noqa: T201
    weights = fit(coded, right, len(known), RIDGE)
    with (data_folder("seeds") / "frames" / "learned" / "proposal_speakers.csv").open(
        "w", encoding="utf-8", newline=""
    ) as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("frame", "sign", "weight"))
        out.writerow(("speaker", "bar", f"{BAR:.2f}"))
        out.writerows(
            ("speaker", sign, f"{weights[i]:.3f}") for sign, i in sorted(index.items()) if abs(weights[i]) >= LEAST
        )


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
