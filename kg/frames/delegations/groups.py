"""Whose a delegation is: the party that a noun, a side or a sender stands for."""

from __future__ import annotations

from kg.frames.delegations.words import DelegationWords
from kg.frames.syntax.view import View
from kg.frames.syntax.word_order import WordOrder
from kg.frames.who.actors import Actors
from kg.model import EntityKind

_NEAR = 5  # tokens between a preposition and the party it brings


class Groups:
    """Finds delegations and their parties in one article; a party comes as a list of one or none."""

    def __init__(self, view: View, actors: Actors, words: DelegationWords) -> None:
        self.view, self.actors, self.words = view, actors, words
        self.order = WordOrder(view, actors.grammar)
        forms = list(zip(view.lowers, view.lemmas, strict=True))
        groups = {pair for pair in {*forms} if words.group(*pair)}
        self._groups = [pair in groups for pair in forms]
        self.tenures: dict[str, str] = {}
        for tenure in view.links.tenures:
            self.tenures.setdefault(tenure.holder, tenure.of)

    def is_group(self, token: int) -> bool:
        """Whether a word names a group that is sent, or its people: "ploeg", "onderhandelaars"."""
        return self._groups[token]

    def before(self, token: int) -> int | None:
        """The last delegation named before a token in its sentence; "die van X" counts as one."""
        lowers, first = self.view.lowers, self.view.sentence(token)[0]
        for t in range(token - 1, first - 1, -1):
            if self.is_group(t) or (lowers[t] in self.view.grammar.stand_ins and lowers[t + 1] == "van"):
                return t
        return None

    def within(self, start: int, stop: int) -> int | None:
        """The first delegation named in ``[start, stop)``."""
        return next((t for t in range(start, min(stop, self.view.size)) if self._groups[t]), None)

    def party_of(self, group: int | None) -> list[str]:
        """The party of a delegation noun: by its adjective, its possessor, or "die van X"."""
        if group is None:
            return []
        if self.view.lowers[group] in self.view.grammar.stand_ins:
            return self.behind(group + 1)
        return self.parties(tuple(self.actors.beside(group)))[:1]

    def people_of(self, token: int) -> list[str]:
        """The party that its inhabitants or members stand for: "de Chilenen, aangevoerd door Y"."""
        return self.parties(self.actors.of(token))[:1] if self.view.names_at[token] else []

    def behind(self, preposition: int) -> list[str]:
        """The party that a preposition brings, by name or by noun: "namens Chili", "voor de junta"."""
        last = min(self.view.sentence(preposition)[1], preposition + 1 + _NEAR)
        named = self.order.party(preposition + 1, last, led=True)
        if named:
            return named
        for later in range(preposition + 1, last):
            keys = self.parties(self.actors.of(later)) if self.view.pos[later] == "NOUN" else []
            if keys:
                return keys[:1]
        return []

    def side(self, start: int, stop: int) -> list[str]:
        """The party of "aan Finse zijde" between two tokens; "zijn zijde" is nobody's."""
        view = self.view
        for token in range(max(start, 0), stop):
            if view.lowers[token] in self.words.sides and view.lowers[token - 1] not in self.actors.grammar.possessives:
                return self.parties(tuple(self.actors.beside(token)))[:1]
        return []

    def subject(self, token: int) -> list[str]:
        """The party that is the subject before a token of its sentence, by name or by noun."""
        view, first = self.view, self.view.sentence(token)[0]
        named = self.order.party(first, token)
        if named:
            return named
        heads = (t for t in range(first, token) if view.deps[t] in ("nsubj", "nsubj:pass", "root", "ROOT"))
        return [k for t in heads for k in self.parties(self.actors.of(t))][:1]

    def sender(self, first: int, last: int) -> list[str]:
        """The party of the person who sends, named or as "hij", by his office."""
        for token in range(first, last):
            if self.view.pos[token] in ("PRON", "PROPN", "NOUN"):
                keys = self.actors.of(token)
                found = self.parties(keys) or [self.tenures[k] for k in keys if k in self.tenures]
                if found:
                    return found[:1]
        return []

    def is_person(self, key: str) -> bool:
        """Whether an entity is a person."""
        return self.view.kind_of(key) is EntityKind.PERSON

    def persons(self, keys: tuple[str, ...]) -> list[str]:
        """The persons among entities."""
        return [k for k in keys if self.is_person(k)]

    def parties(self, keys: tuple[str, ...]) -> list[str]:
        """The states and organisations among entities."""
        return list(dict.fromkeys(k for k in keys if not self.is_person(k)))
