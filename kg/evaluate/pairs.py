"""Coreference across articles, counted: by pairs, and by the mean of three measures (CoNLL).

Pairs tell what a reader meets: of every two names in different articles, whether they are rightly held for one. MUC
counts links, B³ the share of each name's cluster that is right, CEAF how well whole clusters can be paired; their mean
is what shared tasks report.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

import networkx as nx

from kg.evaluate.tally import Tally


@dataclass(frozen=True, slots=True)
class Named:
    """A marked name or report, and what the graph has for it."""

    article: str
    id: str
    kind: str
    node: str | None
    """The first of the nodes that the graph holds for the same; None where it has none."""
    words: str
    """What the floor compares."""


def tally_pairs(tally: Tally, named: Sequence[Named], same: Callable[[Named, Named], bool]) -> None:
    """Count the pairs in different articles."""
    right = found = wanted = 0
    for number, one in enumerate(named):
        for two in named[number + 1 :]:
            if one.article == two.article:
                continue
            one_actor = one.id == two.id
            linked = same(one, two)
            right, found, wanted = right + (one_actor and linked), found + linked, wanted + one_actor
    tally.add(right, found, wanted)


def conll(named: Iterable[Named]) -> float:
    """Mean F1 of MUC, B³ and CEAF (by entities) of the names; 1 where there are none."""
    key: dict[str, set[int]] = defaultdict(set)
    response: dict[str, set[int]] = defaultdict(set)
    for number, one in enumerate(named):
        key[one.id].add(number)
        response[one.node or f"nothing {number}"].add(number)
    if not key:
        return 1.0
    keys, responses = list(key.values()), list(response.values())
    return fmean(
        (
            _f1(_muc(responses, keys), _muc(keys, responses)),
            _f1(_b_cubed(responses, keys), _b_cubed(keys, responses)),
            _ceaf(keys, responses),
        )
    )


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _muc(ours: Sequence[set[int]], theirs: Sequence[set[int]]) -> float:
    """The share of the links of ``ours`` that ``theirs`` have too; 1 where there are none."""
    of = {number: index for index, cluster in enumerate(theirs) for number in cluster}
    links = sum(len(cluster) - 1 for cluster in ours)
    kept = sum(len(cluster) - len({of[number] for number in cluster}) for cluster in ours)
    return kept / links if links else 1.0


def _b_cubed(ours: Sequence[set[int]], theirs: Sequence[set[int]]) -> float:
    of = {number: index for index, cluster in enumerate(theirs) for number in cluster}
    total = sum(map(len, ours))
    shares = (n * n / len(cluster) for cluster in ours for n in Counter(of[i] for i in cluster).values())
    return sum(shares) / total


def _ceaf(keys: Sequence[set[int]], responses: Sequence[set[int]]) -> float:
    graph = nx.Graph()
    for i, key in enumerate(keys):
        for j, response in enumerate(responses):
            if shared := len(key & response):
                graph.add_edge(("key", i), ("response", j), weight=2 * shared / (len(key) + len(response)))
    likeness = sum(graph.edges[edge]["weight"] for edge in nx.max_weight_matching(graph))
    return float(_f1(likeness / len(responses), likeness / len(keys)))
