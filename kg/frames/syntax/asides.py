"""What stands between brackets and says something of its own: "Peru (*de oude vijand van Chili*) en Bolivia".

A list of names between brackets ("de drie landen (Peru, Chili en Ecuador)") and an abbreviation say who is meant, and
are none.
"""

from __future__ import annotations

from kg.frames.syntax.view import View

_OPEN, _CLOSE = "(", ")"
_NAMING = frozenset({"PROPN", "CCONJ", "PUNCT", "DET", "X", "NUM", "SYM"})


def asides(view: View) -> dict[int, int]:
    """Each token of an aside, with the token of the bracket that opens it; brackets are closed in their sentence."""
    found: dict[int, int] = {}
    for first, last in view.parsed.sents:
        opened = -1
        for token in range(first, last):
            if view.lowers[token] == _OPEN:
                opened = token
            elif view.lowers[token] == _CLOSE and opened >= 0:
                inside = range(opened + 1, token)
                if any(view.pos[t] not in _NAMING and not view.names_at[t] for t in inside):
                    found |= dict.fromkeys(inside, opened)
                opened = -1
    return found
