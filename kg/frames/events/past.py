"""Talks that an article only looks back at: "eerdere gesprekken, in Stockholm in 2018".

What becomes of the talks now, and who comes to them, has nothing to do with these.
"""

from __future__ import annotations

from kg.frames.events.calendar import APART, bygone, times
from kg.frames.events.happenings import Happening
from kg.frames.syntax.view import View
from kg.model import Factuality, PartialDate


def is_of_the_past(view: View, event: Happening) -> bool:
    """Whether an event is an earlier one by its own words, or took place long before the article."""
    if all(any(view.lowers[c] in view.grammar.earlier for c in view.children[t]) for t in event.triggers):
        return True
    lasts = event.time is not None and event.time.duration is not None
    return not lasts and bygone(event.time, view.parsed.article.issued)


def other_agreements(old: Happening, new: Happening, issued: PartialDate | None) -> bool:
    """Whether two are certainly not one: one is of old and the other wished for, or is a new one of another time."""
    if new.fresh and times(old.time, new.time, issued) in APART:
        return True
    wished = [e for e in (old, new) if e.factuality in (Factuality.PLANNED, Factuality.POSSIBLE)]
    return len(wished) == 1 and any(bygone(e.time, issued) for e in (old, new) if e not in wished)
