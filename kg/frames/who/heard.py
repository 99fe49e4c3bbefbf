"""What has been named before a word: mentions in the order of the text, alone and in groups.

A mention is a name, an office that stands for a known person, an enumeration, or a pronoun or description whose
actor is known by now. Those of one sentence that could be meant together ("de twee") make a group too.
"""

from __future__ import annotations

import itertools
from bisect import insort
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from kg.frames.syntax.lists import Lists
from kg.frames.syntax.view import View
from kg.frames.who.likeness import alike
from kg.frames.who.parties import Parties
from kg.model import EntityKind, MentionForm

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_MAIN = frozenset({"root", "ROOT", "parataxis", "conj"})
_PARTS = frozenset({"appos", "flat", "conj", "compound", "nmod:poss"})
_TITLE = 5  # tokens before a name in which his country stands
_MOST = 6  # more than this are no group that two words point back to


@dataclass(frozen=True, slots=True, order=True)
class Heard:
    """Actors mentioned at a token, and how."""

    token: int
    keys: tuple[str, ...]
    form: str
    """``name``, ``adjective``, ``title`` (colours a title), ``office``, ``list``, ``back`` (it points back)."""
    head: int
    """The token of its group that the clause sees."""


class Memory:
    """The mentions of one article up to any word; ``note`` adds what a word turned out to mean."""

    def __init__(self, view: View, lists: Lists, parties: Parties) -> None:
        self.view, self.lists, self.parties = view, lists, parties
        self._groups: dict[tuple[int, int], list[tuple[str, ...]]] = {}
        self._roles: dict[int, str] = {}
        self._likeness: dict[tuple[str, str], str] = {}

    @cached_property
    def heard(self) -> list[Heard]:
        """Every mention of an actor, in order."""
        view, found = self.view, []
        for index, name in enumerate(view.mentions.names):
            key = view.entity_of(index)
            if key is None or not view.is_actor(key):
                continue
            form = "title" if self._in_title(index) else "adjective" if view.is_adjective(index) else "name"
            found.append(Heard(name.first, (key,), form, self.top(name.first, name.last)))
        for index, office in enumerate(view.mentions.offices):
            person = view.links.offices[index]
            if person is not None and office.holder is None:
                found.append(Heard(office.head, (person,), "office", office.head))
        for named in self.parties.named:
            found.append(Heard(named.first, tuple(sorted(named.keys)), "list", self.top(named.first, named.first + 1)))
        return sorted(found)

    @cached_property
    def called(self) -> defaultdict[str, set[str]]:
        """Entity to the nouns that stand with its names: titles, what it is in apposition to, parts of the name."""
        view = self.view
        found: defaultdict[str, set[str]] = defaultdict(set)
        for tenure in view.links.tenures:
            found[tenure.holder].update(tenure.title.split())
        for index, name in enumerate(view.mentions.names):
            key = view.entity_of(index)
            if key is None or view.is_adjective(index):
                continue
            near = [name.first - 1, view.heads[self.top(name.first, name.last)], *range(name.first, name.last)]
            near += [c for c in view.children[name.first] if view.deps[c] == "appos"]
            found[key].update(view.lemmas[t].lower() for t in near if view.pos[t] in ("NOUN", "PROPN"))
        return found

    def likeness(self, noun: str, key: str) -> str:
        """Whether an entity is called by a noun ("so"), by one like it ("alike"), or by none ("")."""
        pair = noun, key
        if pair not in self._likeness:
            names = self.called[key]
            like = "so" if noun in names else "alike" if any(alike(noun, name) for name in names) else ""
            self._likeness[pair] = like
        return self._likeness[pair]

    @cached_property
    def origins(self) -> defaultdict[str, set[str]]:
        """Person to the states and organisations he belongs to: those of his offices, and those beside his name."""
        view = self.view
        found: defaultdict[str, set[str]] = defaultdict(set)
        for tenure in view.links.tenures:
            found[tenure.holder].add(tenure.of)
        for index, name in enumerate(view.mentions.names):
            key = view.entity_of(index)
            if key is None or view.kind_of(key) is not EntityKind.PERSON:
                continue
            for token in range(max(0, name.first - _TITLE), name.first):
                beside = self.inhabitant(token) or [
                    k for m in view.names_at[token] if view.is_adjective(m) and (k := view.entity_of(m)) is not None
                ]
                clear = not any(view.pos[t] in ("VERB", "AUX", "PUNCT", "ADP") for t in range(token, name.first))
                found[key].update(beside if clear else ())
        return found

    def inhabitant(self, token: int) -> list[str]:
        """The state of "de Noor"."""
        view = self.view
        names = [m for m in view.names_at[token] if view.name(m).form is MentionForm.INHABITANT]
        return [key for m in names if (key := view.entity_of(m)) is not None]

    def note(self, token: int, keys: tuple[str, ...]) -> None:
        """Remember whom a pronoun or description means."""
        insort(self.heard, Heard(token, tuple(sorted(keys)), "back", token))
        self._groups = {at: found for at, found in self._groups.items() if not at[0] <= token < at[1]}

    def top(self, first: int, last: int) -> int:
        """The token of a group that hangs on what is outside of it, titles and appositions climbed."""
        view, token = self.view, first
        for _ in range(6):
            head = view.heads[token]
            if head == token or not (first <= head < last or view.deps[token] in ("appos", "flat", "compound")):
                break
            token = head
        return token

    def role(self, token: int) -> str:
        """What the group at a token is in its clause: subject of a main or other clause, object, or its preposition."""
        if token not in self._roles:
            self._roles[token] = self._role(token)
        return self._roles[token]

    def _role(self, token: int) -> str:
        view = self.view
        for _ in range(4):
            dep = view.deps[token]
            if dep in _SUBJECTS:
                return "subject" if view.deps[view.heads[token]] in _MAIN else "inner subject"
            if dep not in _PARTS:
                break
            token = view.heads[token]
        if view.deps[token] in ("obj", "iobj"):
            return "object"
        return view.case_of(token) or view.deps[token]

    def sentence_groups(self, sentence: int, before: int) -> list[tuple[str, ...]]:
        """Those that one sentence mentions, persons and bodies apart and together, where they are few."""
        first, last = self.view.parsed.sents[sentence]
        stretch = first, min(last, before)
        if stretch not in self._groups:
            self._groups[stretch] = self._together(*stretch)
        return self._groups[stretch]

    def _together(self, first: int, last: int) -> list[tuple[str, ...]]:
        view = self.view
        here = [h for h in self.heard if first <= h.token < last and h.form not in ("title", "list")]
        keys = list(dict.fromkeys(key for h in here for key in h.keys))
        people = [key for key in keys if view.kind_of(key) is EntityKind.PERSON]
        states = [key for key in keys if view.kind_of(key) is EntityKind.STATE]
        bodies = [key for key in keys if key not in people]
        groups = [tuple(sorted(g)) for g in (people, states, bodies, keys) if 2 <= len(g) <= _MOST]
        top = [h.keys[0] for h in here if len(h.keys) == 1 and self.role(h.head) in ("subject", "object", "met")]
        groups += [tuple(sorted(pair)) for pair in itertools.pairwise(dict.fromkeys(top))]
        return list(dict.fromkeys(groups))

    def recent(self, before: int, kinds: frozenset[EntityKind], count: int = 2) -> tuple[str, ...]:
        """The last actors of these kinds, so many."""
        found: dict[str, None] = {}
        for h in reversed(self.heard):
            if h.token < before and h.form != "title" and len(h.keys) == 1 and self.view.kind_of(h.keys[0]) in kinds:
                found[h.keys[0]] = None
                if len(found) == count:
                    return tuple(sorted(found))
        return ()

    def _in_title(self, mention: int) -> bool:
        """Whether a name only says whose office somebody holds: "de *VN*-gezant"."""
        view, name = self.view, self.view.name(mention)
        inside = view.office_at[name.first] >= 0 and name.end < view.parsed.ends[name.last - 1]
        return inside or self.lists.colours(mention)
