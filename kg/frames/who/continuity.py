"""Whom a word that points back cannot mean by what the sentences before it are about.

1. "*Volgens hem*" is who did what the sentence before tells: "Peeters is milder dan Claes. *Volgens hem* ..."
2. "*Deze*" is whom it named last, and not its subject: "over de moord op Claes. *Deze* had ..."
3. "Hij sprak met X. *Hij* heeft *met haar* afgesproken": the other of the two.
4. "*Het land*" goes on about the state that does something, and not about one named in passing below it: "Peru vroeg de
   rebellen te arresteren die *in Chili* zijn. *Het land* ..."
5. Groups named long before are not "*de landen*" where another group has come up: "de *NAVO-landen*".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.frames.syntax.view import View
from kg.frames.who.anaphor import Anaphor, Keys
from kg.frames.who.heard import Heard, Memory
from kg.model import EntityKind

_BY_NAME = frozenset({"name", "office", "back"})
_ROOT = frozenset({"root", "ROOT", "parataxis"})


class Continuity:
    """Looks at the sentences of one article."""

    def __init__(self, view: View, memory: Memory) -> None:
        self.view, self.memory = view, memory

    def bars(self, word: Anaphor, keys: Keys, mentions: Mapping[Keys, Sequence[Heard]]) -> bool:
        """Whether the sentences before make a candidate unlikely beyond doubt."""
        if word.sort == "state.more" and len(keys) > 1:
            return self._has_passed(word.token, keys, mentions.get(keys, ()))
        if word.sort == "state.one":
            return len(keys) == 1 and self.view.kind_of(keys[0]) is EntityKind.STATE and self._is_aside(word, keys[0])
        if word.group not in ("pers", "it") or len(keys) != 1:
            return False
        meant = self._meant(word)
        return meant not in (None, keys[0]) and (word.group == "it" or self.view.kind_of(keys[0]) is EntityKind.PERSON)

    def _meant(self, word: Anaphor) -> str | None:
        """The only person whom a pronoun may mean, where there is one."""
        view, token = self.view, word.token
        before = [h for h in self._before(token) if h.form in _BY_NAME and self._is_person(h)]
        if view.case_of(token) in view.grammar.sources:
            subjects = [h for h in before if self._does(h)]
            return subjects[0].keys[0] if subjects else None
        if word.sort.startswith("deze"):
            last = before[-1] if before else None
            return last.keys[0] if last is not None and self.memory.role(last.head) != "subject" else None
        if view.deps[token] in ("obj", "iobj", "obl"):
            others = {h.keys[0] for h in before} - {*self._subject_of(view.heads[token])}
            named = {h.keys[0] for h in before}
            return others.pop() if len(named) == 2 and len(others) == 1 else None
        return None

    def _subject_of(self, verb: int) -> Iterator[str]:
        """Whom a pronoun means that is the subject of a verb."""
        for h in self.memory.heard:
            if h.form == "back" and self.view.heads[h.token] == verb and self.view.deps[h.token] == "nsubj":
                yield from h.keys

    def _before(self, token: int) -> list[Heard]:
        """The mentions of the sentence before, where that is of the same paragraph."""
        view, number = self.view, self.view.parsed.sent_of[token] - 1
        if number < 0:
            return []
        first, last = view.parsed.sents[number]
        return [h for h in self.memory.heard if first <= h.token < last]

    def _is_person(self, heard: Heard) -> bool:
        return len(heard.keys) == 1 and self.view.kind_of(heard.keys[0]) is EntityKind.PERSON

    def _does(self, heard: Heard) -> bool:
        """Whether an actor is the subject of the main clause of his sentence, or stands before it."""
        return self.view.deps[heard.head] in _ROOT or (
            self.memory.role(heard.head) == "subject" and self._verb_is_main(heard.head)
        )

    def _verb_is_main(self, token: int) -> bool:
        view, verb = self.view, token
        for _ in range(5):
            verb = view.heads[verb]
            if view.pos[verb] in ("VERB", "AUX") or view.heads[verb] == verb:
                break
        return view.deps[verb] in _ROOT

    def _is_aside(self, word: Anaphor, state: str) -> bool:
        """Whether the sentence before is about another state, and names this one only in passing."""
        if self.view.deps[word.token] != "nsubj" or word.determiner not in ("het", "dat"):
            return False
        before = [h for h in self._before(word.token) if len(h.keys) == 1]
        does = {h.keys[0] for h in before if h.form in _BY_NAME and self._does(h)}
        states = {key for key in does if self.view.kind_of(key) is EntityKind.STATE}
        mine = [h for h in before if h.keys[0] == state]
        passing = all(h.form in ("adjective", "title") or not self._verb_is_main(h.head) for h in mine)
        return bool(states and mine) and state not in states and passing

    def _has_passed(self, token: int, keys: Keys, heard: Sequence[Heard]) -> bool:
        """Whether a body of states has come up since a group was named: "de *EU-leiders*", "de *lidstaten*"."""
        since = max((h.token for h in heard), default=-1)
        since = max(
            since,
            min(
                max((h.token for h in self.memory.heard if h.token < token and key in h.keys), default=-1)
                for key in keys
            ),
        )
        return any(self._is_body(t, keys) for t in range(since + 1, token))

    def _is_body(self, token: int, keys: Keys) -> bool:
        """Whether a plural noun holds the name of an organisation that is not among some: "*EU-leiders*"."""
        view = self.view
        if view.pos[token] not in ("NOUN", "PROPN") or "Number=Plur" not in view.morphs[token]:
            return False
        inside = [m for m in view.names_at[token] if view.name(m).end < view.parsed.ends[token]]
        owners = [m for c in view.children[token] if view.case_of(c) == "van" for m in view.names_at[c]]
        found = (view.entity_of(m) for m in (*inside, *owners))
        return any(k is not None and k not in keys and view.kind_of(k) is EntityKind.ORGANISATION for k in found)
