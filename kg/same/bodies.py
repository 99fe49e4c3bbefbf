"""Names of organisations compared: by what their words mean, by their letters, and by what a short form leaves.

*Front voor Nationale Redding*, *Front de Salut National* and *Reddingsfront* have the concepts front, rescue and
national, or some of them; *FNR* has their letters. A single general noun (*het Front*) can be any front.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.lexicon import fold
from kg.same.likeness import skeleton
from kg.same.words import load_words

_SPLIT = re.compile(r"[\s()/-]+")
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Body:
    """The name of an organisation: its letters where it is an abbreviation, else its concepts in order."""

    plain: str
    letters: str
    concepts: tuple[str, ...]
    initials: tuple[str, ...]
    """The abbreviations that its words can give, with and without small words and parts of compounds."""

    @property
    def general(self) -> bool:
        """Whether it is one noun that many have (Front, Liga)."""
        return not self.letters and len(self.concepts) == 1 and self.concepts[0] in load_words().concepts.values()


@lru_cache(maxsize=1 << 14)
def body_of(name: str) -> Body:
    """The name of an organisation taken apart."""
    words = load_words()
    parts = [part for part in _SPLIT.split(fold(name).replace("'", "")) if part]
    if len(parts) == 1 and len(parts[0]) > 1 and sum(map(str.isupper, parts[0])) >= 2:
        return Body(parts[0].lower(), parts[0].lower(), (), ())
    kept = [part.lower().strip(".,") for part in parts if part.lower().strip(".,") not in words.body]
    pieces = [piece for part in kept for piece in _pieces(part)]
    initials = {"".join(part[0] for part in some if part) for some in (kept, pieces, [p.lower() for p in parts])}
    concepts = tuple(dict.fromkeys(words.concepts.get(piece) or skeleton(piece) for piece in pieces))
    return Body(" ".join(kept), "", concepts, tuple(sorted(found for found in initials if len(found) >= _LEAST)))


def _pieces(word: str) -> list[str]:
    """A word, or the parts of a compound with a known head: reddings-front, eenheids-liga."""
    words = load_words()
    if word in words.concepts:
        return [word]
    for head in words.heads:
        first = word.removesuffix(head)
        if first != word and len(first) >= _LEAST:
            known = (
                form for form in (first, first.removesuffix("s"), first + "en", first + "e") if form in words.concepts
            )
            return [next(known, first.removesuffix("s")), head]
    return [word]


def compare_bodies(one: Body, other: Body) -> str:
    """How like two names are: same, letters, translated, shorter, longer, general and so on; "" for nothing shared."""
    if one.plain == other.plain:
        return "general" if one.general else "same"
    if one.letters or other.letters:
        if one.letters and other.letters:
            return "other letters"
        letters, full = (one.letters, other) if one.letters else (other.letters, one)
        return "letters" if letters in full.initials else ""
    mine, theirs = set(one.concepts), set(other.concepts)
    shared = mine & theirs
    if not shared:
        return ""
    if mine == theirs:
        return "translated"
    if shared in (mine, theirs):
        if one.general or other.general:
            return "general"
        if len(shared) == 1:
            return "one word of several"
        return "shorter" if shared == mine else "longer"
    return "apart"
