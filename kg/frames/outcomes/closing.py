"""Which event an outcome closes.

The one that its own words name ("de top is afgelast"), else one that the same sentence tells of,
else the last talks before it. What was called off is near by; talks are sought in the whole article.
"""

from __future__ import annotations

from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.events.mediation import at_another_time
from kg.frames.events.past import is_of_the_past
from kg.frames.outcomes.unread import a_journey, an_occasion, another_round, stands_for_a_round
from kg.frames.outcomes.words import OutcomeWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.model import BlockKind, EventKind, Factuality, OutcomeType

_CALLED_OFF = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED})
_FAILING = frozenset({OutcomeType.NO_BREAKTHROUGH, OutcomeType.ONGOING})
_LINE = 9  # tokens of a line that works as a headline: "Update 11.00 uur: nog geen doorbraak"
_REACH = 3  # sentences back for an event that is called off or a pronoun stands for


class Closing:
    """Finds events for the outcomes of one article."""

    def __init__(self, view: View, events: list[Happening], words: OutcomeWords) -> None:
        self.view, self.events, self.words = view, events, words
        self.by_trigger = {t: event for event in events for t in event.triggers}
        self.states: dict[str, str] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, tenure.of)

    def before(self, token: int) -> Happening | None:
        """The last event told of before a token, not more than a few sentences back."""
        sent_of = self.view.parsed.sent_of
        near = [t for t in self.by_trigger if t < token and sent_of[token] - sent_of[t] <= _REACH]
        return self.by_trigger[max(near)] if near else None

    def headline(self, token: int) -> bool:
        """Whether a token stands in a title or heading, or in a line as short and without a verb."""
        view = self.view
        if view.parsed.article.blocks[view.parsed.blocks[token]].kind is not BlockKind.PARAGRAPH:
            return True
        first, last = view.sentence(token)
        return last - first <= _LINE and not any("VerbForm=Fin" in view.morphs[t] for t in range(first, last))

    def event(self, draft: Draft, kind: OutcomeType, *, look: bool = False) -> Happening | None:
        """The event that the outcome belongs to, or None where the article tells of no such event.

        With ``look`` nothing is made: an occasion that no rule of events read is not added. The vote, which was learned
        so, looks also at an agreement that was not reached, and at talks long past.
        """
        named = self.named(draft)
        unmade = not look and named is not None and named.kind is EventKind.AGREEMENT and kind in _FAILING
        if named is not None and not unmade:
            return named
        if not look and (unread := self._unread(draft, kind)) is not None:
            return unread
        sent_of = self.view.parsed.sent_of
        sentence = sent_of[draft.trigger]
        here = [e for e in self.events if any(sent_of[t] == sentence for t in e.triggers)]
        here = [e for e in here if e is not named] if unmade else here
        if kind in _CALLED_OFF:
            here = [e for e in here if e.kind is not EventKind.MEDIATION]
            if here:
                return min(here, key=lambda e: min(abs(t - draft.trigger) for t in e.triggers))
            free = [t for t in draft.clause.tokens if self.view.deps[t] != "nmod" and not self.view.case_of(t)]
            last = self.before(draft.trigger)
            return last or (None if look else self._with(an_occasion(self.view, self.words, draft, free)))
        sides = self.sides(draft)
        talks = [e for e in here if e.kind in TALKS and e.factuality is Factuality.ACTUAL]
        agreements = [e for e in here if e.kind is EventKind.AGREEMENT]
        settled = [e for e in here if e.kind is not EventKind.MEDIATION or e.third]
        nearby = self.before(draft.trigger)
        if not talks and agreements and (nearby is None or nearby.kind not in TALKS):
            return agreements[0]
        if talks:
            return talks[0]
        last = self._talks(draft.trigger, sides, look=look)
        once = [e for e in settled if e.kind is EventKind.MEDIATION and last and at_another_time(self.view, e, last)]
        found = once[0] if once else last or (settled[0] if settled else named)  # "in 2011 bemiddelde X zonder succes"
        journey = found is None and not look and kind is OutcomeType.NO_BREAKTHROUGH
        return self._with(a_journey(self.view, draft)) if journey else found

    def sides(self, draft: Draft) -> frozenset[str]:
        """The parties that the words of the outcome name, persons as those they act for."""
        return frozenset(self.states.get(key, key) for keys in draft.actors.values() for key in keys)

    def apart(self, event: Happening | None, sides: frozenset[str]) -> bool:
        """Whether an event is between others than the outcome names."""
        theirs = {self.states.get(key, key) for key in event.participants} if event is not None else set()
        return bool(theirs) and len(sides) > 1 and not theirs & sides

    def named(self, draft: Draft) -> Happening | None:
        """An event that the words of the outcome name themselves."""
        for token in draft.tokens.get("theme", []):
            for below in sorted(self.view.subtree(token)):
                if below in self.by_trigger and abs(below - token) <= 4:
                    return self.by_trigger[below]
        if draft.rule.set.of == "modified":
            return self.by_trigger.get(self.view.heads[draft.trigger])
        return None

    def _unread(self, draft: Draft, kind: OutcomeType) -> Happening | None:
        """An event that only the outcome tells of."""
        view, off = self.view, kind in _CALLED_OFF
        themes = draft.tokens.get("theme", [])
        counted = next((t for t in themes if stands_for_a_round(view, self.words, t)), None)
        if counted is not None:
            return self._with(another_round(view, draft, counted, self.before(counted), held=not off))
        return self._with(an_occasion(view, self.words, draft, themes)) if off else None

    def _with(self, event: Happening | None) -> Happening | None:
        """An event that is told of from now on."""
        if event is not None:
            self.events.append(event)
            self.by_trigger[event.trigger] = event
        return event

    def _talks(self, token: int, sides: frozenset[str], *, look: bool) -> Happening | None:
        """The last talks before a token that took place, else the first after it, else other talks."""
        talks = [e for e in self.events if e.kind in TALKS and not self.apart(e, sides)]
        talks = [e for e in talks if look or not is_of_the_past(self.view, e)] or talks
        before = [e for e in talks if e.triggers[0] <= token]
        actual = [e for e in talks if e.factuality is Factuality.ACTUAL]
        mediations = [e for e in self.events if e.kind is EventKind.MEDIATION and e.third]
        for choice in ([e for e in before if e in actual][-1:], actual[:1], mediations[-1:], before[-1:]):
            if choice:
                return choice[0]
        return None
