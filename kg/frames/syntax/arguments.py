"""The arguments of a clause: who does it, what it is done to, and its prepositional groups.

See ``kg.frames.syntax.clauses`` for the method; this is the part that reads the dependents of one predicate.
"""

from __future__ import annotations

from kg.frames.syntax.clause import PRONOMINAL, Clause
from kg.frames.syntax.view import View
from kg.lexicon.evoking import word_classes

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
OBLIQUES = frozenset({"obl", "obl:agent", "nmod", "advmod", "iobj", "xcomp", "ccomp", "advcl", "appos"})
_OPENED = frozenset({"ccomp", "advcl", "csubj", "acl", "obl"})
_STRAY = frozenset({"appos", "nmod", "flat"})
_HOSTS = frozenset({"obj", "iobj", "obl", "xcomp", "advmod"})
_RELATIVE = frozenset({"PRON", "SCONJ", "DET", "ADV"})
_RAISED = frozenset({*SUBJECTS, "aux", "aux:pass"})
_BARE = frozenset({"obl", "iobj", "advmod", "nmod", "obj", "appos", "dep", "parataxis", "dislocated"})


class Arguments:
    """Reads the dependents of predicates; ``of`` is the clause of each token."""

    def __init__(self, view: View, of: list[Clause]) -> None:
        self.view, self.of = view, of

    def fill(self, clause: Clause) -> None:
        """Find the subject, the objects and the prepositional groups of a clause."""
        view = self.view
        subjects: list[int] = []
        objects: list[int] = []
        finite = view.morphs[clause.head]
        clause.finite = "VerbForm=Fin" in finite or (
            clause.lemma != view.lemmas[clause.head] and not clause.auxiliaries
        )
        for child in self._dependents(clause.head):
            dep = view.deps[child]
            if dep == "mark":
                clause.mark = clause.mark or view.lowers[child]
            elif dep == "aux:pass" and view.lowers[child] in view.grammar.possessives and "VerbForm=Fin" in finite:
                continue  # "dat Griekenland | zijn | troepen terugtrekt"
            elif dep in ("aux", "aux:pass", "cop"):
                clause.auxiliaries.append(child)
                clause.finite = clause.finite or "VerbForm=Fin" in view.morphs[child]
                clause.passive = clause.passive or dep == "aux:pass"
            elif dep in SUBJECTS and self._is_preposition(child):  # "Van Parijs moet ..."
                clause.obliques[view.lowers[child]] = [c for c in view.children[child] if view.deps[c] in _STRAY]
            elif dep in SUBJECTS and subjects and view.heads[child] not in (clause.head, *clause.auxiliaries):
                clause.indirect.append(child)  # "heeft Iran verlichting beloofd": a second subject, on the object
            elif dep in SUBJECTS:
                inner = [c for c in view.children[child] if view.deps[c] in SUBJECTS and self.of[c] is clause]
                if inner:  # "de minister zal minister X en Y ontvangen", read as "de minister is minister X"
                    subjects.append(inner[0])
                    objects.append(child)
                    clause.auxiliaries += [c for c in view.children[child] if view.deps[c] == "cop"]
                    continue
                subjects.append(child)
                clause.passive = clause.passive or (dep == "nsubj:pass" and "VerbForm=Part" in finite)
            elif dep == "obl" and child < clause.head and view.is_among(child):  # "Onder meer Peru steunt het plan"
                subjects.insert(0, child)
                continue
            elif dep == "obj" or (dep in _STRAY and view.time_at[view.heads[child]] >= 0 and not view.case_of(child)):
                objects.append(child)
            if dep == "xcomp" and view.pos[child] == "NOUN" and (mark := self._mark(child)):
                clause.obliques.setdefault(mark, []).append(child)  # "wierp zich op *als bemiddelaar*"
            if dep in OBLIQUES or dep in ("obj", "nsubj", "nsubj:pass") or self._is_joined(clause, child):
                self._oblique(clause, child, dep, objects, subjects)
        if not clause.mark and "VerbForm=Inf" not in finite and clause.link in _OPENED:
            clause.mark = self._opening(clause)
        if clause.mark == "om" and not any(view.lowers[c] == "te" for c in view.children[clause.head]):
            clause.mark = ""  # a preposition: "zullen om de tafel komen", "gaan om de tafel zitten"
            clause.finite = clause.finite and bool(subjects or clause.auxiliaries)
        if self._above(clause.head) is not None:  # a verb that the parse hung on its subject
            subjects.insert(0, view.heads[clause.head])
        self._assign(clause, subjects, objects)

    def _assign(self, clause: Clause, subjects: list[int], objects: list[int]) -> None:
        """Decide who does it and what it is done to: voice, fronted speech, second subjects, what is borrowed."""
        view = self.view
        finite = view.morphs[clause.head]
        perfect = "hebben" if clause.lemma not in view.grammar.unaccusative else "zijn"
        if any(view.lemmas[a] == perfect for a in clause.auxiliaries):
            clause.passive = False  # the perfect of an active verb, whatever the parser calls its subject
        elif "VerbForm=Part" in finite and not objects and "door" in clause.obliques:
            clause.passive = True
        clause.participle = "VerbForm=Part" in finite and not clause.finite and not clause.auxiliaries
        if subjects and not clause.finite and clause.mark in ("om", "te"):
            objects += subjects  # an infinitive has no subject of its own: "om alle gevangenen uit te wisselen"
            subjects = []
        said = [s for s in subjects if self._is_said(s, clause.head)]
        if said and (len(subjects) > 1 or any(o > clause.head for o in objects)):  # "...", schreef X
            others = [s for s in subjects if s not in said]
            subjects = others or ([objects.pop(0)] if objects else subjects)
        if len(subjects) == 1 and view.is_lone_het(subjects[0] - 1):  # "dat het Peru heeft beloofd"
            clause.indirect.append(subjects[0])
            subjects = [subjects[0] - 1]
        if len(subjects) == 2 and not objects:  # "zal A, B en C ontvangen": the second is the object
            fronted = view.lowers[subjects[0]] in ("wat", "dat", "dit")  # "wat Ghana antwoordde"
            objects.append(subjects.pop(0 if fronted else 1))
            clause.passive = clause.passive and any(view.deps[a] == "aux:pass" for a in clause.auxiliaries)
        if clause.participle and clause.link in ("acl", "amod", "acl:relcl", "advcl", "nmod", "appos") and not subjects:
            clause.passive = True
            if clause.link in ("acl", "amod", "acl:relcl"):
                subjects.append(view.heads[clause.head])
        if clause.link == "acl:relcl":
            self._relative(clause, subjects, objects)
        if not subjects and clause.finite and clause.link != "conj":
            subjects += self._bare_subject(clause, objects)
        if subjects and not objects and not clause.passive:
            objects += self._lone_event(clause)
        if clause.passive:
            clause.agent, clause.theme = clause.obliques.get("door", []), subjects + objects
        else:
            clause.agent, clause.theme = subjects, objects

    def _is_preposition(self, token: int) -> bool:
        """Whether a word that the parser took for a name is the preposition that opens the sentence."""
        view = self.view
        return view.lowers[token] in ("van", "voor") and not view.names_at[token] and view.sentence(token)[0] == token

    def _is_said(self, subject: int, verb: int) -> bool:
        """Whether what the parse calls a subject is what is said: a finite clause or an opening quotation.

        So is what one comma parts from the verb ("een goed plan, reageerde X"): no subject stands like that.
        """
        view = self.view
        if subject > verb or view.in_quote[verb] >= 0:
            return False
        if view.lowers[verb - 1] == "," and "," not in view.lowers[subject : verb - 1]:
            return True
        if view.in_quote[subject] >= 0:
            return view.parsed.quotes[view.in_quote[subject]][0] <= view.sentence(verb)[0] + 1
        return self.of[subject].head == subject and "VerbForm=Fin" in view.morphs[subject]

    def _dependents(self, head: int) -> list[int]:
        """Children of a predicate and of its auxiliaries, on which the parser may hang the subject."""
        view, found = self.view, []
        above = self._above(head)
        beside = [c for c in view.children[above] if c != head] if above is not None else []
        for child in (*view.children[head], *beside):
            found.append(child)
            if view.deps[child] in ("aux", "aux:pass", "cop"):
                found += [c for c in view.children[child] if view.deps[c] not in ("aux", "punct")]
            elif view.time_at[child] >= 0:  # "bezoekt dinsdag Hanoi": the object hangs on the time
                hung = [c for c in view.children[child] if view.time_at[c] < 0]  # and "donderdag vroeg in Ankara"
                found += [c for c in hung if view.deps[c] in _STRAY or (view.deps[c] == "obl" and view.case_of(c))]
            elif view.deps[child] in _HOSTS and self.of[child] is self.of[head]:
                # what is no predicate has no subject: it is that of the verb above
                wanted = _RAISED if view.pos[child] in ("NOUN", "PROPN", "PRON") else {*_RAISED, "obj"}
                if view.deps[child] == "advmod":  # "arriveerde vroeg in Ankara"
                    wanted = {*wanted, "obl"}
                found += [c for c in view.children[child] if view.deps[c] in wanted and self.of[c] is self.of[head]]
        return found

    def _lone_event(self, clause: Clause) -> list[int]:
        """What happens is done to nobody's benefit: "wees *elke bemiddeling* af", as an object where there is none."""
        if len(clause.indirect) != 1 or self.view.office_at[clause.indirect[0]] >= 0:
            return []
        return [clause.indirect.pop()] if word_classes().get(self.view.lemmas[clause.indirect[0]]) else []

    def _above(self, head: int) -> int | None:
        """The word of the same clause that its predicate hangs on; there is none but for a verb read as a noun."""
        above = self.view.heads[head]
        return above if above != head and self.of[above] is self.of[head] else None

    def _opening(self, clause: Clause) -> str:
        """The conjunction that opens a finite clause, where the parser hung it on what stands behind it, or ""."""
        view, own = self.view, {clause.head, *clause.auxiliaries}
        for token in range(clause.head - 1, view.sentence(clause.head)[0] - 1, -1):
            if view.pos[token] == "PUNCT" or ("VerbForm=Fin" in view.morphs[token] and token not in own):
                return ""
            if view.pos[token] == "SCONJ" or view.lowers[token] == "of":
                hung = view.heads[token]
                return view.lowers[token] if hung in own or view.pos[hung] not in ("VERB", "AUX") else ""
        return ""

    def _mark(self, noun: int) -> str:
        """The conjunction that a noun without a verb of its own has for a preposition, or ""."""
        view, deps = self.view, [self.view.deps[c] for c in self.view.children[noun]]
        marks = (view.lowers[c] for c in view.children[noun] if view.deps[c] == "mark")
        return "" if "cop" in deps else next(marks, "")

    def _is_joined(self, clause: Clause, child: int) -> bool:
        """Whether a group joins one with the same preposition: "spraken met elkaar *en met gezant X*"."""
        view = self.view
        if view.deps[child] != "conj" or view.pos[child] not in ("NOUN", "PROPN", "PRON"):
            return False
        return view.case_of(child) in clause.obliques

    def _oblique(self, clause: Clause, child: int, dep: str, objects: list[int], subjects: list[int]) -> None:
        view = self.view
        case = view.case_of(child)
        if not case:
            if dep == "iobj":
                clause.indirect.append(child)
            elif dep == "advmod" and view.lowers[child] in PRONOMINAL:
                clause.obliques.setdefault(PRONOMINAL[view.lowers[child]], []).append(child)
            elif dep == "obl" and view.time_at[child] < 0 and view.pos[child] in ("NOUN", "PROPN", "PRON"):
                clause.indirect.append(child)
            return
        for wrong in (objects, subjects):
            if child in wrong:
                wrong.remove(child)
        clause.obliques.setdefault(case, []).append(child)
        for below in view.children[child]:
            if view.deps[below] in ("nmod", "obl", "appos", "flat"):
                inner = view.case_of(below)
                if inner:
                    key = inner if " " in inner else f"{case} {view.lemmas[child]} {inner}"
                    clause.obliques.setdefault(key, []).append(below)

    def _relative(self, clause: Clause, subjects: list[int], objects: list[int]) -> None:
        """Put the antecedent where its relative pronoun stands."""
        view, antecedent = self.view, self.view.heads[clause.head]
        if view.pos[antecedent] in ("VERB", "AUX"):  # hung on the verb before: "verzuchtte X, die ..."
            before = range(clause.first - 1, view.sentence(clause.first)[0] - 1, -1)
            antecedent = next((t for t in before if view.pos[t] in ("PROPN", "NOUN")), antecedent)
            while view.heads[antecedent] < clause.first and view.deps[antecedent] in ("flat", "appos", "nmod"):
                antecedent = view.heads[antecedent]
        for preposition, slot in clause.obliques.items():
            if any(view.lowers[t] == f"waar{preposition}" for t in slot):  # "een eis waarop X hamert"
                clause.obliques[preposition] = [antecedent]
                if not subjects and objects and not clause.passive:
                    subjects.append(objects.pop(0))
                return
        for slot in (subjects, objects, *clause.obliques.values()):
            for position, token in enumerate(slot):
                if view.lowers[token] in view.grammar.relatives and view.pos[token] in _RELATIVE:
                    slot[position] = antecedent
                    if slot is objects and not subjects and len(objects) == 1 and not clause.passive:
                        subjects.append(objects.pop())  # "dat tussen beide bemiddelde": nobody else can be the subject
                    return
        if not subjects:
            subjects.append(antecedent)
        elif not objects:
            objects.append(antecedent)

    def _bare_subject(self, clause: Clause, objects: list[int]) -> list[int]:
        """The first noun group without a preposition, where the parse names no subject."""
        view = self.view
        for token in clause.tokens:
            if token in objects or token == clause.head or view.time_at[token] >= 0:
                continue
            nominal = view.pos[token] in ("NOUN", "PROPN", "PRON") and view.deps[token] in _BARE
            if nominal and view.heads[token] == clause.head and not view.case_of(token):
                if token in clause.indirect:
                    clause.indirect.remove(token)
                return [token]
        return []
