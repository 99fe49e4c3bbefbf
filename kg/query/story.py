"""A story: the events of a course of talks in the order of their days, each with all reports of it.

Reports of one event (``dip:sameEventAs``) stand together, and each keeps what its article says: held, planned, possible
or denied, with its sentence. Nothing is chosen between them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kg.query.meaning import group_of
from kg.store import GraphStore
from kg.vocab.terms import DCTERMS, DIP, OA, RDF, SKOS

_KINDS = (DIP.Negotiation, DIP.Meeting, DIP.Mediation, DIP.Visit, DIP.PressConference, DIP.Agreement)


@dataclass(frozen=True, slots=True)
class Report:
    """What one article says of an event."""

    event: str
    article: str
    issued: str
    factuality: str
    time: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Round:
    """One event, with what its reports say together; every field may have several values, or none."""

    first: str
    last: str
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    participants: tuple[str, ...]
    mediators: tuple[str, ...]
    heads: tuple[str, ...]
    outcomes: tuple[str, ...]
    reports: tuple[Report, ...]


def story(store: GraphStore, about: Collection[str] = ()) -> tuple[Round, ...]:
    """The events, by their first day; ``about`` are nodes of actors or processes, of one of which they must be."""
    wanted = _events_of(store, about) if about else None
    told = _told(store)
    first = _firsts(store, told)
    groups: dict[str, list[str]] = defaultdict(list)
    for event in sorted(told):
        groups[first[event]].append(event)
    values = _values(store)
    rounds = [
        _round(events, told, values) for events in groups.values() if wanted is None or not wanted.isdisjoint(events)
    ]
    return tuple(sorted(rounds, key=lambda round: (round.first, round.last, round.reports[0].event)))


_Told = dict[str, tuple[Report, str, str, str]]
"""Event to its report, kind, first and last day."""


def _events_of(store: GraphStore, about: Collection[str]) -> set[str]:
    nodes = " ".join(f"<{node}>" for one in about for node in group_of(store, one))
    part = f"?event <{DIP.participant}>|<{DIP.inProcess}> ?about"
    rows = store.select(f"SELECT DISTINCT ?event WHERE {{ VALUES ?about {{ {nodes} }} {part} }}")
    return {event for (event,) in rows.texts() if event is not None}


def _told(store: GraphStore) -> _Told:
    kinds = " ".join(f"<{kind}>" for kind in _KINDS)
    rows = store.select(
        "SELECT ?event ?kind ?id ?issued ?factuality ?time ?first ?last ?exact WHERE {"
        f" VALUES ?kind {{ {kinds} }} GRAPH ?article {{ ?event <{RDF.type}> ?kind ; <{DIP.factuality}> ?factuality ;"
        f" <{DIP.evidence}> ?passage . ?passage <{OA.exact}> ?exact ; <{OA.start}> ?start ."
        f" ?article <{DCTERMS.identifier}> ?id OPTIONAL {{ ?article <{DCTERMS.issued}> ?issued }}"
        f" OPTIONAL {{ ?event <{DIP.timeExpression}> ?time }} OPTIONAL {{ ?event <{DIP.earliest}> ?first }}"
        f" OPTIONAL {{ ?event <{DIP.latest}> ?last }} }} }} ORDER BY ?event DESC(?start)"
    )
    found: _Told = {}
    for row in rows.texts():  # the sentence that stands first in the article comes last
        event, kind, id, issued, factuality, time, first, last, exact = (value or "" for value in row)
        report = Report(event, id, issued, factuality.rpartition("#")[2], time, " ".join(exact.split()))
        found[event] = report, kind.rpartition("#")[2], first or last or issued, last or first or issued
    return found


def _firsts(store: GraphStore, events: Iterable[str]) -> dict[str, str]:
    """Each event to the first of its reports."""
    first = {event: event for event in events}
    for one, other in store.select(f"SELECT ?one ?other WHERE {{ ?one <{DIP.sameEventAs}> ?other }}").texts():
        if one in first and other is not None:
            first[one] = min(first[one], other)
    return first


def _values(store: GraphStore) -> dict[str, dict[str, list[str]]]:
    """Property (place, participant, mediator, head, outcome) to event to names, in order."""
    label = f"<{SKOS.prefLabel}> ?value"
    patterns = {
        "place": f"?event <{DIP.place}> ?node . ?node {label}",
        "participant": f"?event <{DIP.participant}> ?node . ?node {label}"
        f" FILTER NOT EXISTS {{ ?event <{DIP.mediator}> ?node }} FILTER NOT EXISTS {{ ?node a <{DIP.Delegation}> }}",
        "mediator": f"?event <{DIP.mediator}> ?node . ?node {label}",
        "head": f"?group <{DIP.attends}> ?event ; <{DIP.head}> ?node . ?node {label}",
        "outcome": f"?node <{DIP.outcomeOf}> ?event ; <{DIP.outcomeType}> ?type"
        ' BIND(STRAFTER(STR(?type), "#") AS ?value)',
    }
    found: dict[str, dict[str, list[str]]] = {name: defaultdict(list) for name in patterns}
    for name, pattern in patterns.items():
        query = f"SELECT DISTINCT ?event ?value WHERE {{ GRAPH ?article {{ {pattern} }} }} ORDER BY ?event ?value"
        for event, value in store.select(query).texts():
            if event is not None and value is not None:
                found[name][event].append(value)
    return found


def _round(events: list[str], told: _Told, values: dict[str, dict[str, list[str]]]) -> Round:
    def of(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(value for event in events for value in values[name].get(event, ())))

    rows = [told[event] for event in events]
    reports = sorted((row[0] for row in rows), key=lambda report: (report.issued, report.article, report.event))
    first, last = max(row[2] for row in rows), min(row[3] for row in rows)
    if first > last:  # days that do not meet: those of the articles, where the text gives none
        first, last = min(row[2] for row in rows), max(row[3] for row in rows)
    kinds = tuple(dict.fromkeys(row[1] for row in rows))
    return Round(
        first, last, kinds, of("place"), of("participant"), of("mediator"), of("head"), of("outcome"), tuple(reports)
    )
