"""Slots: where the filler of a role stands, seen from the word that evokes a frame.

A slot is a path of steps (see ``kg.frames.rules.rule``): an argument of the clause, a preposition, a
neighbour of a noun. This module finds the head tokens at a path and the actors that these stand
for; the parser hangs prepositional groups too high or too deep, so each step looks there as well.
"""

from __future__ import annotations

from typing import NamedTuple

from kg.frames.rules.rule import Rule
from kg.frames.syntax.clauses import PRONOMINAL, Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import EventKind

_EVENTS = frozenset(kind.value for kind in EventKind)


class Sight(NamedTuple):
    """What a path is seen from: the evoking word, its clause, the required words and the rule."""

    token: int
    clause: Clause
    anchors: list[int]
    rule: Rule


class Slots:
    """Finds the fillers of roles in one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors) -> None:
        self.view, self.clauses, self.actors = view, clauses, actors
        self.grammar = actors.grammar

    def keys(self, path: str, seen: Sight, tokens: list[int], *, place: bool) -> list[str]:
        """Entities at a path whose head tokens are known; places too for a venue or destination."""
        clause = seen.clause
        if path == "adj":
            return self.actors.beside(seen.token)
        if path == "author":
            return self.actors.beside(seen.token, self.grammar.authorship) or self._author_behind(seen.token)
        if path == "agent" and seen.rule.trigger == "verb" and clause.owner is not None and not clause.agent:
            if self.view.lemmas[clause.owner] in self.grammar.asked_nouns:
                return []  # "een verzoek van X om te bemiddelen" asks that of another
            return self.actors.beside(clause.owner) or list(self._light(clause.owner))
        if path.endswith(".adj"):
            return [k for t in self.tokens(path[:-4], seen) for k in self.actors.beside(t)]
        if path == "self":
            return list(self.actors.called(seen.token))
        who = self.actors.named if place else self.actors.present if seen.rule.frame in _EVENTS else self.actors.of
        keys = [k for t in tokens for k in who(t)]
        return self._of_this_role(keys, seen.token) if path.startswith("head.") else keys

    def _of_this_role(self, keys: list[str], noun: int) -> list[str]:
        """Those of a list who are said to be this: "met X en Y als *bemiddelaars* en Z als waarnemer"."""
        view, first = self.view, self.view.sentence(noun)[0]
        marks = [t for t in range(first, noun) if view.lowers[t] == "als"]
        start = [first, *marks][-2] if marks else first
        named = {view.entity_of(m) for t in range(start, noun) for m in view.names_at[t]}
        return [key for key in keys if key in named] or keys

    def tokens(self, path: str, seen: Sight) -> list[int]:
        """Head tokens at a path, seen from the triggering word."""
        token, clause = seen.token, seen.clause
        step, _, rest = path.partition(".")
        if step == "gov":
            found = self._clause_slot(rest, clause)
            completes = clause.link in ("advcl", "ccomp", "xcomp") and not clause.finite
            if not found and completes and clause.parent is not None and rest not in ("agent", "theme"):
                found = self._clause_slot(rest, clause.parent)  # "gepland staan tussen X en Y"
            return found
        if step == "up":
            return self._clause_slot(rest, clause.parent) if clause.parent is not None else []
        if step == "self":
            return [token]
        if step == "as":
            return self._acting_as(token, clause)
        if step == "head":  # "met Turkije als bemiddelaar": the head of the group, if it has this preposition
            view, head = self.view, self.view.heads[token]
            below = [c for c in view.children[token] if c < token]
            mark = next((c for c in below if view.lowers[c] == "als"), token)
            beside = [c for c in view.children[head] if c < mark and max(view.subtree(c)) == mark - 1]
            return [t for t in (head, *below, *beside) if t != token and view.case_of(t) == rest][:1]
        if step == "light":
            return self._carrier(token, clause)
        if step == "words":
            return [t for anchor in seen.anchors for t in self._inside(anchor, rest)]
        if rest:
            return [t for outer in self.tokens(step, seen) for t in self._inside(outer, rest)]
        if seen.rule.trigger == "noun":
            return self._inside(token, step) if step not in ("agent", "theme", "indirect") else []
        return self._clause_slot(step, clause)

    def _acting_as(self, noun: int, clause: Clause) -> list[int]:
        """Who is or acts as the noun: "X treedt op als bemiddelaar", "X is bemiddelaar", "de rol van bemiddelaar"."""
        view = self.view
        marked = any(view.lowers[c] == "als" for c in view.children[noun])
        role = view.case_of(noun) == "van" and view.lemmas[view.heads[noun]] in ("rol", "positie", "functie")
        return clause.agent if marked or role or noun == clause.head else []

    def _carrier(self, noun: int, clause: Clause) -> list[int]:
        """The one who has, holds or resumes what the noun names."""
        case = self.view.case_of(noun)
        if noun not in clause.agent and case == "voor" and self.view.moves(clause.head, clause.lemma):
            return clause.agent  # "arriveerde in Ankara voor een ontmoeting met X"
        if case in ("voor", "tot", "van") and any(
            self.view.lemmas[t] in self.grammar.control_nouns for t in clause.theme if t != noun
        ):
            return clause.agent  # "liet de mogelijkheid open voor een bezoek"
        inside = noun in clause.theme or case in ("in", "tot", "aan", "op", "met")
        return clause.agent if clause.lemma in self.grammar.light_verbs and inside and noun not in clause.agent else []

    def _light(self, noun: int) -> tuple[str, ...]:
        """Actors of the clause that carries a noun: "Noorwegen deed een aanbod om te bemiddelen"."""
        clause = self.clauses.of[noun]
        return tuple(k for t in clause.agent if t != noun for k in self.actors.of(t))

    def _clause_slot(self, step: str, clause: Clause) -> list[int]:
        if step == "agent":
            return clause.agent
        if step == "theme":
            return clause.theme
        if step == "indirect":
            return clause.indirect
        found = clause.obliques.get(step, [])
        if not found and step == "in":
            return self._behind_comma(clause)
        if found or step in ("van", "op"):
            return found
        view = self.view  # the parser may hang the group on the object: "besprak de crisis met X"
        sides = {key for t in clause.agent for key in self.actors.of(t)}
        known = len(sides) >= (1 if step == "tussen" else 2)  # "over de oorlog tussen X en Y", "over de grens met X"
        groups = [g for case, g in clause.obliques.items() if not known or case not in self.grammar.topics]
        hosts = {*clause.theme, *(t for group in groups for t in group)}
        return [
            t for t in clause.tokens if view.deps[t] == "nmod" and view.case_of(t) == step and view.heads[t] in hosts
        ]

    def _behind_comma(self, clause: Clause) -> list[int]:
        """A place that a comma parts from the subject it hangs on: "arriveerde de delegatie, onder X, in Genève"."""
        view = self.view
        for token in clause.tokens:
            if view.deps[token] == "nmod" and view.heads[token] in clause.agent and view.case_of(token) == "in":
                start = min(t for t in view.subtree(token) if view.deps[t] != "punct")
                if start > clause.head and view.lowers[start - 1] == ",":
                    return [token]
        return []

    def _inside(self, noun: int, preposition: str) -> list[int]:
        """Groups with a preposition below a noun, or right behind it where the parser hung them higher."""
        view = self.view
        deep = preposition != "van"  # "een boodschap aan de regering *van X*" is no boodschap of his
        below = [c for child in view.children[noun] for c in (child, *(self._hung(child) if deep else ()))]
        found = [
            child
            for child in below
            if child > noun
            and (
                view.case_of(child) in (preposition, self._whole(noun, preposition))
                or PRONOMINAL.get(view.lowers[child]) == preposition
            )
        ]
        if found:
            return found
        head = " ".join(preposition.split()[:1])
        for child in view.children[noun]:  # "onder leiding van X" with leiding as a noun of its own
            if child > noun and view.case_of(child) == head and " " in preposition:
                _, middle, last = [*preposition.split(), "", ""][:3]
                if view.lemmas[child] == middle:
                    found += self._inside(child, last)
        if found:
            return found
        return self._behind(noun, preposition)

    def _hung(self, child: int) -> list[int]:
        """Groups that the parser hung one noun too deep: "het bezoek van X aan Kigali"."""
        view = self.view
        return (
            [c for c in view.children[child] if view.deps[c] == "nmod"] if view.deps[child] in ("nmod", "obl") else []
        )

    def _whole(self, noun: int, preposition: str) -> str:
        """The complex preposition that the noun itself is part of: "dankzij bemiddeling van"."""
        return f"{self.view.case_of(noun)} {self.view.lowers[noun]} {preposition}"

    def _author_behind(self, noun: int) -> list[str]:
        """Actors in a "door" group behind a noun that the parser hung on the verb ("ziet af van bemiddeling door X").

        In a passive, and before the verb, the group tells who does what the verb says.
        """
        clause = self.clauses.of[noun]
        if clause.passive or clause.head > noun:
            return []
        return [k for t in self._behind(noun, "door") for k in self.actors.of(t)]

    def _behind(self, noun: int, preposition: str) -> list[int]:
        """A group that follows the noun directly, over other groups of the noun, in the same clause."""
        view, clause = self.view, self.clauses.of[noun]
        for candidate in clause.obliques.get(preposition, []):
            start = min(view.subtree(candidate))
            if noun < start <= noun + 12 and not any(
                view.pos[t] in ("VERB", "AUX", "PUNCT") for t in range(noun + 1, start)
            ):
                return [candidate]
        return []
