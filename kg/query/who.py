"""Who somebody is across articles: names, offices, and why these mentions are held for one.

The articles' graphs stay apart; ``dip:sameActorAs`` joins the nodes that are one, and each ``dip:Identification`` says
how sure that is, why, who decided and who else it could have been. What is unsure is told too.
"""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import Literal

from kg.query.errors import UnknownNode
from kg.query.meaning import group_of, meant
from kg.query.names import prefixes_of, short_name
from kg.store import GraphStore
from kg.vocab.terms import DCTERMS, DIP, OA, RDF, SKOS


@dataclass(frozen=True, slots=True)
class Office:
    """An office as one article has it."""

    title: str
    of: str
    article: str
    issued: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether two nodes are one: the verdict, from 0 to 1 how likely that is, why, by whom, and the runner-up."""

    one: str
    other: str
    verdict: str
    confidence: str
    rule: str
    reasons: tuple[str, ...]
    runner_up: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one actor: its nodes by their short names, and all its names."""

    nodes: tuple[str, ...]
    names: tuple[str, ...]
    offices: tuple[Office, ...]
    decisions: tuple[Decision, ...]


def who(store: GraphStore, name: str, base: str) -> tuple[Known, ...]:
    """The actors of that name, or the one with that IRI or short name; UnknownNode where there is none."""
    prefixes = prefixes_of(base)
    left = nodes_named(store, name, base)
    found = []
    while left:
        nodes = group_of(store, left[0])
        left = [node for node in left if node not in nodes]
        known = _known(store, nodes, prefixes)
        if not known.names:
            raise UnknownNode(f"the graph says nothing of {known.nodes[0]}")
        found.append(known)
    return tuple(found)


def nodes_named(store: GraphStore, name: str, base: str) -> list[str]:
    """The nodes of all actors and processes of that name, or of an IRI or a short name; UnknownNode where none is."""
    label = f"LCASE(STR(?label)) = LCASE({Literal(name.strip())})"
    named = _column(
        store,
        f"?node <{SKOS.prefLabel}>|<{SKOS.altLabel}> ?label FILTER({label})"
        f" VALUES ?kind {{ <{DIP.Actor}> <{DIP.PeaceProcess}> }} ?node a ?kind",
    )
    return named or [meant(store, name, base).nodes[0]]


def _column(store: GraphStore, pattern: str) -> list[str]:
    found = store.select(f"SELECT DISTINCT ?node WHERE {{ {pattern} }} ORDER BY ?node").texts()
    return [node for (node,) in found if node is not None]


def _known(store: GraphStore, nodes: tuple[str, ...], prefixes: dict[str, str]) -> Known:
    values = f"VALUES ?actor {{ {' '.join(f'<{node}>' for node in nodes)} }}"
    label = f"?actor <{SKOS.prefLabel}>|<{SKOS.altLabel}> ?label"
    names = store.select(f"SELECT DISTINCT ?label WHERE {{ {values} {label} }} ORDER BY STR(?label)")
    offices = store.select(
        f"SELECT ?title (MIN(?name) AS ?of) ?id ?issued (MIN(?exact) AS ?sentence) WHERE {{ {values} GRAPH ?article {{"
        f" ?tenure <{DIP.holder}> ?actor ; <{DIP.officeTitle}> ?title ; <{DIP.officeOf}>/<{SKOS.prefLabel}> ?name ;"
        f" <{DIP.evidence}>/<{OA.exact}> ?exact . ?article <{DCTERMS.identifier}> ?id"
        f" OPTIONAL {{ ?article <{DCTERMS.issued}> ?issued }} }} }}"
        " GROUP BY ?title ?id ?issued ORDER BY ?issued ?id ?title"
    )
    made = store.select(
        f"SELECT ?made ?one ?other ?verdict ?confidence ?rule ?runner ?reason WHERE {{ {values}"
        f" ?made <{RDF.type}> <{DIP.Identification}> ; <{DIP.identifies}> ?actor, ?one, ?other ;"
        f" <{DIP.verdict}> ?verdict ; <{DIP.confidence}> ?confidence ; <{DIP.rule}> ?rule"
        " FILTER(STR(?one) < STR(?other))"
        f" OPTIONAL {{ ?made <{DIP.runnerUp}> ?runner }} OPTIONAL {{ ?made <{DIP.reason}> ?reason }} }}"
        " ORDER BY ?made ?reason"
    )
    decisions: dict[tuple[str | None, ...], dict[str, None]] = {}
    for row in made.texts():
        decisions.setdefault(row[1:7], {}).setdefault(row[7] or "")
    return Known(
        tuple(short_name(node, prefixes) for node in nodes),
        tuple(label for (label,) in names.texts() if label is not None),
        tuple(Office(*(value or "" for value in row)) for row in offices.texts()),
        tuple(_decision(row, tuple(filter(None, reasons)), prefixes) for row, reasons in decisions.items()),
    )


def _decision(row: tuple[str | None, ...], reasons: tuple[str, ...], prefixes: dict[str, str]) -> Decision:
    one, other, verdict, confidence, rule = (value or "" for value in row[:5])
    runner = None if row[5] is None else short_name(row[5], prefixes)
    both = short_name(one, prefixes), short_name(other, prefixes)
    return Decision(*both, verdict.rpartition("#")[2], confidence, rule, reasons, runner)
