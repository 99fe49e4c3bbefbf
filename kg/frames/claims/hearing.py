"""The claims of one reader about one article beside the readings of the rules: which are one, and which stand.

1. A claim and a reading are one where they are of a kind (talks and meetings are) and the reading's word is a trigger
   of the claim, or stands in its clause. Then the reading's score rises, and the claim has that score.
2. Where the reader has heard a sentence and tells nothing of the kind in it, the score of a reading there falls.
3. What no rule reads has the score that the table gives the reader alone.
4. A claim whose words stand in an instruction is no news, and is dropped; so is one that the vote is against.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kg.frames.claims.ground import Ground
from kg.frames.claims.trust import About, Sign, Trust
from kg.frames.events.family import family
from kg.frames.rules.matcher import Draft
from kg.frames.speech.utterances import POSITIONS
from kg.model import (
    ActClaim,
    Claims,
    DelegationClaim,
    Drop,
    EventClaim,
    EventKind,
    Evidence,
    OutcomeClaim,
    Reading,
    ReplyClaim,
    Span,
    SpeechKind,
)

STEP = "endpoint"
NO_WORD, INSTRUCTED, AGAINST, NOBODY, NO_TIME, NO_PLACE, AGAIN = (
    "quotation without words",
    "instruction, which reports nothing",
    "claim that the vote is against",
    "role of nobody that the article names",
    "time that is none",
    "place that is none",
    "claim of a passage that another one tells",
)
Claim = EventClaim | ActClaim | ReplyClaim | DelegationClaim | OutcomeClaim
_EVENTS = {kind.value: kind for kind in EventKind}
_ABOUT: dict[str, About] = {
    **dict.fromkeys(EventKind, About.EVENT), **dict.fromkeys(POSITIONS, About.POSITION),
    SpeechKind.STATEMENT: About.STATEMENT, SpeechKind.PROPOSAL: About.PROPOSAL, "Reply": About.REPLY,
    "Delegation": About.DELEGATION, "Outcome": About.OUTCOME,
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A claim with the words that tell it (token indexes, in the order of the text)."""

    claim: Claim
    frame: str
    """What it claims to be: the name of a kind of event or act, ``Reply``, ``Delegation`` or ``Outcome``."""
    triggers: tuple[int, ...]
    clauses: frozenset[int]
    """Heads of the clauses of these."""
    sentences: frozenset[int]


class Hearing:
    """Holds claims against the readings of one article; without claims it changes nothing."""

    def __init__(
        self, ground: Ground, claims: Claims | None, trust: Trust, drafts: list[Draft],
        score: Callable[[Draft], float], stands: Callable[[str, float], bool],
    ) -> None:  # fmt: skip
        """``score`` votes on a reading, after this; ``stands`` says whether a score of a kind is enough."""
        self.ground, self.claims, self.trust = ground, claims, trust
        self.drops: list[Drop] = list(claims.drops) if claims is not None else []
        self._drafts, self._score, self._stands = drafts, score, stands
        self.told = list(self._grounded(claims)) if claims is not None else []
        self.heard = self._sentences(claims.heard) if claims is not None else frozenset[int]()

    def shifted(self, draft: Draft, score: float) -> float:
        """The score of a reading after what the reader says of it."""
        kin = [told for told in self.told if _sort(told.frame) == _sort(draft.rule.frame)]
        about, sentence = _ABOUT[draft.rule.frame], self.ground.view.parsed.sent_of[draft.trigger]
        if any(self.tells(told, draft.trigger) for told in kin):
            return self.trust.shifted(about, Sign.TOLD, score)
        if sentence in self.heard and not any(sentence in told.sentences for told in kin):
            return self.trust.shifted(about, Sign.UNTOLD, score)
        return score

    def about_article(self, score: float) -> float:
        """How likely an article is about diplomacy, after what the reader tells of it."""
        if self.told:
            return self.trust.shifted(About.ARTICLE, Sign.TOLD, score)
        whole = self.heard and len(self.heard) == len(self.ground.view.parsed.sents)
        return self.trust.shifted(About.ARTICLE, Sign.UNTOLD, score) if whole else score

    def standing(self, kind: type[Claim]) -> Iterator[tuple[Told, float]]:
        """The claims of a kind that the vote is for, each with its score; the others are counted."""
        for told in self.told:
            if not isinstance(told.claim, kind):
                continue
            mates = [
                d for d in self._drafts if _sort(d.rule.frame) == _sort(told.frame) and self.tells(told, d.trigger)
            ]
            score = max(map(self._score, mates), default=self.trust.alone(_ABOUT[told.frame]))
            if self._stands(told.frame, score):
                yield told, score
            else:
                self.drop(AGAINST, told)

    def tells(self, told: Told, token: int) -> bool:
        """Whether a claim tells what a word tells."""
        return token in told.triggers or self.ground.clauses.of[token].head in told.clauses

    def evidence(self, told: Told, score: float) -> list[Evidence]:
        """The sentences in which a claim is told, as read by its reader."""
        assert self.claims is not None
        parsed, reader = self.ground.view.parsed, self.claims.reader
        reading = Reading(told.frame, told.triggers[0], f"{reader.name}.{told.frame.lower()}", score, reader)
        return [reading.at(*parsed.span(*parsed.sents[sentence])) for sentence in sorted(told.sentences)]

    def pieces(self, told: Told) -> frozenset[int]:
        """The numbers of the pieces in which a claim is told."""
        assert self.claims is not None
        starts, heard = self.ground.view.parsed.starts, self.claims.heard
        return frozenset(
            n for n, (first, last) in enumerate(heard) if any(first <= starts[t] < last for t in told.triggers)
        )

    def who(self, span: Span | None) -> tuple[str, ...]:
        """The actors that a span stands for; one that names nobody is counted."""
        keys = self.ground.who(span) if span is not None else ()
        if span is not None and not keys:
            self.drop_span(NOBODY, span)
        return keys

    def drop(self, reason: str, told: Told) -> None:
        """Count a claim that is left out."""
        view = self.ground.view
        what = f"{told.frame}: {' '.join(view.words[t] for t in told.triggers)}"
        self.drops.append(Drop(STEP, reason, what[:60], view.parsed.starts[told.triggers[0]]))

    def drop_span(self, reason: str, span: Span) -> None:
        """Count a part of a claim that is left out."""
        self.drops.append(Drop(STEP, reason, self.ground.view.parsed.article.text[slice(*span)][:60], span[0]))

    def _grounded(self, claims: Claims) -> Iterator[Told]:
        """The claims with their words, without those of instructions."""
        view, clauses = self.ground.view, self.ground.clauses
        made: tuple[Claim, ...] = (*claims.events, *claims.acts, *claims.replies, *claims.delegations, *claims.outcomes)
        for claim in dict.fromkeys(made):
            found = sorted({t for span in claim.triggers if (t := self.ground.head(span)) is not None})
            kept = tuple(t for t in found if t not in view.instructed)
            if kept:
                heads = frozenset(clauses.of[t].head for t in kept)
                yield Told(claim, _frame(claim), kept, heads, frozenset(view.parsed.sent_of[t] for t in kept))
            else:
                self.drop_span(INSTRUCTED if found else NO_WORD, claim.triggers[0])

    def _sentences(self, spans: Iterable[Span]) -> frozenset[int]:
        """The sentences that lie in some stretches."""
        parsed = self.ground.view.parsed
        return frozenset(parsed.sent_of[t] for span in spans for t in self.ground.tokens(span))


def _frame(claim: Claim) -> str:
    if isinstance(claim, EventClaim | ActClaim):
        return claim.kind.value
    return type(claim).__name__.removesuffix("Claim")


def _sort(frame: str) -> str:
    return family(_EVENTS[frame]) if frame in _EVENTS else frame
