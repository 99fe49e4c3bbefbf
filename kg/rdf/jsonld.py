"""JSON-LD with the ontology's context embedded: nothing need be fetched to read it.

A statement is written short where the context says enough (``"factuality": "dip:actual"``), and in
full (``{"@value": ..., "@type": ...}``) where it does not; both read back to the same quad.

Instances keep their whole IRI. Trap: ``place`` is a property of the context, so it cannot be a prefix
too, and a relative IRI with a colon in it (``passage/a:10-20``) is taken for an absolute one.
Literals come as N-Triples wrote them, whose escapes are JSON's as well, but for ``\\U0001F54A``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from kg.rdf.graph import NamedGraph, Term
from kg.resources import data_folder
from kg.vocab.terms import PREFIXES, RDF

FOOTER: Final = b"\n]}\n"

_INTEGER: Final = f"^^<{PREFIXES['xsd']}integer>"
_SAFE_DIGITS: Final = 15
"""More digits than this may not survive a JSON number."""


@dataclass(frozen=True, slots=True)
class Property:
    """What the context says of a property: its short name, and what its plain values mean."""

    name: str
    kind: str | None
    """"@id" or "@vocab" where plain values are IRIs."""
    ending: str
    """What N-Triples writes after the quotation marks of a plain value: language, datatype or nothing."""


class Context:
    """A context: one object, no addresses."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        """``definitions`` is the value of ``@context``."""
        strings = {name: value for name, value in definitions.items() if isinstance(value, str)}
        self._prefixes = {name: value for name, value in strings.items() if value[-1:] in "/#"}
        self._names = {namespace: name for name, namespace in self._prefixes.items()}
        self._terms = {self._expand(value): name for name, value in strings.items() if name not in self._prefixes}
        self._properties = {RDF.type: Property("@type", "@vocab", "")}
        for name, value in definitions.items():
            rules = {"@id": value} if isinstance(value, str) else value
            if isinstance(rules, dict) and name not in self._prefixes and "@id" in rules:
                property_ = self._property(name, rules)
                self._properties.setdefault(self._expand(rules["@id"]), property_)

    def property(self, iri: str) -> Property:
        """What the context says of a property; in full where it says nothing."""
        return self._properties.get(iri) or Property(iri, None, "")

    def term(self, iri: str) -> str:
        """A class or concept, where the vocabulary is meant: by the context's name, or as ``short``."""
        return self._terms.get(iri) or self.short(iri)

    def short(self, iri: str) -> str:
        """An IRI with the context's prefix where it is of a vocabulary, or whole."""
        start = max(iri.rfind("/"), iri.rfind("#")) + 1
        name = self._names.get(iri[:start])
        return iri if name is None else f"{name}:{iri[start:]}"

    def _property(self, name: str, rules: Mapping[str, str]) -> Property:
        kind, language = rules.get("@type"), rules.get("@language")
        if kind in ("@id", "@vocab"):
            return Property(name, kind, "")
        if kind is not None:
            return Property(name, None, f"^^<{self._expand(kind)}>")
        return Property(name, None, f"@{language}" if language else "")

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
    nodes: dict[str, dict[str, list[str]]] = {}
    for subject, predicate, term, text in graph.rows:
        property_ = context.property(predicate)
        node = nodes.get(subject)
        if node is None:
            node = nodes[subject] = {}
        node.setdefault(property_.name, []).append(_value(property_, term, text, context))
    lines = [_line(subject, members) for subject, members in nodes.items()]
    body = ",\n".join(lines)
    return f'{{"@id": "{graph.iri}", "@graph": [\n{body}\n]}}'.encode()


def _line(subject: str, members: Mapping[str, list[str]]) -> str:
    pieces = [f'"@id": "{subject}"']
    for name, values in members.items():
        pieces.append(f'"{name}": {values[0]}' if len(values) == 1 else f'"{name}": [{", ".join(values)}]')
    return f"{{{', '.join(pieces)}}}"


def _value(property_: Property, term: Term, text: str, context: Context) -> str:
    """A value as JSON. Valid IRIs have no character that JSON escapes."""
    if text[0] == "<":
        iri = text[1:-1]
        if property_.kind == "@id":
            return f'"{context.short(iri)}"'
        return f'"{context.term(iri)}"' if property_.kind else f'{{"@id": "{iri}"}}'
    end = text.rindex('"') + 1
    quoted, ending = text[:end], text[end:]
    if "\\U" in quoted:
        quoted = json.dumps(term.value, ensure_ascii=False)  # type: ignore[union-attr]  # it is a literal
    if ending == _INTEGER and end - 2 <= _SAFE_DIGITS and str(int(quoted[1:-1])) == quoted[1:-1]:
        return quoted[1:-1]
    if ending == property_.ending and property_.kind is None:
        return quoted
    if ending.startswith("@"):
        return f'{{"@value": {quoted}, "@language": "{ending[1:]}"}}'
    datatype = ending[3:-1] or PREFIXES["xsd"] + "string"
    return f'{{"@value": {quoted}, "@type": "{datatype}"}}'
