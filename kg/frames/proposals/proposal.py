"""A proposal before ids are given out, and how its answers make it one or several.

Signs too weak to stand alone ("vroeg om", "wil") count only when somebody answers, or when their
subject is known. Two parties that answer one proposal differently make it two, one to each, since
that is how an analyst counts them; those whose answer comes to the same are told together.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kg.frames.syntax.view import View
from kg.model import Content, Evidence, ProposalKind, Status, surest

STRENGTH = ("", "kind", "talks", "reply")
"""Ways in which a sign may be too weak to stand alone, strongest sign first."""
DOUBTFUL = 0.16
"""Below this score a reading is no proposal, whoever answers it."""
LIFT = 1.0
"""How much a likely answer adds to the score of a reading."""
BAR, PLAIN_BAR = 0.85, 0.5
"""What a reading and its answer must reach together; the second where a verb of proposing says it outright."""
_MEETINGS = frozenset({ProposalKind.TALKS, ProposalKind.SUMMIT})


class Sides:
    """Who speaks for whom: a minister and the minister's state are one side."""

    def __init__(self, view: View) -> None:
        self._of: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self._of.setdefault(tenure.holder, {tenure.holder}).add(tenure.of)

    def same(self, a: str, b: str) -> bool:
        """Whether two actors are one side; two people are not, since rivals may share a state."""
        if a in self._of and b in self._of:
            return a == b
        return a == b or bool(self._of.get(a, {a}) & self._of.get(b, {b}))


@dataclass(frozen=True, slots=True)
class Reply:
    """How somebody answered a proposal.

    ``by`` is an entity key, or None with the words used for somebody unknown in ``words`` ("de
    rebellen"), or both empty where the text says only that it was answered.
    """

    status: Status
    by: str | None
    evidence: Evidence
    words: str = ""
    score: float = 1.0
    """How likely the clause answers it."""


@dataclass(slots=True, eq=False)
class Proposal:
    """One proposal; ``triggers`` are all words that tell of it."""

    trigger: int
    speaker: str
    addressees: list[str]
    kind: ProposalKind
    content: Content | None
    duration: str | None
    evidence: list[Evidence]
    span: tuple[int, int]
    speaker_score: float = 1.0
    """How likely it is who put it forward, given that it was."""
    score: float = 1.0
    """How likely it is one, as the vote on its readings has it."""
    keep: str = ""
    """When a weak sign counts: "reply", "kind", "talks", or "" for always."""
    plain: bool = False
    """Whether a verb of proposing says who does it and what."""
    first: int = 0
    """The first sentence that speaks of it."""
    triggers: list[int] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    status: Status = Status.PROPOSED
    status_score: float | None = None
    """How likely what answers it does so; None where nothing does."""
    confidence: float | None = None
    """That it was put forward, whoever answered."""

    def stands(self) -> bool:
        """Whether the signs are strong enough; a likely answer is one of them."""
        answered = max((reply.score for reply in self.replies), default=0.0)
        if self.score + LIFT * answered < (PLAIN_BAR if self.plain else BAR):
            return False
        if self.keep == "talks":
            return self.kind in _MEETINGS
        if self.keep == "" or self.replies:
            return True
        return self.keep == "kind" and (self.kind is not ProposalKind.OTHER or bool(self.addressees))

    def answered(self, sides: Sides) -> list[Proposal]:
        """The proposal once for each different answer, with those who gave it; once where nobody is said to."""
        parties: list[tuple[str | None, str, list[Reply]]] = []
        for reply in self.replies:
            if reply.by is None and not reply.words:
                continue
            for key, words, replies in parties:
                if words == reply.words and (key == reply.by or (key and reply.by and sides.same(key, reply.by))):
                    replies.append(reply)
                    break
            else:
                parties.append((reply.by, reply.words, [reply]))
        if not parties:
            return [self._to(self.addressees, self.replies)]
        told: dict[Status, tuple[list[str], list[Reply]]] = {}
        for by, _, replies in parties:
            keys, theirs = told.setdefault(_final(replies), ([], []))
            keys += [by] if by is not None else []
            theirs += replies
        return [self._to(keys, replies) for keys, replies in told.values()]

    def _to(self, addressees: list[str], replies: list[Reply]) -> Proposal:
        evidence = dict.fromkeys([*self.evidence, *(r.evidence for r in replies)])
        sure, status = surest(self.evidence), _final(replies)
        answered = max((reply.score for reply in replies if reply.status is status), default=None)
        return replace(
            self, addressees=addressees, status=status, status_score=answered, evidence=list(evidence), confidence=sure
        )


def _final(replies: list[Reply]) -> Status:
    """What answers come to: the last that takes or refuses, else that there is none yet."""
    firm = [r.status for r in replies if r.status is not Status.UNANSWERED]
    return firm[-1] if firm else Status.UNANSWERED if replies else Status.PROPOSED
