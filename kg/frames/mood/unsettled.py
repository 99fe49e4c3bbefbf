"""What the text leaves open, above the learned judge: conditions, hearsay, what one side denies, what was to come.

1. What hangs on a condition that is still open is only possible: "X ontmoet Y *zodra* de grens open is", "X sluit een
   verdrag, *op voorwaarde dat* ..."; and so are both halves of "*mocht* er geen akkoord komen, *dan* ...".
2. What is told by hearsay is only possible ("zouden hebben gesproken"), and did not take place where it hangs on what
   was not so ("als Y had toegegeven, ...").
3. Where somebody is expected is planned ("wordt bij het overleg verwacht"), and so is after what something is only to
   come ("wil *pas na overleg* beslissen") and the agreement for which he came ("reisde naar Lomé *om* een verdrag *te
   tekenen*"). So is what somebody is on the way to ("is naar Oman *om te praten*") and what somebody will sit at
   ("*zal* aan het overleg *deelnemen*").
4. What somebody denies in a relative clause is only possible: "een ontmoeting die Y ontkent", "iets wat Y ontkent".
5. What only "te" and an infinitive tell has not come about, unless the verb above says so: "zijn in staat een verdrag
   *te sluiten*".
6. That on which somebody makes his consent or help depend is only possible: "koppelde zijn steun *aan
   onderhandelingen*"; and so is an agreement that somebody is against, or only for: "is *tegen het handelsverdrag*".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.frames.mood.arguments import is_argument
from kg.frames.mood.cues import Cues
from kg.frames.mood.signs import tense_of
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Factuality
from kg.nlp.word_classes import word_class

MADE = frozenset({FrameClass.AGREE, FrameClass.TRUCE})
_ASKED = frozenset({"ccomp", "csubj", "advcl", "acl", "parataxis", "obl"})
_SHORTEST = 3  # letters of the last part of a compound


def made_of(lemma: str) -> tuple[str, ...]:
    """What kinds of events a noun evokes; of a compound, its last part."""
    found = (word_classes().get(lemma[at:], ()) for at in range(len(lemma) - _SHORTEST + 1))
    return next((classes for classes in found if classes), ())


class Looking:
    """What settles a mood looks at one article; ``negated`` and ``modality`` are those of the scope."""

    def __init__(
        self,
        view: View,
        clauses: Clauses,
        cues: Cues,
        negated: Callable[[Clause], bool],
        modality: Callable[[Clause], Factuality | None],
    ) -> None:
        self.view, self.clauses, self.cues, self.negated, self.modality = view, clauses, cues, negated, modality

    def before(self, word: int) -> Iterator[int]:
        """The tokens before a word, from right to left, up to a comma, a conjunction or a finite verb."""
        view = self.view
        for token in range(word - 1, view.sentence(word)[0] - 1, -1):
            if view.pos[token] in ("PUNCT", "SCONJ") or "VerbForm=Fin" in view.morphs[token]:
                return
            yield token


class Unsettled(Looking):
    """Looks for what is open."""

    def hangs(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether a clause that is not of the past tells of it, and another one on what condition."""
        view, cues = self.view, self.cues
        if self._is_left_open(trigger, clause, noun=noun):
            return True
        if self._is_in_condition(trigger) or (noun and (self._hinges(trigger, clause) or self._is_judged(trigger))):
            return True
        if noun and (self._is_led_to(trigger, clause) or self._is_not_excluded(trigger, clause)):
            return True
        carries = clause.lemma in cues.occurrence or view.grammar.carries(clause.lemma)
        if noun and not (carries and is_argument(self.view, self.cues, trigger, clause)):
            return False
        if self.negated(clause) or tense_of(view, clause) in ("past", "perfect", "pluperfect"):
            return False
        if self._is_behind_condition(trigger):
            return True
        terms = (t for group in clause.obliques.values() for t in group if view.lemmas[t] in cues.terms)
        return any(
            child.finite and tense_of(view, child) in ("present", "perfect")
            and (child.mark in cues.conditions if child.link == "advcl" else view.heads[child.head] in {*terms})
            for child in clause.children
        )  # fmt: skip

    def _is_left_open(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether a clause tells of it that asserts nothing.

        "Niet duidelijk is *of* zij elkaar hebben gesproken", "gingen uiteen *voordat* zij een verdrag hadden gesloten",
        "wacht *totdat* zij praten", "het duurt jaren *voordat* er een verdrag ligt".
        """
        if noun and not (clause.lemma in self.cues.occurrence or trigger in (*clause.theme, *clause.agent)):
            return False
        tense = tense_of(self.view, clause)
        asked = clause.mark == "of" and clause.link in _ASKED and clause.head >= trigger
        before = clause.mark in self.cues.before_that and tense == "pluperfect"
        lasts = (
            clause.parent is not None
            and clause.parent.lemma in self.cues.lasting
            and clause.mark in self.cues.before_that
        )
        awaited = (clause.mark in self.cues.until or lasts) and tense == "present"
        return asked or (clause.link == "advcl" and (before or awaited))

    def _hinges(self, noun: int, clause: Clause) -> bool:
        """Whether something is made to depend on what is not known yet, or that itself on something else.

        "Laat *zijn komst* afhangen *van overleg*": also where the infinitive hangs on another verb.
        """
        view, case, head = self.view, self.view.case_of(noun), self.view.heads[noun]
        above = clause.parent if clause.link in ("xcomp", "conj") else None
        around = [clause, above] if above is not None else [clause]
        words = {word for c in around for word in (c.lemma, *(view.lemmas[t] for t in c.tokens))}
        if case not in self.cues.hinges:
            cases = self.cues.hinges.keys() & {case for c in around for case in c.obliques}
            behind = (words & self.cues.hinges[case] for case in cases)
            talks = FrameClass.NEGOTIATE in made_of(view.lemmas[noun])  # which may be under way
            return not talks and noun in (*clause.theme, *clause.agent) and any(behind)
        below = {view.lowers[c] for c in view.children[noun] if c < noun}
        loose = view.pos[head] != "NOUN" or view.lemmas[head] in self.cues.hinges[case]  # not "van de duur van overleg"
        return loose and below.isdisjoint(view.grammar.definite) and bool(words & self.cues.hinges[case])

    def _is_led_to(self, noun: int, clause: Clause) -> bool:
        """Whether something must lead to an agreement not known yet: "*moet leiden tot* een bestand"."""
        view, below = self.view, {self.view.lowers[c] for c in self.view.children[noun] if c < noun}
        if not MADE & {*made_of(view.lemmas[noun])} or not below.isdisjoint(view.grammar.definite):
            return False
        behind = view.case_of(noun) in view.grammar.led_behind and view.heads[noun] == clause.head
        does = noun in clause.agent and clause.lemma not in self.cues.occurrence and "een" in below
        return (behind or does) and self.modality(clause) is not None

    def _is_not_excluded(self, noun: int, clause: Clause) -> bool:
        """ "Een ontmoeting is *niet uitgesloten*", "sluit een ontmoeting *niet uit*"."""
        denied = any(self.view.lowers[t] in self.cues.negation for t in clause.tokens)
        return clause.lemma in self.cues.excluded and denied and noun in (*clause.theme, *clause.agent)

    def _is_judged(self, noun: int) -> bool:
        """Whether somebody is for or against an agreement of which nothing says that it is there."""
        view, case = self.view, self.view.case_of(noun)
        sided = case in view.grammar.opposed or view.lemmas[view.heads[noun]] in self.cues.adherents
        if not sided or not MADE & {*made_of(view.lemmas[noun])}:
            return False
        dated = any(view.time_at[t] >= 0 for t in view.subtree(noun))
        return not dated and self.cues.in_force.isdisjoint(view.lowers[c] for c in view.children[noun])

    def _then(self, token: int) -> int | None:
        """Where in the sentence of a token "dan" follows a condition that opens with its verb, or None."""
        view = self.view
        first, last = view.sentence(token)
        first = next((t for t in range(first, last) if view.pos[t] not in ("PUNCT", "SYM")), first)
        opens = "VerbForm=Fin" in view.morphs[first] or word_class(view.lowers[first]).classes == "v"
        if not opens or view.lowers[last - 1] == "?":
            return None
        return next((t for t in range(first, last) if view.lowers[t] == "dan" and view.lowers[t - 1] == ","), None)

    def _is_in_condition(self, token: int) -> bool:
        """Whether a word stands in it: "*komt er geen ronde*, dan dreigt oorlog"."""
        then = self._then(token)
        return then is not None and token < then

    def _is_behind_condition(self, token: int) -> bool:
        then = self._then(token)
        return then is not None and token > then

    def is_disputed(self, noun: int) -> bool:
        """Whether a relative clause says that somebody denies it."""
        view, clauses = self.view, self.clauses.of[noun].children
        group = {noun, *(t for t in view.subtree(noun) if view.names_at[t])}  # "een ontmoeting in Lomé, die ..."
        told = [c for c in clauses if c.link == "acl:relcl" and view.heads[c.head] in group]
        openings = (next((t for t in c.tokens if view.pos[t] != "PUNCT"), c.first) for c in told)
        told = [c for c, t in zip(told, openings, strict=True) if view.lowers[t] in view.grammar.relatives_of_things]
        return any(self._denies(c, group) for clause in told for c in self._with_below(clause))

    def is_contradicted(self, trigger: int) -> bool:
        """Whether the rest of its sentence says that somebody denies it: "praatten, *iets wat X weerspreekt*"."""
        view, last = self.view, self.view.sentence(trigger)[1]
        clauses = {id(c): c for c in (self.clauses.of[t] for t in range(trigger + 1, last))}.values()
        told = [c for c in clauses if c.lemma in self.cues.denying and not self.negated(c) and self.modality(c) is None]
        return any(view.lowers[t] == "wat" and t > trigger and view.heads[t] == c.head for c in told for t in c.tokens)

    def _with_below(self, clause: Clause) -> Iterator[Clause]:
        yield clause
        for child in clause.children:
            if child.link in ("conj", "ccomp", "xcomp"):
                yield from self._with_below(child)

    def _denies(self, clause: Clause, group: set[int]) -> bool:
        """Whether a verb denies, and names nothing that it denies but what the relative clause belongs to."""
        view = self.view
        if clause.lemma not in self.cues.denying or self.negated(clause) or self.modality(clause) is not None:
            return False
        named = any(view.pos[t] in ("NOUN", "PROPN") for t in clause.theme if t not in group)
        return not named and not any(child.link == "ccomp" for child in clause.children)

    def would_have(self, trigger: int, clause: Clause, *, noun: bool) -> Factuality | None:
        """The level where a clause with "zou" and a perfect tells of it: by hearsay, or on a condition not met."""
        view, cues = self.view, self.cues
        carries = clause.lemma in cues.occurrence or MADE & {*word_classes().get(clause.lemma, ())}
        there = view.case_of(trigger) in view.grammar.judging_at and view.heads[trigger] == clause.head
        if noun and not there and not (carries and is_argument(self.view, self.cues, trigger, clause)):
            return None
        perfect = any(view.lowers[t] in view.grammar.perfect for t in clause.auxiliaries)  # as an infinitive
        if not perfect or not self._would(clause) or self.negated(clause):
            return None
        unmet = any(self._unmet(child) for child in clause.children)
        return Factuality.COUNTERFACTUAL if unmet else Factuality.POSSIBLE

    def _unmet(self, clause: Clause) -> bool:
        """Whether a clause is a condition that was not met: "als Tonga had toegegeven"."""
        view, opens = self.view, self.view.lowers[clause.first]
        return tense_of(view, clause) == "pluperfect" and bool({clause.mark, opens} & view.grammar.supposes)

    def _would(self, clause: Clause) -> bool:
        return any(self.view.lowers[t] in self.cues.past_possible for t in clause.auxiliaries)

    def came_for(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether it is only what somebody travels for, or, in whatever tense, went somewhere to sign."""
        view, journey = self.view, clause.parent
        below = clause.link == "advcl" or (clause.link == "acl" and bool(view.names_at[view.heads[clause.head]]))
        purpose = below and "VerbForm=Inf" in view.morphs[clause.head]
        if noun and view.heads[trigger] == clause.head and view.case_of(trigger) in view.grammar.meant_for:
            journey = clause
        elif noun or journey is None or not purpose:
            return False
        there = any(case.endswith("naar") for case in journey.obliques) and view.moves(journey.head, journey.lemma)
        if not noun and FrameClass.SIGN in word_classes().get(clause.lemma, ()):
            return there
        told = tense_of(view, journey) in ("present", "perfect") and not self.negated(journey)
        return there and told and self.modality(journey) is None

    def is_unrealised(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether it is told by no more than "te" and an infinitive: "zijn verplicht een akkoord *te sluiten*".

        So it has not come about yet, unless the verb above says that it did ("*slaagden* erin te ..."), is of how far
        it is ("*begonnen* te praten") or reports it ("*zeggen* met X te praten").
        """
        view, head = self.view, clause.head
        marks = {view.lowers[c] for c in view.children[head] if c < head and view.deps[c] in ("mark", "case")}
        if "VerbForm=Inf" not in view.morphs[head] or marks != {"te"} or clause.link == "acl:relcl":
            return False
        opening = [t for t in self.before(head) if view.lowers[t] != "te"][-1:]
        if any(view.lowers[t] in self.cues.means and view.case_of(view.heads[t]) for t in opening):
            return False  # "*door* X te ontvangen, gaf hij een signaal af"
        if noun and not (trigger in clause.theme and clause.lemma in self.cues.held):
            return False
        above = [] if clause.parent is None else [clause.parent.lemma]
        around = {*above, *(view.lemmas[t] for t in clause.tokens if t < head)}
        return around.isdisjoint(self.cues.realises | self.cues.manages)

    def is_waited_for(self, clause: Clause) -> bool:
        """Whether somebody still waits for it: "*wachten tot* X bereid is te praten"."""
        view, current = self.view, clause
        while current.parent is not None and current.parent.lemma not in self.cues.awaiting:
            current = current.parent
        above = current.parent
        if above is None or tense_of(view, above) != "present":
            return False
        return any(view.lowers[t] in self.cues.until for t in range(above.head + 1, clause.head))

    def is_awaited(self, noun: int, clause: Clause) -> bool:
        """Whether something else is to come during it or only after it: "kan *pas na beraad* worden gezegd"."""
        view, during = self.view, self.view.grammar.judging_at & self.view.grammar.after_itself
        if view.case_of(noun) in during and self.modality(clause) is Factuality.PLANNED:
            return tense_of(view, clause) == "present"  # "zullen *tijdens de top* een verdrag tekenen"
        after = view.case_of(noun) in view.grammar.coming_after and view.heads[noun] in (clause.head, *clause.theme)
        only = any(view.lowers[t] in view.grammar.not_before for t in (*view.children[noun], *clause.tokens))
        return after and only and tense_of(view, clause) == "present"

    def is_expected_at(self, noun: int, clause: Clause) -> bool:
        """Whether somebody is expected, or will be, at the event of a noun."""
        at = self.view.case_of(noun) in self.view.grammar.judging_at | self.view.grammar.with_sides | {"naar", "voor"}
        if FrameClass.ATTEND in word_classes().get(clause.lemma, ()) and self.view.heads[noun] == clause.head:
            return self.modality(clause) is Factuality.PLANNED and not self.negated(clause)
        return clause.lemma in self.cues.plans and clause.passive and at and tense_of(self.view, clause) == "present"
