"""What phrases of hearsay, of nearly, of an aim and of success make of an event, above the learned judge.

1. What is only told by hearsay or guessed is possible: "hebben *naar verluidt* getekend", "sloten *vermoedelijk* een
   verdrag"; and so is what is the aim of somebody ("*het doel is* een verdrag te sluiten"), what he is only named for
   ("werd *genoemd als* bemiddelaar"), what he turns down ("*wees* bemiddeling *af*"), an agreement that is only drafted
   ("een *ontwerp*verdrag"), and what is not known yet and somebody calls for or is ready for ("een *pleidooi voor* een
   bestand", "is *toe aan* overleg").
2. What nearly was, was not: "bereikten *bijna* een akkoord"; what nearly is, is possible, and planned where somebody
   is about to do it: "staan *op het punt* te tekenen". To what somebody is near is possible: "*dicht bij* een akkoord".
3. That of which there is too little is not there: "er is *onvoldoende* overeenstemming"; nor is that for which there
   is none or too little ground: "te weinig *vertrouwen om* gesprekken te beginnen".
4. What somebody could do after all was done: "*kon toch* een ronde openen"; so was what is called a fact ("een akkoord
   is *een feit*"), and not what is waited for ("laat *op zich wachten*").
"""

from __future__ import annotations

from kg.frames.mood.arguments import is_argument
from kg.frames.mood.implied import refusing
from kg.frames.mood.signs import tense_of
from kg.frames.mood.unsettled import MADE, Looking, made_of
from kg.frames.syntax.clauses import Clause
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Factuality

_PAST = frozenset({"past", "perfect", "pluperfect"})
_NEAR = 3  # tokens behind "naar" in which the verb of hearsay stands
_SAID_OF = frozenset({"csubj", "ccomp", "xcomp", "acl", "advcl"})
_QUANTITY = frozenset({"NUM", "PRON"})
_AGREES = MADE | {FrameClass.SIGN}


class Shades(Looking):
    """Looks for such phrases."""

    def level(self, trigger: int, clause: Clause, *, noun: bool) -> Factuality | None:
        """The level that one of them gives, or None."""
        if (noun and self._lacks(trigger)) or self._has_no_ground(trigger, clause, noun=noun):
            return Factuality.COUNTERFACTUAL
        if noun and (self._is_drafted(trigger) or self._is_near(trigger) or self._is_eventual(trigger)):
            return Factuality.POSSIBLE
        if noun and (self._named_for(trigger, clause) or self._turned_down(trigger, clause)):
            return Factuality.POSSIBLE
        if noun and not self._is_known(trigger) and self._is_wanted(trigger, clause):
            return Factuality.POSSIBLE
        if noun and trigger in clause.agent and not self.negated(clause) and self.modality(clause) is None:
            if clause.lemma in self.cues.shades.facts:
                return Factuality.ACTUAL
            if self._is_pending(clause):
                return Factuality.COUNTERFACTUAL
        if not self.carries(trigger, clause, noun=noun):
            return None
        if self._is_about_to(clause):
            return Factuality.PLANNED
        if self._is_aim(clause):
            return Factuality.POSSIBLE
        if self.negated(clause):
            return None
        past = tense_of(self.view, clause) in _PAST
        if self._nearly(trigger, clause):
            return Factuality.COUNTERFACTUAL if past else Factuality.POSSIBLE
        if tense_of(self.view, clause) == "pluperfect" and self._would_have_liked(clause):
            return Factuality.COUNTERFACTUAL  # "had hem *graag* gesproken"
        if self._guessed(clause, timed=past):
            return Factuality.POSSIBLE
        return Factuality.ACTUAL if past and self._achieved(clause) else None

    def could(self, clause: Clause) -> bool:
        """Whether a modal verb only says that somebody was able to: "kon", "wist te"."""
        return any(self.view.lowers[t] in self.cues.shades.able for t in clause.auxiliaries)

    def carries(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether a clause tells of the event itself: its verb is the event, or only says that it takes place."""
        if not noun or trigger == clause.head:
            return True
        behind = (
            self.view.case_of(trigger) in self.view.grammar.carried_behind and self.view.heads[trigger] == clause.head
        )
        return clause.lemma in self.cues.occurrence | self.cues.certain and (
            behind or is_argument(self.view, self.cues, trigger, clause)
        )

    def _classes(self, trigger: int, clause: Clause, *, noun: bool) -> tuple[str, ...]:
        return word_classes().get(self.view.lemmas[trigger] if noun else clause.lemma, ())

    def _lacks(self, noun: int) -> bool:
        """ "Te weinig", "onvoldoende": that of an agreement is none."""
        made = bool(MADE & {*word_classes().get(self.view.lemmas[noun], ())})
        return made and any(
            c < noun and self.view.lowers[c] in self.cues.shades.lacking for c in self.view.children[noun]
        )

    def _has_no_ground(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """ "Te weinig vertrouwen *om met gesprekken te beginnen*": what goes on again was held before."""
        view, above = self.view, clause.parent
        begun = noun and view.case_of(trigger) in view.grammar.begun_behind and clause.lemma in self.cues.occurrence
        if (
            above is None
            or clause.link not in ("acl", "advcl")
            or clause.finite
            or clause.lemma in view.grammar.resumed
        ):
            return False
        if not self.carries(trigger, clause, noun=noun) and not (begun and view.heads[trigger] == clause.head):
            return False
        grounds = [view.heads[clause.head]] if clause.link == "acl" else [*above.agent, *above.theme]
        return any(view.lemmas[t] in self.cues.shades.grounds and self._is_scarce(t, above) for t in grounds)

    def _is_scarce(self, ground: int, clause: Clause) -> bool:
        """Whether there is none, or too little, of something: "*geen* basis", "is er *nauwelijks* draagvlak"."""
        view, scarce = self.view, self.cues.shades.lacking | self.cues.nothing
        near = (*view.children[ground], ground - 1)
        return self.negated(clause) or any(t < ground and view.lowers[t] in scarce for t in near)

    def _is_near(self, noun: int) -> bool:
        """ "Dicht bij een akkoord"."""
        made = bool(MADE & {*word_classes().get(self.view.lemmas[noun], ())})
        return (
            made
            and self.view.lemmas[self.view.heads[noun]] in self.cues.shades.near
            and self.view.case_of(noun) == "bij"
        )

    def _named_for(self, noun: int, clause: Clause) -> bool:
        """ "Werd genoemd als bemiddelaar"."""
        as_one = any(self.view.lowers[c] == "als" for c in self.view.children[noun])
        return as_one and clause.passive and clause.lemma in self.cues.shades.named

    def _is_drafted(self, noun: int) -> bool:
        """ "Een *ontwerp*akkoord"."""
        lemma, drafts = self.view.lemmas[noun], tuple(self.cues.shades.drafts)
        return lemma.startswith(drafts) and bool(MADE & {*made_of(lemma)})

    def _is_eventual(self, noun: int) -> bool:
        """ "Een *eventuele* top", "de *mogelijke* komst van X"."""
        view, before = self.view, (c for c in self.view.children[noun] if c < noun)
        return any(self.cues.words.get(view.lowers[c]) is Factuality.POSSIBLE and view.pos[c] == "ADJ" for c in before)

    def _is_known(self, noun: int) -> bool:
        return any(self.view.lowers[c] in self.view.grammar.definite for c in self.view.children[noun] if c < noun)

    def _called_for(self, noun: int, clause: Clause) -> bool:
        """ "Een *pleidooi voor* een bestand", "riepen op tot een wapenstilstand"."""
        view, cues, head, case = self.view, self.cues, self.view.heads[noun], self.view.case_of(noun)
        if not MADE & {*word_classes().get(view.lemmas[noun], ())}:
            return False
        if view.pos[head] == "NOUN" and case in view.grammar.possible_behind | view.grammar.wished_behind:
            return cues.nouns.get(view.lemmas[head]) is Factuality.POSSIBLE
        wishes = cues.embedding.get(clause.lemma) is Factuality.POSSIBLE and not self.negated(clause)
        return wishes and head == clause.head and case in view.grammar.wished_behind

    def _is_wanted(self, noun: int, clause: Clause) -> bool:
        return self._ready(noun, clause) or self._called_for(noun, clause) or self._thought_of(noun, clause)

    def _thought_of(self, noun: int, clause: Clause) -> bool:
        """ "Een verdrag is *onhaalbaar*", "een top komt *nader*", "*gelooft in* een bestand", "*ziet niets in* X"."""
        view, shades = self.view, self.cues.shades
        if noun in (*clause.agent, *clause.theme):
            near = (clause.head, *view.children[clause.head])
            return any(view.lowers[t] in shades.feasible for t in near)
        behind = view.heads[noun] == clause.head and clause.lemma in shades.attitudes.get(view.case_of(noun), ())
        return behind and all(view.lowers[t] in shades.worth for t in clause.theme)

    def _ready(self, noun: int, clause: Clause) -> bool:
        """ "Is *toe aan* overleg", "zijn *rijp voor* een bestand", "staat *open voor* gesprekken"."""
        view, ready, head = self.view, self.cues.shades.ready, self.view.heads[noun]
        near = {head, *(t for t in view.children[head] if view.heads[noun] == head)} & {*clause.tokens}
        words = {word for t in near for word in (view.lowers[t], view.lemmas[t])}
        return not ready.isdisjoint(words) and view.case_of(noun) in view.grammar.ready_behind

    def _turned_down(self, noun: int, clause: Clause) -> bool:
        """ "Verwierp bemiddeling door Oman": what is no agreement, and is only offered."""
        refused = clause.lemma in refusing() - self.cues.predicate.keys() and noun in clause.theme
        return refused and not self.negated(clause) and not MADE & {*word_classes().get(self.view.lemmas[noun], ())}

    def _is_pending(self, clause: Clause) -> bool:
        """ "Laat *op zich wachten*"."""
        words = self.cues.shades.pending
        behind = range(clause.head, self.view.sentence(clause.head)[1])
        return clause.lemma in words and words <= {self.view.lemmas[t] for t in behind}

    def _is_about_to(self, clause: Clause) -> bool:
        """ "Staan *op het punt* een verdrag te sluiten"."""
        above = clause.parent
        if above is None or clause.finite or self.negated(above):
            return False
        return any(self.view.lemmas[t] in self.cues.shades.brink for t in above.obliques.get("op", ()))

    def _is_aim(self, clause: Clause) -> bool:
        """ "Het doel is een verdrag *te sluiten*", whichever of the two verbs the parse puts first."""
        view, above = self.view, clause.parent
        if above is None:
            infinitive = "VerbForm=Inf" in view.morphs[clause.head] and view.lowers[clause.head - 1] == "te"
            return infinitive and any(view.lemmas[t] in self.cues.shades.aims for t in clause.agent)
        wanted = clause.mark == "dat" or not clause.finite
        return wanted and clause.link in _SAID_OF and view.lemmas[above.head] in self.cues.shades.aims

    def _would_have_liked(self, clause: Clause) -> bool:
        words = (t for t in clause.tokens if self.view.lowers[t] in self.cues.shades.wished)
        return any(self._is_beside(t, {clause.head}) for t in words)

    def _nearly(self, trigger: int, clause: Clause) -> bool:
        near = {clause.head, trigger, *clause.auxiliaries}
        return any(self.view.lowers[t] in self.cues.shades.nearly and self._is_beside(t, near) for t in clause.tokens)

    def _guessed(self, clause: Clause, *, timed: bool) -> bool:
        """ "Tekenden *vermoedelijk*", "komt *mogelijk* maandag"; ``timed``: before a time it says when, not whether."""
        view, near = self.view, {clause.head, *clause.auxiliaries}
        guess = clause.lemma not in self.cues.shades.judging and any(
            self.cues.words.get(view.lowers[t]) is Factuality.POSSIBLE and self._is_beside(t, near, timed=timed)
            for t in clause.tokens
        )
        guess = guess or any(view.lemmas[t] in self.cues.shades.rumours for t in clause.obliques.get("volgens", ()))
        heard = (t for t in range(*view.sentence(clause.head)) if view.lowers[t] == "naar" and self._hears(t))
        return guess or any(not near.isdisjoint((view.heads[t], view.heads[view.heads[t]])) for t in heard)

    def _hears(self, preposition: int) -> bool:
        """ "Naar verluidt", "naar het schijnt", "naar wordt beweerd": no noun follows, but such a verb.

        Behind a comma it goes with what follows: "trad op, *naar het schijnt omdat* ...".
        """
        view = self.view
        if view.lowers[preposition - 1] == ",":
            return False
        for token in range(preposition + 1, min(preposition + 1 + _NEAR, view.size)):
            if view.lemmas[token] in self.cues.shades.hearsay or view.lowers[token] in self.cues.shades.hearsay:
                return True
            if view.pos[token] not in ("PRON", "DET", "AUX", "VERB"):
                return False
        return False

    def _is_beside(self, adverb: int, near: set[int], *, timed: bool = True) -> bool:
        """Whether an adverb says something of the verb, and not of how long or how many."""
        view, after = self.view, adverb + 1
        if view.lowers[adverb - 1] == ",":
            return False  # it goes with what follows: "praten maandag, waarschijnlijk in Oslo"
        counted = after < view.size and (view.pos[after] in _QUANTITY or (timed and view.time_at[after] >= 0))
        return view.heads[adverb] in near and view.deps[adverb] in ("advmod", "amod") and not counted

    def _achieved(self, clause: Clause) -> bool:
        after_all = any(self.view.lowers[t] in self.cues.shades.after_all for t in range(clause.first, clause.last))
        return self.could(clause) and after_all and clause.parent is None
