"""Which place and which time belong to an event: a learned choice among those named in its sentence and just before.

Signs: what the rules of ``kg.frames.events.setting`` would choose, where the words stand to the evoking word, their
preposition, their kind, how far away they are. The table ``seeds/frames/learned/whereabouts.csv``
(``training/choices.py``) weighs them for ``place`` and ``time``; the likeliest stands where it passes the bar."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from kg.frames.events.family import family
from kg.frames.events.relation import Relations
from kg.frames.events.setting import counts_from
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.frames.weighing import SignGroups
from kg.model import BlockKind, EntityKind, EventKind

TABLE = "whereabouts"
PLACE, TIME = "place", "time"
_STEPS = (3, 8, 15)  # tokens
_BEFORE = 1  # sentences
_VENUES = frozenset({EntityKind.PLACE, EntityKind.STATE})
Key = TypeVar("Key", str, int)


@dataclass(frozen=True, slots=True)
class Telling:
    """What tells of an event: the reading, its kind, and whether a noun does."""

    draft: Draft
    kind: EventKind
    noun: bool


class Whereabouts:
    """Chooses places and times in one article."""

    def __init__(self, view: View) -> None:
        self.view, self.relations, self.ballot = view, Relations(view), load_ballot(TABLE)
        self._firsts = [name.first for name in view.mentions.names]
        self._opening = [index for index, first in enumerate(self._firsts) if self._opens(first)]

    def best(self, what: str, candidates: Mapping[Key, SignGroups]) -> tuple[Key | None, float]:
        """The likeliest of the candidates and its score, or None."""
        scored = [(self.ballot.score(what, signs), key) for key, signs in candidates.items()]
        score, key = max(scored, key=lambda pair: pair[0], default=(0.0, None))
        return (key, score) if key is not None and self.ballot.stands(what, score) else (None, 0.0)

    def places(self, telling: Telling, ruled: str | None) -> dict[str, SignGroups]:
        """Keys of places and states at hand with their signs; ``ruled`` is what the rules would choose."""
        view, found = self.view, dict[str, list[str]]()
        if ruled is not None:
            found[ruled] = []
        first, last = (bisect_left(self._firsts, end) for end in self._range(telling))
        for index in sorted({*range(first, last), *self._opening}):
            name, key = view.mentions.names[index], view.entity_of(index)
            if key is None or view.kind_of(key) not in _VENUES:
                continue
            inside = range(name.first, name.last)
            token = next((t for t in inside if view.heads[t] not in inside), name.first)
            kind = view.kinds[key]
            found.setdefault(key, [])
            for sign in self._signs(token, name.first, telling):
                found[key] += [sign, f"{sign} {kind}"]
            found[key].append(f"form={name.form.value}")
            if name.first in (0, view.sentence(name.first)[0]) and view.words[name.first].isupper():
                found[key].append("dateline")
        return {key: self._told(telling, [*signs, kind_of(view, key)], ruled == key) for key, signs in found.items()}

    def times(self, telling: Telling, ruled: int | None) -> dict[int, SignGroups]:
        """Indexes of time mentions at hand with their signs."""
        view, found = self.view, dict[int, SignGroups]()
        first, last = self._range(telling)
        issued = view.parsed.article.issued
        for index, time in enumerate(view.mentions.times):
            if not (first <= time.first < last or index == ruled) or counts_from(view, time):
                continue
            inside = range(time.first, time.last)
            token = next((t for t in inside if not time.first <= view.heads[t] < time.last), time.first)
            signs = [*self._signs(token, time.first, telling), f"opens {view.lowers[time.first]}"]
            signs.append(f"before {view.lowers[time.first - 1]}" if time.first else "first")
            signs.append(f"words={min(time.last - time.first, 4)}")
            signs += ["lasts"] if time.duration is not None else []
            signs += ["undated"] if time.earliest is None else []
            if issued is not None and time.earliest is not None and time.latest is not None:
                past, coming = time.latest < issued.earliest, time.earliest > issued.latest
                when = "past" if past else "coming" if coming else "now"
                signs += [when, f"{when} {'Tense=Past' in view.morphs[telling.draft.clause.head]}"]
                signs += ["bygone"] if time.latest.year < issued.earliest.year else []
            found[index] = self._told(telling, signs, ruled == index)
        return found

    def _range(self, telling: Telling) -> tuple[int, int]:
        """The tokens of the sentence and the one before it in its paragraph."""
        view, parsed = self.view, self.view.parsed
        first, last = view.sentence(telling.draft.trigger)
        number = parsed.sent_of[telling.draft.trigger]
        for _ in range(_BEFORE):
            if number and parsed.blocks[parsed.sents[number - 1][0]] == parsed.blocks[first]:
                number -= 1
        return parsed.sents[number][0], last

    def _opens(self, token: int) -> bool:
        """Whether a name stands where a dateline does: it opens a paragraph, in capitals."""
        view = self.view
        block = view.parsed.article.blocks[view.parsed.blocks[token]]
        return view.parsed.starts[token] == block.start and view.words[token].isupper() and len(view.words[token]) > 2

    def _signs(self, token: int, first: int, telling: Telling) -> Iterator[str]:
        view, trigger = self.view, telling.draft.trigger
        if view.parsed.sent_of[token] != view.parsed.sent_of[trigger]:
            yield f"sentence before, {view.case_of(token)}"
            yield "sentence before"
            return
        relation = self.relations.of(token, trigger, telling.draft.clause, noun=telling.noun)
        yield relation
        yield f"{relation} at {'noun' if telling.noun else 'verb'}"
        yield f"case={view.case_of(token)}"
        yield f"dep={view.deps[token]}"
        yield f"{'before' if first < trigger else 'after'}={sum(abs(first - trigger) > step for step in _STEPS)}"
        head = view.heads[token]
        if head != trigger:
            yield f"on {view.pos[head]}"
            yield f"on {view.lemmas[head]}"
        between = view.pos[min(first, trigger) : max(first, trigger)]
        yield f"verbs between={min(between.count('VERB'), 3)}"
        yield f"commas between={min(view.lowers[min(first, trigger) : max(first, trigger)].count(','), 3)}"

    def _told(self, telling: Telling, signs: list[str], ruled: bool) -> SignGroups:
        view = self.view
        block = view.parsed.article.blocks[view.parsed.blocks[telling.draft.trigger]]
        rule = "ruled" if ruled else "not ruled"
        plain = ["any", *signs, rule, *(f"{sign}, {rule}" for sign in signs)]
        plain += ["heading"] if block.kind is not BlockKind.PARAGRAPH else []
        return SignGroups.behind(list(dict.fromkeys(plain)), f"{family(telling.kind)}: ")


def kind_of(view: View, key: str) -> str:
    """The name of the kind of an entity."""
    return view.kinds[key]
