"""Clauses: every predicate of an article with its logical arguments.

Dutch says one thing in many shapes: active, passive, with a separable verb, as a relative or
participial clause, as an infinitive whose subject stands a clause higher. A rule should not list
them all, so this module undoes them once. Method:

1. a predicate is a verb, or a noun or adjective with a copula;
2. every token belongs to its nearest predicate upwards;
3. ``agent`` is who does it and ``theme`` what it is done to: the passive subject is the theme, the
   ``door`` phrase the agent, the antecedent fills the place of its relative pronoun, a participle
   after a noun has that noun as theme, a coordinated verb or an infinitive borrows the subject;
4. prepositional groups are kept by preposition, also as "onder leiding van", whichever way the
   parser hangs the pieces.

The parser errs in one relation of five, so each step accepts the shapes seen in its errors
(``obl`` with "door" as agent, a bare noun group as subject where the parse has none).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.grammar import Grammar
from kg.frames.view import View
from kg.nlp.lemmas import separable_verbs, verb_forms

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
OBLIQUES = frozenset({"obl", "obl:agent", "nmod", "advmod", "iobj", "xcomp", "ccomp", "advcl", "appos"})
_NO_PREDICATE = frozenset({"aux", "aux:pass", "cop", "fixed", "flat", "compound:prt", "case", "mark", "det", "cc"})
_NOMINAL = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj", "appos"})
_PREPOSED = frozenset({"van", "voor", "met", "in", "uit", "bij", "volgens", "door", "naast", "namens", "tegen"})
_STRAY = frozenset({"appos", "nmod", "flat"})
_RELATIVES = frozenset({"die", "dat", "wie", "waar", "wat", "welke"})


@dataclass(slots=True, eq=False)
class Clause:
    """A predicate and what hangs on it; all members are token indexes.

    ``obliques`` maps a preposition ("tussen", "onder leiding van") to the heads of its groups.
    ``link`` is the relation to ``parent`` ("ccomp", "acl:relcl", "xcomp", "root", ...).
    """

    head: int
    lemma: str
    tokens: list[int] = field(default_factory=list)
    parent: Clause | None = None
    link: str = "root"
    mark: str = ""
    passive: bool = False
    participle: bool = False
    finite: bool = False
    agent: list[int] = field(default_factory=list)
    theme: list[int] = field(default_factory=list)
    indirect: list[int] = field(default_factory=list)
    obliques: dict[str, list[int]] = field(default_factory=dict)
    auxiliaries: list[int] = field(default_factory=list)
    children: list[Clause] = field(default_factory=list)
    owner: int | None = None
    """The noun that says who does it: "een Saudisch *aanbod* om te bemiddelen"."""

    @property
    def first(self) -> int:
        """The first token of the clause."""
        return self.tokens[0]

    @property
    def last(self) -> int:
        """One past the last token of the clause."""
        return self.tokens[-1] + 1


class Clauses:
    """All clauses of an article: ``of[token]`` is the clause that a token belongs to."""

    def __init__(self, view: View, grammar: Grammar) -> None:
        self.view, self.grammar = view, grammar
        self.of: list[Clause] = []
        self.all: list[Clause] = []
        self._segment()
        for clause in self.all:
            self._arguments(clause)
        for clause in self.all:
            self._inverted(clause)
        for clause in self.all:
            self._borrow(clause)

    def _is_predicate(self, token: int) -> bool:
        view = self.view
        dep = view.deps[token]
        if dep == "root" or dep == "ROOT":
            return True
        if dep in _NO_PREDICATE:
            return False
        if view.pos[token] in ("VERB", "AUX"):
            if dep in _NOMINAL and any(view.deps[c] in ("det", "case") for c in view.children[token]):
                return False  # a noun that looks like a participle: "de gevangenen"
            # a participle used as an adjective is a clause only when something hangs on it
            return dep != "amod" or any(view.deps[c] in ("obl", "obl:agent", "nmod") for c in view.children[token])
        if dep in ("acl:relcl", "ccomp", "advcl", "parataxis", "csubj"):
            return True
        return any(view.deps[c] == "cop" and view.lemmas[c] in self.grammar.copulas for c in view.children[token])

    def _lemma(self, token: int) -> str:
        """The lemma of a predicate; of a verb that was tagged as something else, by its form ("hief ... op")."""
        view = self.view
        if view.pos[token] in ("VERB", "AUX") or view.deps[token] not in ("ROOT", "root", "conj", "parataxis"):
            return view.lemmas[token]
        known = verb_forms().get(view.lowers[token])
        if known is None or any(view.deps[c] in ("cop", "det") for c in view.children[token]) or view.names_at[token]:
            return view.lemmas[token]
        last = view.sentence(token)[1]
        for after in range(token + 1, last):
            joined = known[0] in separable_verbs().get(view.lowers[after], ())
            if joined and (after == token + 1 or after + 1 == last or view.pos[after + 1] in ("PUNCT", "SCONJ")):
                return view.lowers[after] + known[0]
        return known[0]

    def _segment(self) -> None:
        view = self.view
        by_head: dict[int, Clause] = {}
        for token in range(view.size):
            if self._is_predicate(token):
                by_head[token] = Clause(token, self._lemma(token))
        owner: list[int] = [-1] * view.size
        for token in range(view.size):
            path, current = [], token
            while current not in by_head and owner[current] < 0 and view.heads[current] != current:
                path.append(current)
                current = view.heads[current]
            found = current if current in by_head else owner[current]
            if found < 0:  # a root is always a predicate, so this is a lone token
                found = current
                by_head.setdefault(current, Clause(current, view.lemmas[current]))
            for seen in path:
                owner[seen] = found
            owner[token] = token if token in by_head else found
        for token in range(view.size):
            by_head[owner[token]].tokens.append(token)
        self.of = [by_head[owner[token]] for token in range(view.size)]
        self.all = [by_head[head] for head in sorted(by_head)]
        for clause in self.all:
            head = view.heads[clause.head]
            if head != clause.head:
                clause.parent, clause.link = self.of[head], view.deps[clause.head]
                clause.parent.children.append(clause)

    def _arguments(self, clause: Clause) -> None:
        view = self.view
        subjects: list[int] = []
        objects: list[int] = []
        finite = view.morphs[clause.head]
        clause.finite = "VerbForm=Fin" in finite or (clause.lemma != view.lemmas[clause.head] and not clause.auxiliaries)
        for child in self._dependents(clause.head):
            dep = view.deps[child]
            if dep == "mark":
                clause.mark = clause.mark or view.lowers[child]
            elif dep in ("aux", "aux:pass", "cop"):
                clause.auxiliaries.append(child)
                clause.finite = clause.finite or "VerbForm=Fin" in view.morphs[child]
                clause.passive = clause.passive or dep == "aux:pass"
            elif dep in SUBJECTS and self._is_preposition(child):  # "Van Parijs moet ..."
                clause.obliques[view.lowers[child]] = [c for c in view.children[child] if view.deps[c] in _STRAY]
            elif dep in SUBJECTS:
                inner = [c for c in view.children[child] if view.deps[c] in SUBJECTS and self.of[c] is clause]
                if inner:  # "de minister zal minister X en Y ontvangen", read as "de minister is minister X"
                    subjects.append(inner[0])
                    objects.append(child)
                    clause.auxiliaries += [c for c in view.children[child] if view.deps[c] == "cop"]
                    continue
                subjects.append(child)
                clause.passive = clause.passive or (dep == "nsubj:pass" and "VerbForm=Part" in finite)
            elif dep == "obj" or (dep in _STRAY and view.time_at[view.heads[child]] >= 0 and not view.case_of(child)):
                objects.append(child)
            if dep in OBLIQUES or dep in ("obj", "nsubj", "nsubj:pass"):
                self._oblique(clause, child, dep, objects, subjects)
        if any(view.lemmas[a] == "hebben" for a in clause.auxiliaries):
            clause.passive = False  # the perfect of an active verb, whatever the parser calls its subject
        elif "VerbForm=Part" in finite and not objects and "door" in clause.obliques:
            clause.passive = True
        clause.participle = "VerbForm=Part" in finite and not clause.finite and not clause.auxiliaries
        if subjects and not clause.finite and clause.mark in ("om", "te"):
            objects += subjects  # an infinitive has no subject of its own: "om alle gevangenen uit te wisselen"
            subjects = []
        said = [s for s in subjects if self._is_said(s, clause.head)]
        if said and (len(subjects) > 1 or any(o > clause.head for o in objects)):  # "...", schreef X
            subjects = [s for s in subjects if s not in said] or [objects.pop(0)]
        if len(subjects) == 2 and not objects:  # "zal A, B en C ontvangen": the second is the object
            objects.append(subjects.pop())
            clause.passive = clause.passive and any(view.deps[a] == "aux:pass" for a in clause.auxiliaries)
        if clause.participle and clause.link in ("acl", "amod", "acl:relcl", "advcl", "nmod", "appos") and not subjects:
            clause.passive = True
            if clause.link in ("acl", "amod", "acl:relcl"):
                subjects.append(view.heads[clause.head])
        if clause.link == "acl:relcl":
            self._relative(clause, subjects, objects)
        if not subjects and clause.finite and clause.link != "conj":
            subjects += self._bare_subject(clause, objects)
        if clause.passive:
            clause.agent, clause.theme = clause.obliques.get("door", []), subjects + objects
        else:
            clause.agent, clause.theme = subjects, objects

    def _is_preposition(self, token: int) -> bool:
        """Whether a word that the parser took for a name is the preposition that opens the sentence."""
        view = self.view
        return view.lowers[token] in ("van", "voor") and not view.names_at[token] and view.sentence(token)[0] == token

    def _is_said(self, subject: int, verb: int) -> bool:
        """Whether what the parse calls a subject is what is said: a finite clause or an opening quotation."""
        view = self.view
        if subject > verb or view.in_quote[verb] >= 0:
            return False
        if view.in_quote[subject] >= 0:
            return view.parsed.quotes[view.in_quote[subject]][0] <= view.sentence(verb)[0] + 1
        return self.of[subject].head == subject and "VerbForm=Fin" in view.morphs[subject]

    def _dependents(self, head: int) -> list[int]:
        """Children of a predicate and of its auxiliaries, on which the parser may hang the subject."""
        view, found = self.view, []
        for child in view.children[head]:
            found.append(child)
            if view.deps[child] in ("aux", "aux:pass", "cop"):
                found += [c for c in view.children[child] if view.deps[c] not in ("aux", "punct")]
            elif view.time_at[child] >= 0:  # "bezoekt dinsdag Hanoi": the object hangs on the time
                found += [c for c in view.children[child] if view.deps[c] in _STRAY and view.time_at[c] < 0]
        return found

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
                if view.lowers[token] in _RELATIVES and view.pos[token] in ("PRON", "SCONJ", "DET", "ADV"):
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
            if (
                view.pos[token] in ("NOUN", "PROPN", "PRON")
                and view.heads[token] == clause.head
                and not view.case_of(token)
            ):
                if view.deps[token] in (
                    "obl",
                    "iobj",
                    "advmod",
                    "nmod",
                    "obj",
                    "appos",
                    "dep",
                    "parataxis",
                    "dislocated",
                ):
                    if token in clause.indirect:
                        clause.indirect.remove(token)
                    return [token]
        return []

    def _inverted(self, clause: Clause) -> None:
        """Give a main clause without a subject the name behind its finite verb: "beloofde Rusland ...".

        The parser takes it for an object there, of the verb itself or of the infinitive below it.
        """
        view = self.view
        if clause.passive or not clause.finite or clause.mark or clause.link not in ("root", "parataxis", "conj"):
            return
        verb = next((t for t in (*clause.auxiliaries, clause.head) if "VerbForm=Fin" in view.morphs[t]), clause.head)
        opening = self._opening_name(verb, clause)
        if opening is not None and opening not in clause.agent:
            clause.theme += clause.agent
            clause.agent = [opening]
        if clause.agent:
            return
        for lower in (
            clause,
            *(child for child in clause.children if child.link in ("xcomp", "ccomp") and child.mark != "dat"),
        ):
            for token in lower.theme + lower.indirect:
                named = view.names_at[token] or view.office_at[token] >= 0 or view.pos[token] == "PROPN"
                if (
                    named
                    and verb < min(t for t in view.subtree(token) if t > verb or t == token) <= verb + 2
                    and token > verb
                ):
                    (lower.theme if token in lower.theme else lower.indirect).remove(token)
                    clause.agent.append(token)
                    return

    def _opening_name(self, verb: int, clause: Clause) -> int | None:
        """The head of a name that opens the sentence right before the finite verb, where the parse lost it.

        Nothing overrides a subject that was found, except for a name whose first word looks like a preposition.
        """
        view = self.view
        first = view.sentence(verb)[0]
        while first < verb and view.pos[first] == "PUNCT":
            first += 1
        name = next((m for m in view.names_at[verb - 1] if view.name(m).last == verb), None) if verb > first else None
        if name is None or view.is_adjective(name) or view.name(name).first > first + 3:
            return None
        start = view.name(name).first
        for t in range(first, start):
            title = view.office_at[t] >= 0 or bool(view.names_at[t]) or "-" in view.words[t]
            if view.lowers[t] in _PREPOSED or (view.pos[t] in ("ADP", "VERB", "AUX", "PUNCT", "CCONJ") and not title):
                return None
        if clause.agent and view.pos[start] not in ("ADP", "ADV"):
            return None
        members = range(start, verb)
        return next((t for t in members if view.heads[t] not in members), start)

    def _borrow(self, clause: Clause) -> None:
        """Take the subject that grammar leaves out: coordination, infinitives, participial clauses."""
        parent = clause.parent
        if parent is None or (clause.passive and clause.theme):
            return
        if self._continues(clause, parent):  # "X klaagt en waarschuwt Y": Y is the object
            clause.theme, clause.agent = clause.theme + clause.agent, []
        if clause.link == "conj" and clause.participle and parent.passive and not clause.passive:
            clause.passive = True  # "werd door X aanvaard en door Y verworpen": the auxiliary serves both
            clause.agent, clause.theme = clause.obliques.get("door", []), clause.agent + clause.theme or list(parent.theme)
            return
        if clause.agent or (clause.finite and clause.link not in ("conj", "parataxis", "xcomp")):
            return
        if clause.link in ("conj", "parataxis") and clause.finite:
            lender = parent.theme if parent.passive else parent.agent
            if (parent.passive and not clause.passive) or not parent.passive:
                target = clause.theme if clause.passive else clause.agent
                target += [t for t in lender if t not in target]
        elif clause.link == "xcomp" or (
            clause.link in ("advcl", "ccomp", "conj", "csubj", "acl") and not clause.finite
        ):
            lender = parent.agent or parent.theme
            clause.owner = self._owner(clause)
            if clause.owner is not None:
                return
            if parent.lemma in self.grammar.object_control:
                lender = (
                    parent.obliques.get("op") or parent.obliques.get("aan") or parent.indirect or parent.theme or lender
                )
            target = clause.theme if clause.passive else clause.agent
            target += [t for t in lender if t not in target]

    def _continues(self, clause: Clause, parent: Clause) -> bool:
        """Whether a verb right after "en" goes on with the subject that stood before the verb above it."""
        view, verb = self.view, clause.head
        if clause.link != "conj" or clause.passive or "VerbForm=Fin" not in view.morphs[verb] or verb == 0:
            return False
        joined = view.lowers[verb - 1] in ("en", "maar") and bool(clause.agent) and min(clause.agent) > verb
        lender = parent.theme if parent.passive else parent.agent
        return joined and bool(lender) and max(lender) < min([parent.head, *parent.auxiliaries])

    def _owner(self, clause: Clause) -> int | None:
        """The noun before an "om te" clause that says whose plan it is."""
        view, parent = self.view, clause.parent
        if parent is None or clause.mark not in ("om", "te"):
            return None
        heads = [view.heads[clause.head], *parent.theme, *parent.agent, *parent.obliques.get("met", [])]
        for token in heads:
            if view.lemmas[token] in self.grammar.control_nouns and token < clause.head:
                return token
        return None


PRONOMINAL = {
    f"{front}{prep}": {"mee": "met", "toe": "tot", "af": "van"}.get(prep, prep)
    for front in ("daar", "er", "hier", "waar")
    for prep in ("mee", "over", "op", "aan", "voor", "tegen", "bij", "van", "door", "in", "toe", "uit", "tussen", "naar", "onder", "na")
}  # fmt: skip
"""``daarmee`` stands for "met dat"; the particle forms mee and toe are the prepositions met and tot."""
