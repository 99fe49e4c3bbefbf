"""The data of the W3C's tests: what their manifests list, as datasets that can be compared."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import CanonicalizationAlgorithm, Dataset, DefaultGraph, NamedNode, Quad, RdfFormat, parse
from rdflib import Graph, Namespace, URIRef

UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
RDFS_LABEL = URIRef("http://www.w3.org/2000/01/rdf-schema#label")


def path_of(iri: object) -> Path:
    """The file that a manifest names."""
    return Path(str(iri).removeprefix("file://"))


def dataset(graph: Graph, node: object, default: URIRef, named: URIRef) -> Dataset:
    """The quads that a test's action or result lists."""
    quads: list[Quad] = []
    for place in graph.objects(node, default):
        quads += [Quad(q.subject, q.predicate, q.object, DefaultGraph()) for q in loaded(path_of(place), str(place))]
    for entry in graph.objects(node, named):
        if (entry, UT.graph, None) in graph:
            place, name = graph.value(entry, UT.graph), str(graph.value(entry, RDFS_LABEL))
        else:
            place, name = entry, str(entry)
        quads += [Quad(q.subject, q.predicate, q.object, NamedNode(name)) for q in loaded(path_of(place), name)]
    return Dataset(quads)


def loaded(path: Path, base: str) -> list[Quad]:
    """The statements of a file."""
    format = RdfFormat.from_extension(path.suffix[1:]) or RdfFormat.TURTLE
    return list(parse(path=str(path), format=format, base_iri=base, rename_blank_nodes=True))


def same(dataset: Dataset, other: Dataset) -> bool:
    """Do they say the same, whatever their blank nodes are called?"""
    for one in (dataset, other):
        one.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    return dataset == other


def read(text: bytes, format: RdfFormat) -> Dataset:
    """The statements of an answer, or none where it cannot be read."""
    try:
        return Dataset(parse(text, format=format, rename_blank_nodes=True))
    except SyntaxError:
        return Dataset()
