"""Who takes part in an event though none of its sentences says so: the sides of the article, those of the talks before.

"De gesprekken worden hervat", "een nieuwe ronde is voor oktober aangekondigd": a reader knows between whom. Candidates
are the other actors of the article; the signs are how often and how near they are named, what else they take part in,
who is known already, and the words of the event. The table is that of ``kg.frames.events.company``, role ``lent``.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.events.company import TABLE
from kg.frames.events.family import family
from kg.frames.events.happenings import Happening
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.frames.who.actors import Actors
from kg.model import RoleName

LENT = "lent"
_STEPS = (0, 1, 2, 4, 8)  # sentences


class Lending:
    """Lends participants to the events of one article."""

    def __init__(self, view: View, actors: Actors) -> None:
        self.view, self.ballot = view, load_ballot(TABLE)
        self.parties = actors.parties
        self.places: dict[str, list[int]] = {}
        for index, name in enumerate(view.mentions.names):
            key = view.entity_of(index)
            if key is not None and view.is_actor(key):
                self.places.setdefault(key, []).append(name.first)
        self.states: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, set()).add(tenure.of)

    def lend(self, events: list[Happening]) -> None:
        """Add to each event those who most likely take part in it."""
        found = [[k for k, signs in self.candidates(e, events).items() if self._takes_part(signs)] for e in events]
        for event, keys in zip(events, found, strict=True):
            event.participants += keys

    def _takes_part(self, signs: list[str]) -> bool:
        return self.ballot.stands(LENT, self.ballot.score(LENT, signs))

    def candidates(self, event: Happening, events: list[Happening]) -> dict[str, list[str]]:
        """Every actor of the article that is not yet in an event, with its signs."""
        inside = {*event.participants, *(k for keys in event.third.values() for k in keys)}
        own = list(self._event(event, inside))
        found = {}
        for key in self.places:
            if key not in inside:
                signs = dict.fromkeys([*own, *self._signs(key, event, events, inside)])
                found[key] = [
                    *signs,
                    *(f"{family(event.kind)}: {s}" for s in signs),
                    *(f"{len(inside)}: {s}" for s in signs),
                ]
        return found

    def _event(self, event: Happening, inside: set[str]) -> Iterator[str]:
        view = self.view
        yield "any"
        yield f"inside={min(len(inside), 3)}"
        yield f"word={'noun' if event.noun else 'verb'}"
        yield f"factuality={event.factuality.value}"
        yield f"tellings={min(len(event.triggers), 3)}"
        if event.definite:
            yield "definite"
        if event.fresh:
            yield "fresh"
        for kind in sorted({view.kind_of(k).value for k in inside}):
            yield f"with {kind}"
        agents = [t for t in event.clause.agent if t not in event.triggers]
        if agents:
            yield f"agent {view.lemmas[agents[0]]}"

    def _signs(self, key: str, event: Happening, events: list[Happening], inside: set[str]) -> Iterator[str]:
        view = self.view
        kind = view.kind_of(key).value
        main = set(self.parties.main)
        yield kind
        for other in sorted({view.kind_of(k).value for k in inside}):
            yield f"{kind} with {other}"
        article = "fresh" if event.fresh else "definite" if event.definite else "noun" if event.noun else "verb"
        if key in main:
            yield f"main side, {len(main & inside)} in it"
            yield f"main side, {article}"
        elif main:
            yield f"no main side, {len(main & inside)} in it"
        yield f"named={min(self.parties.counts[key], 5)}"
        rank = sum(self.parties.counts[k] > self.parties.counts[key] for k in self.places)
        yield f"rank={min(rank, 4)}"
        if key == event.place:
            yield "venue"
        mine = self.states.get(key, set())
        if mine & inside:
            yield "its state is in it"
        elif mine:
            yield "acts for another"
        if any(key in self.states.get(k, ()) for k in inside):
            yield "its person is in it"
        yield from self._elsewhere(key, event, events, article)
        yield from self._distance(key, event)

    def _elsewhere(self, key: str, event: Happening, events: list[Happening], article: str) -> Iterator[str]:
        """What else the actor takes part in, and as what."""
        kin = [e for e in events if e is not event and family(e.kind) == family(event.kind)]
        before = [e for e in kin if e.trigger < event.trigger]
        if before:
            where = "in" if key in before[-1].participants else "not in"
            yield f"{where} the one before"
            yield f"{where} the one before, {article}"
        if kin:
            yield f"{'in' if key in kin[0].participants else 'not in'} the first"
        yield f"in others={min(sum(key in e.participants for e in events if e is not event), 3)}"
        if any(key in keys for e in events for role, keys in e.third.items() if role is not RoleName.HOST):
            yield "third elsewhere"
        here = {self.view.parsed.sent_of[t] for t in event.triggers}
        near = [e for e in events if e is not event and any(self.view.parsed.sent_of[t] in here for t in e.triggers)]
        if any(key in e.participants for e in near):
            yield "in another here"

    def _distance(self, key: str, event: Happening) -> Iterator[str]:
        view = self.view
        sentences, blocks = view.parsed.sent_of, view.parsed.blocks
        gaps = [(sentences[t] - sentences[m], m) for t in event.triggers for m in self.places[key]]
        before = min((g for g in gaps if g[0] >= 0), default=None)
        after = min(((-g, m) for g, m in gaps if g < 0), default=None)
        for name, found in (("before", before), ("after", after)):
            if found is None:
                yield f"never {name}"
                continue
            yield f"{name}={sum(found[0] > step for step in _STEPS)}"
            if found[0] <= 1:
                yield f"{name} close as {view.deps[found[1]]}"
        paragraphs = {blocks[t] for t in event.triggers}
        if any(blocks[m] in paragraphs for m in self.places[key]):
            yield "one paragraph"
