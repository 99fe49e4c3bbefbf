"""What an article leaves for the comparison with others: small, and the same wherever the article was read.

A build keeps it beside the article's graph, so that what holds across articles is brought up to date without reading
any of them again, and articles may be read by other processes and on other machines.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.model import Entity, Finding
from kg.same.naming import Nodes
from kg.same.offers import Deal, Offer, deals, offers
from kg.same.profiles import Profile, profiles_of
from kg.same.reports import Report, reports
from kg.same.threads import Thread, threads
from kg.vocab.iris import Iris


@dataclass(frozen=True, slots=True)
class Trace:
    """One article, as it is compared with others."""

    entities: tuple[Entity, ...]
    """The actors and places that have a part in it and are not its own."""
    profiles: tuple[Profile, ...]
    reports: tuple[Report, ...]
    threads: tuple[Thread, ...] = ()
    offers: tuple[Offer, ...] = ()
    deals: tuple[Deal, ...] = ()


def trace_of(finding: Finding, entities: Iterable[Entity], iris: Iris) -> Trace:
    """The trace of an article; ``entities`` are those that have a part in it, and ``iris`` mints their names."""
    entities = list(entities)
    nodes = Nodes.of(iris, finding.article.id, entities)
    return Trace(
        tuple(entity for entity in entities if not entity.local),
        tuple(profiles_of(finding, entities, lambda entity: nodes.of_key[entity.key])),
        tuple(reports(finding, nodes)),
        tuple(threads(finding, nodes)),
        tuple(offers(finding, nodes)),
        tuple(deals(finding, nodes)),
    )
