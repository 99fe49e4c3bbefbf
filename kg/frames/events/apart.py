"""Talks that somebody has with each of several others: "sprak *afzonderlijk* met A en B", "voerde *aparte* gesprekken".

The text then tells of one meeting for each of them, and none in which these others meet. A call is with one at a time
where each has a preposition of his own, or is one of several leaders: "belde met A en *met* B", "belde met *de leiders*
van A en B"; so is who is met elsewhere: "sprak *in Riga* met A en *in Tallinn* met B". And who speak to the press "in
een *eigen* persconferentie" do so alone.
"""

from __future__ import annotations

from dataclasses import replace

from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import EventKind, RoleName

_PAIR = 2
_TITLES = frozenset({"DET", "ADJ", "NOUN", "PRON", "PROPN", "ADP"})


class Separate:
    """Parts the talks of one article."""

    def __init__(self, view: View, actors: Actors) -> None:
        self.view, self.actors = view, actors

    def meetings(self, draft: Draft, happening: Happening) -> list[Happening]:
        """The happening, or one for each of those with whom somebody talks apart from the others."""
        if happening.kind is EventKind.PRESS_CONFERENCE and self._tells_apart(draft, happening):
            alone = happening.participants if len(happening.participants) > 1 else []
            told = [self._one(happening, [key], {}, frozenset(alone) - {key}) for key in alone]
            return told or [happening]
        venues = self._venues(draft) if happening.kind in TALKS else {}
        if happening.kind not in TALKS or not (venues or self._tells_apart(draft, happening)):
            return [happening]
        present = list(dict.fromkeys([*happening.mediators, *happening.participants, *venues]))
        agents = {key for token in draft.clause.agent for key in self.actors.of(token)} - self._partners(draft)
        hub, others = [k for k in present if k in agents], [k for k in present if k not in agents]
        if len(others) == 1 < len(hub):
            hub, others = others, hub  # "A en B spraken ieder apart met C"
        if not hub or len(others) < _PAIR:
            return [happening]
        third = {role: keys for role, keys in happening.third.items() if not set(keys) & set(happening.mediators)}
        each = {key: self._one(happening, [*hub, key], third, frozenset(others) - {key}) for key in others}
        for key, place in venues.items():
            if key in each:
                each[key].place, each[key].place_score = place, 1.0
        return list(each.values())

    def _venues(self, draft: Draft) -> dict[str, str]:
        """Where each of several is met, if in other towns: "sprak *in Riga* met A en *in Tallinn* met B"."""
        view, found = self.view, dict[str, str]()
        last = view.sentence(draft.trigger)[1]
        for token in (t for t in draft.clause.tokens if view.lowers[t] == "met"):
            name = next((t for t in range(token + 1, last) if view.pos[t] not in _TITLES or view.actors_at(t)), token)
            end = max((view.name(m).last for m in view.names_at[name]), default=last)
            keys = self.actors.named(name) if view.actors_at(name) else ()
            place = self._town(token - 1) or (self._town(end + 1) if end + 1 < last else None)
            if keys and place is not None:
                found[keys[0]] = place
        return found if len({*found.values()}) == len(found) > 1 else {}

    def _town(self, token: int) -> str | None:
        """The place that a name at a token is, right behind "in"."""
        view = self.view
        first = min((view.name(m).first for m in view.names_at[token]), default=0)
        keys = (view.entity_of(m) for m in view.names_at[token] if view.lowers[first - 1] in view.grammar.inside)
        return next((key for key in keys if key is not None and view.is_venue(key)), None)

    def _one(
        self, whole: Happening, keys: list[str], third: dict[RoleName, list[str]], absent: frozenset[str]
    ) -> Happening:
        told = frozenset([*keys, *(key for those in third.values() for key in those)])
        twin = replace(whole, participants=keys, third={role: list(those) for role, those in third.items()})
        twin = replace(twin, evidence=list(whole.evidence), triggers=list(whole.triggers), moods=list(whole.moods))
        return replace(twin, tellings=[told], without=absent)

    def _partners(self, draft: Draft) -> set[str]:
        """Those behind "met", where the parse takes them for the subject as well."""
        return {key for token in draft.clause.obliques.get("met", []) for key in self.actors.of(token)}

    def _tells_apart(self, draft: Draft, happening: Happening) -> bool:
        view, grammar, clause = self.view, self.view.grammar, draft.clause
        hosts = [draft.trigger] if draft.rule.trigger == "noun" else [t for t in clause.theme if not view.names_at[t]]
        below = [c for host in hosts for c in view.children[host] if c < host]
        if any(view.lowers[c] in grammar.separately or grammar.sizes.get(view.lowers[c]) == _PAIR for c in below):
            return True
        if any(view.lowers[t] in grammar.separately and self._is_of_verb(t) for t in clause.tokens):
            return True
        text = " ".join(view.lowers[t] for t in clause.tokens)
        return any(turn in text for turn in grammar.one_by_one) or (happening.unplaced and self._each_with(draft))

    def _is_of_verb(self, token: int) -> bool:
        """Whether a word says how the talks were, or in what rooms, and not what some other thing is like."""
        view, head = self.view, self.view.heads[token]
        if view.deps[token] != "amod":
            return True
        rooms = view.lemmas[head].endswith(tuple(view.grammar.rooms))
        return rooms and view.case_of(head) in view.grammar.inside

    def _each_with(self, draft: Draft) -> bool:
        view, heads = self.view, draft.clause.obliques.get("met", [])
        joined = [c for t in heads for c in view.children[t] if view.deps[c] == "conj" and view.case_of(c) == "met"]
        several = (t for t in heads if view.pos[t] == "NOUN" and "Number=Plur" in view.morphs[t])
        return len(heads) + len(joined) > 1 or any(len(self.actors.of(t)) > 1 for t in several)
