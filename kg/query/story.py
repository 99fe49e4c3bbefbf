"""A story: the rounds of a course of talks in order, and all that is told of them, each with its article and sentence.

1. Reports of one event (``dip:sameEventAs``) are one round, or one event beside the rounds; each keeps what its article
   says: held, planned, possible or denied. Nothing is chosen between them.
2. Processes of articles that are one (``dip:sameProcessAs``) are one story, with the words that tie it to earlier
   talks, and what its sides and those who help propose, demand and give in, each with what became of it
   (``kg/query/lives.py``).
3. What is in no process is told by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kg.query.lives import Life, all_steps, lives_of
from kg.query.meaning import group_of
from kg.query.told import (
    Line,
    Report,
    Told,
    acts_of,
    claims_of,
    conflicts_of,
    lines_of,
    names_of,
    reports_of,
    sentences_of,
)
from kg.query.versions import Versions, versions_of
from kg.store import GraphStore
from kg.vocab.terms import DIP, RDF, SKOS

_BETWEEN = " – "
"""Between the sides in the name of a process: that of several articles is called by the most of them."""


@dataclass(frozen=True, slots=True)
class Round:
    """One event, with what its reports say together; every field may have several values, or none."""

    first: str
    last: str
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    participants: tuple[str, ...]
    reports: tuple[Report, ...]
    mediators: tuple[Line, ...]
    heads: tuple[Line, ...]
    """Who leads a delegation to it."""
    offices: tuple[Line, ...]
    """Of those who take part."""
    topics: tuple[Line, ...]
    """What it was about, in the words of the articles."""
    outcomes: tuple[Line, ...]
    versions: tuple[Versions, ...]
    """Where its reports differ."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Why the processes of two articles are held for one, or may be."""

    one: str
    other: str
    verdict: str
    confidence: str
    rule: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A process, or with no name what is in none; nodes by their IRIs, days as ISO text."""

    name: str
    called: tuple[str, ...]
    """What articles call it."""
    processes: tuple[str, ...]
    parties: tuple[str, ...]
    conflicts: tuple[Line, ...]
    """The wars and disputes that it is about."""
    rounds: tuple[Round, ...]
    """In order."""
    beside: tuple[Round, ...]
    """What else belongs to it: mediation, meetings that are planned or possible."""
    claims: tuple[Line, ...]
    """What ties it to earlier talks."""
    lives: tuple[Life, ...]
    """What its sides and those who help propose, demand or give in, each with all its reports and what became of it."""
    acts: tuple[Line, ...]
    """What else they demand, give in or warn of."""
    versions: tuple[Versions, ...]
    """Numbers of the same that differ in what is told of it."""
    decisions: tuple[Decision, ...]


def stories(store: GraphStore, about: Collection[str] = ()) -> tuple[Story, ...]:
    """The stories, by their first day; ``about`` are nodes of processes, or of actors who must have a part in them."""
    teller = _Teller(store)
    actors = {node for one in about for node in group_of(store, one)}
    found, told = [], set[str]()
    for members in _processes(store):
        events = teller.events_in(members)
        told |= events
        if not about or not actors.isdisjoint(members) or not actors.isdisjoint(teller.actors_in(events)):
            found.append(teller.story(members, events))
    found.sort(key=lambda story: ([(it.first, it.last) for it in (*story.rounds, *story.beside)], story.processes))
    rest = {event for event in teller.told if event not in told}
    if about:
        rest = {event for event in rest if not actors.isdisjoint(teller.actors_in({event}))}
    alone = teller.rounds(rest)
    return (*found, *([Story("", (), (), (), (), (), alone, (), (), (), (), ())] if alone else []))


def _processes(store: GraphStore) -> list[tuple[str, ...]]:
    """The processes, grouped with those that are one, in order."""
    rows = store.select(
        f"SELECT DISTINCT ?one ?other WHERE {{ ?one <{RDF.type}> <{DIP.PeaceProcess}>"
        f" OPTIONAL {{ ?one <{DIP.sameProcessAs}> ?other }} }}"
    )
    groups: dict[str, set[str]] = defaultdict(set)
    for one, other in rows.texts():
        if one is not None:
            groups[one] |= {one} if other is None else {one, other}
    return sorted({tuple(sorted(members)) for members in groups.values()})


class _Teller:
    """All that a graph tells, by event."""

    def __init__(self, store: GraphStore) -> None:
        self.store = store
        self.told = reports_of(store)
        self.names, self.lines = names_of(store), lines_of(store)
        self.first = {event: event for event in self.told}
        for one, other in store.select(f"SELECT ?one ?other {{ ?one <{DIP.sameEventAs}> ?other }}").texts():
            if one in self.first and other is not None:
                self.first[one] = min(self.first[one], other)
        self.process: dict[str, set[str]] = defaultdict(set)
        for event, process in store.select(f"SELECT ?event ?process {{ ?event <{DIP.inProcess}> ?process }}").texts():
            if event in self.told and process is not None:
                self.process[process].add(event)
        rows = store.select(f"SELECT DISTINCT ?event ?round {{ ?event <{DIP.roundOf}> ?round }}").texts()
        self.is_round = {event for event, _ in rows}
        self.taking_part: dict[str, set[str]] = defaultdict(set)
        for event, actor in store.select(f"SELECT ?event ?actor {{ ?event <{DIP.participant}> ?actor }}").texts():
            if event is not None and actor is not None:
                self.taking_part[event].add(actor)

    def events_in(self, processes: Iterable[str]) -> set[str]:
        return {event for process in processes for event in self.process[process]}

    def actors_in(self, events: Iterable[str]) -> set[str]:
        return {actor for event in events for actor in self.taking_part[event]}

    def story(self, processes: tuple[str, ...], events: set[str]) -> Story:
        listed = " ".join(f"<{process}>" for process in processes)
        query = self.store.select(
            f"SELECT DISTINCT ?p ?v {{ VALUES ?s {{ {listed} }} VALUES ?p {{ <{SKOS.prefLabel}> <{SKOS.altLabel}>"
            f" <{DIP.processParty}> <{DIP.processMediator}> }} ?s ?p ?v"
            ' FILTER(!isLiteral(?v) || LANG(?v) = "nl") } ORDER BY ?p ?v'
        )
        values: dict[str, list[str]] = defaultdict(list)
        for property_, value in query.texts():
            values[property_ or ""].append(value or "")
        rounds = {event for event in events if event in self.is_round}
        articles = sorted({self.told[event].report.article for event in events})
        said = acts_of(self.store, articles, [*values[DIP.processParty], *values[DIP.processMediator]])
        lives, living = lives_of(self.store, said)
        acts = tuple(line for node, line in said.items() if node not in living)
        told = sentences_of(self.store, events)
        return Story(
            name=max(values[SKOS.prefLabel], key=lambda name: name.count(_BETWEEN)),
            called=tuple(values[SKOS.altLabel]), processes=processes,
            parties=tuple(values[DIP.processParty]), conflicts=tuple(conflicts_of(self.store, processes)),
            rounds=self.rounds(rounds), beside=self.rounds(events - rounds),
            claims=tuple(claims_of(self.store, processes)), lives=lives, acts=acts,
            versions=versions_of((), (), (), [*acts, *all_steps(lives), *told]),
            decisions=tuple(_decisions(self.store, listed)),
        )  # fmt: skip

    def rounds(self, events: Iterable[str]) -> tuple[Round, ...]:
        groups: dict[str, list[str]] = defaultdict(list)
        for event in sorted(events):
            groups[self.first[event]].append(event)
        found = map(self.round, groups.values())
        return tuple(sorted(found, key=lambda round: (round.first, round.last, round.reports[0].event)))

    def round(self, events: list[str]) -> Round:
        def names(what: str) -> tuple[str, ...]:
            return tuple(dict.fromkeys(name for event in events for name in self.names[what].get(event, ())))

        def lines(what: str) -> tuple[Line, ...]:
            found = (line for event in events for line in self.lines[what].get(event, ()))
            return tuple(sorted(found, key=lambda line: (line.who, line.says, line.issued, line.article)))

        rows = [self.told[event] for event in events]
        reports = sorted((row.report for row in rows), key=lambda report: (report.issued, report.article, report.event))
        return Round(
            *_days(rows), tuple(dict.fromkeys(row.kind for row in rows)), names("place"), names("participant"),
            tuple(reports), lines("mediators"), lines("heads"), lines("offices"),
            lines("topics"), lines("outcomes"),
            versions_of(reports, lines("venues"), lines("outcomes")),
        )  # fmt: skip


def _days(rows: list[Told]) -> tuple[str, str]:
    """Between which days an event was, by all its reports together."""
    first, last = max(row.first for row in rows), min(row.last for row in rows)
    if first > last:  # days that do not meet: those of the articles, where the text gives none
        first, last = min(row.first for row in rows), max(row.last for row in rows)
    return first, last


def _decisions(store: GraphStore, listed: str) -> Iterable[Decision]:
    rows = store.select(
        f"SELECT ?one ?other ?verdict ?confidence ?rule ?reason {{ VALUES ?one {{ {listed} }}"
        f" ?made <{DIP.identifies}> ?one, ?other ; <{DIP.verdict}> ?verdict ; <{DIP.confidence}> ?confidence ;"
        f" <{DIP.rule}> ?rule OPTIONAL {{ ?made <{DIP.reason}> ?reason }} FILTER(STR(?one) < STR(?other)) }}"
        " ORDER BY ?one ?other ?reason"
    )
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for row in rows.texts():
        *head, reason = (value or "" for value in row)
        found[tuple(head)].append(reason)
    for (one, other, verdict, confidence, rule), reasons in found.items():
        yield Decision(one, other, verdict.rpartition("#")[2], confidence, rule, tuple(filter(None, reasons)))
