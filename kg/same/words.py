"""The words of ``seeds/across.toml``.

Forms of address, what the words of organisations mean in other languages, words that tie talks to earlier ones, and
those of proposals and numbers.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.lexicon import fold
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class ProcessWords:
    """Words that tie talks to earlier ones, or name the process that they belong to; as they are written."""

    again: tuple[str, ...]
    since: tuple[str, ...]
    first: tuple[str, ...]
    names: tuple[str, ...]
    counted: tuple[str, ...]
    """Nouns for who and what is counted."""


@dataclass(frozen=True, slots=True)
class ProposalWords:
    """Words by which a proposal is made again, or with other terms, and those that say nothing of what is proposed."""

    again: tuple[str, ...]
    changed: tuple[str, ...]
    left_out: frozenset[str]


@dataclass(frozen=True, slots=True)
class UpdateWords:
    """Words in a sentence, or in a title, by which an article corrects what was told before."""

    corrected: tuple[str, ...]
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Words of numbers and their values."""

    units: Mapping[str, int]
    tens: Mapping[str, int]
    many: Mapping[str, int]
    """The largest first."""
    parts: Mapping[str, float]
    """Of a whole."""


@dataclass(frozen=True, slots=True)
class AcrossWords:
    """All of them, folded and in lower case."""

    person: frozenset[str]
    """Words of a person's name that say nothing of who it is."""
    body: frozenset[str]
    """The same for an organisation."""
    concepts: Mapping[str, str]
    """A word of an organisation's name, in any language, to what it means."""
    forms: Mapping[str, int]
    """A given name to the number of the row that has its forms in other languages."""
    heads: tuple[str, ...]
    """Nouns that end a compound (Redding-s-front), longest first."""
    process: ProcessWords
    proposals: ProposalWords
    updates: UpdateWords
    numbers: NumberWords


@cache
def load_words() -> AcrossWords:
    """The shipped words; ValueError where a word has two meanings."""
    path = data_folder("seeds") / "across.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    concepts: dict[str, str] = {}
    for concept, forms in raw["concepts"].items():
        for form in (concept, *forms):
            if concepts.setdefault(_plain(form), concept) != concept:
                raise ValueError(f"{path.name}: {form!r} means {concepts[_plain(form)]!r} and {concept!r}")
    heads = tuple(sorted(map(_plain, raw["heads"]["words"]), key=lambda word: (-len(word), word)))
    person, body = (frozenset(map(_plain, raw[part]["left_out"])) for part in ("person", "body"))
    process = ProcessWords(**{part: tuple(words) for part, words in raw["process"].items()})
    proposals = {part: tuple(words) for part, words in raw["proposals"].items()}
    made = ProposalWords(proposals["again"], proposals["changed"], frozenset(proposals["left_out"]))
    updates = UpdateWords(**{part: tuple(words) for part, words in raw["updates"].items()})
    forms = {_plain(form): number for number, row in enumerate(raw["person"]["forms"]) for form in row}
    if len(forms) != sum(map(len, raw["person"]["forms"])):
        raise ValueError(f"{path.name}: a name is in two rows of person.forms")
    numbers = NumberWords(**raw["numbers"])
    return AcrossWords(person, body, concepts, forms, heads, process, made, updates, numbers)


def _plain(word: str) -> str:
    return fold(word).lower()
