"""What an outcome must be about: the tests of ``set.of`` and ``set.who`` in the rules.

``occasion``: talks, a visit or the like; ``party``: those at the table; ``room``: what one walks out
of; ``result``: an agreement; ``sequel``: another round; ``headline``: words without a verb. Where
the parse lost the subject, nouns that stand free in the clause may do.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.frames.mood.factuality import Scope
from kg.frames.outcomes.closing import Closing
from kg.frames.outcomes.unread import stands_for_a_round
from kg.frames.outcomes.words import OutcomeWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.model import Factuality

_PARTS = frozenset({"conj", "flat", "compound", "appos"})
_INSIDE = frozenset({"nmod", "amod", "flat", "det", "case"})


class About:
    """Tests of what outcome drafts of one article are about."""

    def __init__(self, view: View, scope: Scope, words: OutcomeWords, closing: Closing) -> None:
        self.view, self.scope, self.words, self.closing = view, scope, words, closing
        self.tests: dict[str, Callable[[Draft, list[int]], bool]] = {
            "occasion": self._about_occasion,
            "occasion-or-party": lambda draft, themes: (
                self._about_occasion(draft, themes)
                or bool(draft.actors.get("theme"))
                or any(map(self.is_party, themes))
            ),
            "modified": lambda draft, themes: self._modifies(draft.trigger),
            "room": lambda draft, themes: any(
                self.is_occasion(t) or self.is_room(t)
                for t in themes or self._leading(draft.clause, ("", "uit", "van"))
            ),
            "sequel": lambda draft, themes: (
                self._sequel(draft.trigger) and (self._argument(draft) or self.view.case_of(draft.trigger) == "voor")
            ),
            "result": lambda draft, themes: any(
                self.words.agreement(*self._forms(t))
                for t in [*themes, *self._leading(draft.clause, ("", "tot", "in", "met"))]
            ),
            "leaving": lambda draft, themes: self.in_sentence(draft.trigger, self.words.leaving),
            "going-on": lambda draft, themes: self._behind(
                draft.trigger, lambda t: self.view.lowers[t] in self.words.going_on
            ),
            "subject": lambda draft, themes: self._argument(draft),
            "headline": lambda draft, themes: self._headline(draft),
        }

    def fits(self, draft: Draft, of: str) -> bool:
        """Whether the draft is about what ``of`` names; anything will do for an empty one."""
        test = self.tests.get(of)
        return test is None or test(draft, draft.tokens.get("theme", []))

    def _behind(self, token: int, test: Callable[[int], bool]) -> bool:
        """Whether a token behind this one in its sentence passes a test."""
        return any(test(t) for t in range(token + 1, self.view.sentence(token)[1]))

    def in_sentence(self, token: int, wanted: frozenset[str]) -> bool:
        """Whether the sentence of a token has one of the words."""
        first, last = self.view.sentence(token)
        return not wanted.isdisjoint(self.view.lowers[first:last])

    def _forms(self, token: int) -> tuple[str, str]:
        return self.view.lowers[token], self.view.lemmas[token]

    def _about_occasion(self, draft: Draft, themes: list[int]) -> bool:
        if not themes:  # the parse lost the subject: "de derde, in mei, werd afgeblazen"
            lost = draft.clause.passive or draft.rule.set.negation == "inside"
            return lost and self.closing.before(draft.trigger) is not None
        if any(self.is_occasion(t) or self._told_before(t, draft.clause) for t in themes):
            return True
        return any(self.is_occasion(t) for t in self._leading(draft.clause, ("",)))

    def of_something_else(self, draft: Draft) -> bool:
        """Whether a clause that is taken for a group has a subject, no occasion: "*sinds het net* dicht is"."""
        clause, words = draft.clause, self.view.grammar.counted_from
        behind = [t for word in words for t in clause.obliques.get(word, ())] if clause.passive else []
        return bool(behind) and not any(self.is_occasion(t) for t in behind)

    def is_occasion(self, token: int) -> bool:
        """Whether a word stands for talks, a visit or the like."""
        view = self.view
        parts = [token, *(c for c in view.children[token] if view.deps[c] in _PARTS)]
        if stands_for_a_round(view, self.words, token) and self.closing.before(token) is not None:
            return True
        return any(t in self.closing.by_trigger or self.words.occasion(*self._forms(t)) for t in parts)

    def is_room(self, token: int) -> bool:
        """Whether a word stands for where talks are held."""
        return self.words.room(*self._forms(token))

    def _told_before(self, token: int, clause: Clause) -> bool:
        """A pronoun that can stand for an event told of just before, and not for who strikes something else out."""
        acts = token in clause.agent and any(other != token for other in clause.theme)
        return self.view.lowers[token] in self.words.pronouns and not acts and self.closing.before(token) is not None

    def _modifies(self, adjective: int) -> bool:
        head = self.view.heads[adjective]
        return head > adjective and self.is_occasion(head)

    def _sequel(self, noun: int) -> bool:
        view = self.view
        if view.lowers[noun].startswith("vervolg"):
            return True
        return any(view.lowers[c] in self.words.sequel for c in view.children[noun] if c < noun)

    def _argument(self, draft: Draft) -> bool:
        """Whether the word itself is what the clause is about, not something beside it."""
        token, clause = draft.trigger, draft.clause
        return token in (clause.head, *clause.agent, *clause.theme) or not self.view.case_of(token)

    def _headline(self, draft: Draft) -> bool:
        """A headline or a short exclamation without a verb: "Akkoord!"."""
        view, clause = self.view, draft.clause
        first, last = view.sentence(draft.trigger)
        if not self.closing.headline(draft.trigger) and last - first > 6:
            return False
        if any("VerbForm=Fin" in view.morphs[t] for t in range(first, last)):
            return False
        level = self.scope.judge(draft.trigger, clause, noun=True)
        return self._argument(draft) and level in (Factuality.ACTUAL, Factuality.COUNTERFACTUAL)

    def _leading(self, clause: Clause, cases: tuple[str, ...]) -> list[int]:
        """Nouns of a clause that stand free or with one of the prepositions, where the parse lost who does what."""
        view = self.view
        nouns = (t for t in clause.tokens if view.pos[t] == "NOUN" and view.deps[t] != "nmod")
        return [t for t in nouns if view.case_of(t) in cases]

    def party(self, draft: Draft) -> bool:
        """Whether those at the table do it; the parse may take a time for the subject: "dinsdag liep X weg"."""
        themes = [t for t in draft.tokens.get("theme", []) if self.view.time_at[t] < 0]
        if draft.actors.get("theme") or any(self.is_party(t) for t in themes):
            return True
        return any(self._stands_free(t) for t in draft.clause.tokens)

    def is_party(self, token: int) -> bool:
        """Whether a word stands for those at the table."""
        return any(form in self.words.parties for form in self._forms(token))

    def _stands_free(self, token: int) -> bool:
        """A party in the clause without a preposition."""
        view = self.view
        if view.case_of(token) or view.deps[token] in _INSIDE:
            return False
        if view.pos[token] == "NOUN" and self.is_party(token):
            return True
        return any((k := view.entity_of(m)) is not None and view.is_actor(k) for m in view.names_at[token])
