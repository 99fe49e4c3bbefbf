"""The one place where a question of the library gets its values: names become nodes, all nodes of one actor.

It goes in two steps, since a server looks names up in another process: ``names_in`` says which values are names,
``meanings`` what they mean in a graph, and ``bind`` puts that into the query.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.query.errors import BadParameter, UnknownNode
from kg.query.library import LibraryQuery
from kg.query.meaning import Meant, meant
from kg.query.names import prefixes_of
from kg.query.parameters import ANYTHING, FREE
from kg.store import GraphStore


@dataclass(frozen=True, slots=True)
class Bound:
    """A query with its values, and what those parameters mean that stand for more than one node."""

    query: str
    covered: Mapping[str, Meant]


def names_in(query: LibraryQuery, values: Mapping[str, str]) -> dict[str, str]:
    """Those of the values that are to be found in a graph; BadParameter for one that the query does not have."""
    return {
        name: value
        for name, value in values.items()
        if query.parameter(name, value).kind == "iri" and value.strip() not in (ANYTHING, FREE)
    }


def meanings(store: GraphStore, names: Mapping[str, str], base: str) -> dict[str, Meant]:
    """What the values of some parameters mean; BadParameter, with the nearest names, where the graph lacks one."""
    found = {}
    for parameter, name in names.items():
        try:
            found[parameter] = meant(store, name, base)
        except UnknownNode as error:
            raise BadParameter(parameter, name, str(error)) from error
    return found


def bound_in(store: GraphStore, query: LibraryQuery, values: Mapping[str, str], base: str) -> Bound:
    """The query with its values, whose names are found in a store."""
    return bind(query, values, meanings(store, names_in(query, values), base), base)


def bind(query: LibraryQuery, values: Mapping[str, str], found: Mapping[str, Meant], base: str) -> Bound:
    """The query with its values, of which ``found`` are names; BadParameter where it takes no such value."""
    nodes = {parameter: one.nodes for parameter, one in found.items()}
    covered = {parameter: one for parameter, one in found.items() if len(one.nodes) > 1}
    return Bound(query.filled({**values, **nodes}, prefixes_of(base)), covered)
