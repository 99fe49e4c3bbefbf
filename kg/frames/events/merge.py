"""One event told twice in an article is one event.

Method: happenings in the order of the text; each joins the best earlier one of its family that
nothing speaks against, and otherwise stands alone. Against it speak: other participants, another
place, other words for the time, a factuality that cannot become the other, words for a new round.
For it speak: shared participants, the same place, the same head noun, a definite article. An
announcement that is later reported as held becomes actual.
"""

from __future__ import annotations

from kg.frames.events.happenings import TALKS, Happening
from kg.frames.mood.factuality import strongest
from kg.frames.syntax.view import View
from kg.frames.who.parties import Parties
from kg.model import BlockKind, EntityKind, EventKind, Factuality, RoleName, TimeMention

_SHARED = frozenset({EventKind.NEGOTIATION, EventKind.AGREEMENT, EventKind.MEDIATION})
_CONTINUATIONS = frozenset({"voortzetting", "vervolg"})
_STRETCH = 2  # sentences within which the people who act for the sides are the sides
_GROWS = {
    (Factuality.PLANNED, Factuality.ACTUAL),
    (Factuality.POSSIBLE, Factuality.ACTUAL),
    (Factuality.POSSIBLE, Factuality.PLANNED),
    (Factuality.PLANNED, Factuality.COUNTERFACTUAL),
    (Factuality.POSSIBLE, Factuality.COUNTERFACTUAL),
}


class Merger:
    """Merges the happenings of one article."""

    def __init__(self, view: View, parties: Parties) -> None:
        self.view, self.parties = view, parties
        self.states: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, set()).add(tenure.of)

    def merge(self, happenings: list[Happening]) -> list[Happening]:
        """The distinct events, in the order of their first mention."""
        events: list[Happening] = []
        headings = [h for h in happenings if self._in_heading(h)]
        told = [h for h in happenings if h not in headings]
        told.sort(key=lambda h: h.kind is EventKind.MEDIATION)  # mediations after the talks that they serve
        for happening in [*told, *headings]:
            if happening.kind is EventKind.MEDIATION:
                happening.part_of = self._served(happening, events)
                if happening.part_of is not None:  # who leads what is only planned does not lead yet
                    happening.factuality = strongest(happening.factuality, happening.part_of.factuality)
            ranked = [(self._fit(event, happening), -index) for index, event in enumerate(events)]
            best = max(ranked, default=(0.0, 0))
            if best[0] > 0:
                self._join(events[-best[1]], happening)
            elif happening not in headings or not events:
                events.append(happening)
        events.sort(key=lambda event: event.trigger)
        self._continue(events)
        self._lend_parties(events)
        return events

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
                if view.lemmas[view.heads[token]] not in _CONTINUATIONS or view.case_of(token) != "van":
                    continue
                sentence = view.parsed.sent_of[token]
                for other in events:
                    near = any(view.parsed.sent_of[t] == sentence and t < token for t in other.triggers)
                    if near and other is not event and other.kind in TALKS:
                        other.continuation_of = event

    def _lend_parties(self, events: list[Happening]) -> None:
        """ "De gesprekken worden hervat" is between the sides: a definite noun refers back to them."""
        for event in events:
            if event.kind is EventKind.MEETING:
                known = event.noun and (event.definite or event.fresh)
            else:
                known = event.kind in _SHARED and bool(event.definite or event.time or event.place or event.third)
            if known and not event.participants:
                event.participants = [k for k in self.parties.main if k not in event.mediators]

    def _family(self, kind: EventKind) -> str:
        return "talks" if kind in TALKS else kind.value

    def _fit(self, old: Happening, new: Happening) -> float:
        """How well the new reading fits the old event; 0 where something speaks against it."""
        if self._family(old.kind) != self._family(new.kind):
            return 0.0
        if old.kind is EventKind.MEDIATION and set(old.mediators) == set(new.mediators) and self._together(old, new):
            return 3.0  # "wierp zich op als bemiddelaar" is told by the verb and by the noun
        if self._opposed(old, new):
            return 0.0
        mine, theirs = self._sides(new), self._sides(old)
        within = len(new.participants) > 1 and set(new.participants) <= set(old.participants)
        if within:
            mine = theirs
        envoys = self._are_envoys(old, new)
        if mine and theirs and not envoys and not (mine <= theirs or theirs <= mine):
            return 0.0
        score = 1.5 if old.kind is EventKind.MEDIATION else 0.0
        score += 2.0 if within else 1.0 if envoys else 2.0 if mine and theirs else 0.0
        score += 1.5 if new.place and old.place else 0.0
        if new.time and old.time:
            score += 1.0 if new.time.text.lower() == old.time.text.lower() else -0.5
        if old.factuality is not new.factuality and (
            score < 2.0 or (mine != theirs and not new.place and not new.time)
        ):
            return 0.0  # "de gesprekken" alone does not make an announcement come true
        score += self._likeness(old, new, mine, theirs)
        if self._too_little(new, score, mine, theirs, envoys=envoys):
            return 0.0
        distance = self.view.parsed.sent_of[new.trigger] - self.view.parsed.sent_of[old.triggers[-1]]
        return max(score - 0.02 * distance, 0.0) if score > 0 else 0.0

    def _opposed(self, old: Happening, new: Happening) -> bool:
        """Whether mediators, places, times, factuality or a new round keep the two apart."""
        if old.factuality is not new.factuality and (old.factuality, new.factuality) not in _GROWS:
            return True
        if old.kind is EventKind.MEDIATION:
            if new.mediators and old.mediators and not set(new.mediators) & set(old.mediators):
                return True
            if new.part_of and old.part_of and new.part_of is not old.part_of:
                return True
        if new.place and old.place and new.place != old.place and not self._inside(new.place, old.place):
            return True
        return self._apart(old, new) or (new.fresh and not self._together(old, new))

    def _likeness(self, old: Happening, new: Happening, mine: set[str], theirs: set[str]) -> float:
        """What the words of the new reading add: the same noun, a definite article."""
        lemma, score = self.view.lemmas, 0.0
        if new.noun and any(lemma[new.trigger] == lemma[t] for t in old.triggers):
            score += 1.0
        if not mine and theirs and theirs == set(self.parties.main):
            score += 0.5  # what is not said otherwise is about the sides of the article
        if new.definite:
            score += 1.0
            narrower = new.kind is EventKind.NEGOTIATION and old.kind is EventKind.MEETING
            if narrower and lemma[new.trigger] != lemma[old.trigger]:
                score -= 1.0  # "deze onderhandelingen" are not the reception of the sentence before
        elif not mine and not new.place:
            score += 0.5
        return score

    def _too_little(self, new: Happening, score: float, mine: set[str], theirs: set[str], *, envoys: bool) -> bool:
        """Whether a reading of this kind needs more in common than it has."""
        if new.kind is EventKind.VISIT:
            return not mine & theirs
        if new.kind is EventKind.AGREEMENT:
            return score < 1.0
        return new.kind in TALKS and not new.definite and mine != theirs and score < 2.0 and not envoys

    def _sides(self, happening: Happening) -> set[str]:
        """Participants, persons counted as the states they act for where the article says so."""
        sides: set[str] = set()
        for key in happening.participants:
            sides |= self.states.get(key, {key}) if happening.kind is EventKind.NEGOTIATION else {key}
        return sides

    def _together(self, old: Happening, new: Happening) -> bool:
        sentences = self.view.parsed.sent_of
        return sentences[old.triggers[-1]] == sentences[new.trigger]

    def _are_envoys(self, old: Happening, new: Happening) -> bool:
        """Whether the people of one are the states of the other, in one stretch: "Koeleba sprak met Lavrov"."""
        view = self.view
        if view.parsed.sent_of[new.trigger] - view.parsed.sent_of[old.triggers[-1]] > _STRETCH or new.remote:
            return False
        people, states = set(new.participants), set(old.participants)
        if len(people) < 2 or people & states or any(view.kind_of(k) is not EntityKind.PERSON for k in people):
            return False
        return {key for person in people for key in self.states.get(person, set())} == states

    def _inside(self, place: str, other: str) -> bool:
        """A state as venue does not speak against a city."""
        kinds = {self.view.kind_of(place), self.view.kind_of(other)}
        return kinds == {EntityKind.STATE, EntityKind.PLACE}

    def _apart(self, old: Happening, new: Happening) -> bool:
        a, b = old.time, new.time
        if b is not None and self._bygone(b) and (a is None or not self._bygone(a)):
            return True  # "het proces van 2022" is not what the article reports
        if a is not None and self._bygone(a) and (b is None or not self._bygone(b)):
            others = new.participants and not set(new.participants) & set(old.participants)
            return bool(b or others or not new.definite)  # "In 2014 werd gepraat. De gesprekken ..."
        if a is None or b is None or a.text.lower() == b.text.lower():
            return False
        if a.earliest and a.latest and b.earliest and b.latest and (a.latest < b.earliest or b.latest < a.earliest):
            return True
        short, long = sorted((a.text.lower(), b.text.lower()), key=len)
        return short not in long and not new.definite

    def _bygone(self, time: TimeMention) -> bool:
        """Whether a time lies wholly in a year before the article's."""
        issued = self.view.parsed.article.issued
        return issued is not None and time.latest is not None and time.latest.year < issued.earliest.year

    def _join(self, old: Happening, new: Happening) -> None:
        known = set(old.participants)
        old.participants += [k for k in new.participants if k not in known]
        for role, keys in new.third.items():
            have = old.third.setdefault(role, [])
            have += [k for k in keys if k not in have]
        for keys in old.third.values():
            old.participants = [k for k in old.participants if k not in keys]
        if new.kind is EventKind.MEDIATION and self._together(old, new):
            old.factuality = strongest(old.factuality, new.factuality)
        elif (old.factuality, new.factuality) in _GROWS:
            old.factuality = new.factuality
        if new.kind is EventKind.NEGOTIATION and old.kind is EventKind.MEETING:
            old.kind = EventKind.NEGOTIATION
        if old.place is None or (
            new.place
            and self.view.kind_of(old.place) is EntityKind.STATE
            and self.view.kind_of(new.place) is EntityKind.PLACE
        ):
            old.place = new.place or old.place
        old.time = old.time or new.time
        old.source = old.source or new.source
        old.evidence += [e for e in new.evidence if e not in old.evidence]
        old.triggers += new.triggers
        if RoleName.MEDIATOR in new.third and not old.label:
            old.label = new.label
