"""Answers of servers that do not give back what went in, made good.

1. Virtuoso answers ASK with a row, of one column with a name of its own.
2. It keeps a duration as a number: of months where it was given in years and months (``P1Y`` comes back as ``12``),
   else of seconds (``PT24H`` as ``86400.0``). That is written out again in the largest unit that fits.
"""

from __future__ import annotations

import json
import re
from typing import Final, TypeVar

from pyoxigraph import Literal, NamedNode

from kg.vocab.terms import PREFIXES

_DURATION: Final = PREFIXES["xsd"] + "duration"
_NUMBER: Final = re.compile(r"[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_MONTHS: Final = ((12, "P{}Y"), (1, "P{}M"))
_SECONDS: Final = ((86400, "P{}D"), (3600, "PT{}H"), (1, "PT{}S"))
_ASKED: Final = "__ASK_RETVAL"
T = TypeVar("T")


def mended_term(term: T) -> T | Literal:
    """A term as it went in, which most are."""
    if isinstance(term, Literal) and term.datatype.value == _DURATION:
        return Literal(_duration(term.value), datatype=NamedNode(_DURATION))
    return term


def mended_results(body: bytes) -> bytes:
    """SPARQL results in JSON as they should be, which most are."""
    if _ASKED.encode() not in body and _DURATION.encode() not in body:
        return body
    found = json.loads(body)
    rows = found.get("results", {}).get("bindings", [])
    if found.get("head", {}).get("vars") == [_ASKED]:
        return json.dumps({"head": {}, "boolean": any(row[_ASKED]["value"] == "1" for row in rows)}).encode()
    for row in rows:
        for term in row.values():
            if term.get("datatype") == _DURATION:
                term["value"] = _duration(term["value"])
    return json.dumps(found).encode()


def _duration(value: str) -> str:
    if not _NUMBER.fullmatch(value):
        return value
    units, amount = (_MONTHS, int(value)) if value.isdecimal() else (_SECONDS, round(float(value)))
    size, form = next((size, form) for size, form in units if amount % size == 0)
    return form.format(amount // size)
