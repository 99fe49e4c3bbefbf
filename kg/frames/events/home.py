"""Talks that are a matter of one country: a coalition is formed, a union wants more pay, a parliament debates.

They are read like others, so that what takes them up again ("die gesprekken") is theirs, and are left out in the end.
"""

from __future__ import annotations

from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import EntityKind

_TALK = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET, FrameClass.GATHER})


class Home:
    """Looks at the words around the readings of one article."""

    def __init__(self, view: View) -> None:
        self.view = view
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
        house = (
            draft.trigger == clause.head and not lemmas.isdisjoint(view.grammar.houses) and self._debates(clause.lemma)
        )
        return (here or coalition or house) and len(self._abroad(draft)) < 2

    def _debates(self, verb: str) -> bool:
        return verb in self.view.grammar.debates or not _TALK.isdisjoint(word_classes().get(verb, ()))

    def _abroad(self, draft: Draft) -> set[str]:
        """The states that the slots of a rule name, by themselves or by who acts for them."""
        keys = {side for key in draft.who("participant", "partner") for side in self.states.get(key, {key})}
        return {key for key in keys if key in self.view.entities and self.view.kind_of(key) is EntityKind.STATE}
