"""The closed word classes of ``seeds/frames/grammar.toml``, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Grammar:
    """Word classes by name; each field is the key of the same name in the file."""

    joins: frozenset[str]
    list_fillers: frozenset[str]
    belongs: frozenset[str]
    possessives: frozenset[str]
    pair_words: frozenset[str]
    speaker_pronouns: frozenset[str]
    first_person: frozenset[str]
    pronouns: frozenset[str]
    both_numbers: frozenset[str]
    object_control: frozenset[str]
    light_verbs: frozenset[str]
    copulas: frozenset[str]
    motion_verbs: frozenset[str]
    stage_nouns: frozenset[str]
    ranking: frozenset[str]
    definite: frozenset[str]
    third_party_prepositions: frozenset[str]
    control_nouns: frozenset[str]
    complex_prepositions: Mapping[str, frozenset[str]]
    """Noun to the words before it with which it makes one preposition ("leiding": "onder ... van")."""
    imperatives: Mapping[str, frozenset[str]]
    """Imperatives of telling, noting and heeding, and the words of which one must follow ("neem ... aan"), if any."""
    sizes: Mapping[str, int]
    """Adjectives that say how many take part ("trilateraal": 3)."""
    numbers: Mapping[str, int]
    """Numbers that may stand for a group ("de twee")."""
    descriptions: Mapping[str, frozenset[str]]
    """Nouns that describe an actor, by what they mean (state, organisation, party, person)."""


@cache
def load_grammar() -> Grammar:
    """The shipped word classes; KeyError or ValueError where the file lacks one or names an unknown kind."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "grammar.toml").read_text(encoding="utf-8"))
    words = {name: frozenset(values) for name, values in raw.items() if isinstance(values, list)}
    return Grammar(
        **words,
        complex_prepositions={noun: frozenset(before) for noun, before in raw["complex_prepositions"].items()},
        imperatives={form: frozenset(beside) for form, beside in raw["imperatives"].items()},
        sizes=raw["sizes"],
        numbers=raw["numbers"],
        descriptions={sort: frozenset(nouns) for sort, nouns in raw["descriptions"].items()},
    )
