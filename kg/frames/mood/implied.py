"""What a verb above says of the event by itself (implicative verbs), above the learned judge.

1. What somebody did not manage did not take place: "het *lukte* hun *niet* een akkoord te sluiten", "*slaagden er niet
   in* ...", "*wist geen* bestand te bereiken". What is managed is left to the judge, as is what may yet be.
2. What somebody left undone did not take place: "*verzuimde* te tekenen". That is ``Certainty.refused``.
3. That without which something else took place did not: "gingen uiteen *zonder dat* een akkoord werd bereikt",
   "*zonder* een verdrag *te* tekenen".
4. An agreement that somebody acts to reach is only possible: "vloog naar X *om* tot een akkoord *te* komen".
   So is one that is only the aim of something: "*inzet* van het overleg *is* een bestand".
5. What somebody does not want to do did not take place: "*wil niet praten*", "*is niet bereid* te praten", "*niet
   bereid tot* een gesprek". What he is "nog niet" ready for may yet be.
6. What somebody confirms of the past took place: "*bevestigde dat* zij elkaar spraken".
7. That at which something else was agreed or announced was held: "kwamen *op een top* overeen te onderhandelen".
"""

from __future__ import annotations

from functools import cache

from kg.frames.mood.arguments import is_aimed_at
from kg.frames.mood.signs import tense_of
from kg.frames.mood.unsettled import MADE, Looking, made_of
from kg.frames.syntax.clauses import Clause
from kg.lexicon.evoking import FrameClass, WordClass, load_evoking, word_classes
from kg.model import Factuality

_MANAGED = frozenset({"xcomp", "ccomp", "csubj", "advcl", "acl", "obl"})
_PURPOSE = frozenset({"advcl", "acl"})


@cache
def refusing() -> frozenset[str]:
    """Verbs that say by themselves that somebody turns something down."""
    rows = (row for row in load_evoking() if row.cls is FrameClass.REJECT and row.pos is WordClass.VERB)
    return frozenset(row.lemma for row in rows if not row.company and row.strength in ("3", "4"))


class Implied(Looking):
    """Looks for such verbs; asked only of an event that the clause itself tells of."""

    def level(self, trigger: int, clause: Clause, *, noun: bool) -> Factuality | None:
        """The level that one of them gives, or None."""
        if self._unmanaged(clause) or self._without(clause):
            return Factuality.COUNTERFACTUAL
        made = trigger == clause.head and not MADE.isdisjoint(made_of(self.view.lemmas[trigger]))
        aimed = made and is_aimed_at(self.view, self.cues, trigger, clause)
        return Factuality.POSSIBLE if aimed or (noun and self._sought(trigger, clause)) else None

    def _unmanaged(self, clause: Clause) -> bool:
        above = clause.parent
        if above is None or clause.finite or clause.link not in _MANAGED or above.lemma not in self.cues.manages:
            return False
        return self.negated(above) and self.modality(above) is None

    def _without(self, clause: Clause) -> bool:
        """ "Zonder dat", "zonder hem te hebben gesproken", "in plaats van te praten": before the verb or its object."""
        view = self.view
        before = [c for c in view.children[clause.head] if view.deps[c] in ("case", "mark")]
        infinitive = any(view.lowers[c] == "te" for c in view.children[clause.head] if c < clause.head)
        opens = self.before(clause.head) if infinitive and not clause.finite else ()
        words = {*(view.lowers[t] for t in (*before, *opens))}
        return not self.cues.without.isdisjoint(words) or self.cues.instead <= words

    def _sought(self, noun: int, clause: Clause) -> bool:
        if clause.finite or clause.mark != "om" or clause.link not in _PURPOSE or clause.parent is None:
            return False
        made = MADE & {*word_classes().get(self.view.lemmas[noun], ())}
        managed = clause.parent.lemma in self.cues.manages
        return bool(made) and clause.lemma in self.cues.reaching and not managed

    def unwanted(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether somebody does not want it: "*willen niet* met ons *praten*"."""
        view, wish = self.view, clause
        while wish.link == "xcomp" and wish.parent is not None and not wish.finite:
            wish = wish.parent
        hoped = not noun or view.case_of(trigger) in view.grammar.wished_behind or trigger in clause.theme
        unready = self.intention(trigger, clause, noun=noun) is Factuality.COUNTERFACTUAL
        return unready or (hoped and self._is_unwilling(clause, wish))

    def intention(self, trigger: int, clause: Clause, *, noun: bool) -> Factuality | None:
        """What somebody's readiness or intention makes of it: "*niet bereid* te praten", "*van plan* te tekenen".

        No finite verb, conjunction that opens a clause or comma stands between the two.
        """
        view, cues = self.view, self.cues
        behind = noun and view.case_of(trigger) in view.grammar.ready_behind
        if not behind and ((noun and trigger not in clause.theme) or "VerbForm=Inf" not in view.morphs[clause.head]):
            return None
        for token in self.before(trigger):
            said = {view.lowers[token], f"{view.lowers[token]} {view.lowers[token + 1]}"}
            if said & (cues.willing | cues.intending):
                if view.lowers[token - 1] in cues.negation:
                    return None if view.lowers[token - 2] in cues.not_yet else Factuality.COUNTERFACTUAL
                meant = said & cues.intending and self.modality(clause) is None
                return Factuality.PLANNED if meant else None
        return None

    def _is_unwilling(self, clause: Clause, wish: Clause) -> bool:
        """ "Willen niet met ons praten", on no condition."""
        unmet = any(child.link == "advcl" for child in (*clause.children, *wish.children))
        free = self.cues.without.isdisjoint({*clause.obliques, *wish.obliques})
        present = tense_of(self.view, wish) == "present" and wish.mark not in self.cues.marks
        denied = self.negated(wish) or self.negated(clause)
        return wish is not clause and wish.lemma in self.cues.wanting and present and denied and free and not unmet

    def goes_on(self, trigger: int, clause: Clause) -> bool:
        """ "*Zat* met X *te praten*"."""
        above = clause.parent if clause.link == "xcomp" else None
        if above is None or trigger != clause.head or clause.mark != "te" or above.lemma not in self.cues.going_on:
            return False
        return not self.negated(above) and self.modality(above) is None

    def first_to(self, trigger: int, clause: Clause) -> bool:
        """ "Is *de eerste* minister die Damascus *bezoekt*"."""
        view, who = self.view, self.view.heads[clause.head]
        if clause.link != "acl:relcl" or trigger != clause.head or tense_of(view, clause) != "present":
            return False
        below = {view.lowers[c] for c in view.children[who]}
        said = any(view.deps[c] == "cop" and "Tense=Pres" in view.morphs[c] for c in view.children[who])
        plain = not self.negated(clause) and self.modality(clause) is None
        return said and plain and not self.cues.first.isdisjoint(below)

    def affirmed(self, clause: Clause) -> Factuality | None:
        """What somebody confirms of the past took place, what he claims or does not confirm may have: "beweert dat"."""
        above = clause.parent
        if above is None or clause.mark != "dat" or self.negated(clause):
            return None
        if above.lemma in self.cues.claiming and not self.negated(above):
            return Factuality.POSSIBLE
        if above.lemma not in self.cues.affirming:
            return None
        if tense_of(self.view, clause) not in ("past", "perfect", "pluperfect") or self.modality(clause) is not None:
            return None
        return Factuality.POSSIBLE if self.negated(above) or self.modality(above) is not None else Factuality.ACTUAL

    def agreed_at(self, noun: int, clause: Clause) -> bool:
        """Whether something else was agreed or announced there: "zijn *op een bijeenkomst* overeengekomen om ..."."""
        view, sets = self.view, self.cues.embedding.get(clause.lemma) is Factuality.PLANNED
        there = view.case_of(noun) in view.grammar.judging_at and view.heads[noun] == clause.head
        if not there or not sets or clause.lemma in self.cues.plans:
            return False
        told = tense_of(view, clause) in ("past", "perfect")
        return told and not self.negated(clause) and self.modality(clause) is None
