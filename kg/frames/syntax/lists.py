"""Enumerations: the names that one list joins ("A, B en C"), read from the words between them.

The parser often breaks a long list, so the words decide: commas, then "en" before the last member;
determiners, titles and adjectives may stand between. A list holds actors or places, not both.
"""

from __future__ import annotations

import itertools
from functools import cached_property

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.view import View
from kg.lexicon import Lexicon
from kg.model import EntityKind

_BEHIND = 2  # tokens from the end of a name, over "van", to whose it is


class Lists:
    """The enumerations of one article."""

    def __init__(self, view: View, grammar: Grammar, lexicon: Lexicon) -> None:
        self.view, self.grammar, self.lexicon = view, grammar, lexicon

    @cached_property
    def members(self) -> dict[int, tuple[int, ...]]:
        """Mention index to the whole enumeration it stands in, for enumerations of two or more."""
        names = self.view.mentions.names
        groups: dict[int, tuple[int, ...]] = {}
        listed = [index for index in range(len(names)) if not self.colours(index)]
        chain = listed[:1]
        closed = False
        for previous, index in itertools.pairwise(listed):
            joint = self._joint(previous, index)
            if joint and not (closed and joint == ","):
                chain.append(index)
                closed = closed or joint == "en"
                continue
            if closed and len(chain) > 1:
                self._register(chain, groups)
            chain, closed = [index], False
        if closed and len(chain) > 1:
            self._register(chain, groups)
        return groups

    def colours(self, mention: int) -> bool:
        """Whether a name only says whose title another one bears: "de *Egyptische* gezant X", "*VN*-gezant X"."""
        view, name = self.view, self.view.name(mention)
        if self._is_whose(name.first):
            return True
        office = view.office_at[name.first]
        if office < 0:
            return any(other.of == mention for other in view.mentions.names if other.first <= name.first < other.last)
        holder = view.mentions.offices[office].holder
        return holder is not None and holder != mention and view.mentions.offices[office].of == mention

    def _is_whose(self, token: int) -> bool:
        """Whether a state or body says whose somebody in front of it is: "premiers X van | Peru | en Y van Chili"."""
        view = self.view
        if token < _BEHIND or view.lowers[token - 1] != "van" or view.actors_at(token) <= {EntityKind.PERSON}:
            return False
        return view.actors_at(token - _BEHIND) == {EntityKind.PERSON}

    def _register(self, chain: list[int], groups: dict[int, tuple[int, ...]]) -> None:
        """Keep the tail of the chain whose members are of one sort (actors or places)."""
        sort = [self._sort(index) for index in chain]
        first = len(chain) - 1
        while first > 0 and sort[first - 1] == sort[-1]:
            first -= 1
        if len(chain) - first > 1:
            members = tuple(chain[first:])
            for index in members:
                groups[index] = members

    def _sort(self, mention: int) -> str:
        key = self.view.entity_of(mention)
        if key is None:
            return "?"
        return "place" if self.view.kind_of(key) is EntityKind.PLACE else "actor"

    def _joint(self, left: int, right: int) -> str:
        """How two neighbouring names are joined: "en", ",", or "" where they are not in one list."""
        view, names = self.view, self.view.mentions.names
        if names[left].last == names[right].first + 1 and names[left].first == names[right].first:
            return "en"  # two names in one word: Russisch-Oekraïens
        joint = ""
        for token in range(names[left].last, names[right].first):
            low = view.lowers[token]
            if low in self.grammar.joins or (low == "als" and self._both(left)):
                joint = "en"
            elif low == "," and not joint:
                joint = ","
            elif low in (",", "(", ")") or low in self.grammar.list_fillers or self._filler(token):
                continue
            else:
                return ""
        if joint == "en" and view.lowers[names[right].first - 1] == ",":
            return ""
        return joint

    def _both(self, left: int) -> bool:
        """Whether "zowel" stands before a name ("zowel A als B")."""
        first = self.view.name(left).first
        return "zowel" in self.view.lowers[max(0, first - 4) : first]

    def _filler(self, token: int) -> bool:
        """Whether a word may stand before a member of a list: its title, an adjective, "de regering van"."""
        view = self.view
        if view.office_at[token] >= 0 or view.names_at[token] or view.pos[token] in ("DET", "ADJ", "NUM"):
            return True
        if view.lowers[token] == "van" and self._is_whose(token + 1):
            return True
        return view.pos[token] == "NOUN" and self.is_collective(token)

    def is_collective(self, token: int) -> bool:
        """Whether a noun stands for an actor when a name is beside it ("regering", "delegatie")."""
        hit = self.lexicon.noun(self.view.words[token])
        return hit is not None and hit.collective is not None
