"""Is a query nested so deeply, or so long a chain, that Oxigraph would run out of stack over it, and die?

Oxigraph reads and evaluates by recursion: into every bracket, over every ``!``, and along every chain of operators
(``||``, ``+``, ``UNION``, steps of a path). Measured with the stack of kg.store.stack, calls within calls end the
process somewhere between 10,000 and 30,000, and chains beyond 30,000. Queries of people have tens, programs' hundreds.

Strings, comments and IRIs count for nothing. Where a chain ends is not looked for: what stands within one pair of
brackets counts as one. Data (``INSERT DATA``, ``VALUES``) may be as long as it likes.
"""

from __future__ import annotations

import re
from typing import Final

from kg.query.errors import UnsafeQuery
from kg.query.safety import QUIET

DEEPEST: Final = 500
"""Brackets within brackets; a ``!`` or a sign before another counts as one."""
LONGEST: Final = 5000
"""Operators within one pair of brackets."""
_TOKEN: Final = re.compile(
    rf"(?P<quiet>{QUIET.pattern}|<[a-z][a-z0-9+.-]*:[^<>\"{{}}|^`\\\x00-\x20]{{0,2000}}>)|(?P<open>[({{\[]|<<)|(?P<close>[)}}\]]|>>)|(?P<data>\b(?:DATA|VALUES)\b)"
    r"|(?P<chain>\|\|?|&&|[-+*/^!]|\b(?:UNION|OPTIONAL|MINUS|GRAPH|BIND|FILTER|EXISTS|LATERAL)\b)",
    QUIET.flags,
)
_PREFIX: Final = "!-+^"


def refuse_deep(query: str) -> None:
    """Raise UnsafeQuery for a query or update that is nested too deeply, or too long a chain, with the place.

    >>> refuse_deep("SELECT * { FILTER(" + "(" * 400 + "1" + ")" * 400 + ") }")
    >>> refuse_deep("SELECT * { FILTER(" + "!" * 600 + "true) }")
    Traceback (most recent call last):
    kg.query.errors.UnsafeQuery: line 1, column 517: nested too deeply, more than 500 within each other
    """
    if len(query) <= LONGEST and sum(map(query.count, "({[<" + _PREFIX)) <= DEEPEST:
        return  # as good as every query; the rest takes a fifth of a millisecond
    counts: list[int] = [0]
    run = last = 0  # signs that follow each other, and where the last one ended
    data = False
    for found in _TOKEN.finditer(query):
        kind = found.lastgroup
        if kind == "open":
            inside = data and found[0] == "{"
            counts.append(-1 if inside or counts[-1] < 0 else 0)
            data = data and not inside
        elif kind == "close":
            counts = counts[:-1] or [0]
        elif kind == "data":
            data = True
        elif kind == "chain":
            if counts[-1] >= 0:
                counts[-1] += 1
            run = run + 1 if found[0] in _PREFIX and not query[last : found.start()].strip() else 0
            last = found.end()
        if len(counts) + run > DEEPEST:
            raise UnsafeQuery(
                f"{_place(query, found.start())}: nested too deeply, more than {DEEPEST} within each other"
            )
        if counts[-1] > LONGEST:
            raise UnsafeQuery(f"{_place(query, found.start())}: too long a chain, more than {LONGEST} in one")


def _place(query: str, at: int) -> str:
    line = query.count("\n", 0, at) + 1
    return f"line {line}, column {at - query.rfind(chr(10), 0, at)}"
