"""Whose words a stretch of running text is: "volgens X", "aldus X", "..., zo zegt X", "X zei".

A sign of attribution is one of the words above or a finite verb of speech outside quotation marks.
Its speaker is the group behind "volgens" and "aldus", or the agent of the verb; where the parse has
no agent, the nearest actor to the right of an inverted verb ("..., vindt X"). A speaker is an entity,
or the article's own words where these name nobody ("een hoge diplomaat").
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.frames.actors import Actors
from kg.frames.clauses import Clause, Clauses
from kg.frames.view import View
from kg.resources import data_folder

_GROUP = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "ADP", "NUM", "X", "SYM"})
_LONGEST = 8  # tokens of a speaker that is kept in words


@dataclass(frozen=True, slots=True)
class SpeechVerbs:
    """Lemmas of verbs of speech; ``light`` ones count with one of their words ("liet weten")."""

    plain: frozenset[str]
    light: Mapping[str, frozenset[str]]
    conditions: frozenset[str]
    unfulfilled: frozenset[str]
    harm: frozenset[str]
    """Words that open the condition of a threat, that it is not met with, and that it threatens with."""


@cache
def load_speech_verbs() -> SpeechVerbs:
    """The shipped verbs."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "speech.toml").read_text(encoding="utf-8"))
    light = {verb: frozenset(words) for verb, words in raw["light"].items()}
    return SpeechVerbs(frozenset(raw["plain"]), light, **{name: frozenset(raw["threat"][name]) for name in raw["threat"]})


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

    def __init__(self, view: View, clauses: Clauses, actors: Actors, verbs: SpeechVerbs) -> None:
        self.view, self.clauses, self.actors, self.verbs = view, clauses, actors, verbs
        self._memo: dict[int, tuple[Attribution, ...]] = {}

    def of_sentence(self, sentence: int) -> tuple[Attribution, ...]:
        """The signs outside quotation marks in the sentence with this index, in text order."""
        if sentence not in self._memo:
            first, last = self.view.parsed.sents[sentence]
            found = (self._sign(token) for token in range(first, last) if self.view.in_quote[token] < 0)
            self._memo[sentence] = tuple(sign for sign in found if sign is not None)
        return self._memo[sentence]

    def embedding(self, clause: Clause) -> Attribution | None:
        """The nearest verb of speech above a clause that reports it ("X zei dat ...")."""
        current = clause
        while current.parent is not None and current.link in ("ccomp", "xcomp", "obj", "parataxis", "conj", "csubj"):
            current = current.parent
            sign = self._sign(current.head)
            if sign is not None:
                return sign
        return None

    def _sign(self, token: int) -> Attribution | None:
        low = self.view.lowers[token]
        if low in ("aldus", "volgens") or self._wishes(token):
            found = self._behind(token)
            return Attribution(token, low, *found, aside=True) if found else None
        clause = self.clauses.of[token]
        if clause.head != token or not clause.finite or clause.passive or not self._speaks(clause):
            return None
        found = self.agent(clause)
        return Attribution(token, clause.lemma, *found, aside=self._is_aside(clause)) if found else None

    def _wishes(self, token: int) -> bool:
        """Whether "van" or "voor" opens "Van X moet ..." or "Voor X staat vast ..."."""
        view = self.view
        first, last = view.sentence(token)
        if token != first or view.lowers[token] not in ("van", "voor"):
            return False
        verb = next((t for t in range(token + 1, min(token + 8, last)) if view.pos[t] in ("VERB", "AUX")), token)
        return view.lemmas[verb] in ("moeten", "mogen", "hoeven") if view.lowers[token] == "van" else view.lemmas[verb] == "vaststaan"

    def _speaks(self, clause: Clause) -> bool:
        if clause.lemma in self.verbs.plain:
            return True
        words = self.verbs.light.get(clause.lemma)
        if words is None:
            return False
        below = [t for child in clause.children if child.link == "xcomp" for t in child.tokens]
        return any(self.view.lowers[t] in words for t in (*clause.tokens, *below) if self.view.in_quote[t] < 0)

    def _is_aside(self, clause: Clause) -> bool:
        """Whether the finite verb follows a comma, a closing quotation mark or "zo", with its subject behind it."""
        view = self.view
        finite = next((t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]), clause.head)
        start = view.sentence(finite)[0]
        before = finite - 1
        while before > start and view.lowers[before] in ("zo", "aldus", "nog"):
            before -= 1
        if before < start or not clause.agent or min(clause.agent) < finite:
            return False
        said = view.pos[before] == "PUNCT" and before > start
        return said and (clause.link == "parataxis" or any(child.head < before for child in clause.children))

    def agent(self, clause: Clause) -> tuple[str | None, str | None] | None:
        """Entity or words of who speaks in a clause."""
        view = self.view
        slots = clause.agent or ([] if clause.passive else clause.theme[::-1])
        for token in slots:
            if view.in_quote[token] < 0 and (keys := self.actors.of(token)):
                return keys[0], None
        for token in slots:
            if view.pos[token] == "NOUN" and view.in_quote[token] < 0:
                return None, self._words(token)
        return None

    def _behind(self, token: int) -> tuple[str | None, str | None] | None:
        """The group after "aldus" or "volgens"."""
        view = self.view
        last = view.sentence(token)[1]
        end = token + 1
        while end < last and view.pos[end] in _GROUP | {"ADV"} and end - token <= 12:
            end += 1
        for right in range(token + 1, end):
            keys = self.actors.of(right) if view.pos[right] in ("NOUN", "PROPN", "PRON") else ()
            if keys:
                return keys[0], None
        noun = next((t for t in range(token + 1, end) if view.pos[t] == "NOUN"), None)
        return (None, self._words(noun)) if noun is not None else None

    def _words(self, noun: int) -> str:
        """The noun group around its head, without what follows a comma or a verb."""
        view = self.view
        members = {t for t in view.subtree(noun) if view.pos[t] in _GROUP and view.deps[t] != "case" or t > noun}
        first = last = noun
        while first - 1 in members and noun - first < _LONGEST:
            first -= 1
        while last + 1 in members and view.pos[last + 1] in _GROUP and last - first < _LONGEST:
            last += 1
        return view.text(first, last + 1)
