"""The table that a SELECT query gives, the same from every back end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolutions, Triple

Term = NamedNode | Literal | BlankNode | Triple
"""A value in a row."""


@dataclass(frozen=True, slots=True)
class Solutions:
    """Rows in the order in which the store gave them; None marks an unbound variable."""

    variables: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    @classmethod
    def taken_from(cls, solutions: QuerySolutions) -> Solutions:
        """All rows at once: a result must not outlive a change of the store beneath it."""
        names = tuple(variable.value for variable in solutions.variables)
        return cls(names, tuple(tuple(solution) for solution in solutions))

    def texts(self) -> Iterator[tuple[str | None, ...]]:
        """The rows as plain text: IRIs and lexical forms, without language or datatype."""
        for row in self.rows:
            yield tuple(None if term is None else plain(term) for term in row)


def plain(term: Term) -> str:
    """An IRI, a label of a blank node or a lexical form, without language or datatype."""
    return str(term) if isinstance(term, Triple) else term.value
