"""What the date of an article says of when an event was, by how the article tells of it.

1. What took place, in a past tense or as a noun, was not after the article; in the present tense alone it is on its
   day; what is planned is not before it. A heading tells in the present what was yesterday, so its tense says nothing.
2. A weekday without more ("maandag") is the one before the article where it took place. Other days of the text are cut
   off at the article's date in the same way. The days of a plan stay as the text has them: what is read as a plan is
   too often something that took place.

All of it are bounds, as wide as an article that is dated by month leaves them. What may be, or was not, keeps the days
that the text gives it.
"""

from __future__ import annotations

import datetime as dt

from kg.frames.events.calendar import to_come
from kg.frames.events.happenings import Happening
from kg.frames.mood.signs import tense_of
from kg.frames.syntax.clause import Clause
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.model import BlockKind, EventKind, Factuality, PartialDate, TimeExpression, TimeMention

_WEEK = dt.timedelta(days=7)
_WEEKDAY = "time: weekday"
_OF_OTHERS = frozenset({"time: moment", "time: day after", "time: counted day", "time: duration adjective"})
"""Rules of times that are told by other events, and date nothing by themselves."""
_ABOVE = ("xcomp", "conj", "advcl", "acl")

Days = tuple[dt.date | None, dt.date | None]
"""First and last day, both inclusive; None where open."""


class Dating:
    """Dates the events of one article."""

    def __init__(self, view: View, clauses: Clauses) -> None:
        self.view, self.clauses = view, clauses
        self.issued: PartialDate | None = view.parsed.article.issued

    def expression(self, event: Happening) -> TimeExpression | None:
        """The words for its time, and the days that these and the article's date leave.

        None where the time is that of what the event goes on from, or another event ("na het bezoek", "daarna"): it
        only tells the event from others; and where what took place would be after the article: then it is the time of
        what comes of it. A truce may be for later.
        """
        if event.time is None or event.time.rule in _OF_OTHERS:
            return None
        held = event.factuality is Factuality.ACTUAL and event.kind is not EventKind.AGREEMENT
        if held and to_come(event.time, self.issued):
            return None
        first, last = self._narrowed(event, event.time)
        return TimeExpression(event.time.text, first, last)

    def by_date(self, event: Happening) -> Days:
        """Its days by the article's date, where the text gives none."""
        own = self.expression(event)
        if self.issued is None or (own is not None and (own.earliest or own.latest)):
            return None, None
        if event.factuality is Factuality.PLANNED:
            return self.issued.earliest, None
        if event.factuality is not Factuality.ACTUAL:
            return None, None
        return self.issued.earliest if self._is_now(event) else None, self.issued.latest

    def _narrowed(self, event: Happening, time: TimeMention) -> Days:
        first, last = time.earliest, time.latest
        if self.issued is None or first is None or last is None:
            return first, last
        twice = time.rule == _WEEKDAY and last - first >= _WEEK
        if event.factuality is Factuality.ACTUAL and first <= self.issued.latest < last and not self._is_now(event):
            return first, last - _WEEK if twice else self.issued.latest
        return first, last

    def _is_now(self, event: Happening) -> bool:
        """Is it told in the present tense, and in no other?"""
        tenses = {self._tense(token) for token in event.triggers if self._in_text(token)}
        return tenses == {"present"}

    def _in_text(self, token: int) -> bool:
        parsed = self.view.parsed
        return parsed.article.blocks[parsed.blocks[token]].kind is BlockKind.PARAGRAPH

    def _tense(self, token: int) -> str:
        """Of the verb that tells of an event, or of the clause above an infinitive; a noun has none."""
        if self.view.pos[token] not in ("VERB", "AUX"):
            return "noun"
        clause: Clause | None = self.clauses.of[token]
        while clause is not None:
            found = tense_of(self.view, clause)
            if found != "none":
                return found
            if clause.link not in _ABOVE:  # the plural of the present looks like an infinitive, and is parsed as one
                return "present" if clause.agent and not clause.auxiliaries else found
            clause = clause.parent
        return "none"
