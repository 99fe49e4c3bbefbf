"""Talks that an article only looks back at: "eerdere gesprekken, in Stockholm in 2018".

What becomes of the talks now, and who comes to them, has nothing to do with these.
"""

from __future__ import annotations

import datetime as dt

from kg.frames.events.happenings import Happening
from kg.frames.syntax.view import View

_LONG_AGO = dt.timedelta(days=60)


def is_of_the_past(view: View, event: Happening) -> bool:
    """Whether an event is an earlier one by its own words, or took place long before the article."""
    if all(any(view.lowers[c] in view.grammar.earlier for c in view.children[t]) for t in event.triggers):
        return True
    issued, time = view.parsed.article.issued, event.time
    known = issued is not None and time is not None and time.latest is not None and time.duration is None
    return bool(known and issued and time and time.latest and time.latest < issued.earliest - _LONG_AGO)
