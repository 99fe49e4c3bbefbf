"""The words that say whether something happened: ``seeds/frames/factuality.toml``; its pseudo cues are as in negation
detection for clinical text."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.model import Factuality
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Cues:
    """Word to factuality, by the place in which the word counts."""

    embedding: Mapping[str, Factuality]
    nouns: Mapping[str, Factuality]
    predicate: Mapping[str, Factuality]
    certain: frozenset[str]
    modal: Mapping[str, Factuality]
    marks: Mapping[str, Factuality]
    words: Mapping[str, Factuality]
    occurrence: frozenset[str]
    packaging: frozenset[str]
    past_possible: frozenset[str]
    negation: frozenset[str]
    pseudo: frozenset[str]
    without: frozenset[str]
    future: frozenset[str]


@cache
def load_cues() -> Cues:
    """The shipped cues."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "factuality.toml").read_text(encoding="utf-8"))

    def table(section: str) -> dict[str, Factuality]:
        levels = {level.value: level for level in Factuality}
        return {word: levels[name] for name, words in raw[section].items() if name in levels for word in words}

    return Cues(
        **{name: table(name) for name in ("embedding", "nouns", "predicate", "modal", "marks", "words")},
        occurrence=frozenset(raw["predicate"]["occurrence"]),
        packaging=frozenset(raw["predicate"]["packaging"]),
        certain=frozenset(raw["predicate"]["certain"]),
        past_possible=frozenset(raw["modal"]["past_possible"]),
        negation=frozenset(raw["negation"]["words"]),
        pseudo=frozenset(raw["negation"]["pseudo"]),
        without=frozenset(raw["negation"]["without"]),
        future=frozenset(raw["future"]["words"]),
    )
