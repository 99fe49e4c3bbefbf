"""What a compiled shape runs: paths from a focus node to values, and the checks of these values.

The checks are plain loops over lists, because they run for every node and property of every article.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pyoxigraph import BlankNode, NamedNode

from kg.rdf.validate_data import Data, Properties, Term
from kg.rdf.validate_values import SetTest, ValueTest

Found: TypeAlias = list[tuple[str, str, Term | None]]
"""Focus node, shape, and the value at fault where there is one."""
Check: TypeAlias = Callable[[str, Properties, Data, Found], None]
"""Checks a focus node, of which the properties are given, and adds what it finds."""
Path: TypeAlias = Callable[[Properties, Data], Sequence[Term]]


@dataclass(frozen=True, slots=True)
class NodeShape:
    """Which nodes a shape is for, by class and by property, and what it checks of each.

    ``always`` runs for every node, ``where[predicate]`` only for nodes that have the predicate: most
    properties are optional, and most nodes lack most of them.
    """

    classes: tuple[str, ...]
    subjects_of: tuple[str, ...]
    always: tuple[Check, ...]
    where: dict[str, tuple[Check, ...]]

    def check(self, focus: str, data: Data, found: Found) -> None:
        """Run all checks that concern a node."""
        own = data.properties[focus]
        for check in self.always:
            check(focus, own, data, found)
        where = self.where
        for predicate in own:
            if predicate in where:
                for check in where[predicate]:
                    check(focus, own, data, found)


def alternative_path(predicates: list[str]) -> Path:
    """The values of any of the predicates."""

    def path(own: Properties, data: Data) -> Sequence[Term]:
        found = [own[predicate] for predicate in predicates if predicate in own]
        return list(dict.fromkeys([value for some in found for value in some]))

    return path


def sequence_path(predicates: list[str]) -> Path:
    """The values of the last predicate, reached through the others."""
    first, *others = predicates

    def path(own: Properties, data: Data) -> Sequence[Term]:
        values: Sequence[Term] = own.get(first, ())
        for predicate in others:
            nodes = [value.value for value in values if isinstance(value, NamedNode | BlankNode)]
            values = list(dict.fromkeys([end for node in nodes for end in data.of(node).get(predicate, ())]))
        return values

    return path


def check_node(shape: str, value_tests: list[ValueTest]) -> Check:
    """Tests of the focus node itself."""

    def check(focus: str, own: Properties, data: Data, found: Found) -> None:
        node = data.node(focus)
        for test in value_tests:
            if not test(node, data):
                found.append((focus, shape, node))

    return check


def check_property(
    shape: str, path: Path, limits: tuple[int, int], set_tests: list[SetTest], value_tests: list[ValueTest]
) -> Check:
    """The function that runs for every node and property: plain loops, because they cost least."""
    least, most = limits

    def check(focus: str, own: Properties, data: Data, found: Found) -> None:
        values = path(own, data)
        # Quads may repeat where several graphs were put together: a set has the last word.
        if not least <= len(values) <= most and not least <= len(set(values)) <= most:
            found.append((focus, shape, None))
        for set_test in set_tests:
            for fault in set_test(values, own):
                found.append((focus, shape, fault))
        for value_test in value_tests:
            for value in values:
                if not value_test(value, data):
                    found.append((focus, shape, value))

    return check
