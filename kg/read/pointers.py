"""Lines that lead to another article (``Lees ook: Waarom het bestand standhoudt``).

What they say is the title of something else, so it is no text to read. A line that is only the invitation
(``Lees ook:``) takes the title below it along.
"""

from __future__ import annotations

import re
from typing import Final

from kg.read import headings

_POINTER: Final = re.compile(
    r"\W*(?:lees|kijk|bekijk|luister|beluister|zie) (?:ook|meer|verder)\b(?P<what>.*)", re.IGNORECASE
)


def is_pointer(line: str, *, below: bool) -> bool:
    """Whether a line leads elsewhere; ``below`` where the one above it is only the invitation.

    >>> is_pointer("Lees ook: Drie rondes in Muscat", below=False), is_pointer("Zie daar: een akkoord", below=False)
    (True, False)
    """
    shaped = len(line) <= headings.MAX_TITLE and not headings.ends_sentence(line)
    return _POINTER.fullmatch(line) is not None or (below and shaped)


def is_invitation(line: str) -> bool:
    """Whether a line invites to read something that it does not name."""
    match = _POINTER.fullmatch(line)
    return match is not None and not any(map(str.isalnum, match["what"]))
