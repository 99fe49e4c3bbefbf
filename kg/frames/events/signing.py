"""What is no agreement: a letter or appeal that is signed, a statement that is not, or that only tells who says so."""

from __future__ import annotations

from kg.frames.mood.factuality import Scope
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import EventKind


class Signing:
    """Looks at what is signed in one article."""

    def __init__(self, view: View, scope: Scope) -> None:
        self.view, self.scope = view, scope

    def is_no_agreement(self, draft: Draft) -> bool:
        """Whether a reading takes for an agreement what only tells what somebody thinks."""
        view, clause = self.view, draft.clause
        words = {clause.lemma, view.lemmas[draft.trigger]}
        if draft.rule.frame == EventKind.AGREEMENT and self._is_source(draft):
            return True
        if draft.rule.frame != EventKind.AGREEMENT or not any(self._signs(word) for word in words):
            return False
        hosts = {draft.trigger, *(t for t in clause.theme if self._signs(view.lemmas[t]))} - {clause.head}
        nouns = [c for host in hosts for c in view.children[host] if view.case_of(c) in view.grammar.signed_below]
        signed = [view.lemmas[t] for t in (*nouns, *clause.theme, *clause.obliques.get("onder", ()))]
        if any(lemma.endswith(tuple(view.grammar.letters)) for lemma in signed):
            return True
        return any(lemma.endswith(tuple(view.grammar.declarations)) for lemma in signed) and self.scope.negated(clause)

    def _is_source(self, draft: Draft) -> bool:
        """Whether a statement only says whose words are told: '"...", aldus een verklaring van X en Y'."""
        view, noun, clause = self.view, draft.trigger, draft.clause
        if not view.lemmas[noun].endswith(tuple(view.grammar.declarations)):
            return False
        written = noun in (*clause.agent, *clause.obliques.get("in", ()), *clause.obliques.get("uit", ()))
        known = any(view.lowers[c] in view.grammar.definite for c in view.children[noun] if c < noun)
        return (view.case_of(noun) in view.grammar.sources and not known) or (
            written and clause.lemma in view.grammar.reads
        )

    def _signs(self, word: str) -> bool:
        return FrameClass.SIGN in word_classes().get(word, ())
