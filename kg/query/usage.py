"""How often a graph fills each term, and where it does so first.

1. Three queries count every class, property and concept over the union of all graphs, and give the first subject by
   IRI, so that the same graph gives the same examples.
2. A query for each term then tells of that subject: its name, the value and its name, the sentence that it rests on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kg.store import GraphStore
from kg.vocab.terms import DCTERMS, DIP, OA, PREFIXES, RDF, RDFS, SKOS

_CLASSES: Final = "SELECT ?term (COUNT(DISTINCT ?s) AS ?n) (MIN(STR(?s)) AS ?first) { ?s a ?term } GROUP BY ?term"
_PROPERTIES: Final = """
SELECT ?term (COUNT(*) AS ?n) (MIN(STR(?s)) AS ?first) { SELECT DISTINCT ?s ?term ?o { ?s ?term ?o } } GROUP BY ?term"""
_CONCEPTS: Final = f"""
SELECT ?term (COUNT(*) AS ?n) (MIN(STR(?s)) AS ?first) {{
  SELECT DISTINCT ?s ?p ?term {{
    ?s ?p ?term FILTER(?p != <{RDF.type}> && STRSTARTS(STR(?term), "{PREFIXES["dip"]}"))
  }}
}} GROUP BY ?term"""
_NAME: Final = f"<{SKOS.prefLabel}>|<{RDFS.label}>|<{OA.exact}>"
_PASSAGES: Final = f"<{DIP.evidence}>|<{DIP.mention}>|<{DIP.passage}>"
_EXAMPLE: Final = f"""
SELECT ?property ?value ?name ?valueName ?sentence ?article {{
  PATTERN
  OPTIONAL {{ SUBJECT {_NAME} ?name FILTER(LANG(?name) != "en") }}
  OPTIONAL {{ ?value {_NAME} ?valueName FILTER(LANG(?valueName) != "en") }}
  OPTIONAL {{
    SUBJECT {_PASSAGES} ?passage . ?passage <{OA.exact}> ?sentence ; <{OA.start}> ?start ;
      <{DIP.inArticle}>/<{DCTERMS.identifier}> ?article
  }}
}} ORDER BY ?property ?value ?article ?start LIMIT 1"""
_PATTERNS: Final = {
    "classes": f"BIND(<{RDF.type}> AS ?property) BIND(TERM AS ?value)",
    "properties": "SUBJECT TERM ?value BIND(TERM AS ?property)",
    "concepts": f"SUBJECT ?property TERM BIND(TERM AS ?value) FILTER(?property != <{RDF.type}>)",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A statement that a graph makes with a term; names and sentence are empty where there is none."""

    subject: str
    property: str
    value: str
    name: str = ""
    """Of the subject."""
    value_name: str = ""
    sentence: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Usage:
    """Counts and examples by the IRI of a term; what is not in it is not filled."""

    classes: Mapping[str, int] = field(default_factory=dict)
    """How many things are of the class."""
    properties: Mapping[str, int] = field(default_factory=dict)
    """How many statements have the property."""
    concepts: Mapping[str, int] = field(default_factory=dict)
    """How many statements have the concept, or another term of the ontology, as their value."""
    examples: Mapping[str, Example] = field(default_factory=dict)

    def times(self, iri: str) -> int:
        """How often a term is filled."""
        return self.classes.get(iri) or self.properties.get(iri) or self.concepts.get(iri, 0)


def usage_of(store: GraphStore) -> Usage:
    """What a store fills; its cost grows with the number of statements."""
    counts: dict[str, dict[str, int]] = {}
    examples: dict[str, Example] = {}
    for kind, query in (("classes", _CLASSES), ("properties", _PROPERTIES), ("concepts", _CONCEPTS)):
        rows = sorted(tuple(cell or "" for cell in row) for row in store.select(query).texts())
        counts[kind] = {term: int(number) for term, number, _ in rows if int(number)}
        for term, _, first in rows:
            if term in counts[kind] and term not in examples and ":" in first:
                found = _example(store, kind, term, first)
                examples |= {term: found} if found else {}
    return Usage(**counts, examples=examples)


def _example(store: GraphStore, kind: str, term: str, subject: str) -> Example | None:
    pattern = (
        _EXAMPLE.replace("PATTERN", _PATTERNS[kind]).replace("SUBJECT", f"<{subject}>").replace("TERM", f"<{term}>")
    )
    for row in store.select(pattern).texts():
        property_, value, *rest = (cell or "" for cell in row)
        return Example(subject, property_, value, *rest)
    return None
