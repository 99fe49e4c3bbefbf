"""Whether the text says that a proposal was made.

A rule fires on words; what is denied, supposed, wished for, demanded or only asked about is left
out here, and so is a particle that the parser took for a preposition where no infinitive follows.
"""

from __future__ import annotations

from kg.frames.mood.expected import is_expected
from kg.frames.proposals.content import ProposalContent
from kg.frames.proposals.words import ProposalWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View

_BELOW = frozenset({"advcl", "xcomp", "ccomp", "acl"})


class Reality:
    """Judges the proposal drafts of one article."""

    def __init__(self, view: View, clauses: Clauses, words: ProposalWords, contents: ProposalContent) -> None:
        self.view, self.clauses, self.words, self.contents = view, clauses, words, contents

    def traits(self, draft: Draft) -> list[str]:
        """What the vote should know of a proposal."""
        found = [] if self.real(draft) else ["unreal"]
        found += ["supposed"] if self._supposed(draft) else []
        return found + (["denied"] if self._denied(draft) else [])

    def unmade(self, draft: Draft) -> bool:
        """Whether it was plainly not made: asked, supposed, expected, denied, or a wish to say, know or answer."""
        view, first = self.view, self.view.sentence(draft.trigger)[0]
        asked = view.lowers[view.sentence(draft.trigger)[1] - 1] == "?"
        opened = any("VerbForm=Fin" in view.morphs[t] for t in range(first, min(first + 2, view.size)))
        if (asked and opened) or self.clauses.wants_to_tell(draft.clause, draft.trigger):
            return True
        if self._will_answer(draft):
            return True
        supposed = draft.clause.mark in self.words.unreal or is_expected(view, draft.clause)
        return supposed or self._denied(draft) or self._wished_for(draft) or self._declined(draft)

    def _will_answer(self, draft: Draft) -> bool:
        """Whether somebody only wants to take or refuse what another proposes: "wil het plan aanvaarden"."""
        if draft.rule.trigger != "verb" or self.view.lemmas[draft.trigger] not in self.words.wanting:
            return False
        return any(c.link == "xcomp" and c.lemma in self.view.grammar.answering for c in draft.clause.children)

    def _declined(self, draft: Draft) -> bool:
        """Whether somebody will not do it: "ziet het niet zitten om voor te stellen", "is niet van plan te vragen"."""
        clause, parent = draft.clause, draft.clause.parent
        if parent is None or clause.finite or clause.link not in _BELOW or draft.rule.trigger != "verb":
            return False  # who "weigerde een voorstel aan te nemen" has one before him
        heads = {parent.head, *(c.head for c in parent.children if c is not clause and c.link == "xcomp")}
        said = {self.view.lowers[t] for head in heads for t in self.view.children[head] if t < clause.head}
        return parent.lemma in self.words.refusing or not self.words.negation.isdisjoint(said)

    def real(self, draft: Draft) -> bool:
        """Whether the text says that the proposal was made."""
        view, wanted = self.view, draft.rule.set
        first, last = view.sentence(draft.trigger)
        opening = range(first, min(first + 2, last))
        if view.lowers[last - 1] == "?" and any(view.pos[t] in ("AUX", "VERB") for t in opening):
            return False
        if self._supposed(draft) or self._denied(draft):
            return False
        themes = draft.tokens.get("theme", [])
        if any(view.lowers[t] == "wat" for t in themes):
            return False  # "wat X voorstelde, is niet bekend"
        if wanted.theme == "proposal":
            return any(self.words.is_proposal(view.lemmas[t]) for t in themes)
        if wanted.theme == "thing":  # a candidate who is put forward is no proposal
            return any(self.contents.says(t) and view.office_at[t] < 0 for t in themes)
        if wanted.shape == "advice":  # "suggereerde dat X schuldig is" proposes nothing
            said = range(draft.trigger + 1, last)
            return "dat" not in view.lowers[draft.trigger : last] or any(
                view.lemmas[t] in self.words.advising for t in said
            )
        return True

    def _supposed(self, draft: Draft) -> bool:
        """In a condition, a wish, another's proposal or a question."""
        view, clause = self.view, draft.clause
        noun = draft.rule.trigger == "noun"
        bare = not any(view.deps[c] == "det" for c in view.children[draft.trigger])
        if noun and bare and view.case_of(draft.trigger) in ("op", "als", "per"):
            return True  # "op verzoek van X"
        if clause.mark in self.words.unreal:
            return True
        if not noun and any(c.mark == "of" and c.head > draft.trigger for c in clause.children):
            return True  # "vroeg of": a question
        if not noun and any(view.lemmas[t] in self.words.demanded for t in clause.auxiliaries if view.deps[t] != "cop"):
            return True
        parent = clause.parent
        embedded = clause.link in ("ccomp", "xcomp", "csubj", "advcl", "obj") and parent is not None
        return embedded and parent is not None and parent.lemma in self.words.wishes

    def _wished_for(self, draft: Draft) -> bool:
        """Whether somebody only wants another to make it: "wil dat X *een* voorstel doet"."""
        view, clause = self.view, draft.clause
        if clause.parent is None or clause.link != "ccomp" or clause.mark != "dat":
            return False
        new = draft.rule.trigger != "noun" or any(
            view.lowers[c] in view.grammar.indefinite for c in view.children[draft.trigger]
        )
        return new and clause.parent.lemma in self.words.wishes | self.words.wanting

    def _denied(self, draft: Draft) -> bool:
        view, negation = self.view, self.words.negation
        if draft.rule.trigger == "noun":
            before = [c for c in view.children[draft.trigger] if c < draft.trigger]
            return any(view.lowers[c] in ("geen", "zonder") for c in before)
        head = draft.clause.head
        return any(
            view.lowers[t] in negation and view.heads[t] == head and view.lowers[t + 1] not in self.words.pseudo
            for t in draft.clause.tokens
            if t + 1 < view.size
        )
