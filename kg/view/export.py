"""The whole graph as a networkx graph, and as GEXF or GraphML for Gephi and its kin."""

from __future__ import annotations

import io
import re
from typing import BinaryIO

import networkx as nx

from kg.view.model import Picture

_CLOCK = re.compile(rb' lastmodifieddate="[^"]*"')
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def whole_network(picture: Picture) -> nx.MultiDiGraph:
    """Every node and edge: nodes are IRIs with label, kind, type, factuality, earliest, latest, weight, articles and
    confidence (how sure, "" where not weighed).

    Edges have relation, factuality, articles and confidence. All values are texts or numbers, as GEXF and GraphML want.
    """
    graph = nx.MultiDiGraph()
    for node in picture.nodes:
        graph.add_node(
            node.iri, label=_xml(node.label), kind=node.kind, type=node.type, factuality=node.factuality,
            earliest=node.earliest, latest=node.latest, weight=node.weight, articles=_articles(picture, node.articles),
            confidence=_sure(node.surety),
        )  # fmt: skip
    for edge in picture.edges:
        graph.add_edge(
            picture.nodes[edge.source].iri, picture.nodes[edge.target].iri, relation=edge.relation,
            title=_xml(edge.title), factuality=edge.factuality, articles=_articles(picture, edge.articles),
            confidence=_sure(edge.surety),
        )  # fmt: skip
    return graph


def write_whole(picture: Picture, out: BinaryIO, name: str) -> None:
    """Write the whole graph as ``gexf`` or ``graphml``, in UTF-8; the same graph gives the same bytes on any day."""
    written = io.BytesIO()
    write = {"gexf": nx.write_gexf, "graphml": nx.write_graphml}[name]
    write(whole_network(picture), written)
    out.write(_CLOCK.sub(b"", written.getvalue(), count=1))


def _sure(surety: int | None) -> str:
    """A number between 0 and 1; empty where nothing was weighed."""
    return "" if surety is None else f"0.{surety:02}"


def _articles(picture: Picture, numbers: tuple[int, ...]) -> str:
    return _xml(" ".join(picture.articles[number].id for number in numbers))


def _xml(text: str) -> str:
    """Text without the characters that XML 1.0 has not."""
    return _NOT_XML.sub("\ufffd", text)
