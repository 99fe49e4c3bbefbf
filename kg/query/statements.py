"""The union of a graph's statements as plain strings in memory, for questions node by node.

For a corpus use SPARQL; for walking around a file (an evaluation, an explanation) a dictionary is
quicker than any engine. IRIs and literals are both strings here: the ontology never mixes them in
one place but ``dip:attributedTo``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import Quad

from kg.rdf import read_graph


class Statements:
    """Statements by subject and by object; values in the order of their text, whatever the file's order."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        """Index the quads, whatever graph they are in."""
        forward: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        backward: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for subject, predicate, value, _ in quads:
            one, how, other = subject.value, predicate.value, value.value
            forward[one][how].add(other)
            backward[other][how].add(one)
        self._forward = {one: {how: sorted(v) for how, v in hows.items()} for one, hows in forward.items()}
        self._backward = {one: {how: sorted(v) for how, v in hows.items()} for one, hows in backward.items()}

    @classmethod
    def read(cls, path: Path) -> Statements:
        """Index a file in any format that its ending names; UnreadableGraph where it is not that."""
        return cls(read_graph(path))

    def objects(self, subject: str, predicate: str) -> list[str]:
        """Values of a property, sorted."""
        return self._forward.get(subject, {}).get(predicate, [])

    def value(self, subject: str, predicate: str) -> str | None:
        """The first value of a property, or None."""
        found = self.objects(subject, predicate)
        return found[0] if found else None

    def subjects(self, predicate: str, value: str) -> list[str]:
        """Nodes that have this value for a property, sorted."""
        return self._backward.get(value, {}).get(predicate, [])

    def has(self, subject: str, predicate: str, value: str) -> bool:
        """Is this stated?"""
        return value in self.objects(subject, predicate)

    def about(self, node: str) -> dict[str, list[str]]:
        """All properties of a node with their values."""
        return self._forward.get(node, {})

    def pointing_at(self, node: str) -> dict[str, list[str]]:
        """All properties whose value is the node, with the nodes that have them."""
        return self._backward.get(node, {})
