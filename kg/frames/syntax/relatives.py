"""The relative clause that tells how the event of a noun took place: "het verdrag *dat zij in mei tekenden*".

The parser takes "dat" for a conjunction as often as not, and hangs a clause that stands behind the verb on that verb
("het verdrag herzien dat het in 2013 ondertekende"), so the noun is then sought among what the verb above is about.
"""

from __future__ import annotations

from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View

_HUNG = frozenset({"advcl", "ccomp", "acl:relcl", "acl"})


class Relatives:
    """Finds relative clauses in one article; ``held`` are the verbs that say no more than that something took place."""

    def __init__(self, view: View, clauses: Clauses, held: frozenset[str]) -> None:
        self.view, self.clauses, self.held = view, clauses, held

    def of(self, noun: int) -> Clause | None:
        """The finite relative clause with such a verb that belongs to a noun, or None."""
        for clause in self.clauses.of[noun].children:
            if clause.finite and clause.lemma in self.held and self._opens(clause) and self._tells_of(clause, noun):
                return clause
        return None

    def _opens(self, clause: Clause) -> bool:
        return self._word(clause) in self.view.grammar.relatives and clause.link in _HUNG

    def _word(self, clause: Clause) -> str:
        """The word that opens a clause, behind its comma: "de gesprekken, *die* in juni begonnen, ..."."""
        view = self.view
        return next((view.lowers[t] for t in range(clause.first, clause.last) if view.pos[t] != "PUNCT"), "")

    def _tells_of(self, clause: Clause, noun: int) -> bool:
        view, word = self.view, self._word(clause)
        if clause.first < noun or clause.head == noun:
            return False
        if clause.link == "acl:relcl":
            return view.heads[clause.head] == noun
        neuter = "Gender=Neut" in view.morphs[noun] and "Number=Sing" in view.morphs[noun]
        if (word == "dat") is not neuter or any(view.pos[t] in ("NOUN", "PROPN") for t in clause.theme if t != noun):
            return False
        between = [t for t in range(noun + 1, clause.first) if view.pos[t] in ("NOUN", "PROPN")]
        return not [t for t in between if view.deps[t] != "nmod"]
