"""Asking a graph: the query library, any SPARQL, an index of plain statements, and what there is to say of a node."""

from kg.query.answers import FORMATS, Answer
from kg.query.asking import ask_endpoint, ask_folder, ask_store, with_prefixes
from kg.query.binding import Bound, bind, bound_in, meanings, names_in
from kg.query.checks import Failure, failures, failures_in
from kg.query.errors import (
    BadParameter,
    BadQueryFile,
    NoTable,
    QueryError,
    QueryRefused,
    UnknownNode,
    UnknownQuery,
    UnsafeQuery,
)
from kg.query.explanation import Explanation, Fact, Part, Passage, explain
from kg.query.facts import COLUMNS, KINDS, facts_of
from kg.query.graph import Graph
from kg.query.library import LibraryQuery, find_query, load_checks, load_library, read_query
from kg.query.lives import Life, Step
from kg.query.meaning import Meant, meant, names_like
from kg.query.names import prefixes_of, short_name
from kg.query.nesting import refuse_deep
from kg.query.parameters import Parameter
from kg.query.pointing import point_at
from kg.query.safety import names_its_graphs, refuse_fetching
from kg.query.statements import Statements
from kg.query.story import Round, Story, stories
from kg.query.tables import TABLES, check_table, write_table
from kg.query.told import Line, Report
from kg.query.usage import Example, Usage, usage_of
from kg.query.validation import validate_build, validate_store
from kg.query.versions import Versions
from kg.query.vocabulary import foreign_terms
from kg.query.who import Known, nodes_named, who

__all__ = [
    "COLUMNS",
    "FORMATS",
    "KINDS",
    "TABLES",
    "Answer",
    "BadParameter",
    "BadQueryFile",
    "Bound",
    "Example",
    "Explanation",
    "Fact",
    "Failure",
    "Graph",
    "Known",
    "LibraryQuery",
    "Life",
    "Line",
    "Meant",
    "NoTable",
    "Parameter",
    "Part",
    "Passage",
    "QueryError",
    "QueryRefused",
    "Report",
    "Round",
    "Statements",
    "Step",
    "Story",
    "UnknownNode",
    "UnknownQuery",
    "UnsafeQuery",
    "Usage",
    "Versions",
    "ask_endpoint",
    "ask_folder",
    "ask_store",
    "bind",
    "bound_in",
    "check_table",
    "explain",
    "facts_of",
    "failures",
    "failures_in",
    "find_query",
    "foreign_terms",
    "load_checks",
    "load_library",
    "meanings",
    "meant",
    "names_in",
    "names_its_graphs",
    "names_like",
    "nodes_named",
    "point_at",
    "prefixes_of",
    "read_query",
    "refuse_deep",
    "refuse_fetching",
    "short_name",
    "stories",
    "usage_of",
    "validate_build",
    "validate_store",
    "who",
    "with_prefixes",
    "write_table",
]  # fmt: skip
