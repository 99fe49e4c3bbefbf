"""Learns who, where and when: ``seeds/frames/learned/company.csv`` and ``seeds/frames/learned/whereabouts.csv``.

    python training/choices.py FOLDER [FOLDER ...]

Each folder holds articles marked word by word (``*.mk``). For each reading of a marked event, each actor at hand is
right as participant (hosts, guarantors and observers too) or as mediator (facilitators too) where the marks say so;
so is each place and time at hand.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from marked_articles import parsed_articles
from same_event import told
from weights import learn

from kg.evaluate.marked import Marked, read_marked
from kg.frames import load_extractor
from kg.frames.events import company, whereabouts
from kg.frames.events.company import MEDIATOR, PARTICIPANT
from kg.frames.events.lending import LENT
from kg.frames.events.whereabouts import TIME
from kg.frames.extract import Desk
from kg.frames.impressions.sense import PLACE
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.resources import data_folder

# the ridge: few examples for many signs
TIGHT = {PARTICIPANT: 20.0, MEDIATOR: 20.0, LENT: 40.0, PLACE: 20.0, TIME: 10.0}
# rather nobody than the wrong one where no sentence says so
BARS = {PARTICIPANT: 0.45, MEDIATOR: 0.33, LENT: 0.5, PLACE: 0.38, TIME: 0.40}
TABLES = dict.fromkeys((PARTICIPANT, MEDIATOR, LENT), company.TABLE) | dict.fromkeys((PLACE, TIME), whereabouts.TABLE)
ROLES = {
    PARTICIPANT: ("participants", "hosts", "guarantors", "observers"),
    MEDIATOR: ("mediators", "facilitators"),
}


def identities(view: View, marked: Marked) -> dict[str, str]:
    """Key of the graph to id of the marks, by the names that both have at the same place."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for index, name in enumerate(view.mentions.names):
        key = view.entity_of(index)
        inside = [m for m in marked.mentions if len(m.ids) == 1 and m.start <= name.start and name.end <= m.end]
        if key is not None and inside:
            votes[key][min(inside, key=lambda m: m.end - m.start).ids[0]] += 1
    return {key: count.most_common(1)[0][0] for key, count in votes.items()}


def examples(folders: Iterable[Path]) -> dict[str, list[tuple[int, list[str], bool]]]:
    """Role to (article number, signs, right) of every actor at hand."""
    lexicon, extractor = load_lexicon(), load_extractor()
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    found: dict[str, list[tuple[int, list[str], bool]]] = {role: [] for role in TABLES}
    for number, (parsed, gold) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        desk = Desk(extractor, parsed, mentions, link(parsed.article, mentions, lexicon))
        known, events = identities(desk.view, gold), gold.section("events")

        def those(ids: set[str], fields: Iterable[str], events: Mapping[str, Any] = events) -> set[str]:
            return {who for id_ in ids for name in fields for who in events[id_].get(name) or ()}

        for happening in desk.happenings():
            ids = told(desk, gold, happening.kind, happening.trigger)
            if not ids or happening.candidates is None:
                continue
            for role, fields in ROLES.items():
                right = those(ids, fields)
                for key, signs in happening.candidates.items():
                    found[role].append((number, signs, known.get(key) in right))
            where = {str(events[id_].get("place")) for id_ in ids}
            found[PLACE] += [(number, signs, known.get(key) in where) for key, signs in happening.places.items()]
            when = [str(events[id_]["time"]).lower() for id_ in ids if events[id_].get("time")]
            for index, signs in happening.times.items():
                text = mentions.times[index].text.lower()
                found[TIME].append((number, signs, any(text in said or said in text for said in when)))
        merged = desk.merger.joined(desk.happenings())
        for event in merged:
            ids = set.union(*(told(desk, gold, event.kind, trigger) for trigger in event.triggers))
            right = those(ids, ROLES[PARTICIPANT])
            if ids:
                for key, signs in desk.merger.lending.candidates(event, merged).items():
                    found[LENT].append((number, signs, known.get(key) in right))
    return found


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table, twice: what is lent rests on who is known already."""
    for _ in range(2):
        rows = [(role, *learn(those, TIGHT[role])) for role, those in examples(folders).items()]
        for table in sorted(set(TABLES.values())):
            with (data_folder("seeds") / "frames" / "learned" / f"{table}.csv").open(
                "w", encoding="utf-8", newline=""
            ) as file:
                out = csv.writer(file, lineterminator="\n")
                out.writerow(("frame", "sign", "weight"))
                for role, weights, _, line in rows:
                    if TABLES[role] == table:
                        print(f"{role:12} {line}")  # noqa: T201
                        out.writerow((role, "bar", f"{BARS[role]:.2f}"))
                        out.writerows((role, sign, f"{weight:.3f}") for sign, weight in sorted(weights.items()))
        load_ballot.cache_clear()


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
