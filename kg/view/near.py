"""What is around a node in the whole graph, for a page that has only its strongest part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from kg.store import GraphSource
from kg.view.kinds import RELATIONS
from kg.view.survey import Survey, read_in
from kg.vocab.terms import DIP

_MOST: Final = 300
"""Neighbours of one node."""
_DRAWN: Final = f"FILTER(?p IN ({', '.join(f'<{relation}>' for relation in RELATIONS)}))"


def with_neighbours(store: GraphSource, base: str, chosen: Survey, around: Sequence[str]) -> Survey:
    """What is to be on a page, with the neighbours of some nodes (IRIs), those first that have most to do with them."""
    wanted = dict.fromkeys(chain.from_iterable((node, *_neighbours(store, node)) for node in around))
    new = [node for node in wanted if node not in chosen.weights]
    weights = chosen.weights | _weights(store, new)
    graphs = {read_in(base, node) or _first_article(store, base, node) for node in new}
    return replace(chosen, weights=weights, graphs=chosen.graphs | (graphs - {""}))


def _neighbours(store: GraphSource, node: str) -> Iterator[str]:
    either = (
        f"<{node}> ?p ?n {_DRAWN}",
        f"?n ?p <{node}> {_DRAWN}",
        f"?t <{DIP.holder}> <{node}> ; <{DIP.officeOf}> ?n",
        f"?t <{DIP.officeOf}> <{node}> ; <{DIP.holder}> ?n",
    )
    pattern = " UNION ".join(f"{{ {one} }}" for one in either)
    found = store.select(
        f"SELECT ?n (COUNT(*) AS ?times) WHERE {{ GRAPH ?g {{ {pattern} }} FILTER(isIRI(?n)) }}"
        f" GROUP BY ?n ORDER BY DESC(?times) DESC(?n) LIMIT {_MOST}"
    )
    return (neighbour for neighbour, _ in found.texts() if neighbour is not None)


def _weights(store: GraphSource, nodes: Sequence[str]) -> dict[str, int]:
    """With how many others each has to do; nodes that have to do with none are left out."""
    listed = " ".join(f"<{node}>" for node in nodes)
    found = store.select(
        f"SELECT ?n (COUNT(DISTINCT ?other) AS ?count) WHERE {{ VALUES ?n {{ {listed} }}"
        f" GRAPH ?g {{ {{ ?n ?p ?other }} UNION {{ ?other ?p ?n }} {_DRAWN} }} }} GROUP BY ?n"
    )
    return {node: int(count or 0) for node, count in found.texts() if node is not None}


def _first_article(store: GraphSource, base: str, node: str) -> str:
    found = store.select(
        f"SELECT (MIN(STR(?g)) AS ?first) WHERE {{ GRAPH ?g {{ <{node}> a ?kind }}"
        f' FILTER(STRSTARTS(STR(?g), "{base}article/")) }}'
    )
    return next((first or "" for (first,) in found.texts()), "")
