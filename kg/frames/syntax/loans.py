"""Subjects that a clause takes from elsewhere: inversion, coordination, infinitives and participles.

See ``kg.frames.syntax.clauses`` for the method; this is the part that looks beyond the dependents of one
predicate, at word order and at the clause above.
"""

from __future__ import annotations

from kg.frames.syntax.clause import Clause
from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes

_ANSWERS = frozenset({FrameClass.ACCEPT, FrameClass.REJECT, FrameClass.EVADE})


class Loans:
    """Lends subjects between the clauses of one article."""

    def __init__(self, view: View, grammar: Grammar) -> None:
        self.view, self.grammar = view, grammar

    def invert(self, clause: Clause) -> None:
        """Give a main clause without a subject the name behind its finite verb: "beloofde Rusland ...".

        The parser takes it for an object there, of the verb itself or of the infinitive below it.
        """
        view = self.view
        if clause.passive or not clause.finite or clause.mark or clause.link not in ("root", "parataxis", "conj"):
            return
        verb = next((t for t in (*clause.auxiliaries, clause.head) if "VerbForm=Fin" in view.morphs[t]), clause.head)
        opening = self._opening_name(verb, clause)
        opening = self._described(verb, clause) if opening is None else opening
        if opening is not None and opening not in clause.agent:
            clause.theme += clause.agent
            clause.agent = [opening]
        if clause.agent:
            return
        joined = [c for c in clause.children if self._goes_before(c, clause, verb)]
        if joined:
            clause.agent = list(joined[0].agent)
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
            if view.lowers[t] in self.grammar.preposed or (
                view.pos[t] in ("ADP", "VERB", "AUX", "PUNCT", "CCONJ") and not title
            ):
                return None
        if clause.agent and view.pos[start] not in ("ADP", "ADV"):
            return None
        members = range(start, verb)
        return next((t for t in members if view.heads[t] not in members), start)

    def _goes_before(self, child: Clause, clause: Clause, verb: int) -> bool:
        """Whether a main clause stands before a verb, whose subject serves both: "Peru kwam, zag en won"."""
        view = self.view
        if child.link != "advcl" or child.mark or not child.finite or child.passive or view.lowers[verb - 1] != ",":
            return False
        before = bool(child.agent) and max(child.agent) < min([child.head, *child.auxiliaries])
        return before and clause.link == "root" and child.last <= verb and view.lowers[child.first] != "dan"

    def _described(self, verb: int, clause: Clause) -> int | None:
        """The name that opens the sentence, where only what is told of it stands before the verb.

        "Peru, dat de grens sloot, vroeg Chili om hulp" is read as the word Peru with a remark by Chili behind it.
        """
        view, above = self.view, clause.parent
        if above is None or clause.link != "parataxis" or view.lowers[verb - 1] != ",":
            return None
        name = above.head
        if not view.actors_at(name) or name > view.sentence(verb)[0] + 3 or view.case_of(name):
            return None
        told = [c for c in view.children[name] if name < c < verb and view.deps[c] in ("acl:relcl", "appos")]
        inside = {t for c in told for t in view.subtree(c)}
        between = [t for t in range(name + 1, verb) if view.pos[t] != "PUNCT" and name not in (t, view.heads[t])]
        return name if told and inside.issuperset(between) else None

    def borrow(self, clause: Clause) -> None:
        """Take the subject that grammar leaves out: coordination, infinitives, participial clauses."""
        parent = clause.parent
        if parent is None or (clause.passive and clause.theme):
            return
        if self._continues(clause, parent):  # "X klaagt en waarschuwt Y": Y is the object
            clause.theme, clause.agent = clause.theme + clause.agent, []
        if clause.link == "conj" and clause.participle and parent.passive and not clause.passive:
            clause.passive = True  # "werd door X aanvaard en door Y verworpen": the auxiliary serves both
            clause.agent, clause.theme = (
                clause.obliques.get("door", []),
                clause.agent + clause.theme or list(parent.theme),
            )
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
                if self.view.lemmas[clause.owner] in self.grammar.asked_nouns and _answers(parent):
                    clause.agent += parent.agent  # "X aanvaardde het verzoek van Y om te bemiddelen"
                return
            if parent.lemma in self.grammar.object_control:
                before = [t for t in clause.theme if t < parent.head < clause.head]
                if before and not parent.theme:  # "heeft X *Y* gevraagd te bemiddelen"
                    clause.theme, parent.theme = [t for t in clause.theme if t not in before], before
                lender = (
                    parent.obliques.get("op") or parent.obliques.get("aan") or parent.indirect or parent.theme or lender
                )
            target = clause.theme if clause.passive else clause.agent
            target += [t for t in lender if t not in target]

    def _continues(self, clause: Clause, parent: Clause) -> bool:
        """Whether a verb right after "en" goes on with the subject that stood before the verb above it."""
        view = self.view
        verb = next((t for t in (*clause.auxiliaries, clause.head) if "VerbForm=Fin" in view.morphs[t]), 0)
        if clause.link != "conj" or clause.passive or verb == 0:
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


def _answers(clause: Clause) -> bool:
    """Whether who does what a verb says has been asked something: he accepts, refuses or considers it."""
    return not clause.passive and not _ANSWERS.isdisjoint(word_classes().get(clause.lemma, ()))
