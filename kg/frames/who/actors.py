"""Who a noun group, a name, a list or a pronoun stands for.

Method, for the head token of a noun group: the name on it; the holder of the office on it; the
name in apposition to it; for a collective noun ("regering", "delegatie", "onderhandelaars") the
state or organisation beside it; for "beide landen", "de partijen" the last pair named together;
for a pronoun the likeliest earlier actor. A member of a list brings the rest of its list along.
Nobody is better than the wrong one: what none of these finds stays empty.
"""

from __future__ import annotations

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.lists import Lists
from kg.frames.syntax.view import View
from kg.frames.who.reference import Reference
from kg.lexicon import Lexicon
from kg.model import EntityKind, MentionForm

_BESIDE = frozenset({"amod", "nmod", "nmod:poss", "appos", "flat", "compound", "det", "obl", "advmod", "case"})


class Actors:
    """Resolves tokens of one article to entity keys."""

    def __init__(self, view: View, grammar: Grammar, lexicon: Lexicon) -> None:
        self.view, self.grammar = view, grammar
        self.lists = Lists(view, grammar, lexicon)
        self.reference = Reference(view, grammar, self.lists)
        self.voices = self.reference.voices
        self._memo: dict[int, tuple[str, ...]] = {}

    def of(self, token: int) -> tuple[str, ...]:
        """Entity keys of the actors that the noun group headed by the token stands for, in order."""
        if token not in self._memo:
            self._memo[token] = ()  # a group may lead back to itself
            self._memo[token] = self._resolve(token)
        return self._memo[token]

    def called(self, token: int) -> tuple[str, ...]:
        """As :meth:`of`, but only by the names on the group itself ("bemiddelaar Qatar")."""
        keys = (self.view.entity_of(m) for m in self._names_in_group(token))
        return tuple(dict.fromkeys(key for key in keys if key is not None and self.view.is_actor(key)))

    def named(self, token: int) -> tuple[str, ...]:
        """As :meth:`of`, places included (for venues and destinations)."""
        keys = [k for m in self._names_in_group(token) if (k := self.view.entity_of(m)) is not None]
        return tuple(dict.fromkeys(keys)) or self.of(token)

    def _resolve(self, token: int) -> tuple[str, ...]:
        view = self.view
        low = view.lowers[token]
        if self.reference.is_one_inhabitant(token):
            return self.reference.single(token, EntityKind.PERSON)  # "de Noor"
        if view.pos[token] in ("PRON", "DET") or low in self.grammar.pronouns:
            return self.reference.pronoun(token)
        keys: list[str] = []
        for mention in self._names_in_group(token):
            for member in self.lists.members.get(mention, (mention,)):
                if member >= mention:
                    key = view.entity_of(member)
                    if key is not None and view.is_actor(key):
                        keys.append(key)
        if not keys:
            keys += self._by_office(token)
        if not keys:
            keys += self._by_noun(token)
        for child in view.children[token]:
            if (
                view.deps[child] == "conj" and view.case_of(child) != "tussen"
            ):  # "evenals tussen X en Y" is another pair
                keys += self.of(child)
        return tuple(dict.fromkeys(keys))

    def _names_in_group(self, token: int) -> list[int]:
        """Mentions that are the group itself: on its head, or in apposition to its title."""
        view = self.view
        direct = [m for m in view.names_at[token] if not self._modifies(m, token)]
        if direct:
            # the compound "VN-gezant" carries its organisation inside; the person in apposition comes first
            person = self._apposed(token)
            if person and all(view.name(m).end < view.parsed.ends[token] for m in direct):
                return person
            if any(view.name(m).end < view.parsed.ends[token] for m in direct) and view.office_at[token] >= 0:
                return person
            return direct
        return self._apposed(token)

    def _modifies(self, mention: int, token: int) -> bool:
        """Whether a name on the head only colours it (an adjective form, a genitive)."""
        name = self.view.name(mention)
        return name.form is MentionForm.ADJECTIVE and self.view.pos[token] != "PROPN"

    def _apposed(self, token: int) -> list[int]:
        view = self.view
        office = view.office_at[token]
        holder = view.mentions.offices[office].holder if office >= 0 else None
        if holder is not None:
            return [holder]
        found: list[int] = []
        for child in view.children[token]:
            if view.deps[child] in ("appos", "flat") and child > token:
                for mention in view.names_at[child]:
                    if view.name(mention).form is not MentionForm.ADJECTIVE and mention not in found:
                        found.append(mention)
        if not found and office >= 0 and token + 1 < view.size:  # "volgens bemiddelaar Qatar"
            behind = view.names_at[token + 1]
            found = [m for m in behind if view.name(m).first == token + 1 and not view.is_adjective(m)]
        return found[:1]

    def _by_office(self, token: int) -> list[str]:
        """The person whom an office without a name stands for."""
        view = self.view
        index = view.office_at[token]
        if index < 0:
            return []
        office = view.mentions.offices[index]
        person = view.links.offices[index]
        if person is not None:
            return [person]
        if office.plural and self._definite(token):
            beside = self.beside(token)
            if len(beside) > 1:
                return self._holders(office.title, beside)
            return list(self.reference.group(token, EntityKind.PERSON))
        return []

    def _definite(self, token: int) -> bool:
        """Whether a plural noun means known people: "de ministers", not "een bijeenkomst van ministers"."""
        view, grammar = self.view, self.grammar
        near = [view.lowers[c] for c in view.children[token] if c < token]
        return any(word in grammar.definite or word in grammar.pair_words for word in near)

    def _holders(self, title: str, bodies: list[str]) -> list[str]:
        """ "De ministers van Buitenlandse Zaken van beide landen": those whom the article names, else the states."""
        tenures = self.view.links.tenures
        found = [next((t.holder for t in tenures if t.of == body and t.title == title), None) for body in bodies]
        people = [person for person in found if person is not None]
        return people if len(people) == len(bodies) else bodies

    def _by_noun(self, token: int) -> list[str]:
        """A collective noun: the names beside it, or the pair it refers back to."""
        view = self.view
        lemma, low = view.lemmas[token], view.lowers[token]
        beside = self.beside(token)
        if beside and (self.lists.is_collective(token) or view.office_at[token] >= 0):
            return beside
        for nouns, kind in self.grammar.groups:
            known = kind is None or self._definite(token) or low in self.grammar.pair_words
            if known and (lemma in nouns or low in nouns):
                if kind is EntityKind.PERSON and self._is_definite(token):
                    return list(self.reference.single(token, kind))
                return list(self.reference.group(token, kind))
        if self.lists.is_collective(token):
            return self._collective_before(token)
        return []

    def _is_definite(self, token: int) -> bool:
        """Whether a noun means one known person: "het staatshoofd", not "een diplomaat" or "beide leiders"."""
        view = self.view
        articles = [view.lowers[c] for c in view.children[token] if view.deps[c] == "det"]
        return "Number=Sing" in view.morphs[token] and any(a in ("de", "het", "die", "deze") for a in articles)

    def beside(self, token: int, belongs: frozenset[str] | None = None) -> list[str]:
        """States and organisations that an adjective, "van X", "uit X" or "zijn" ties to a noun.

        ``belongs`` narrows the prepositions ("een voorstel van X" but not "voor X").
        """
        view = self.view
        keys: list[str] = []
        belongs = self.grammar.belongs if belongs is None else belongs
        for child in view.children[token]:
            dep = view.deps[child]
            if dep in _BESIDE:
                whole = self.of(child) if child > token and belongs is not self.grammar.belongs else ()
                if whole and view.case_of(child) in belongs:
                    keys += whole  # "het plan van VN-gezant X": the person, not the organisation in the title
                elif view.names_at[child] and (child < token or view.case_of(child) in belongs):
                    keys += self._with_list(view.names_at[child])
                elif view.case_of(child) in belongs and child > token:
                    keys += self.of(child)
                elif dep == "nmod:poss" and view.lowers[child] in self.grammar.possessives:
                    keys += self.reference.pronoun(child)
        for mention in view.names_at[token]:
            if view.name(mention).end < view.parsed.ends[token] or view.is_adjective(mention):
                keys += self._with_list((mention,))
        before = token - 1  # "Oekraïense en Russische onderhandelaars": the parser may lose one of them
        while before >= 0 and (view.pos[before] == "ADJ" or view.lowers[before] in self.grammar.joins):
            if any(view.is_adjective(m) for m in view.names_at[before]):
                keys += self._with_list(view.names_at[before])
            before -= 1
        return [k for k in dict.fromkeys(keys) if view.is_actor(k)]

    def _with_list(self, mentions: tuple[int, ...]) -> list[str]:
        view, keys = self.view, []
        for mention in mentions:
            for member in self.lists.members.get(mention, (mention,)):
                key = view.entity_of(member)
                if key is not None:
                    keys.append(key)
        return keys

    def _collective_before(self, token: int) -> list[str]:
        """ "De regering" without a name: the state that the same noun last stood for."""
        view, lemma = self.view, self.view.lemmas[token]
        for earlier in range(token - 1, -1, -1):
            if view.lemmas[earlier] == lemma and (keys := self.beside(earlier)):
                return keys
        return []
