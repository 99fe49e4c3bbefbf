"""Proposals: who puts what forward, to whom, and on what subject.

Method:

1. each draft of a proposal rule is a proposal with a speaker, an addressee, its content and kind,
   unless it is denied, supposed, wished for or only asked about;
2. what tells the same proposal again joins it: in one sentence, "dat voorstel", or the same side
   on the same subject elsewhere in the article; "een soortgelijk aanbod aan X" is another one;
3. replies are attached next (``kg.frames.replies.read``), which settles the status.
"""

from __future__ import annotations

from kg.frames.proposals.content import ProposalContent
from kg.frames.proposals.kind import Kinds
from kg.frames.proposals.proposal import STRENGTH, Proposal, Sides
from kg.frames.proposals.reality import Reality
from kg.frames.proposals.speakers import Speakers
from kg.frames.proposals.words import ProposalWords
from kg.frames.rules.content import to_content
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import EntityKind, Evidence, ProposalKind

_CALLS = frozenset({
    ProposalKind.CEASEFIRE, ProposalKind.MEDIATION_OFFER, ProposalKind.SUMMIT, ProposalKind.TALKS,
})  # fmt: skip


class Proposals:
    """Reads the proposals of one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, words: ProposalWords) -> None:
        self.view, self.actors, self.words = view, actors, words
        self.contents = ProposalContent(view, actors, words)
        self.kinds = Kinds(view, words)
        self.reality = Reality(view, clauses, words, self.contents)
        self.sides = Sides(view)
        self.speakers = Speakers(view, clauses, actors, self.sides, load_ballot("proposal_speakers"))

    def read(self, drafts: list[Draft]) -> list[Proposal]:
        """The proposals that are put forward, in text order, before anybody answers."""
        found: list[Proposal] = []
        for draft in drafts:
            if draft.rule.frame == "Proposal" and not self.reality.unmade(draft):
                self._propose(draft, found)
        return found

    def calls(self, draft: Draft) -> bool:
        """Whether somebody asks another to talk, to mediate or to stop shooting: "vroeg X om een bestand"."""
        if FrameClass.REQUEST not in word_classes().get(draft.clause.lemma, ()) or self.reality.unmade(draft):
            return False
        return self.kinds.own(draft, self.contents.span(draft)) in _CALLS

    # --- what is told twice -----------------------------------------------------------------

    def _propose(self, draft: Draft, found: list[Proposal]) -> None:
        view, trigger = self.view, draft.trigger
        chosen = self.speakers.of(draft)
        if chosen is None:
            return
        speaker, speaker_score = chosen
        span = self.contents.span(draft)
        kind = self.kinds.own(draft, span)
        evidence = draft.reading.at(*view.parsed.span(*view.sentence(trigger)))
        addressees = self._addressees(draft, speaker, span or (trigger, trigger))
        sentence = view.parsed.sent_of[trigger]
        around = [
            p for p in found if view.parsed.sent_of[p.triggers[-1]] == sentence and p.span[0] <= trigger < p.span[1]
        ]
        if any(trigger not in p.triggers and p.speaker != speaker for p in around):
            return  # part of what another proposes: "een voorstel om de zaak voor te leggen"
        same = next((p for p in reversed(found) if self._same(p, draft, speaker, span, kind)), None)
        if same is not None:
            same.speaker_score = (
                max(same.speaker_score, speaker_score) if same.speaker == speaker else same.speaker_score
            )
            self._join(same, draft, kind, evidence, addressees)
            return
        pointing = span is not None and view.lowers[span[0]] in self.words.pointing
        if kind is ProposalKind.OTHER and (span is None or pointing):
            if draft.rule.set.keep and draft.rule.trigger == "noun" and found and not self._of_its_own(trigger, found):
                return  # "het plan van X" later on: the one that was told before, by whomever
            kind = self.kinds.context(draft)
        elif pointing and kind == draft.rule.set.kind:  # "wil dat verlengen"
            context = self.kinds.context(draft)
            kind = kind if context is ProposalKind.OTHER else context
        whole = span or (trigger, trigger + 1)
        found.append(
            Proposal(
                trigger=trigger,
                speaker=speaker,
                speaker_score=speaker_score,
                addressees=addressees,
                kind=kind,
                content=to_content(view, span),
                duration=self._duration(whole),
                evidence=[evidence],
                span=whole,
                score=draft.score or 0.0,
                keep=self._keep(draft),
                plain=self._is_plain(draft, speaker, span),
                first=sentence,
                triggers=[trigger],
            )
        )

    def _duration(self, span: tuple[int, int]) -> str | None:
        """How long what is proposed lasts, as ISO 8601, where its words say so."""
        times = self.view.mentions.times
        return next((t.duration for t in times if t.duration and span[0] <= t.first < span[1]), None)

    def actors_beside(self, noun: int) -> list[str]:
        """Whose proposal a noun says that it is."""
        return self.actors.beside(noun, self.view.grammar.authorship)

    def _of_its_own(self, noun: int, found: list[Proposal]) -> bool:
        """Whether a noun with its author tells another proposal than those before: "een idee van Georgië"."""
        authors = self.actors_beside(noun)
        known = any(self.sides.same(p.speaker, author) for p in found for author in authors)
        return bool(authors) and not (known and self._definite(noun))

    def _keep(self, draft: Draft) -> str:
        """When the sign counts; a plan that is presented is weaker than an offer that is made."""
        themes = [self.view.lemmas[t] for t in draft.tokens.get("theme", [])]
        if draft.rule.set.theme == "proposal" and all(lemma.endswith(self.words.weak) for lemma in themes):
            return "kind"
        return "kind" if draft.rule.set.keep and self.calls(draft) else draft.rule.set.keep

    def _is_plain(self, draft: Draft, speaker: str, span: tuple[int, int] | None) -> bool:
        """Whether a verb of proposing has him for its subject and what is proposed behind it, and that was done.

        So it is where another takes or refuses what was offered: "wees *de bemiddeling van Kenia* af".
        """
        clause = draft.clause
        if draft.rule.trigger == "noun" and draft.rule.set.keep == "reply" and draft.trigger in clause.theme:
            return True
        offers = clause.lemma in self.words.proposing or draft.rule.set.kind is ProposalKind.MEDIATION_OFFER
        said = draft.trigger == clause.head and clause.finite and offers
        own = any(speaker in self.actors.of(token) for token in clause.agent)
        named = span is not None and self.view.lowers[span[0]] not in self.words.pointing
        return said and own and named and not clause.passive and self.reality.real(draft)

    def _addressees(self, draft: Draft, speaker: str, said: tuple[int, int]) -> list[str]:
        keys = list(draft.addressees(said, self.actors.of))
        if not keys and draft.rule.trigger == "verb":  # "bood X gesprekken aan": the parser sees two objects
            keys = [k for t in draft.tokens.get("theme", []) for k in self.actors.of(t)]
        kinds = (EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANISATION)
        return [k for k in dict.fromkeys(keys) if self.view.kind_of(k) in kinds and not self.sides.same(k, speaker)]

    def _join(self, old: Proposal, draft: Draft, kind: ProposalKind, evidence: Evidence, addressees: list[str]) -> None:
        """Add another telling to a proposal."""
        if old.kind is ProposalKind.OTHER:
            old.kind = kind
        if evidence.start not in {e.start for e in old.evidence}:
            old.evidence.append(evidence)
        old.keep = min(old.keep, draft.rule.set.keep, key=STRENGTH.index)
        old.addressees = old.addressees or addressees
        old.triggers.append(draft.trigger)
        old.score = max(old.score, draft.score or 0.0)
        span = self.contents.span(draft)
        if span is not None:
            old.duration = old.duration or self._duration(span)
            old.content = old.content or to_content(self.view, span)

    def _same(
        self, old: Proposal, draft: Draft, speaker: str, span: tuple[int, int] | None, kind: ProposalKind
    ) -> bool:
        """Whether a draft tells of the same proposal again."""
        view, trigger = self.view, draft.trigger
        if not self.sides.same(old.speaker, speaker):
            return False
        noun = draft.rule.trigger == "noun"
        if kind is not ProposalKind.OTHER and old.kind is kind:
            return True
        if view.parsed.sent_of[old.triggers[-1]] == view.parsed.sent_of[trigger]:
            verbs = not noun and view.pos[old.triggers[-1]] == "VERB" and old.triggers[-1] != trigger
            return old.span[0] <= trigger < old.span[1] or not verbs or self._goes_on(old, draft, span)
        if span is None and (self._definite(trigger) if noun else self._by_pronoun(draft)):
            return kind in (ProposalKind.OTHER, old.kind) or old.kind is ProposalKind.OTHER
        return old.kind is kind and span is not None and self._overlap(old.span, span)

    def _goes_on(self, old: Proposal, draft: Draft, span: tuple[int, int] | None) -> bool:
        """Whether a verb only says what else was done with a proposal: "een plan opgesteld *en voorgelegd aan* X"."""
        clause, above = draft.clause, draft.clause.parent
        joined = clause.link == "conj" and above is not None and {above.head, *above.theme} & {*old.triggers}
        names = [t for t in draft.tokens.get("theme", []) if above is None or t not in above.theme]
        return bool(joined) and span is None and (not names or self._by_pronoun(draft))

    def _by_pronoun(self, draft: Draft) -> bool:
        """Whether the object is "dat" or the like ("X had dat voorgesteld")."""
        return any(self.view.lowers[t] in self.words.pronouns for t in draft.tokens.get("theme", []))

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
