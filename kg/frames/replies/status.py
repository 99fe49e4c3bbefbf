"""What a reply says: accepted, rejected, or no answer yet.

Denial turns an answer round ("stemde niet in"), "nog niet" puts it off, a verb above it may do the
same ("weigerde in te stemmen", "overweegt toe te happen"), and what is only hoped, asked, demanded
or supposed is no answer at all.
"""

from __future__ import annotations

from kg.frames.proposals.words import ProposalWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.model import Status

_FLIP = {
    Status.ACCEPTED: Status.REJECTED,
    Status.REJECTED: Status.UNANSWERED,
    Status.UNANSWERED: Status.UNANSWERED,
}
NARROW = "reply."
"""How the names of rules begin whose status needs no weighing."""
_EMBEDDED = frozenset({"xcomp", "ccomp", "csubj", "obj", "advcl"})


def perfect_apart(view: View, clause: Clause) -> bool:
    """Whether a participle is cut off from its "heeft" or "is", which the parser took for the main verb."""
    parent = clause.parent
    if parent is None or clause.auxiliaries or "VerbForm=Part" not in view.morphs[clause.head]:
        return False
    return parent.lemma in ("hebben", "zijn", "worden") and clause.link in ("acl", "xcomp", "ccomp", "advcl")


class ReplyStatus:
    """Judges the replies of one article."""

    def __init__(self, view: View, words: ProposalWords) -> None:
        self.view, self.words = view, words

    def of(self, draft: Draft) -> Status | None:
        """What the reply says, or None where it is no answer."""
        view, stated = self.view, draft.rule.set
        first, last = view.sentence(draft.trigger)
        if view.lowers[first] in self.words.supposing or view.lowers[last - 1] == "?":
            return None
        if draft.clause.mark in self.words.unreal:
            return None
        name = stated.status
        modals = (view.lemmas[t] for t in draft.clause.auxiliaries if view.deps[t] != "cop")
        if name is not Status.UNANSWERED and any(lemma in self.words.demanded for lemma in modals):
            return None
        own = draft.rule.name.startswith(NARROW) and any(g & self.words.negation for g in draft.rule.words)
        denial = "" if own else self._denial(draft)  # "peinst er *niet* over" denies nothing
        if denial:
            name = _FLIP[name] if name else None
        if name is Status.REJECTED and denial == "still" and stated.status is not name:
            name = Status.UNANSWERED
        return self._embedded(draft.clause, name) if name else None

    def _denial(self, draft: Draft) -> str:
        """ "yes", "still" (nog niet) or "" for a clause and the verbs above that share its subject."""
        view, words = self.view, self.words
        tokens, current = list(draft.clause.tokens), draft.clause
        while current.parent is not None and current.link in ("xcomp", "ccomp") and not current.finite:
            current = current.parent
            tokens += [t for t in current.tokens if view.heads[t] == current.head]
        for token in sorted(tokens):
            if view.lowers[token] not in words.negation or token + 1 >= view.size:
                continue
            if view.lowers[token + 1] not in words.pseudo:
                near = view.lowers[max(0, token - 2) : token]
                return "still" if any(w in words.still for w in near) else "yes"
        return ""

    def _embedded(self, clause: Clause, status: Status) -> Status | None:
        """The status after the clauses above it."""
        current = clause
        for _ in range(4):
            parent = current.parent
            if parent is None:
                break
            if perfect_apart(self.view, current):
                current = parent
                continue
            if current.link in ("acl", "advcl") and not current.finite and current.mark == "om":
                return None
            if current.link not in _EMBEDDED or (current.link == "advcl" and current.finite):
                break
            wanted = current.mark == "dat" and parent.lemma in self.words.wanting
            if wanted or parent.lemma in self.words.wishes:
                return None
            if parent.lemma in self.words.refusing:
                return Status.REJECTED
            if parent.lemma in self.words.waiting:
                return Status.UNANSWERED
            current = parent
        return status
