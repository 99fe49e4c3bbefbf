"""Validates the graph in a file. Apart, since it loads pySHACL and rdflib, which nothing else needs."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import RdfFormat, serialize
from rdflib import Dataset

from kg.rdf.reading import read_graph
from kg.rdf.shapes import Violation
from kg.rdf.validate import validate_full


def validate_file(path: Path, *, language: str = "en") -> tuple[Violation, ...]:
    """What is wrong with the graph in a file, sorted; UnreadableGraph where it is no RDF.

    The file is read by Oxigraph, whose errors name the line, and handed on as N-Quads.
    """
    data = Dataset()
    data.parse(data=serialize(read_graph(path), format=RdfFormat.N_QUADS), format="nquads")
    return validate_full(data, language=language)
