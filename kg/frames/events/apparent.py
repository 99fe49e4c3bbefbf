"""Readings whose word only looks like that of an event, by what stands around it.

1. A participle only says where somebody speaks: "zei X, *sprekend* vanuit Lima".
2. A verb only puts into the future what another does: "*gaat* onderhandelingen opstarten".
3. Whoever is quoted tells of himself: "wij *praten* met een geweer op tafel".
4. An agreement is only what others talk about, and nothing says that it is there: "overlegden over *het waterverdrag*".
5. Somebody only did harm at a gathering: "een aanslag op *een vergadering* van ballingen".
6. Two teams play: "*ontmoeten* elkaar in de halve finale".
7. Words tell what contact is or how little there is of it: "*contact* met Irak is een kunst", "hadden *amper contact*".
8. One side alone says something "in een *verklaring*", or it is only the source of words ("aldus *een verklaring*").
9. Somebody has something else ("heeft *gevolgen* voor de top"), consents to what was proposed ("gaat *akkoord met het
    voorstel*"), or tries himself, and for no others ("India en Pakistan braken *de poging* af").
10. One alone says what something is: "*sprak* in Ankara *van* verraad".
"""

from __future__ import annotations

from functools import cache

from kg.frames.events.confined import judging
from kg.frames.events.family import TALKS
from kg.frames.mood.factuality import Scope
from kg.frames.mood.unsettled import made_of
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, load_evoking, word_classes
from kg.model import EntityKind, EventKind

_TALKS = frozenset(kind.value for kind in TALKS)
_MADE = frozenset({FrameClass.AGREE, FrameClass.SIGN})
_TALK = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET})


@cache
def talking() -> frozenset[str]:
    """Words that mostly tell of talks, whatever stands beside them."""
    rows = (row for row in load_evoking() if row.cls in _TALK and not row.company)
    return frozenset(row.lemma for row in rows if row.strength in ("2", "3", "4"))


class Apparent:
    """Looks at the readings of one article."""

    def __init__(self, view: View, scope: Scope, actors: Actors) -> None:
        self.view, self.scope, self.actors = view, scope, actors
        self.harms, self.matches = tuple(view.grammar.harms), tuple(view.grammar.matches)
        self.declarations = tuple(view.grammar.declarations)

    def is_no_event(self, draft: Draft) -> bool:
        """Whether a reading tells of no event of its kind."""
        if draft.rule.trigger != "noun":
            verbs = (
                self._of_the_speaker,
                self._in_passing,
                self._only_will,
                self._is_match,
                self._calls_it,
                self._is_loose,
                self._has_something_else,
            )
            return any(test(draft) for test in verbs)
        nouns = (
            self._of_the_speaker,
            self._is_only_topic,
            self._is_harmed,
            self._is_loose,
            self._is_consent,
            self._is_own_attempt,
            self._is_word,
            self._is_source,
            self._is_recall,
        )
        return any(test(draft) for test in nouns)

    def _in_passing(self, draft: Draft) -> bool:
        """Whether a participle only says where somebody speaks, and to nobody: "zei X, *sprekend* vanuit Lima"."""
        view, trigger = self.view, draft.trigger
        participle = "VerbForm=Part" in view.morphs[trigger] and view.lowers[trigger].endswith(("end", "ende"))
        alone = view.grammar.with_sides.isdisjoint(draft.clause.obliques)
        return draft.rule.frame == EventKind.MEETING.value and participle and alone

    def _only_will(self, draft: Draft) -> bool:
        """Whether a verb only puts into the future what another does: "*gaat* onderhandelingen opstarten"."""
        clause, modal = draft.clause, self.scope.cues.modal
        below = (c for c in clause.children if c.link == "xcomp" and not c.finite and c.theme)
        return draft.trigger == clause.head and clause.lemma in modal and any(below)

    def _of_the_speaker(self, draft: Draft) -> bool:
        """ "Wij praten met een geweer op tafel": what a quoted speaker says of himself is speech."""
        grammar = self.view.grammar
        if self.view.in_quote[draft.trigger] < 0:
            return False
        return any(self.view.lowers[t] in grammar.speaker_pronouns for t in draft.clause.agent + draft.clause.theme)

    def _is_match(self, draft: Draft) -> bool:
        """Whether states meet as teams do: "ontmoeten elkaar in de halve finale"."""
        view, clause = self.view, draft.clause
        if draft.rule.frame not in _TALKS:
            return False
        people = any(view.kind_of(key) is EntityKind.PERSON for key in draft.who(*draft.actors))
        nouns = (t for t in clause.tokens if view.pos[t] == "NOUN" and view.case_of(t) in view.grammar.played_in)
        return not people and any(view.lemmas[t].endswith(self.matches) for t in nouns)

    def _calls_it(self, draft: Draft) -> bool:
        """Whether one alone only says something: "*sprak* van een samenzwering", "*zo sprak* hij"."""
        view, clause, agents = self.view, draft.clause, {key for t in draft.clause.agent for key in self.actors.of(t)}
        apart = view.grammar.with_sides.isdisjoint(clause.obliques) and not draft.who("partner")
        several = any("Number=Plur" in view.morphs[t] for t in (*clause.agent, *clause.theme))
        mutual = any(view.lowers[t] in view.grammar.reciprocal for t in clause.theme)
        speaks = draft.rule.frame in _TALKS and draft.trigger == clause.head and clause.lemma in judging()
        if speaks and view.lowers[draft.trigger - 1] in view.grammar.so_said:
            return True
        alone = not several and not mutual and apart and len(agents) < 2
        return speaks and alone and bool(clause.obliques.keys() & view.grammar.called_behind)

    def _is_loose(self, draft: Draft) -> bool:
        """Whether only contact is told of, of which there is little, or which is one thing or another."""
        view, clause, lacking = self.view, draft.clause, self.scope.cues.shades.lacking
        for noun in (draft.trigger, *clause.theme):
            if view.lemmas[noun] not in view.grammar.relations:
                continue
            predicate = noun in clause.agent and clause.head != noun and view.pos[clause.head] == "NOUN"
            before = (noun - 1, *(c for c in view.children[noun] if c < noun))
            if predicate or any(view.lowers[c] in lacking for c in before):
                return draft.rule.frame in _TALKS
        return False

    def _has_something_else(self, draft: Draft) -> bool:
        """Whether what somebody has is no talks, which stand elsewhere: "*heeft gevolgen* voor de top"."""
        view, clause = self.view, draft.clause
        had = [t for t in clause.theme if view.pos[t] == "NOUN" and not self.actors.of(t)]
        has = draft.rule.frame in _TALKS and draft.trigger == clause.head and clause.lemma in view.grammar.having
        return has and bool(had) and not any(_TALK & {*made_of(view.lemmas[t])} for t in had)

    def _is_consent(self, draft: Draft) -> bool:
        """Whether somebody only consents to what was proposed: "gaan *akkoord met de uitnodiging*"."""
        view, clause, noun = self.view, draft.clause, draft.trigger
        proposals = [t for t in clause.obliques.get("met", ()) if view.lemmas[t] in view.grammar.proposed]
        agrees = draft.rule.frame == EventKind.AGREEMENT and view.deps[noun] == "xcomp"
        return agrees and view.heads[noun] == clause.head and bool(proposals)

    def _is_word(self, draft: Draft) -> bool:
        """Whether one side alone says something in what might be an agreement: "zeiden *in een verklaring* dat"."""
        view, clause, noun = self.view, draft.clause, draft.trigger
        classes, said = ({*word_classes().get(lemma, ())} for lemma in (view.lemmas[noun], clause.lemma))
        if draft.rule.frame != EventKind.AGREEMENT or FrameClass.STATE not in classes or _MADE & said:
            return False
        joint = any(view.lemmas[c] in view.grammar.together for c in view.children[noun])
        sides = {key for t in clause.agent for key in self.actors.of(t)}
        inside = view.case_of(noun) in view.grammar.inside and view.heads[noun] == clause.head
        return inside and not joint and len(sides) < 2

    def _is_source(self, draft: Draft) -> bool:
        """Whether a statement only says whose words are told: '"...", aldus een verklaring van X en Y'."""
        view, noun, clause = self.view, draft.trigger, draft.clause
        if draft.rule.frame != EventKind.AGREEMENT or not view.lemmas[noun].endswith(self.declarations):
            return False
        known = any(view.lowers[c] in view.grammar.definite for c in view.children[noun] if c < noun)
        written = noun in (*clause.agent, *clause.obliques.get("in", ()), *clause.obliques.get("uit", ()))
        return (view.case_of(noun) in view.grammar.sources and not known) or (
            written and clause.lemma in view.grammar.reads
        )

    def _is_recall(self, draft: Draft) -> bool:
        """Whether an ambassador only comes home: "riep zijn ambassadeur terug *voor overleg*"."""
        return draft.clause.lemma in self.view.grammar.recalls and self.view.case_of(draft.trigger) == "voor"

    def _is_own_attempt(self, draft: Draft) -> bool:
        """Whether those who try are several, and no mediator: "India en Pakistan braken *de poging* af"."""
        view, noun = self.view, draft.trigger
        mediates = draft.rule.frame == EventKind.MEDIATION and len(draft.who("mediator")) != 1
        aimed = any(view.case_of(c) in view.grammar.wished_behind or view.deps[c] == "acl" for c in view.children[noun])
        return mediates and view.lemmas[noun] in self.scope.cues.attempts and not aimed

    def _is_only_topic(self, draft: Draft) -> bool:
        """Whether others only talk about an agreement, which no time, year or clause says to be there."""
        view, noun, clause = self.view, draft.trigger, draft.clause
        named = view.lemmas[noun].endswith(tuple(view.grammar.any_agreement))
        if draft.rule.frame != EventKind.AGREEMENT or not named:
            return False
        topic = view.case_of(noun) in view.grammar.topics
        talks = clause.lemma in talking() or (topic and view.lemmas[view.heads[noun]] in talking())
        if not talks or not (topic or noun in clause.theme):
            return False
        told = (
            any(view.time_at[t] >= 0 for t in view.subtree(noun)) or self.scope.certain.relatives.of(noun) is not None
        )
        below = [view.lowers[c] for c in view.children[noun]]
        return not told and self.scope.cues.in_force.isdisjoint(below) and not view.grammar.definite.isdisjoint(below)

    def _is_harmed(self, draft: Draft) -> bool:
        """Whether somebody only did harm at a gathering of no two sides: "een aanslag op een vergadering"."""
        view, noun = self.view, draft.trigger
        harmed = view.case_of(noun) in view.grammar.harmed_behind and view.lemmas[view.heads[noun]].endswith(self.harms)
        groups = [c for c in view.children[noun] if view.case_of(c) in view.grammar.gathered_behind]
        sides = {key for t in groups for key in self.actors.of(t)}
        return draft.rule.frame == EventKind.MEETING and harmed and len(sides) < 2
