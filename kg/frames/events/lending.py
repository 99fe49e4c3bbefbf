"""Who takes part in an event though none of its sentences says so: the sides of the article, those of the talks before.

"De gesprekken worden hervat", "een nieuwe ronde is voor oktober aangekondigd": a reader knows between whom. Candidates
are the other actors of the article; the signs are how often and how near they are named, what else they take part in,
who is known already, and the words of the event. The table is that of ``kg.frames.events.company``, role ``lent``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kg.frames.events.absence import Absences
from kg.frames.events.agreements import made_with
from kg.frames.events.bystanders import Bystanders
from kg.frames.events.calendar import times
from kg.frames.events.company import TABLE
from kg.frames.events.family import TALKS, family
from kg.frames.events.happenings import Happening
from kg.frames.events.threads import Threads
from kg.frames.impressions import Sense
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.frames.weighing import SignGroups
from kg.frames.who.actors import Actors
from kg.model import EntityKind, EventKind, Factuality, RoleName

LENT = "lent"
_STEPS = (0, 1, 2, 4, 8)  # sentences


@dataclass(frozen=True, slots=True)
class Around:
    """An event among the others of its article: what is the same for all who might take part in it."""

    event: Happening
    inside: set[str]
    """Those who have a part in it already."""
    kinds: list[str]
    """Of what kinds these are."""
    main: set[str]
    """The sides of the article."""
    kin: list[list[str]]
    """Who takes part in each event of its family."""
    before: list[list[str]]
    """And in those of them told before."""
    often: Counter[str]
    """In how many other events an actor takes part."""
    third: set[str]
    """Those who bring others together."""
    near: set[str]
    """Those who take part in an event of its sentences."""


class Lending:
    """Lends participants to the events of one article."""

    def __init__(self, view: View, actors: Actors, absences: Absences, sense: Sense, threads: Threads) -> None:
        self.view, self.absences, self.sense, self.threads = view, absences, sense, threads
        self.ballot = load_ballot(TABLE).with_bars(sense.bars)
        self.actors, self.parties = actors, actors.parties
        self.places: dict[str, list[int]] = {}
        for index, name in enumerate(view.mentions.names):
            key = view.entity_of(index)
            if key is not None and view.is_actor(key):
                self.places.setdefault(key, []).append(name.first)
        self.states: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, set()).add(tenure.of)
        self.bystanders = Bystanders(view, actors, absences, self.states)

    @cached_property
    def ranks(self) -> dict[str, int]:
        """How many are named oftener than an actor."""
        counts = [self.parties.counts[key] for key in self.places]
        return {key: sum(count > mine for count in counts) for key, mine in zip(self.places, counts, strict=True)}

    @cached_property
    def _sources(self) -> set[str]:
        """Those of whom the article only tells that they say so: "*volgens* de VN"."""
        sources = self.view.grammar.sources
        return {key for key, at in self.places.items() if all(self.view.case_of(t) in sources for t in at)}

    def lend(self, events: list[Happening]) -> None:
        """Add to each event those who most likely take part in it."""
        bare = [event for event in events if not self._is_closed(event)]
        found = [self._likely(event, self.candidates(event, events)) for event in bare]
        for event, those in zip(bare, found, strict=True):
            event.participants += those
            event.sure |= those

    def _is_closed(self, event: Happening) -> bool:
        """Whether who takes part is told, or is anybody's guess: "er komt een conferentie" is seldom of the sides."""
        keys = {key for telling in event.tellings for key in telling} - {*event.mediators} - self.bystanders.of(event)
        told = {side for key in keys for side in self.states.get(key, {key})}
        if event.kind is EventKind.MEDIATION and self._is_abroad(event):
            return True
        if event.kind is EventKind.AGREEMENT and self._is_of_one(event):
            return True
        if event.kind is not EventKind.MEDIATION and any(map(self._is_crowd, event.clause.agent)):
            return True
        if event.kind is EventKind.CONFLICT and event.place is not None:
            return True  # "de oorlog in X" may be of others than the sides
        if event.kind in (EventKind.AGREEMENT, EventKind.MEDIATION):
            with_others = event.kind is EventKind.AGREEMENT and self._is_with_others(event)
            return len(told) > 1 or with_others or (not event.noun and self._is_by_another(event))
        if event.kind in TALKS and (len(told) > 1 or (event.noun and (len(told) == 1 or self._is_with_others(event)))):
            return True  # two sides are told; or one: "een ontmoeting met de president van X staat niet gepland"
        return event.kind is EventKind.VISIT or (event.kind is EventKind.MEETING and event.noun and not told)

    def _is_of_one(self, event: Happening) -> bool:
        """Whether a truce is said to be of one side only: "een *eenzijdig* bestand"."""
        below = {self.view.lowers[c] for t in event.triggers for c in self.view.children[t]}
        return not below.isdisjoint(self.view.grammar.one_sided)

    def _is_with_others(self, event: Happening) -> bool:
        """Whether talks are said to be with somebody whom the article does not name: "overleg met vijf landen"."""
        view = self.view
        groups = [c for t in event.triggers for c in view.children[t] if view.case_of(c) in view.grammar.with_sides]
        if event.kind is EventKind.AGREEMENT:
            groups += event.clause.obliques.get("tussen", ())
            groups += () if event.noun else event.clause.obliques.get("met", ())
        groups += [c for group in groups for c in view.children[group] if view.deps[c] == "conj"]
        return any(view.pos[c] == "NOUN" and view.time_at[c] < 0 and not self.actors.of(c) for c in groups)

    def _is_crowd(self, token: int) -> bool:
        """Whether more do it than the article names: "de *betrokken* landen", "leiders van *dertig* staten"."""
        view = self.view
        of_people = self.actors.coreference.points_back(token).endswith(".more")  # and no "vijf ronden"
        if not of_people or self.actors.of(token):
            return False
        group = [t for t in view.subtree(token) if t <= token or view.case_of(view.heads[t]) == "van"]
        many = any(view.deps[t] == "nummod" and view.lowers[t] not in view.grammar.pair_words for t in group)
        return many or not view.grammar.crowds.isdisjoint(view.lowers[t] for t in group)

    def _is_by_another(self, event: Happening) -> bool:
        """Whether a name that stands for nobody known is the subject: "*Trinidad* sloot een akkoord met Venezuela"."""
        return any(self.view.pos[t] == "PROPN" and not self.actors.of(t) for t in event.clause.agent)

    def _is_abroad(self, mediation: Happening) -> bool:
        """Whether it was in another year, or in a country that is no side: "bemiddelde eerder in Madagaskar"."""
        view = self.view
        where = (m for t in mediation.clause.obliques.get("in", ()) for m in view.names_at[t])
        states = {key for m in where if (key := view.entity_of(m)) and view.kind_of(key) is EntityKind.STATE}
        issued = view.parsed.article.issued
        return times(None, mediation.time, issued) == "one bygone" or not states <= {*self.parties.main}

    def _likely(self, event: Happening, candidates: Mapping[str, SignGroups]) -> dict[str, float]:
        """Those who most likely take part, and how likely that is."""
        votes = {key: self.ballot.score(LENT, signs) for key, signs in candidates.items()}
        sure = {k: self.sense.part(LENT, event.triggers, event.kind.value, k, vote) for k, vote in votes.items()}
        return {key: score for key, score in sure.items() if self.ballot.stands(LENT, score)}

    def candidates(self, event: Happening, events: list[Happening]) -> dict[str, SignGroups]:
        """Every actor of the article that is not yet in an event, with its signs."""
        inside = {*event.participants, *(k for keys in event.third.values() for k in keys)}
        others = [e for e in events if e is not event]
        kin = [e for e in others if family(e.kind) == family(event.kind)]
        sent_of = self.view.parsed.sent_of
        here = {sent_of[t] for t in event.triggers}
        around = Around(
            event, inside, sorted({self.view.kinds[k] for k in inside}), set(self.parties.main),
            [e.participants for e in kin], [e.participants for e in kin if e.trigger < event.trigger],
            Counter(key for e in others for key in set(e.participants)),
            {key for e in events for role, keys in e.third.items() if role is not RoleName.HOST for key in keys},
            {key for e in others if any(sent_of[t] in here for t in e.triggers) for key in e.participants},
        )  # fmt: skip
        own, prefixes = list(self._event(around)), (f"{family(event.kind)}: ", f"{len(inside)}: ")
        full = [set(e.participants) for e in kin if len(inside) > 1 and len(e.participants) > 1]
        apart = set().union(*(those for those in full if those.isdisjoint(inside)))  # sides of talks between others
        apart |= set().union(*(e.participants for e in kin if len(e.participants) == 1 and self._are_two(e, event)))
        apart |= {key for key in self.places if len(inside) == 1 and self._is_one_side(key, *inside)}
        apart |= (self.bystanders.of(event) - around.main) | self.bystanders.judges(event) | event.without
        apart |= self._in_other_news(event, others)
        if event.factuality is Factuality.ACTUAL:
            apart |= self.absences.near(here)
        asked = [key for key in self.places if key not in inside | apart | self._sources]
        return {key: SignGroups.behind([*own, *self._signs(key, around)], *prefixes) for key in asked}

    def _are_two(self, one: Happening, other: Happening) -> bool:
        """Whether two agreements are each told with one side, and the other says with whom it was made."""
        apart = one.kind is other.kind is EventKind.AGREEMENT and set(one.participants).isdisjoint(other.participants)
        return apart and bool(made_with(self.view, self.actors, other))

    def _in_other_news(self, event: Happening, others: list[Happening]) -> set[str]:
        """Those whom no sentence of its thread names, where it is the affair of others or they have one of their own.

        What is told after it of two who have an event of their own is other news ("*A en B* tekenden vorige week ...").
        """
        threads, here = self.threads, self.threads.told_in(event)
        full = {key for e in others if len(e.participants) > 1 for key in e.participants}
        closed = any(threads.is_closed(e) and here & threads.told_in(e) for e in (event, *others))
        foreign = {k for k, places in self.places.items() if here.isdisjoint(map(threads.at, places))}
        return foreign if closed else {k for k in foreign & full if min(self.places[k]) > max(event.triggers)}

    def _is_one_side(self, one: str, other: str) -> bool:
        """Whether one acts for the other: a sultan and his state do not meet."""
        return one in self.states.get(other, ()) or other in self.states.get(one, ())

    def _event(self, around: Around) -> Iterator[str]:
        view, event, inside = self.view, around.event, around.inside
        yield "any"
        yield f"inside={min(len(inside), 3)}"
        yield f"word={'noun' if event.noun else 'verb'}"
        yield f"factuality={event.factuality.value}"
        yield f"tellings={min(len(event.triggers), 3)}"
        if event.definite:
            yield "definite"
        if event.fresh:
            yield "fresh"
        for kind in around.kinds:
            yield f"with {kind}"
        agents = [t for t in event.clause.agent if t not in event.triggers]
        if agents:
            yield f"agent {view.lemmas[agents[0]]}"

    def _signs(self, key: str, around: Around) -> Iterator[str]:
        event, inside, main = around.event, around.inside, around.main
        kind = self.view.kinds[key]
        yield kind
        for other in around.kinds:
            yield f"{kind} with {other}"
        article = "fresh" if event.fresh else "definite" if event.definite else "noun" if event.noun else "verb"
        if key in main:
            yield f"main side, {len(main & inside)} in it"
            yield f"main side, {article}"
        elif main:
            yield f"no main side, {len(main & inside)} in it"
        yield f"named={min(self.parties.counts[key], 5)}"
        yield f"rank={min(self.ranks[key], 4)}"
        if key == event.place:
            yield "venue"
        mine = self.states.get(key)
        if mine:
            yield "acts for another" if mine.isdisjoint(inside) else "its state is in it"
        if any(key in self.states.get(k, ()) for k in inside):
            yield "its person is in it"
        if around.before:
            where = "in" if key in around.before[-1] else "not in"
            yield f"{where} the one before"
            yield f"{where} the one before, {article}"
        if around.kin:
            yield f"{'in' if key in around.kin[0] else 'not in'} the first"
        yield f"in others={min(around.often[key], 3)}"
        if key in around.third:
            yield "third elsewhere"
        if key in around.near:
            yield "in another here"
        yield from self._distance(key, event)

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
