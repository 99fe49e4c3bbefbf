"""Where in a query a mistake is: Oxigraph's "error at 2:7" as a line of the query with a mark beneath it.

The rest of its message can be a page of characters that might have stood there; that is cut short.
"""

from __future__ import annotations

import re
from typing import Final

_AT: Final = re.compile(r"error at (\d+):(\d+): ?(.*)", re.DOTALL)
_LONGEST: Final = 160


def point_at(message: str, query: str) -> str:
    """What is wrong, with its line and column (from 1) and that line of the query.

    >>> print(point_at("error at 1:15: expected }", "SELECT * { ?s }"))
    line 1, column 15: expected }
      SELECT * { ?s }
                    ^
    """
    found = _AT.match(message)
    if not found:
        return message
    line, column, said = int(found[1]), int(found[2]), " ".join(found[3].split())
    lines = query.splitlines() or [""]
    text = lines[line - 1] if line <= len(lines) else ""
    short = said if len(said) <= _LONGEST else said[:_LONGEST].rsplit(",", 1)[0] + ", ..."
    mark = "".join("\t" if char == "\t" else " " for char in text[: column - 1]) + "^"
    return f"line {line}, column {column}: {short}\n  {text}\n  {mark}"
