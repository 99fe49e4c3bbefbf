"""Who acts for a party by "namens" or "voor": "namens X tekende Y", "Y voor X en Z voor W", "Y zat er namens X".

Only what is done at a table counts (``behalf_verbs``): whoever thanks or condoles on behalf of his country is no envoy.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.parts import Told
from kg.frames.mood.cues import load_cues
from kg.frames.syntax.clause import Clause
from kg.frames.syntax.clauses import Clauses
from kg.model import Reading

_NEAR = 4  # tokens from the preposition to the noun of the party


class Behalf:
    """Reads "namens" and "voor" in one article; ``mediators`` (entity keys) act for no party."""

    def __init__(self, groups: Groups, clauses: Clauses, mediators: frozenset[str]) -> None:
        self.groups, self.clauses, self.mediators = groups, clauses, mediators
        self.view, self.order, self.negation = groups.view, groups.order, load_cues().negation

    def all(self) -> Iterator[Told]:
        """The delegations of those who act for a party, one person each or several side by side."""
        acted = -1  # the last sentence in which somebody does: "namens X tekende Y, namens Z deed W dat"
        for token in range(self.view.size):
            if self.view.lowers[token] not in self.groups.words.behalf or token in self.view.instructed:
                continue
            opens, clause, sentence = self._opens(token), self.clauses.of[token], self.view.parsed.sent_of[token]
            echoed = opens and sentence == acted and clause.lemma in self.groups.words.behalf_echoes
            gapped = sentence == acted and bool(self._right_before(token))  # "Y sprak namens X, W namens Z"
            if not echoed and not gapped and not self._acts(clause, opens=opens):
                continue
            acted = sentence
            people = tuple(self._behind(token) if opens else self._subject(token, clause))
            for party in self._party(token) if people else ():
                if self.mediators.isdisjoint([party, *people]):
                    heads = people if len(people) == 1 else ()
                    reading = Reading("Delegation", token, "delegation.behalf", None)
                    yield Told(party, heads, () if heads else people, reading, leads=False)

    def _opens(self, token: int) -> bool:
        """Whether a preposition opens its part of the sentence: "voor X tekende Y, *voor Z* W"."""
        first, before = self.order.segment(token)[0], self.view.lowers[token - 1]
        return token == first or before in self.groups.words.half_opening or before in self.order.grammar.joins

    def _acts(self, clause: Clause, *, opens: bool) -> bool:
        """Whether what is done is done at a table; a signature says whom somebody is sent by where the party opens."""
        words, beside = self.groups.words, {self.view.lowers[t] for t in clause.tokens}
        if not self.negation.isdisjoint(beside):
            return False
        if clause.lemma in words.behalf_verbs or (opens and clause.lemma in words.behalf_opening):
            return True
        return clause.lemma in words.behalf_light and not words.behalf_nouns.isdisjoint(beside)

    def _party(self, token: int) -> list[str]:
        """The party right behind a preposition."""
        view = self.view
        for behind in range(token + 1, min(token + 1 + _NEAR, view.sentence(token)[1])):
            keys = [k for m in view.names_at[behind] if (k := view.entity_of(m)) is not None]
            if keys and not any(view.is_adjective(m) for m in view.names_at[behind]):
                return self.groups.parties(tuple(k for k in keys if view.is_actor(k)))[:1]
            if view.pos[behind] == "NOUN":
                return self.groups.parties(self.groups.actors.of(behind))[:1]
            near = view.lowers[behind - 1 : behind + 1]
            die = "van" in view.lowers[behind : behind + 2] and not view.grammar.stand_ins.isdisjoint(near)
            if view.pos[behind] not in ("DET", "ADJ", "NUM") and not keys and not die:  # "namens die van Peru"
                return []
        return []

    def _behind(self, token: int) -> list[str]:
        """Who is named behind a party that opens, up to the next one."""
        last, view = self.order.segment(token)[1], self.view
        end = next((t for t in range(token + 1, last) if view.lowers[t] in self.groups.words.behalf), last)
        return self.order.people(token + 1, end)

    def _subject(self, token: int, clause: Clause) -> list[str]:
        """Who stands right before ("Y voor X en Z voor W"), else who does it.

        Of somebody else's remark ("Y, die destijds voor X onderhandelde") it is seldom these talks.
        """
        if beside := self._right_before(token):
            return beside
        if self.view.lowers[token - 1] in self.groups.words.relatives:
            return []
        return list(dict.fromkeys(k for t in clause.agent for k in self.groups.persons(self.groups.actors.of(t))))

    def _right_before(self, token: int) -> list[str]:
        """The person whose name ends before a token, as a list of one or none."""
        keys = (self.view.entity_of(m) for m in self.view.names_at[token - 1])
        return [key for key in keys if key is not None and self.groups.is_person(key)][:1]
