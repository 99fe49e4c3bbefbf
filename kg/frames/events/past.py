"""Talks that an article only looks back at: "eerdere gesprekken, in Stockholm in 2018".

What becomes of the talks now, and who comes to them, has nothing to do with these.
"""

from __future__ import annotations

from kg.frames.events.calendar import bygone
from kg.frames.events.happenings import Happening
from kg.frames.syntax.view import View


def is_of_the_past(view: View, event: Happening) -> bool:
    """Whether an event is an earlier one by its own words, or took place long before the article."""
    if all(any(view.lowers[c] in view.grammar.earlier for c in view.children[t]) for t in event.triggers):
        return True
    lasts = event.time is not None and event.time.duration is not None
    return not lasts and bygone(event.time, view.parsed.article.issued)
