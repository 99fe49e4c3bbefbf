"""Frames to RDF: the graph of an article, what holds across articles, validation, and serialisation."""

from kg.rdf.across import Across, KnownEntities
from kg.rdf.article import ArticleGraph, article_graph
from kg.rdf.errors import InvalidGraph, UnreadableGraph
from kg.rdf.exports import Sections
from kg.rdf.graph import NamedGraph
from kg.rdf.piece import Piece
from kg.rdf.reading import read_graph
from kg.rdf.run import Run
from kg.rdf.shapes import Violation, compile_shapes
from kg.rdf.summary import Summary
from kg.rdf.xml import well_formed
from kg.vocab.iris import DEFAULT_BASE, Iris

__all__ = [
    "DEFAULT_BASE", "Across", "ArticleGraph", "InvalidGraph", "Iris", "KnownEntities", "NamedGraph", "Piece", "Run",
    "Sections", "Summary", "UnreadableGraph", "Violation", "article_graph", "compile_shapes", "read_graph",
    "well_formed",
]  # fmt: skip
