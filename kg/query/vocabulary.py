"""Which terms of the ontology's namespace does a query use that the ontology lacks? Such a query finds nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kg.vocab.nearest import NAMESPACE, ForeignTerm, known_terms, nearest_term

_MOST: Final = 10
_TOKEN: Final = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n\r]|\\.)*"'
    r"|'(?:[^'\\\n\r]|\\.)*'"
    r"|(?<!\w)PREFIX\s+(?P<name>[\w.-]*):\s*<(?P<space>[^<>\s]*)>"
    r"|<(?P<iri>[^<>\"{}|^`\\\s]*)>"
    r"|\#[^\n\r]*"
    r"|[?$]\w+"
    r"|(?<![\w.-])(?P<prefix>[\w-]*):(?P<local>[\w-]+)",
    re.DOTALL | re.IGNORECASE,
)
"""What may stand in a query and hold a term, or hold what only looks like one (strings, comments)."""


def foreign_terms(query: str) -> tuple[ForeignTerm, ...]:
    """The terms that the ontology lacks, each once, in the order of the query; ten at most.

    >>> [str(term.nearest) for term in foreign_terms('ASK { ?e dip:mediater ?who ; dip:party "dip:qqqq" }')]
    ['mediator']
    """
    if "dip:" not in query and NAMESPACE not in query:
        return ()
    unknown = [name for name in dict.fromkeys(_names(query)) if name not in known_terms()]
    return tuple(ForeignTerm(name, nearest_term(name)) for name in unknown[:_MOST])


def _names(query: str) -> Iterator[str]:
    """The local names of what a query has of the namespace, under ``dip:`` or a prefix of its own."""
    prefixes = {"dip"}
    for found in _TOKEN.finditer(query):
        if found["space"] is not None:
            change = prefixes.add if found["space"] == NAMESPACE else prefixes.discard
            change(found["name"])
        elif found["iri"] is not None and found["iri"].startswith(NAMESPACE):
            yield found["iri"].removeprefix(NAMESPACE)
        elif found["local"] is not None and found["prefix"] in prefixes:
            yield found["local"]
