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
from kg.frames.who.anaphors import ONE_INHABITANT
from kg.frames.who.coreference import Coreference
from kg.frames.who.likeness import coarse
from kg.frames.who.parties import Parties
from kg.lexicon import Lexicon
from kg.lexicon.evoking import event_nouns
from kg.model import EntityKind, MentionForm

_SENT = frozenset({"title envoy.one", "title negotiator.one", "title minister.one"})
_PRIVATE = frozenset({"organisation", "person", "title expert", "title clergy"})
"""Sorts of people who act for themselves, whatever country they are from."""
_BESIDE = frozenset({"amod", "nmod", "nmod:poss", "appos", "flat", "compound", "det", "obl", "advmod", "case"})


class Actors:
    """Resolves tokens of one article to entity keys."""

    def __init__(self, view: View, grammar: Grammar, lexicon: Lexicon) -> None:
        self.view, self.grammar, self.lexicon = view, grammar, lexicon
        self.lists = Lists(view, grammar, lexicon)
        self.parties = Parties(view, grammar, self.lists)
        self.coreference = Coreference(
            view, grammar, self.lists, lexicon, self.parties, self.beside, self._names_in_group
        )
        self.voices = self.coreference.voices
        self._memo: dict[int, tuple[str, ...]] = {}

    def of(self, token: int) -> tuple[str, ...]:
        """Entity keys of the actors that the noun group headed by the token stands for, in order."""
        if token not in self._memo:
            self._memo[token] = ()  # a group may lead back to itself
            self._memo[token] = self._resolve(token)
        return self._memo[token]

    def called(self, token: int) -> tuple[str, ...]:
        """As :meth:`of`, but only by the names on the group itself ("bemiddelaar Qatar", "de landen Peru en Chili")."""
        several = "Number=Plur" in self.view.morphs[token]
        names = ((m, *(self.lists.members.get(m, ()) if several else ())) for m in self._names_in_group(token))
        keys = (self.view.entity_of(m) for group in names for m in group)
        return tuple(dict.fromkeys(key for key in keys if key is not None and self.view.is_actor(key)))

    def named(self, token: int) -> tuple[str, ...]:
        """As :meth:`of`, places included (for venues and destinations)."""
        keys = [k for m in self._names_in_group(token) if (k := self.view.entity_of(m)) is not None]
        return tuple(dict.fromkeys(keys)) or self.of(token)

    def present(self, token: int) -> tuple[str, ...]:
        """As :meth:`of`, but an envoy who is not known is there for whoever sent him: "een gezant *van Hamas*"."""
        found = self.of(token)
        if found or self.coreference.points_back(token) not in _SENT:
            return found
        return tuple(key for key in self.beside(token) if self.view.kind_of(key) is not EntityKind.PERSON)

    def is_medium(self, key: str) -> bool:
        """Whether an actor is a newspaper, an agency or a broadcaster: who speaks with it is interviewed."""
        row = self.lexicon.organisations.get(key)
        return row is not None and row.kind == "media"

    def is_event(self, token: int) -> bool:
        """Whether a noun names no one but what happens or is agreed, which says nothing itself ("het akkoord")."""
        view = self.view
        if view.pos[token] != "NOUN" or view.names_at[token] or self.coreference.anaphors.sort(token):
            return False
        return view.lemmas[token].endswith(event_nouns())

    def _resolve(self, token: int) -> tuple[str, ...]:
        view = self.view
        if view.lowers[token] in self.grammar.speaker_pronouns:
            voice = self.voices.get(view.in_quote[token]) if view.lowers[token] in self.grammar.first_person else None
            return (voice,) if voice is not None else ()
        sort = self.coreference.points_back(token)
        if sort and (coarse(sort) not in ("noun", "several") or sort == ONE_INHABITANT):
            return self.coreference.answer(token)
        keys: list[str] = []
        for mention in self._names_in_group(token):
            keys += self._several(token, mention)
            for member in self.lists.members.get(mention, (mention,)):
                if member >= mention:
                    key = view.entity_of(member)
                    if key is not None and view.is_actor(key):
                        keys.append(key)
        if sort:
            keys += self.coreference.answer(token) or self._bodies(token, sort)
        for child in view.children[token]:
            if (
                view.deps[child] == "conj" and view.case_of(child) != "tussen"
            ):  # "evenals tussen X en Y" is another pair
                keys += self.of(child)
        return tuple(dict.fromkeys(keys))

    def _several(self, token: int, mention: int) -> list[str]:
        """Whom a noun for one of each stands for: "de *regeringen* van X en Y" are both."""
        view = self.view
        if view.name(mention).form is not MentionForm.DESCRIPTION or "Number=Plur" not in view.morphs[token]:
            return []
        found = self.beside(token)
        return found if view.entity_of(mention) in found else []

    def _names_in_group(self, token: int) -> list[int]:
        """Mentions that are the group itself: on its head, or in apposition to its title."""
        view = self.view
        direct = [m for m in view.names_at[token] if not self._modifies(m, token)]
        introduced = self._introduced(direct)
        if introduced:
            return introduced
        if direct:
            # the compound "VN-gezant" carries its organisation inside; the person in apposition comes first
            person = self._apposed(token)
            if person and all(view.name(m).end < view.parsed.ends[token] for m in direct):
                return person
            if any(view.name(m).end < view.parsed.ends[token] for m in direct) and view.office_at[token] >= 0:
                return person
            return direct
        return self._apposed(token)

    def _introduced(self, mentions: list[int]) -> list[int]:
        """The person named right behind an inhabitant: "de Fin Martti Ahtisaari" is a man, and not his country."""
        view = self.view
        for mention in mentions:
            name = view.name(mention)
            if name.form is MentionForm.INHABITANT and name.last < view.size:
                for person in view.names_at[name.last]:
                    key = view.entity_of(person)
                    if view.name(person).first == name.last and key and view.kind_of(key) is EntityKind.PERSON:
                        return [person]
        return []

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
            said = view.case_of(child) in self.grammar.sources  # "Qatar is bemiddelaar, *aldus* Congo"
            if view.deps[child] in ("appos", "flat") and child > token and not said:
                for mention in view.names_at[child]:
                    if view.name(mention).form is not MentionForm.ADJECTIVE and mention not in found:
                        found.append(mention)
        if not found and office >= 0 and token + 1 < view.size:  # "volgens bemiddelaar Qatar"
            behind = view.names_at[token + 1]
            found = [m for m in behind if view.name(m).first == token + 1 and not view.is_adjective(m)]
        return found[:1]

    @staticmethod
    def is_private(sort: str) -> bool:
        """Whether people of a sort act for themselves, and for no state or organisation."""
        return sort.removesuffix(".more") in _PRIVATE

    def _bodies(self, token: int, sort: str) -> tuple[str, ...]:
        """Whom those act for who are not known themselves: "Turkse onderhandelaars", but not "Franse boeren"."""
        many = sort.endswith(".more") or self.lists.is_collective(token)
        found = self.beside(token) if many and coarse(sort) == "noun" and not self.is_private(sort) else []
        states = {
            tenure.holder: tenure.of for tenure in self.view.links.tenures
        }  # "Ruto's ministers" act for his state, but not "zijn partij"
        states = {} if sort.startswith("organisation") else states
        persons = [key for key in found if self.view.kind_of(key) is EntityKind.PERSON]
        return tuple(dict.fromkeys(states.get(key, key) for key in found if key in states or key not in persons))

    def beside(self, token: int, belongs: frozenset[str] | None = None) -> list[str]:
        """States and organisations that an adjective, "van X", "uit X" or "zijn" ties to a noun.

        ``belongs`` narrows the prepositions ("een voorstel van X" but not "voor X").
        """
        view = self.view
        keys: list[str] = []
        belongs = self.grammar.belongs if belongs is None else belongs
        apart = view.lemmas[token] in self.grammar.split_off  # "een afsplitsing *van het front*" is not the front
        for child in view.children[token]:
            if apart and child > token:
                continue
            dep = view.deps[child]
            if dep in _BESIDE:
                whole = self.of(child) if child > token and belongs is not self.grammar.belongs else ()
                if whole and view.case_of(child) in belongs:
                    keys += whole  # "het plan van VN-gezant X": the person, not the organisation in the title
                elif view.names_at[child] and (child < token or view.case_of(child) in belongs):
                    keys += self._with_list(view.names_at[child])
                elif (view.case_of(child) in belongs and child > token) or (
                    dep == "nmod:poss" and view.lowers[child] in self.grammar.possessives
                ):
                    keys += self.of(child)
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

    def fresh(self) -> Coreference:
        """The choices of the article with nothing answered yet, for learning: whoever asks notes the answers."""
        found = Coreference(
            self.view, self.grammar, self.lists, self.lexicon, self.parties, self.beside, self._names_in_group
        )
        found.voices.update(self.voices)
        return found
