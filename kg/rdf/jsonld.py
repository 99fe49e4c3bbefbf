"""JSON-LD with the ontology's context embedded: nothing need be fetched to read it.

A statement is written short where the context says enough (``"factuality": "dip:actual"``), and in
full (``{"@value": ..., "@type": ...}``) where it does not; both read back to the same quad.

Instances keep their whole IRI. Trap: ``place`` is a property of the context, so it cannot be a prefix
too, and a relative IRI with a colon in it (``passage/a:10-20``) is taken for an absolute one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from pyoxigraph import Literal, NamedNode, Quad

from kg.resources import data_folder
from kg.vocab.terms import PREFIXES, RDF, XSD

FOOTER: Final = b"\n]}\n"

_INTEGER: Final = PREFIXES["xsd"] + "integer"

Node = dict[str, Any]
"""A JSON object that describes one subject."""


class Context:
    """What the context says of every property: its short name, and what its plain values mean."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        """``definitions`` is the value of ``@context``: one object, no addresses."""
        self._prefixes = {
            name: value
            for name, value in definitions.items()
            if isinstance(value, str) and value[-1:] in "/#"
        }
        self._terms: dict[str, str] = {}
        self._short: dict[str, str] = {}
        self.properties: dict[str, tuple[str, str | None, str | None]] = {}
        for name, value in definitions.items():
            if name.startswith("@") or name in self._prefixes:
                continue
            rules = {"@id": value} if isinstance(value, str) else value
            if "@reverse" in rules or "@id" not in rules:
                continue
            iri = self._expand(rules["@id"])
            if set(rules) <= {"@id"}:
                self._terms.setdefault(iri, name)
            kind = rules.get("@type")
            language = rules.get("@language", definitions.get("@language"))
            expanded = kind if kind is None or kind.startswith("@") else self._expand(kind)
            self.properties.setdefault(iri, (name, expanded, language))

    def term(self, iri: str) -> str:
        """A class or concept, where the vocabulary is meant: by the context's name, or as ``short``."""
        return self._terms.get(iri) or self.short(iri)

    def short(self, iri: str) -> str:
        """An IRI with the context's prefix where it is of a vocabulary, or whole."""
        found = self._short.get(iri)
        if found is None:
            fitting = (name for name, namespace in self._prefixes.items() if iri.startswith(namespace))
            name = next(fitting, None)
            found = iri if name is None else f"{name}:{iri[len(self._prefixes[name]) :]}"
            self._short[iri] = found
        return found

    def _expand(self, compact: str) -> str:
        prefix, _, local = compact.partition(":")
        return self._prefixes[prefix] + local if prefix in self._prefixes else compact


@cache
def shipped_context() -> tuple[bytes, Context]:
    """The header of a JSON-LD file, and the context in it, from ``ontology/context.jsonld``."""
    text = (data_folder("ontology") / "context.jsonld").read_text(encoding="utf-8")
    header = text.rstrip().removesuffix("}").rstrip() + ',\n"@graph": [\n'
    return header.encode(), Context(json.loads(text)["@context"])


def jsonld_section(quads: Sequence[Quad]) -> bytes:
    """One graph as a JSON object, a line for each subject, from quads in reading order."""
    _, context = shipped_context()
    nodes: dict[str, Node] = {}
    for subject, predicate, value, _graph in quads:
        node = nodes.get(subject.value)
        if node is None:
            node = nodes[subject.value] = {"@id": subject.value}
        name, content = _statement(predicate.value, value, context)
        node.setdefault(name, []).append(content)
    lines = (
        json.dumps({name: _alone(value) for name, value in node.items()}, ensure_ascii=False)
        for node in nodes.values()
    )
    graph = json.dumps(str(quads[0].graph_name)[1:-1], ensure_ascii=False)
    return f'{{"@id": {graph}, "@graph": [\n'.encode() + ",\n".join(lines).encode() + b"\n]}"


def _alone(values: Any) -> Any:
    return values[0] if isinstance(values, list) and len(values) == 1 else values


def _statement(predicate: str, value: NamedNode | Literal, context: Context) -> tuple[str, Any]:
    if predicate == RDF.type:
        return "@type", context.term(value.value)
    name, kind, language = context.properties.get(predicate, (predicate, None, None))
    if isinstance(value, NamedNode):
        if kind == "@vocab":
            return name, context.term(value.value)
        if kind == "@id":
            return name, context.short(value.value)
        return name, {"@id": value.value}
    if value.language is not None:
        plain = kind is None and language == value.language
        return name, value.value if plain else {"@value": value.value, "@language": value.language}
    datatype = value.datatype.value
    if datatype == _INTEGER and value.value.isdecimal():
        return name, int(value.value)
    if kind == datatype or (kind is None and language is None and datatype == XSD.string):
        return name, value.value
    return name, {"@value": value.value, "@type": datatype}
