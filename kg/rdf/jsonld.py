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

from pyoxigraph import NamedNode

from kg.rdf.graph import NamedGraph, Row, Term
from kg.resources import data_folder
from kg.vocab.terms import PREFIXES, RDF

FOOTER: Final = b"\n]}\n"

_INTEGER: Final = f"^^<{PREFIXES['xsd']}integer>"
_NONE: Final = "\n"
"""The ending of no literal."""
_SAFE_DIGITS: Final = 15
"""More digits than this may not survive a JSON number."""


@dataclass(frozen=True, slots=True)
class Property:
    """What the context says of a property: its short name, and what its plain values mean."""

    name: str
    kind: str | None
    """"@id" or "@vocab" where plain values are IRIs."""
    ending: str
    """How N-Triples ends a plain value: the quotation mark, then its language, its datatype or nothing."""

    @property
    def plain(self) -> int | None:
        """Where, from its end, the N-Triples of a plain value stops being JSON."""
        return 1 - len(self.ending) or None


class Context:
    """A context: one object, no addresses."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        """``definitions`` is the value of ``@context``."""
        strings = {name: value for name, value in definitions.items() if isinstance(value, str)}
        self._prefixes = {name: value for name, value in strings.items() if value[-1:] in "/#"}
        self._terms = {self._expand(value): name for name, value in strings.items() if name not in self._prefixes}
        self._properties = {RDF.type: Property("@type", "@vocab", _NONE)}
        for name, value in definitions.items():
            rules = {"@id": value} if isinstance(value, str) else value
            if isinstance(rules, dict) and name not in self._prefixes and "@id" in rules:
                property_ = self._property(name, rules)
                self._properties.setdefault(self._expand(rules["@id"]), property_)

    def property(self, iri: str) -> Property:
        """What the context says of a property; in full where it says nothing."""
        if iri not in self._properties:
            self._properties[iri] = Property(iri, None, '"')
        return self._properties[iri]

    def term(self, iri: str) -> str:
        """A class or concept, where the vocabulary is meant: by the context's name, or whole."""
        return self._terms.get(iri, iri)

    def _property(self, name: str, rules: Mapping[str, str]) -> Property:
        kind, language = rules.get("@type"), rules.get("@language")
        if kind in ("@id", "@vocab"):
            return Property(name, kind, _NONE)
        if kind is not None:
            return Property(name, None, f'"^^<{self._expand(kind)}>')
        return Property(name, None, f'"@{language}' if language else '"')

    def _expand(self, compact: str) -> str:
        prefix, _, local = compact.partition(":")
        return self._prefixes[prefix] + local if prefix in self._prefixes else compact


_END: Final[Row] = "", "", NamedNode("urn:end"), "<urn:end>"
"""A row after the last, so that the last is finished as the others are."""


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
    values: list[str] = []
    last_subject = last_predicate = ""
    property_ = context.property(last_predicate)
    for subject, predicate, term, text in (*graph.rows, _END):
        if predicate != last_predicate or subject != last_subject:
            if values:
                written = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
                members.append(f'"{property_.name}": {written}')
                values = []
            if subject != last_subject:
                if members:
                    lines.append(f'{{"@id": "{last_subject}", {", ".join(members)}}}')
                    members = []
                last_subject = subject
            last_predicate = predicate
            property_ = context.property(predicate)
        if text[0] == "<":
            values.append(_node(property_, text[1:-1], context))
        elif text.endswith(property_.ending) and "\\U" not in text:
            values.append(text[: property_.plain])
        else:
            values.append(_literal(property_, term, text))
    body = ",\n".join(lines)
    return f'{{"@id": "{graph.iri}", "@graph": [\n{body}\n]}}'.encode()


def _node(property_: Property, iri: str, context: Context) -> str:
    """An IRI as JSON; a valid one has no character that JSON escapes."""
    if property_.kind == "@vocab":
        return f'"{context.term(iri)}"'
    return f'"{iri}"' if property_.kind else f'{{"@id": "{iri}"}}'


def _literal(property_: Property, term: Term, text: str) -> str:
    """A literal as JSON that is not as plain as its property expects, or spelt in another way."""
    end = text.rindex('"') + 1
    quoted, ending = text[:end], text[end:]
    if "\\U" in quoted:
        quoted = json.dumps(term.value, ensure_ascii=False)  # type: ignore[union-attr]  # it is a literal
    if ending == _INTEGER and end - 2 <= _SAFE_DIGITS and str(int(quoted[1:-1])) == quoted[1:-1]:
        return quoted[1:-1]
    if property_.kind is None and '"' + ending == property_.ending:
        return quoted
    if ending.startswith("@"):
        return f'{{"@value": {quoted}, "@language": "{ending[1:]}"}}'
    datatype = ending[3:-1] or PREFIXES["xsd"] + "string"
    return f'{{"@value": {quoted}, "@type": "{datatype}"}}'
