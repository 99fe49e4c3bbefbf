"""A query for each term of the ontology, and which questions of the library use it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from kg.query import load_library
from kg.vocab.ontology import NAMESPACE, OntologyTerm, ontology_terms

MOST = 20
"""Rows that such a query asks for."""


def query_for(term: OntologyTerm) -> str:
    """What has the term, with names: a query that finds something wherever the term is filled."""
    if term.kind == "class":
        return _select("?thing ?name", f"?thing a dip:{term.name} .", _named("thing", "name"))
    if term.kind == "scheme":
        return _select("?thing ?concept", *_of_scheme(term))
    if term.kind == "concept":
        return _select("?thing ?name", *_of_concept(term), _named("thing", "name"))
    values = f"?thing dip:{term.name} ?value ."
    if not _of_nodes(term):
        return _select("?thing ?name ?value", values, _named("thing", "name"))
    return _select("?thing ?name ?value ?valueName", values, _named("thing", "name"), _named("value", "valueName"))


@cache
def questions_with() -> Mapping[str, tuple[str, ...]]:
    """The names of the library's questions by the local names of the terms that they use."""
    found: dict[str, list[str]] = {}
    for name, query in load_library().items():
        for term in dict.fromkeys(re.findall(r"\bdip:(\w+)", query.text)):
            found.setdefault(term, []).append(name)
    return {term: tuple(names) for term, names in found.items()}


def _of_nodes(term: OntologyTerm) -> bool:
    """Has the property values with names of their own?"""
    return any(name.startswith(NAMESPACE) or name.endswith("#Resource") for name in term.range)


def _of_scheme(scheme: OntologyTerm) -> tuple[str, ...]:
    concepts = [f"dip:{name}" for name, each in ontology_terms().items() if scheme.iri in each.above]
    return f"VALUES ?concept {{ {' '.join(concepts)} }}", "?thing ?property ?concept ."


def _of_concept(concept: OntologyTerm) -> tuple[str, ...]:
    return (f"?thing ?property dip:{concept.name} .",)


def _named(thing: str, name: str) -> str:
    return f'OPTIONAL {{ ?{thing} rdfs:label|skos:prefLabel ?{name} FILTER(LANG(?{name}) = "nl") }}'


def _select(columns: str, *patterns: str) -> str:
    body = "".join(f"  {pattern}\n" for pattern in patterns)
    return f"SELECT DISTINCT {columns} {{\n{body}}}\nORDER BY {columns.split()[0]} LIMIT {MOST}\n"
