"""What kinds of nodes a picture tells apart, and which relations become edges.

The ontology has more classes than an eye has shapes, so a class maps to one of twelve kinds. A kind
has a shape; a family of kinds has a hue, so that twelve kinds need no twelve colours. The page is told
all of this with its data and knows no kind or role by itself, but for the shapes that it draws.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kg.vocab.terms import DIP, SUPER_PROPERTIES


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of node: the hue it has, how large it is, and what part it has in a view."""

    name: str
    family: str
    """Kinds of one family have one hue."""
    radius: float
    """Half the width of a node at the least weight, in the picture's units (CSS pixels at zoom 1)."""
    lane: str = "talks"
    """Where it stands in the view of a process, from the top: see ``LANES``."""
    acts: bool = False
    """It acts and is known beyond one article; a delegation is part of one story."""
    stands: bool = False
    """It has no time of its own: it is seen with what happens to it."""
    speaks: bool = False
    """It is something said, of which there are many."""


KINDS: Final = (
    Kind("state", "actor", 17, "actors", acts=True, stands=True),
    Kind("organisation", "actor", 18, "actors", acts=True, stands=True),
    Kind("person", "actor", 14, "actors", acts=True, stands=True),
    Kind("delegation", "actor", 16, "delegation"),
    Kind("talks", "event", 17),
    Kind("mediation", "event", 18, "mediation"),
    Kind("conflict", "event", 15),
    Kind("process", "event", 20),
    Kind("proposal", "speech", 15, "proposal", speaks=True),
    Kind("statement", "speech", 12, speaks=True),
    Kind("outcome", "outcome", 16, "outcome"),
    Kind("place", "place", 13, stands=True),
)
"""Kinds in the order of the legend."""

LANES: Final = ("actors", "mediation", "talks", "delegation", "maker", "proposal", "outcome")

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

ACTORS: Final = frozenset(kind.name for kind in KINDS if kind.acts)
EVENTS: Final = frozenset({"talks", "mediation", "conflict"})
"""Kinds of which the articles tell who takes part."""
HAPPENINGS: Final = frozenset(kind.name for kind in KINDS if kind.family == "event")
RADIUS: Final[dict[str, float]] = {kind.name: kind.radius for kind in KINDS}

RELATIONS: Final[tuple[str, ...]] = (
    DIP.participant, DIP.party, DIP.thirdParty, DIP.mediator, DIP.facilitator, DIP.host, DIP.guarantor,
    DIP.observer, DIP.place, DIP.speaker, DIP.addressee, DIP.about, DIP.denies, DIP.represents, DIP.head, DIP.member,
    DIP.attends, DIP.insteadOf, DIP.subEventOf, DIP.continuationOf, DIP.inProcess, DIP.sameEventAs, DIP.sameProcessAs,
    DIP.processParty, DIP.processMediator, DIP.outcomeOf, DIP.attributedTo,
)  # fmt: skip
"""Properties that are drawn, from node to node."""

FACTS: Final[tuple[str, ...]] = (
    DIP.timeExpression, DIP.topic, DIP.topicExpression, DIP.proposalKind, DIP.status, DIP.duration, DIP.outcomeType,
    DIP.content, DIP.quotation, DIP.confidence,
)  # fmt: skip
"""Properties with a value that the panel states as words."""


def local_name(iri: str) -> str:
    """What a term is called within its vocabulary.

    >>> local_name("https://w3id.org/diplomacy-kg/ontology#mediator")
    'mediator'
    """
    return iri.rpartition("#")[2]


def _names(*terms: str) -> tuple[str, ...]:
    return tuple(local_name(term) for term in terms)


_THIRD: Final = _names(*(name for name in RELATIONS if DIP.thirdParty in (name, *SUPER_PROPERTIES.get(name, ()))))

ROLES: Final[dict[str, tuple[str, ...]]] = {
    "mediating": _names(DIP.mediator, DIP.facilitator),
    "guest": _names(DIP.mediator, DIP.facilitator, DIP.host),
    "maker": _names(DIP.speaker),
    "party": _names(DIP.participant, DIP.party),
    "third": _THIRD,
    "taking part": _names(DIP.participant, DIP.party) + _THIRD,
    "attached": _names(DIP.outcomeOf, DIP.attends),
    "part": _names(DIP.outcomeOf, DIP.attends, DIP.subEventOf),
    "same story": _names(DIP.subEventOf, DIP.continuationOf, DIP.sameEventAs),
    "both ways": ("deals", *_names(DIP.sameEventAs)),
    "loose": _names(DIP.about, DIP.speaker),
}
"""Relations (local names) by what they mean to a view; ``loose`` ones do not make two things one happening."""

CLASSES: Final[dict[str, tuple[str, ...]]] = {
    "round": _names(DIP.Negotiation, DIP.Meeting, DIP.Mediation, DIP.Visit),
    "result": _names(DIP.Outcome, DIP.Agreement),
}
"""Classes (local names) that are a round of a process, or what came of one."""

FACTUALITIES: Final = ("actual", "planned", "possible", "counterfactual")
"""In the order of the legend."""


def most_telling(relations: set[str]) -> list[str]:
    """Relations between the same two nodes without those that another of them implies, sorted."""
    implied = {above for relation in relations for above in SUPER_PROPERTIES.get(relation, ())}
    return sorted(relations - implied)
