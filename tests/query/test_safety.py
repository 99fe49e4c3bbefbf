"""What counts as asking another server, and what only looks like it."""

from __future__ import annotations

import re

import pytest

from kg.query import UnsafeQuery, names_its_graphs, refuse_fetching
from kg.query.safety import keywords_of

HIDDEN = {
    "plainly": "SELECT * { SERVICE <http://a/> { ?s ?p ?o } }",
    "in small letters": "select * { service silent <http://a/> { ?s ?p ?o } }",
    "an update": "LOAD <http://a/>",
    "after what may be an IRI": "SELECT * { FILTER(?a<?b)SERVICE#>\n?s { ?s ?p ?o } }",
    "after a prefixed name that may be an IRI": "SELECT * { FILTER(?a<e:b)SERVICE#>\n?s { ?s ?p ?o } }",
    "in what may be a string": "SELECT * { FILTER(?a<'>')SERVICE ?s { ?s ?p ?o } #'\n}",
    "in what may be a long string": "SELECT * { FILTER(?a<1#>'''\n)SERVICE ?s { ?s ?p ?o } #'''\n}",
    "behind an escaped IRI that looks like a comment": "SELECT * { ?s <http://a/\\u0041#> SERVICE ?x { ?s ?p ?o } }",
    "escaped": "SELECT * { \\u0053\\u0045RVICE <http://a/> { ?s ?p ?o } }",
    "beside a string with a quotation mark": 'SELECT * { ?s ?p "a\\"" SERVICE ?s { ?s ?p \'"\' } }',
    "with a tab and a return": "SELECT * {\r\n\tSERVICE\t<http://a/>\t{ ?s ?p ?o } }",
}


@pytest.mark.parametrize("query", HIDDEN.values(), ids=HIDDEN)
def test_a_query_that_fetches_is_refused(query: str) -> None:
    with pytest.raises(UnsafeQuery):
        refuse_fetching(query)


PLAIN = {
    "no such word": "SELECT * { ?s ?p ?o FILTER(?a<?b) }",
    "a string": 'SELECT ("SERVICE" AS ?x) {}',
    "a long string": "SELECT ('''a ' SERVICE\n''' AS ?x) {}",
    "an IRI": "SELECT * { ?s <http://example.org/service> ?o }",
    "a comment": "SELECT * { ?s ?p ?o } # LOAD",
    "a variable": "SELECT ?service { ?service ?p $load FILTER(?load < 3 || ?load <= 4) }",
    "a prefixed name": "PREFIX e: <http://e/> SELECT * { ?s e:service ?o }",
    "a longer word": "SELECT * { ?s ?p ?o . BIND(1 AS ?preload) }",
}


@pytest.mark.parametrize("query", PLAIN.values(), ids=PLAIN)
def test_a_query_that_stays_here_is_let_through(query: str) -> None:
    refuse_fetching(query)
    assert re.search(r"\b(SERVICE|LOAD)\b", keywords_of(query), re.IGNORECASE) is None


def test_from_is_a_keyword_and_not_a_word() -> None:
    assert names_its_graphs("SELECT * FROM <http://a/> { ?s ?p ?o }")
    assert not names_its_graphs('SELECT ("FROM" AS ?from) { ?s <http://a/from> ?o } # FROM')
