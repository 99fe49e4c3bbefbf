"""Who leads a delegation by what stands right behind its noun, without a word of the rules.

"De Finse delegatie, *onder minister Y*", "een afvaardiging van X, *aangevoerd door Y*", "de ploeg, *met Y voorop*",
"die van de Russen, *geleid door Y*"; several delegations by their people: "de afvaardigingen stonden onder leiding van
*Y (Marokko) en Z (Algerije)*".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.parts import Told
from kg.frames.delegations.sides import Sides
from kg.model import Reading

_TITLE = frozenset({"NOUN", "ADJ", "DET", "NUM"})
_AWAY = 8  # tokens between the noun with what says whose it is, and who leads it


class Turns:
    """Reads what stands behind the delegation nouns of one article."""

    def __init__(self, groups: Groups, sides: Sides) -> None:
        self.groups, self.sides, self.view, self.order = groups, sides, groups.view, groups.order

    def all(self) -> Iterator[Told]:
        """The delegations whose leaders stand behind their nouns."""
        for token in range(self.view.size):
            if self._is_sent(token) and token not in self.view.instructed:
                reading = Reading("Delegation", token, "delegation.turn", None)
                for party, person in self._listed(token) or self._led(token):
                    yield Told(party, (person,), (), reading)

    def _led(self, token: int) -> list[tuple[str, str]]:
        """Party and leader of one delegation; who leads several brings them together."""
        several = "Number=Plur" in self.view.morphs[token]
        head = None if several else self._head(token)
        return [] if head is None else [(party, head) for party in self.sides.sent(token)]

    def _is_sent(self, token: int) -> bool:
        """Whether a noun names a delegation, and not its people or a side of the table."""
        view, words = self.view, self.groups.words
        if view.lowers[token] in view.grammar.stand_ins:
            behind = view.lowers[token + 1] if token + 1 < view.size else ""
            return behind == "van" and self.groups.before(token) is not None
        return view.pos[token] == "NOUN" and (words.sent(view.lowers[token]) or words.sent(view.lemmas[token]))

    def _head(self, token: int) -> str | None:
        """Who is said to lead, right behind the noun and what says whose it is."""
        view, words, last = self.view, self.groups.words, self.view.sentence(token)[1]
        for at in range(token + 1, min(token + _AWAY, last)):
            low = view.lowers[at]
            if low in words.led and view.lowers[at + 1 : at + 2] == ("door",):
                return self._next(at + 2, last)
            if low == "onder" and at + 1 < last:
                led = view.lowers[at + 1] in words.leads and at + 2 < last
                return self._next(at + 3 if led else at + 1, last)
            if low == "met":
                return self._with(at, last)
            if view.pos[at] in ("VERB", "AUX") or low == ";" or self._person(at) is not None:
                return None
        return None

    def _with(self, at: int, last: int) -> str | None:
        """ "met Y aan het hoofd", "met Y voorop", "met aan het hoofd Y"."""
        words = self.groups.words
        behind = " ".join(self.view.lowers[at + 1 : at + 4])
        if behind in words.in_front:
            return self._next(at + 4, last)
        named = next((t for t in range(at + 1, min(at + _AWAY, last)) if self._person(t)), None)
        if named is None or self._next(at + 1, last) is None:
            return None
        end = max(self.view.name(m).last for m in self.view.names_at[named])
        following = [" ".join(self.view.lowers[end : end + size]) for size in (1, 2, 3)]
        return self._person(named) if not words.in_front.isdisjoint(following) else None

    def _next(self, start: int, last: int) -> str | None:
        """The person whose title or name stands at a token."""
        view = self.view
        for token in range(start, min(start + _AWAY, last)):
            person = self._person(token)
            if person is not None:
                return person
            office = view.office_at[token] >= 0 or (view.pos[token] == "ADP" and view.office_at[token - 1] >= 0)
            if not (office or view.pos[token] in _TITLE or view.names_at[token]):
                return None  # "onder druk van Y"
        return None

    def _person(self, token: int) -> str | None:
        keys = [k for m in self.view.names_at[token] if (k := self.view.entity_of(m)) is not None]
        return next((k for k in keys if self.groups.is_person(k)), None)

    def _listed(self, token: int) -> list[tuple[str, str]]:
        """Each person of a list after the party in brackets behind, where several delegations are told of."""
        view, words, found = self.view, self.groups.words, []
        last = view.sentence(token)[1]
        if "Number=Plur" not in view.morphs[token] or (words.leads | words.led).isdisjoint(view.lowers[token:last]):
            return []
        for at in range(token + 1, last - 2):
            if view.lowers[at] == "(" and view.lowers[at + 2] == ")":
                person, parties = self._person(at - 1), self.groups.people_of(at + 1)
                found += [(party, person) for party in parties if person is not None]
        return found
