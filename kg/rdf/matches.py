"""The graph ``matches``: what analysts found to be the same elsewhere, with whoever says so."""

from __future__ import annotations

from collections.abc import Container, Iterable

from kg.rdf.builder import GraphBuilder
from kg.rdf.graph import NamedGraph
from kg.same.matches import Match
from kg.vocab.iris import Iris
from kg.vocab.terms import DCTERMS, DIP, SKOS, XSD

MATCHES = "matches"


def matches_graph(matches: Iterable[Match], there: Container[str], iris: Iris) -> NamedGraph:
    """The graph of the matches of nodes that are ``there``; it has no statements where there are none."""
    builder = GraphBuilder(iris.graph(MATCHES))
    for found in matches:
        if found.node in there:
            if found.match:
                builder.link(found.node, SKOS.exactMatch, found.match)
            else:
                builder.typed(found.node, DIP.unmatched, "true", XSD.boolean)
            builder.plain(found.node, DCTERMS.source, found.source)
    return builder.graph()
