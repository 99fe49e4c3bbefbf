"""Fixed phrases looked up in running tokens: one mechanism, used for names, titles and class nouns.

A phrase is cut at white space, as tokens are, and found at a token by trying the lengths that
phrases with that first word have, longest first. Looking up a token that starts no phrase costs
one dictionary access, which is what keeps an article under a millisecond.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Lexical(Generic[T]):
    """Phrases with what they mean; make one with ``Lexical.of``."""

    phrases: Mapping[str, T] = field(repr=False)
    lengths: Mapping[str, tuple[int, ...]] = field(repr=False)
    """First word -> numbers of words of the phrases that begin with it, largest first."""

    @classmethod
    def of(cls, phrases: Mapping[str, T]) -> Lexical[T]:
        """Index phrases by their first word."""
        lengths: dict[str, set[int]] = {}
        for phrase in phrases:
            words = phrase.split()
            lengths.setdefault(words[0], set()).add(len(words))
        return cls(phrases, {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()})

    def longest(self, words: Sequence[str], index: int) -> tuple[int, T] | None:
        """Number of words and meaning of the longest phrase at ``words[index]``; None for none.

        >>> Lexical.of({"Rode Kruis": 1, "Rode Zee": 2}).longest(["het", "Rode", "Kruis"], 1)
        (2, 1)
        """
        for count in self.lengths.get(words[index], ()):
            if index + count > len(words):
                continue
            phrase = words[index] if count == 1 else " ".join(words[index : index + count])
            found = self.phrases.get(phrase)
            if found is not None:
                return count, found
        return None
