"""Whether a pronoun that is a subject means somebody whom the text brought up without a name, and so nobody known.

"Een Omaanse *gezant* was in Quetta, waar *hij* sprak met X. Daarna reisde *hij* door": he is the envoy, whoever was
named before; "Zijn *coalitiepartners* dringen aan. *Zij* overlegden tot diep in de nacht": they are not the two sides.
The subject before the pronoun decides: in its sentence, or else that of the main clause of the one before, or the last
where that has none.
"""

from __future__ import annotations

from kg.frames.syntax.view import View
from kg.frames.who.anaphors import Anaphors
from kg.frames.who.heard import Memory
from kg.model import EntityKind

_SUBJECT = ("nsubj", "nsubj:pass")
PRIVATE = frozenset({"organisation", "person", "title expert", "title clergy"})
"""Sorts of people who act for themselves, whatever country they are from."""
_PEOPLE = ("person", "title", "party", "organisation", "body")


class Strangers:
    """Looks at the pronouns of one article, in their order."""

    def __init__(self, view: View, anaphors: Anaphors, memory: Memory) -> None:
        self.view, self.anaphors, self.memory = view, anaphors, memory
        self._unknown = set[int]()

    def is_one(self, token: int, sort: str) -> bool:
        """Whether a pronoun at a token, of a sort, means somebody unnamed."""
        view, words = self.view, self.view.grammar.they
        if view.deps[token] not in _SUBJECT or view.lowers[token] not in words or view.in_quote[token] >= 0:
            return False
        before = self._subject_before(token)
        many = sort.endswith(".more")
        if before is None or not (before in self._unknown or self._is_stranger(before, token, many=many)):
            return False
        self._unknown.add(token)
        return True

    def met(self, token: int) -> bool:
        """Whether a pronoun was found to mean somebody unnamed."""
        return token in self._unknown

    def _subject_before(self, token: int) -> int | None:
        view, (first, _) = self.view, self.view.sentence(token)
        here = [t for t in range(first, token) if self._is_subject(t)]
        if here:
            return here[-1]
        number = view.parsed.sent_of[token] - 1
        if number < 0 or view.parsed.blocks[view.parsed.sents[number][0]] != view.parsed.blocks[token]:
            return None
        start, end = view.parsed.sents[number]
        there = [t for t in range(start, end) if self._is_subject(t)]
        return next((t for t in there if self._is_root(view.heads[t])), there[-1] if there else None)

    def _is_subject(self, token: int) -> bool:
        return self.view.deps[token] in _SUBJECT and "PronType=Rel" not in self.view.morphs[token]

    def _is_root(self, token: int) -> bool:
        return self.view.heads[token] == token

    def _is_stranger(self, noun: int, pronoun: int, *, many: bool) -> bool:
        """Whether a noun brings up people of whom the article has no name, as many as the pronoun says."""
        view = self.view
        plural = "Number=Plur" in view.morphs[noun]
        sort = self.anaphors.sort(noun)
        if view.pos[noun] != "NOUN" or plural is not many or not sort.startswith(_PEOPLE) or self._is_known(noun):
            return False
        word = self.anaphors.determiner(noun)
        new = word == "een" if not many else not word or word in view.grammar.possessives
        new = new or (many and sort.removesuffix(".more") in PRIVATE)  # "dreigen *de vissers*. Zij willen ..."
        return new and not any(
            noun < h.token < pronoun and len(h.keys) == 1 and view.kind_of(h.keys[0]) is EntityKind.PERSON
            for h in self.memory.heard
            if view.parsed.sent_of[h.token] == view.parsed.sent_of[pronoun]
        )

    def _is_known(self, noun: int) -> bool:
        """Whether the group of a noun has a name in it, or pointed back to somebody."""
        near = {noun, *(c for c in self.view.children[noun] if self.view.deps[c] in ("appos", "flat"))}
        return any(h.token in near or h.head in near for h in self.memory.heard if h.form not in ("adjective", "title"))
