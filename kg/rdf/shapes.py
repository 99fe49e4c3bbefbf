"""Validates the graph of an article, quickly: the shapes of the ontology, compiled once.

A general SHACL engine takes some 60 microseconds a triple, more than all of the extraction; every
article of every build is validated, so ``ontology/shapes.ttl`` is compiled into plain functions
instead. ``kg.rdf.validate`` is the reference (pySHACL); tests hold the two to the same verdicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pyoxigraph import Quad

from kg.rdf.graph import NamedGraph
from kg.rdf.validate_checks import Found, NodeShape
from kg.rdf.validate_compile import Compiler, Description
from kg.rdf.validate_data import Data, Term, statements_of
from kg.rdf.validate_shapes_graph import ShapesGraph
from kg.resources import data_folder


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """A node that is not as a shape wants it.

    ``focus``, ``shape`` and ``value`` are IRIs (``value`` may be the text of a literal), ``path`` is a
    property, or properties joined by ``/`` or ``|``; ``value`` is empty where the number of values is
    at fault, ``path`` where the node itself is. ``severity`` is Violation, Warning or Info.
    """

    focus: str
    shape: str
    path: str
    value: str
    severity: str
    message: str

    def __str__(self) -> str:
        """One line for a terminal."""
        value = f" ({self.value})" if self.value else ""
        return f"{self.severity}: {self.focus}: {self.message}{value}"


class Shapes:
    """Compiled shapes; safe to share, they keep nothing of what they check."""

    def __init__(self, path: Path) -> None:
        """Compile a Turtle file; UnsupportedShapeError where it says what cannot be compiled."""
        compiler = Compiler(ShapesGraph(path))
        self.path = path
        self._shapes: tuple[NodeShape, ...] = compiler.compile()
        self._descriptions: dict[str, Description] = compiler.descriptions

    def __iter__(self) -> Iterator[str]:
        """The IRIs of all shapes and constraints, sorted."""
        return iter(sorted(self._descriptions))

    def check(self, quads: Iterable[Quad], *, text: str | None = None, language: str = "en") -> tuple[Violation, ...]:
        """What is wrong with the graph of one article, sorted; nothing where it is valid.

        With ``text``, the article's decoded text, passages are compared with it too. Messages are
        in ``language``, "en" or "nl".
        """
        return self._check(Data(statements_of(quads), text=text), language)

    def check_graph(self, graph: NamedGraph, *, text: str | None = None, language: str = "en") -> tuple[Violation, ...]:
        """The same for a graph in rows, which saves making quads."""
        rows = ((subject, predicate, value) for subject, predicate, value, _ in graph.rows)
        return self._check(Data(rows, text=text), language)

    def _check(self, data: Data, language: str) -> tuple[Violation, ...]:
        found: Found = []
        for shape in self._shapes:
            for name in shape.classes:
                for focus in data.instances.get(name, ()):
                    shape.check(focus, data, found)
            for predicate in shape.subjects_of:
                for focus, own in data.properties.items():
                    if predicate in own:
                        shape.check(focus, data, found)
        return self.report(((focus, shape, _text(value)) for focus, shape, value in found), language=language)

    def report(self, found: Iterable[tuple[str, str, str]], *, language: str = "en") -> tuple[Violation, ...]:
        """Findings (focus, shape, value) as violations, each once, sorted."""
        return tuple(sorted({self._violation(*finding, language) for finding in found}))

    def _violation(self, focus: str, shape: str, value: str, language: str) -> Violation:
        about = self._descriptions[shape]
        message = about.messages.get(language) or shape
        return Violation(focus, shape, about.path or "", value, about.severity, message)


@cache
def compile_shapes() -> Shapes:
    """The shapes of the ontology, compiled once per process."""
    return Shapes(data_folder("ontology") / "shapes.ttl")


def _text(value: Term | None) -> str:
    return "" if value is None else str(getattr(value, "value", value))
