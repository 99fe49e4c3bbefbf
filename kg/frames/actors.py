"""Who a noun group, a name, a list or a pronoun stands for.

Method, for the head token of a noun group: the name on it; the holder of the office on it; the
name in apposition to it; for a collective noun ("regering", "delegatie", "onderhandelaars") the
state or organisation beside it; for "beide landen", "de partijen" the last pair named together;
for a pronoun the likeliest earlier actor. A member of a list brings the rest of its list along.
Nobody is better than the wrong one: what none of these finds stays empty.
"""

from __future__ import annotations

from functools import cached_property

from kg.frames.grammar import Grammar
from kg.frames.view import View
from kg.lexicon import Lexicon
from kg.model import EntityKind, MentionForm

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET", "X", "SYM", "VERB"})
_REACH = 5  # sentences that a pronoun looks back
_GROUP_REACH = 60  # sentences that "beide landen" looks back


class Actors:
    """Resolves tokens of one article to entity keys."""

    def __init__(self, view: View, grammar: Grammar, lexicon: Lexicon) -> None:
        self.view, self.grammar, self.lexicon = view, grammar, lexicon
        self._memo: dict[int, tuple[str, ...]] = {}

    # --- lists ------------------------------------------------------------------------------

    @cached_property
    def lists(self) -> dict[int, tuple[int, ...]]:
        """Mention index to the whole enumeration it stands in ("A, B en C"), for lists of two or more.

        Read from the words between names, since the parser often breaks long lists.
        """
        names, groups, chain = self.view.mentions.names, {}, [0] if self.view.mentions.names else []
        closed = False
        for index in range(1, len(names)):
            joint = self._joint(index - 1, index)
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
            if low in self.grammar.joins:
                joint = "en"
            elif low == "," and not joint:
                joint = ","
            elif low == "," or view.office_at[token] >= 0 or low in self.grammar.list_fillers:
                continue
            elif view.pos[token] in ("DET", "ADJ", "NUM") or (view.pos[token] == "NOUN" and self._collective(token)):
                continue
            elif low in ("(", ")") or view.names_at[token]:
                continue
            else:
                return ""
        if joint == "en" and view.lowers[names[right].first - 1] == ",":
            return ""
        return joint

    # --- noun groups ------------------------------------------------------------------------

    def of(self, token: int) -> tuple[str, ...]:
        """Entity keys of the actors that the noun group headed by the token stands for, in order."""
        if token not in self._memo:
            self._memo[token] = ()  # a group may lead back to itself
            self._memo[token] = self._resolve(token)
        return self._memo[token]

    def named(self, token: int) -> tuple[str, ...]:
        """As :meth:`of`, places included (for venues and destinations)."""
        keys = [k for m in self._names_in_group(token) if (k := self.view.entity_of(m)) is not None]
        return tuple(dict.fromkeys(keys)) or self.of(token)

    def _resolve(self, token: int) -> tuple[str, ...]:
        view = self.view
        low = view.lowers[token]
        if view.pos[token] in ("PRON", "DET") or low in self.grammar.pronouns:
            found = self.pronoun(token)
            return found
        keys: list[str] = []
        for mention in self._names_in_group(token):
            for member in self.lists.get(mention, (mention,)):
                if member >= mention:
                    key = view.entity_of(member)
                    if key is not None and view.is_actor(key):
                        keys.append(key)
        if not keys:
            keys += self._by_office(token)
        if not keys:
            keys += self._by_noun(token)
        for child in view.children[token]:
            if view.deps[child] == "conj":
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
        if office >= 0 and view.mentions.offices[office].holder is not None:
            return [view.mentions.offices[office].holder]
        found: list[int] = []
        for child in view.children[token]:
            if view.deps[child] in ("appos", "flat") and child > token:
                for mention in view.names_at[child]:
                    if view.name(mention).form is not MentionForm.ADJECTIVE and mention not in found:
                        found.append(mention)
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
        if office.plural:
            return list(self._group(token, EntityKind.PERSON))
        return []

    def _by_noun(self, token: int) -> list[str]:
        """A collective noun: the names beside it, or the pair it refers back to."""
        view = self.view
        lemma, low = view.lemmas[token], view.lowers[token]
        beside = self.beside(token)
        if beside and (self._collective(token) or view.office_at[token] >= 0):
            return beside
        for nouns, kind in self.grammar.groups:
            if lemma in nouns or low in nouns:
                return list(self._group(token, kind))
        if self._collective(token):
            return self._collective_before(token)
        return []

    def _collective(self, token: int) -> bool:
        hit = self.lexicon.noun(self.view.words[token])
        return hit is not None and hit.collective is not None

    def beside(self, token: int) -> list[str]:
        """States and organisations that an adjective, "van X", "uit X" or "zijn" ties to a noun."""
        view, keys = self.view, []
        for child in view.children[token]:
            dep = view.deps[child]
            if dep in ("amod", "nmod", "nmod:poss", "appos", "flat", "compound", "det", "obl", "advmod", "case"):
                if view.names_at[child] and (child < token or view.case_of(child) in self.grammar.belongs):
                    keys += self._with_list(view.names_at[child])
                elif view.case_of(child) in self.grammar.belongs and child > token:
                    keys += [k for k in self.of(child)]
                elif dep == "nmod:poss" and view.lowers[child] in self.grammar.possessives:
                    keys += self.pronoun(child)
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
            for member in self.lists.get(mention, (mention,)):
                key = view.entity_of(member)
                if key is not None:
                    keys.append(key)
        return keys

    def _collective_before(self, token: int) -> list[str]:
        """"De regering" without a name: the state that the same noun last stood for."""
        view, lemma = self.view, self.view.lemmas[token]
        for earlier in range(token - 1, -1, -1):
            if view.lemmas[earlier] == lemma and (keys := self.beside(earlier)):
                return keys
        return []

    # --- reference --------------------------------------------------------------------------

    def _group(self, token: int, kind: EntityKind | None) -> tuple[str, ...]:
        """The last pair (or list) of actors of a kind that was named together before a token."""
        view = self.view
        wanted = (EntityKind.STATE, EntityKind.ORGANISATION) if kind is None else (kind,)
        best: tuple[str, ...] = ()
        limit = view.parsed.sent_of[token] - _GROUP_REACH
        for members in dict.fromkeys(self.lists.values()):
            name = view.name(members[0])
            if name.first >= token:
                break
            if view.parsed.sent_of[name.first] < limit:
                continue
            keys = tuple(dict.fromkeys(k for m in members if (k := view.entity_of(m)) is not None and view.kind_of(k) in wanted))
            if len(keys) == 2 or (len(keys) > 2 and not self._two(token)):
                best = keys
        return best

    def _two(self, token: int) -> bool:
        view = self.view
        near = [view.lowers[c] for c in view.children[token]] + [view.lowers[token]]
        return any(w in self.grammar.pair_words for w in near)

    def pronoun(self, token: int) -> tuple[str, ...]:
        """The actor that a personal or possessive pronoun refers to, or nothing."""
        view, low = self.view, self.view.lowers[token]
        if low in self.grammar.speaker_pronouns:
            return ()
        kinds = self.grammar.pronouns.get(low)
        if kinds is None:
            return ()
        plural = self._plural(token)
        if low in self.grammar.plural_pronouns and (plural or low not in self.grammar.singular_pronouns):
            return self._group(token, None)
        sentence = view.parsed.sent_of[token]
        for back in range(sentence, max(-1, sentence - _REACH), -1):
            found = self._antecedent(back, token, kinds)
            if found:
                return (found,)
        return ()

    def _plural(self, token: int) -> bool:
        view = self.view
        head = view.heads[token]
        verbs = [head, *view.children[head]]
        return any("Number=Plur" in view.morphs[v] and "VerbForm=Fin" in view.morphs[v] for v in verbs)

    def _antecedent(self, sentence: int, before: int, kinds: frozenset[EntityKind]) -> str | None:
        """The best earlier actor in one sentence: its subject, else the last one named."""
        view = self.view
        first, last = view.parsed.sents[sentence]
        quote = view.in_quote[before]
        last_found: str | None = None
        for token in range(first, min(last, before)):
            if view.in_quote[token] >= 0 and view.in_quote[token] != quote:
                continue
            for mention in view.names_at[token]:
                if view.name(mention).first != token or view.is_adjective(mention):
                    continue
                key = view.entity_of(mention)
                if key is None or view.kind_of(key) not in kinds:
                    continue
                if self._is_subject(mention):
                    return key
                last_found = key
            office = view.office_at[token]
            if office >= 0 and view.mentions.offices[office].head == token and EntityKind.PERSON in kinds:
                person = view.links.offices[office]
                if person is not None and view.deps[token] in ("nsubj", "nsubj:pass"):
                    return person
                last_found = person or last_found
        return last_found

    def _is_subject(self, mention: int) -> bool:
        view = self.view
        token = view.name(mention).first
        for _ in range(4):
            dep = view.deps[token]
            if dep in ("nsubj", "nsubj:pass"):
                return view.deps[view.heads[token]] in ("ROOT", "root", "conj", "parataxis")
            if dep not in ("appos", "flat", "conj"):
                return False
            token = view.heads[token]
        return False
