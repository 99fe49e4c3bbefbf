"""One event told twice in an article is one event.

Method: happenings in the order of the text, headings last, mediations after the talks that they serve; each joins
the earlier event that it most likely tells of again (``kg.frames.events.alike``), and otherwise stands alone. Its
factuality is what all its tellings say together (``kg.frames.mood.judge``).
"""

from __future__ import annotations

from kg.frames.events.absence import Absences
from kg.frames.events.alike import Likeness
from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.events.lending import Lending
from kg.frames.events.stated import meeting_of
from kg.frames.events.tellers import Tellers
from kg.frames.impressions import Sense
from kg.frames.mood.factuality import strongest
from kg.frames.mood.judge import likeliest
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import BlockKind, EntityKind, EventKind, Factuality

_LASTING = frozenset({EventKind.NEGOTIATION, EventKind.VISIT, EventKind.PRESS_CONFERENCE})


class Merger:
    """Merges the happenings of one article."""

    def __init__(self, view: View, actors: Actors, absences: Absences, sense: Sense) -> None:
        self.view = view
        self.likeness = Likeness(view, actors)
        self.lending = Lending(view, actors, absences, sense, self.likeness.threads)
        self.tellers = Tellers(view, absences.clauses, actors, self.lending.states)

    def merge(self, happenings: list[Happening]) -> list[Happening]:
        """The distinct events, in the order of their first mention, with all who take part."""
        events = self.joined(happenings)
        for event in events:
            judges = self.lending.bystanders.judges(event)
            event.participants = [key for key in event.participants if key not in judges]
        self.lending.lend(events)
        self._without_bystanders(events)
        self.tellers.join(events)
        self._part_own(events)
        self._without_borrowed(events)
        self._continue(events)
        for event in events:
            event.overrules = [e for e in event.overrules if e in events and self.likeness.editions.contrary(event, e)]
        return events

    def _without_borrowed(self, events: list[Happening]) -> None:
        """A time of which only a sentence on talks between others tells is not that of an event.

        What may go on for days (``_LASTING``) seldom has the time that the sentence before gives another event.
        """
        for event in events:
            mine = {self.view.parsed.sent_of[t] for t in event.triggers}
            others = [e for e in events if self._are_others(event, e)]
            if event.time is not None and self.view.parsed.sent_of[event.time.first] not in mine:
                here = self.view.parsed.sent_of[event.time.first]
                telling = (e for e in events if e is not event and e.time is event.time and here in self._sentences(e))
                if any(event.kind in _LASTING or e in others for e in telling):
                    event.time = None

    def _sentences(self, event: Happening) -> set[int]:
        return {self.view.parsed.sent_of[t] for t in event.triggers}

    def _are_others(self, one: Happening, other: Happening) -> bool:
        mine, theirs = self.likeness.sides(one), self.likeness.sides(other)
        return one is not other and meeting_of(mine, theirs) in ("overlap", "apart")

    def _without_bystanders(self, events: list[Happening]) -> None:
        """Whoever only speaks of what two others do takes no part in it."""
        for event in events:
            left = [key for key in event.participants if key not in self.lending.bystanders.of(event)]
            if len(self.likeness.states_of(left)) > 1:
                event.participants = left

    def _part_own(self, events: list[Happening]) -> None:
        """A sultan and his state do not meet: where all are of one side, the state takes no part beside its people.

        At a meeting people are named for those who come, so their states are not there a second time.
        """
        for event in events:
            meets = event.kind is EventKind.MEETING
            people = [key for key in event.participants if not meets or self._is_named(key)]
            states = {state for key in people for state in self.likeness.states.get(key, ())}
            if meets or (len(event.participants) > 1 and len(self.likeness.sides(event)) == 1):
                event.participants = [key for key in event.participants if key not in states]

    def _is_named(self, key: str) -> bool:
        """Whether an actor has a name of his own, and is not only described: "de premier van Turkije"."""
        return self.view.entities[key].name[:1].isupper()

    def joined(self, happenings: list[Happening]) -> list[Happening]:
        """The distinct events, with those who take part by their own sentences."""
        events: list[Happening] = []
        for happening in self.ordered(happenings):
            self.prepare(happening, events)
            known = self.likeness.choose(happening, events)
            if known is not None:
                self.join(known, happening)
            elif not self._in_heading(happening) or not events:
                self._correct(happening, events)
                events.append(happening)
        return sorted(events, key=lambda event: event.trigger)

    def _correct(self, happening: Happening, events: list[Happening]) -> None:
        """Note which part of the article overrules the other, where they contradict each other."""
        other = self.likeness.contrary(happening, events)
        if other is not None and self.likeness.editions.order(happening, other) > 0:
            happening.overrules.append(other)
        elif other is not None:
            other.overrules.append(happening)

    def ordered(self, happenings: list[Happening]) -> list[Happening]:
        """In the order in which they are compared."""
        return sorted(happenings, key=lambda h: (self._in_heading(h), h.kind is EventKind.MEDIATION, h.trigger))

    def prepare(self, happening: Happening, events: list[Happening]) -> None:
        """Tie a mediation to the talks it serves: who leads what is only planned does not lead yet."""
        happening.settings = happening.settings or [self.likeness.stated.setting(happening)]
        if happening.kind is EventKind.MEDIATION:
            happening.part_of = self._served(happening, events)
            if happening.part_of is not None:
                happening.settle(strongest(happening.factuality, happening.part_of.factuality))

    def _served(self, mediation: Happening, events: list[Happening]) -> Happening | None:
        """The talks that a mediation names ("zat de gesprekken voor") or that its sentence tells of."""
        view = self.view
        talks = [event for event in events if event.kind in TALKS]
        for event in talks:
            if any(token in event.triggers for token in mediation.themes):
                return event
        sentence = view.parsed.sent_of[mediation.trigger]
        here = [e for e in talks if any(view.parsed.sent_of[t] == sentence for t in e.triggers)]
        return here[0] if len(here) == 1 else None

    def _in_heading(self, happening: Happening) -> bool:
        """A heading sums up what the text tells: it adds evidence, not events."""
        block = self.view.parsed.article.blocks[self.view.parsed.blocks[happening.trigger]]
        text = self.view.parsed.article.text[block.start : block.end]
        return block.kind is not BlockKind.PARAGRAPH and not text.rstrip("\"'’”").endswith((".", "?", "!"))

    def _continue(self, events: list[Happening]) -> None:
        """ "De nieuwe ronde is een voortzetting van het proces van 2022": one event continues another."""
        view = self.view
        for event in events:
            for token in event.triggers:
                if view.lemmas[view.heads[token]] not in view.grammar.continuations or view.case_of(token) != "van":
                    continue
                sentence = view.parsed.sent_of[token]
                for other in events:
                    near = any(view.parsed.sent_of[t] == sentence and t < token for t in other.triggers)
                    if near and other is not event and other.kind in TALKS:
                        other.continuation_of = event

    def _closer(self, event: Happening) -> int:
        """How closely the venue is told: a town says more than its state."""
        return 0 if event.place is None else 1 if self.view.kind_of(event.place) is EntityKind.STATE else 2

    def join(self, old: Happening, new: Happening) -> None:
        """Add what a second telling says to an event."""
        known = set(old.participants)
        coming = new.factuality is Factuality.PLANNED and old.factuality is Factuality.ACTUAL
        ahead = coming and new.kind is EventKind.AGREEMENT  # "zal maandag tekenen"
        if len(known) < 2 or len(new.participants) > 1 or known & set(new.participants):
            old.participants += [k for k in new.participants if k not in known | old.without]
        for role, keys in new.third.items():
            have = old.third.setdefault(role, [])
            have += [k for k in keys if k not in have]
        for keys in old.third.values():
            old.participants = [k for k in old.participants if k not in keys]
        off = new.factuality is Factuality.COUNTERFACTUAL
        if off or not (new.noun and self._in_heading(new)):  # "Druk op akkoord" does not say that it is there
            old.moods += new.moods
        old.stated += new.stated
        old.factuality = likeliest(old.counted)
        if new.kind is EventKind.NEGOTIATION and old.kind is EventKind.MEETING:
            old.kind = EventKind.NEGOTIATION
        told_there = old.held_in is None or new.clause is old.held_in  # else when and where it is spoken of
        if (
            told_there
            and not old.unplaced
            and self._closer(new) >= self._closer(old)
            and new.place_score > old.place_score * (self._closer(new) == self._closer(old))
        ):
            old.place, old.place_score = new.place, new.place_score
        if told_there and not ahead and new.time_score > old.time_score:
            old.time, old.time_score = new.time, new.time_score
        old.source = old.source or new.source
        old.evidence += [e for e in new.evidence if e not in old.evidence]
        old.triggers += new.triggers
        old.sure |= {key: max(score, old.sure.get(key, 0.0)) for key, score in new.sure.items()}
        old.tellings += new.tellings
        old.settings += new.settings
        old.told_in |= new.told_in
        old.without |= new.without - {*old.participants}
