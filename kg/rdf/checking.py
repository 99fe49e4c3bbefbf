"""Validates the graph in a file, graph by graph, as a build validates articles.

Two engines give the same verdicts, and tests hold them to that: the compiled shapes, at a thousand
articles a second or two, and pySHACL, the reference, at some seconds an article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from pyoxigraph import DefaultGraph, Quad, RdfFormat, serialize

from kg.rdf.reading import read_graph
from kg.rdf.shapes import Violation, compile_shapes
from kg.vocab.terms import DIP, RDF


def validate_file(path: Path, *, reference: bool = False, language: str = "en") -> tuple[Violation, ...]:
    """What is wrong with the graph in a file, sorted; UnreadableGraph where it is no RDF.

    Graphs that describe an article are each validated on their own, since each is meant to stand alone;
    where there is none, all statements together. ``reference`` asks pySHACL.
    """
    if reference:
        return _ask_pyshacl(path, language)
    return validate_parts(_parts(path), language=language)


def validate_parts(parts: Iterable[list[Quad]], *, language: str = "en") -> tuple[Violation, ...]:
    """What is wrong with graphs that are each meant to stand alone, sorted."""
    shapes = compile_shapes()
    return tuple(sorted({found for part in parts for found in shapes.check(part, language=language)}))


def is_of_article(quads: Iterable[Quad]) -> bool:
    """Does a graph describe an article?"""
    return any(map(_is_article, quads))


def _parts(path: Path) -> Iterator[list[Quad]]:
    """Quads by graph where a named one describes an article, else all in one.

    The file is gone through first. Where the statements of each graph stand together, as exports have them, no more
    than one graph is in memory; else all are.
    """
    articles: dict[str, bool] = {}
    together = True
    for name, quads in groupby(read_graph(path), key=_graph):
        together &= name not in articles
        articles[name] = articles.get(name, False) | is_of_article(quads)
    if not any(articles.values()):
        yield list(read_graph(path))
        return
    found: Iterable[Quad] = read_graph(path)
    for name, quads in groupby(found if together else sorted(found, key=_graph), key=_graph):
        if articles[name]:
            yield list(quads)


def _graph(quad: Quad) -> str:
    return str(quad.graph_name)


def _is_article(quad: Quad) -> bool:
    named = not isinstance(quad.graph_name, DefaultGraph)
    return named and quad.predicate.value == RDF.type and str(quad.object) == f"<{DIP.Article}>"


def _ask_pyshacl(path: Path, language: str) -> tuple[Violation, ...]:
    """The file is read by Oxigraph, whose errors name the line, and handed on as N-Quads."""
    from rdflib import Dataset  # slow to import, and seldom asked for

    from kg.rdf.validate import as_spelt, validate_full

    data = Dataset()
    with as_spelt():
        data.parse(data=serialize(read_graph(path), format=RdfFormat.N_QUADS), format="nquads")
    return validate_full(data, language=language)
