"""Words for a place and a time that are those of something else than the event that their sentence tells of.

1. Who says or judges it does so at a time and a place of his own: "zei *vrijdag in Kampala* dat het akkoord ...".
2. What is agreed comes later than that it is: "sprak af *in juni* de grens te openen".
3. A call has no venue: a town that is named is where one of the two was.
4. Another one than those before ("een nieuwe top", "de vorige ronde") is not where these were.
5. A war is not where and when it is talked of: "kwam *vrijdag* aan *in Genève* voor overleg over de oorlog".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from kg.frames.mood.factuality import Scope
from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.weighing import SignGroups
from kg.lexicon.evoking import EvokingRow, FrameClass, WordClass, load_evoking, word_classes
from kg.model import EventKind

_JUDGES = frozenset({FrameClass.CONDEMN, FrameClass.PRAISE, FrameClass.REJECT, FrameClass.STATE})
_MEET = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET})
_TERMS = frozenset({"xcomp", "ccomp"})
_BACK = 2  # sentences
_SURE = ("3", "4")


@cache
def judging() -> frozenset[str]:
    """Verbs and adjectives that mostly say or judge, whatever stands beside them."""
    rows = (row for row in load_evoking() if row.cls in _JUDGES and row.pos is not WordClass.NOUN)
    return load_speech_words().plain | {row.lemma for row in rows if not row.company and row.strength in _SURE}


@cache
def judged_by() -> frozenset[str]:
    """Nouns that a verb takes to judge ("had *kritiek* op het akkoord", "sprak zijn *waardering* uit")."""
    rows = (row for row in load_evoking() if row.cls in _JUDGES and row.pos is WordClass.NOUN)
    return frozenset(row.lemma for row in rows if not row.company and row.strength in _SURE)


@cache
def _calls() -> dict[str, tuple[EvokingRow, ...]]:
    found: dict[str, list[EvokingRow]] = {}
    for row in load_evoking():
        if row.cls is FrameClass.CALL and row.strength in _SURE:
            found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


class Confined:
    """Looks at the readings of one article."""

    def __init__(self, view: View, scope: Scope) -> None:
        self.view, self.scope = view, scope

    def times(self, draft: Draft, found: Mapping[int, SignGroups]) -> dict[int, SignGroups]:
        """Of the indexes of times at hand those that may be when it was."""
        inside, said, times = self.to(draft), self.of_others(draft), self.view.mentions.times
        left = {index: signs for index, signs in found.items() if times[index].first not in said}
        return {index: signs for index, signs in left.items() if inside is None or times[index].first in inside}

    def places(self, draft: Draft, found: Mapping[str, SignGroups]) -> dict[str, SignGroups]:
        """Of the places at hand those that may be where it was."""
        said = self.of_others(draft)
        spoken, own = self._named(said), self._named({*range(*self.view.sentence(draft.trigger))} - said)
        near = {key: signs for key, signs in found.items() if key in own or key not in spoken}
        inside = self.to(draft)
        here = near.keys() if inside is None else self._named(inside)
        return {key: signs for key, signs in near.items() if key in here and not self.elsewhere(draft, key)}

    def _named(self, tokens: Iterable[int]) -> set[str | None]:
        return {self.view.entity_of(mention) for token in tokens for mention in self.view.names_at[token]}

    def to(self, draft: Draft) -> frozenset[int] | None:
        """The tokens in which place and time of a reading must be told, or None for anywhere."""
        view, trigger = self.view, draft.trigger
        if draft.rule.frame == EventKind.CONFLICT and self._is_talked_of(trigger):
            return frozenset(view.subtree(trigger))
        below = {view.lowers[c] for c in view.children[trigger] if c < trigger}
        another = not below.isdisjoint(view.grammar.previous)
        another |= not (below.isdisjoint(view.grammar.fresh) or below.isdisjoint(view.grammar.indefinite))
        return frozenset(range(*view.sentence(trigger))) if another and draft.rule.trigger == "noun" else None

    def _is_talked_of(self, noun: int) -> bool:
        """Whether a noun only says what another noun or verb is about: "overleg *over de oorlog*"."""
        view, topics = self.view, self.view.grammar.topics
        chain = [noun]
        while view.pos[view.heads[chain[-1]]] == "NOUN" and view.heads[chain[-1]] not in chain:
            chain.append(view.heads[chain[-1]])
        return any(view.case_of(token).rpartition(" ")[2] in topics for token in chain)

    def of_others(self, draft: Draft) -> frozenset[int]:
        """The words of its sentence that say when and where something else was."""
        return self.of_speech(draft) | self.of_terms(draft)

    def of_terms(self, draft: Draft) -> frozenset[int]:
        """The words of what is agreed, which is later than that: "sprak af *in juni de grens te openen*"."""
        agrees = draft.rule.frame == EventKind.AGREEMENT and draft.trigger == draft.clause.head
        below = draft.clause.children if agrees else []
        terms = (child for child in below if child.link in _TERMS or (child.link == "advcl" and not child.finite))
        return frozenset(token for child in terms for token in self.view.subtree(child.head))

    def of_speech(self, draft: Draft) -> frozenset[int]:
        """The words of who says what is told: "zei *vrijdag in Kampala* dat het akkoord niets waard is"."""
        found, clause = set[int](), draft.clause
        while clause.parent is not None and clause.link == "ccomp" and clause.parent.lemma in judging():
            clause = clause.parent
            found.update(clause.tokens)
        return frozenset(found)

    def elsewhere(self, draft: Draft, key: str) -> bool:
        """Whether a place in the sentences before is where somebody spoke: "X sprak *in Caïro* van een dode letter"."""
        view, sent_of, clauses = self.view, self.view.parsed.sent_of, self.scope.clauses
        here = sent_of[draft.trigger]
        near = [n.first for i, n in enumerate(view.mentions.names) if view.entity_of(i) == key]
        near = [token for token in near if 0 <= here - sent_of[token] <= _BACK]
        return bool(near) and all(sent_of[token] != here and self._speaks(clauses.of[token]) for token in near)

    def _speaks(self, clause: Clause) -> bool:
        meets = not _MEET.isdisjoint(word_classes().get(clause.lemma, ()))
        of = "van" in clause.obliques and "met" not in clause.obliques
        return clause.lemma in judging() and (of or not meets)

    def is_call(self, draft: Draft) -> bool:
        """Whether those who talk are not in one place."""
        view, trigger, clause = self.view, draft.trigger, draft.clause
        lemma = clause.lemma if trigger == clause.head else view.lemmas[trigger]
        if draft.rule.set.remote or lemma.startswith(tuple(view.grammar.call_stems)):
            return True
        lines = [t for case in view.grammar.on_the_line for t in clause.obliques.get(case, ())]
        if any(view.lemmas[t] in view.grammar.lines for t in lines):
            return True  # "had hem aan de lijn"
        forms = {form for t in clause.tokens for form in (view.lowers[t], view.lemmas[t])} - {lemma}
        return any(
            all(group & forms for group in row.needed) and not row.barred & forms for row in _calls().get(lemma, ())
        )
