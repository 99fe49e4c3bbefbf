"""Learns ``seeds/frames/learned/delegates.csv``: which people act for which party, and who of them leads.

    python training/delegates.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``). A pair of people and party is right where its sentence marks
a word that evokes a delegation of that party with the first of these people in it; it leads where he is its head. The
same pair in another sentence is neither right nor wrong, and left out.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from marked_articles import parsed_articles
from weights import learn

from kg.evaluate.marked import Marked, read_marked
from kg.frames import load_extractor
from kg.frames.extract import Desk
from kg.frames.syntax.view import View
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.resources import data_folder

BETA = 0.5  # a false delegation costs more than a missing one
Row = tuple[int, list[str], bool]


def marked_as(view: View, gold: Marked) -> dict[str, str]:
    """Entity key to the id under which the article marks its mentions."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for index, name in enumerate(view.mentions.names):
        key = view.entity_of(index)
        over = [m for m in gold.mentions if len(m.ids) == 1 and m.start < name.end and m.end > name.start]
        if key is not None and over:
            nearest = min(over, key=lambda m: abs(m.start - name.start) + abs(m.end - name.end))
            votes[key][nearest.ids[0]] += 1
    return {key: ids.most_common(1)[0][0] for key, ids in votes.items()}


def examples(folders: Iterable[Path]) -> tuple[list[Row], list[Row]]:
    """The pairs, right or not, and of the right ones whether the first person leads."""
    lexicon, extractor = load_lexicon(), load_extractor()
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    pairs: list[Row] = []
    leads: list[Row] = []
    for number, (parsed, gold) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        desk = Desk(extractor, parsed, mentions, link(parsed.article, mentions, lexicon))
        ids = marked_as(desk.view, gold)
        spans = [parsed.span(*sent) for sent in parsed.sents]
        told = {(i, s) for t in gold.triggers for s, (a, b) in enumerate(spans) if a <= t.start < b for i in t.ids}
        for pair, signs in desk.delegations().pairs():
            party, person = ids.get(pair.party, "?"), ids.get(pair.people[0], "?")
            mine = [
                (i, item)
                for i, item in gold.section("delegations").items()
                if item["of"] == party and person in (item.get("head"), *(item.get("members") or ()))
            ]
            here = [item for i, item in mine if (i, parsed.sent_of[pair.spots[0]]) in told]
            if here or not mine:
                pairs.append((number, signs, bool(here)))
            if here:
                leads.append((number, signs, any(item.get("head") == person for item in here)))
    return pairs, leads


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    with (data_folder("seeds") / "frames" / "learned" / "delegates.csv").open(
        "w", encoding="utf-8", newline=""
    ) as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("choice", "sign", "weight"))
        for (choice, beta), rows in zip((("pair", BETA), ("lead", 1.0)), examples(folders), strict=True):
            weights, bar, line = learn(rows, beta=beta)
            print(f"{choice:16} {line}")  # noqa: T201
            out.writerow((choice, "bar", f"{bar:.2f}"))
            out.writerows((choice, sign, f"{weight:.3f}") for sign, weight in sorted(weights.items()))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
