"""The actors' network: who dealt with whom, and who stood between them, weighted by events.

An event with several participants becomes edges between them:

1. a mediator or facilitator and each party: ``mediates`` (from the mediator),
2. two others who take part: ``deals``; every two of them, or from the first to the rest above a dozen,
3. a speaker and an addressee: ``addresses`` (from the speaker),
4. an office holder and the state or organisation: ``office``.

Edges of the same kind between the same two are one edge; its weight is its number of occasions, since
two reports, or talks and the mediation in them, are one event (``kg.view.occasions``).
What happened and what was only planned or denied are counted apart, so that a measure can leave it out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

import networkx as nx

from kg.view.kinds import ACTORS, ROLES
from kg.view.model import Picture
from kg.view.occasions import occasions

_MEDIATING = frozenset(ROLES["mediating"])
_TAKING_PART = frozenset(ROLES["taking part"]) - _MEDIATING
_CROWD = 12
T = TypeVar("T", int, str)
HAPPENED = frozenset({"actual", ""})


@dataclass(frozen=True, slots=True)
class Tie:
    """What two actors (node numbers) have with each other: the numbers of the events, or of the edges of an office."""

    source: int
    target: int
    relation: str
    events: tuple[int, ...]
    weight: int
    """How many occasions, or offices, that is."""
    actual: int
    """How many of these the articles report as having happened."""
    count: int
    """How many there are in the whole graph; more than ``weight`` where the picture is a part of it."""
    edges: tuple[int, ...] = ()


def ties(picture: Picture) -> list[Tie]:
    """The ties between the actors of a picture, strongest first."""
    found: dict[tuple[int, int, str], list[int]] = defaultdict(list)
    for one, other, relation, number in _pairs(picture):
        found[one, other, relation].append(number)
    one_of = occasions(picture)
    made = []
    for (one, other, relation), numbers in found.items():
        unique = tuple(sorted(set(numbers)))
        if relation == "office":
            made.append(Tie(one, other, relation, (), len(unique), len(unique), 0, unique))
        else:
            happened = {one_of[event] for event in unique if picture.nodes[event].factuality in HAPPENED}
            weight = len({one_of[event] for event in unique})
            first, second = picture.nodes[one].iri, picture.nodes[other].iri
            if relation == "deals" and second < first:
                first, second = second, first
            count, actual = picture.tallies.get((first, second, relation), (weight, len(happened)))
            made.append(Tie(one, other, relation, unique, weight, actual, count))
    return sorted(made, key=lambda tie: (-tie.count, tie.source, tie.target, tie.relation))


def actor_network(
    picture: Picture, *, only_actual: bool = False, articles: Collection[int] | None = None
) -> nx.MultiGraph:
    """The ties as a networkx graph for measures: nodes are IRIs with ``label`` and ``kind``.

    Edges have ``relation``, ``weight`` (number of occasions), ``events`` (IRIs) and ``source`` (who mediates
    or speaks). With ``only_actual``, events that are planned, possible or denied do not count; with
    ``articles`` (numbers) only what these articles tell counts, for change over time.
    """
    graph = nx.MultiGraph()
    for node in picture.nodes:
        if node.kind in ACTORS:
            graph.add_node(node.iri, label=node.label, kind=node.kind)
    one_of = occasions(picture)
    for tie in ties(picture):
        told = [
            event for event in tie.events
            if not (only_actual and picture.nodes[event].factuality not in HAPPENED)
            and (articles is None or not {*picture.nodes[event].articles}.isdisjoint(articles))
        ]  # fmt: skip
        offices = [
            edge for edge in tie.edges if articles is None or not {*picture.edges[edge].articles}.isdisjoint(articles)
        ]
        weight = len({one_of[event] for event in told}) or len(offices)
        if weight:
            source, target = picture.nodes[tie.source].iri, picture.nodes[tie.target].iri
            events = [picture.nodes[event].iri for event in told]
            graph.add_edge(source, target, relation=tie.relation, weight=weight, source=source, events=events)
    return graph


def _pairs(picture: Picture) -> Iterator[tuple[int, int, str, int]]:
    roles: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, edge in enumerate(picture.edges):
        if picture.nodes[edge.target].kind not in ACTORS:
            continue
        if edge.relation == "office":
            yield edge.source, edge.target, "office", number
        else:
            roles[edge.source][edge.relation].append(edge.target)
    yield from pairs_of(roles)


def pairs_of(roles: Mapping[T, Mapping[str, Collection[T]]]) -> Iterator[tuple[T, T, str, T]]:
    """(one, other, relation, event) of the actors in each role of events; nodes are numbers or names."""
    for event, of_event in roles.items():
        mediators: list[T] = sorted({actor for role in _MEDIATING for actor in of_event.get(role, ())})
        others = sorted({actor for role in _TAKING_PART for actor in of_event.get(role, ())} - {*mediators})
        for mediator in mediators:
            for other in others:
                yield mediator, other, "mediates", event
        pairs = combinations(others, 2) if len(others) <= _CROWD else ((others[0], other) for other in others[1:])
        for one, other in pairs:
            yield one, other, "deals", event
        for speaker in of_event.get("speaker", ()):
            for addressee in of_event.get("addressee", ()):
                if speaker != addressee:
                    yield speaker, addressee, "addresses", event
