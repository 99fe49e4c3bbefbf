"""Learns ``seeds/frames/learned/same_event.csv``: which event told before a reading tells of, or that it is new.

    python training/same_event.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``). Each reading whose word is marked as an event chooses, in the
order in which the program compares them, among the events told so far and a new one; right is the event with which its
mark shares an id. What joins an event is as the marks have it, so that signs see whole events. The weights are those of
a choice (softmax) with a ridge, found by Newton steps with conjugate gradients; choices of articles not seen (five
folds) are counted.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from marked_articles import kinds, parsed_articles
from weights import FOLDS, LEAST, SEEN, SLACK

from kg.evaluate.marked import Marked, read_marked
from kg.frames import load_extractor
from kg.frames.events.alike import TABLE
from kg.frames.events.family import family
from kg.frames.events.happenings import Happening
from kg.frames.extract import Desk
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.model import EventKind
from kg.resources import data_folder

RIDGE = 6.0


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reading may tell of: the signs of each event, those of a new one last, and which are right."""

    article: int
    signs: list[list[str]]
    right: list[bool]


def told(desk: Desk, marked: Marked, kind: EventKind, trigger: int) -> set[str]:
    """The ids of the marked events that a reading tells of: at its word, or the nearest within a few words."""
    parsed, families = desk.view.parsed, kinds(marked)
    start, end = parsed.starts[trigger], parsed.ends[trigger]
    mine = {id_ for id_, name in families.items() if name == family(kind)}
    spots = [(max(t.start - end, start - t.end), mine & set(t.ids)) for t in marked.triggers if mine & set(t.ids)]
    nearest = min((gap for gap, _ in spots), default=SLACK)
    return {id_ for gap, ids in spots if gap == nearest < SLACK for id_ in ids}


def choices(folders: Iterable[Path]) -> list[Choice]:
    """Every choice that a reading has."""
    lexicon, extractor = load_lexicon(), load_extractor()
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    found: list[Choice] = []
    for number, (parsed, gold) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        desk = Desk(extractor, parsed, mentions, link(parsed.article, mentions, lexicon))
        likeness = desk.merger.likeness
        events: list[Happening] = []
        known: list[set[str]] = []
        for happening in desk.merger.ordered(desk.happenings()):
            ids = told(desk, gold, happening.kind, happening.trigger)
            if not ids:
                continue
            desk.merger.prepare(happening, events)
            same = [
                family(e.kind) == family(happening.kind) and bool(ids & k) for e, k in zip(events, known, strict=True)
            ]
            kin = [events.index(event) for event in likeness.kin(happening, events)]
            if kin:
                signs = [likeness.signs(events[k], happening, events) for k in kin]
                right = [same[k] for k in kin]
                found.append(Choice(number, [*signs, likeness.apart(happening, events)], [*right, not any(right)]))
            if True in same:
                desk.merger.join(events[same.index(True)], happening)
                known[same.index(True)] |= ids
            else:
                events.append(happening)
                known.append(set(ids))
    return found


def fit(found: Sequence[Choice], index: dict[str, int]) -> np.ndarray:
    """The weights by sign of a choice, with a ridge."""
    rows = [[index[s] for s in dict.fromkeys(signs) if s in index] for choice in found for signs in choice.signs]
    flat = np.concatenate([np.asarray(row, dtype=np.int64) for row in rows])
    of = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    group = np.repeat(np.arange(len(found)), [len(choice.signs) for choice in found])
    right = np.array([r for choice in found for r in choice.right], dtype=float)
    weights = np.zeros(len(index))
    for _ in range(12):
        score = np.bincount(of, weights[flat], len(rows))
        top = np.full(len(found), -np.inf)
        np.maximum.at(top, group, score)
        mass = np.exp(score - top[group])
        p = mass / np.bincount(group, mass)[group]
        wanted = p * right / np.bincount(group, p * right)[group]

        def times(v: np.ndarray, p: np.ndarray = p) -> np.ndarray:
            mine = np.bincount(of, v[flat], len(rows))
            bent = p * (mine - np.bincount(group, p * mine)[group])
            return np.bincount(flat, bent[of], len(index)) + RIDGE * v

        rest = np.bincount(flat, (wanted - p)[of], len(index)) - RIDGE * weights
        way, size = rest.copy(), float(rest @ rest)
        for _ in range(60):
            if size < 1e-7:
                break
            bent = times(way)
            pace = size / float(way @ bent)
            weights = weights + pace * way
            rest = rest - pace * bent
            new = float(rest @ rest)
            way, size = rest + new / size * way, new
    return weights


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    found = choices(folders)
    count = Counter(sign for choice in found for signs in choice.signs for sign in set(signs))
    index = {sign: n for n, sign in enumerate(sorted(s for s, seen in count.items() if seen >= SEEN))}
    good = 0
    for k in range(FOLDS):
        weights = fit([choice for choice in found if choice.article % FOLDS != k], index)
        for choice in found:
            if choice.article % FOLDS == k:
                scores = [sum(weights[index[s]] for s in signs if s in index) for signs in choice.signs]
                good += choice.right[int(np.argmax(scores))]
    print(f"{len(found)} choices, {good / len(found):.3f} right on articles not seen")  # noqa: T201
    weights = fit(found, index)
    with (data_folder("seeds") / "frames" / "learned" / f"{TABLE}.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("frame", "sign", "weight"))
        out.writerows(("Event", s, f"{weights[n]:.3f}") for s, n in index.items() if abs(weights[n]) >= LEAST)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
