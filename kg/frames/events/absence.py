"""Who is told to be absent: "Israël heeft geen delegatie gestuurd", "het leger blijft weg", "was niet uitgenodigd"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from kg.frames.mood.factuality import Scope
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import word_classes
from kg.model import Factuality

_COMES = frozenset({"attend", "represent", "send", "member"})
_ASKED = frozenset({"invite"})
_STAYS_AWAY = frozenset({"boycott"})
_NEAR = 3  # sentences


class Absences:
    """Who stays away from what is told near by, in one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, scope: Scope) -> None:
        self.view, self.clauses, self.actors, self.scope = view, clauses, actors, scope

    def near(self, sentences: set[int]) -> set[str]:
        """Those who are told to be absent within a few sentences of these."""
        return {key for at, keys in self._told for key in keys if any(abs(at - s) <= _NEAR for s in sentences)}

    def of(self, clause: Clause, level: Factuality) -> set[str]:
        """Those of whom a clause tells that they have no part in it: "is geen partij bij", "maar niet *door X*"."""
        held = level is Factuality.ACTUAL
        tokens = self._absent(clause) if held or clause.lemma in self.view.grammar.involved else []
        return {key for token in (*tokens, *self._left_out(clause)) for key in self.actors.of(token)}

    def _left_out(self, clause: Clause) -> Iterator[int]:
        """Members of a group that are denied one by one; with "noch" all of it is."""
        view = self.view
        for token in filter(self.scope.negates, clause.tokens):
            alone, head = self.scope.left_out(token), view.heads[token]
            if alone is not None:
                yield alone
            elif view.lowers[token] in view.grammar.neither and view.deps[head] == "conj":
                yield from (view.heads[head], head)

    @cached_property
    def _told(self) -> list[tuple[int, set[str]]]:
        found = []
        for clause in self.clauses.all:
            if groups := self._absent(clause):
                keys = {key for token in groups for key in self.actors.of(token)}
                found.append((self.view.parsed.sent_of[clause.head], keys))
        return [(at, keys) for at, keys in found if keys]

    def _absent(self, clause: Clause) -> list[int]:
        classes = set(word_classes().get(clause.lemma, ()))
        denied = self.scope.negated(clause)
        if self.scope.certain.is_at(clause.head, clause):
            return clause.agent if denied else []
        if (classes & _ASKED and clause.passive) or clause.lemma in self.view.grammar.involved:
            return [*clause.theme, *clause.agent] if denied else []
        if classes & _COMES:
            return clause.agent if denied else []
        return clause.agent if classes & _STAYS_AWAY and not denied else []
