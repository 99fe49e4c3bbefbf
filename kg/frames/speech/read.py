"""Who says what: direct and indirect speech, and demands, concessions and warnings.

1. Quotations get their speaker first (``quotations``); inside them "wij" and "ik" are that speaker.
2. Rules read indirect speech (frame ``Statement``) and positions (``Demand``, ``Concession``,
   ``Warning``), in quotations too (``standing`` says where they may fire); signs of attribution
   ("volgens X", "..., vindt X") give the rest.
3. One sentence tells a position of one speaker once, however many rules see it, and a headline
   tells what the body tells again. A statement that a position already covers is left out.
"""

from __future__ import annotations

from dataclasses import replace

from kg.frames.mood.expected import is_expected
from kg.frames.mood.factuality import Scope
from kg.frames.rules.content import content_range, to_content
from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.speech.attribution import Attributions
from kg.frames.speech.others import Others
from kg.frames.speech.quotations import Quotations
from kg.frames.speech.quoted import Quoted
from kg.frames.speech.standing import Standing, standing
from kg.frames.speech.utterances import POSITIONS, Utterance, sentence_evidence, told_once
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import Drop, Factuality, SpeechKind

_KINDS = {kind.value: kind for kind in SpeechKind if kind is not SpeechKind.PROPOSAL}
_OF_SOMETHING = frozenset({SpeechKind.CONCESSION, SpeechKind.DEMAND})
_OPENING = 6  # sentences in which a communiqué names its sender
_INSIDE = frozenset({"ccomp", "csubj", "advcl", "acl:relcl"})
_SURE = 3  # from this strength on a word of the lexicon tells of speech by itself
_TALKING = frozenset({"spreken", "praten", "overleggen", "bellen"})
_CALL = "roepen"  # "riep zijn ambassadeur terug"
_GROUP = 5  # tokens behind a sign in which "de krant" makes a medium of the name
_PASSED_ON = "words that a medium only passes on"


class Speech:
    """Reads utterances of one article; ``media`` are the keys of those who only pass on what others say."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, words: SpeechWords, media: frozenset[str]) -> None:
        self.view, self.clauses, self.actors, self.words, self.media = view, clauses, actors, words, media
        self.signs = Attributions(view, clauses, actors, words)
        self.others = Others(view, clauses, actors, words)
        self.quoted = Quoted(view, clauses, words, self.others)
        reader = Quotations(view, clauses, actors, self.signs, media)
        self.quotations = reader.read()
        self.drops = [self._drop("quotation without a speaker", *quote) for quote in reader.unspoken]
        self.reasons: dict[int, str] = {}
        """Why a reading (by its ``id``) that stood is not told."""
        issuer = self._issuer()
        if issuer is not None:
            actors.voices[-1] = issuer
        for quotation in self.quotations:
            if quotation.speaker is not None:
                actors.voices[view.in_quote[quotation.first]] = quotation.speaker

    def read(self, drafts: list[Draft], scope: Scope) -> list[Utterance]:
        """The utterances in text order; ``scope`` tells deeds that were done from wishes."""
        rules = Standing(self.view, self.clauses, self.actors, self.signs, self.words, scope)
        told = [u for draft in drafts if draft.rule.frame in _KINDS for u in self._told(draft, rules)]
        positions = told_once(self.view, [u for u in told if u.kind in POSITIONS])
        statements = [u for u in told if u.kind not in POSITIONS]
        asides, found = self._asides(), list(positions)
        beside = [*statements, *(u for u in asides if u.rule == "speech.volgens")]
        for quotation in self.quotations:
            if not self.quoted.joins(quotation, positions):
                whole = self.quoted.within(quotation, beside)
                found += [self.quoted.statement(quotation)] if whole is None else [whole] if whole not in found else []
        for utterance in [*(u for u in statements if u not in found), *(u for u in asides if u not in found)]:
            if not any(utterance.is_by(u) and self._covers(u, utterance) for u in found):
                found.append(utterance)
        found = [utterance for utterance in found if utterance.trigger not in self.view.instructed]
        return sorted(found, key=lambda u: (u.trigger, u.kind.value))

    def _covers(self, known: Utterance, statement: Utterance) -> bool:
        """Whether what is known tells a statement of the same speaker: in its sentence, or in the one it points at."""
        sent_of = self.view.parsed.sent_of
        gap = abs(sent_of[known.trigger] - sent_of[statement.trigger])
        first, last = statement.span
        within = known.span[0] < last and first < known.span[1]
        told = first < last and statement.trigger < first and self.view.lowers[first] in self.words.content_marks
        own = told and self.clauses.of[first].finite  # "wil dat X instemt, maar zei dat het plan niet af is"
        return (
            (gap == 0 and not (own and not within))
            or within
            or (gap == 1 and first == last and known.quotation is not None)
        )

    # --- rules ------------------------------------------------------------------------------

    def _told(self, draft: Draft, rules: Standing) -> list[Utterance]:
        """What a rule read, if it holds and somebody says it who is more than a medium."""
        view, token = self.view, draft.trigger
        kind = _KINDS[draft.rule.frame]
        speakers = rules.speakers(draft) if rules.holds(draft) else ()
        nobody = next((w for t in draft.tokens.get("speaker", ()) if (w := self.signs.speakers.nobody(t))), None)
        if not speakers:
            return []
        heard = {w for t in draft.clause.agent for w in (view.lemmas[t], view.lowers[t])}
        if speakers[0] in self.media or not self.words.media.isdisjoint(heard):
            self.reasons[id(draft)] = _PASSED_ON
            return []
        voice = self.actors.voices.get(view.in_quote[token]) if view.in_quote[token] >= 0 else None
        if kind is SpeechKind.STATEMENT and not draft.rule.complement and voice not in (None, *speakers):
            self.reasons[id(draft)] = "what a quoted speaker tells of another"
            return []
        weak = kind is SpeechKind.STATEMENT and 0 < draft.rule.strength < _SURE
        alone = draft.clause.lemma not in self.words.plain or not any(
            draft.tokens.get(r) for r in ("theme", "addressee")
        )
        inside = draft.clause.link in _INSIDE  # "twitterde dat Griekenland elke stap steunt"
        deed = draft.clause.link == "ccomp" and draft.rule.strength and draft.clause.lemma not in self.words.plain
        reports = self.signs.closes_quote(token) or any(c.link in ("ccomp", "xcomp") for c in draft.clause.children)
        bare = (
            draft.rule.strength == 1 and not reports and draft.clause.lemma not in self.words.plain
        )  # "brak de poging af"
        silent = weak and (bare or inside or (alone and content_range(view, draft) is None))
        if silent or (deed and kind is SpeechKind.STATEMENT):
            self.reasons[id(draft)] = "a word that seldom means that somebody speaks, and nothing said"
            return []
        called = draft.clause.lemma.endswith(_CALL) and draft.clause.lemma not in self.words.asking
        if kind is SpeechKind.DEMAND and called and content_range(view, draft) is None:
            self.reasons[id(draft)] = "somebody called in or back, and nothing asked"
            return []
        if kind is SpeechKind.STATEMENT and self._only_talks(draft):
            self.reasons[id(draft)] = "with whom somebody spoke, and not what he said"
            return []
        if standing(draft) == "noun" and self._points(draft) and content_range(view, draft) is None:
            self.reasons[id(draft)] = "a noun that points at what was told before"
            return []
        several = kind is SpeechKind.CONCESSION and len(speakers) > 1
        if several and view.lowers[draft.clause.agent[0]] in self.words.both:
            self.reasons[id(draft)] = "what both sides promise is an agreement"
            return []
        if kind in _OF_SOMETHING and self._names_nothing(draft):
            self.reasons[id(draft)] = "nothing is said of what is given or asked"
            return []
        told = self._utterance(draft, kind, speakers, content_range(view, draft) or (token, token), rules)
        return [told if nobody is None else replace(told, speaker=None, speaker_literal=nobody, joined=())]

    def _only_talks(self, draft: Draft) -> bool:
        """Whether a verb tells with whom somebody spoke, and not what he said: "sprak met X over de grens"."""
        clause, view = draft.clause, self.view
        silent = content_range(view, draft) is None
        if clause.lemma not in _TALKING:
            return silent and "met" in clause.obliques
        each_other = any(view.lowers[t] in view.grammar.reciprocal for t in clause.tokens)
        return "met" in clause.obliques or each_other or (silent and draft.rule.strength > 0)

    def _names_nothing(self, draft: Draft) -> bool:
        """Whether a verb that has for its object what is given or asked has none: "Peru zwichtte vrijdag"."""
        slots = [path for slot in draft.rule.roles.get("theme", ()) for path in slot]
        if draft.rule.trigger != "verb" or draft.rule.strength or "theme" not in slots:
            return False
        if draft.tokens.get("theme") or standing(draft) == "aside" or self.signs.closes_quote(draft.trigger):
            return False
        return not draft.clause.children and content_range(self.view, draft) is None

    def _points(self, draft: Draft) -> bool:
        """Whether a noun only takes up what somebody said before ("die voorwaarde is nieuw")."""
        view = self.view
        return any(
            view.lowers[c] in self.words.pointers
            for c in view.children[draft.trigger]
            if view.deps[c] == "det" and view.lowers[c] != "het"
        )

    def _utterance(
        self, draft: Draft, kind: SpeechKind, speakers: tuple[str, ...], span: tuple[int, int], rules: Standing
    ) -> Utterance:
        view, token = self.view, draft.trigger
        return Utterance(
            kind=kind,
            trigger=token,
            rule=draft.rule.name,
            speaker=speakers[0],
            speaker_literal=None,
            joined=self.others.joined(draft, speakers, span),
            evidence=[draft.reading.at(*view.parsed.span(*view.sentence(token)))],
            addressees=[k for k in self.others.addressees(draft, kind, span) if k not in speakers],
            content=to_content(view, span),
            span=span,
            weak=rules.is_weak(draft),
            noun=standing(draft) == "noun",
            factuality=self._level(draft, kind, rules.scope),
        )

    def _level(self, draft: Draft, kind: SpeechKind, scope: Scope) -> Factuality:
        """Whether somebody asks, warns or gives in for certain: "eist *waarschijnlijk*", "*zou* toegeven"."""
        if kind in POSITIONS and is_expected(self.view, draft.clause):
            return Factuality.POSSIBLE
        return scope.mood(draft.clause) if kind is SpeechKind.CONCESSION else Factuality.ACTUAL

    # --- attributions -----------------------------------------------------------------------

    def _asides(self) -> list[Utterance]:
        """What is attributed beside the words themselves: "volgens X ...", "..., vindt X"."""
        view, found = self.view, []
        for sentence, (first, last) in enumerate(view.parsed.sents):
            for sign in self.signs.of_sentence(sentence):
                if not sign.aside:
                    continue
                medium = not self.words.media.isdisjoint(view.lemmas[sign.token : sign.token + _GROUP])
                if sign.speaker is None or sign.speaker in self.media or medium:
                    reason = "aside without a speaker" if sign.speaker is None else _PASSED_ON
                    self.drops.append(self._drop(reason, first, last))
                    continue
                rule = f"speech.{sign.verb}" if sign.verb in ("aldus", "volgens") else "speech.tussenzin"
                span = self._beside(sign.token, first, last)
                found.append(
                    Utterance(
                        kind=SpeechKind.STATEMENT,
                        trigger=sign.token,
                        rule=rule,
                        speaker=sign.speaker,
                        speaker_literal=None,
                        evidence=[sentence_evidence(view, sign.token, rule)],
                        content=to_content(view, span),
                        span=span,
                        joined=self.others.named(sign),
                    )
                )
        return found

    def _beside(self, sign: int, first: int, last: int) -> tuple[int, int]:
        """What is said, without the sign that opens or closes the sentence ("Volgens X | ...", "... | , zegt X")."""
        view, told = self.view, self.signs.clause_beside(sign)
        if told is not None:
            return told
        group = [t for t in view.subtree(view.heads[sign]) if view.deps[sign] in ("case", "fixed")] or [sign]
        behind = max(sign, *group) + 1
        opens = view.lowers[min(group) - 1] in self.words.joints | {";"}
        joined = opens and view.lowers[sign] in ("volgens", "aldus")
        if joined and any("VerbForm=Fin" in view.morphs[t] for t in range(first, min(group))):
            return behind, last  # "X zegt niets, maar volgens Y | komt er een top"
        if view.lowers[sign] == ":" or (min(group) <= first + 1 and len(group) < last - first - 2):
            return behind, last
        inverted = view.lowers[sign - 2] == "," and view.lowers[sign] != "volgens"  # ", deugt volgens hem niet"
        closing = view.lowers[sign - 1] == "," or inverted
        if closing and view.lowers[sign] == "aldus":
            return first, sign - 1  # "..., aldus X, die morgen tekent"
        comma = next((t for t in (sign - 1, sign - 2) if view.lowers[t] == ","), sign)
        alone = not any(view.lowers[t] == "," or view.pos[t] == "SCONJ" for t in range(sign, last - 1))
        return (first, comma) if closing and alone and comma > first + 1 else (first, last)

    def _issuer(self) -> str | None:
        """Who "wij" is outside quotations: the sender of a communiqué ("De regering van X verklaart het volgende")."""
        view = self.view
        for sentence, (first, last) in enumerate(view.parsed.sents[:_OPENING]):
            if any(view.lowers[t] == "volgende" and view.pos[t + 1] == "PUNCT" for t in range(first, last - 1)):
                return next((s.speaker for s in self.signs.of_sentence(sentence) if s.speaker is not None), None)
        return None

    def _drop(self, reason: str, first: int, last: int) -> Drop:
        start, end = self.view.parsed.span(first, last)
        return Drop("frames", reason, self.view.parsed.article.text[start:end][:60], start)
