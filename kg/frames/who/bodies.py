"""Which bodies a noun can mean that says that they are the sides, or how many.

1. Who calls upon "*de partijen*" is none of them, nor are those on whose initiative they talk; and so they are not
   "beide partijen" further on.
2. "De *dertig* landen" are not the two that were named.
"""

from __future__ import annotations

from functools import cached_property

from kg.frames.syntax.view import View
from kg.frames.who.anaphor import Anaphor, Keys
from kg.frames.who.heard import Memory

_ARGUMENTS = frozenset({"obj", "iobj", "obl", "nsubj:pass"})


class Bodies:
    """Looks at the nouns of one article."""

    def __init__(self, view: View, memory: Memory) -> None:
        self.view, self.memory = view, memory

    def bars(self, word: Anaphor, keys: Keys) -> bool:
        """Whether candidates face the sides that the noun means, or are too few for it."""
        several = len(keys) > 1 and word.sort.endswith(".more") and word.group == "noun"
        return several and (self._face(word.token, keys) or self._are_too_few(word.token))

    def _are_too_few(self, token: int) -> bool:
        """Whether a noun has a number that is more than a text names together: "de *dertig* landen"."""
        view, grammar = self.view, self.view.grammar
        counted = (view.lowers[c] for c in view.children[token] if view.deps[c] == "nummod")
        return any(word not in grammar.numbers and word not in grammar.pair_words for word in counted)

    def _face(self, token: int, keys: Keys) -> bool:
        """Whether some are told to do something to those for whom the noun stands, here or where it stood before."""
        view, lemma = self.view, self.view.lemmas[token]
        same = [t for t in range(token + 1) if view.lemmas[t] == lemma and "Number=Plur" in view.morphs[t]]
        facing = {key for t in same if view.deps[t] in _ARGUMENTS for key in self._doers(t)}
        if lemma in view.grammar.descriptions["party"]:
            facing |= self.initiators
        return not facing.isdisjoint(keys)

    @cached_property
    def initiators(self) -> frozenset[str]:
        """Those of whom the article says that talks are their initiative: "op *initiatief* van Oman en Qatar"."""
        view = self.view
        nouns = (t for t in range(view.size) if view.lemmas[t] in view.grammar.initiatives)
        groups = (c for t in nouns for c in view.children[t] if view.case_of(c) == "van")
        named = (m for c in groups for t in view.subtree(c) for m in view.names_at[t])
        return frozenset(key for m in named if (key := view.entity_of(m)) is not None)

    def _doers(self, token: int) -> set[str]:
        """The subjects of the verb that has a word as its object, or of the one above: "riep *hen* op te praten"."""
        view, verb = self.view, self.view.heads[token]
        verbs = {verb, view.heads[verb]} if view.deps[verb] == "xcomp" else {verb}
        subjects = (h for h in self.memory.heard if h.head != token and view.deps[h.head] == "nsubj")
        return {key for h in subjects if view.heads[h.head] in verbs for key in h.keys}
