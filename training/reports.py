"""Learns what the signs of two reports weigh: the rows ``Event`` and ``Mediation`` of ``seeds/across.csv``.

    python training/reports.py FOLDER [FOLDER ...]

Each folder holds stories (``tests/gold/stories``). They are read with the encoder and without it, so that the weights
hold for both. Every two reports of different articles of a story that may be of one event are an example, right where
both tell of the same marked event; reports of events that are not marked are none.

Articles of one story are often of one event, and most articles of the world are not. So each story stands beside two
others that are made from it: the same actors some months later, and others in the same days, of whom only one side is
the same. Whatever is of one event in two of these is a wrong example.

The weights are those of a logistic regression whose ridge draws them to what was set by hand
(``training/reports.csv``), found by Newton steps. What is printed is how pairs come out when each story is linked with
what the others teach.
"""

from __future__ import annotations

import csv
import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt

from kg.evaluate.evaluation import articles_of, findings_of
from kg.evaluate.events import aligned
from kg.evaluate.gold import EVENTS, Gold
from kg.evaluate.stories import stories_of
from kg.evaluate.system import System
from kg.frames.weighing import Weights
from kg.model import Finding
from kg.query import Statements
from kg.rdf import Across, Iris, article_graph
from kg.readers import ENCODER, RULES
from kg.resources import data_folder
from kg.same import Decisions, trace_of
from kg.same.alike import impossible, signs_of, table_of, twins
from kg.same.events import BAR, MARGIN, candidates
from kg.same.groups import Judgement, group
from kg.same.reports import Report
from kg.same.weights import ALL

RIDGE = 4.0
BESIDE = 0.05
"""What an example with a story that was made counts."""
LATER = (90, 200, 400)
"""Days from a story to those with the same actors."""
_LEAST = 1e-7
Array = npt.NDArray[np.float64]
TABLES = ("Event", "Mediation")
SOURCE = "stories"
Table = dict[str, float]
Event = tuple[str, str | None]
"""An article and the id of the marked event that a report of it tells of."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story as one way of reading has it."""

    name: str
    reports: Mapping[str, Report]
    events: Mapping[str, Event]
    wanted: frozenset[tuple[str, str, str]]
    """Two articles and what both tell of."""


@dataclass(frozen=True, slots=True)
class Example:
    """Two reports that may be of one event."""

    story: str
    table: str
    signs: tuple[str, ...]
    right: bool
    weight: float = 1.0


def stories(folders: Iterable[Path]) -> list[Story]:
    """Each story as it is read with the encoder, and as it is without."""
    found = []
    for folder in folders:
        marked = stories_of(folder)
        golds = [gold for articles in marked.values() for gold in articles]
        for readers in (RULES, ENCODER):
            with TemporaryDirectory() as work:
                told = findings_of(
                    articles_of(folder, Path(work), golds), model=None, readers=readers, advance=lambda: None
                )
            of = {finding.article.id: finding for finding in told}
            found += [story(name, [(gold, of[gold.id]) for gold in articles]) for name, articles in marked.items()]
    return found


def story(name: str, articles: Sequence[tuple[Gold, Finding]]) -> Story:
    """A story with what its reports tell of."""
    across, events, marked = Across(Iris()), {}, []
    for gold, finding in articles:
        graph = article_graph(finding)
        across.add(trace_of(finding, graph.entities, Iris()))
        assert gold.marked is not None
        ids = [id_ for id_, event in gold.marked.section("events").items() if event["type"] in EVENTS]
        marked += [(gold.id, id_) for id_ in ids]
        for event, number in aligned(gold, System(Statements(list(graph.graph.quads())), graph.graph.iri)):
            events[event.node] = gold.id, None if number is None else ids[number]
    first = across.actors.group(Decisions()).first()
    reports = across.events.seen(first, across.actors.owners(first))
    wanted = {(*sorted((a, b)), id_) for (a, id_), (b, other) in combinations(marked, 2) if id_ == other and a != b}
    return Story(name, reports, events, frozenset(wanted))


def examples(told: Story) -> list[Example]:
    """The pairs of reports of a story that are compared, or should be."""
    asked, found = set(candidates(told.reports)), []
    for one, other in combinations(sorted(told.reports), 2):
        mine, theirs = told.events.get(one), told.events.get(other)
        if mine is None or theirs is None or None in (mine[1], theirs[1]):
            continue
        reports = told.reports[one], told.reports[other]
        right = mine[1] == theirs[1]
        if not impossible(*reports) and (right or (one, other) in asked):
            found.append(Example(told.name, table_of(reports[0].family), signs_of(*reports), right))
    return found


def made(told: Story) -> list[dict[str, Report]]:
    """The reports of other stories that are made from one: some months later, or of others at the same time.

    Each has the words of another.
    """
    nodes = sorted(told.reports)
    words = {node: told.reports[nodes[number - 1]].words for number, node in enumerate(nodes)}
    reports = {node: replace(report, words=words[node]) for node, report in told.reports.items()}
    found = [
        {
            f"{node}~": _later(report, dt.timedelta(days=days))
            for node, report in reports.items()
            if report.family != "Mediation"  # which goes on for months
        }
        for days in LATER
    ]
    sides = Counter(side for report in told.reports.values() for side in report.sides)
    found += [
        {f"{node}~": _of_others(report, kept, named=named) for node, report in reports.items()}
        for kept, _ in sorted(sides.most_common(2))
        for named in (True, False)
    ]
    return found


def _later(report: Report, by: dt.timedelta) -> Report:
    first, last, issued = ((None if day is None else day + by) for day in (report.first, report.last, report.issued))
    return replace(
        report, node=f"{report.node}~", article=f"{report.article}~", first=first, last=last, issued=issued
    )  # fmt: skip


def _of_others(report: Report, kept: str, *, named: bool) -> Report:
    def other(nodes: Iterable[str]) -> frozenset[str]:
        return frozenset(node if node == kept else f"{node}~" for node in nodes)

    return replace(
        report, node=f"{report.node}~", article=f"{report.article}~", sides=other(report.sides),
        parties=other(report.parties),
        third=other(report.third), around=other(report.around), company=other(report.company) if named else frozenset(),
        place=None if report.place is None else f"{report.place}~",
    )  # fmt: skip


def beside(told: Story) -> list[Example]:
    """The pairs of a report of a story and one of those made from it: none is of one event."""
    found = []
    for others in made(told):
        reports = {**told.reports, **others}
        for one, other in sorted(set(candidates(reports))):
            pair = reports[one], reports[other]
            if (one in others) != (other in others) and not impossible(*pair):
                found.append(Example(told.name, table_of(pair[0].family), signs_of(*pair), False, BESIDE))
    return found


def fit(found: Sequence[Example], before: Table) -> Table:
    """The weights by sign; those that no example has are as before."""
    signs = [ALL, *sorted({sign for example in found for sign in example.signs} | (before.keys() - {ALL}))]
    index = {sign: number for number, sign in enumerate(signs)}
    rows = np.zeros((len(found), len(signs)))
    for number, example in enumerate(found):
        rows[number, [0, *(index[sign] for sign in example.signs)]] = 1
    right = np.array([example.right for example in found], dtype=float)
    counts = np.array([example.weight for example in found])
    by_hand = np.array([before.get(sign, 0.0) for sign in signs])
    weights = by_hand.copy()
    loss = _loss(rows, right, counts, weights, by_hand)
    for _ in range(60):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (likely - right)) + RIDGE * (weights - by_hand)
        bent = (rows * (counts * likely * (1 - likely))[:, None]).T @ rows
        step = np.linalg.solve(bent + RIDGE * np.eye(len(signs)), slope)
        while (after := _loss(rows, right, counts, weights - step, by_hand)) > loss and np.abs(step).max() > _LEAST:
            step /= 2
        weights, loss = weights - step, after
        if np.abs(step).max() < _LEAST:
            break
    return {sign: float(weights[number]) for sign, number in index.items()}


def _loss(rows: Array, right: Array, counts: Array, weights: Array, by_hand: Array) -> float:
    odds = rows @ weights
    missed = np.logaddexp(0, odds) - right * odds
    return float(counts @ missed + RIDGE / 2 * ((weights - by_hand) ** 2).sum())


def linked(told: Story, tables: Mapping[str, Table]) -> tuple[int, int, int]:
    """How many pairs of a story are right, found and wanted when it is linked by some weights."""
    weights = {name: Weights(table) for name, table in tables.items()}

    def ask(one: str, other: str) -> Judgement:
        reports = told.reports[one], told.reports[other]
        reason = impossible(*reports)
        if reason:
            return Judgement(0.0, (reason,), veto=True)
        odds = weights[table_of(reports[0].family)].total((ALL, *signs_of(*reports)))
        return Judgement(float(1 / (1 + np.exp(-min(30.0, max(-30.0, odds))))))

    def alike(one: str, other: str) -> bool:
        return twins(told.reports[one], told.reports[other])

    groups = group(
        candidates(told.reports), ask, bar=BAR, rule="", decisions=Decisions(), nodes=told.reports, margin=MARGIN,
        alike=alike,
    ).groups  # fmt: skip
    found: set[tuple[Event, Event]] = set()
    for members in groups:
        known = sorted({told.events[node] for node in members if told.events.get(node, ("", None))[1] is not None})
        found |= {(one, other) for one, other in combinations(known, 2) if one[0] != other[0]}
    right = {(one[0], other[0], one[1]) for one, other in found if one[1] == other[1]} & told.wanted
    return len(right), len(found), len(told.wanted)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def learn(told: Sequence[Story]) -> None:
    """Learn from stories, print what the others teach of each, and write the table."""
    path = data_folder("seeds") / "across.csv"
    by_hand, rows = _rows(Path(__file__).with_suffix(".csv")), _rows(path)
    before = {name: {row["sign"]: float(row["weight"]) for row in by_hand if row["kind"] == name} for name in TABLES}
    found = [example for one in told for example in (*examples(one), *beside(one))]
    counts = []
    for one in told:
        others = [example for example in found if example.story != one.name]
        tables = {name: fit([e for e in others if e.table == name], before[name]) for name in TABLES}
        counts.append(linked(one, tables))
        print(one.name, *counts[-1])  # noqa: T201
    right, links, wanted = map(sum, zip(*counts, strict=True))
    print(f"{len(found)} examples; P {right / links:.3f}, R {right / wanted:.3f} on stories not seen")  # noqa: T201
    tables = {name: fit([e for e in found if e.table == name], before[name]) for name in TABLES}
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("kind", "sign", "weight", "source"))
        out.writerows(
            (row["kind"], row["sign"], row["weight"], row["source"]) for row in rows if row["kind"] not in TABLES
        )
        for name, table in tables.items():
            out.writerows((name, sign, f"{table[sign]:.2f}", SOURCE) for sign in sorted(table))


if __name__ == "__main__":
    learn(stories(Path(name) for name in sys.argv[1:]))
