"""Queries that Oxigraph would die of are refused before it sees them; all others are not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from pyoxigraph import QueryResultsFormat, Store

from kg.query import UnsafeQuery, ask_folder, load_library, refuse_deep
from kg.query.nesting import DEEPEST, LONGEST
from kg.store.stack import with_deep_stack

DEEP: dict[str, Callable[[int], str]] = {
    "parentheses": lambda n: "SELECT * { FILTER(" + "(" * n + "1" + ")" * n + ") }",
    "groups": lambda n: "SELECT * " + "{" * n + "}" * n,
    "not": lambda n: "SELECT * { FILTER(" + "!" * n + "true) }",
    "not, apart": lambda n: "SELECT * { FILTER(" + "! \n" * n + "true) }",
    "calls": lambda n: "SELECT (" + "STR(" * n + "1" + ")" * n + " AS ?x) {}",
    "IF": lambda n: "SELECT (" + "IF(true," * n + "1" + ",2)" * n + " AS ?x) {}",
    "subqueries": lambda n: "SELECT * " + "{ SELECT * " * n + "{}" + "}" * n,
    "EXISTS": lambda n: "SELECT * { " + "FILTER EXISTS { ?a ?b ?c " * n + "}" * n + " }",
    "paths": lambda n: "SELECT * { ?a " + "(" * n + "<urn:p>" + ")*" * n + " ?b }",
    "inverse paths": lambda n: "SELECT * { ?a " + "^(" * n + "<urn:p>" + ")" * n + " ?b }",
    "a comparison in a comparison": lambda n: "SELECT * { FILTER(" + "(1=" * n + "1" + ")" * n + ") }",
    "nodes in nodes": lambda n: "SELECT * { " + "[ ?p " * n + "?x " + "]" * n + " ?q ?r }",
}
LONG: dict[str, Callable[[int], str]] = {
    "or": lambda n: "SELECT * { ?a ?b ?c FILTER(?a=1" + " || ?b=2" * n + ") }",
    "and": lambda n: "SELECT * { ?a ?b ?c FILTER(?a=1" + "&&?b=2" * n + ") }",
    "plus": lambda n: "SELECT (1" + "+1" * n + " AS ?x) {}",
    "UNION": lambda n: "SELECT * { {?a ?b ?c}" + " UNION {?a ?b ?c}" * n + " }",
    "MINUS": lambda n: "SELECT * { ?a ?b ?c" + " MINUS {?a ?b ?c}" * n + " }",
    "BIND": lambda n: "SELECT * { " + "".join(f"BIND(1 AS ?x{i}) " for i in range(n)) + " }",
    "FILTER": lambda n: "SELECT * { ?a ?b ?c " + "FILTER(?a=1) " * n + " }",
    "steps": lambda n: "SELECT * { ?a <urn:p>" + "/<urn:p>" * n + " ?b }",
    "alternatives": lambda n: "SELECT * { ?a <urn:p>" + "|<urn:p>" * n + " ?b }",
}


@pytest.mark.parametrize("name", DEEP)
def test_what_is_nested_too_deeply_is_refused_with_its_place(name: str) -> None:
    for much in (3000, 100_000):
        with pytest.raises(UnsafeQuery, match=r"line \d+, column \d+: nested too deeply"):
            refuse_deep(DEEP[name](much))


@pytest.mark.parametrize("name", LONG)
def test_a_chain_that_is_too_long_is_refused_with_its_place(name: str) -> None:
    with pytest.raises(UnsafeQuery, match=r"line 1, column .* too long a chain"):
        refuse_deep(LONG[name](20_000))


@pytest.mark.parametrize("name", DEEP)
def test_what_is_let_through_is_answered(name: str) -> None:
    query = DEEP[name](DEEPEST // 2 - 10 if name in ("IF", "EXISTS", "subqueries", "inverse paths") else DEEPEST - 10)
    refuse_deep(query)
    if name != "nodes in nodes":  # takes minutes, which is what a time limit is for
        with_deep_stack(lambda: Store().query(query).serialize(format=QueryResultsFormat.JSON))  # type: ignore[union-attr]


def test_ten_times_what_is_let_through_is_within_the_stack() -> None:
    """In a process of its own, which would die."""
    ask = "with_deep_stack(lambda: Store().query({!r}).serialize(format=QueryResultsFormat.JSON))"
    for text in (DEEP["calls"](10 * DEEPEST), DEEP["EXISTS"](10 * DEEPEST), LONG["or"](LONGEST)):
        code = "from pyoxigraph import *\nfrom kg.store.stack import *\n" + ask.format(text)
        assert subprocess.run([sys.executable, "-"], input=code.encode()).returncode == 0


def test_lists_and_data_may_be_as_long_as_they_like() -> None:
    for query in (
        "INSERT DATA { " + "GRAPH <urn:g-1> { <urn:a-b/c> <urn:p> -1 } " * 20_000 + "}",
        "SELECT * { VALUES (?a ?b) { " + "(-1 -2) " * 20_000 + "} }",
        "SELECT * { ?a ?b ?c FILTER(?a IN (1" + ", 1" * 20_000 + ")) }",
        "CLEAR DEFAULT ; " * 20_000,
        "SELECT * { ?a ?b '" + "(" * 20_000 + "' } # " + "!" * 20_000,
        "SELECT * { ?a <https://example.org/" + "(" * 1000 + "> 1 }",
    ):
        refuse_deep(query)


def test_the_library_is_far_from_the_bounds() -> None:
    for query in load_library().values():
        refuse_deep(query.text.replace("{", "{" * 50).replace("}", "}" * 50))


def test_the_command_line_refuses_it_too(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UnsafeQuery, match="nested too deeply"):
        ask_folder(tmp_path, DEEP["calls"](20_000), {})
