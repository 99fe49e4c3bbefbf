"""What can be wrong with a graph: the file that holds it, or what it says."""

from __future__ import annotations

from collections.abc import Sequence

from kg.rdf.shapes import Violation


class UnreadableGraph(Exception):
    """A file is not the RDF that its name promises."""


class InvalidGraph(Exception):
    """The graph of an article breaks the shapes of the ontology, and the user asked to be strict."""

    def __init__(self, article: str, violations: Sequence[Violation]) -> None:
        """``violations`` has at least one."""
        super().__init__(f"the graph of {article} breaks {len(violations)} shape(s); the first: {violations[0]}")
        self.article = article
        self.violations = tuple(violations)
