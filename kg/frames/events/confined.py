"""Where the place and the time of an event must be told, where the clause around it has those of something else.

1. Whoever judges or speaks of an event does so at a time and a place of his own ("Iran hekelde *vrijdag* het
   akkoord"): the event has only what its own group of words says.
2. What a relative clause says took place has the time and place of that clause: "het memorandum dat X *in januari*
   tekende".
3. Another one than those before ("een nieuwe top", "ontmoetten elkaar eerder") is not where these were.
4. A call has no venue: a town that is named is where one of the two was.
5. What becomes of an agreement is later than it: "het bestand gaat *vrijdag* in", "zegde het verdrag *in mei* op".
6. What is agreed comes later than that it is: "sprak af *in juni* de grens te openen".
7. What is said of talks for which a pronoun stands is not of the others: "de ronde volgde op *die van maart in Doha*".
8. Where that lies of which is talked is no venue: "over de oorlog *in Soedan*", "over hulp *in Darfur*", nor where what
   is agreed shall be: "afspraken over een top *in Muscat*"; nor is the war where and when it is talked of: "kwam
   *vrijdag* aan *in Genève* voor overleg over de oorlog".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from kg.frames.events.family import TALKS
from kg.frames.events.occasions import Occasions
from kg.frames.events.setting import PLACE_PREPOSITIONS
from kg.frames.mood.factuality import Scope
from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.weighing import SignGroups
from kg.lexicon import load_lexicon
from kg.lexicon.evoking import EvokingRow, FrameClass, WordClass, load_evoking, word_classes
from kg.model import EventKind, Factuality

_JUDGES = frozenset({FrameClass.CONDEMN, FrameClass.PRAISE, FrameClass.REJECT, FrameClass.STATE})
_MEET = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET})
_TALKS = frozenset(kind.value for kind in (*TALKS, EventKind.MEDIATION))
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


@cache
def _regions() -> frozenset[str]:
    return frozenset(row.key for row in load_lexicon().places.values() if row.kind == "region")


class Confined:
    """Looks at the readings of one article."""

    def __init__(self, view: View, scope: Scope, occasions: Occasions) -> None:
        self.view, self.scope, self.occasions = view, scope, occasions

    def times(self, draft: Draft, found: Mapping[int, SignGroups]) -> dict[int, SignGroups]:
        """Of the indexes of times at hand those that may be when it was."""
        inside, said, times = self.to(draft), self.of_others(draft), self.view.mentions.times
        left = {index: signs for index, signs in found.items() if times[index].first not in said}
        return {index: signs for index, signs in left.items() if inside is None or times[index].first in inside}

    def places(self, draft: Draft, found: Mapping[str, SignGroups]) -> dict[str, SignGroups]:
        """Of the places at hand those that may be where it was."""
        said, inside = self.of_others(draft), self.to(draft)
        spoken, own = self._named(said), self._named({*range(*self.view.sentence(draft.trigger))} - said)
        left = {
            k: signs for k, signs in found.items() if not self.elsewhere(draft, k) and (k in own or k not in spoken)
        }
        left = {key: signs for key, signs in left.items() if not self.is_topic(draft, key)}
        return left if inside is None else {key: left[key] for key in left if key in self._named(inside)}

    def _named(self, tokens: Iterable[int]) -> set[str | None]:
        return {self.view.entity_of(mention) for token in tokens for mention in self.view.names_at[token]}

    def to(self, draft: Draft) -> frozenset[int] | None:
        """The tokens in which place and time of a reading must be told, or None for anywhere."""
        view, trigger, clause = self.view, draft.trigger, draft.clause
        if draft.rule.frame == EventKind.CONFLICT and self._is_talked_of(trigger):
            return frozenset(view.subtree(trigger))
        if draft.rule.trigger != "noun" or trigger == clause.head:
            earlier = any(
                view.lowers[t] in view.grammar.formerly and view.heads[t] == clause.head for t in clause.tokens
            )
            return frozenset(range(*view.sentence(trigger))) if earlier else None
        held = self.scope.certain.held_in(trigger)
        if held is not None:
            return frozenset(view.subtree(trigger)) | frozenset(held.tokens)
        if draft.rule.frame == EventKind.AGREEMENT and self._is_older(trigger, clause):
            return frozenset(view.subtree(trigger))
        if self._judges(clause) and (trigger in clause.theme or view.case_of(trigger) in view.grammar.judged_behind):
            return frozenset(view.subtree(trigger))
        return frozenset(range(*view.sentence(trigger))) if self._is_another(trigger) else None

    def _is_older(self, noun: int, clause: Clause) -> bool:
        """Whether a clause tells what becomes of an agreement that is there, or who talks of it: "gaat vrijdag in"."""
        view = self.view
        if view.case_of(noun) in view.grammar.topics:
            return True
        lives = clause.lemma in view.grammar.of_agreements
        return lives and noun in (*clause.agent, *clause.theme)

    def _is_talked_of(self, noun: int) -> bool:
        """Whether a noun only says what another noun or verb is about: "overleg *over de oorlog*"."""
        view, topics = self.view, self.view.grammar.topics
        chain = [noun]
        while view.pos[view.heads[chain[-1]]] == "NOUN" and view.heads[chain[-1]] not in chain:
            chain.append(view.heads[chain[-1]])
        return any(view.case_of(token).rpartition(" ")[2] in topics for token in chain)

    def _judges(self, clause: Clause) -> bool:
        """Whether a verb says or judges, and does not set down what is to come ("kondigde voor mei een top aan")."""
        cues = self.scope.cues
        plans = Factuality.PLANNED in (cues.embedding.get(clause.lemma), cues.predicate.get(clause.lemma))
        held_back = clause.link in ("amod", "acl")  # "de voor vrijdag beloofde ronde"
        return clause.lemma in judging() and not held_back and not plans

    def of_others(self, draft: Draft) -> frozenset[int]:
        """The words of its sentence that say when and where something else was."""
        return self.of_speech(draft) | self.occasions.of_others(draft.trigger) | self.of_terms(draft)

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

    def is_topic(self, draft: Draft, key: str) -> bool:
        """Whether a place stands only in what talks are about: in their sentence, or around it where that has none."""
        view, trigger = self.view, draft.trigger
        if draft.rule.frame not in _TALKS and draft.rule.frame != EventKind.AGREEMENT:
            return False
        gaps: dict[int, list[int]] = {}
        for index, name in enumerate(view.mentions.names):
            if view.entity_of(index) == key:
                gap = abs(view.parsed.sent_of[name.first] - view.parsed.sent_of[trigger])
                gaps.setdefault(gap, []).extend(range(name.first, name.last))
        near = gaps.get(0) or [token for gap, tokens in gaps.items() if gap <= _BACK for token in tokens]
        heads = [token for token in near if view.heads[token] not in near]
        return bool(heads) and all(self._is_in_topic(token, trigger, key in _regions()) for token in heads)

    def _is_in_topic(self, token: int, trigger: int, region: bool) -> bool:
        """Whether a place is what is talked of, or lies in it; a town behind it may as well be where that is."""
        view, governor = self.view, self.view.heads[token]
        lies = view.lemmas[governor] in view.grammar.lying or "conflict" in word_classes().get(
            view.lemmas[governor], ()
        )
        top, topics = token, view.grammar.topics.difference(PLACE_PREPOSITIONS)
        while top != trigger and view.case_of(top) not in topics and view.heads[top] != top:
            top = view.heads[top]
        agreed = view.pos[top] == "NOUN" and not _MEET.isdisjoint(word_classes().get(view.lemmas[top], ()))
        return view.case_of(top) in topics and trigger != top and (region or lies or agreed or top == token)

    def _speaks(self, clause: Clause) -> bool:
        meets = not _MEET.isdisjoint(word_classes().get(clause.lemma, ()))
        of = "van" in clause.obliques and "met" not in clause.obliques
        return clause.lemma in judging() and (of or not meets)

    def _is_another(self, noun: int) -> bool:
        """Whether a noun brings up another one than told before: "een nieuwe top", "geen derde ronde", "de vorige"."""
        view = self.view
        below = [view.lowers[c] for c in view.children[noun] if c < noun]
        if not view.grammar.previous.isdisjoint(below):
            return True
        bare = "Number=Plur" in view.morphs[noun] and view.grammar.definite.isdisjoint(below)
        return not view.grammar.fresh.isdisjoint(below) and (bare or not view.grammar.indefinite.isdisjoint(below))

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
