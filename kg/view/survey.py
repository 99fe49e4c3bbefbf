"""A look over a graph that is too large to hold: which nodes a page should have, and how much happens with them.

1. The relations of every article are gone through once, a few articles at a time. What holds across articles (graphs of
   their own) comes first.
2. A frame (event, speech act, delegation, outcome) is of one article: the strongest are kept as we go. Actors and
   places are counted. Ties between actors and the talks of two parties, or of a process, are tallied; when there are
   too many tallies the lowest go, so that memory is bounded (``Tally``).
3. Chosen are the events of the largest stories with what belongs to them, the strongest ties with some of their events,
   and the strongest nodes, in that order, up to the number that a page holds.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, islice

from kg.store import GraphSource
from kg.view.actors import HAPPENED, pairs_of
from kg.view.kinds import ACTORS, KIND_OF, RELATIONS, local_name, most_telling
from kg.view.stories import BODIES, MOST_STORIES, TAKING_PART, TALKS
from kg.view.tally import Candidate, Tally
from kg.vocab.terms import DIP, RDF

_READ = (*RELATIONS, RDF.type, DIP.factuality, DIP.holder, DIP.officeOf, DIP.officeTitle)
_BATCH = 50
"""Graphs of one query."""
_BELONGING = frozenset({DIP.outcomeOf, DIP.attends, DIP.subEventOf, DIP.continuationOf})
_SHARE = 3
"""Stories, and ties, get at most one in so many of the nodes."""


@dataclass(slots=True)
class Survey:
    """What a page should have of a graph."""

    total: int = 0
    """Nodes of the whole graph."""
    edges: int = 0
    """Relations of the whole graph."""
    weights: dict[str, int] = field(default_factory=dict)
    """The chosen nodes, and with how many others something happens between each and them, in the whole graph."""
    graphs: frozenset[str] = frozenset()
    """The articles to read for them."""
    ties: dict[tuple[str, str, str], tuple[int, int]] = field(default_factory=dict)
    """Two actors and a relation, to the number of events and of those that happened; the two in order for deals."""


@dataclass(slots=True)
class _Told:
    """The relations of one graph."""

    kinds: dict[str, str] = field(default_factory=dict)
    links: dict[str, dict[str, set[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(set)))
    happened: dict[str, bool] = field(default_factory=dict)
    offices: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, subject: str, property_: str, value: str) -> None:
        if property_ == RDF.type:
            if (kind := KIND_OF.get(value)) is not None:
                self.kinds[subject] = kind
        elif property_ == DIP.factuality:
            self.happened[subject] = local_name(value) in HAPPENED
        elif property_ in (DIP.holder, DIP.officeOf, DIP.officeTitle):
            self.offices[subject][property_] = value
        else:
            self.links[subject][value].add(property_)


class Surveyor:
    """Goes over the graphs of a store, one after the other."""

    def __init__(self, base: str, most: int) -> None:
        """``most`` nodes are to be chosen."""
        self._base, self._most = base, most
        self._shared: dict[str, int] = defaultdict(int)
        self._first: dict[str, str] = {}
        self._linked: dict[str, int] = defaultdict(int)
        self._strong: list[tuple[int, str]] = []
        self._offices: set[tuple[str, str, str]] = set()
        self._ties: Tally[tuple[str, str, str]] = Tally()
        self._stories: Tally[tuple[str, ...]] = Tally()
        self._total = self._edges = 0

    def look(self, graph: str, told: _Told) -> None:
        """Take what one graph tells."""
        weights: dict[str, int] = defaultdict(int, dict.fromkeys(told.kinds, 0))
        across = not graph.startswith(f"{self._base}article/")
        for subject, others in told.links.items():
            for other, how in others.items():
                if subject != other and (across or (subject in told.kinds and other in told.kinds)):
                    count = len(most_telling(how))
                    self._edges += count
                    weights[subject] += count
                    weights[other] += count
        for office in told.offices.values():
            self._office(office, told, weights)
        frames = {}
        for node, weight in weights.items():
            if not node.startswith(f"{self._base}frame/"):
                self._shared[node] += weight
                self._first.setdefault(node, graph)
            elif across:
                self._linked[node] += weight
            else:
                frames[node] = weight + self._linked.pop(node, 0)
        self._total += len(frames)
        self._strong += ((-weight, node) for node, weight in frames.items())
        if len(self._strong) > 8 * self._most:
            self._strong = heapq.nsmallest(self._most, self._strong)
        self._tally(told, frames)

    def _office(self, office: Mapping[str, str], told: _Told, weights: dict[str, int]) -> None:
        holder, body = office.get(DIP.holder, ""), office.get(DIP.officeOf, "")
        key = (holder, body, office.get(DIP.officeTitle, "").casefold())
        if holder in told.kinds and body in told.kinds and holder != body and key not in self._offices:
            self._offices.add(key)
            self._edges += 1
            weights[holder] += 1
            weights[body] += 1

    def _tally(self, told: _Told, frames: Mapping[str, int]) -> None:
        roles: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        belonging: dict[str, list[str]] = defaultdict(list)
        processes = []
        for subject, others in told.links.items():
            for other, how in sorted(others.items()):
                if told.kinds.get(other) in ACTORS:
                    for relation in most_telling(how):
                        roles[subject][local_name(relation)].append(other)
                elif DIP.inProcess in how:
                    processes.append(((other,), subject))
                elif not how.isdisjoint(_BELONGING):
                    belonging[other].append(subject)
        for one, other, relation, event in pairs_of(roles):
            first, second = sorted((one, other)) if relation == "deals" else (one, other)
            if event in frames:
                happened = told.happened.get(event, True)
                self._ties.add((first, second, relation), Candidate(frames[event], event), happened=happened)
        talks = [event for event in roles if told.kinds.get(event) in TALKS]
        pairs = [(pair, event) for event in talks for pair in combinations(_bodies(roles[event], told.kinds), 2)]
        for about, event in (*processes, *pairs):
            if event in frames:
                with_it = tuple((frames[part], part) for part in belonging.get(event, ()) if part in frames)
                self._stories.add(about, Candidate(frames[event], event, with_it))

    def survey(self) -> Survey:
        """What was found, and is chosen."""
        chosen: dict[str, int] = {}
        self._choose_stories(chosen)
        ties = self._choose_ties(chosen)
        shared = ((-weight, node) for node, weight in self._shared.items())
        for weight, node in heapq.nsmallest(self._most, (*heapq.nsmallest(self._most, shared), *self._strong)):
            if len(chosen) >= self._most:
                break
            chosen.setdefault(node, -weight)
        graphs = {read_in(self._base, node) or self._first[node] for node in chosen}
        return Survey(self._total + len(self._shared), self._edges, chosen, frozenset(graphs), ties)

    def _choose_stories(self, chosen: dict[str, int]) -> None:
        processes = self._stories.largest(MOST_STORIES, lambda key: len(key) == 1)
        stories = processes or self._stories.largest(MOST_STORIES)
        room = self._most // _SHARE // max(1, len(stories))
        for about, story in stories:
            parts: dict[str, int] = {node: self._shared[node] for node in about}
            for candidate in story.events:
                parts.setdefault(candidate.node, candidate.weight)
                parts.update({node: weight for weight, node in candidate.with_it})
            chosen.update(islice(parts.items(), max(room, 1)))

    def _choose_ties(self, chosen: dict[str, int]) -> dict[tuple[str, str, str], tuple[int, int]]:
        found = {}
        until = len(chosen) + self._most // _SHARE
        for key, tie in self._ties.largest(self._most):
            if len(chosen) < until:
                chosen.update({node: self._shared[node] for node in key[:2]})
                chosen.update({event.node: event.weight for event in tie.events[:2]})
            if key[0] in chosen and key[1] in chosen:
                found[key] = (tie.count, tie.happened)
        return found


def _bodies(of_event: Mapping[str, list[str]], kinds: Mapping[str, str]) -> list[str]:
    return sorted({body for role in TAKING_PART for body in of_event.get(role, ()) if kinds[body] in BODIES})


def read_in(base: str, node: str) -> str:
    """The article that a frame is of; empty where a node is no frame, and so of no article."""
    frame = f"{base}frame/"
    return f"{base}article/{node.removeprefix(frame).partition(':')[0]}" if node.startswith(frame) else ""


def survey(store: GraphSource, base: str, most: int) -> Survey:
    """Look over a store for the nodes of a page, at most ``most``."""
    surveyor = Surveyor(base, most)
    graphs = sorted(store.graphs(), key=lambda graph: (graph.startswith(f"{base}article/"), graph))
    for some in _batches(graphs):
        told = {graph: _Told() for graph in some}
        for graph, subject, property_, value in _rows(store, some):
            if graph is not None and subject is not None and property_ is not None and value is not None:
                told[graph].add(subject, property_, value)
        for graph in some:
            surveyor.look(graph, told[graph])
    return surveyor.survey()


def _rows(store: GraphSource, graphs: Iterable[str]) -> Iterator[tuple[str | None, ...]]:
    # With VALUES for the properties too, Oxigraph goes through all of their statements in the store.
    names, wanted = " ".join(f"<{iri}>" for iri in graphs), ", ".join(f"<{iri}>" for iri in _READ)
    pattern = f"VALUES ?g {{ {names} }} GRAPH ?g {{ ?s ?p ?o }} FILTER(?p IN ({wanted}))"
    return store.select(f"SELECT ?g ?s ?p ?o WHERE {{ {pattern} }}").texts()


def _batches(graphs: list[str]) -> Iterator[list[str]]:
    rest = iter(graphs)
    while some := list(islice(rest, _BATCH)):
        yield some
