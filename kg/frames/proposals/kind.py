"""What a proposal is about, from its words.

Read from its content, from the noun itself ("bestandsvoorstel"), from the rest of its clause, and
for words that only point back ("X had dat voorgesteld") from the sentence before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.frames.proposals.content import clause_end
from kg.frames.proposals.words import ProposalWords, load_subjects
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.model import ProposalKind


class Kinds:
    """Finds the kind of the proposals of one article."""

    def __init__(self, view: View, words: ProposalWords) -> None:
        self.view, self.words, self.subjects = view, words, load_subjects()

    def own(self, draft: Draft, span: tuple[int, int] | None) -> ProposalKind:
        """What the words of the proposal itself say it is about; OTHER where they do not."""
        stated = draft.rule.set.kind
        if stated == ProposalKind.MEDIATION_OFFER:
            return ProposalKind.MEDIATION_OFFER
        words = tuple(self._words(span, draft.trigger))
        said = self.subjects.kind_of(words)
        if said is ProposalKind.OTHER and span is not None and not self.subjects.excluded(words):
            rest = range(draft.trigger + 1, clause_end(self.view, self.words, draft.trigger))
            inside = [t for t in rest if self._below(t, draft.clause)]
            said = self.subjects.kind_of(self._said(inside))
        return stated if stated and said is ProposalKind.OTHER else said

    def _below(self, token: int, clause: Clause) -> bool:
        """Whether a token belongs to a clause or to one that completes it."""
        return token in clause.tokens or any(token in c.tokens for c in clause.children if not c.finite)

    def context(self, draft: Draft) -> ProposalKind:
        """What a proposal that only points back is about, from its sentence and the one before."""
        view = self.view
        first, last = view.sentence(draft.trigger)
        apart = draft.clause.tokens if draft.clause.link == "acl:relcl" else range(first, last)
        said = self.subjects.kind_of(self._said(apart))  # of "X, die het plan afwees, reist voor overleg" the clause
        generic = draft.rule.trigger != "noun" or not draft.rule.set.keep
        if said is ProposalKind.OTHER and first > 0 and generic:
            said = self.subjects.kind_of(self._said(range(*view.sentence(first - 1))))
        return said

    def _words(self, span: tuple[int, int] | None, trigger: int) -> Iterator[str]:
        if self.view.pos[trigger] in ("NOUN", "PROPN"):
            yield self.view.lowers[trigger]
        elif self.view.deps[trigger] == "acl:relcl":  # "een top waarvoor X de partijen uitnodigde"
            yield self.view.lowers[self.view.heads[trigger]]
        if span is not None:
            yield from self._said(range(*span))

    def _said(self, tokens: Iterable[int]) -> Iterator[str]:
        """Forms and lemmas of tokens up to what is wanted in return ("in ruil voor", "mits")."""
        view = self.view
        for token in tokens:
            low = view.lowers[token]
            if low in self.subjects.stop or (
                low in self.subjects.exchange and token and view.lowers[token - 1] == "in"
            ):
                return
            if low.endswith(("verdrag", "akkoord", "pact", "bestand")) and self._known(token):
                continue  # talks about a treaty that exists already
            yield low
            if view.lemmas[token] != low:
                yield view.lemmas[token]

    def _known(self, token: int) -> bool:
        view = self.view
        return token > 1 and view.lowers[token - 1] in ("het", "dat", "dit") and view.lowers[token - 2] == "over"
