"""Proposals and what became of them.

Method:

1. each draft of a proposal rule is a proposal with a speaker, an addressee, its content and kind;
2. what tells the same proposal again joins it: in one sentence, "dat voorstel", or the same
   speaker on the same subject elsewhere in the article;
3. replies are attached (``kg.frames.replies``); signs too weak to stand alone ("vroeg om", "wil")
   count only when somebody answers, or when their subject is known;
4. two parties that answer one proposal, or to whom it is put, make it two proposals, one to each,
   since that is how an analyst counts them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kg.frames.actors import Actors
from kg.frames.content import to_content
from kg.frames.match import Draft
from kg.frames.proposal_content import ProposalContent
from kg.frames.proposal_words import ProposalWords
from kg.frames.view import View
from kg.model import Content, Evidence, ProposalKind, Status

_MEETINGS = frozenset({ProposalKind.TALKS, ProposalKind.SUMMIT})


@dataclass(frozen=True, slots=True)
class Reply:
    """How somebody answered a proposal; ``by`` is None where the text names nobody."""

    status: Status
    by: str | None
    evidence: Evidence


@dataclass(slots=True, eq=False)
class Proposal:
    """A proposal before ids are given out."""

    trigger: int
    rule: str
    speaker: str
    addressees: list[str]
    kind: ProposalKind
    content: Content | None
    duration: str | None
    evidence: list[Evidence]
    span: tuple[int, int]
    keep: str = ""
    """When a weak sign counts: "reply", "kind", "talks", or "" for always."""
    sentence: int = 0
    """The last sentence that speaks of it, for replies that only say "daarmee"."""
    triggers: list[int] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    status: Status = Status.PROPOSED

    def stands(self) -> bool:
        """Whether the signs are strong enough."""
        if self.keep == "" or self.replies:
            return True
        if self.keep == "kind":
            return self.kind is not ProposalKind.OTHER or bool(self.addressees)
        return self.keep == "talks" and self.kind in _MEETINGS

    def answered(self, sides: Sides) -> list[Proposal]:
        """The proposal once per party that answered or that it was put to."""
        parties: list[tuple[str, list[Reply]]] = []
        for reply in self.replies:
            if reply.by is None:
                continue
            mine = next((replies for key, replies in parties if sides.same(key, reply.by)), None)
            if mine is None:
                parties.append((reply.by, [reply]))
            else:
                mine.append(reply)
        nobody = [reply for reply in self.replies if reply.by is None]
        if len(self.addressees) > 1:
            missing = [k for k in self.addressees if not any(sides.same(k, key) for key, _ in parties)]
            parties += [(key, nobody) for key in missing]
        if not parties:
            return [self._to(self.addressees, nobody)]
        return [self._to([key], replies) for key, replies in parties]

    def _to(self, addressees: list[str], replies: list[Reply]) -> Proposal:
        firm = [r.status for r in replies if r.status is not Status.UNANSWERED]
        status = firm[-1] if firm else Status.UNANSWERED if replies else Status.PROPOSED
        evidence = dict.fromkeys([*self.evidence, *(r.evidence for r in replies)])
        return replace(self, addressees=addressees, status=status, evidence=list(evidence))


class Sides:
    """Who speaks for whom: a minister and the minister's state are one side."""

    def __init__(self, view: View) -> None:
        self._of: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self._of.setdefault(tenure.holder, {tenure.holder}).add(tenure.of)

    def same(self, a: str, b: str) -> bool:
        """Whether two actors are one side."""
        return a == b or bool(self._of.get(a, {a}) & self._of.get(b, {b}))


class Proposals:
    """Reads the proposals of one article."""

    def __init__(self, view: View, actors: Actors, words: ProposalWords) -> None:
        self.view, self.actors, self.words = view, actors, words
        self.contents = ProposalContent(view, words)
        self.sides = Sides(view)

    def read(self, drafts: list[Draft]) -> list[Proposal]:
        """The proposals that are put forward, in text order, before anybody answers."""
        found: list[Proposal] = []
        for draft in drafts:
            if draft.rule.frame == "Proposal" and draft.actors.get("speaker") and self._real(draft):
                self._propose(draft, found)
        return found

    def _real(self, draft: Draft) -> bool:
        """Whether the text says that the proposal was made."""
        view, clause, wanted = self.view, draft.clause, draft.rule.set
        noun = draft.rule.trigger == "noun"
        if clause.mark in self.words.unreal and not noun:
            return False
        if self._denied(draft, noun=noun):
            return False
        first, last = view.sentence(draft.trigger)
        if view.lowers[last - 1] == "?" and any(view.pos[t] in ("AUX", "VERB") for t in range(first, min(first + 2, last))):
            return False
        if wanted.get("theme") == "proposal":
            return any(self.words.is_proposal(view.lemmas[t]) for t in draft.tokens.get("theme", ()))
        if wanted.get("shape") == "apposition":
            before = draft.trigger - 1
            while before > 0 and view.pos[before] == "ADJ":
                before -= 1
            return view.lowers[before] == "een" and view.lowers[before - 1] in (",", "–", "-")
        return True

    def _denied(self, draft: Draft, *, noun: bool) -> bool:
        view, negation = self.view, self.words.negation
        if noun:
            return any(view.lowers[c] in ("geen", "zonder") for c in view.children[draft.trigger] if c < draft.trigger)
        head = draft.clause.head
        return any(
            view.lowers[t] in negation and view.heads[t] == head and view.lowers[t + 1] not in self.words.pseudo
            for t in draft.clause.tokens
            if t + 1 < view.size
        )

    def _propose(self, draft: Draft, found: list[Proposal]) -> None:
        view = self.view
        speakers = draft.who("speaker")
        span = self.contents.span(draft)
        kind = self.contents.kind(draft, span)
        evidence = Evidence(*view.parsed.span(*view.sentence(draft.trigger)), draft.rule.name)
        sentence = view.parsed.sent_of[draft.trigger]
        whole = span or (draft.trigger, draft.trigger + 1)
        addressees = [k for k in draft.who("addressee") if not any(self.sides.same(k, s) for s in speakers)]
        same = next((p for p in reversed(found) if self._same(p, draft, span, kind)), None)
        if same is not None:
            self._join(same, draft, kind, evidence, sentence, addressees)
            return
        durations = (t.duration for t in view.mentions.times if t.duration and whole[0] <= t.first < whole[1])
        found.append(
            Proposal(
                trigger=draft.trigger,
                rule=draft.rule.name,
                speaker=speakers[0],
                addressees=addressees,
                kind=kind,
                content=to_content(view, span),
                duration=next(durations, None),
                evidence=[evidence],
                span=whole,
                keep=draft.rule.set.get("keep", ""),
                sentence=sentence,
                triggers=[draft.trigger],
            )
        )

    def _join(
        self, old: Proposal, draft: Draft, kind: ProposalKind, evidence: Evidence, sentence: int, addressees: list[str]
    ) -> None:
        """Add another telling to a proposal."""
        if old.kind is ProposalKind.OTHER:
            old.kind = kind
        if evidence.start not in {e.start for e in old.evidence}:
            old.evidence.append(evidence)
        if not draft.rule.set.get("keep"):
            old.keep = ""
        old.addressees = old.addressees or addressees
        old.sentence = max(old.sentence, sentence)
        old.triggers.append(draft.trigger)

    def _same(self, old: Proposal, draft: Draft, span: tuple[int, int] | None, kind: ProposalKind) -> bool:
        """Whether a draft tells of the same proposal again."""
        view, trigger = self.view, draft.trigger
        if not any(self.sides.same(old.speaker, key) for key in draft.who("speaker")):
            return False
        noun = draft.rule.trigger == "noun"
        if view.parsed.sent_of[old.triggers[-1]] == view.parsed.sent_of[trigger]:
            verbs = not noun and view.pos[old.triggers[-1]] == "VERB" and old.triggers[-1] != trigger
            nested = old.span[0] <= trigger < old.span[1]
            return nested or not verbs
        if kind is not ProposalKind.OTHER and old.kind is kind:
            return True
        if span is None and (noun and self._definite(trigger) or not noun):
            return kind is ProposalKind.OTHER or old.kind in (kind, ProposalKind.OTHER)
        return old.kind is kind and span is not None and self._overlap(old.span, span)

    def _definite(self, noun: int) -> bool:
        view = self.view
        return any(view.lowers[t] in self.words.definite for t in range(max(0, noun - 3), noun)) or any(
            view.deps[c] == "nmod:poss" for c in view.children[noun]
        )

    def _overlap(self, a: tuple[int, int], b: tuple[int, int]) -> bool:
        """Whether two contents share most of their nouns."""
        view = self.view
        one, two = ({view.lemmas[t] for t in range(*s) if view.pos[t] in ("NOUN", "PROPN")} for s in (a, b))
        return bool(one and two) and 2 * len(one & two) >= min(len(one), len(two))
