"""What one draft says of a delegation: whose it is, who leads it, who is in it.

Arguments come from the clause. Where newspapers nest more than a parser follows ("met in zijn
kielzog A en B", "onder wie A en B"), persons are read in the order of the words instead.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.actors import Actors
from kg.frames.delegation_words import DelegationWords
from kg.frames.match import Draft
from kg.frames.view import View
from kg.model import EntityKind

_SPAN = 14  # tokens between a preposition and the name that it brings


@dataclass(slots=True, eq=False)
class Part:
    """One reading: parties and persons by entity key."""

    trigger: int
    rule: str
    parties: list[str]
    heads: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    weak: bool = False
    """Only a title says that the head leads: "de Russische onderhandelaar Y"."""
    bare: bool = False
    """The delegation is named without anybody in it."""


class Parts:
    """Reads delegation drafts of one article."""

    def __init__(self, view: View, actors: Actors, words: DelegationWords) -> None:
        self.view, self.actors, self.words = view, actors, words

    def read(self, draft: Draft) -> Part | None:
        """The part that a draft tells, or None where it tells of no delegation."""
        settings, trigger = draft.rule.set, draft.trigger
        if settings.get("group") == "needed" and not any(self._group(t) for t in draft.tokens.get("theme", [])):
            return None
        part = Part(trigger, draft.rule.name, self._parties(draft))
        part.heads = self._persons(draft.who("head"))
        part.members = self._persons(draft.who("member"))
        sent = self._persons(draft.who("sent"))
        read = settings.get("read", "")
        if read == "with":
            part.heads = self._between("met", trigger)
            part.parties = part.parties or self._group_before(trigger)
        elif read == "by":
            persons = self._after("door", trigger)
            sent, part.members = ([], persons) if part.heads else (persons, [])
        elif read == "among":
            part.members = self._listed(trigger + 1)
            part.parties = part.parties or self._group_before(trigger)
        elif read == "title":
            part.heads = self._titled(draft)
            part.weak = True
        elif read == "noun":
            plural = "Number=Plur" in self.view.morphs[trigger] or self.view.lowers[trigger].endswith("s")
            part.bare = not (plural and len(part.parties) > 1)
        if len(sent) == 1:
            part.heads += sent
        else:
            part.members += sent
        if read in ("", "send", "behalf", "with", "among", "title") and not (part.heads or part.members):
            return None
        part.heads = part.heads[:1]
        part.members = [m for m in part.members if m not in part.heads]
        return part

    def gapped(self, draft: Draft) -> list[Part]:
        """Further parts of "A werd vertegenwoordigd door X, B door Y"."""
        view = self.view
        last = view.sentence(draft.trigger)[1]
        found = []
        for token in range(draft.trigger + 1, last):
            if view.lowers[token] != "door" or not token:
                continue
            parties = [k for k in self._keys_on(token - 1) if not self._person(k)]
            persons = self._listed(token + 1)
            if parties and persons:
                heads = persons if len(persons) == 1 else []
                found.append(Part(token, draft.rule.name, parties, heads, [] if heads else persons))
        return found

    # --- parties ----------------------------------------------------------------------------

    def _parties(self, draft: Draft) -> list[str]:
        keys = [k for k in draft.who("of") if not self._person(k)]
        if not keys:
            for token in draft.tokens.get("theme", []):
                if self._group(token):
                    keys += [k for k in self.actors.beside(token) if not self._person(k)]
        return list(dict.fromkeys(keys))

    def _group_before(self, token: int) -> list[str]:
        """The party of the last delegation noun before a token in its sentence, else of the sentence's first party."""
        view = self.view
        first = view.sentence(token)[0]
        for earlier in range(token - 1, first - 1, -1):
            if self._group(earlier):
                keys = [k for k in self.actors.beside(earlier) if not self._person(k)]
                if keys:
                    return keys[:1]
        for earlier in range(token - 1, first - 1, -1):
            keys = [k for k in self._keys_on(earlier) if not self._person(k)]
            if keys:
                return keys[:1]
        return []

    def _group(self, token: int) -> bool:
        return self.words.group(self.view.lowers[token], self.view.lemmas[token])

    # --- persons ----------------------------------------------------------------------------

    def _person(self, key: str) -> bool:
        return self.view.kind_of(key) is EntityKind.PERSON

    def _persons(self, keys: tuple[str, ...]) -> list[str]:
        return [k for k in keys if self._person(k)]

    def _keys_on(self, token: int) -> list[str]:
        if token < 0:
            return []
        return [k for m in self.view.names_at[token] if (k := self.view.entity_of(m)) is not None and self.view.is_actor(k)]

    def _listed(self, start: int) -> list[str]:
        """The persons enumerated from a token on: the first person near it and the rest of its list."""
        view = self.view
        last = min(view.sentence(start)[1], start + _SPAN) if start < view.size else start
        for token in range(start, last):
            if view.pos[token] == "VERB" and view.deps[token] not in ("amod", "acl"):
                return []
            for mention in view.names_at[token]:
                key = view.entity_of(mention)
                if key is not None and self._person(key):
                    chain = self.actors.lists.members.get(mention, (mention,))
                    keys = [view.entity_of(m) for m in chain if m >= mention]
                    return list(dict.fromkeys(k for k in keys if k is not None and self._person(k)))
        return []

    def _after(self, preposition: str, token: int) -> list[str]:
        """The persons that the next such preposition brings, in the same sentence."""
        for later in range(token + 1, self.view.sentence(token)[1]):
            if self.view.lowers[later] == preposition:
                return self._listed(later + 1)
        return []

    def _between(self, preposition: str, token: int) -> list[str]:
        """The person between the nearest such preposition and the token: "met Y aan het hoofd"."""
        view = self.view
        for earlier in range(token - 1, max(view.sentence(token)[0], token - _SPAN) - 1, -1):
            if view.lowers[earlier] == preposition:
                return [k for k in self._listed(earlier + 1) if self._stands_before(k, token)][:1]
        return []

    def _stands_before(self, key: str, token: int) -> bool:
        first = self.view.sentence(token)[0]
        return any(key in self._keys_on(t) for t in range(first, token))

    def _titled(self, draft: Draft) -> list[str]:
        """Who bears a title: named with it, what it is said of, or what it stands in apposition to."""
        view, trigger, clause = self.view, draft.trigger, draft.clause
        keys = self._persons(self.actors.of(trigger))
        if not keys and clause.head == trigger:
            keys = [k for t in clause.agent for k in self._persons(self.actors.of(t))]
        if not keys and view.deps[trigger] in ("appos", "nmod"):
            keys = self._persons(self.actors.of(view.heads[trigger]))
        return keys[:1]
