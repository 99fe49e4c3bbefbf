"""Learns what tells an article about diplomacy from other news: rows of kind ``Article`` in the table of weights.

    python training/gate.py FOLDER [FOLDER ...]

Folders hold annotated articles (``marked_articles.py``); one without entities is about something else. As those are
few, each weighs as much as ``RARE`` others. To run after ``training/weights.py``, since the readings that stand are
signs.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
from marked_articles import parsed_articles, read_annotated
from weights import fit

from kg.frames import load_extractor
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.resources import data_folder

RARE = 5
BAR = 0.4


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the rows."""
    lexicon, extractor = load_lexicon(), load_extractor()
    articles = read_annotated(folders)
    rows: list[list[str]] = []
    for parsed in parsed_articles(articles):
        mentions = find_mentions(parsed, lexicon)
        rows.append(extractor.topic(parsed, mentions, link(parsed.article, mentions, lexicon)))
    right = np.array([article.diplomatic for article in articles], dtype=float)
    known = ["any", *sorted({sign for row in rows for sign in row} - {"any"})]
    index = {sign: i for i, sign in enumerate(known)}
    copies = [i for i in range(len(rows)) for _ in range(1 if right[i] else RARE)]
    coded = [[index[sign] for sign in row] for row in rows]
    scores = np.zeros(len(rows))
    for k in range(10):
        train = [i for i in copies if i % 10 != k]
        learned = fit([coded[i] for i in train], right[train], len(known))
        for i in range(k, len(rows), 10):
            scores[i] = learned[coded[i]].sum()
    stands = scores >= np.log(BAR / (1 - BAR))
    print(  # noqa: T201
        f"not seen: {int((right * ~stands).sum())} of {int(right.sum())} silenced, "
        f"{int(((1 - right) * stands).sum())} of {int((1 - right).sum())} others speak"
    )
    weights = fit([coded[i] for i in copies], right[copies], len(known))
    path = data_folder("seeds") / "frames" / "learned" / "weights.csv"
    with path.open(encoding="utf-8", newline="") as file:
        header, *others = [row for row in csv.reader(file) if row[0] != "Article"]
    mine = [["Article", "bar", f"{BAR:.2f}"], *(["Article", s, f"{weights[i]:.3f}"] for s, i in sorted(index.items()))]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *mine, *others])


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
