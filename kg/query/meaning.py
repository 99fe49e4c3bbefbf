"""What a user means by a name: a node, and the others under which articles know the same actor.

1. An IRI, a short name (``state:TR``) or a key (``state/TR``) is written out; anything else is a name, or else a label,
   of one node or of several that are held for one (``dip:sameActorAs``, ``dip:sameProcessAs``).
2. A question asked of an actor is asked of all nodes that are held for it, so the queries need not follow identity.
3. What the graph does not have is refused, with the nearest names: whole ones, or else those with a word that is near.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pyoxigraph import Literal, NamedNode
from rapidfuzz import fuzz, process

from kg.query.errors import UnknownNode
from kg.query.names import prefixes_of, short_name
from kg.store import GraphStore
from kg.vocab.terms import DIP, RDFS, SKOS

_NAMES: Final = f"<{SKOS.prefLabel}>|<{SKOS.altLabel}>"
_NEAR: Final = 76
"""From 0 to 100, 100 * 2 * (letters shared in order) / (lengths together): "Turkey" is 77 from "Turkije"."""
_HINTS: Final = 3
_LONG: Final = 4
"""Letters of a word that may stand for the name it is in: a shorter one is near too much."""


@dataclass(frozen=True, slots=True)
class Meant:
    """IRIs of one actor, the one that was asked for first, and its preferred names, sorted; any other node is alone."""

    nodes: tuple[str, ...]
    names: tuple[str, ...]


def meant(store: GraphStore, name: str, base: str) -> Meant:
    """What a name means; UnknownNode where the graph has no such thing, or several that are not one."""
    text = name.strip().removeprefix("<").removesuffix(">")
    prefixes = prefixes_of(base)
    iri = _written_out(text, prefixes)
    if iri is None:
        iri = _labelled(store, text, prefixes)
    elif not store.ask(f"ASK {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?p <{iri}> }} }}"):
        short = short_name(iri, prefixes)
        said = f"daar zegt de graaf niets van (the graph says nothing of {short})"
        raise UnknownNode(said + _hint(store, short, prefixes))
    nodes = (iri, *(node for node in group_of(store, iri) if node != iri))
    listed = " ".join(f"<{node}>" for node in nodes)
    names = store.select(f"SELECT DISTINCT ?n {{ VALUES ?x {{ {listed} }} ?x <{SKOS.prefLabel}> ?n }} ORDER BY ?n")
    return Meant(nodes, tuple(text for (text,) in names.texts() if text is not None))


def group_of(store: GraphStore, node: str) -> tuple[str, ...]:
    """The node of an actor or a process and all that are held for the same, in order."""
    same = f"<{DIP.sameActorAs}>|<{DIP.sameProcessAs}>"
    others = store.select(f"SELECT ?node WHERE {{ <{node}> {same} ?node }}").texts()
    return tuple(sorted({node, *(other for (other,) in others if other is not None)}))


def names_like(store: GraphStore, text: str, base: str, *, most: int = 20) -> tuple[tuple[str, str], ...]:
    """Names with a text in them, whatever its case, each with what it is the name of; those that begin so come first.

    A pair is a value that ``meant`` takes and words beside it: a name with its short name, or the other way about where
    several have that name, and for what has a label and no name. Names come before labels.
    """
    part = f"LCASE({Literal(text.strip())})"
    rows = store.select(
        f"SELECT ?label ?node (MIN(IF(?p = <{RDFS.label}>, 1, 0)) AS ?kind) WHERE {{"
        f" VALUES ?p {{ <{SKOS.prefLabel}> <{SKOS.altLabel}> <{RDFS.label}> }} ?node ?p ?label"
        f" FILTER(CONTAINS(LCASE(STR(?label)), {part})) }} GROUP BY ?label ?node"
        f" ORDER BY ?kind DESC(STRSTARTS(LCASE(STR(?label)), {part})) ?label ?node LIMIT {most}"
    ).texts()
    prefixes = prefixes_of(base)
    found = [
        (label, short_name(node, prefixes), kind)
        for label, node, kind in rows
        if label is not None and node is not None
    ]
    names = [label for label, _, kind in found if kind == "0"]
    return tuple(
        (label, short) if kind == "0" and names.count(label) == 1 else (short, label) for label, short, kind in found
    )


def _written_out(text: str, prefixes: Mapping[str, str]) -> str | None:
    """The IRI that a text is or shortens; None where it is neither."""
    prefix, colon, local = text.partition(":")
    kind, slash, key = text.partition("/")
    if colon and prefix in prefixes:
        text = prefixes[prefix] + local
    elif slash and kind in prefixes:
        text = prefixes[kind] + key
    elif "://" not in text:
        return None
    try:
        return NamedNode(text).value
    except ValueError as error:
        raise UnknownNode(f"not an IRI: {text!r} ({error})") from error


def _labelled(store: GraphStore, text: str, prefixes: Mapping[str, str]) -> str:
    """The node with a name, or else with a label; a statement that is labelled with a name is not what is meant."""
    nodes = _called(store, text, _NAMES) or _called(store, text, f"<{RDFS.label}>")
    if not nodes:
        hint = (
            _hint(store, text, prefixes)
            or ": geef een IRI of een korte naam (give an IRI, or a short name such as state:TR)"
        )
        raise UnknownNode(f"niets heet zo (no node is called {text!r}){hint}")
    if not set(nodes) <= set(group_of(store, nodes[0])):
        shown = ", ".join(short_name(node, prefixes) for node in nodes[:10])
        raise UnknownNode(
            f"meer dan een ding heet zo ({len(nodes)} nodes are called {text!r}): kies (choose one of) {shown}"
        )
    return nodes[0]


def _called(store: GraphStore, text: str, property_: str) -> list[str]:
    rows = store.select(
        f"SELECT DISTINCT ?node WHERE {{ ?node {property_} ?label"
        f" FILTER(LCASE(STR(?label)) = LCASE({Literal(text)})) }} ORDER BY ?node"
    )
    return [node for (node,) in rows.texts() if node is not None]


def _hint(store: GraphStore, text: str, prefixes: Mapping[str, str]) -> str:
    """What has the nearest names or short names, as the end of a message; empty where none is near."""
    rows = store.select(
        f"SELECT DISTINCT ?node ?label ?kind WHERE {{ {{ ?node <{SKOS.prefLabel}> ?label BIND(1 AS ?kind) }} UNION"
        f" {{ ?node <{SKOS.altLabel}> ?label BIND(2 AS ?kind) }} }} ORDER BY ?kind ?label ?node"
    )
    whole: dict[tuple[str, str], str] = {}
    called: dict[str, str] = {}
    for node, label, _ in rows.texts():
        if label is not None and node is not None:
            short = short_name(node, prefixes)
            called.setdefault(short, label)
            whole |= {(form, short): form for form in (label, short)}
    words = {(word, short): word for form, short in whole for word in form.split() if len(word) >= _LONG}
    nodes = _nearest(text, whole) or _nearest(text, words)
    return f": bedoelde u (did you mean) {', '.join(f'{called[node]} ({node})' for node in nodes)}?" if nodes else ""


def _nearest(text: str, forms: Mapping[tuple[str, str], str]) -> list[str]:
    """The nodes whose forms are nearest to a text; a key is a form with its node."""
    near = process.extract(text, forms, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_NEAR, limit=4 * _HINTS)
    return list(dict.fromkeys(short for _, _, (_, short) in near))[:_HINTS]
