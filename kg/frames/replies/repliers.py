"""Who answers in a reply, behind the parser's errors.

In the order of trust: the actor before the finite verb, what the rule found. Where the proposal stands first ("Een
voorstel van X wees Y af") the parser takes it for the subject, so an actor among the objects answers then.
"""

from __future__ import annotations

from kg.frames.proposals.words import ProposalWords
from kg.frames.replies.status import perfect_apart
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.frames.who.fronted import front_actors


class Repliers:
    """Finds who answers in the replies of one article."""

    def __init__(self, view: View, actors: Actors, words: ProposalWords) -> None:
        self.view, self.actors, self.words = view, actors, words

    def of(self, draft: Draft) -> tuple[str, ...]:
        """Who answers; subject and object may have changed places."""
        view, clause = self.view, draft.clause
        by_agent = ("agent",) in draft.rule.roles["replier"]
        front = front_actors(view, self.actors, clause, draft.trigger) if by_agent else ()
        repliers = front or draft.who("replier")
        if any(view.lowers[c] in self.words.rest for t in clause.agent for c in view.children[t]):
            repliers = ()  # "de andere lidstaten" are nobody in particular
        if not repliers and any(view.lemmas[t] == "zijn" for t in clause.auxiliaries):
            repliers = tuple(k for t in clause.theme for k in self.actors.of(t))  # "X is ingegaan op": no passive
        if repliers or (clause.passive and not perfect_apart(view, clause)):
            return repliers
        others = [t for t in (*clause.theme, *clause.indirect, *clause.agent) if not self._is_thing(t)]
        keys = dict.fromkeys(k for t in others for k in self.actors.of(t))
        if not keys:  # "geen van beide delegaties"
            keys = dict.fromkeys(k for t in clause.agent for c in view.children[t] for k in self.actors.of(c))
        return tuple(keys)

    def _is_thing(self, token: int) -> bool:
        """Whether a token means a proposal and nobody who could answer one."""
        return self.words.is_proposal(self.view.lemmas[token]) or self.view.lowers[token] in ("dat", "dit")
