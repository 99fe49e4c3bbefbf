"""Which round of talks a word tells of: two that are counted apart are two events.

*De eerste ronde eindigde zonder bestand; de nieuwe ronde begint dinsdag*, or *het overleg wordt dinsdag hervat*.
"""

from __future__ import annotations

from kg.frames.events.happenings import Happening
from kg.frames.events.spoken_of import is_of_the_other
from kg.frames.syntax.view import View
from kg.model import EventKind

ANEW = 0
"""Not the first, whichever."""


class Rounds:
    """Counts the rounds of one article."""

    def __init__(self, view: View) -> None:
        self.view = view

    def apart(self, one: Happening, other: Happening) -> bool:
        """Whether the words of both count them, and not for one; talks that go on are not their first round.

        ``other`` is told after ``one``.
        """
        if self._since(one, other) or self._since(other, one) or is_of_the_other(self.view, one, other):
            return True
        if self._follows_up(other) and not self._follows_up(one):
            return True
        mine, theirs = self._counted(one), self._counted(other)
        later = max(mine | theirs, default=ANEW) > 1
        if later and any(self._first_time(e) for e, its in ((one, mine), (other, theirs)) if not its):
            return True
        return any(a != b and (ANEW not in (a, b) or 1 in (a, b)) for a in mine for b in theirs)

    def _since(self, one: Happening, other: Happening) -> bool:
        """ "Ontmoetten elkaar *sinds de opschorting van de gesprekken*": what is counted from is another."""
        view, here = self.view, {*range(*self.view.sentence(other.trigger))}
        heads = (t for t in here if view.case_of(t) in view.grammar.counted_from)
        since = {below for head in heads for below in view.subtree(head)}
        return other.trigger in since and any(t in here - since for t in one.triggers)

    def _follows_up(self, event: Happening) -> bool:
        """Whether a noun says that it comes after others: "het *vervolgoverleg*"."""
        beginnings = tuple(self.view.grammar.follow_ups)
        return any(self.view.lowers[t].startswith(beginnings) for t in event.triggers)

    def _counted(self, event: Happening) -> set[int]:
        found = {number for token in event.triggers if (number := self.number(token)) is not None}
        if event.kind is EventKind.AGREEMENT:
            found &= {ANEW}  # the second one may be the only one that is told of
        return {ANEW} if not found and event.clause.lemma in self.view.grammar.resumed else found

    def is_one(self, event: Happening) -> bool:
        """Whether one word for it is that of a round, counted or not."""
        rounds = tuple(self.view.grammar.rounds)
        return any(self.view.lemmas[t].endswith(rounds) or self.number(t) is not None for t in event.triggers)

    def _first_time(self, event: Happening) -> bool:
        """Whether a verb tells that it was for the first time: "kwamen *voor het eerst* in jaren bijeen"."""
        return not event.noun and any(
            self.view.lowers[t] == "eerst" and self.view.lowers[t - 1] == "het" for t in event.clause.tokens
        )

    def is_previous(self, event: Happening) -> bool:
        """Whether a noun tells of the talks before others ("de *vorige* ronde")."""
        below = (child for token in event.triggers for child in self.view.children[token] if child < token)
        return event.noun and not self.view.grammar.previous.isdisjoint(self.view.lowers[child] for child in below)

    def number(self, token: int) -> int | None:
        """The number of the round that a noun tells of, ``ANEW``, or None where it does not say.

        Only what is itself a round is the first: *de eerste gesprekken in jaren* are not counted.
        """
        view, grammar = self.view, self.view.grammar
        if view.pos[token] != "NOUN":
            return None
        near = [view.lowers[child] for child in view.children[token] if child < token]
        found = next((number for number, word in enumerate(grammar.ordinals, 1) if word in near), 0)
        if found > 1 or (found and view.lemmas[token].endswith(tuple(grammar.rounds))):
            return found
        return ANEW if grammar.anew.intersection(near) else None
