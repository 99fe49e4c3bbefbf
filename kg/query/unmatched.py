"""The actors and places that nothing elsewhere is known of: what ``kg reconcile`` writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kg.store import GraphStore
from kg.vocab.terms import DCTERMS, DIP, SKOS

_KINDS = {"Person": DIP.Person, "Organisation": DIP.Organisation, "State": DIP.State, "Place": DIP.Place}


@dataclass(frozen=True, slots=True)
class Unmatched:
    """One actor or place, under all its names; lists are in order."""

    node: str
    """The first of those that are one."""
    name: str
    kind: str
    also: tuple[str, ...]
    context: tuple[str, ...]
    """Offices that somebody holds, and of whom."""
    articles: tuple[str, ...]


def unmatched(store: GraphStore) -> Iterator[Unmatched]:
    """Those without ``skos:exactMatch``, and of which no table says that there is none, by kind and name."""
    same: dict[str, set[str]] = defaultdict(set)
    for one, other in store.select(f"SELECT ?one ?other {{ ?one <{DIP.sameActorAs}> ?other }}").texts():
        if one is not None and other is not None:
            same[one].add(other)
    known = {node for (node,) in store.select(f"SELECT DISTINCT ?node {{ ?node <{SKOS.exactMatch}> ?it }}").texts()}
    known |= {node for (node,) in store.select(f"SELECT ?node {{ ?node <{DIP.unmatched}> true }}").texts()}
    names = _by_node(store, f"?node <{SKOS.prefLabel}>|<{SKOS.altLabel}> ?value FILTER(LANG(?value) = 'nl')")
    first = dict[str, str]()
    preferred = store.select(f"SELECT ?node ?name {{ ?node <{SKOS.prefLabel}> ?name FILTER(LANG(?name) = 'nl') }}")
    for one, name in sorted((n or "", v or "") for n, v in preferred.texts()):
        first.setdefault(one, name)
    offices = _by_node(
        store,
        f"?tenure <{DIP.holder}> ?node ; <{DIP.officeTitle}> ?title ; <{DIP.officeOf}>/<{SKOS.prefLabel}> ?of"
        " FILTER(LANG(?of) = 'nl') BIND(CONCAT(?title, ', ', ?of) AS ?value)",
    )
    articles = _by_node(store, f"?node <{DIP.mention}>/<{DIP.inArticle}>/<{DCTERMS.identifier}> ?value")
    for kind, of_class in _KINDS.items():
        found = []
        rows = store.select(f"SELECT DISTINCT ?node {{ ?node a <{of_class}> }} ORDER BY ?node").texts()
        for node in (row[0] or "" for row in rows):
            group = sorted({node, *same[node]})
            if node == group[0] and known.isdisjoint(group):
                also = sorted({name for one in group for name in names[one]} - {first.get(group[0], "")})
                context = sorted({office for one in group for office in offices[one]})
                within = sorted({article for one in group for article in articles[one]})
                found.append(Unmatched(node, first.get(node, ""), kind, tuple(also), tuple(context), tuple(within)))
        yield from sorted(found, key=lambda it: (it.name, it.node))


def _by_node(store: GraphStore, pattern: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for node, value in store.select(f"SELECT DISTINCT ?node ?value {{ {pattern} }}").texts():
        if node is not None and value is not None:
            found[node].add(value)
    return found
