"""A part of a graph as a picture: some nodes, with what the articles that were chosen for them say of them.

A page of twenty thousand articles cannot hold what each says of every state. It holds the chosen nodes
(kg.view.survey), the articles of the chosen events, what these say of the chosen nodes, and the passages behind that.
The weights of the nodes and of the ties are those of the whole graph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from pyoxigraph import NamedNode, Quad

from kg.store import GraphSource
from kg.store.solutions import plain
from kg.view.model import Picture
from kg.view.reading import Reading, read_picture
from kg.view.survey import Survey, survey
from kg.vocab.terms import DIP, RDF

WHOLE = 400
"""Graphs that are read whole, and of which the strongest nodes are known only then."""
_BATCH = 500
"""Nodes of one query."""


def read_strongest(store: GraphSource, base: str, most: int) -> Picture:
    """The picture of a store, of which at most ``most`` nodes will be shown; a large store is not read whole."""
    if is_small(store):
        return read_picture(store, base)
    return read_part(store, base, survey(store, base, most))


def is_small(store: GraphSource) -> bool:
    """May the store be read whole?"""
    return len(store.graphs()) <= WHOLE


def read_part(store: GraphSource, base: str, chosen: Survey) -> Picture:
    """The chosen nodes."""
    reading = Reading(base, chosen.weights)
    for graph in sorted(chosen.graphs):
        reading.add(graph, _wanted(graph, store.quads(graph), chosen.weights))
    for graph in store.graphs():
        if not graph.startswith(f"{base}article/"):
            for nodes in _batches(sorted(chosen.weights)):
                reading.add(graph, _of_nodes(store, graph, nodes))
    return replace(reading.picture(), total=chosen.total, tallies=chosen.ties)


def _wanted(article: str, quads: Sequence[Quad], nodes: Collection[str]) -> Iterator[Quad]:
    """Those of an article's statements that tell of the article, of the nodes, and of what they rest on."""
    of: dict[str, list[Quad]] = defaultdict(list)
    for quad in quads:
        of[plain(quad.subject)].append(quad)
    kept = [
        subject
        for subject, about in of.items()
        if subject in nodes or subject == article or _is_office(about, nodes) or _is_of(about, nodes)
    ]
    passages = {
        plain(quad.object)
        for subject in kept
        for quad in of[subject]
        if quad.predicate.value in (DIP.evidence, DIP.mention)
    }
    for subject in (*kept, *sorted(passages - set(kept))):
        yield from of.get(subject, ())


def _is_office(about: Sequence[Quad], nodes: Collection[str]) -> bool:
    ends = [plain(quad.object) for quad in about if quad.predicate.value in (DIP.holder, DIP.officeOf)]
    return len(ends) > 1 and all(end in nodes for end in ends)


def _is_of(about: Sequence[Quad], nodes: Collection[str]) -> bool:
    """Does it say how sure something about one of the nodes is?"""
    return any(quad.predicate.value == RDF.subject and plain(quad.object) in nodes for quad in about)


def _of_nodes(store: GraphSource, graph: str, nodes: Sequence[str]) -> Iterator[Quad]:
    """What a graph across articles says of nodes, and of the seats of states, which lie somewhere."""
    listed = " ".join(f"<{node}>" for node in nodes)
    name = NamedNode(graph)
    for pattern in (f"VALUES ?s {{ {listed} }}", f"VALUES ?n {{ {listed} }} ?n <{DIP.seat}> ?s ."):
        for subject, property_, value in store.select(
            f"SELECT ?s ?p ?o WHERE {{ GRAPH <{graph}> {{ {pattern} ?s ?p ?o }} }}"
        ).rows:
            if isinstance(subject, NamedNode) and isinstance(property_, NamedNode) and value is not None:
                yield Quad(subject, property_, value, name)


def _batches(nodes: Sequence[str]) -> Iterator[Sequence[str]]:
    rest = iter(nodes)
    while some := list(islice(rest, _BATCH)):
        yield some
