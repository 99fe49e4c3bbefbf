"""Where a group of words stands to the word that evokes an event, and to its clause: a name for the path between."""

from __future__ import annotations

from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View


class Relations:
    """Names relations in one article."""

    def __init__(self, view: View) -> None:
        self.view = view

    def of(self, token: int, trigger: int, clause: Clause, *, noun: bool) -> str:
        """The relation of the group headed by a token: "below nmod tussen", "agent", "above ccomp oblique in"."""
        view, case = self.view, self.view.case_of(token)
        if token == trigger:
            return "itself"
        if view.heads[token] == trigger:
            return f"below {view.deps[token]} {case}"
        if noun and token in set(view.subtree(trigger)):
            return f"deep below {case}"
        if self._in(token, clause):
            return self._part(token, clause, "")
        if clause.parent is not None and self._in(token, clause.parent):
            return self._part(token, clause.parent, f"above {clause.link} ")
        for child in clause.children:
            if self._in(token, child):
                held = "" if child.owner is None else f"of {self._slot(child.owner, clause)} "
                return self._part(token, child, f"beneath {child.link} {held}")
        return f"elsewhere {case}"

    @staticmethod
    def _in(token: int, clause: Clause) -> bool:
        return token in clause.tokens or token in clause.agent or token in clause.theme

    def _part(self, token: int, clause: Clause, where: str) -> str:
        slot = self._slot(token, clause)
        return f"{where}{slot}" if slot else f"{where}clause {self.view.deps[token]} {self.view.case_of(token)}"

    def _slot(self, token: int, clause: Clause) -> str:
        """The part of a clause that a group is, or stands in, with the prepositions on the way; "" for none."""
        inside = ""
        while token != clause.head:
            for name, group in (("agent", clause.agent), ("theme", clause.theme), ("indirect", clause.indirect)):
                if token in group:
                    return f"{inside}{name}"
            for preposition, group in clause.obliques.items():
                if token in group:
                    return f"{inside}oblique {preposition}"
            if self.view.heads[token] == token:
                return ""
            inside, token = "inside ", self.view.heads[token]
        return ""
