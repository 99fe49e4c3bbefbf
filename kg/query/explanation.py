"""What a graph says of one node, with the passages it rests on and the rules that read them.

Evidence belongs to nodes (an event, a tenure), so what is said *of* an actor is explained by the nodes
that point at it: each of those comes with its own passages.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.query.errors import UnknownNode
from kg.query.names import prefixes_of, short_name
from kg.store import GraphStore
from kg.vocab.terms import DCTERMS, DIP, OA, RDF, RDFS, SKOS

_UNTOLD = frozenset({DIP.inArticle, DIP.passage, DIP.sameActorAs, RDF.subject, RDF.object})
"""Links to a node that say nothing of it beyond what other statements do."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article: the article's identifier, code points, text, and what read it there how surely."""

    article: str
    start: int
    end: int
    exact: str
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement about a node: the property's short name, the value or its label, the value's short name, how sure."""

    property: str
    value: str
    node: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is said of ``node`` (a short name), and on what grounds."""

    node: str
    label: str
    also: tuple[Fact, ...]
    """The other nodes that are held for the same actor (``dip:sameActorAs``)."""
    facts: tuple[Fact, ...]
    passages: tuple[Passage, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part that a node has in another: the properties by which that one points at it."""

    properties: tuple[str, ...]
    other: Explanation


def explain(store: GraphStore, iri: str, base: str) -> tuple[Explanation, tuple[Part, ...]]:
    """A node, and the other nodes that it has a part in; UnknownNode where the graph does not have it."""
    prefixes = prefixes_of(base)
    found = _explain(store, iri, prefixes)
    rows = store.select(f"SELECT DISTINCT ?s ?p WHERE {{ ?s ?p <{iri}> }} ORDER BY ?s ?p").texts()
    pointing: dict[str, list[str]] = {}
    for source, property_ in rows:
        if source is not None and property_ is not None and property_ not in _UNTOLD:
            pointing.setdefault(source, []).append(short_name(property_, prefixes))
    if not (found.facts or found.also or pointing):
        raise UnknownNode(f"the graph says nothing of {found.node}")
    parts = (Part(tuple(names), _explain(store, source, prefixes)) for source, names in pointing.items())
    return found, tuple(parts)


def _explain(store: GraphStore, iri: str, prefixes: dict[str, str]) -> Explanation:
    borne = f"<{DIP.evidence}>, <{DIP.mention}>, <{DIP.rule}>, <{DIP.reading}>"
    rows = store.select(
        f"SELECT DISTINCT ?p ?o ?label ?sure WHERE {{ <{iri}> ?p ?o FILTER(?p NOT IN ({borne}))"
        f" OPTIONAL {{ ?o <{SKOS.prefLabel}>|<{RDFS.label}> ?label }}"
        f" OPTIONAL {{ ?weighed <{RDF.subject}> <{iri}> ; <{RDF.predicate}> ?p ; <{RDF.object}> ?o ;"
        f" <{DIP.confidence}> ?sure }} }}"
        " ORDER BY ?p STR(?o) LANG(?o) (LANG(?label) = 'en') STR(?label)"
    )
    facts: dict[tuple[str, str], Fact] = {}
    for (property_, value, label, sure), (_, term, *_) in zip(rows.texts(), rows.rows, strict=True):
        if property_ is None or value is None:
            continue
        node = short_name(value, prefixes) if str(term).startswith("<") else ""
        facts.setdefault((property_, value), Fact(short_name(property_, prefixes), label or value, node, sure or ""))
    return Explanation(
        node=short_name(iri, prefixes),
        label=_label(store, iri) or "",
        also=tuple(fact for (property_, _), fact in facts.items() if property_ == DIP.sameActorAs),
        facts=tuple(fact for (property_, _), fact in facts.items() if property_ != DIP.sameActorAs),
        passages=_passages(store, iri),
        rules=tuple(
            rule
            for (rule,) in store.select(
                f"SELECT DISTINCT ?rule WHERE {{ <{iri}> <{DIP.rule}> ?rule }} ORDER BY ?rule"
            ).texts()
            if rule is not None
        ),
    )


def _label(store: GraphStore, iri: str) -> str | None:
    rows = store.select(
        f"SELECT ?label WHERE {{ <{iri}> <{SKOS.prefLabel}>|<{RDFS.label}>|<{DCTERMS.title}> ?label }}"
        " ORDER BY (LANG(?label) = 'en') STR(?label) LIMIT 1"
    )
    return next((label for (label,) in rows.texts()), None)


def _passages(store: GraphStore, iri: str) -> tuple[Passage, ...]:
    rows = store.select(
        "SELECT DISTINCT ?article ?start ?end ?exact ?rule ?confidence ?model WHERE {"
        f" <{iri}> <{DIP.evidence}>|<{DIP.mention}> ?passage ."
        f" ?passage <{OA.start}> ?start ; <{OA.end}> ?end ; <{OA.exact}> ?exact ;"
        f" <{DIP.inArticle}>/<{DCTERMS.identifier}> ?article ."
        f" OPTIONAL {{ <{iri}> <{DIP.reading}> ?reading . ?reading <{DIP.passage}> ?passage ; <{DIP.rule}> ?rule"
        f" OPTIONAL {{ ?reading <{DIP.confidence}> ?confidence }} OPTIONAL {{ ?reading <{DIP.readerModel}> ?model }} }}"
        " } ORDER BY ?article ?start ?end ?rule ?model"
    )
    found: dict[tuple[str, int, int, str], list[str]] = {}
    for article, start, end, exact, rule, confidence, model in rows.texts():
        readings = found.setdefault((article or "", int(start or 0), int(end or 0), exact or ""), [])
        if rule is not None:
            by = rule if model is None else f"{rule} ({model})"
            readings.append(by if confidence is None else f"{by} {float(confidence):.2f}")
    return tuple(Passage(*place, tuple(readings)) for place, readings in found.items())
