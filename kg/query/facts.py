"""What a build says as one table: a row for each fact, with names beside the nodes and the sentences it rests on.

1. Facts are what the articles' graphs say of events, speech acts, delegations, outcomes and tenures: a row for each
   property with its value, and one without where there is none. Of several properties with the same value the most
   telling stands (a mediator is not told again as a participant).
2. What holds for all rows of such a thing stands beside: its kind and name, how it is presented, when, how surely. A
   fact that was weighed by itself (who takes part, where) has its own certainty.
3. Article goes after article, as ``graph.nq`` has them, so memory does not grow with the corpus.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad

from kg.store import graphs_of
from kg.store.solutions import Term
from kg.vocab.ontology import NAMESPACE, ontology_terms
from kg.vocab.terms import DCTERMS, DIP, OA, RDF, RDFS, SKOS, SUPER_CLASSES, SUPER_PROPERTIES

COLUMNS: Final = (
    "article", "issued", "kind", "name", "property", "value", "valueName", "factuality", "earliest", "latest",
    "confidence", "sentences", "thing",
)  # fmt: skip
"""``thing`` is the IRI of what the fact is about, ``value`` an IRI or a text; kinds and properties are local names."""
KINDS: Final = {"earliest": date, "latest": date, "confidence": float}
"""Of the columns that are no text."""

Row = tuple[Term | None, ...]
_TOLD: Final = (DIP.Event, DIP.Delegation, DIP.Outcome, DIP.Tenure)
_BESIDE: Final = (DIP.factuality, DIP.earliest, DIP.latest, DIP.confidence)
_NAMES: Final = (SKOS.prefLabel, RDFS.label)
_NO_FACTS: Final = frozenset((RDF.type, DIP.evidence, DIP.rule, DIP.reading, *_BESIDE, *_NAMES, SKOS.altLabel))

_Of = dict[str, dict[str, list[Term]]]


def facts_of(folder: Path) -> Iterator[Row]:
    """The rows of a build; StoreUnavailable where there is none, UnreadableGraph where its graph is spoilt."""
    return chain.from_iterable(facts_in(graph, quads) for graph, quads in graphs_of(folder))


def facts_in(graph: str, quads: Iterable[Quad]) -> Iterator[Row]:
    """The rows of one graph; none where it is no article's."""
    of: _Of = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        of[_text(quad.subject)][quad.predicate.value].append(quad.object)
    article, issued = (_first(of, graph, name) for name in (DCTERMS.identifier, DCTERMS.issued))
    weighed = _weighed(of) if article is not None else {}
    for thing in sorted(of) if article is not None else ():
        types = {_text(term) for term in of[thing][RDF.type]}
        if not types.intersection(_TOLD):
            continue
        kind = _local(min(types - {above for type_ in types for above in SUPER_CLASSES.get(type_, ())}))
        sure, *rest = (_first(of, thing, name) for name in _BESIDE)
        earliest, latest, confidence = rest
        level, name = None if sure is None else _local(_text(sure)), _name(of, thing)
        told: list[tuple[str, Term | None, Term | None]] = [
            (p, value, weighed.get((thing, p, str(value)), confidence)) for p, value in _telling(of[thing])
        ]
        for p, value, how in told or [("", None, confidence)]:
            fact = (None, None, None) if value is None else (_local(p), value, _value_name(of, value))
            beside = (level, earliest, latest, how, _sentences(of, thing))
            yield (article, issued, kind, name, *fact, *beside, NamedNode(thing))


def _weighed(of: _Of) -> dict[tuple[str, str, str], Term]:
    """How sure each statement is that was weighed by itself."""
    parts = (RDF.subject, RDF.predicate, RDF.object, DIP.confidence)
    found = ([about[name][0] for name in parts] for about in of.values() if all(name in about for name in parts))
    return {(_text(subject), _text(name), str(value)): sure for subject, name, value, sure in found}


def _telling(about: dict[str, list[Term]]) -> list[tuple[str, Term]]:
    """Properties with their values, without those that another one with the same value implies; sorted."""
    by_value: dict[Term, set[str]] = defaultdict(set)
    for property_ in about.keys() - _NO_FACTS:
        for value in about[property_]:
            by_value[value].add(property_)
    kept = {value: _most_telling(properties) for value, properties in by_value.items()}
    return sorted(((p, value) for value, properties in kept.items() for p in properties), key=str)


def _most_telling(properties: set[str]) -> set[str]:
    return properties - {above for property_ in properties for above in SUPER_PROPERTIES.get(property_, ())}


def _sentences(of: _Of, thing: str) -> Literal | None:
    passages = (of.get(_text(passage), {}) for passage in of[thing].get(DIP.evidence, ()))
    found = sorted((int(_text(about[OA.start][0])), _text(about[OA.exact][0])) for about in passages if about)
    return Literal(" | ".join(text for _, text in found)) if found else None


def _name(of: _Of, node: str) -> Term | None:
    """The Dutch name; another one where there is none."""
    names = [name for property_ in _NAMES for name in of.get(node, {}).get(property_, ())]
    dutch = [name for name in names if isinstance(name, Literal) and name.language == "nl"]
    return min(dutch or names, key=str, default=None)


def _value_name(of: _Of, value: Term) -> Term | None:
    """The name of a node; of a term of the ontology its Dutch label."""
    if not isinstance(value, NamedNode):
        return None
    term = ontology_terms().get(value.value.removeprefix(NAMESPACE))
    return _name(of, value.value) if term is None else Literal(term.labels["nl"])


def _first(of: _Of, node: str, property_: str) -> Term | None:
    return min(of.get(node, {}).get(property_, ()), key=str, default=None)


def _local(iri: str) -> Literal:
    return Literal(iri.removeprefix(NAMESPACE))


def _text(term: object) -> str:
    return str(getattr(term, "value", term))
