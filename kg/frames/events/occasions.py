"""One word for talks that were held more than once, each time with its own day and place.

1. "De gesprekken van maart in Doha en *die van mei in Caïro*", "een tweede ronde na *die van 12 april*": a pronoun with
   a time stands for the noun once more. What it says of time and place is not of the first.
2. "Sprak in april *in Bogota* en in juni *in Montevideo* met X": times that are joined, each with a place, are as many
   meetings. Days that are joined without a place are those of one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.frames.events.calendar import APART, times, to_come
from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.events.setting import PLACE_PREPOSITIONS
from kg.frames.syntax.view import View
from kg.model import Factuality, TimeMention


class Occasions:
    """Tells the talks of one article apart by when and where they were."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._times = sorted(view.mentions.times, key=lambda time: time.first)

    def each(self, happening: Happening) -> list[Happening]:
        """The happening, and those that its sentence tells of with the same word."""
        if happening.kind not in TALKS:
            return [happening]
        again = self._again(happening) if happening.noun else []
        if len(again) > 1 and happening.time is None:  # "de rondes, die van maart en die van mei"
            return self._apart(happening, again)
        return self._apart(happening, [happening, *again, *self._joined(happening)])

    @staticmethod
    def _apart(happening: Happening, each: list[Happening]) -> list[Happening]:
        """The same, told apart for certain, whatever else speaks for their being one."""
        if len(each) > 1:
            for one in each:
                one.told_in |= {-1 - happening.trigger}
        return each

    def of_others(self, trigger: int) -> frozenset[int]:
        """The words in a sentence that a pronoun with a time says of other talks than those that a noun tells of."""
        first, last = self.view.sentence(trigger)
        spans = (self._span(time) for time in self._times if first < time.first < last and self._pronoun(time))
        return frozenset(t for start, end in spans if not start <= trigger < end for t in range(start, end))

    def _again(self, happening: Happening) -> list[Happening]:
        first, last = self.view.sentence(happening.trigger)
        found = []
        for time in self._times:
            pronoun = self._pronoun(time) if happening.trigger < time.first < last else None
            if pronoun is not None and first <= pronoun and self._stands_for(pronoun, happening.trigger):
                issued = self.view.parsed.article.issued
                past = issued is not None and time.latest is not None and time.latest < issued.earliest
                level = Factuality.ACTUAL if past else None
                found.append(self._twin(happening, time, self._behind(time), pronoun, level))
        return found

    def _pronoun(self, time: TimeMention) -> int | None:
        """The pronoun to which a time belongs: "*die* van mei"."""
        view, of = self.view, time.first if self.view.lowers[time.first] == "van" else time.first - 1
        if of < 1 or view.lowers[of] != "van" or view.lowers[of - 1] not in view.grammar.stand_ins:
            return None
        opens = view.deps[of - 1].startswith(
            ("nsubj", "obj", "iobj", "obl")
        )  # "de delegaties *die van mei tot juli* praatten"
        return None if opens and "PronType=Rel" in view.morphs[of - 1] else of - 1

    def _stands_for(self, pronoun: int, noun: int) -> bool:
        """Whether a pronoun means a noun: both are of one number, and so is nothing between them that is not below."""
        agree = [t for t in range(noun, pronoun) if self.view.pos[t] == "NOUN" and self._agree(pronoun, t)]
        group = {*self.view.subtree(noun)}
        return noun in agree and all(t in group or self.view.time_at[t] >= 0 for t in agree)

    def _agree(self, pronoun: int, noun: int) -> bool:
        neuter = {"Gender=Neut", "Number=Sing"} <= {*self.view.morphs[noun].split("|")}
        return neuter is (self.view.lowers[pronoun] == "dat")

    def _joined(self, happening: Happening) -> Iterator[Happening]:
        """One for each further time, with its place; the first gets the place of its own time."""
        if happening.time is None:
            return
        place_of = self._before if self._behind(happening.time) is None else self._behind
        chain = [time for time in self._chain(happening.time) if place_of(time) is not None]
        if happening.time not in chain or len(chain) < 2:
            return
        for time in chain:
            place = place_of(time)
            if time is not happening.time:
                yield self._twin(happening, time, place, time.first, None)
            elif place is not None:
                happening.place = place[0]

    def _chain(self, time: TimeMention) -> list[TimeMention]:
        """The times of a sentence that are joined to one of them, and it."""
        first, last = self.view.sentence(time.first)
        here = [t for t in self._times if first <= t.first < last]
        chains: list[list[TimeMention]] = []
        for one in here:
            if chains and self._are_joined(chains[-1][-1], one):
                chains[-1].append(one)
            else:
                chains.append([one])
        return next(chain for chain in chains if time in chain)

    def _are_joined(self, one: TimeMention, other: TimeMention) -> bool:
        """Whether nothing but names and "en" stands between two times, of which one ends before the other begins."""
        view = self.view
        between = [t for t in range(one.last, other.first) if not view.names_at[t] and view.pos[t] != "ADP"]
        if None in (one.latest, other.latest) or times(one, other, None) not in APART:
            return False
        return bool(between) and all(view.lowers[t] in view.grammar.joins or view.lowers[t] == "," for t in between)

    def _twin(
        self, happening: Happening, time: TimeMention, place: tuple[str, int] | None, at: int, level: Factuality | None
    ) -> Happening:
        if level is None and to_come(time, self.view.parsed.article.issued):
            level = Factuality.PLANNED if happening.factuality is Factuality.ACTUAL else None
        twin = replace(
            happening, trigger=at, triggers=[at], time=time, place=place[0] if place is not None else None, fresh=True,
            participants=list(happening.participants), third={r: list(keys) for r, keys in happening.third.items()},
            evidence=list(happening.evidence), moods=list(happening.moods), tellings=list(happening.tellings),
            sure=dict(happening.sure), definite=False, times={}, places={},
        )  # fmt: skip
        if level is not None:
            twin.settle(level)
        return twin

    def _span(self, time: TimeMention) -> tuple[int, int]:
        """The words of a pronoun with its time, and its place."""
        pronoun, place = self._pronoun(time), self._behind(time)
        return time.first if pronoun is None else pronoun, time.last if place is None else place[1]

    def _behind(self, time: TimeMention) -> tuple[str, int] | None:
        """The place right behind a time ("12 april *in Wenen*"), and where it ends."""
        return self._place(time.last, time.last + 1)

    def _before(self, time: TimeMention) -> tuple[str, int] | None:
        """The place right before a time: "*in Wenen* op 12 april"."""
        view, last = self.view, time.first
        while last > 0 and view.pos[last - 1] == "ADP":
            last -= 1
        first = next((view.name(m).first for m in view.names_at[last - 1]), None) if last else None
        return self._place(first - 1, first) if first else None

    def _place(self, case: int, first: int) -> tuple[str, int] | None:
        view = self.view
        if first >= view.size or view.lowers[case] not in PLACE_PREPOSITIONS:
            return None
        for mention in view.names_at[first]:
            key = view.entity_of(mention)
            if key is not None and view.is_venue(key) and view.name(mention).first == first:
                return key, view.name(mention).last
        return None
