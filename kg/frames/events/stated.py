"""Where and when a telling says itself that something is: two that say otherwise tell of two events.

"Zaterdag belden de twee. *Afgelopen maandag* ontmoetten zij elkaar *in Moskou*": what a clause says of its own event
is surer than what the sentences around it lend, by which the likeness of two tellings is weighed.
"""

from __future__ import annotations

from kg.frames.events.calendar import APART, times
from kg.frames.events.happening import Happening, Setting
from kg.frames.syntax.view import View
from kg.model import EntityKind, TimeMention

OTHER = APART | {"vague"}


def meeting_of(mine: set[str], theirs: set[str]) -> str:
    """How two sets of actors lie to each other."""
    if not mine or not theirs:
        return "unknown" if not mine and not theirs else "new unknown" if not mine else "old unknown"
    if mine == theirs:
        return "same"
    if mine < theirs or theirs < mine:
        return "within" if mine < theirs else "around"
    return "overlap" if mine & theirs else "apart"


class Stated:
    """What the clauses of one article say of where and when."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._issued = view.parsed.article.issued

    def setting(self, telling: Happening) -> Setting:
        """The place and the time of a telling that stand in its own clause."""
        view, inside = self.view, {*telling.clause.tokens}
        names = (name.first for index, name in enumerate(view.mentions.names) if view.entity_of(index) == telling.place)
        here = telling.place is not None and any(first in inside for first in names)
        now = telling.time is not None and telling.time.first in inside
        return Setting(telling.place if here else None, telling.time if now else None)

    def apart(self, old: Happening, new: Happening) -> bool:
        """Whether a telling says another place or time than every one before it that says any."""
        mine = self.setting(new)
        where = [those.place for those in old.settings if those.place is not None]
        elsewhere = mine.place is not None and all(self.places(place, mine.place) == "apart" for place in where)
        return bool(where and elsewhere) or self._at_another_time(old.settings, [mine])

    def _at_another_time(self, old: list[Setting], new: list[Setting]) -> bool:
        pairs = [(a.time, b.time) for a in old for b in new if a.time is not None and b.time is not None]
        return bool(pairs) and all(self._other(a, b) for a, b in pairs)

    def places(self, old: str | None, new: str | None) -> str:
        """How the places of two tellings lie to each other."""
        if old is None or new is None:
            return meeting_of({new} if new else set(), {old} if old else set())
        if old == new:
            return "same"
        kinds = {self.view.kind_of(old), self.view.kind_of(new)}
        names = [self.view.entities[key].name for key in (old, new)]
        part = names[0] in names[1] or names[1] in names[0]  # "het New York Palace"
        return "inside" if part or kinds == {EntityKind.STATE, EntityKind.PLACE} else "apart"

    def _other(self, old: TimeMention, new: TimeMention) -> bool:
        """Whether two times are of two events: a part of the other's words is the same time, told shorter."""
        one, other = old.text.lower(), new.text.lower()
        told_again = one in other or other in one
        lasts = old.duration is not None or new.duration is not None  # "na *drie uur* praten"
        return not (told_again or lasts) and times(old, new, self._issued) in OTHER
