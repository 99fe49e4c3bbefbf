"""Short names of nodes, as Turtle has them (``state:TR``)."""

from __future__ import annotations

from collections.abc import Mapping

from kg.vocab.iris import Iris
from kg.vocab.terms import PREFIXES


def prefixes_of(base: str) -> dict[str, str]:
    """Prefixes of the ontology's vocabularies and of the instances under a base IRI."""
    return dict(PREFIXES) | Iris(base).prefixes


def short_name(iri: str, prefixes: Mapping[str, str]) -> str:
    """An IRI with its longest prefix; whole where none fits.

    >>> short_name("https://w3id.org/diplomacy-kg/ontology#head", PREFIXES)
    'dip:head'
    """
    fitting = [(len(space), name) for name, space in prefixes.items() if iri.startswith(space)]
    if not fitting:
        return iri
    length, name = max(fitting)
    return f"{name}:{iri[length:]}"
