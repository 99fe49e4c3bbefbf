"""Whom a pronoun cannot mean by what the sentence before it is about.

1. "*Volgens hem*" is who did what the sentence before tells: "Peeters is milder dan Claes. *Volgens hem* ..."
2. "*Deze*" is whom it named last, and not its subject: "over de moord op Claes. *Deze* had ..."
3. "Hij sprak met X. *Hij* heeft *met haar* afgesproken": the other of the two.
4. "De waarnemers spraken met X en Y. Morgen reizen *ze* ...": those who did it, and not those whom they met.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.syntax.view import View
from kg.frames.who.anaphor import Anaphor, Keys
from kg.frames.who.heard import Heard, Memory
from kg.frames.who.sexes import is_of_other_sex
from kg.model import EntityKind

_BY_NAME = frozenset({"name", "office", "back"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_ROOT = frozenset({"root", "ROOT", "parataxis"})


class Continuity:
    """Looks at the sentences of one article."""

    def __init__(self, view: View, memory: Memory) -> None:
        self.view, self.memory = view, memory

    def bars(self, word: Anaphor, keys: Keys) -> bool:
        """Whether the sentence before makes a candidate unlikely beyond doubt."""
        if len(keys) > 1 and word.sort.endswith(".more"):
            return self._are_only_met(word.token, keys)
        if word.group not in ("pers", "it") or len(keys) != 1:
            return False
        meant = self._meant(word)
        return meant not in (None, keys[0]) and (word.group == "it" or self.view.kind_of(keys[0]) is EntityKind.PERSON)

    def _meant(self, word: Anaphor) -> str | None:
        """The only person whom a pronoun may mean, where there is one."""
        view, token = self.view, word.token
        before = [h for h in self._before(token) if h.form in _BY_NAME and self._is_person(h)]
        before = [h for h in before if not is_of_other_sex(view, token, h.keys[0])]
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

    def _are_only_met(self, token: int, keys: Keys) -> bool:
        """Whether several are named before a plural subject only beside another one, which names nobody."""
        view, before = self.view, self._before(token)
        if view.deps[token] not in _SUBJECTS or not before:
            return False
        subjects = {h.head for h in before if self.memory.role(h.head) == "subject"}
        sentence = range(*view.sentence(before[0].token))
        others = [t for t in sentence if view.deps[t] in _SUBJECTS and view.pos[t] == "NOUN" and t not in subjects]
        people = frozenset().union(*view.grammar.descriptions.values())
        others = [t for t in others if view.office_at[t] >= 0 or view.lemmas[t] in people]
        many = any("Number=Plur" in view.morphs[t] and view.deps[view.heads[t]] in _ROOT for t in others)
        own = {t for other in others for t in view.subtree(other)}  # "de presidenten *van X en Y*"
        met = {k for h in before if h.head not in subjects and h.token not in own for k in h.keys}
        return many and not subjects and met.issuperset(keys)

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
