"""Who answers in a reply, and what: the subject and the object behind the parser's errors.

In the order of trust: the actor before the finite verb, what the rule found, the capital where the
answer comes from, the subject of the verb that an infinitive completes. Where the proposal stands
first ("Een voorstel van X wees Y af") the parser takes it for the subject, so an actor among the
objects answers then.
"""

from __future__ import annotations

from kg.frames.proposals.words import ProposalWords
from kg.frames.replies.status import perfect_apart
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.frames.who.fronted import front_actors, segment
from kg.model import MentionForm


class ReplyParts:
    """Finds subjects and objects of the replies of one article."""

    def __init__(self, view: View, actors: Actors, words: ProposalWords) -> None:
        self.view, self.actors, self.words = view, actors, words

    def of(self, draft: Draft) -> tuple[list[int], tuple[str, ...]]:
        """What is answered (tokens) and who answers; subject and object may have changed places."""
        view, clause = self.view, draft.clause
        by_agent = ("agent",) in draft.rule.roles["replier"]
        front = front_actors(view, self.actors, clause, draft.trigger) if by_agent else ()
        repliers = front or draft.who("replier")
        if any(view.lowers[c] in self.words.rest for t in clause.agent for c in view.children[t]):
            repliers = ()  # "de andere lidstaten" are nobody in particular
        speaking = set(repliers)
        themes = [
            t for t in draft.tokens.get("theme", []) if t != draft.trigger and not speaking & set(self.actors.of(t))
        ]
        end = segment(view, draft.trigger)[1]
        themes = [t for t in themes if t < end] or self._below(draft)
        repliers = repliers or self._capitals(draft)
        if not repliers and any(view.lemmas[t] == "zijn" for t in clause.auxiliaries):
            repliers = tuple(k for t in clause.theme for k in self.actors.of(t))  # "X is ingegaan op": no passive
        if repliers or (clause.passive and not perfect_apart(view, clause)):
            return themes, repliers
        swapped = [t for t in clause.agent if self.is_thing(t)]
        others = [t for t in (*clause.theme, *clause.indirect, *clause.agent) if t not in swapped]
        keys = dict.fromkeys(k for t in others for k in self.actors.of(t))
        if not keys:  # "geen van beide delegaties"
            keys = dict.fromkeys(k for t in clause.agent for c in view.children[t] for k in self.actors.of(c))
        themes = [t for t in themes if not self.actors.of(t)] + [t for t in swapped if t not in themes]
        return themes, tuple(keys) or self._above(clause)

    def _capitals(self, draft: Draft) -> tuple[str, ...]:
        """States whose capital is where the answer comes from ("in Minsk wordt dat bestudeerd")."""
        view, keys = self.view, []
        slots = {path for slot in draft.rule.roles["replier"] for path in slot}
        for preposition in sorted(slots & self.words.whence):
            for token in draft.clause.obliques.get(preposition, []):
                names = (view.name(m) for m in view.names_at[token])
                keys += [
                    k
                    for n in names
                    if n.form is MentionForm.CAPITAL
                    for k in n.keys
                    if k in view.entities and view.is_actor(k)
                ]
        return tuple(dict.fromkeys(keys))

    def _above(self, clause: Clause) -> tuple[str, ...]:
        """The subject of the verb that an infinitive completes ("zei geen interesse te hebben")."""
        current = clause
        while current.parent is not None and (
            (current.link in ("xcomp", "ccomp", "advcl") and not current.finite) or perfect_apart(self.view, current)
        ):
            current = current.parent
        if current is clause or current.passive:
            return ()
        return tuple(dict.fromkeys(k for t in current.agent for k in self.actors.of(t)))

    def _below(self, draft: Draft) -> list[int]:
        """Groups that the parser hung on the word itself ("akkoord met het plan"), or a proposal close to it."""
        view = self.view
        start, end = segment(view, draft.trigger)
        found = [
            c
            for c in view.children[draft.trigger]
            if draft.trigger < c < end and view.case_of(c) in self.words.reply_objects
        ]
        found = [t for t in found if view.lemmas[t] not in ("voorwaarde", "moment", "ogenblik")]
        near = [t for t in range(start, end) if t != draft.trigger and view.pos[t] == "NOUN"]
        return found or [t for t in near if self.words.is_proposal(view.lemmas[t])]

    def is_thing(self, token: int) -> bool:
        """Whether a token means a proposal and nobody who could answer one."""
        return self.words.is_proposal(self.view.lemmas[token]) or self.view.lowers[token] in ("dat", "dit")
