"""Does a query ask the engine to go and fetch something? SERVICE and LOAD do, and Oxigraph has no switch.

Strings, comments and IRIs are taken out; a keyword in what is left counts. There must be no way to
hide a keyword in something that only looks like one of those, so:

1. ``?a<?b`` could be the start of an IRI or a comparison, and only a whole parser knows. Where the
   word occurs at all, every ``<`` must be plainly one or the other: a whole ``<http://...>``, or a
   comparison with a space or ``=`` after it. Else the query is refused as unclear.
2. Escapes (``\\u0053ERVICE``) are looked at both as they are and undone.

What this lets through by mistake still cannot leave the machine: see kg.serve.worker. Strings that never end can
make it slow, so a server looks at a query in a worker, where the time limit holds.
"""

from __future__ import annotations

import re
from typing import Final

from kg.query.errors import UnsafeQuery

_FETCHING: Final = re.compile(r"\b(SERVICE|LOAD)\b", re.IGNORECASE)
_IRI: Final = r"""https?://[^<>"{}|^`\\\x00-\x20]*>"""
_UNCLEAR: Final = re.compile(rf"<(?!{_IRI}|[\s=])", re.IGNORECASE)
QUIET: Final = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n\r]|\\.)*"'
    r"|'(?:[^'\\\n\r]|\\.)*'"
    rf"|<{_IRI}"
    r"|#[^\n\r]*"
    # A variable, or the part of a prefixed name that is not a keyword even where it is spelt like one.
    # (?<!\w): a name is tried where it begins and nowhere else, or a long word takes its length squared.
    r"|[?$]\w+|(?<!\w)\w*:\w*|@\w+",
    re.DOTALL | re.IGNORECASE,
)
"""What may hold any word without meaning it: strings, IRIs, comments, variables, prefixed names, languages."""
_ESCAPE: Final = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def refuse_fetching(query: str) -> None:
    """Raise UnsafeQuery for a query or update that fetches from elsewhere, or that may be hiding one that does.

    >>> refuse_fetching('SELECT * { ?s ?p "SERVICE" } # LOAD')
    >>> refuse_fetching("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }")
    Traceback (most recent call last):
    kg.query.errors.UnsafeQuery: SERVICE asks another server: this one does not do that
    """
    found = keyword_of(_FETCHING, query)
    if found:
        raise UnsafeQuery(f"{found} asks another server: this one does not do that")
    if found is not None:
        raise UnsafeQuery(
            "a query with the word SERVICE or LOAD in it must have whole IRIs (<http://...>)"
            " and a space after every other <"
        )


def keyword_of(words: re.Pattern[str], query: str) -> str | None:
    """The first of some keywords in a query, in capitals; empty where one may be hidden, None where there is none.

    >>> keyword_of(re.compile("now", re.IGNORECASE), "SELECT (NOW() AS ?x) {}"), keyword_of(re.compile("NOW"), "# NOW")
    ('NOW', None)
    """
    hidden = None
    for text in (query, _ESCAPE.sub(_undone, query)):
        if words.search(text):
            if found := words.search(keywords_of(text)):
                return found[0].upper()
            if _UNCLEAR.search(text):
                hidden = ""
    return hidden


def keywords_of(query: str) -> str:
    """The query without its strings, IRIs, comments, variables and prefixed names."""
    return QUIET.sub(" ", query)


def names_its_graphs(query: str) -> bool:
    """Does the query choose its own dataset with FROM?"""
    return re.search(r"\bFROM\b", keywords_of(query), re.IGNORECASE) is not None


def _undone(found: re.Match[str]) -> str:
    code = int(found[1] or found[2], 16)
    return chr(code) if code <= 0x10FFFF else " "
