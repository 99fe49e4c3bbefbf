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

from kg.frames.syntax.arguments import Arguments
from kg.frames.syntax.clause import PRONOMINAL, Clause
from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.loans import Loans
from kg.frames.syntax.view import View
from kg.nlp.lemmas import separable_verbs, verb_forms

__all__ = ["PRONOMINAL", "Clause", "Clauses"]

_NO_PREDICATE = frozenset({"aux", "aux:pass", "cop", "fixed", "flat", "compound:prt", "case", "mark", "det", "cc"})
_NOMINAL = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj", "appos"})


class Clauses:
    """All clauses of an article: ``of[token]`` is the clause that a token belongs to."""

    def __init__(self, view: View, grammar: Grammar) -> None:
        self.view, self.grammar = view, grammar
        self.of: list[Clause] = []
        self.all: list[Clause] = []
        self._segment()
        arguments = Arguments(view, self.of)
        loans = Loans(view, grammar)
        for clause in self.all:
            arguments.fill(clause)
        for clause in self.all:
            loans.invert(clause)
        for clause in self.all:
            loans.borrow(clause)

    def wants_to_tell(self, clause: Clause, verb: int) -> bool:
        """Whether "willen" at a token only says what its subject will (not) say, know or read himself."""
        own = [child for child in clause.children if child.link == "xcomp" and not child.mark]
        verbs = {clause.lemma, *(child.lemma for child in own)}
        return self.view.lemmas[verb] == "willen" and not verbs.isdisjoint(self.grammar.telling)

    def _is_predicate(self, token: int) -> bool:
        view = self.view
        dep = view.deps[token]
        if dep == "root" or dep == "ROOT":
            return True
        if dep in _NO_PREDICATE:
            return False
        if view.pos[token] in ("VERB", "AUX"):
            if self._after_article(token):
                return False
            if dep in _NOMINAL and any(view.deps[c] in ("det", "case") for c in view.children[token]):
                return False  # a noun that looks like a participle: "de gevangenen"
            # a participle used as an adjective is a clause only when something hangs on it
            return dep != "amod" or any(view.deps[c] in ("obl", "obl:agent", "nmod") for c in view.children[token])
        if dep in ("acl:relcl", "ccomp", "advcl", "parataxis", "csubj"):
            return True
        return any(view.deps[c] == "cop" and view.lemmas[c] in self.grammar.copulas for c in view.children[token])

    def _after_article(self, token: int) -> bool:
        """Whether "een" stands right before a finite verb, which is a noun then: "een vergelijk bleek onhaalbaar"."""
        view = self.view
        if token == 0 or view.lowers[token - 1] != "een" or "VerbForm=Fin" not in view.morphs[token]:
            return False
        return token == 1 or view.lowers[token - 2] not in ("de", "het")  # "de een verwierp het plan"

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
        self.all = list(dict.fromkeys(by_head[head] for head in sorted(by_head)))
        for clause in self.all:
            head = view.heads[clause.head]
            if self.of[head] is not clause:
                clause.parent, clause.link = self._above(clause, self.of[head]), view.deps[clause.head]
                clause.parent.children.append(clause)

    def _above(self, clause: Clause, parent: Clause) -> Clause:
        """The clause that this one hangs on: "Hij suggereerde dat X kwam, en zei: ..." goes on with the main clause.

        The words behind a colon are not part of the clause with "dat", whatever the parser makes of "en zei"; nor is a
        verb before its object, which would stand behind it there ("... en heeft Y gewaarschuwd").
        """
        view, verb = self.view, clause.head
        if view.deps[verb] != "conj" or not 0 < verb < view.size - 1:
            return parent
        below = view.children[verb]
        finite = next((c for c in below if view.deps[c] in ("aux", "aux:pass") and c < verb), verb)
        main = any(c > finite and view.deps[c] in ("obj", "nsubj") for c in below)
        if view.deps[finite - 1] != "cc" or not (main or view.lowers[verb + 1] == ":"):
            return parent
        top = parent.head
        while any(view.deps[c] == "mark" for c in view.children[top]) and view.heads[top] != top:
            top = self.of[view.heads[top]].head
        return self.of[top]
