"""Whose words a stretch of running text is: "volgens X", "aldus X", "..., zo zegt X", "X zei".

A sign of attribution, outside quotation marks, is one of

1. "volgens", "aldus"; "wat X betreft";
2. a finite verb of speech, or a light verb with its word ("liet weten", "sprak van");
3. right behind a quotation, any form of a verb of speech, however the parser tagged it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.frames.rules.speech_words import SpeechWords, spoken_forms
from kg.frames.speech.speakers import Speaker, Speakers
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import EntityKind
from kg.nlp.lemmas import verb_forms

_EMBEDS = frozenset({"ccomp", "xcomp", "obj", "parataxis", "conj", "csubj"})
_NEAR = 8  # tokens between "wat" and the verb that makes it a sign


@dataclass(frozen=True, slots=True)
class Attribution:
    """A sign at ``token``; ``verb`` is the lemma of the verb of speech, or the sign itself.

    ``aside`` marks one that stands beside what is said ("..., zegt X") and does not embed it.
    """

    token: int
    verb: str
    speaker: str | None
    literal: str | None
    aside: bool


class Attributions:
    """Finds the signs of one article, sentence by sentence."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, words: SpeechWords) -> None:
        self.view, self.clauses, self.words = view, clauses, words
        self.speakers = Speakers(view, actors, words)
        self._memo: dict[int, tuple[Attribution, ...]] = {}
        self._after_quotes = {last + 1 for _, last in view.parsed.quotes} | {last + 2 for _, last in view.parsed.quotes}

    def of_sentence(self, sentence: int) -> tuple[Attribution, ...]:
        """The signs outside quotation marks in the sentence with this index, in text order."""
        if sentence not in self._memo:
            first, last = self.view.parsed.sents[sentence]
            near = (t for t in range(first, last) if self.view.in_quote[t] < 0 and self._may_be_sign(t))
            self._memo[sentence] = tuple(sign for t in near if (sign := self._sign(t)) is not None)
        return self._memo[sentence]

    def closes_quote(self, token: int) -> bool:
        """Whether a word stands right behind a quotation, which is what it says."""
        return token in self._after_quotes

    def _may_be_sign(self, token: int) -> bool:
        known = self.clauses.of[token].head == token or token in self._after_quotes
        return known or self.view.lowers[token] in self.words.attributing

    def embedding(self, clause: Clause) -> Attribution | None:
        """The nearest verb of speech above a clause that reports it ("X zei dat ...")."""
        current = clause
        while current.parent is not None and current.link in _EMBEDS:
            current = current.parent
            sign = self._sign(current.head)
            if sign is not None:
                return sign
        return None

    def clause_beside(self, sign: int) -> tuple[int, int] | None:
        """The clause beside the main one in which "volgens X" stands: "een kanaal | dat volgens X te diep is"."""
        view, group = self.view, self.view.heads[sign]
        verb = top = view.heads[group] if view.deps[sign] == "case" else sign
        while view.deps[top] == "conj":
            top = view.heads[top]
        clause = self.clauses.of[verb]
        if not view.deps[top].startswith(("acl", "advcl")) or clause.head != verb or not clause.finite:
            return None
        told = [t for t in view.subtree(verb) if view.pos[t] not in ("PUNCT", "CCONJ")]
        return (min(told), max(told) + 1) if min(told) < sign else None

    def _sign(self, token: int) -> Attribution | None:
        low = self.view.lowers[token]
        if low in ("aldus", "volgens"):
            return self._at(token, low, self.speakers.behind(token), aside=True)
        if low == "betreft":
            return self._at(token, low, self._concerned(token), aside=True)
        if low == ":":
            return self._at(token, low, self._before_colon(token), aside=True)
        clause = self.clauses.of[token]
        if clause.head == token and clause.finite and not clause.passive and self.speaks(clause):
            return self._at(token, clause.lemma, self.speakers.of_clause(clause), aside=self._is_aside(clause))
        verb = self._form(token) if token in self._after_quotes else ""
        return self._at(token, verb, self.speakers.behind(token), aside=True) if verb else None

    def _form(self, token: int) -> str:
        """The lemma of a verb of speech whose form a word has, its particle somewhere behind it; else ''."""
        view = self.view
        base = verb_forms().get(view.lowers[token], ("",))
        rest = view.lowers[token + 1 : view.sentence(token)[1]]
        for lemma in spoken_forms().get(view.lowers[token], ()):
            if lemma in base or any(lemma == particle + verb for verb in base for particle in rest):
                return lemma
        return ""

    def _at(self, token: int, verb: str, found: Speaker | None, *, aside: bool) -> Attribution | None:
        return Attribution(token, verb, *found, aside=aside) if found is not None else None

    def _before_colon(self, colon: int) -> Speaker | None:
        """X in "X in Genève: het overleg gaat door"; a country or an event before a colon is a heading.

        So is what tells of somebody where no sentence follows: "X bij Y: thee, een klooster en nul ruzie".
        """
        view = self.view
        first, last = view.sentence(colon)
        before = range(first, colon)
        told = any(view.in_quote[t] >= 0 or "VerbForm=Fin" in view.morphs[t] for t in range(colon + 1, last))
        if not told and any(view.case_of(t) for t in before):
            return None
        if not 0 < len(before) <= _NEAR or any(view.pos[t] in ("VERB", "AUX", "PUNCT") for t in before):
            return None
        top = next((t for t in before if view.heads[t] not in before or view.heads[t] == t), first)
        free = not view.case_of(top)  # but "in het hotel X schoven aan: ..."
        keys = [k for k in self.speakers.actors.called(top) if view.kind_of(k) is not EntityKind.STATE]
        return (keys[0], None) if keys and free and view.lowers[top] != "volgens" else None

    def _concerned(self, token: int) -> Speaker | None:
        """X in "wat X betreft"."""
        view = self.view
        start = max(view.sentence(token)[0], token - _NEAR)
        opener = next((t for t in range(token - 1, start - 1, -1) if view.lowers[t] == "wat"), None)
        return self.speakers.named_in(opener + 1, token) if opener is not None else None

    def speaks(self, clause: Clause) -> bool:
        """Whether the verb of a clause is one of speech, by itself or with its word ("liet weten", "hield het op")."""
        if clause.lemma in self.words.plain:
            return True
        company = self.words.light.get(clause.lemma)
        if company is None:
            return False
        below = [t for child in clause.children if child.link == "xcomp" for t in child.tokens]
        return any(self.view.lowers[t] in company for t in (*clause.tokens, *below) if self.view.in_quote[t] < 0)

    def _is_beside(self, clause: Clause) -> bool:
        """Whether a clause only tells of somebody, or when, why and upon what something was said."""
        return clause.link == "acl:relcl" or bool(clause.mark)

    def _is_aside(self, clause: Clause) -> bool:
        """Whether the finite verb follows a comma, a closing quotation mark or "zo", with its subject behind it."""
        view = self.view
        finite = next((t for t in (*clause.auxiliaries, clause.head) if "VerbForm=Fin" in view.morphs[t]), clause.head)
        start = view.sentence(finite)[0]
        before = finite - 1
        while before > start and view.lowers[before] in ("zo", "aldus", "nog"):
            before -= 1
        if before <= start or view.pos[before] != "PUNCT" or not clause.agent or min(clause.agent) < finite:
            return False
        verbs = [t for t in range(start, before) if "VerbForm=Fin" in view.morphs[t] and view.in_quote[t] < 0]
        whole = view.lowers[start] in self.words.content_marks  # "Dat X komt, ontkent Y"
        beside = verbs and not whole and all(self._is_beside(self.clauses.of[t]) for t in verbs)
        if beside and view.in_quote[before - 1] < 0:
            return False  # the comma ends what is told of somebody ("Peru, dat ..., vroeg Chili"), or when ("Toen ...")
        return clause.link in ("parataxis", "conj") or any(child.head < before for child in clause.children)
