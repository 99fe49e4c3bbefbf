"""Who comes in somebody's stead: "X liet zich vervangen door Y", "Y verving X bij het overleg", "in plaats van X: Y".

A successor in an office is none: "Y verving X" counts only with the occasion beside it. Both must be persons that the
article names, and the one who comes must have a state or body to come for, or share that of whom he replaces.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.delegations.read import Mission
from kg.frames.delegations.words import DelegationWords
from kg.frames.mood.factuality import Scope
from kg.frames.syntax.clause import Clause
from kg.frames.syntax.view import View
from kg.model import EntityKind, Reading


class Steads:
    """Reads stand-ins in one article."""

    def __init__(self, view: View, scope: Scope, words: DelegationWords) -> None:
        self.view, self.scope, self.words = view, scope, words
        self.bodies: dict[str, str] = {}
        for tenure in view.links.tenures:
            self.bodies.setdefault(tenure.holder, tenure.of)

    def read(self, missions: list[Mission]) -> list[Mission]:
        """The delegations with whom they replace, and those that only this tells of, in text order."""
        found = list(missions)
        for clause in self.scope.clauses.all:
            for substitute, replaced in self._pairs(clause):
                mission = next((m for m in found if m.head == substitute), None)
                body = self.bodies.get(replaced) or self.bodies.get(substitute)
                if mission is None and body is not None:
                    mission = next((m for m in found if m.of == body and m.head is None), None)
                    if mission is None:
                        found.append(mission := Mission(body, clause.head))
                    mission.head = substitute
                    mission.members = [key for key in mission.members if key != substitute]
                if mission is not None:
                    mission.instead_of, mission.of = replaced, self.bodies.get(replaced, mission.of)
                    reading = Reading("Delegation", clause.head, "delegation.stead", None)
                    evidence = reading.at(*self.view.parsed.span(*self.view.sentence(clause.head)))
                    if evidence not in mission.evidence:
                        mission.evidence.append(evidence)
        return sorted(found, key=lambda mission: mission.trigger)

    def _pairs(self, clause: Clause) -> Iterator[tuple[str, str]]:
        """Who comes, and in whose stead."""
        words, view = self.words, self.view
        if any(view.lowers[token] in self.scope.cues.negation for token in clause.tokens):
            return
        agents, themes = self._persons(clause.agent), self._persons(clause.theme)
        above = clause.parent
        if clause.lemma in words.stead_agents and above is not None and above.lemma in words.stead_causatives:
            by = [token for preposition in words.stead_by for token in clause.obliques.get(preposition, [])]
            yield from self._pair(self._persons(by), self._persons(above.agent))
        elif clause.lemma in words.stead_verbs and not words.stead_occasions.isdisjoint(clause.obliques):
            yield from self._pair(agents, themes)
        for preposition in words.stead_prepositions:
            yield from self._pair(agents, self._persons(clause.obliques.get(preposition, [])))

    def _pair(self, substitutes: list[str], replaced: list[str]) -> Iterator[tuple[str, str]]:
        if len(substitutes) == len(replaced) == 1 and substitutes != replaced:
            yield substitutes[0], replaced[0]

    def _persons(self, tokens: list[int]) -> list[str]:
        keys = dict.fromkeys(key for token in tokens for key in self.scope.actors.of(token))
        return [key for key in keys if self.view.kind_of(key) is EntityKind.PERSON]
