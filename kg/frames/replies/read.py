"""Replies: which answer a text gives to which proposal.

A reply is a draft of a rule with frame ``Reply``. Method:

1. its status is the rule's, or the rule's other one where the clause is denied ("stemde niet in"),
   or ``unanswered`` where the answer is put off ("nog niet"); what is only wished, asked or
   supposed is no answer (``kg.frames.replies.status``);
2. it answers the proposal that its object means, else the last one (``kg.frames.replies.target``);
   object and subject come from ``kg.frames.replies.parts``;
3. what follows in short ("..., Kosovo niet") is a reply as well.
"""

from __future__ import annotations

from kg.frames.proposals.proposal import Proposal, Reply, Sides
from kg.frames.proposals.words import ProposalWords
from kg.frames.replies.ellipsis import Ellipses
from kg.frames.replies.parts import ReplyParts
from kg.frames.replies.status import ReplyStatus
from kg.frames.replies.target import Targets
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.frames.who.fronted import segment
from kg.model import Evidence, Status


class Replies:
    """Attaches the replies of one article to its proposals."""

    def __init__(self, view: View, actors: Actors, words: ProposalWords, sides: Sides) -> None:
        self.view, self.actors, self.words, self.sides = view, actors, words, sides
        self.ellipses = Ellipses(view, words)
        self.statuses = ReplyStatus(view, words, self.ellipses)
        self.parts = ReplyParts(view, actors, words)
        self.targets = Targets(view, actors, words, sides)

    def attach(self, drafts: list[Draft], proposals: list[Proposal]) -> None:
        """Give each proposal its replies, in text order."""
        demands = [d for d in drafts if d.rule.frame == "Demand" and d.who("speaker")]
        for draft in drafts:
            if draft.rule.frame != "Reply" or self.ellipses.holds(draft.trigger):
                continue
            status = self.statuses.of(draft)
            if status is None:
                continue
            themes, repliers = self.parts.of(draft)
            proposal = self.targets.of(draft, themes, repliers, proposals, demands)
            if proposal is not None:
                self._reply(draft, status, proposal, repliers)

    # --- the answer -------------------------------------------------------------------------

    def _reply(self, draft: Draft, status: Status, proposal: Proposal, repliers: tuple[str, ...]) -> None:
        view = self.view
        evidence = draft.reading.at(*view.parsed.span(*self._passage(draft)))
        others = [k for k in repliers if not self.sides.same(k, proposal.speaker)]
        if draft.rule.set.get("soft") and proposal.addressees:
            others = [k for k in others if any(self.sides.same(k, a) for a in proposal.addressees)]
            if not others:
                return
        proposal.replies += [Reply(status, key, evidence) for key in others]
        if not others:
            proposal.replies.append(Reply(status, None, evidence, "" if repliers else self._unknown(draft)))
        for short in self.ellipses.after(draft):
            other = short.status(status)
            if other is not None and not self.sides.same(short.actor, proposal.speaker):
                span = view.parsed.span(short.first, short.last)
                proposal.replies.append(Reply(other, short.actor, Evidence(*span, "reply.ellipsis")))
        proposal.answered_in = max(proposal.answered_in, view.parsed.sent_of[draft.trigger])

    def _unknown(self, draft: Draft) -> str:
        """The noun for a replier whom nothing names ("de rebellen"), or ''."""
        view = self.view
        tokens = [t for t in draft.clause.agent if view.pos[t] == "NOUN" and not self.parts.is_thing(t)]
        return next((view.lowers[t] for t in tokens if t != draft.trigger), "")

    def _passage(self, draft: Draft) -> tuple[int, int]:
        """The part of the sentence that replies, where others stand before or behind it."""
        first = self.view.sentence(draft.trigger)[0]
        start, end = segment(self.view, draft.trigger)
        return min([start, *(t for t in draft.clause.agent if first <= t)]), end
