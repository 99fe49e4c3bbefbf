"""The signs by which a pair of people and party is judged to be a delegation, and its first person to lead it.

Plain strings, as in ``kg.frames.vote.signs``: how the two are led, what stands between and beside them, what they do in
which clause, which offices and titles there are, what else the sentence tells of, and which rules point at them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.pairs import Pair
from kg.frames.delegations.parts import Part
from kg.frames.delegations.words import cues_of_words
from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.syntax.clauses import Clauses
from kg.lexicon.evoking import word_classes
from kg.model import Factuality

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADP", "ADV", "SCONJ", "AUX"})
_FAR = 14  # tokens over which the words between are listed


class PairSigns:
    """Gives the signs of pairs of one article."""

    def __init__(self, groups: Groups, clauses: Clauses, events: list[Happening], parts: list[Part]) -> None:
        self.groups, self.view, self.order = groups, groups.view, groups.order
        self.parts: dict[tuple[int, str, str], set[str]] = {}
        for part in parts:
            for role, people in (("head", part.heads), ("member", part.members)):
                for person in people:
                    for party in part.parties or filter(None, [groups.tenures.get(person)]):
                        spot = self.view.parsed.sent_of[part.trigger], person, party
                        self.parts.setdefault(spot, set()).add(f"{part.reading.rule} {role}")
        self.roles: dict[int, list[tuple[str, str]]] = {}
        for clause in clauses.all:
            verb = clause.lemma + ("/p" if clause.passive else "")
            for token in clause.agent:
                self.roles.setdefault(token, []).append(("agent", verb))
            for token in (*clause.theme, *clause.indirect):
                self.roles.setdefault(token, []).append(("theme", verb))
            for preposition, tokens in clause.obliques.items():
                for token in tokens:
                    self.roles.setdefault(token, []).append((preposition, verb))
        talks = [e for e in events if e.kind in TALKS and e.factuality is Factuality.ACTUAL]
        self.talks = bool(talks)
        self.present = {key for e in talks for key in e.participants}
        self.third = {key for e in events for keys in e.third.values() for key in keys}
        self.kinds: dict[int, dict[str, None]] = {}
        for event in events:
            for token in event.triggers:
                self.kinds.setdefault(self.view.parsed.sent_of[token], {})[event.kind.value] = None
        self.met: dict[str, int] = {}
        for token in range(self.view.size):
            for mention in self.view.names_at[token]:
                if (key := self.view.entity_of(mention)) is not None:
                    self.met.setdefault(key, token)
        self.cues = {t: cues for t in range(self.view.size) if (cues := self._cues(t))}
        self._deeds: dict[int, list[tuple[str, str]]] = {}
        self._chains: dict[tuple[int, ...], list[str]] = {}

    def of(self, pair: Pair) -> list[str]:
        """The signs of a pair; those of its people are made once for all their parties."""
        if pair.spots not in self._chains:
            self._chains[pair.spots] = ["any", *self._people(pair), *self._sentence(pair)]
        own = self._chains[pair.spots]
        return list(dict.fromkeys([*own, *self._party(pair), *self._both(pair), *self._cued(pair)]))

    def _group(self, token: int) -> Iterator[int]:
        """The tokens of a name with the titles before it."""
        view = self.view
        start = token
        while (
            start > view.sentence(token)[0]
            and view.pos[start - 1] in ("NOUN", "ADJ", "DET", "NUM", "PROPN")
            and token - start < 6
        ):
            start -= 1
        yield from range(start, token)
        for mention in view.names_at[token]:
            yield from range(token, view.name(mention).last)
        if not view.names_at[token]:
            yield token

    def _does(self, token: int) -> list[tuple[str, str]]:
        if token not in self._deeds:
            self._deeds[token] = [role for t in self._group(token) for role in self.roles.get(t, ())]
        return self._deeds[token]

    def _classes(self, token: int) -> tuple[str, ...]:
        return word_classes().get(self.view.lemmas[token], ())

    def _people(self, pair: Pair) -> Iterator[str]:
        view, token = self.view, pair.spots[0]
        first, last = view.sentence(token)
        yield f"people={min(len(pair.people), 3)}"
        if not view.names_at[token]:
            yield "P unnamed"
        prep = self.order.preposition(token)
        yield f"P prep={prep}"
        yield f"P prep={prep}+people={min(len(pair.people), 2)}"
        for role, verb in self._does(token):
            yield f"P {role}"
            yield f"P {role} {verb}"
            for cls in word_classes().get(verb.removesuffix("/p"), ()):
                yield f"P {role} class={cls}"
        start, links = token, self.groups.words.title_links
        while (start > first and view.pos[start - 1] in ("NOUN", "ADJ")) or view.lowers[start - 1] in links:
            start -= 1
            if view.pos[start] == "NOUN":
                yield f"title={view.lemmas[start]}"
                yield from (f"title class={cls}" for cls in self._classes(start))
            if start <= first or token - start > 7:
                break
        for t in range(max(first, start - 3), start):
            yield f"before P={view.lemmas[t]}"
        if pair.end < last:
            yield f"after P={view.lowers[pair.end]}"
            if view.lowers[pair.end] == ",":
                for t in range(pair.end + 1, min(last, pair.end + 6)):
                    if view.pos[t] == "NOUN":
                        yield f"apposed={view.lemmas[t]}"
                        yield from (f"apposed class={cls}" for cls in self._classes(t))
                        break
                yield f"after P,={view.lowers[min(pair.end + 1, last - 1)]}"
        if any(view.deps[c] == "cop" for c in view.children[view.heads[token]]):
            yield "P is something"
        if pair.people[0] in self.third:
            yield "P mediates"
        if pair.people[0] in self.present:
            yield "P talks"
        yield "P first" if self.met.get(pair.people[0], token) >= token else "P again"

    def _party(self, pair: Pair) -> Iterator[str]:
        view = self.view
        yield f"from={pair.source}"
        yield f"X is {view.kinds[pair.party]}"
        if pair.party in self.third:
            yield "X mediates"
        if pair.party in self.present:
            yield "X talks"
        if pair.party not in self.present and self.talks:
            yield "X not at talks"
        of = self.groups.tenures.get(pair.people[0])
        yield "office there" if of == pair.party else "no office" if of is None else "office elsewhere"
        if pair.source in ("office", "group"):
            return
        if pair.source.startswith("guess"):
            yield "guess"
            yield f"guess {view.lemmas[pair.at]}"
            yield f"{pair.source} {'talks' if pair.party in self.present else ''}"
        adjective = any(view.is_adjective(m) for m in view.names_at[pair.at])
        prep = "adj" if adjective else self.order.preposition(pair.at)
        yield f"X prep={prep}"
        for role, verb in self._does(pair.at) if not adjective else ():
            yield f"X {role}"
            yield f"X {role} {verb}"
            for cls in word_classes().get(verb.removesuffix("/p"), ()):
                yield f"X {role} class={cls}"
        head = view.heads[pair.at]
        if adjective or prep == "van":
            yield f"X of={view.lemmas[head]}"
            yield from (f"X of class={cls}" for cls in self._classes(head))
            if self.groups.is_group(head):
                yield "X of group"

    def _both(self, pair: Pair) -> Iterator[str]:
        view, p, x = self.view, pair.spots[0], pair.at
        for name in sorted(self.parts.get((view.parsed.sent_of[p], pair.people[0], pair.party), ())):
            yield f"rule={name}"
            yield "rules agree"
        if pair.source in ("office", "group"):
            yield from [f"{pair.source}: {role} {verb}" for role, verb in self._does(p)]
            yield f"{pair.source}+prep={self.order.preposition(p)}"
            return
        before = x < p
        low, high = (x, p) if before else (pair.end, x)
        way = "X..P" if before else "P..X"
        gap = max(0, high - low)
        yield f"{way} {'0-2' if gap < 3 else '3-5' if gap < 6 else '6-10' if gap < 11 else 'far'}"
        adjective = any(view.is_adjective(m) for m in view.names_at[x])
        yield f"{way} prep={'adj' if adjective else self.order.preposition(x)}+{self.order.preposition(p)}"
        if gap <= _FAR:
            for t in range(low + 1 if before else low, high):
                if view.pos[t] in _CONTENT and not view.names_at[t]:
                    yield f"{way} {view.lemmas[t]}"
                    yield from (f"{way} class={cls}" for cls in self._classes(t))
                if view.pos[t] == "PUNCT":
                    yield f"{way} {view.lowers[t]}"
        keys = {
            k for t in range(low + 1 if before else low, high) for m in view.names_at[t] if (k := view.entity_of(m))
        }
        keys -= {pair.party, *pair.people}
        others = [k for k in keys if view.is_actor(k)]
        yield f"{way} parties={min(2, len(self.groups.parties(tuple(others))))}"
        yield f"{way} persons={min(2, len(self.groups.persons(tuple(others))))}"
        if not others:
            yield f"{way} next"
        if any(self.groups.is_group(t) for t in range(low, high)):
            yield f"{way} group"
        mine, theirs = self._does(p), self._does(x) if not adjective else []
        for role, verb in mine:
            for other, same in theirs:
                if verb == same:
                    yield f"P {role} X {other}"
                    yield f"P {role} X {other} {verb}"
                    for cls in word_classes().get(verb.removesuffix("/p"), ()):
                        yield f"P {role} X {other} class={cls}"
        same_part = self.order.segment(p) == self.order.segment(x)
        yield "one part" if same_part else "other part"
        yield from self._shapes(pair)

    def _shapes(self, pair: Pair) -> Iterator[str]:
        """Shapes of a few words: "voor X tekende P", "P, die voor X sprak", "X stuurde P"."""
        view, p, x = self.view, pair.spots[0], pair.at
        first, last = self.order.segment(p)
        prep = self.order.preposition(x)
        if first <= x < p:
            heads = [t for t in range(x + 1, p) if view.pos[t] in ("VERB", "AUX")]
            lead_in = all(
                view.pos[t] in ("ADP", "DET", "NOUN", "ADJ", "PUNCT", "CCONJ", "ADV") for t in range(first, x)
            )
            if lead_in and heads:
                yield f"fronted {prep}"
                yield from (f"fronted {prep} class={c}" for t in heads for c in self.cues.get(t, ()))
            if lead_in and not heads:
                yield f"fronted {prep} no verb"
        elif pair.end <= x < last:
            words = view.lowers[pair.end : pair.end + 2]
            if words[:1] == (",",) and words[-1] in self.groups.words.relatives:
                verbs = [t for t in range(pair.end, last) if view.pos[t] in ("VERB", "AUX")][:3]
                yield f"relative {prep}"
                yield from (f"relative {prep} class={c}" for t in verbs for c in self.cues.get(t, ()))

    def _cues(self, token: int) -> tuple[str, ...]:
        """What a word says of people and party beside it."""
        cues, lemma, low = cues_of_words(), self.view.lemmas[token], self.view.lowers[token]
        return tuple(dict.fromkeys((*cues.get(lemma, ()), *(cues.get(low, ()) if low != lemma else ()))))

    def _cued(self, pair: Pair) -> Iterator[str]:
        """Cues of the part of the sentence, by where they stand to people and party."""
        p, x = pair.spots[0], pair.at
        first, last = self.order.segment(p)
        here = first <= x < last and pair.source not in ("office", "group")
        prep = self.order.preposition(p)
        for t in range(first, last):
            for cue in self.cues.get(t, ()):
                order = "c..P" if t < p else "P..c"
                near = "near" if 0 <= p - t < 5 or 0 <= t - pair.end < 4 else "far"
                yield f"cue {cue} {order} {near}"
                yield f"cue {cue} {order} {near} {pair.source}"
                yield f"cue {cue} {order} prep={prep}"
                if here:
                    spot = " ".join(name for _, name in sorted(((t, "c"), (p, "P"), (x, "X"))))
                    yield f"cue {cue} {spot}"
                    yield f"cue {cue} {spot} {self._led(x)}+{prep}"

    def _led(self, token: int) -> str:
        adjective = any(self.view.is_adjective(m) for m in self.view.names_at[token])
        return "adj" if adjective else self.order.preposition(token)

    def _sentence(self, pair: Pair) -> Iterator[str]:
        view, token = self.view, pair.spots[0]
        first, last = view.sentence(token)
        yield from (f"tells {kind}" for kind in self.kinds.get(view.parsed.sent_of[token], ()))
        if not self.talks:
            yield "no talks"
        if view.in_quote[token] >= 0:
            yield "quoted"
        if view.lowers[last - 1] == "?":
            yield "question"
        if any(self.groups.is_group(t) for t in range(first, last)):
            yield "group here"
        for t in range(first, last):
            if view.pos[t] in ("NOUN", "VERB", "AUX") and not view.names_at[t]:
                yield f"here {view.lemmas[t]}"
                yield from (
                    f"here class={cls}"
                    for cls in self._classes(t)
                    if cls in ("lead", "represent", "send", "delegation", "accompany")
                )
