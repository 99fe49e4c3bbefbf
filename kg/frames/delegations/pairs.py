"""Who may act for whom: every enumeration of people in a sentence, beside every party that it may be sent by.

A party is one that the sentence names, or one that a noun or pronoun in it stands for ("de regering", "dat land"),
the state or body in which the first person holds office, or the party of the delegation that was told of just before.
Which of these pairs tells a delegation is for ``kg.frames.delegations.signs`` and its learned weights to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.frames.delegations.groups import Groups
from kg.model import EntityKind

_REACH = 2  # sentences back to a delegation that is gone on about


@dataclass(frozen=True, slots=True)
class Pair:
    """People and a party, with the tokens at which they stand."""

    people: tuple[str, ...]
    spots: tuple[int, ...]
    """The first token of each person."""
    end: int
    """One past the last person."""
    party: str
    at: int
    """The token of the party; for one that the sentence does not name, that of the first person."""
    source: str
    """How the party was found."""


class Pairs:
    """Finds the pairs of one article."""

    def __init__(self, groups: Groups) -> None:
        self.groups, self.view, self.actors, self.order = groups, groups.view, groups.actors, groups.order

    def all(self) -> Iterator[Pair]:
        """Every pair, sentence by sentence."""
        for first, last in self.view.parsed.sents:
            chains = list(self._chains(first, last))
            if not chains or not self.view.instructed.isdisjoint(range(first, last)):
                continue
            named = list(self._named(first, last))
            for people, spots, end in chains:
                for party, at, source in (*named, *self._implied(people[0], spots[0])):
                    yield Pair(people, spots, end, party, at, source)

    def _chains(self, first: int, last: int) -> Iterator[tuple[tuple[str, ...], tuple[int, ...], int]]:
        view, token = self.view, first
        while token < last:
            mentions = self.order.enumeration(token, last)
            if mentions:
                keys = [k for m in mentions if (k := view.entity_of(m)) is not None]
                token = max(view.name(mentions[-1]).last, token + 1)
                yield tuple(keys), tuple(view.name(m).first for m in mentions), token
                continue
            pronoun = view.lowers[token] in self.groups.words.pronouns
            unnamed = pronoun or (view.office_at[token] >= 0 and not view.names_at[token])
            if unnamed and view.deps[token] != "nmod:poss":
                keys = self.groups.persons(self.actors.of(token))
                behind = [k for m in view.names_at[min(token + 1, view.size - 1)] if (k := view.entity_of(m))]
                if len(keys) == 1 and keys[0] not in behind:
                    yield (keys[0],), (token,), token + 1
            token += 1

    def _named(self, first: int, last: int) -> Iterator[tuple[str, int, str]]:
        """Parties that the sentence names or speaks of."""
        view = self.view
        for token in range(first, last):
            found = []
            for mention in view.names_at[token]:
                key = view.entity_of(mention)
                if view.name(mention).first == token and key is not None and view.is_actor(key):
                    found += [key] if not self.groups.is_person(key) else []
            source = "name"
            if not found and not view.names_at[token] and view.pos[token] in ("NOUN", "PRON", "DET"):
                found = self.groups.parties(self.actors.of(token))[:1]
                source = "noun" if view.pos[token] == "NOUN" else "pronoun"
            for key in found:
                yield key, token, source
            if not found and self._unresolved(token):
                sort = EntityKind.STATE if view.lemmas[token] in self.groups.words.powers else EntityKind.ORGANISATION
                for rank, key in enumerate(self._recent(token, sort)):
                    yield key, token, f"guess {rank}"

    def _unresolved(self, token: int) -> bool:
        """A collective noun that nothing near names the party of: "de regering", "het front"."""
        view, words = self.view, self.groups.words
        known = view.lemmas[token] in words.powers or view.lemmas[token] in words.movements
        return known and view.pos[token] in ("NOUN", "PROPN") and not view.names_at[token]

    def _recent(self, token: int, sort: EntityKind) -> list[str]:
        """The parties of a kind, last named first."""
        view, found = self.view, []
        for earlier in range(token - 1, -1, -1):
            for mention in view.names_at[earlier]:
                key = view.entity_of(mention)
                if key is not None and view.kind_of(key) is sort and key not in found:
                    found.append(key)
        return found[:3]

    def _implied(self, person: str, token: int) -> Iterator[tuple[str, int, str]]:
        """Parties by office, and by the delegation told of before."""
        if person in self.groups.tenures:
            yield self.groups.tenures[person], token, "office"
        sentence = self.view.parsed.sent_of[token]
        start = self.view.parsed.sents[max(sentence - _REACH, 0)][0]
        for group in range(token - 1, start - 1, -1):
            if self.groups.is_group(group) and (found := self.groups.party_of(group)):
                yield found[0], token, "group"
                return
