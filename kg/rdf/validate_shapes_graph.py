"""The shapes as they are written: an index of ``shapes.ttl`` that knows lists, messages and severities."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.rdf.validate_data import Term
from kg.vocab.terms import PREFIXES, RDF, SH

_NIL = NamedNode(RDF.nil)


class UnsupportedShapeError(ValueError):
    """The shapes use a part of SHACL that the compiled form lacks: extend it, or say it otherwise."""


class ShapesGraph:
    """The statements of a shapes file, by subject and predicate."""

    def __init__(self, path: Path) -> None:
        """Read a Turtle file; SyntaxError where it is none."""
        self._statements: dict[Term, dict[str, list[Term]]] = {}
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            own = self._statements.setdefault(quad.subject, {})
            own.setdefault(quad.predicate.value, []).append(quad.object)

    def __iter__(self) -> Iterator[Term]:
        """All subjects, in the order of the file."""
        return iter(self._statements)

    def predicates(self, node: Term) -> set[str]:
        """What is said of a node."""
        return set(self._statements.get(node, ()))

    def objects(self, node: Term, predicate: str) -> list[Term]:
        """All values."""
        return self._statements.get(node, {}).get(predicate, [])

    def one(self, node: Term, predicate: str) -> Term | None:
        """The value, None where there is none; more than one is not supported."""
        found = self.objects(node, predicate)
        if len(found) > 1:
            raise UnsupportedShapeError(f"{node}: {predicate} has more than one value")
        return found[0] if found else None

    def name(self, node: Term, predicate: str) -> str | None:
        """The IRI that is the value."""
        found = self.one(node, predicate)
        if found is not None and not isinstance(found, NamedNode):
            raise UnsupportedShapeError(f"{node}: {predicate} is not an IRI")
        return None if found is None else found.value

    def number(self, node: Term, predicate: str) -> int | None:
        """The integer that is the value."""
        found = self.one(node, predicate)
        if found is not None and not isinstance(found, Literal):
            raise UnsupportedShapeError(f"{node}: {predicate} is not a number")
        return None if found is None else int(found.value)

    def members(self, node: Term) -> list[Term]:
        """The members of an RDF list."""
        found: list[Term] = []
        rest: Term | None = node
        while rest is not None and rest != _NIL:
            found += self.objects(rest, RDF.first)
            rest = self.one(rest, RDF.rest)
        if rest is None:
            raise UnsupportedShapeError(f"{node}: not a list")
        return found

    def messages(self, node: Term) -> dict[str, str]:
        """Language to message."""
        return {text.language or "": text.value for text in self.objects(node, SH.message) if isinstance(text, Literal)}

    def severity(self, node: Term) -> str:
        """Local name of the severity, "Violation" where none is stated."""
        return (self.name(node, SH.severity) or "Violation").removeprefix(PREFIXES["sh"])
