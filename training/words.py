"""Counts which words evoke what in marked articles, and adds those that the frame lexicon lacks.

    python training/words.py FOLDER [FOLDER ...]

A word that evokes a class in two articles or more, and in one of its eight occurrences or more, becomes an entry
of ``seeds/frames/lexicon.csv`` with the source ``marked``, with a denial beside it where it otherwise evokes the
opposite; earlier entries of that source are made anew. How far
to trust it is the vote's to say (``training/weights.py``).
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from marked_articles import parsed_articles

from kg.evaluate.marked import Marked, read_marked
from kg.nlp import Parsed
from kg.resources import data_folder

ARTICLES = 2
SHARE = 1 / 8
POS = {"VERB": "v", "AUX": "v", "NOUN": "n", "ADJ": "a"}
CLASS = {
    "Negotiation": "negotiate", "Meeting": "meet", "Mediation": "mediate", "Visit": "visit", "PressConference": "press",
    "Agreement": "agree", "Statement": "state", "Demand": "demand", "Concession": "concede", "Warning": "warn",
    "Proposal": "propose", "Delegation": "", "Conflict": "conflict",
    "accepted": "accept", "rejected": "reject", "unanswered": "evade",
    "agreement": "succeed", "partial_agreement": "partial", "ceasefire": "truce", "no_breakthrough": "fail",
    "walkout": "walkout", "cancelled": "cancel", "postponed": "postpone", "continuation_agreed": "continue",
    "ongoing": "ongoing", "unknown": "",
}  # fmt: skip

OPPOSITE = {"fail": {"succeed", "m_done"}, "reject": {"accept"}, "cancel": {"hold"}}
DENIED = "niet/geen/niets/nooit/nauwelijks/evenmin/weinig/zonder"
"""What a word needs beside it that evokes the opposite of what it otherwise does: "slaagden *niet*"."""


def classes(marked: Marked) -> dict[str, str]:
    """Id to class of the lexicon, '' where a word alone does not tell it."""
    found = {id_: CLASS[kind] for id_, kind in marked.kinds.items() if kind in CLASS}
    found |= {id_: CLASS[str(reply["answer"])] for id_, reply in marked.section("replies").items()}
    found |= {id_: CLASS[str(outcome["type"])] for id_, outcome in marked.section("outcomes").items()}
    return found


def evoking(parsed: Parsed, marked: Marked) -> Iterable[tuple[tuple[str, str], str]]:
    """(lemma, part of speech) and class of each marked word; of several words the verb, else the first noun."""
    wanted = classes(marked)
    for mark in marked.triggers:
        tokens = [t for t in range(len(parsed.words)) if parsed.starts[t] < mark.end and parsed.ends[t] > mark.start]
        heads = [t for t in tokens if parsed.pos[t] in ("VERB", "NOUN")] or [t for t in tokens if parsed.pos[t] in POS]
        for token in heads[:1]:
            for name in {wanted.get(id_, "") for id_ in mark.ids} - {""}:
                yield (parsed.lemmas[token], POS[parsed.pos[token]]), name


def main(folders: list[Path]) -> None:
    """Count, and write the lexicon again."""
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    all_, told, spread = Counter[tuple[str, str]](), Counter[tuple[tuple[str, str], str]](), defaultdict(set)
    for parsed, gold in zip(parsed_articles(marked), marked, strict=True):
        if not gold.frames.get("entities"):
            continue
        all_.update((lemma, POS[pos]) for lemma, pos in zip(parsed.lemmas, parsed.pos, strict=True) if pos in POS)
        for word, name in evoking(parsed, gold):
            told[word, name] += 1
            spread[word, name].add(gold.name)
    path = data_folder("seeds") / "frames" / "lexicon.csv"
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = list(csv.reader(file))
    rows = [row for row in rows if row[-1] != "marked"]
    known = {(row[0], row[1], row[4]) for row in rows if not row[2]}
    for (word, name), count in sorted(told.items()):
        share = count / max(all_[word], count)
        if len(spread[word, name]) >= ARTICLES and share >= SHARE and (*word, name) not in known:
            denied = any((*word, other) in known for other in OPPOSITE.get(name, ()))
            rows.append([*word, DENIED if denied else "", "", name, str(min(4, 1 + int(4 * share))), "", "marked"])
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *sorted(rows)])
    print(sum(row[-1] == "marked" for row in rows), "entries from marked articles, of", len(rows))  # noqa: T201


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
