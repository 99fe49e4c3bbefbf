"""Replies: which answer a text gives to which proposal.

A reply is a draft of a rule with frame ``Reply``. Method:

1. its status is the rule's, or the rule's other one where the clause is denied ("stemde niet in"),
   or ``unanswered`` where the answer is put off ("nog niet"); what is only wished, asked or
   supposed is no answer;
2. it answers the proposal that its object means: the noun of the proposal itself, "dat voorstel"
   (with its author where named), a word of its content, its author; or, where the object is a
   pronoun or absent, the last proposal by another side close by, unless a demand stands between;
3. an object that is none of these ("verwierp de beschuldiging") makes it no reply at all;
4. what follows in short ("..., Kosovo niet") is a reply as well.
"""

from __future__ import annotations

from kg.frames.actors import Actors
from kg.frames.clauses import Clause
from kg.frames.ellipsis import Ellipses
from kg.frames.match import Draft
from kg.frames.proposal_words import ProposalWords
from kg.frames.proposals import Proposal, Reply, Sides
from kg.frames.view import View
from kg.model import Evidence, Status

_REACH = 3  # sentences between the last word on a proposal and a reply without an object
_NAMED_REACH = 14  # and for a reply that names it
_FLIP = {Status.ACCEPTED: "rejected", Status.REJECTED: "unanswered", Status.UNANSWERED: "unanswered"}
_BLOCKING = frozenset({"Demand"})
_DEMANDED = frozenset({"moeten", "mogen", "hoeven", "dienen"})


class Replies:
    """Attaches the replies of one article to its proposals."""

    def __init__(self, view: View, actors: Actors, words: ProposalWords, sides: Sides) -> None:
        self.view, self.actors, self.words, self.sides = view, actors, words, sides
        self.ellipses = Ellipses(view, words)

    def attach(self, drafts: list[Draft], proposals: list[Proposal]) -> None:
        """Give each proposal its replies, in text order."""
        demands = [d for d in drafts if d.rule.frame in _BLOCKING and d.who("speaker")]
        for draft in drafts:
            if draft.rule.frame != "Reply":
                continue
            status = self.status(draft)
            proposal = self._answered(draft, proposals, demands) if status is not None else None
            if status is not None and proposal is not None:
                self._reply(draft, status, proposal)

    # --- what is answered -------------------------------------------------------------------

    def status(self, draft: Draft) -> Status | None:
        """What the reply says, or None where it is no answer."""
        view, stated = self.view, draft.rule.set
        first, last = view.sentence(draft.trigger)
        if view.lowers[first] in ("zou", "mocht", "mochten", "stel", "had") or view.lowers[last - 1] == "?":
            return None
        if "sentence" in stated and not any(view.lowers[t] in stated["sentence"].split() for t in range(first, last)):
            return None
        if draft.clause.mark in self.words.unreal:
            return None
        if any(view.lemmas[t] in _DEMANDED for t in draft.clause.auxiliaries if view.deps[t] != "cop"):
            return None
        denied = self._denial(draft.clause)
        name = stated.get("status", "")
        if denied:
            name = stated.get("denied", _FLIP[Status(name)] if name else "")
            if denied == "still" and name:
                name = "unanswered"
        return self._embedded(draft.clause, Status(name)) if name else None

    def _denial(self, clause: Clause) -> str:
        """"yes", "still" (nog niet) or "" for a clause and the modal verb above it."""
        view, words = self.view, self.words
        tokens = list(clause.tokens)
        current = clause
        while current.parent is not None and current.link == "xcomp" and not current.mark:
            current = current.parent
            tokens += [t for t in current.tokens if view.heads[t] == current.head]
        for token in tokens:
            if view.lowers[token] in words.negation and token + 1 < view.size:
                if view.lowers[token + 1] in words.pseudo:
                    continue
                near = view.lowers[max(0, token - 2) : token]
                return "still" if any(w in words.still for w in near) else "yes"
        return ""

    def _embedded(self, clause: Clause, status: Status) -> Status | None:
        """The status after the clauses above: "weigerde in te stemmen", "hoopt dat X instemt"."""
        current: Clause | None = clause
        for _ in range(4):
            if current is None or current.parent is None:
                break
            if current.link in ("acl", "advcl") and not current.finite and current.mark == "om":
                return None
            if current.link not in ("xcomp", "ccomp", "csubj", "obj", "advcl") or current.link == "advcl" and current.finite:
                break
            above = current.parent.lemma
            if above in self.words.wishes:
                return None
            if above in self.words.refusing:
                return Status.REJECTED
            if above in self.words.waiting:
                return Status.UNANSWERED
            current = current.parent
        return status

    # --- which proposal ---------------------------------------------------------------------

    def _answered(self, draft: Draft, proposals: list[Proposal], demands: list[Draft]) -> Proposal | None:
        wanted = draft.rule.set.get("theme", "")
        anchors = {draft.trigger}
        themes = [t for t in draft.tokens.get("theme", []) if t not in anchors]
        vague = not themes
        for token in themes:
            found = self._named(token, draft, proposals)
            if found is not None:
                return found if wanted != "none" else None
            vague = vague or self._pronoun(token)
        if wanted == "none" and (themes or self._says_what(draft)):
            return None
        if wanted == "noun" or wanted == "proposal" and not themes:
            return None
        if not vague and wanted != "loose":
            return None
        return self._near(draft, proposals, demands)

    def _says_what(self, draft: Draft) -> bool:
        return any(c.link in ("ccomp", "xcomp", "advcl", "acl") and c.head > draft.trigger and c.mark != "als" for c in draft.clause.children)

    def _pronoun(self, token: int) -> bool:
        return self.view.lowers[token] in self.words.pronouns or self.view.pos[token] in ("PRON", "ADV")

    def _named(self, token: int, draft: Draft, proposals: list[Proposal]) -> Proposal | None:
        """The proposal that a noun group means."""
        view = self.view
        if self._pronoun(token):
            return None
        below = {token, *view.subtree(token)}
        inside = [p for p in proposals if any(t in below for t in p.triggers)]
        if inside:
            return inside[0]
        sentence = view.parsed.sent_of[draft.trigger]
        before = [
            p
            for p in proposals
            if p.trigger < draft.trigger
            and sentence - p.sentence <= _NAMED_REACH
            and not self._own(p, draft)
        ]
        if self.words.is_proposal(view.lemmas[token]):
            owners = self.actors.beside(token)
            owned = [p for p in before if any(self.sides.same(p.speaker, key) for key in owners)]
            return max(owned or before, key=lambda p: (p.sentence, p.trigger), default=None)
        lemma = view.lemmas[token]
        for proposal in reversed(before):
            if any(view.lemmas[t] == lemma and view.pos[t] == "NOUN" for t in range(*proposal.span)):
                return proposal
        keys = self.actors.of(token)
        for proposal in reversed(before):
            if proposal.speaker in keys and sentence - proposal.sentence <= _REACH:
                return proposal
        return None

    def _own(self, proposal: Proposal, draft: Draft) -> bool:
        """Whether only the side that proposes speaks."""
        repliers = draft.who("replier")
        return bool(repliers) and all(self.sides.same(proposal.speaker, k) for k in repliers) and not self._by_pronoun(draft)

    def _by_pronoun(self, draft: Draft) -> bool:
        return all(self.view.pos[t] == "PRON" for t in draft.tokens.get("replier", []))

    def _near(self, draft: Draft, proposals: list[Proposal], demands: list[Draft]) -> Proposal | None:
        """The last proposal by another side, if it is close and no demand came after it."""
        view, sentence = self.view, self.view.parsed.sent_of[draft.trigger]
        reach = int(draft.rule.set.get("reach", _REACH))
        repliers = draft.who("replier")
        close = [
            p
            for p in proposals
            if min(p.triggers) < draft.trigger
            and draft.trigger not in p.triggers
            and 0 <= sentence - p.sentence <= reach
            and not self._own(p, draft)
        ]
        if not close:
            return None
        latest = max(close, key=lambda p: (p.sentence, max(t for t in p.triggers if t < draft.trigger)))
        for demand in demands:
            if max(latest.triggers) < demand.trigger < draft.trigger and view.parsed.sent_of[demand.trigger] >= latest.sentence:
                if not any(self.sides.same(k, demand.who("speaker")[0]) for k in repliers):
                    return None
        return latest

    # --- the answer -------------------------------------------------------------------------

    def _reply(self, draft: Draft, status: Status, proposal: Proposal) -> None:
        view = self.view
        evidence = Evidence(*view.parsed.span(*view.sentence(draft.trigger)), draft.rule.name)
        others = [k for k in draft.who("replier") if not self.sides.same(k, proposal.speaker)]
        if draft.rule.set.get("soft") and proposal.addressees:
            others = [k for k in others if any(self.sides.same(k, a) for a in proposal.addressees)]
            if not others:
                return
        proposal.replies += [Reply(status, key, evidence) for key in others or [None]]
        for key, other, where in self.ellipses.after(draft, status):
            if not self.sides.same(key, proposal.speaker):
                span = view.parsed.span(*view.parsed.sents[where])
                proposal.replies.append(Reply(other, key, Evidence(*span, "reply.ellipsis")))
        proposal.sentence = max(proposal.sentence, view.parsed.sent_of[draft.trigger])
