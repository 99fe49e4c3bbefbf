"""The word classes of ``seeds/frames/delegation_words.toml``, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class DelegationWords:
    """Word classes by name; each field is the key of the same name in the file."""

    groups: frozenset[str]
    group_endings: tuple[str, ...]
    not_groups: frozenset[str]
    powers: frozenset[str]
    movements: frozenset[str]
    cues: Mapping[str, tuple[str, ...]]
    """Word to what it says of people and party beside it: lead, send, accompany, ..."""

    def group(self, *forms: str) -> bool:
        """Whether a word (given as form and lemma) names a group that is sent."""
        if not self.not_groups.isdisjoint(forms):
            return False
        return not self.groups.isdisjoint(forms) or any(form.endswith(self.group_endings) for form in forms)


@cache
def load_delegation_words() -> DelegationWords:
    """The shipped word classes; ValueError where the file lacks one or has one too many."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "delegation_words.toml").read_text(encoding="utf-8"))
    wanted = {field.name for field in fields(DelegationWords)}
    if raw.keys() != wanted:
        raise ValueError(f"delegation_words.toml: check {', '.join(sorted(raw.keys() ^ wanted))}")
    cues: dict[str, tuple[str, ...]] = {}
    for name, words in raw.pop("cues").items():
        for word in words:
            cues[word] = (*cues.get(word, ()), name)
    classes: dict[str, Any] = {
        name: tuple(words) if name.endswith("endings") else frozenset(words) for name, words in raw.items()
    }
    classes["cues"] = cues
    return DelegationWords(**classes)
