"""The ontology as it stands in ``ontology/*.ttl``: every term of its own with what the files say of it.

Labels and comments are by language ("nl", "en"); other terms are named by their IRIs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

from kg.resources import data_folder
from kg.vocab.terms import PREFIXES

NAMESPACE: Final = PREFIXES["dip"]
ONTOLOGY: Final = NAMESPACE.rstrip("#")
"""The address of the ontology itself."""
FILES: Final = ("diplomacy.ttl", "schemes.ttl", "alignments.ttl")
"""What describes the terms; the shapes are about data."""

_RDF, _RDFS, _OWL, _SKOS = (PREFIXES[name] for name in ("rdf", "rdfs", "owl", "skos"))
_LABELS: Final = (_RDFS + "label", _SKOS + "prefLabel")
_COMMENTS: Final = (_RDFS + "comment", _SKOS + "definition")
_KINDS: Final = ("class", "scheme", "concept", "property")


@dataclass(frozen=True, slots=True)
class OntologyTerm:
    """A term; ``kind`` is class, property, scheme or concept."""

    name: str
    """Its local name."""
    kind: str
    labels: Mapping[str, str]
    comments: Mapping[str, str]
    above: tuple[str, ...] = ()
    """The class or property right above it, or the schemes of a concept."""
    domain: tuple[str, ...] = ()
    """Of a property: the classes of what has it, one of which is meant."""
    range: tuple[str, ...] = ()
    """Of a property: the classes or the datatype of its values."""
    notations: tuple[str, ...] = ()
    matches: tuple[tuple[str, str], ...] = ()
    """What comes near it in other vocabularies: the relation and the term there."""
    traits: tuple[str, ...] = ()
    """Of a property: FunctionalProperty, SymmetricProperty."""

    @property
    def iri(self) -> str:
        """The term itself."""
        return NAMESPACE + self.name


@cache
def ontology_triples() -> tuple[Triple, ...]:
    """Every statement about the terms, in the order of the files."""
    places = (data_folder("ontology") / name for name in FILES)
    return tuple(
        dict.fromkeys(quad.triple for place in places for quad in parse(path=str(place), format=RdfFormat.TURTLE))
    )


@cache
def ontology_terms() -> Mapping[str, OntologyTerm]:
    """The terms by their local names, sorted."""
    about = _About(ontology_triples())
    named = (iri.removeprefix(NAMESPACE) for iri in about.subjects() if iri.startswith(NAMESPACE))
    return {name: about.term(name) for name in sorted(named)}


@cache
def borrowed_terms() -> Mapping[str, str]:
    """The terms of other vocabularies that the data uses, each with how, in English; sorted by IRI."""
    about = _About(ontology_triples())
    notes = ((iri, about.texts(iri, _SKOS + "scopeNote").get("en")) for iri in sorted(about.subjects()))
    return {iri: note for iri, note in notes if note is not None and not iri.startswith(NAMESPACE)}


class _About:
    """Statements by subject and property."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        self._of: dict[str, dict[str, list[object]]] = defaultdict(lambda: defaultdict(list))
        self._named: dict[str, None] = {}
        for triple in triples:
            assert isinstance(triple.subject, NamedNode | BlankNode)
            self._of[triple.subject.value][triple.predicate.value].append(triple.object)
            if isinstance(triple.subject, NamedNode):
                self._named[triple.subject.value] = None

    def subjects(self) -> list[str]:
        return list(self._named)

    def term(self, name: str) -> OntologyTerm:
        iri = NAMESPACE + name
        types = {type_.rpartition("#")[2] for type_ in self._nodes(iri, _RDF + "type")}
        kind = next(
            kind
            for kind, type_ in zip(_KINDS, ("Class", "ConceptScheme", "Concept", None), strict=True)
            if type_ is None or type_ in types
        )
        above = ("subClassOf", "subPropertyOf")
        higher = [other for relation in above for other in self._nodes(iri, _RDFS + relation)]
        return OntologyTerm(
            name=name,
            kind=kind,
            labels=self._both(iri, _LABELS),
            comments=self._both(iri, _COMMENTS),
            above=tuple(n for n in (*higher, *self._nodes(iri, _SKOS + "inScheme")) if n.startswith(NAMESPACE)),
            domain=self._classes(iri, _RDFS + "domain"),
            range=self._classes(iri, _RDFS + "range"),
            notations=tuple(sorted(str(getattr(value, "value", "")) for value in self._of[iri][_SKOS + "notation"])),
            matches=tuple(
                sorted(
                    (relation, other)
                    for relation in self._of[iri]
                    for other in self._nodes(iri, relation)
                    if relation.startswith((_SKOS, _RDFS, _OWL)) and not other.startswith((NAMESPACE, _SKOS, _OWL))
                    and relation not in (_RDFS + "range", _RDFS + "domain")
                )
            ),
            traits=tuple(sorted(types & {"FunctionalProperty", "SymmetricProperty"})),
        )  # fmt: skip

    def texts(self, iri: str, relation: str) -> dict[str, str]:
        found = (value for value in self._of[iri][relation] if isinstance(value, Literal))
        return {value.language or "": value.value for value in found}

    def _both(self, iri: str, relations: Iterable[str]) -> dict[str, str]:
        return {language: text for one in relations for language, text in self.texts(iri, one).items()}

    def _nodes(self, iri: str, relation: str) -> list[str]:
        return [value.value for value in self._of[iri][relation] if isinstance(value, NamedNode)]

    def _classes(self, iri: str, relation: str) -> tuple[str, ...]:
        """Named classes, those of a union included."""
        unions = (value for value in self._of[iri][relation] if isinstance(value, BlankNode))
        members = (member for node in unions for member in self._members(node.value))
        return (*self._nodes(iri, relation), *members)

    def _members(self, union: str) -> list[str]:
        found: list[str] = []
        (rest,) = self._of[union][_OWL + "unionOf"]
        while isinstance(rest, BlankNode):
            found += self._nodes(rest.value, _RDF + "first")
            (rest,) = self._of[rest.value][_RDF + "rest"]
        return found
