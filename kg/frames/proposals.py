"""Proposals and what became of them.

A reply is a draft of its own ("wees het van de hand", "stemde in", "zwijgt"). It answers the
proposal that its object names, else the last one put forward by somebody else. Two parties that
answer one proposal differently make it two proposals, one to each, since that is how an analyst
counts them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from kg.frames.content import content_range, to_content
from kg.frames.match import Draft
from kg.frames.view import View
from kg.model import Content, Evidence, ProposalKind, Status
from kg.resources import data_folder

_REACH = 6  # sentences between a proposal and its reply


@cache
def load_proposal_kinds() -> tuple[tuple[ProposalKind, frozenset[str]], ...]:
    """Kinds with the words (or word parts, ``*part*``) that show them, in order of precedence."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "proposal_kinds.toml").read_text(encoding="utf-8"))
    return tuple((ProposalKind(row["kind"]), frozenset(row["words"])) for row in raw["kinds"])


@dataclass(frozen=True, slots=True)
class Reply:
    """How somebody answered a proposal."""

    status: Status
    by: str | None
    evidence: Evidence


@dataclass(slots=True, eq=False)
class Proposal:
    """A proposal before ids are given out."""

    trigger: int
    rule: str
    speaker: str | None
    addressees: list[str]
    kind: ProposalKind
    content: Content | None
    duration: str | None
    evidence: list[Evidence]
    span: tuple[int, int]
    replies: list[Reply] = field(default_factory=list)
    status: Status = Status.PROPOSED

    def answered(self) -> list[Proposal]:
        """The proposal once per different answer, or itself where there is none."""
        if not self.replies:
            return [self]
        by_party: dict[str | None, list[Reply]] = {}
        for reply in self.replies:
            by_party.setdefault(reply.by, []).append(reply)
        if None in by_party and len(by_party) > 1:
            del by_party[None]
        copies = []
        for party, replies in by_party.items():
            evidence = [*self.evidence, *(r.evidence for r in replies if r.evidence not in self.evidence)]
            to = [party] if party is not None else self.addressees
            copies.append(replace(self, addressees=to, status=replies[-1].status, evidence=evidence))
        return copies


class Proposals:
    """Reads proposals and replies of one article."""

    def __init__(self, view: View, kinds: tuple[tuple[ProposalKind, frozenset[str]], ...]) -> None:
        self.view, self.kinds = view, kinds

    def read(self, drafts: list[Draft]) -> list[Proposal]:
        """The proposals with their status, in text order."""
        found: list[Proposal] = []
        for draft in drafts:
            if draft.rule.frame == "Proposal":
                self._propose(draft, found)
            elif draft.rule.frame == "Reply":
                self._answer(draft, found)
        return [copy for proposal in found for copy in proposal.answered()]

    def _evidence(self, draft: Draft) -> Evidence:
        return Evidence(*self.view.parsed.span(*self.view.sentence(draft.trigger)), draft.rule.name)

    def _propose(self, draft: Draft, found: list[Proposal]) -> None:
        view = self.view
        span = content_range(view, draft) or (draft.trigger, draft.trigger + 1)
        speakers = draft.who("speaker")
        same = next((p for p in found if self._same(p, draft, span, speakers)), None)
        if same is not None:
            same.speaker = same.speaker or next(iter(speakers), None)
            evidence = self._evidence(draft)
            if evidence not in same.evidence:
                same.evidence.append(evidence)
            return
        if not speakers:
            return
        stated = draft.rule.set.get("kind")
        kind = ProposalKind(stated) if stated else self.kind(span, draft.trigger)
        duration = next(
            (t.duration for t in view.mentions.times if t.duration and span[0] <= t.first < max(span[1], draft.trigger + 8)),
            None,
        )
        addressees = [k for k in draft.who("addressee") if k not in speakers]
        found.append(
            Proposal(
                trigger=draft.trigger,
                rule=draft.rule.name,
                speaker=speakers[0],
                addressees=addressees,
                kind=kind,
                content=to_content(view, span),
                duration=duration,
                evidence=[self._evidence(draft)],
                span=span,
            )
        )

    def _same(self, old: Proposal, draft: Draft, span: tuple[int, int], speakers: tuple[str, ...]) -> bool:
        """Whether a draft reads the same proposal again: in one sentence, or "dat voorstel"."""
        view = self.view
        if view.parsed.sent_of[old.trigger] == view.parsed.sent_of[draft.trigger]:
            return not speakers or old.speaker in speakers or old.trigger == draft.trigger
        return False

    def kind(self, span: tuple[int, int], trigger: int) -> ProposalKind:
        """What a proposal is about, from its words."""
        view = self.view
        words = [view.lowers[t] for t in (*range(*span), trigger)] + [view.lemmas[t] for t in (*range(*span), trigger)]
        for kind, cues in self.kinds:
            for word in words:
                if word in cues or any(c[0] == "*" and c.strip("*") in word for c in cues if c[0] == "*"):
                    return kind
        return ProposalKind.OTHER

    def _answer(self, draft: Draft, found: list[Proposal]) -> None:
        by = next(iter(draft.who("replier")), None)
        proposal = self._answered(draft, found, by)
        if proposal is None:
            return
        repliers = draft.who("replier") or (None,)
        for replier in repliers:
            if replier != proposal.speaker:
                proposal.replies.append(Reply(Status(draft.rule.set["status"]), replier, self._evidence(draft)))

    def _answered(self, draft: Draft, found: list[Proposal], by: str | None) -> Proposal | None:
        view = self.view
        for token in draft.tokens.get("theme", []):
            below = set(view.subtree(token))
            for proposal in reversed(found):
                if proposal.trigger in below or proposal.trigger == token:
                    return proposal
        sentence = view.parsed.sent_of[draft.trigger]
        for proposal in reversed(found):
            distance = sentence - view.parsed.sent_of[proposal.trigger]
            if 0 <= distance <= _REACH and (by is None or by != proposal.speaker) and proposal.trigger != draft.trigger:
                return proposal
        return None
