"""Talks that are a matter of one country: a coalition is formed, a union wants more pay, a parliament debates, a
president consults her ministers; whatever of other countries these are about.

They are read like others, so that what takes them up again ("die gesprekken") is theirs, and are left out in the end.
"""

from __future__ import annotations

from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.lexicon import Lexicon
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import EntityKind

_TALK = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET, FrameClass.GATHER})


class Home:
    """Looks at the words around the readings of one article."""

    def __init__(self, view: View, lexicon: Lexicon) -> None:
        self.view, self.organisations = view, lexicon.organisations
        self.words = frozenset(word for word in view.grammar.home if not word.endswith("*"))
        self.beginnings = tuple(word[:-1] for word in view.grammar.home if word.endswith("*"))
        self.states: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, set()).add(tenure.of)

    def keeps(self, draft: Draft) -> bool:
        """Whether a reading tells of talks at home: by its own words, and with at most one state in its slots."""
        view, clause = self.view, draft.clause
        near = {draft.trigger, *view.subtree(draft.trigger)} if draft.rule.trigger == "noun" else set()
        near.update(t for group in (clause.agent, clause.theme, *clause.obliques.values()) for t in group)
        lemmas = {view.lemmas[t] for t in near | set(clause.tokens)}
        here = any(lemma in self.words or lemma.startswith(self.beginnings) for lemma in lemmas)
        coalition = any(view.lemmas[t] in view.grammar.coalitions for t in clause.obliques.get("over", ()))
        if draft.rule.trigger == "noun" and self._is_of_cabinet(draft.trigger):
            return len(self._abroad(draft)) < 2
        if clause.lemma in view.grammar.recalls and view.case_of(draft.trigger) == "voor":
            return True  # "riep zijn ambassadeur terug *voor overleg*"
        if any(self._is_inside(t) for t in clause.obliques.get("binnen", ())):
            return True
        talks = draft.trigger == clause.head and self._debates(clause.lemma)
        house = talks and not lemmas.isdisjoint(view.grammar.houses)
        if talks and (self._are_of_home(clause.agent) or self._with_own(clause)):
            return self._partners_abroad(clause) == 0
        return (here or coalition or house) and len(self._abroad(draft)) < 2

    def _are_of_home(self, agents: list[int]) -> bool:
        """Whether those who talk are a house, or the parties of a coalition; "zij" by the sentence before."""
        return bool(agents) and all(self._is_of_home(t) or self._takes_up(t) or self._are_two(t) for t in agents)

    def _are_two(self, token: int) -> bool:
        """Whether two camps of one country talk: "*coalitie en oppositie* praten erover"."""
        camps = self.view.grammar.factions | self.view.grammar.camps
        group = [token, *(c for c in self.view.children[token] if self.view.deps[c] == "conj")]
        return len(group) > 1 and all(self.view.lemmas[t] in camps for t in group)

    def _is_of_home(self, token: int) -> bool:
        lemma = self.view.lemmas[token]
        own = lemma in self.words or lemma.startswith(self.beginnings) or lemma in self.view.grammar.houses
        return own or lemma.endswith(tuple(self.view.grammar.cabinets))

    def _is_of_cabinet(self, noun: int) -> bool:
        """Whether a meeting is one of a body that rules at home: "een vergadering *van het kabinet*"."""
        view = self.view
        bodies = (*view.grammar.cabinets, *view.grammar.houses)
        below = (c for c in view.children[noun] if view.case_of(c) == "van")
        return any(view.lemmas[c].lower().endswith(bodies) for c in below)

    def _is_inside(self, noun: int) -> bool:
        """Whether talks are inside one party or government: "*binnen de partij* wordt overlegd"."""
        lemma = self.view.lemmas[noun]
        return lemma.endswith((*self.view.grammar.factions, *self.view.grammar.cabinets, *self.view.grammar.staff))

    def _takes_up(self, token: int) -> bool:
        """Whether a word that points back does so to a subject of that sort in the sentence before."""
        view, before = self.view, self.view.parsed.sent_of[token] - 1
        points = view.lowers[token] in view.grammar.they or view.lemmas[token] in view.grammar.factions
        if not points or before < 0:
            return False
        subjects = [t for t in range(*view.parsed.sents[before]) if view.deps[t].startswith("nsubj")]
        return any(self._is_of_home(t) for t in subjects)

    def _with_own(self, clause: Clause) -> bool:
        """Whether somebody talks with his own people: "met *haar* ministers", "met het kabinet"."""
        view = self.view
        partners = clause.obliques.get("met", [])
        own = (any(view.lowers[c] in view.grammar.possessives for c in view.children[t]) for t in partners)
        staff = [view.lemmas[t] in view.grammar.staff for t in partners]
        cabinet = any(view.lemmas[t].endswith(tuple(view.grammar.cabinets)) for t in partners)
        return cabinet or any(mine and people for mine, people in zip(own, staff, strict=True))

    def _partners_abroad(self, clause: Clause) -> int:
        """How many states the verb names as those with whom one talks; behind "over" stands what about."""
        view, about = self.view, min(clause.obliques.get("over", ()), default=self.view.size)
        near = [t for case in view.grammar.with_sides for t in clause.obliques.get(case, ()) if t < about]
        keys = {key for t in near for m in view.names_at[t] if (key := view.entity_of(m)) is not None}
        return len({side for key in keys for side in self.states.get(key, {key})})

    def _debates(self, verb: str) -> bool:
        return verb in self.view.grammar.debates or not _TALK.isdisjoint(word_classes().get(verb, ()))

    def _abroad(self, draft: Draft) -> set[str]:
        """The states, and bodies of several, that the slots of a rule name, by themselves or by who acts for them."""
        keys = {side for key in draft.who("participant", "partner") for side in self.states.get(key, {key})}
        states = {key for key in keys if key in self.view.entities and self.view.kind_of(key) is EntityKind.STATE}
        rows = ((key, self.organisations[key]) for key in keys if key in self.organisations)
        return states | {key for key, row in rows if row.kind == "igo" or (row.kind == "organ" and not row.of)}
