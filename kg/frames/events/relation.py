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
                return self._part(token, child, f"beneath {child.link} ")
        return f"elsewhere {case}"

    @staticmethod
    def _in(token: int, clause: Clause) -> bool:
        return token in clause.tokens or token in clause.agent or token in clause.theme

    def within(self, token: int, clause: Clause) -> str:
        """The part of the clause that a group stands deep in: "during a term of X" (oblique tijdens); "" for none."""
        first = token
        while token != clause.head and self.view.heads[token] != token:
            token = self.view.heads[token]
            if slot := self._slot(token, clause):
                return slot if self.view.deps[first] != "amod" else ""
        return ""

    def _part(self, token: int, clause: Clause, where: str) -> str:
        slot = self._slot(token, clause)
        return f"{where}{slot}" if slot else f"{where}clause {self.view.deps[token]} {self.view.case_of(token)}"

    @staticmethod
    def _slot(token: int, clause: Clause) -> str:
        for name, group in (("agent", clause.agent), ("theme", clause.theme), ("indirect", clause.indirect)):
            if token in group:
                return name
        return next((f"oblique {name}" for name, group in clause.obliques.items() if token in group), "")
