"""Speech acts and replies that a reader claims, joined with those of the rules or beside them.

Where both tell an act, its speaker and what a proposal is about are as the reader has them: it was asked for the words
that name the speaker, where the rules work it out from the tree. What a medium only passes on is nobody's statement.
"""

from __future__ import annotations

from collections.abc import Collection

from kg.frames.claims.hearing import AGAIN, Hearing, Told
from kg.frames.proposals.proposal import Proposal, Reply, Sides
from kg.frames.speech.utterances import Utterance
from kg.model import ActClaim, ProposalKind, ReplyClaim, SpeechKind

NO_SPEAKER, PASSED_ON, NO_PROPOSAL = (
    "claim of an act of nobody named",
    "words that a medium only passes on",
    "claim of a reply to no proposal that is told",
)


class ClaimedActs:
    """Puts claims of acts and replies beside what the rules read in one article."""

    def __init__(self, hearing: Hearing, sides: Sides, media: Collection[str]) -> None:
        self.hearing, self.sides, self.media = hearing, sides, media
        self.view = hearing.ground.view
        self.acts = list(hearing.standing(ActClaim))

    # --- statements, demands, concessions, warnings -----------------------------------------

    def with_utterances(self, known: list[Utterance]) -> list[Utterance]:
        """The utterances of an article, in text order."""
        found, positions_first = list(known), sorted(self.acts, key=lambda act: act[0].frame == SpeechKind.STATEMENT)
        for told, score in positions_first:
            if told.frame != SpeechKind.PROPOSAL and (own := self._utterance(told, score)) is not None:
                self._add(found, known, told, own)
        return sorted(found, key=lambda u: (u.trigger, u.kind.value)) if self.acts else known

    def _utterance(self, told: Told, score: float) -> Utterance | None:
        claim, hearing = told.claim, self.hearing
        assert isinstance(claim, ActClaim)
        words = None
        speakers = hearing.ground.who(claim.speaker) if claim.speaker is not None else ()
        if not speakers:
            words = hearing.ground.words_for(claim.speaker) if claim.speaker is not None else None
            if words is None:
                hearing.drop(NO_SPEAKER, told)
                return None
        elif speakers[0] in self.media:
            hearing.drop(PASSED_ON, told)
            return None
        content, span = hearing.ground.content(claim.content)
        quoted = span is not None and all(self.view.in_quote[t] >= 0 for t in range(*span))
        return Utterance(
            kind=claim.kind,
            trigger=told.triggers[0],
            rule=told.frame,
            speaker=speakers[0] if speakers else None,
            speaker_literal=words,
            joined=speakers[1:],
            evidence=hearing.evidence(told, score),
            addressees=[key for a in claim.addressees for key in hearing.who(a) if key not in speakers],
            content=content,
            quotation=content if quoted else None,
            factuality=claim.factuality,
            span=span or (told.triggers[0], told.triggers[0]),
        )

    def _add(self, found: list[Utterance], known: list[Utterance], told: Told, own: Utterance) -> None:
        """Join an act with one of the rules that tells the same, or put it beside them."""
        same = [u for u in known if u.kind is own.kind and self._is_one(told, own, u)]
        if same:
            mate = same[0]
            mate.evidence += [e for e in own.evidence if e not in mate.evidence]
            mate.speaker, mate.speaker_literal, mate.joined = own.speaker, own.speaker_literal, own.joined
            mate.addressees = mate.addressees or own.addressees
            mate.content, mate.span = (own.content, own.span) if own.content is not None else (mate.content, mate.span)
            mate.quotation = mate.quotation or own.quotation
            mate.factuality = own.factuality
            return
        covered = own.kind is SpeechKind.STATEMENT and any(
            own.is_by(u) and self.view.parsed.sent_of[u.trigger] in told.sentences for u in found
        )
        twice = any((u.trigger, u.content) == (own.trigger, own.content) and own.is_like(u) for u in found)
        if covered or twice:
            self.hearing.drop(AGAIN, told)
        else:
            found.append(own)

    def _is_one(self, told: Told, own: Utterance, other: Utterance) -> bool:
        here = self.view.parsed.sent_of[other.trigger] in told.sentences
        return self.hearing.tells(told, other.trigger) or (here and own.is_by(other))

    # --- proposals --------------------------------------------------------------------------

    def with_proposals(self, known: list[Proposal]) -> list[Proposal]:
        """The proposals of an article before anybody answers, in text order."""
        found = list(known)
        for told, score in self.acts:
            if told.frame == SpeechKind.PROPOSAL:
                self._propose(found, told, score)
        return sorted(found, key=lambda p: p.trigger) if self.acts else known

    def _propose(self, found: list[Proposal], told: Told, score: float) -> None:
        claim, hearing = told.claim, self.hearing
        assert isinstance(claim, ActClaim)
        speakers = hearing.who(claim.speaker)
        if not speakers:
            hearing.drop(NO_SPEAKER, told)
            return
        addressees = [k for a in claim.addressees for k in hearing.who(a) if not self.sides.same(k, speakers[0])]
        kind = claim.proposal or ProposalKind.OTHER
        content, span = hearing.ground.content(claim.content)
        evidence = hearing.evidence(told, score)
        mate = next((p for p in found if self._proposes_same(told, speakers[0], p)), None)
        if mate is not None:
            mate.evidence += [e for e in evidence if e not in mate.evidence]
            mate.addressees += [key for key in addressees if key not in mate.addressees]
            mate.kind = mate.kind if kind is ProposalKind.OTHER else kind
            mate.content = mate.content or content
            mate.score, mate.keep = max(mate.score, score), ""
            mate.triggers += [t for t in told.triggers if t not in mate.triggers]
            mate.speaker = speakers[0]
            return
        whole = span or (told.triggers[0], told.triggers[0] + 1)
        times = self.view.mentions.times
        found.append(
            Proposal(
                trigger=told.triggers[0],
                speaker=speakers[0],
                addressees=addressees,
                kind=kind,
                content=content,
                duration=next((t.duration for t in times if t.duration and whole[0] <= t.first < whole[1]), None),
                evidence=evidence,
                span=whole,
                score=score,
                first=min(told.sentences),
                triggers=list(told.triggers),
            )
        )

    def _proposes_same(self, told: Told, speaker: str, other: Proposal) -> bool:
        here = any(self.view.parsed.sent_of[t] in told.sentences for t in other.triggers)
        return any(self.hearing.tells(told, t) for t in other.triggers) or (
            here and self.sides.same(speaker, other.speaker)
        )

    # --- replies ----------------------------------------------------------------------------

    def reply(self, proposals: list[Proposal]) -> None:
        """Give each proposal the replies that are claimed; where the rules have one of the same side, in its place."""
        for told, score in self.hearing.standing(ReplyClaim):
            claim = told.claim
            assert isinstance(claim, ReplyClaim)
            by = self.hearing.ground.who(claim.by)[:1] if claim.by is not None else ()
            words = self.hearing.ground.words_for(claim.by) if claim.by is not None and not by else None
            answered = self._answered(told, claim, by, proposals)
            if answered is None:
                self.hearing.drop(NO_PROPOSAL, told)
                continue
            key = by[0] if by else None
            evidence = self.hearing.evidence(told, score)[0]
            for old in [r for r in answered.replies if key and r.by and self.sides.same(key, r.by)]:
                answered.replies.remove(old)
                score = max(score, old.score)
                key = old.by
            answered.replies.append(Reply(claim.answer, key, evidence, words or "", score))

    def _answered(
        self, told: Told, claim: ReplyClaim, by: tuple[str, ...], proposals: list[Proposal]
    ) -> Proposal | None:
        """The proposal whose word is quoted, or else the last of another side before the reply."""
        if claim.to is not None:
            inside = self.hearing.ground.tokens(claim.to)
            named = [p for p in proposals if any(t in inside for t in p.triggers)]
            if named:
                return named[0]
        others = [p for p in proposals if not (by and self.sides.same(by[0], p.speaker))]
        before = [p for p in others if p.triggers[0] <= told.triggers[0]]
        return max(before, key=lambda p: max(t for t in p.triggers if t <= told.triggers[0]), default=None)
