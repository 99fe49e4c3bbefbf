"""Answers by what a proposal is called: "noemde dat aanbod welkom", "vindt het plan onaanvaardbaar".

A verb that gives a thing a name, whose object is the proposal, answers by the words that it is called
(``verdict`` in ``seeds/frames/proposal_words.toml``): welcome accepts it, unacceptable rejects it, a first step or
interesting leaves it open. Denial turns the first into the second and the second into the third; praise and blame
together ("interessant, maar te vaag") leave it open. What a rule of ``replies.toml`` reads is meant as it stands
there, and so is a refusal that is plainly denied.
"""

from __future__ import annotations

from kg.frames.proposals.words import ProposalWords
from kg.frames.replies.status import NARROW, ReplyStatus
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Status

_PRAISE = {
    FrameClass.ACCEPT: "accepted", FrameClass.REJECT: "rejected", FrameClass.CONDEMN: "rejected",
    FrameClass.PRAISE: "unanswered", FrameClass.EVADE: "unanswered",
}  # fmt: skip
"""What an adjective of the lexicon answers that the table does not have; praise alone takes nothing."""


class Verdicts:
    """Reads verdicts in one article; a proposal is known by its noun or by a pronoun."""

    def __init__(self, view: View, words: ProposalWords, statuses: ReplyStatus) -> None:
        self.view, self.words, self.statuses = view, words, statuses

    def of(self, clause: Clause, tokens: list[int], drafts: list[Draft]) -> Status | None:
        """What a clause with its infinitives and participles plainly says, or None where that must be weighed."""
        named = self.called(clause, tokens)
        return named or self._pondered(clause, tokens) or self._read(drafts)

    def _pondered(self, clause: Clause, tokens: list[int]) -> Status | None:
        """That it is thought over ("zei dat hij wil *nadenken*"), or plainly taken up ("ging daar grif op in")."""
        view, words = self.view, self.words
        said = [*tokens, *(t for child in clause.children if child.link == "ccomp" for t in view.subtree(child.head))]
        if any(view.lowers[t] in words.negation for t in said):
            return None
        if any(view.pos[t] == "VERB" and view.lemmas[t] in words.waiting for t in said):
            return Status.UNANSWERED
        taken = clause.lemma in words.taking and not any(view.lowers[t] in words.commenting for t in tokens)
        return Status.ACCEPTED if taken else None

    def objects(self, clause: Clause) -> list[int]:
        """The proposals that a naming verb has as its object."""
        view, words = self.view, self.words
        if clause.lemma not in words.calling:
            return []
        pointing = [t for t in clause.theme if any(view.lowers[c] in words.pointing for c in view.children[t])]
        found = [
            t for t in clause.theme
            if words.is_proposal(view.lemmas[t]) or view.lowers[t] in words.pronouns or t in pointing
        ]  # fmt: skip
        return found or [
            t for t in view.children[clause.head]
            if view.lowers[t] in words.pronouns and view.pos[t] in ("PRON", "DET") and t not in clause.agent
        ]  # fmt: skip

    def called(self, clause: Clause, tokens: list[int]) -> Status | None:
        """The answer in what a proposal is called."""
        view, verdict = self.view, self.words.verdict
        objects = self.objects(clause)
        if not objects:
            return None
        known = {clause.head, *(t for t in view.subtree(objects[0]) if view.deps[t] != "xcomp")}
        known -= {t for other in objects[1:] for t in view.subtree(other)}
        said = [t for t in tokens if t not in known]
        found: set[str] = {
            status for t in said for status, words in verdict.items() if {view.lowers[t], view.lemmas[t]} & words
        }  # fmt: skip
        if not found:
            classes = {name for t in said if view.pos[t] == "ADJ" for name in word_classes().get(view.lemmas[t], ())}
            found = set([status for name, status in _PRAISE.items() if name in classes][:1])
        if any(view.lowers[t] == "te" and view.pos[t + 1] in ("ADJ", "ADV") for t in said if t + 1 < view.size):
            found.add("unanswered" if found else "rejected")
        if len(found) != 1:
            return Status.UNANSWERED if found else None
        status = Status(found.pop())
        if any(view.lowers[t] in self.words.negation for t in said):
            status = Status.REJECTED if status is Status.ACCEPTED else Status.UNANSWERED
        return status

    def _read(self, drafts: list[Draft]) -> Status | None:
        """What a narrow rule says, or one whose word is denied."""
        for draft in drafts:
            if draft.rule.frame != "Reply":
                continue
            status = self.statuses.of(draft)
            own = any(group & self.words.negation for group in draft.rule.words)  # "ziet er niets in"
            turned = status is Status.UNANSWERED and draft.rule.set.status is Status.REJECTED and not own
            if status is not None and (draft.rule.name.startswith(NARROW) or turned):
                return status
        return None
