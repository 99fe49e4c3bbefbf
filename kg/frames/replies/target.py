"""Which proposal a reply answers.

The one that its object means: the noun of the proposal itself, "dat voorstel" (with its author
where named), a word of its content, its author. Where the object is a pronoun or absent, the last
proposal by another side close by, unless a demand stands between, or one that the same sentence
names, or one of the next sentence that came first ("X stemde in. Y had dat voorgesteld"). An
object that is none of these makes it no reply at all.
"""

from __future__ import annotations

from kg.frames.proposals.proposal import Proposal, Sides
from kg.frames.proposals.words import ProposalWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import PRONOMINAL
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.frames.who.fronted import segment
from kg.model import ProposalKind

_REACH = 3  # sentences between the last word on a proposal and a reply without an object
_WEAK_REACH = 2  # the same for signs that are no proposal unless answered
_NAMED_REACH = 14  # and for a reply that names it
_APPOSED = 6  # tokens between an object and the proposal behind it
_MEETINGS = frozenset({ProposalKind.TALKS, ProposalKind.SUMMIT})


class Targets:
    """Finds what the replies of one article answer."""

    def __init__(self, view: View, actors: Actors, words: ProposalWords, sides: Sides) -> None:
        self.view, self.actors, self.words, self.sides = view, actors, words, sides

    def of(
        self,
        draft: Draft,
        themes: list[int],
        repliers: tuple[str, ...],
        proposals: list[Proposal],
        demands: list[Draft],
    ) -> Proposal | None:
        """The proposal that is answered, or None; ``themes`` are the tokens of the object."""
        wanted = draft.rule.set.get("theme", "")
        vague = not themes
        for token in themes:
            found = self._named(token, draft, repliers, proposals)
            if found is not None:
                return found if wanted != "none" else None
            vague = vague or self._pronoun(token)
        fronted = self._fronted(draft, themes, repliers, proposals)
        if fronted is not None:
            return fronted
        if wanted in ("none", "bare") and (themes or self._says_what(draft)) and not (vague and wanted == "bare"):
            return None
        if any(child.mark == "of" for child in draft.clause.children):
            return None  # "laat in het midden of ..."
        if wanted == "noun":
            return None
        if wanted == "proposal" and not themes and not self._points_back(draft):
            return self._beside(draft, repliers, proposals)
        if not vague and wanted != "loose":
            return self._apposed(themes, draft, repliers, proposals)
        return self._near(draft, repliers, proposals, demands)

    def _fronted(
        self, draft: Draft, themes: list[int], repliers: tuple[str, ...], proposals: list[Proposal]
    ) -> Proposal | None:
        """A proposal whose author stands in front as the object: "Jakarta wijst ze af"."""
        if not any(self.view.lowers[t] in ("ze", "zij", "hij") for t in themes):
            return None
        sentence = self.view.parsed.sent_of[draft.trigger]
        for proposal in reversed(proposals):
            near = 0 < sentence - self._last(proposal, draft) <= _WEAK_REACH
            if near and repliers and all(self.sides.same(proposal.speaker, k) for k in repliers):
                return proposal
        return None

    def _says_what(self, draft: Draft) -> bool:
        """Whether a clause says to what somebody agrees."""
        links = ("ccomp", "xcomp", "advcl", "acl")
        return any(
            c.link in links and c.head > draft.trigger and c.mark in ("", "om", "te", "dat")
            for c in draft.clause.children
        )

    def _beside(self, draft: Draft, repliers: tuple[str, ...], proposals: list[Proposal]) -> Proposal | None:
        """A proposal that the same sentence names ("ving bot met zijn aanbod")."""
        view = self.view
        sentence = view.parsed.sent_of[draft.trigger]
        here = [p for p in proposals if any(view.parsed.sent_of[t] == sentence for t in p.triggers)]
        here = [p for p in here if draft.trigger not in p.triggers and not self._own(p, draft, repliers)]
        return here[0] if len(here) == 1 else None

    def _apposed(
        self, themes: list[int], draft: Draft, repliers: tuple[str, ...], proposals: list[Proposal]
    ) -> Proposal | None:
        """A proposal that stands right behind the object, whatever the parser made of it ("..., een idee van X")."""
        found = self._beside(draft, repliers, proposals)
        near = found is not None and any(0 < trigger - t <= _APPOSED for t in themes for trigger in found.triggers)
        return found if near else None

    def _points_back(self, draft: Draft) -> bool:
        slots = {path for slot in draft.rule.roles.get("theme", ()) for path in slot}
        words = (self.view.lowers[t] for t in range(*segment(self.view, draft.trigger)))
        return any(word in self.words.pronouns or PRONOMINAL.get(word) in slots for word in words)

    def _pronoun(self, token: int) -> bool:
        return self.view.lowers[token] in self.words.pronouns or self.view.pos[token] in ("PRON", "ADV")

    def _named(self, token: int, draft: Draft, repliers: tuple[str, ...], proposals: list[Proposal]) -> Proposal | None:
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
            and sentence - self._last(p, draft) <= _NAMED_REACH
            and not self._own(p, draft, repliers)
        ]
        if self.words.is_proposal(view.lemmas[token]):
            owners = self.actors.beside(token)
            owned = [p for p in before if any(self.sides.same(p.speaker, key) for key in owners)]
            return max(owned or before, key=lambda p: (self._last(p, draft), p.trigger), default=None)
        lemma = view.lemmas[token]
        for proposal in reversed(before):
            if any(view.lemmas[t] == lemma and view.pos[t] == "NOUN" for t in range(*proposal.span)):
                return proposal
        keys = self.actors.named(token)
        for proposal in reversed(before):
            if proposal.speaker in keys and sentence - self._last(proposal, draft) <= _REACH:
                return proposal
        return None

    def _last(self, proposal: Proposal, draft: Draft) -> int:
        """The last sentence before a reply that speaks of a proposal or answers it."""
        told = (self.view.parsed.sent_of[t] for t in proposal.triggers if t < draft.trigger)
        return max(max(told, default=-1), proposal.answered_in)

    def _own(self, proposal: Proposal, draft: Draft, repliers: tuple[str, ...]) -> bool:
        """Whether only the side that proposes speaks, which answers nothing."""
        if draft.rule.set.get("asks") or all(self.view.pos[t] == "PRON" for t in draft.tokens.get("replier", [])):
            return False
        return bool(repliers) and all(self.sides.same(proposal.speaker, k) for k in repliers)

    def _near(
        self, draft: Draft, repliers: tuple[str, ...], proposals: list[Proposal], demands: list[Draft]
    ) -> Proposal | None:
        """The last proposal, if it is close, by another side, and no demand came after it."""
        sentence = self.view.parsed.sent_of[draft.trigger]
        reach = int(draft.rule.set.get("reach", _REACH))
        close = [
            p
            for p in proposals
            if min(p.triggers) < draft.trigger
            and draft.trigger not in p.triggers
            and (draft.rule.set.get("kinds") != "meeting" or p.kind in _MEETINGS)
            and 0 <= sentence - self._last(p, draft) <= (min(reach, _WEAK_REACH) if p.keep == "reply" else reach)
        ]
        if not close:
            return self._beside(draft, repliers, proposals) or self._told_after(sentence, proposals)
        latest = max(close, key=lambda p: (self._last(p, draft), max(t for t in p.triggers if t < draft.trigger)))
        if self._own(latest, draft, repliers):
            return None
        return None if self._demanded(latest, draft, repliers, demands) else latest

    def _told_after(self, sentence: int, proposals: list[Proposal]) -> Proposal | None:
        """A proposal of the next sentence that came before: "X stemde in. Y had dat gisteren voorgesteld." """
        return next((p for p in proposals if p.earlier and p.first == sentence + 1), None)

    def _demanded(self, latest: Proposal, draft: Draft, repliers: tuple[str, ...], demands: list[Draft]) -> bool:
        """Whether somebody else made a demand after the proposal, which the reply then answers."""
        later = [d for d in demands if max(latest.triggers) < d.trigger < draft.trigger]
        later = [d for d in later if self.view.parsed.sent_of[d.trigger] > self._last(latest, draft)]
        return any(not self.sides.same(k, d.who("speaker")[0]) for d in later for k in repliers or ("",))
