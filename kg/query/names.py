"""Short names of nodes: as Turtle has them (``state:TR``), as keys (``state/TR``), or their label."""

from __future__ import annotations

from collections.abc import Mapping

from pyoxigraph import Literal, NamedNode

from kg.query.errors import UnknownNode
from kg.store import GraphStore
from kg.vocab.iris import Iris
from kg.vocab.terms import PREFIXES, RDFS, SKOS


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


def find_node(name: str, store: GraphStore, base: str) -> str:
    """The IRI that a user means: an IRI, a short name, a key, or the label of just one node.

    UnknownNode where it is none of these, or the label of several (the message lists them).
    """
    text = name.strip().removeprefix("<").removesuffix(">")
    prefixes = prefixes_of(base)
    prefix, colon, local = text.partition(":")
    key_kind, slash, key = text.partition("/")
    if colon and prefix in prefixes:
        return _iri(prefixes[prefix] + local)
    if slash and key_kind in prefixes:
        return _iri(f"{prefixes[key_kind]}{key}")
    if "://" in text:
        return _iri(text)
    return _by_label(text, store, prefixes)


def _by_label(text: str, store: GraphStore, prefixes: Mapping[str, str]) -> str:
    found = store.select(
        f"SELECT DISTINCT ?node WHERE {{ ?node <{SKOS.prefLabel}>|<{SKOS.altLabel}>|<{RDFS.label}> ?label"
        f" FILTER(LCASE(STR(?label)) = LCASE({Literal(text)})) }} ORDER BY ?node"
    )
    nodes = [node for (node,) in found.texts() if node is not None]
    if len(nodes) == 1:
        return nodes[0]
    if not nodes:
        raise UnknownNode(f"no node is called {text!r}: give an IRI, or a short name such as state:TR")
    shown = ", ".join(short_name(node, prefixes) for node in nodes[:10])
    raise UnknownNode(f"{len(nodes)} nodes are called {text!r}: choose one of {shown}")


def _iri(text: str) -> str:
    try:
        return NamedNode(text).value
    except ValueError as error:
        raise UnknownNode(f"not an IRI: {text!r} ({error})") from error
