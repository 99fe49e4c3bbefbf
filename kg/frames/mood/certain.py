"""What grammar alone settles of whether an event took place, above the learned judge (``kg.frames.mood.judge``).

1. A relative clause in the past says that it did, whatever the clause above is about: "X wil het verdrag herzien *dat
   het in 2013 tekende*".
2. What somebody refuses to do did not take place: "weigerde met X aan tafel te gaan".
3. What is not planned or is ruled out will not: "een nieuwe top is niet gepland", "staat niet op de agenda". In the
   past tense that says nothing: "was niet gepland, maar duurde een uur".
4. That without which something else took place did not: "gingen zonder akkoord uiteen". Talks or an agreement that are
   suspended did.
5. What the text calls on its reader to allow, or what lies on the table, is only possible: "Laat X en Y elkaar
   ontmoeten", "een top ligt op tafel"; and so is an agreement not known yet about which others talk: "overleg over een
   bestand".
6. What a clause of its own announces is planned (``kg.frames.mood.announced``): "de top begint morgen".
7. Talks that brought nothing were held, and what they did not bring was not: "de gesprekken brachten geen vrede".
8. An agreement that is known and lapses, or that somebody wants to revise, was made: "het verdrag loopt in mei af".
9. What a clause in the past says to have taken place did, and so did that at which it says that something was agreed.

What the text leaves open is read in ``kg.frames.mood.unsettled``, what a verb above implies in ``implied``.
"""

from __future__ import annotations

from functools import cached_property

from kg.frames.mood.announced import Announced
from kg.frames.mood.arguments import is_argument
from kg.frames.mood.implied import Implied
from kg.frames.mood.shades import Shades
from kg.frames.mood.signs import tense_of
from kg.frames.mood.unsettled import MADE, Looking, Unsettled, made_of
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.relatives import Relatives
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Factuality

_COMPLETES = frozenset({"xcomp", "advcl", "ccomp", "obl"})
_TALK = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET})


class Certainty(Looking):
    """Settles what can be settled."""

    @cached_property
    def relatives(self) -> Relatives:
        """The relative clauses of the article."""
        return Relatives(self.view, self.clauses, self.cues.held)

    @cached_property
    def unsettled(self) -> Unsettled:
        """What it leaves open."""
        return Unsettled(self.view, self.clauses, self.cues, self.negated, self.modality)

    @cached_property
    def announced(self) -> Announced:
        """What it announces."""
        return Announced(self.view, self.clauses, self.cues, self.negated, self.modality)

    @cached_property
    def implied(self) -> Implied:
        """What a verb above implies."""
        return Implied(self.view, self.clauses, self.cues, self.negated, self.modality)

    @cached_property
    def shades(self) -> Shades:
        """What phrases of hearsay and the like make of it."""
        return Shades(self.view, self.clauses, self.cues, self.negated, self.modality)

    def level(self, trigger: int, clause: Clause, *, noun: bool) -> Factuality | None:
        """The level of the event that a word evokes, or None where the judge must decide."""
        if noun and self.is_at(trigger, clause) and tense_of(self.view, clause) in ("past", "perfect", "pluperfect"):
            return Factuality.ACTUAL if self.modality(clause) is None else None
        if noun and self.held_in(trigger) is not None and not self.unsettled.is_disputed(trigger):
            return Factuality.ACTUAL
        if self.refused(trigger, clause, noun=noun) or (noun and self._not_planned(trigger, clause)):
            return Factuality.COUNTERFACTUAL
        if self._ruled_out(trigger, clause, noun=noun):
            return Factuality.COUNTERFACTUAL
        if self._without(trigger, clause, noun=noun) or (noun and self._never_was(trigger, clause)):
            return Factuality.COUNTERFACTUAL
        if self.shades.carries(trigger, clause, noun=noun):
            implied = self.implied.level(trigger, clause, noun=noun) or self.implied.affirmed(clause)
            if implied is not None:
                return implied
        missed = self._missed(clause)
        if noun and trigger in missed and MADE & {*self._classes(trigger)}:
            return Factuality.COUNTERFACTUAL
        if not noun and missed and FrameClass.SIGN in word_classes().get(clause.lemma, ()):
            return Factuality.COUNTERFACTUAL  # "zij tekenden niets"
        if noun and (self._in_force(trigger, clause) or self.suspended(trigger, clause)):
            return Factuality.ACTUAL
        if noun and self._fruitless(trigger, clause):
            return Factuality.ACTUAL
        shade = self.shades.level(trigger, clause, noun=noun)
        if shade is not None:
            return shade
        if self._let(clause) or (noun and (self._lies_ahead(trigger, clause) or self._talked_about(trigger))):
            return Factuality.POSSIBLE
        if (noun and self.unsettled.is_disputed(trigger)) or self.unsettled.hangs(trigger, clause, noun=noun):
            return Factuality.POSSIBLE
        if self.unsettled.is_waited_for(clause) or self.unsettled.is_contradicted(trigger):
            return Factuality.POSSIBLE
        would = self.unsettled.would_have(trigger, clause, noun=noun)
        if would is not None:
            return would
        ahead = noun and (self._leads_up_to(trigger) or self.unsettled.is_expected_at(trigger, clause))
        ahead = ahead or self.unsettled.came_for(trigger, clause, noun=noun) or self._is_expected(trigger, clause)
        ahead = ahead or self.implied.intention(trigger, clause, noun=noun) is Factuality.PLANNED
        ahead = ahead or (noun and self.unsettled.is_awaited(trigger, clause))
        if ahead or (self.shades.carries(trigger, clause, noun=noun) and self.announced.is_so(trigger, clause)):
            return Factuality.PLANNED
        held = noun and (self._took_place(trigger, clause) or self.implied.agreed_at(trigger, clause))
        held = held or (noun and self._was_there_for(trigger, clause)) or self.implied.goes_on(trigger, clause)
        held = held or self.implied.first_to(trigger, clause)
        return Factuality.ACTUAL if held else None

    def _is_expected(self, trigger: int, clause: Clause) -> bool:
        """ "Sluiten *naar verwachting* een verdrag": of what is not past."""
        view, told = self.view, tense_of(self.view, clause) in ("present", "none")
        behind = clause.obliques.get("naar", []) if told and not self.negated(clause) else []
        own = trigger == clause.head or trigger in (*clause.theme, *clause.agent)
        return own and any(view.lemmas[t] in self.cues.expected.awaited for t in behind)

    def _leads_up_to(self, noun: int) -> bool:
        """ "*Aan de vooravond van* de top", "in de *aanloop* naar de top"."""
        view, head = self.view, self.view.heads[noun]
        return view.case_of(noun) in view.grammar.ahead_of or view.lemmas[head] in view.grammar.leading_up

    def is_at(self, noun: int, clause: Clause) -> bool:
        """Whether the clause says of somebody that he is at it, or not: "was *niet bij het gesprek*"."""
        view, below = self.view, {self.view.lowers[c] for c in self.view.children[noun] if c < noun}
        known = not below.isdisjoint(view.grammar.definite)  # not "was niet in gesprek met X"
        at = noun == clause.head and known and view.case_of(noun) in view.grammar.judging_at
        return at and any(view.deps[t] == "cop" for t in clause.auxiliaries)

    def held_in(self, noun: int) -> Clause | None:
        """The relative clause that says that the event of a noun took place, or None."""
        clause = self.relatives.of(noun)
        if clause is None or self.negated(clause) or self.modality(clause) is not None:
            return None
        wished = any(self.view.lemmas[t] in self.cues.modal for t in clause.tokens)  # "had willen sluiten"
        return clause if not wished and tense_of(self.view, clause) in ("past", "perfect", "pluperfect") else None

    def refused(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether a verb above says that somebody does not do it; of a noun, that which its verb carries."""
        if self.implied.unwanted(trigger, clause, noun=noun):
            return True
        above = clause.parent
        if (
            above is None
            or clause.link not in _COMPLETES
            or clause.finite
            or (noun and not self._carried(trigger, clause) and not self._would_be_made(trigger, clause))
        ):
            return False
        refuses = self.cues.embedding.get(above.lemma) is Factuality.COUNTERFACTUAL
        return refuses and not self.negated(above) and self.modality(above) is None

    def _would_be_made(self, noun: int, clause: Clause) -> bool:
        """Whether a verb makes what a noun names: "verzuimde een verdrag te *tekenen*"."""
        signs = FrameClass.SIGN in word_classes().get(clause.lemma, ()) and bool(MADE & {*self._classes(noun)})
        return signs and noun in clause.theme

    def suspended(self, noun: int, clause: Clause) -> bool:
        """Whether talks that are known, or an agreement in force, are suspended; no single visit or meeting is."""
        view = self.view
        single = view.lemmas[noun].endswith(tuple(self.cues.occasions))
        if clause.lemma not in self.cues.suspended or not is_argument(self.view, self.cues, noun, clause) or single:
            return False
        below = {view.lowers[c] for c in view.children[noun] if c < noun}
        known = below.isdisjoint(view.grammar.indefinite) and below.isdisjoint(view.grammar.anew | {*self.cues.words})
        return known and not self.negated(clause) and self.modality(clause) is None

    def _in_force(self, noun: int, clause: Clause) -> bool:
        """Whether an agreement that is known is said to end, or to be called off or revised one day."""
        view, cues = self.view, self.cues
        below = {view.lowers[c] for c in view.children[noun] if c < noun}
        known = not below.isdisjoint(view.grammar.definite) and below.isdisjoint(view.grammar.anew)
        if not known or not MADE & {*self._classes(noun)}:
            return False
        lemmas = {clause.lemma, *(c.lemma for c in clause.children if c.link in _COMPLETES and not c.finite)}
        ends = not cues.lapsing.isdisjoint(lemmas) and noun in clause.agent  # "dreigt in te storten"
        revised = clause.lemma in cues.revising and noun in (*clause.theme, *(clause.agent if clause.passive else ()))
        return ends or revised or not below.isdisjoint(cues.in_force)

    def _without(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """ "Zonder akkoord", also where its verb is what tells of one: "zonder akkoord afgesloten"."""
        if noun:
            return self.view.case_of(trigger) in self.cues.without
        lacking = [t for word in self.cues.without for t in clause.obliques.get(word, ())]
        return bool(MADE & {*self._classes(trigger)}) and any(MADE & {*self._classes(t)} for t in lacking)

    def _never_was(self, noun: int, clause: Clause) -> bool:
        """ "De onderhandelingen zijn *nooit begonnen*"."""
        occurs = clause.lemma in self.cues.occurrence and is_argument(self.view, self.cues, noun, clause)
        return occurs and self.negated(clause) and any(self.view.lowers[t] in self.cues.never for t in clause.tokens)

    def _missed(self, clause: Clause) -> list[int]:
        """What a clause in the past says was not brought, reached or given, "doorgang" and the like aside."""
        view, past = self.view, tense_of(self.view, clause) in ("past", "perfect", "pluperfect")
        if not past or clause.passive or (self.modality(clause) is not None and not self.shades.could(clause)):
            return []
        none = (t for t in clause.theme if self._is_none(t) and view.lemmas[t] not in self.cues.passages)
        return [t for t in none if t not in clause.agent]

    def _is_none(self, token: int) -> bool:
        return any(self.view.lowers[t] in self.cues.nothing for t in (token, *self.view.children[token]) if t <= token)

    def _fruitless(self, noun: int, clause: Clause) -> bool:
        """Whether talks that are known brought nothing."""
        known = any(self.view.lowers[c] in self.view.grammar.definite for c in self.view.children[noun])
        return known and noun in clause.agent and bool(self._missed(clause))

    def _talked_about(self, noun: int) -> bool:
        view, head = self.view, self.view.heads[noun]
        if view.case_of(noun) not in view.grammar.topics or not MADE & {*self._classes(noun)}:
            return False
        if not _TALK & {*self._classes(head), *word_classes().get(self.clauses.of[head].lemma, ())}:
            return False
        return any(view.lowers[c] in view.grammar.indefinite for c in view.children[noun])

    def _classes(self, noun: int) -> tuple[str, ...]:
        """What kinds of events a noun evokes; of a compound, its last part."""
        return made_of(self.view.lemmas[noun])

    def _carried(self, noun: int, clause: Clause) -> bool:
        view = self.view
        attends = FrameClass.ATTEND in word_classes().get(clause.lemma, ())
        known = any(view.lowers[c] in view.grammar.definite for c in view.children[noun])
        case = view.case_of(noun)
        if not view.grammar.carries(clause.lemma) or attends or view.heads[noun] != clause.head:
            return False
        return case in view.grammar.carried_behind if case else not known

    def _not_planned(self, noun: int, clause: Clause) -> bool:
        view = self.view
        if not is_argument(self.view, self.cues, noun, clause) or self.modality(clause) is not None:
            return False
        if tense_of(view, clause) not in ("present", "perfect", "participle"):
            return False
        fixed = [t for t in clause.tokens if view.deps[t] == "fixed"]  # "staat op stapel"
        listed = [t for t in (*clause.obliques.get("op", []), *fixed) if view.lemmas[t] in self.cues.schedules]
        if not listed and clause.lemma not in self.cues.plans:
            return False
        without = any(view.lowers[c] in self.cues.negation for c in view.children[noun])
        denies = any(view.lowers[c] in self.cues.negation for t in listed for c in view.children[t])
        return without or denies or self.negated(clause)

    def _ruled_out(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """ "Sluit een ontmoeting uit", "sluit uit dat zij elkaar ontmoeten"."""
        if noun and clause.lemma in self.cues.excluded:
            denied = any(self.view.lowers[t] in self.cues.negation for t in clause.tokens)
            return trigger in clause.theme and not denied and self.modality(clause) is None
        above = clause.parent
        if above is None or clause.link != "ccomp" or clause.mark != "dat" or above.lemma not in self.cues.excluded:
            return False
        return not noun and not self.negated(above) and self.modality(above) is None

    def _took_place(self, noun: int, clause: Clause) -> bool:
        """Whether a clause that is not denied, asked or made to depend on anything says that it took place."""
        view = self.view
        if clause.lemma not in self.cues.occurrence or not is_argument(view, self.cues, noun, clause):
            return False
        asked = clause.mark == "of" or view.words[view.sentence(noun)[1] - 1] == "?"
        above = clause.parent if clause.link == "ccomp" else None
        asked = asked or (above is not None and above.lemma in self.cues.embedding)  # "ontkent dat overleg plaatsvond"
        told = tense_of(view, clause) in ("past", "perfect") and not asked
        return told and not self.negated(clause) and self.modality(clause) is None

    def _was_there_for(self, noun: int, clause: Clause) -> bool:
        """ "Was in Lomé *voor een ontmoeting*"."""
        view, case = self.view, self.view.case_of(noun)
        if case not in view.grammar.meant_for or view.heads[noun] != clause.head or self.negated(clause):
            return False
        there = clause.lemma == "zijn" or any(view.deps[t] == "cop" for t in clause.auxiliaries)
        visits = FrameClass.VISIT in self._classes(noun) and bool(clause.obliques.get("in"))
        told = ("past", "perfect", "present") if visits else ("past", "perfect")  # "is in Lomé voor een bezoek"
        return there and tense_of(view, clause) in told and self.modality(clause) is None

    def _lies_ahead(self, noun: int, clause: Clause) -> bool:
        """Whether it is only one of the things that may be done: "een top ligt *op tafel*", "*in het verschiet*"."""
        if not is_argument(self.view, self.cues, noun, clause):
            return False
        on = clause.obliques.get("op", []) if clause.lemma == "liggen" else []
        said = f" {' '.join(self.view.lowers[clause.first : clause.last])} "
        ahead = any(f" {phrase} " in said for phrase in self.cues.prospects)
        return ahead or any(self.view.lemmas[t] in self.cues.options for t in on)

    def _let(self, clause: Clause) -> bool:
        """Whether the sentence opens with an imperative of letting, of which the clause is what is let."""
        view, above = self.view, clause.parent
        if above is None or above.link != "root" or clause.finite or above.auxiliaries:
            return False
        opens = above.head == view.sentence(above.head)[0]
        return opens and view.lowers[above.head] in view.grammar.letting and view.pos[above.head] == "VERB"
