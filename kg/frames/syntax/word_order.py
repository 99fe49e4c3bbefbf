"""Names in the order of the words, where a parse does not hold them together.

A parser trained on newspapers still breaks off every fifth name, and more in a long enumeration of
unknown people. Lists of people and the party they act for can be read without it: commas and
"en" join, titles stand before names, a preposition says what a name is there for.
"""

from __future__ import annotations

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.possessors import POSSESSOR
from kg.frames.syntax.view import View
from kg.model import EntityKind

_GAP = 12  # tokens between two members of a list, titles included
_TITLE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "X", "SYM"})


class WordOrder:
    """Reads people and parties from left to right in one article."""

    def __init__(self, view: View, grammar: Grammar) -> None:
        self.view, self.grammar = view, grammar
        self._segments: dict[int, tuple[int, int]] = {}
        self._prepositions: dict[int, str] = {}

    def segment(self, token: int) -> tuple[int, int]:
        """The part of a sentence between semicolons that holds a token; in a quotation no further than that."""
        if token not in self._segments:
            self._segments[token] = self._segment(token)
        return self._segments[token]

    def _segment(self, token: int) -> tuple[int, int]:
        first, last = self.view.sentence(token)
        quote = self.view.in_quote[token]
        if quote >= 0:
            start, stop = self.view.parsed.quotes[quote]
            first, last = max(first, start), min(last, stop)
        for t in range(first, last):
            if self.view.lowers[t] == ";":
                if t < token:
                    first = t + 1
                else:
                    last = t
                    break
        return first, last

    def people(self, start: int, stop: int, *, led: bool = False) -> list[str]:
        """The first enumeration of persons in ``[start, stop)``; with ``led`` also one behind a preposition."""
        for token in range(start, stop):
            mention = self._person_at(token)
            if mention is not None and (led or not self.preposition(token)):
                return self._chain(token, stop)
        return []

    def everybody(self, start: int, stop: int) -> list[str]:
        """All persons named in ``[start, stop)``, whatever leads them."""
        found = [m for t in range(start, stop) if (m := self._person_at(t)) is not None]
        return list(dict.fromkeys(self._key(m) for m in found))

    def person_before(self, token: int, first: int) -> list[str]:
        """The last person named in ``[first, token)`` who does not merely stand beside another."""
        for earlier in range(token - 1, first - 1, -1):
            mention = self._person_at(earlier)
            if mention is not None and self.preposition(earlier) not in self.grammar.beside:
                return [self._key(mention)]
        return []

    def verb_second(self, first: int, token: int) -> int:
        """The token behind the first finite verb in ``[first, token)``, else ``first``."""
        return next((t + 1 for t in range(first, token) if "VerbForm=Fin" in self.view.morphs[t]), first)

    def party(self, start: int, stop: int, *, led: bool = False) -> list[str]:
        """The first state or organisation in ``[start, stop)``, as a list of one or none."""
        view = self.view
        for token in range(start, stop):
            for mention in view.names_at[token]:
                name = view.name(mention)
                key = view.entity_of(mention)
                if name.first != token or key is None or not view.is_actor(key) or self._is_person(key):
                    continue
                if led or not (view.is_adjective(mention) or self.preposition(token)):
                    return [key]
        return []

    def preposition(self, token: int) -> str:
        """The preposition that leads the group of a name: "door" in "door minister X", or ''."""
        if token not in self._prepositions:
            self._prepositions[token] = self._preposition(token)
        return self._prepositions[token]

    def _preposition(self, token: int) -> str:
        view = self.view
        first = view.sentence(token)[0]
        current = token - 1
        while current >= first and token - current < _GAP:
            low = view.lowers[current]
            if low in ("van", "voor") and current > first and view.office_at[current - 1] >= 0:
                current -= 1  # "minister van Defensie X"
            elif view.pos[current] == "ADP" or low == "wie":
                return low
            elif view.pos[current] in _TITLE and low not in (",", ":"):
                named = view.names_at[current] and not any(view.is_adjective(m) for m in view.names_at[current])
                if named and view.office_at[current] < 0:
                    return ""
                current -= 1
            else:
                return ""
        return ""

    def _person_at(self, token: int) -> int | None:
        """The mention of a person that starts at a token; whose somebody else is does not count."""
        if self.view.deps[token] == POSSESSOR:
            return None
        for mention in self.view.names_at[token]:
            key = self.view.entity_of(mention)
            if self.view.name(mention).first == token and key is not None and self._is_person(key):
                return mention
        return None

    def _is_person(self, key: str) -> bool:
        return self.view.kind_of(key) is EntityKind.PERSON

    def _key(self, mention: int) -> str:
        key = self.view.entity_of(mention)
        assert key is not None
        return key

    def enumeration(self, token: int, stop: int) -> list[int]:
        """The mentions of the enumeration of persons that starts at a token."""
        mention = self._person_at(token)
        if mention is None:
            return []
        found = [mention]
        while (following := self._next(self.view.name(found[-1]).last, stop)) is not None:
            found.append(following)
        return found

    def _chain(self, token: int, stop: int) -> list[str]:
        """The members of an enumeration from its first name on."""
        return list(dict.fromkeys(self._key(m) for m in self.enumeration(token, stop)))

    def _next(self, start: int, stop: int) -> int | None:
        """The next person of the same enumeration, or None where it ends."""
        view, joined = self.view, False
        for token in range(start, min(stop, start + _GAP)):
            mention = self._person_at(token)
            if mention is not None:
                return mention if joined else None
            low = view.lowers[token]
            if low == "," or low in self.grammar.joins:
                joined = True
            elif (
                view.office_at[token] >= 0
                or low in self.grammar.group_links
                or view.names_at[token]
                or view.pos[token] in _TITLE
            ):
                continue
            else:
                return None
        return None
