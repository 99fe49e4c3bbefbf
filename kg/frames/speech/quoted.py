"""Quotations as statements: a statement of its own, a part of what is said anyhow, or the words of a demand."""

from __future__ import annotations

from kg.frames.rules.content import to_content
from kg.frames.rules.ends import clause_end
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.speech.others import Others
from kg.frames.speech.sequels import Quotation
from kg.frames.speech.utterances import Utterance, pieces, sentence_evidence
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.model import Evidence, SpeechKind

_PART = "speech.deelcitaat"
_TELLING = frozenset({"NOUN", "PROPN", "PRON", "VERB", "AUX"})


class Quoted:
    """Makes statements of the quotations of one article."""

    def __init__(self, view: View, clauses: Clauses, words: SpeechWords, others: Others) -> None:
        self.view, self.clauses, self.words, self.others = view, clauses, words, others

    def joins(self, quotation: Quotation, positions: list[Utterance]) -> bool:
        """Whether the quotation is what its speaker demands, promises or warns of: then it belongs there."""
        sent_of = self.view.parsed.sent_of
        if sent_of[quotation.first] != sent_of[quotation.last - 1]:
            return False
        for position in positions:
            if position.speaker != quotation.speaker or sent_of[position.trigger] != sent_of[quotation.first]:
                continue
            if self._is_apart(quotation, position):
                continue
            content = to_content(self.view, (quotation.first, quotation.last))
            position.quotation = position.quotation or content
            part = position.span[0] < quotation.first - 1 and quotation.last <= position.span[1]
            if quotation.sign is not None and position.trigger == quotation.sign.token and not part:
                position.content, position.span = content, (quotation.first, quotation.last)
            position.evidence += [e for e in self._evidence(quotation) if e not in position.evidence]
            return True
        return False

    def _is_apart(self, quotation: Quotation, position: Utterance) -> bool:
        """Whether a verb of its own says what is quoted: '"...", zei X, die opriep tot ...'."""
        first, last = position.span
        other = quotation.sign is not None and quotation.sign.token != position.trigger
        return other and first < last and (last < quotation.first or first > quotation.last)

    def within(self, quotation: Quotation, statements: list[Utterance]) -> Utterance | None:
        """The statement of the same speaker of which it quotes some words: 'zei dat hij "misschien" komt'."""
        for whole in statements:
            first, last = whole.span
            own = (whole.speaker, whole.speaker_literal) == (quotation.speaker, quotation.literal)
            beside = [*range(first, quotation.first), *range(quotation.last, last)]  # not 'sprak | van | "een kans"'
            more = any(self.view.pos[t] in _TELLING for t in beside)
            if own and more and first < quotation.first - 1 and quotation.last <= last:
                whole.quotation = whole.quotation or to_content(self.view, (quotation.first, quotation.last))
                whole.evidence += [e for e in self._evidence(quotation) if e not in whole.evidence]
                return whole
        return None

    def statement(self, quotation: Quotation) -> Utterance:
        """The statement that a quotation is."""
        view = self.view
        words = (quotation.first, quotation.last)
        span = self._clause_of(quotation) or self._reported(quotation) or self._with_rest(quotation)
        evidence = self._evidence(quotation)
        if len(evidence) == 1:
            evidence.append(sentence_evidence(view, quotation.first, quotation.rule))
        return Utterance(
            kind=SpeechKind.STATEMENT,
            trigger=quotation.first,
            rule=quotation.rule,
            speaker=quotation.speaker,
            speaker_literal=quotation.literal,
            evidence=list(dict.fromkeys(evidence)),
            content=to_content(view, span),
            quotation=to_content(view, words),
            span=span,
            joined=self.others.named(quotation.sign) if quotation.sign is not None else (),
        )

    def _clause_of(self, quotation: Quotation) -> tuple[int, int] | None:
        """What is said with a few quoted words in it: 'zegt | "een eerste bericht" te hebben gehad'."""
        view, sign = self.view, quotation.sign
        if sign is None or sign.aside or sign.token > quotation.first:
            return None
        clause = self.clauses.of[quotation.first]
        while clause.parent is not None and clause.parent.head != sign.token:
            clause = clause.parent
        if clause.parent is None or clause.link not in ("ccomp", "xcomp", "csubj"):
            return None
        told = [t for t in view.subtree(clause.head) if t > sign.token and view.pos[t] != "PUNCT"]
        if min(told) >= quotation.first and max(told) < quotation.last:
            return None
        unsure = sign.verb in self.words.denying | self.words.shading
        start, end = sign.token if unsure else min(*told, quotation.first - 1), max(*told, quotation.last) + 1
        return start, max(clause_end(view, min(told), end, below=True), quotation.last + 1)

    def _reported(self, quotation: Quotation) -> tuple[int, int] | None:
        """The clause with "dat" in which a few words are quoted: "dat hij niet praat met 'een dief' "."""
        view, clause = self.view, self.clauses.of[quotation.first]
        if quotation.sign is not None:
            return None
        while clause.parent is not None and clause.mark != "dat":
            clause = clause.parent
        mark = next((t for t in clause.tokens if view.lowers[t] == "dat" and view.deps[t] == "mark"), None)
        if mark is None or clause.link != "ccomp" or not mark < quotation.first - 2:
            return None
        return mark, max(quotation.last + 1, *(t + 1 for t in view.subtree(clause.head) if view.pos[t] != "PUNCT"))

    def _with_rest(self, quotation: Quotation) -> tuple[int, int]:
        """The quoted words with the group behind them that says of what: "ziet | 'geen reden' om te praten"."""
        view, (first, last) = self.view, (quotation.first, quotation.last)
        end = view.sentence(first)[1]
        behind = last + 1
        if behind < end and view.pos[behind] == "NOUN" and behind in map(view.heads.__getitem__, range(first, last)):
            group = {*view.subtree(behind)}  # 'spreken van | een "catastrofale" toestand'
            while first - 1 in group and view.pos[first - 1] != "ADP":
                first -= 1
            while behind in group and behind < end:
                behind += 1
            return first, behind
        if quotation.rule != _PART or behind >= end or view.lowers[behind] not in self.words.rest:
            return first, last
        stop = next((t for t in range(behind, end) if view.pos[t] in ("PUNCT", "CCONJ")), end)
        told = {*view.subtree(view.heads[behind])}
        while behind < stop and behind in told:
            behind += 1
        return (first - 1, behind) if behind > last + 2 else (first, last)

    def _evidence(self, quotation: Quotation) -> list[Evidence]:
        return pieces(self.view, quotation.first, quotation.last, quotation.rule)
