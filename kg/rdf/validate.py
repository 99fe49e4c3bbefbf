"""Validates a graph with pySHACL: the reference for ``kg.rdf.shapes``, and the engine of ``kg validate``.

Any file will do, an export of many articles too. Where named graphs describe articles, each is
validated on its own, since each is meant to stand alone; else all statements together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pyshacl
import rdflib
from rdflib import RDF, SH, Dataset, Graph, Literal, URIRef
from rdflib.term import Node

from kg.rdf.shapes import Shapes, Violation, compile_shapes
from kg.vocab.terms import DIP, SCHEMA

_ARTICLE, _BODY = URIRef(DIP.Article), URIRef(SCHEMA.articleBody)


def validate_full(
    graph: Graph, *, texts: Mapping[str, str] | None = None, language: str = "en"
) -> tuple[Violation, ...]:
    """What is wrong with a graph or a data set, sorted; nothing where it is valid.

    ``texts`` gives the decoded text of articles by IRI, so that passages are compared with it.
    Costs some 60 microseconds a triple.
    """
    shapes = compile_shapes()
    found = {finding for part in _parts(graph) for finding in _findings(_with_texts(part, texts or {}), shapes)}
    return shapes.report(found, language=language)


@contextmanager
def as_spelt() -> Iterator[None]:
    """While this lasts rdflib reads literals as they are spelt.

    Else it reads ``PT24H`` as ``P1D``, so that an event with both would have one duration; SHACL counts terms.
    """
    before = rdflib.NORMALIZE_LITERALS
    rdflib.NORMALIZE_LITERALS = False
    try:
        yield
    finally:
        rdflib.NORMALIZE_LITERALS = before


def _parts(graph: Graph) -> list[Graph]:
    """The graphs to validate: those that describe an article, or else the whole."""
    if not isinstance(graph, Dataset):
        return [graph]
    named = [part for part in graph.graphs() if (None, RDF.type, _ARTICLE) in part]
    whole = Graph()
    for subject, predicate, value, _ in graph.quads():
        whole.add((subject, predicate, value))
    return named or [whole]


def _with_texts(graph: Graph, texts: Mapping[str, str]) -> Graph:
    """A copy with the texts of its articles, which pySHACL may write to."""
    copy = Graph()
    for triple in graph.triples((None, None, None)):
        copy.add(triple)
    for article in list(copy.subjects(RDF.type, _ARTICLE)):
        if str(article) in texts:
            copy.add((article, _BODY, Literal(texts[str(article)])))
    return copy


@cache
def _shapes_graph(path: Path) -> Graph:
    return Graph().parse(path, format="turtle")


def _findings(graph: Graph, shapes: Shapes) -> Iterator[tuple[str, str, str]]:
    """Focus, shape and value of every result of a validation report."""
    _, report, _ = pyshacl.validate(graph, shacl_graph=_shapes_graph(shapes.path), inplace=True, inference="none")
    known = set(shapes)
    for result in report.subjects(RDF.type, SH.ValidationResult):
        shape = _value(report, result, SH.sourceConstraint) or _value(report, result, SH.sourceShape)
        if shape in known:
            yield _value(report, result, SH.focusNode), shape, _value(report, result, SH.value)


def _value(report: Graph, result: Node, predicate: URIRef) -> str:
    found = report.value(result, predicate)
    return "" if found is None else str(found)
