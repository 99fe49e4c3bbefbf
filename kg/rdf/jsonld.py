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


def jsonld_section(graph: NamedGraph) -> bytes:
    """One graph as a JSON object, a line for each subject."""
    _, context = shipped_context()
    lines: list[str] = []
    members: list[str] = []
    last_subject = last_predicate = ""
    values: list[str] = []
    for subject, predicate, term, text in graph.rows:
        if subject != last_subject or predicate != last_predicate:
            if values:
                members.append(_member(context.name(last_predicate), values))
                values = []
            if subject != last_subject:
                if members:
                    lines.append("{" + ", ".join(members) + "}")
                members = [f'"@id": "{subject}"']
            last_subject, last_predicate = subject, predicate
        values.append(_value(predicate, term, text, context))
    members.append(_member(context.name(last_predicate), values))
    lines.append("{" + ", ".join(members) + "}")
    return f'{{"@id": "{graph.iri}", "@graph": [\n{",\n".join(lines)}\n]}}'.encode()


def _member(name: str, values: list[str]) -> str:
    return f'"{name}": {values[0]}' if len(values) == 1 else f'"{name}": [{", ".join(values)}]'


def _value(predicate: str, term: Term, text: str, context: Context) -> str:
    """A value as JSON. IRIs have no character that JSON escapes."""
    kind, language = context.meaning(predicate)
    if text[0] == "<":
        if kind == "@vocab":
            return f'"{context.term(text[1:-1])}"'
        if kind == "@id":
            return f'"{context.short(text[1:-1])}"'
        return f'{{"@id": "{text[1:-1]}"}}'
    assert isinstance(term, Literal)
    if term.language is not None:
        ...
