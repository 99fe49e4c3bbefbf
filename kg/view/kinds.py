"""What kinds of nodes a picture tells apart, and which relations become edges.

The ontology has more classes than an eye has shapes, so a class maps to one of eleven kinds. A kind
has a shape; a family of kinds has a hue, so that nine kinds need no nine colours.
"""

from __future__ import annotations

from typing import Final

from kg.vocab.terms import DIP, SUPER_PROPERTIES

KIND_OF: Final[dict[str, str]] = {
    DIP.State: "state",
    DIP.Organisation: "organisation",
    DIP.Person: "person",
    DIP.Delegation: "delegation",
    DIP.Negotiation: "talks",
    DIP.Meeting: "talks",
    DIP.Visit: "talks",
    DIP.PressConference: "talks",
    DIP.Agreement: "talks",
    DIP.Mediation: "mediation",
    DIP.Conflict: "conflict",
    DIP.Proposal: "proposal",
    DIP.Demand: "proposal",
    DIP.Concession: "proposal",
    DIP.Warning: "proposal",
    DIP.Statement: "statement",
    DIP.Outcome: "outcome",
    DIP.Place: "place",
    DIP.PeaceProcess: "process",
}
"""Kind of a class, the most telling class of a node first."""

KINDS: Final = (
    "state", "organisation", "person", "delegation", "talks", "mediation", "conflict", "process", "proposal",
    "statement", "outcome", "place",
)  # fmt: skip
"""Kinds in the order of the legend."""

ACTORS: Final = frozenset({"state", "organisation", "person"})
"""Kinds that act and are known beyond one article; a delegation is part of one story."""

STANDING: Final = ACTORS | {"place"}
"""Kinds without a time of their own: they are seen with what happens to them."""

RADIUS: Final[dict[str, float]] = {
    "state": 17, "organisation": 18, "person": 14, "delegation": 16, "talks": 17, "mediation": 18,
    "conflict": 15, "process": 20, "proposal": 15, "statement": 12, "outcome": 16, "place": 13,
}  # fmt: skip
"""Half the width of a node at the least weight, in the picture's units (CSS pixels at zoom 1)."""

RELATIONS: Final[tuple[str, ...]] = (
    DIP.participant, DIP.party, DIP.thirdParty, DIP.mediator, DIP.facilitator, DIP.host, DIP.guarantor,
    DIP.observer, DIP.place, DIP.speaker, DIP.addressee, DIP.about, DIP.represents, DIP.head, DIP.member,
    DIP.attends, DIP.subEventOf, DIP.continuationOf, DIP.inProcess, DIP.sameEventAs, DIP.outcomeOf,
    DIP.attributedTo,
)  # fmt: skip
"""Properties that are drawn, from node to node."""

FACTS: Final[tuple[str, ...]] = (
    DIP.timeExpression, DIP.proposalKind, DIP.status, DIP.duration, DIP.outcomeType, DIP.content, DIP.quotation,
    DIP.confidence,
)  # fmt: skip
"""Properties with a value that the panel states as words."""


def local_name(iri: str) -> str:
    """What a term is called within its vocabulary.

    >>> local_name("https://w3id.org/diplomacy-kg/ontology#mediator")
    'mediator'
    """
    return iri.rpartition("#")[2]


def most_telling(relations: set[str]) -> list[str]:
    """Relations between the same two nodes without those that another of them implies, sorted."""
    implied = {above for relation in relations for above in SUPER_PROPERTIES.get(relation, ())}
    return sorted(relations - implied)
