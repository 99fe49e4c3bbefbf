"""Which place and which time belong to an event: a learned choice among those named in its sentence and near it.

Near are the two sentences before it in its paragraph, where it opens one the last sentence of the paragraph before,
and for a heading the lead. Signs: what the rules of ``kg.frames.events.setting`` would choose, where the words stand to
the evoking word, their preposition, their kind, how far away they are, and what the sentence itself names. The table
``seeds/frames/learned/whereabouts.csv`` (``training/choices.py``) weighs them for ``place`` and ``time``; the likeliest
stands where it passes the bar."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from kg.frames.events.family import family
from kg.frames.events.relation import Relations
from kg.frames.events.setting import is_apart
from kg.frames.impressions import Sense
from kg.frames.impressions.sense import PLACE
from kg.frames.mood.unsettled import made_of
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.frames.weighing import SignGroups
from kg.lexicon.evoking import FrameClass
from kg.model import BlockKind, EntityKind, EventKind

TABLE = "whereabouts"
TIME = "time"
_STEPS = (3, 8, 15)  # tokens
_BEFORE = 2  # sentences of the paragraph
_LEAD = 2  # sentences
OWN = "own"
Key = TypeVar("Key", str, int)


@dataclass(frozen=True, slots=True)
class Telling:
    """What tells of an event: the reading, its kind, and whether a noun does."""

    draft: Draft
    kind: EventKind
    noun: bool


class Whereabouts:
    """Chooses places and times in one article."""

    def __init__(self, view: View, sense: Sense) -> None:
        self.view, self.sense, self.relations = view, sense, Relations(view)
        self.ballot = load_ballot(TABLE).with_bars(sense.bars)
        self._firsts = [name.first for name in view.mentions.names]
        self._opening = [i for i, first in enumerate(self._firsts) if self._opens(first) and self._is_venue(i)]
        self._named = Counter(view.entity_of(i) for i in range(len(self._firsts)) if self._is_venue(i))
        towns = [key for key in self._named if view.kind_of(str(key)) is EntityKind.PLACE]
        self._only = towns[0] if len(towns) == 1 else None

    def place(self, telling: Telling, candidates: Mapping[str, SignGroups]) -> tuple[str | None, float]:
        """The likeliest place and its score, or None."""
        trigger, frame = telling.draft.trigger, telling.kind.value
        votes = {key: self.ballot.score(PLACE, signs) for key, signs in candidates.items()}
        return self._best(PLACE, {key: self.sense.venue(trigger, frame, key, vote) for key, vote in votes.items()})

    def time(self, candidates: Mapping[int, SignGroups]) -> tuple[int | None, float]:
        """The likeliest time and its score, or None."""
        return self._best(TIME, {index: self.ballot.score(TIME, signs) for index, signs in candidates.items()})

    def only_heads(self, key: str) -> bool:
        """Whether a place is named nowhere but in the dateline, which says where the report was written."""
        heads = {i for i in self._opening if self.view.entity_of(i) == key}
        return bool(heads) and self._named[key] == len(heads)

    def _best(self, what: str, scores: Mapping[Key, float]) -> tuple[Key | None, float]:
        key = max(scores, key=lambda key: scores[key], default=None)
        return (key, scores[key]) if key is not None and self.ballot.stands(what, scores[key]) else (None, 0.0)

    def places(self, telling: Telling, ruled: str | None) -> dict[str, SignGroups]:
        """Keys of places and states at hand with their signs; ``ruled`` is what the rules would choose."""
        view, found = self.view, dict[str, list[str]]()
        if ruled is not None:
            found[ruled] = []
        at_hand = dict.fromkeys(self._opening, "dateline")
        for number, where in self._near(telling).items():
            first, last = (bisect_left(self._firsts, end) for end in view.parsed.sents[number])
            at_hand |= {index: where for index in range(first, last) if self._is_venue(index)}
        own = OWN in at_hand.values()
        for index, where in sorted(at_hand.items()):
            name, key = view.mentions.names[index], view.entity_of(index)
            if key is None:
                continue
            inside = range(name.first, name.last)
            token = next((t for t in inside if view.heads[t] not in inside), name.first)
            kind = view.kinds[key]
            if where == OWN and self._lies_elsewhere(token, telling.draft.trigger):
                continue
            found.setdefault(key, [])
            for sign in self._signs(token, name.first, telling, where):
                found[key] += [sign, f"{sign} {kind}"]
            found[key] += [f"{where}, {'another' if own else 'none'} in its own"] if where != OWN else []
            found[key].append(f"form={name.form.value}")
            if name.first in (0, view.sentence(name.first)[0]) and view.words[name.first].isupper():
                found[key].append("dateline")
        for key, signs in found.items():
            signs.append(f"named={min(self._named[key], 4)} {view.kinds[key]}")
            signs += ["only town"] if self._only == key else []
        return {key: self._told(telling, [*signs, view.kinds[key]], ruled == key) for key, signs in found.items()}

    def times(self, telling: Telling, ruled: int | None) -> dict[int, SignGroups]:
        """Indexes of time mentions at hand with their signs."""
        view, found = self.view, dict[int, SignGroups]()
        near, of = self._near(telling), view.parsed.sent_of
        times = [(i, time) for i, time in enumerate(view.mentions.times) if of[time.first] in near or i == ruled]
        own = any(near.get(of[time.first]) == OWN for _, time in times)
        issued = view.parsed.article.issued
        for index, time in times:
            if is_apart(view, time):
                continue
            where = near.get(of[time.first], OWN)
            inside = range(time.first, time.last)
            token = next((t for t in inside if not time.first <= view.heads[t] < time.last), time.first)
            signs = [*self._signs(token, time.first, telling, where), f"opens {view.lowers[time.first]}"]
            signs += [f"{where}, {'another' if own else 'none'} in its own"] if where != OWN else []
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

    def _near(self, telling: Telling) -> dict[int, str]:
        """Numbers of the sentences near a telling, and where each stands to it."""
        parsed = self.view.parsed
        mine = parsed.sent_of[telling.draft.trigger]
        block = self._block(mine)
        near = {mine: OWN}
        if parsed.article.blocks[block].kind is not BlockKind.PARAGRAPH:
            return near | dict.fromkeys(self._lead(block), "lead")
        for back in range(1, _BEFORE + 1):
            if mine >= back and self._block(mine - back) == block:
                near[mine - back] = f"{back} before"
        if len(near) == 1 and mine and parsed.article.blocks[self._block(mine - 1)].kind is BlockKind.PARAGRAPH:
            near[mine - 1] = "paragraph before"
        return near

    def _lead(self, heading: int) -> Iterator[int]:
        """The first sentences of the first paragraph after a heading."""
        parsed = self.view.parsed
        after = (n for n in range(len(parsed.sents)) if self._block(n) > heading)
        lead = next((n for n in after if parsed.article.blocks[self._block(n)].kind is BlockKind.PARAGRAPH), None)
        if lead is not None:
            same = range(lead, min(lead + _LEAD, len(parsed.sents)))
            yield from (n for n in same if self._block(n) == self._block(lead))

    def _block(self, sentence: int) -> int:
        return self.view.parsed.blocks[self.view.parsed.sents[sentence][0]]

    def _lies_elsewhere(self, place: int, trigger: int) -> bool:
        """Whether a place is that of a war talked about, or of what was long before: "sinds de top *in Caïro*"."""
        view, noun = self.view, self.view.heads[place]
        if view.deps[place] != "nmod" or noun == trigger or view.pos[noun] != "NOUN":
            return False
        about = view.case_of(noun) in view.grammar.topics and FrameClass.CONFLICT in made_of(view.lemmas[noun])
        return about or view.case_of(noun) in view.grammar.long_before

    def _is_venue(self, index: int) -> bool:
        key = self.view.entity_of(index)
        return key is not None and self.view.is_venue(key)

    def _opens(self, token: int) -> bool:
        """Whether a name stands where a dateline does: it opens a paragraph, in capitals."""
        view = self.view
        block = view.parsed.article.blocks[view.parsed.blocks[token]]
        return view.parsed.starts[token] == block.start and view.words[token].isupper() and len(view.words[token]) > 2

    def _signs(self, token: int, first: int, telling: Telling, where: str) -> Iterator[str]:
        view, trigger = self.view, telling.draft.trigger
        if where != OWN:
            yield f"{where}, {view.case_of(token)}"
            yield f"{where}, at {'noun' if telling.noun else 'verb'}"
            yield where
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
