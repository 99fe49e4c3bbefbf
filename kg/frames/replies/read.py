"""Replies: which answer a text gives to which proposal.

Method: every clause near a proposal is weighed as an answer to it, also what it says
(``kg.frames.replies.answers``); the one proposal that it answers best gets it.
"""

from __future__ import annotations

from bisect import bisect_left

from kg.frames.proposals.proposal import Proposal, Reply, Sides
from kg.frames.replies.answers import UNREAD, Answers, Unit
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.who.fronted import segment
from kg.model import Evidence, Status


class Replies:
    """Attaches the replies of one article to its proposals."""

    def __init__(self, view: View, answers: Answers, sides: Sides) -> None:
        self.view, self.answers, self.sides = view, answers, sides

    def attach(self, drafts: list[Draft], proposals: list[Proposal]) -> None:
        """Give each proposal its replies, in text order."""
        if not proposals:
            return
        for unit in self.answers.units(drafts):
            found = self.answers.best(unit, proposals)
            if found is not None:
                self._reply(unit, *found)
        for proposal in proposals:
            proposal.replies = self._plainest(proposal.replies)

    def _plainest(self, replies: list[Reply]) -> list[Reply]:
        """Without what a clause may tell that no rule reads, where a rule reads his answer in the same sentence."""
        sentence = {id(r): self._sentence(r) for r in replies}
        plain = {(r.by, r.words, sentence[id(r)]) for r in replies if r.evidence.rule != UNREAD}
        return [r for r in replies if r.evidence.rule != UNREAD or (r.by, r.words, sentence[id(r)]) not in plain]

    def _sentence(self, reply: Reply) -> int:
        parsed = self.view.parsed
        return parsed.sent_of[bisect_left(parsed.starts, reply.evidence.start)]

    def _reply(self, unit: Unit, proposal: Proposal, status: Status, score: float) -> None:
        evidence = Evidence(*self.view.parsed.span(*self._passage(unit)), unit.rule)
        others = [k for k in unit.repliers if not self.sides.same(k, proposal.speaker)]
        doers = {key for token in unit.clause.agent for key in self.answers.actors.of(token)}
        if not others and status is Status.ACCEPTED and not doers.isdisjoint(unit.repliers):
            return  # nobody takes what he proposes himself: "X gaf zijn plan op"
        proposal.replies += [Reply(status, key, evidence, score=score) for key in others]
        if not others:
            proposal.replies.append(Reply(status, None, evidence, "" if unit.repliers else self._unknown(unit), score))

    def _unknown(self, unit: Unit) -> str:
        """The noun for a replier whom nothing names ("de rebellen"), or ''."""
        view, words = self.view, self.answers.words
        tokens = [t for t in unit.clause.agent if view.pos[t] == "NOUN" and not words.is_proposal(view.lemmas[t])]
        return next((view.lowers[t] for t in tokens if t != unit.trigger), "")

    def _passage(self, unit: Unit) -> tuple[int, int]:
        """The part of the sentence that replies, where others stand before or behind it."""
        first = self.view.sentence(unit.trigger)[0]
        start, end = segment(self.view, unit.trigger)
        return min([start, *(t for t in unit.clause.agent if first <= t)]), end
