"""Whether a reading tells of an event told before: signs for and against, weighed by a table that was learned.

The table ``seeds/frames/learned/same_event.csv`` (``training/same_event.py``) holds a weight for each sign of a pair of
an event and a later reading of its family: the words (the same noun, an article, "volgende"), who takes part, where
and when, how certain it is, and how far apart the two stand. No sign names an actor or a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.frames.events.agreements import made_with, other_agreements, takes_up_the_last
from kg.frames.events.attending import is_agreed_there, is_joined, told_before
from kg.frames.events.calendar import APART, bygone, times
from kg.frames.events.editions import Editions
from kg.frames.events.family import TALKS, family
from kg.frames.events.happenings import Happening
from kg.frames.events.rounds import Rounds
from kg.frames.events.stated import Stated, meeting_of
from kg.frames.events.threads import Threads
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import BlockKind, EventKind, Factuality

_STEPS = (0, 1, 2, 4, 8, 16)  # sentences
_MODIFIES = frozenset({"DET", "ADJ", "NUM", "ADV", "PRON"})
_OCCASION = frozenset({"voor", "op", "tijdens", "bij", "in"})
TABLE = "same_event"


class Likeness:
    """Compares the readings of one article."""

    def __init__(self, view: View, actors: Actors) -> None:
        self.view, self.actors, self.parties, self.ballot = view, actors, actors.parties, load_ballot(TABLE)
        self.rounds, self.editions, self.threads = Rounds(view), Editions(view), Threads(view, actors)
        self._issued = view.parsed.article.issued
        self.stated = Stated(view)
        self.states: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, set()).add(tenure.of)

    def choose(self, new: Happening, events: list[Happening]) -> Happening | None:
        """The event that a reading most likely tells of again, or None where it more likely tells of its own."""
        alike = [e for e in events if family(e.kind) == family(new.kind) and not self.rounds.apart(e, new)]
        alike = [e for e in alike if not self.editions.contrary(e, new)]
        mine = [old for old in alike if not new.without or not self._foreign(old, new)]  # "sprak apart met A en B"
        one = next((old for old in mine if self._one_group(old, new)), None)
        one = one or self._pointed_at(new, mine) or self._named(new, mine) or told_before(self.view, new, mine)
        if one is not None:
            return one
        likeliest = max(
            ((self.ballot.score("Event", self.signs(old, new, events)), -number, old)
             for number, old in enumerate(self.kin(new, events))),
            default=None,
        )  # fmt: skip
        apart = self.ballot.score("Event", self.apart(new, events))
        return None if likeliest is None or likeliest[0] <= apart else likeliest[2]

    def contrary(self, new: Happening, events: list[Happening]) -> Happening | None:
        """The event of which an earlier or later part of the article says otherwise, if it would be the same."""
        against = [e for e in self.kin(new, events, parts=False) if self.editions.contrary(e, new)]
        likeliest = max(against, key=lambda old: self.ballot.score("Event", self.signs(old, new, events)), default=None)
        if likeliest is None:
            return None
        alike, apart = self.signs(likeliest, new, events), self.apart(new, events)
        return likeliest if self.ballot.score("Event", alike) > self.ballot.score("Event", apart) else None

    def _named(self, new: Happening, events: list[Happening]) -> Happening | None:
        """The event whose sentence brought up what a noun takes up: "kwamen bijeen voor een top. De top ..."."""
        view, token, a = self.view, new.trigger, self.view.grammar.indefinite
        if not new.noun or not new.definite or new.fresh or "Number=Plur" in view.morphs[token]:
            return None
        again = (t for t in range(token - 1, -1, -1) if view.lemmas[t] == view.lemmas[token] and view.pos[t] == "NOUN")
        before = next((t for t in again if not a.isdisjoint(view.lowers[c] for c in view.children[t])), None)
        near = ([before], range(*view.sentence(before))) if before is not None else ()
        return next((e for here in near for e in events if {*here} & {*e.triggers}), None)

    def _pointed_at(self, new: Happening, events: list[Happening]) -> Happening | None:
        """The event that the sentence before told of last, where a noun points there: "*die bijeenkomst* vervalt"."""
        view, token = self.view, new.trigger
        if not new.noun or new.fresh or not takes_up_the_last(view, token) or "Number=Plur" in view.morphs[token]:
            return None
        before = view.parsed.sent_of[token] - 1
        told = [(t, event) for event in events for t in event.triggers if view.parsed.sent_of[t] == before]
        return max(told, key=lambda pair: pair[0])[1] if told else None

    def _one_group(self, old: Happening, new: Happening) -> bool:
        """Whether both are named by one group of words: "een ronde onderhandelingen", "bijeenkomen voor een top"."""
        heads, token = self.view.heads, new.trigger
        near = [t for t in old.triggers if new.noun and old.noun and abs(t - token) == 1]
        if any(heads[t] == token or heads[token] == t for t in near):
            return True
        held = old.held_in is new.clause and new.trigger == new.clause.head
        if held or self._carries(old, new):
            return True
        gathers = FrameClass.GATHER in word_classes().get(old.clause.lemma, ()) and new.clause is old.clause
        return new.noun and gathers and self.view.case_of(token) in _OCCASION

    def kin(self, new: Happening, events: list[Happening], *, parts: bool = True) -> list[Happening]:
        """The events known so far that a reading may tell of, also of another part where ``parts`` is false."""
        alike = [e for e in events if family(e.kind) == family(new.kind) and not self._foreign(e, new)]
        return [e for e in alike if not (parts and self.editions.contrary(e, new))]

    def _carries(self, old: Happening, new: Happening) -> bool:
        """Whether one is the verb that only carries or signs the noun of the other: "aan *tafel gaan*"."""
        view, clause = self.view, new.clause
        verb, signs = clause.head, FrameClass.SIGN in word_classes().get(clause.lemma, ())
        told = old.held_in is None and verb in (*old.triggers, new.trigger)
        if not told or not (signs or view.grammar.carries(clause.lemma)):
            return False
        nouns = [new.trigger] if new.noun else [t for t in old.triggers if t in clause.theme or view.heads[t] == verb]
        cases = {t: view.case_of(t) for t in nouns if view.heads[t] == verb}
        return any(case in view.grammar.carried_behind or (not case and t in clause.theme) for t, case in cases.items())

    def _foreign(self, old: Happening, new: Happening) -> bool:
        """Whether two are certainly not one: told apart by a reader, other rounds or sides, mediations of another mood.

        Talks are between those whom the first telling names that names two sides: what readings bring in
        after that, a host or one who speaks of them, makes them no talks of his. So it is with agreements.
        """
        absent = bool(new.participants) and old.without.issuperset(new.participants)
        if self.stated.apart(old, new):
            return True
        if old.told_in & new.told_in or absent:
            return True
        another = new.kind is EventKind.AGREEMENT and other_agreements(old, new, self._issued)
        if another or self.threads.tells_other(old, new):
            return True
        others = (self.rounds.apart, self._long_ago, self._one_before, self._with_another, is_agreed_there)
        if new.kind in TALKS and any(apart(old, new) for apart in others):
            return True
        mine = self.sides(new)
        if new.kind is EventKind.MEDIATION and new.mediators and old.mediators:
            return new.factuality is not old.factuality and not set(new.mediators) & set(old.mediators)
        apart = new.kind is EventKind.AGREEMENT and old.participants and mine.isdisjoint(self.sides(old))
        if apart and made_with(self.view, self.actors, new):
            return True
        if new.kind not in (*TALKS, EventKind.AGREEMENT) or len(mine) < 2 or is_joined(self.view, new):
            return False
        if new.kind in TALKS and self._another_time(old, new):
            return True
        full = [those for those in map(self.states_of, old.tellings) if len(those) > 1]
        return bool(full) and meeting_of(mine, full[0]) in ("overlap", "apart")

    def _long_ago(self, old: Happening, new: Happening) -> bool:
        """Whether one was long ago and has a place of its own or is a round: "de eerste ronde was in maart mislukt".

        What is to come was not before, either.
        """
        relation = times(old.time, new.time, self._issued)
        if relation in APART and {old.factuality, new.factuality} == {Factuality.ACTUAL, Factuality.PLANNED}:
            return True
        if relation != "one bygone":
            return False
        elsewhere = new.place is not None and new.place != old.place
        return elsewhere or self.rounds.is_one(old) or self.rounds.is_one(new)

    def _one_before(self, old: Happening, new: Happening) -> bool:
        """Whether a noun tells of the talks before those told of: "*de vorige ronde* leverde niets op"."""
        return self.rounds.is_previous(new) > self.rounds.is_previous(old) and not bygone(old.time, self._issued)

    def _with_another(self, old: Happening, new: Happening) -> bool:
        """Whether one meets whom talks of two others do not name: "sprak met A en heeft een afspraak *met B*"."""
        mine, theirs = ({k for t in self.partners(e) for k in self.actors.of(t)} for e in (new, old))
        keys = mine & {*new.participants}
        told = bool(theirs) or any(len(self.states_of(those)) > 1 for those in old.tellings)
        return told and bool(keys) and self.states_of(keys).isdisjoint(self.sides(old))

    def partners(self, talks: Happening) -> list[int]:
        """The head tokens behind "met" at the word that tells of talks."""
        below = [child for child in self.view.children[talks.trigger] if self.view.case_of(child) == "met"]
        return below if talks.noun else [*below, *talks.clause.obliques.get("met", ())]

    def _another_time(self, old: Happening, new: Happening) -> bool:
        """Whether talks that are held are told of, and then some that may come: "bereid om gesprekken te houden"."""
        if old.held_in is not None and new.clause is old.clause and not new.noun:
            return new.factuality is not Factuality.ACTUAL  # "de gesprekken die zij voerden, worden hervat"
        coming = new.noun and not new.definite and new.factuality is Factuality.POSSIBLE
        return coming and old.factuality is Factuality.ACTUAL

    def signs(self, old: Happening, new: Happening, others: list[Happening]) -> list[str]:
        """The signs of a pair, each also with the family of the two before it."""
        found = dict.fromkeys(self._signs(old, new, others))
        return [*found, *(f"{family(new.kind)}: {sign}" for sign in found)]

    def apart(self, new: Happening, events: list[Happening]) -> list[str]:
        """The signs of a reading that it tells of an event of its own."""
        word, block = "noun" if new.noun else "verb", self.view.parsed.blocks[new.trigger]
        kin = [event for event in events if family(event.kind) == family(new.kind)]
        found = ["new", f"new {word}", f"new beside {min(len(kin), 4)}", f"new with {min(len(self.sides(new)), 3)}"]
        found += ["new heading"] if self.view.parsed.article.blocks[block].kind is not BlockKind.PARAGRAPH else []
        return [*found, *(f"{family(new.kind)}: {sign}" for sign in found)]

    def _signs(self, old: Happening, new: Happening, others: list[Happening]) -> Iterator[str]:
        yield "any"
        yield f"kinds={old.kind.value}>{new.kind.value}"
        yield f"factuality={old.factuality.value}>{new.factuality.value}"
        yield from self._actors(old, new)
        yield from self._words(old, new)
        yield from self._setting(old, new)
        yield from self._distance(old, new, others)

    def _actors(self, old: Happening, new: Happening) -> Iterator[str]:
        mine, theirs = set(new.participants), set(old.participants)
        yield f"actors={meeting_of(mine, theirs)}"
        mine, theirs = self.sides(new), self.sides(old)
        relation = meeting_of(mine, theirs)
        yield f"sides={relation}"
        yield f"sides={relation} {min(len(theirs), 3)}>{min(len(mine), 3)}"
        yield f"third={meeting_of(self._third(new), self._third(old))}"
        main = set(self.parties.main)
        if main and not mine:
            yield "main sides" if theirs >= main else "other sides"
        if new.part_of is not None and old.part_of is not None:
            yield "served the same" if new.part_of is old.part_of else "served another"

    def _words(self, old: Happening, new: Happening) -> Iterator[str]:
        view, token = self.view, new.trigger
        word = "noun" if new.noun else "verb"
        same = any(view.lemmas[token] == view.lemmas[t] for t in old.triggers)
        yield f"word={'noun' if old.noun else 'verb'}>{word}"
        yield f"{word} {'again' if same else 'other'}"
        if new.noun:
            article = "definite" if new.definite else "bare"
            below = [view.lowers[c] for c in view.children[token] if c < token]
            article = "indefinite" if any(w in view.grammar.indefinite for w in below) else article
            yield article
            yield f"{article} {'again' if same else 'other'}"
            yield f"case={view.case_of(token)}"
            number = "Number=Plur" in view.morphs[token]
            yield f"number={number}{'Number=Plur' in view.morphs[old.trigger]}"
        tense = "Tense=Past" in view.morphs[new.clause.head]
        yield f"past={'Tense=Past' in view.morphs[old.clause.head]}{tense}"
        near = [c for c in view.children[token] if c < token or not new.noun]
        for child in near:
            if view.pos[child] in _MODIFIES:
                yield f"mod={view.lemmas[child]}"
        if new.fresh:
            yield "fresh"
            yield f"fresh {'again' if same else 'other'}"
        if old.fresh:
            yield "old fresh"
        if view.heads[token] in old.triggers or any(view.heads[t] == token for t in old.triggers):
            yield "hangs together"
        if new.clause is old.clause:
            yield "one clause"
        if new.remote != old.remote:
            yield "one remote"

    def _setting(self, old: Happening, new: Happening) -> Iterator[str]:
        yield f"place={self.stated.places(old.place, new.place)}"
        yield f"time={times(old.time, new.time, self._issued)}"

    def _distance(self, old: Happening, new: Happening, others: list[Happening]) -> Iterator[str]:
        view = self.view
        sentences, blocks = view.parsed.sent_of, view.parsed.blocks
        nearest = min(old.triggers, key=lambda t: abs(t - new.trigger))
        apart = abs(sentences[new.trigger] - sentences[nearest])
        yield f"apart={sum(apart > step for step in _STEPS)}"
        if blocks[nearest] == blocks[new.trigger]:
            yield "one paragraph"
        block = view.parsed.article.blocks[blocks[new.trigger]]
        if block.kind is not BlockKind.PARAGRAPH:
            yield "heading"
        kin = [event for event in others if family(event.kind) == family(new.kind)]
        closer = sum(min(abs(t - new.trigger) for t in e.triggers) < abs(nearest - new.trigger) for e in kin)
        yield f"closer={min(closer, 3)}"
        yield f"kin={min(len(kin), 4)}"
        if old is kin[0]:
            yield "first"

    def sides(self, happening: Happening) -> set[str]:
        """All who have a part in it, persons counted as the states they act for."""
        return self.states_of({*happening.participants, *self._third(happening)})

    def states_of(self, keys: Iterable[str]) -> set[str]:
        """Actors, persons counted as the states they act for."""
        return {side for key in keys for side in self.states.get(key, {key})}

    @staticmethod
    def _third(happening: Happening) -> set[str]:
        return {key for keys in happening.third.values() for key in keys}
