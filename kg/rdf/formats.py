"""The four formats of the exports, each written graph by graph so that memory does not grow with the corpus.

A file is a header, the sections of its graphs with a separator between them, and a footer; sections
stand in the order of their graphs' IRIs. Turtle has no graphs: its file holds the union of all, in
the same sections. N-Quads lines are sorted by code point, the others in reading order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kg.rdf.graph import NamedGraph
from kg.rdf.jsonld import FOOTER, jsonld_section, shipped_context
from kg.rdf.turtle import Turtle
from kg.vocab.iris import Iris
from kg.vocab.terms import PREFIXES

_USED = ("dcterms", "dip", "geo", "oa", "prov", "rdf", "rdfs", "schema", "skos", "xsd")


class Writing:
    """A graph being written: what more than one format, or the store, needs of it is made once."""

    def __init__(self, graph: NamedGraph, turtle: Turtle) -> None:
        """``turtle`` writes Turtle with the prefixes of the file."""
        self.graph = graph
        self.turtle = turtle

    @cached_property
    def nquads(self) -> bytes:
        """One statement a line, sorted by code point: with no blank nodes, RDFC-1.0's canonical form."""
        end = f" <{self.graph.iri}> .\n"
        rows = self.graph.rows
        lines = [f"<{subject}> <{predicate}> {text}{end}" for subject, predicate, _, text in rows]
        return "".join(sorted(lines)).encode()

    @cached_property
    def statements(self) -> str:
        """The statements in Turtle, without their graph."""
        return self.turtle.body(self.graph.rows)

    def trig(self) -> bytes:
        """The graph in TriG; literals hold no line ends, so every line may be indented."""
        name = self.turtle.short(f"<{self.graph.iri}>")
        body = self.statements.rstrip("\n").replace("\n", "\n\t").replace("\n\t\n", "\n\n")
        return f"\n{name} {{\n\t{body}\n}}\n".encode()


@dataclass(frozen=True, slots=True)
class Format:
    """How one format is written; everything is UTF-8."""

    header: bytes
    section: Callable[[Writing], bytes]
    separator: bytes = b""
    footer: bytes = b""


@dataclass(frozen=True, slots=True)
class Formats:
    """The formats of one set of exports: they share the prefixes, and so the Turtle."""

    turtle: Turtle
    by_name: Mapping[str, Format]
    """nq, trig, ttl, jsonld: the name is also the ending of the file."""

    @classmethod
    def under(cls, iris: Iris) -> Formats:
        """The formats for a graph whose instances have these IRIs."""
        turtle = Turtle({name: PREFIXES[name] for name in _USED} | iris.prefixes)
        header = turtle.header.encode()
        context, _ = shipped_context()
        return cls(
            turtle,
            {
                "nq": Format(b"", lambda writing: writing.nquads),
                "trig": Format(header, Writing.trig),
                "ttl": Format(header, lambda writing: f"\n{writing.statements}".encode()),
                "jsonld": Format(context, lambda writing: jsonld_section(writing.graph), b",\n", FOOTER),
            },
        )

    def write(self, name: str, graphs: Iterable[NamedGraph]) -> Iterator[bytes]:
        """A whole file in pieces; the graphs are in order."""
        format = self.by_name[name]
        yield format.header
        for number, graph in enumerate(graphs):
            yield format.separator if number else b""
            yield format.section(Writing(graph, self.turtle))
        yield format.footer
