"""Compiles ``ontology/shapes.ttl`` into functions over an index of the data.

1. For every node shape: its targets, the tests of the node itself, its property shapes, and the
   Python twins of its SPARQL constraints.
2. For every property shape: its path, the tests of each value and of all values together.
3. Whatever says something that was not compiled raises, so that no shape is ever ignored.

Method and names: https://www.w3.org/TR/shacl/. Limit: no class hierarchy; the data writes
super-classes out, and there are shapes that see to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.rdf import validate_values as tests
from kg.rdf.validate_checks import (
    Check,
    Found,
    NodeShape,
    Path,
    alternative_path,
    check_node,
    check_property,
    sequence_path,
)
from kg.rdf.validate_data import Data, Properties, Term
from kg.rdf.validate_native import NATIVE
from kg.rdf.validate_shapes_graph import ShapesGraph, UnsupportedShapeError
from kg.rdf.validate_values import SetTest, ValueTest
from kg.vocab.terms import OWL, RDF, RDFS, SH

_ANNOTATIONS: Final = frozenset({RDF.type, RDFS.label, RDFS.comment, SH.message, SH.severity})
_VALUE: Final = frozenset(
    {SH.class_, SH.datatype, SH.nodeKind, SH.in_, SH.minLength, SH.maxLength, SH.minInclusive, SH.maxInclusive}
    | {SH.languageIn, SH.or_, SH.xone}
)
_SET: Final = frozenset(
    {SH.minCount, SH.maxCount, SH.hasValue, SH.equals, SH.disjoint, SH.lessThan, SH.lessThanOrEquals} | {SH.uniqueLang}
)
_PROPERTY: Final = _ANNOTATIONS | _VALUE | _SET | {SH.path}
_NODE: Final = _ANNOTATIONS | _VALUE | {SH.targetClass, SH.targetSubjectsOf, SH.property, SH.sparql}
_SPARQL: Final = frozenset({RDF.type, SH.message, SH.prefixes, SH.select})
_MANY: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class Description:
    """What a report says of a shape: its messages by language, its path as text, its severity."""

    messages: dict[str, str]
    path: str | None
    severity: str


class Compiler:
    """Compiles one shapes graph; ``descriptions`` fills with every shape and constraint that it met."""

    def __init__(self, graph: ShapesGraph) -> None:
        """Nothing is compiled yet."""
        self.graph = graph
        self.descriptions: dict[str, Description] = {}

    def compile(self) -> tuple[NodeShape, ...]:
        """All node shapes, in the order of the file; UnsupportedShapeError where one cannot be compiled."""
        kinds = {node: {str(kind) for kind in self.graph.objects(node, RDF.type)} for node in self.graph}
        shapes = tuple(self._node_shape(node) for node, kind in kinds.items() if f"<{SH.NodeShape}>" in kind)
        for node, kind in kinds.items():
            known = isinstance(node, BlankNode) or f"<{OWL.Ontology}>" in kind
            if not known and _name(node) not in self.descriptions:
                raise UnsupportedShapeError(f"{node}: neither a node shape nor a part of one")
        return shapes

    def _node_shape(self, node: Term) -> NodeShape:
        shape = self._describe(node, _NODE, None)
        always = [self._sparql(part, node) for part in self.graph.objects(node, SH.sparql)]
        own = self._value_tests(node)
        if own:
            always.append(check_node(shape, own))
        where: dict[str, list[Check]] = {}
        for part in self.graph.objects(node, SH.property):
            needed, check = self._property_shape(part)
            (always if needed is None else where.setdefault(needed, [])).append(check)
        targets = [self.graph.objects(node, kind) for kind in (SH.targetClass, SH.targetSubjectsOf)]
        classes, subjects_of = (tuple(_name(target) for target in found) for found in targets)
        return NodeShape(
            classes, subjects_of, tuple(always), {needed: tuple(checks) for needed, checks in where.items()}
        )

    def _property_shape(self, node: Term) -> tuple[str | None, Check]:
        """A check, and the predicate without which it has nothing to say."""
        path_node = self.graph.one(node, SH.path)
        if path_node is None:
            raise UnsupportedShapeError(f"{node}: a property shape without a path")
        path, text, first = self._path(path_node)
        shape = self._describe(node, _PROPERTY, text)
        least = self.graph.number(node, SH.minCount) or 0
        most = self.graph.number(node, SH.maxCount)
        limits = least, _MANY if most is None else most
        check = check_property(shape, path, limits, self._set_tests(node), self._value_tests(node))
        optional = least == 0 and not self.graph.predicates(node) & {SH.hasValue, SH.equals}
        return first if optional else None, check

    def _sparql(self, node: Term, owner: Term) -> Check:
        shape = self._describe(node, _SPARQL, None, severity=self.graph.severity(owner))
        native = NATIVE.get(shape)
        if native is None:
            raise UnsupportedShapeError(f"{node}: no Python twin in validate_native.py")

        def check(focus: str, own: Properties, data: Data, found: Found) -> None:
            for value in native(own, data):
                found.append((focus, shape, value))

        return check

    def _describe(self, node: Term, allowed: frozenset[str], path: str | None, *, severity: str | None = None) -> str:
        shape = _name(node)
        self._refuse_others(node, allowed)
        messages = self.graph.messages(node)
        self.descriptions[shape] = Description(messages, path, severity or self.graph.severity(node))
        return shape

    def _refuse_others(self, node: Term, allowed: frozenset[str]) -> None:
        others = sorted(self.graph.predicates(node) - allowed)
        if others:
            raise UnsupportedShapeError(f"{node}: cannot compile {', '.join(others)}")

    def _path(self, node: Term) -> tuple[Path, str, str | None]:
        """A path (a predicate, or a sequence or an alternative of predicates) as a function and as text.

        The third value is the predicate that a focus node must have for the path to lead anywhere.
        """
        if isinstance(node, NamedNode):
            predicate = node.value
            return lambda own, data: own.get(predicate, ()), predicate, predicate
        choice = self.graph.one(node, SH.alternativePath)
        self._refuse_others(node, frozenset({SH.alternativePath} if choice else {RDF.first, RDF.rest}))
        steps = [_name(step) for step in self.graph.members(choice or node)]
        if choice is not None:
            return alternative_path(steps), "|".join(steps), None
        return sequence_path(steps), "/".join(steps), steps[0]

    def _value_tests(self, node: Term) -> list[ValueTest]:
        """The tests of single values that a shape states."""
        graph, found = self.graph, list[ValueTest]()
        found += [tests.instance_of(_name(kind)) for kind in graph.objects(node, SH.class_)]
        for predicate, make in ((SH.datatype, tests.datatype), (SH.nodeKind, tests.node_kind)):
            name = graph.name(node, predicate)
            if name is not None:
                try:
                    found.append(make(name))
                except KeyError:
                    raise UnsupportedShapeError(f"{node}: cannot compile {predicate} {name}") from None
        least, most = graph.number(node, SH.minLength), graph.number(node, SH.maxLength)
        if least is not None or most is not None:
            found.append(tests.length(least or 0, most))
        least, most = graph.number(node, SH.minInclusive), graph.number(node, SH.maxInclusive)
        if least is not None or most is not None:
            found.append(tests.between(least, most))
        choices, ranges = graph.one(node, SH.in_), graph.one(node, SH.languageIn)
        if choices is not None:
            found.append(tests.one_of(graph.members(choices)))
        if ranges is not None:
            tags = [tag.value for tag in graph.members(ranges) if isinstance(tag, Literal)]
            found.append(tests.language_in(tags))
        for predicate, join in ((SH.or_, tests.any_of), (SH.xone, tests.just_one_of)):
            found += [join(self._alternatives(listed)) for listed in graph.objects(node, predicate)]
        return found

    def _alternatives(self, listed: Term) -> list[ValueTest]:
        """The members of sh:or or sh:xone, each with tests of the value only."""
        found = []
        for member in self.graph.members(listed):
            self._refuse_others(member, _VALUE)
            found.append(tests.all_of(self._value_tests(member)))
        return found

    def _set_tests(self, node: Term) -> list[SetTest]:
        """The tests of all values together, except how many they are."""
        graph, found = self.graph, list[SetTest]()
        found += [tests.has_value(value) for value in graph.objects(node, SH.hasValue)]
        found += [tests.equals(_name(other)) for other in graph.objects(node, SH.equals)]
        found += [tests.disjoint(_name(other)) for other in graph.objects(node, SH.disjoint)]
        for predicate, or_equal in ((SH.lessThan, False), (SH.lessThanOrEquals, True)):
            found += [tests.less_than(_name(other), or_equal=or_equal) for other in graph.objects(node, predicate)]
        unique = graph.one(node, SH.uniqueLang)
        if isinstance(unique, Literal) and unique.value == "true":
            found.append(tests.unique_languages())
        return found


def _name(node: Term) -> str:
    if not isinstance(node, NamedNode):
        raise UnsupportedShapeError(f"{node}: a shape, class or property without an IRI")
    return node.value
