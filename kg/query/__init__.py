"""Asking a graph: an index of plain statements, names of nodes, and what there is to say about one."""

from kg.query.errors import QueryError, UnknownNode
from kg.query.explanation import Explanation, Fact, Part, Passage, explain
from kg.query.names import find_node, prefixes_of, short_name
from kg.query.statements import Statements

__all__ = [
    "Explanation", "Fact", "Part", "Passage", "QueryError", "Statements", "UnknownNode",
    "explain", "find_node", "prefixes_of", "short_name",
]  # fmt: skip
