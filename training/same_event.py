"""Learns ``seeds/frames/learned/same_event.csv``: how much each sign says that a reading tells of an event told before.

    python training/same_event.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``). Readings whose word is marked as an event are compared, in
the order in which the program compares them, with the marked events told so far; the pair is right where the two
marks share an id. What joins an event is as the marks have it, so that signs see whole events.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

from marked_articles import kinds, parsed_articles
from weights import SLACK, learn

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

BAR = 0.5  # joined where that is likelier than not: a wrong join makes false statements of two true ones


def told(desk: Desk, marked: Marked, kind: EventKind, trigger: int) -> set[str]:
    """The ids of the marked events that a reading tells of: at its word, or the nearest within a few words."""
    parsed, families = desk.view.parsed, kinds(marked)
    start, end = parsed.starts[trigger], parsed.ends[trigger]
    mine = {id_ for id_, name in families.items() if name == family(kind)}
    spots = [(max(t.start - end, start - t.end), mine & set(t.ids)) for t in marked.triggers if mine & set(t.ids)]
    nearest = min((gap for gap, _ in spots), default=SLACK)
    return {id_ for gap, ids in spots if gap == nearest < SLACK for id_ in ids}


def pairs(folders: Iterable[Path]) -> list[tuple[int, list[str], bool]]:
    """(article number, signs, right) of every pair."""
    lexicon, extractor = load_lexicon(), load_extractor()
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    found: list[tuple[int, list[str], bool]] = []
    for number, (parsed, gold) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        desk = Desk(extractor, parsed, mentions, link(parsed.article, mentions, lexicon))
        known: list[tuple[set[str], Happening]] = []
        for happening in desk.merger.ordered(desk.happenings()):
            ids = told(desk, gold, happening.kind, happening.trigger)
            if not ids:
                continue
            events = [event for _, event in known]
            desk.merger.prepare(happening, events)
            kin = [(those, event) for those, event in known if family(event.kind) == family(happening.kind)]
            found += [(number, desk.merger.likeness.signs(event, happening, events), bool(ids & those))
                      for those, event in kin]  # fmt: skip
            same = next(((those, event) for those, event in kin if those & ids), None)
            if same is None:
                known.append((ids, happening))
            else:
                desk.merger.join(same[1], happening)
                same[0].update(ids)
    return found


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    weights, _, line = learn(pairs(folders))
    print(line)  # noqa: T201
    with (data_folder("seeds") / "frames" / "learned" / f"{TABLE}.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("frame", "sign", "weight"))
        out.writerow(("Event", "bar", f"{BAR:.2f}"))
        out.writerows(("Event", sign, f"{weight:.3f}") for sign, weight in sorted(weights.items()))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
