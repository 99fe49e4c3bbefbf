"""Who says what: direct and indirect speech, and demands, concessions and warnings.

1. Quotations get their speaker first (``quotations``); inside them "wij" and "ik" are that speaker.
2. Rules read indirect speech (frame ``Statement``) and positions (``Demand``, ``Concession``,
   ``Warning``), in quotations too; signs of attribution ("volgens X", "..., vindt X") give the rest.
3. One sentence tells a position of one speaker once, however many rules see it, and a headline
   tells what the body tells again. A statement that a position already covers is left out.

How a position rule stands is its ``set.standing``: nothing (its own speaker counts); ``attributed``
(content only: it needs somebody else who says so), also where it must open what is said
(``opening``) or follow an unfulfilled condition (``consequence``); ``deed`` (must have happened);
``noun`` and ``condition`` (give way to any other position in the sentence).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.actors import Actors
from kg.frames.attribution import Attributions
from kg.frames.clauses import Clause, Clauses
from kg.frames.content import content_range, to_content
from kg.frames.factuality import Scope
from kg.frames.match import Draft
from kg.frames.quotations import Quotation, Quotations
from kg.frames.speech_words import SpeechWords
from kg.frames.view import View
from kg.model import BlockKind, Content, Drop, Evidence, Factuality, SpeechKind

POSITIONS = frozenset({SpeechKind.DEMAND, SpeechKind.CONCESSION, SpeechKind.WARNING})
_KINDS = {kind.value: kind for kind in SpeechKind if kind is not SpeechKind.PROPOSAL}
_OPENING = 6  # sentences in which a communiqué names its sender
_NEGATIONS = frozenset({"niet", "geen"})
_PAST = frozenset({"had", "hadden", "was", "waren"})
_WEAK = frozenset({"noun", "condition"})


@dataclass(slots=True, eq=False)
class Utterance:
    """A speech act before ids are given out; ``trigger`` is a token."""

    kind: SpeechKind
    trigger: int
    rule: str
    speaker: str | None
    speaker_literal: str | None
    evidence: list[Evidence]
    addressees: list[str] = field(default_factory=list)
    content: Content | None = None
    quotation: Content | None = None
    factuality: Factuality = Factuality.ACTUAL
    span: tuple[int, int] = (0, 0)
    clause: Clause | None = None
    weak: bool = False
    noun: bool = False


class Speech:
    """Reads utterances of one article; ``media`` are the keys of those who only pass on what others say."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, words: SpeechWords, media: frozenset[str]) -> None:
        self.view, self.clauses, self.actors, self.words, self.media = view, clauses, actors, words, media
        self.signs = Attributions(view, clauses, actors, words)
        reader = Quotations(view, clauses, actors, self.signs, media)
        self.quotations = reader.read()
        issuer = self._issuer()
        if issuer is not None:
            actors.reference.voices[-1] = issuer
        for quotation in self.quotations:
            if quotation.speaker is not None:
                actors.voices[view.in_quote[quotation.first]] = quotation.speaker
        self.drops = [self._unspoken(first, last) for first, last in reader.unspoken]

    def _issuer(self) -> str | None:
        """Who "wij" is outside quotations: the sender of a communiqué ("De regering van X verklaart het volgende")."""
        view = self.view
        for sentence, (first, last) in enumerate(view.parsed.sents[:_OPENING]):
            if any(view.lowers[t] == "volgende" and view.pos[t + 1] == "PUNCT" for t in range(first, last - 1)):
                return next((s.speaker for s in self.signs.of_sentence(sentence) if s.speaker is not None), None)
        return None

    def read(self, drafts: list[Draft], scope: Scope) -> list[Utterance]:
        """The utterances in text order; ``scope`` tells deeds that were done from wishes."""
        told = [u for draft in drafts if self._stands(draft, scope) and (u := self._told(draft, scope)) is not None]
        positions = self._positions([u for u in told if u.kind in POSITIONS])
        found = list(positions)
        for quotation in self.quotations:
            self._add_quotation(quotation, positions, found)
        for utterance in [*(u for u in told if u.kind not in POSITIONS), *self._asides()]:
            if not any(u.speaker == utterance.speaker and self._covers(u, utterance) for u in found):
                found.append(utterance)
        return sorted(found, key=lambda u: (u.trigger, u.kind.value))

    # --- rules ------------------------------------------------------------------------------

    def _is_wished(self, draft: Draft) -> bool:
        """Whether a deed stands in an infinitive, so that a demand in the sentence may well ask for it."""
        return draft.rule.set.get("standing") == "deed" and not draft.clause.finite

    def _stands(self, draft: Draft, scope: Scope) -> bool:
        """Whether a rule fired where it may, by its standing."""
        view, token = self.view, draft.trigger
        standing = draft.rule.set.get("standing")
        opens = self._opens(token)
        if standing == "opening":
            return opens
        if standing == "condition":
            main = self.clauses.of[token].parent
            return not opens or (view.in_quote[token] < 0 and main is not None and scope.negated(main))
        if standing == "consequence":
            start = self._start(token)
            return view.lowers[token - 1] == "," and self._threatens(start, token)
        if standing == "deed":
            return scope.judge(token, draft.clause, noun=False) in (Factuality.ACTUAL, Factuality.PLANNED)
        return True

    def _threatens(self, start: int, token: int) -> bool:
        """Whether "dan" at the token tells what follows when something is not done: "Gebeurt dat niet, dan ..."."""
        view = self.view
        first = view.lowers[start]
        if first in _PAST or not (first in self.words.conditions or "VerbForm=Fin" in view.morphs[start]):
            return False
        before = {*view.lowers[start:token], *view.lemmas[start:token]}
        last = view.sentence(token)[1]
        after = {*view.lowers[token:last], *view.lemmas[token:last]}
        return bool(before & self.words.unfulfilled or after & self.words.harm)

    def _start(self, token: int) -> int:
        """The first word of the sentence or quotation that a token stands in."""
        view = self.view
        start = view.sentence(token)[0]
        if view.in_quote[token] >= 0:
            start = max(start, view.parsed.quotes[view.in_quote[token]][0])
        while start < token and (view.pos[start] == "PUNCT" or view.lowers[start] in ("maar", "en")):
            start += 1
        return start

    def _opens(self, token: int) -> bool:
        return self._start(token) == token

    def _is_denied(self, draft: Draft, scope: Scope) -> bool:
        """Whether somebody does not give in or does not threaten; a demand not to do something is one all the same."""
        rule = draft.rule
        if rule.frame not in ("Concession", "Warning") or rule.trigger != "verb" or rule.complement:
            return False
        return not any(group & _NEGATIONS for group in rule.words) and scope.negated(draft.clause)

    def _told(self, draft: Draft, scope: Scope) -> Utterance | None:
        kind = _KINDS.get(draft.rule.frame)
        if kind is None:
            return None
        speakers = self._speakers(draft)
        if not speakers or speakers[0] in self.media or self._is_denied(draft, scope):
            return None
        if kind is SpeechKind.CONCESSION and len(speakers) > 1 and self.view.lowers[draft.clause.agent[0]] in ("zij", "ze"):
            return None  # what both sides promise each other is an agreement
        span = content_range(self.view, draft) or (draft.trigger, draft.trigger + 1)
        return Utterance(
            kind=kind,
            trigger=draft.trigger,
            rule=draft.rule.name,
            speaker=speakers[0],
            speaker_literal=None,
            evidence=[self._sentence(draft.trigger, draft.rule.name)],
            addressees=[k for k in draft.who("addressee") if k not in speakers],
            content=to_content(self.view, span),
            span=span,
            clause=draft.clause,
            noun=draft.rule.set.get("standing") == "noun",
            weak=draft.rule.set.get("standing") in _WEAK or self._is_wished(draft),
        )

    def _speakers(self, draft: Draft) -> tuple[str, ...]:
        """Who demands, warns or says: the rule's own speaker, or whoever the words are attributed to."""
        stated = draft.who("speaker")
        standing = draft.rule.set.get("standing")
        if standing is None and "speaker" in draft.rule.needs:
            return stated
        said = stated[0] if stated else self._attributed(draft)
        others = [k for k in draft.who("addressee") if k != said]
        return (said,) if said is not None and (others or "addressee" not in draft.rule.needs) else ()

    def _attributed(self, draft: Draft) -> str | None:
        view, token = self.view, draft.trigger
        quote = view.in_quote[token]
        if quote >= 0:
            return self.actors.voices.get(quote)
        above = self.signs.embedding(draft.clause)
        if above is not None:
            return above.speaker
        return next((s.speaker for s in self.signs.of_sentence(view.parsed.sent_of[token]) if s.aside), None)

    def _sentence(self, token: int, rule: str) -> Evidence:
        return Evidence(*self.view.parsed.span(*self.view.sentence(token)), rule)

    def _positions(self, told: list[Utterance]) -> list[Utterance]:
        """Each position once: per sentence and speaker, and not in the headline and the body as well."""
        sent_of = self.view.parsed.sent_of
        kept: list[Utterance] = []
        for utterance in sorted(told, key=lambda u: (u.weak, u.trigger)):
            sentence = sent_of[utterance.trigger]
            here = [u for u in kept if sent_of[u.trigger] == sentence]
            same = any(u.kind is utterance.kind and u.speaker == utterance.speaker for u in here)
            told = any(u.kind is utterance.kind and u.speaker == utterance.speaker for u in kept)
            if not same and not (utterance.weak and (here or (told and utterance.noun))):
                kept.append(utterance)
        return self._without_headlines(kept)

    def _without_headlines(self, positions: list[Utterance]) -> list[Utterance]:
        kept = []
        for utterance in positions:
            if self._block_kind(utterance.trigger) is not BlockKind.PARAGRAPH:
                same = [u for u in positions if u.kind is utterance.kind and u.trigger > utterance.trigger]
                again = [u for u in same if u.speaker == utterance.speaker or u.rule == utterance.rule]
                body = [u for u in again if self._block_kind(u.trigger) is BlockKind.PARAGRAPH]
                if body:
                    body[0].evidence += utterance.evidence
                    continue
            kept.append(utterance)
        return kept

    def _block_kind(self, token: int) -> BlockKind:
        return self.view.parsed.article.blocks[self.view.parsed.blocks[token]].kind

    # --- quotations and attributions --------------------------------------------------------

    def _add_quotation(self, quotation: Quotation, positions: list[Utterance], found: list[Utterance]) -> None:
        """A statement, unless the quotation is what somebody demands, promises or warns of."""
        view = self.view
        content = to_content(view, (quotation.first, quotation.last))
        evidence = Evidence(*view.parsed.span(quotation.first, quotation.last), quotation.rule)
        single = view.parsed.sent_of[quotation.first] == view.parsed.sent_of[quotation.last - 1]
        for position in positions:
            signed = quotation.sign is not None and position.trigger == quotation.sign.token
            within = quotation.first <= position.trigger < quotation.last and single
            beside = single and view.parsed.sent_of[position.trigger] == view.parsed.sent_of[quotation.first]
            if position.speaker == quotation.speaker and (signed or within or beside):
                position.quotation = position.quotation or content
                if signed:
                    position.content, position.span = content, (quotation.first, quotation.last)
                if evidence not in position.evidence:
                    position.evidence.append(evidence)
                return
        around = [self._sentence(quotation.first, quotation.rule)] if single else []
        found.append(
            Utterance(
                kind=SpeechKind.STATEMENT,
                trigger=quotation.first,
                rule=quotation.rule,
                speaker=quotation.speaker,
                speaker_literal=quotation.literal,
                evidence=[evidence, *(e for e in around if (e.start, e.end) != (evidence.start, evidence.end))],
                quotation=content,
                content=content,
                span=(quotation.first, quotation.last),
            )
        )

    def _asides(self) -> list[Utterance]:
        """What is attributed beside the words themselves: "volgens X ...", "..., vindt X"."""
        view, found = self.view, []
        for sentence, (first, last) in enumerate(view.parsed.sents):
            for sign in self.signs.of_sentence(sentence):
                if not sign.aside or sign.speaker is None or sign.speaker in self.media:
                    continue
                rule = f"speech.{sign.verb}" if sign.verb in ("aldus", "volgens") else "speech.tussenzin"
                found.append(
                    Utterance(
                        kind=SpeechKind.STATEMENT,
                        trigger=sign.token,
                        rule=rule,
                        speaker=sign.speaker,
                        speaker_literal=None,
                        evidence=[self._sentence(sign.token, rule)],
                        content=to_content(view, (first, last)),
                        span=(first, last),
                    )
                )
        return found

    def _covers(self, known: Utterance, other: Utterance) -> bool:
        """Whether an utterance of the same speaker already tells what another one tells."""
        sent_of = self.view.parsed.sent_of
        return known.trigger == other.trigger or sent_of[known.trigger] == sent_of[other.trigger]

    def _unspoken(self, first: int, last: int) -> Drop:
        start, end = self.view.parsed.span(first, last)
        return Drop("frames", "quotation without a speaker", self.view.parsed.article.text[start:end][:60], start)
