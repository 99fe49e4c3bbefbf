"""Whether a sentence opens behind an initial, or a name goes on (``seeds/initials.toml``)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.lexicon.schema import Schema, read_toml
from kg.resources import data_folder


class _Words(Schema, frozen=True):
    openers: frozenset[str]
    inside: frozenset[str]
    particles: frozenset[str]
    origins: tuple[str, ...]


@cache
def _load() -> _Words:
    return read_toml(data_folder("seeds") / "initials.toml", _Words)


def opens(words: Sequence[str]) -> bool:
    """Whether the words behind an initial are no name: "Igor K. | Het hof", "de familie X. | De Turkse minister".

    A particle may be part of one ("B. De Wever"); before a word in small letters or of an origin it is none.
    """
    first, second, known = words[:1], words[1:2], _load()
    if not first:
        return False
    if first[0] in known.particles:
        return bool(second) and (second[0].islower() or second[0].endswith(known.origins))
    return first[0] in known.openers and known.inside.isdisjoint(second)


def may_open(word: str) -> bool:
    """Whether a sentence may open with a word, if a name may as well ("De")."""
    known = _load()
    return word in known.openers or word in known.particles
