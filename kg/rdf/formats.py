"""The four formats of the exports, each written graph by graph so that memory does not grow with the corpus.

A file is a header, the sections of its graphs with a separator between them, and a footer; sections
stand in the order of their graphs' IRIs. Turtle has no graphs: its file holds the union of all, in
the same sections. N-Quads lines are sorted by code point, the others in reading order.

Trap: Oxigraph writes its prefixes in another order in every process, so the header is written here
and its own is cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import Quad, RdfFormat, serialize

from kg.rdf.jsonld import FOOTER, jsonld_section, shipped_context
from kg.vocab.iris import Iris
from kg.vocab.terms import PREFIXES

_USED = ("dcterms", "dip", "oa", "prov", "rdfs", "schema", "skos", "xsd")


@dataclass(frozen=True, slots=True)
class Format:
    """How one format is written; everything is UTF-8."""

    name: str
    header: bytes
    section: Callable[[Sequence[Quad]], bytes]
    """The section of one graph, from its quads in reading order."""
    separator: bytes = b""
    footer: bytes = b""


def formats(iris: Iris) -> Mapping[str, Format]:
    """The formats by name, which is also the ending of the file: nq, trig, ttl, jsonld."""
    prefixes = {name: PREFIXES[name] for name in _USED} | iris.prefixes
    lines = "".join(f"@prefix {name}: <{prefixes[name]}> .\n" for name in sorted(prefixes)).encode()
    context, _ = shipped_context()

    def turtle(quads: Sequence[Quad], format: RdfFormat) -> bytes:
        statements = [quad.triple for quad in quads] if format is RdfFormat.TURTLE else quads
        written = serialize(statements, format=format, prefixes=prefixes) or b""
        body = written.split(b"\n", len(prefixes))[-1]
        return b"\n" + body.replace(b" .\n", b" .\n\n").removesuffix(b"\n")  # literals have no line end

    return {
        "nq": Format("nq", b"", write_nquads),
        "trig": Format("trig", lines, lambda quads: turtle(quads, RdfFormat.TRIG)),
        "ttl": Format("ttl", lines, lambda quads: turtle(quads, RdfFormat.TURTLE)),
        "jsonld": Format("jsonld", context, jsonld_section, b",\n", FOOTER),
    }


def write_nquads(quads: Iterable[Quad]) -> bytes:
    """One statement a line, sorted by code point: with no blank nodes that is RDFC-1.0's canonical form."""
    return "".join(sorted(f"{quad} .\n" for quad in quads)).encode()
