"""The graph ``corrections``: what analysts corrected of what was read, by whom, when and why."""

from __future__ import annotations

from collections.abc import Iterable

from kg.correct import Correction
from kg.correct.correction import NODES
from kg.rdf.builder import GraphBuilder, term
from kg.rdf.graph import NamedGraph
from kg.vocab.iris import Iris
from kg.vocab.terms import DCTERMS, DIP, OA, RDF, XSD

CORRECTIONS = "corrections"


def corrections_graph(corrections: Iterable[Correction], iris: Iris) -> NamedGraph:
    """The graph of some corrections; it has no statements where there are none."""
    builder = GraphBuilder(iris.graph(CORRECTIONS))
    for correction in corrections:
        node = iris.correction(correction.key)
        builder.link(node, RDF.type, DIP.Correction)
        builder.link(node, DIP.corrects, correction.target)
        builder.plain(node, DIP.change, correction.change.value)
        if correction.attribute:
            builder.link(node, DIP.changedProperty, term(correction.attribute))
            of_node = correction.attribute in NODES
            builder.link(node, DIP.changedValue, correction.value if of_node else term(correction.value))
        builder.plain(node, DIP.reason, correction.reason)
        builder.plain(node, DIP.decidedBy, correction.who)
        builder.typed(node, DCTERMS.date, correction.when.isoformat(), XSD.date)
        if correction.sentence:
            builder.plain(node, OA.exact, correction.sentence)
    return builder.graph()
