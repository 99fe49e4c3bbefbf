"""The words of ``seeds/linking.toml``; the dataclasses are its schema."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import TypeVar

from kg.resources import data_folder

S = TypeVar("S", "DescriptionWords", "OfficeWords")


class LinkingError(ValueError):
    """``linking.toml`` lacks a key or has one that nothing reads; the message names it."""


@dataclass(frozen=True, slots=True)
class DescriptionWords:
    """Nouns for described actors, and what each can repeat."""

    members: frozenset[str]
    government: frozenset[str]
    movement: frozenset[str]
    itself: frozenset[str]
    of_state: frozenset[str]
    ethnic: frozenset[str]
    clock: frozenset[str]
    continents: frozenset[str]
    movement_kinds: frozenset[str]
    general: frozenset[str]
    several: frozenset[str]

    def shortens_movement(self, noun: str) -> bool:
        """Whether the noun on its own may mean a movement named before."""
        return noun in self.members or noun in self.movement

    def is_owner(self, noun: str) -> bool:
        """Whether the noun beside an organisation's name is that organisation."""
        return self.shortens_movement(noun) or noun in self.itself


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """Titles by who has them."""

    ranks: frozenset[str]
    any_head: frozenset[str]
    heads_of_state: frozenset[str]
    any_chief: frozenset[str]
    heads_of_government: frozenset[str]
    trades: frozenset[str]
    organs: frozenset[str]
    of_organisations: frozenset[str]
    of_states: frozenset[str]
    of_union: frozenset[str]
    phrase_only: frozenset[str]
    distinct: frozenset[str]
    each: frozenset[str]
    former: frozenset[str]


@dataclass(frozen=True, slots=True)
class LinkingCues:
    """All of them; make them with ``load_cues``."""

    description: DescriptionWords
    office: OfficeWords


@cache
def load_cues() -> LinkingCues:
    """The project's own words; read once a process. Raises LinkingError where the file is wrong."""
    path = data_folder("seeds") / "linking.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return LinkingCues(
        description=_section(path, DescriptionWords, "description", raw),
        office=_section(path, OfficeWords, "office", raw),
    )


def _section(path: Path, cls: type[S], name: str, raw: dict[str, dict[str, list[str]]]) -> S:
    section = raw.get(name, {})
    wanted = [field.name for field in fields(cls)]
    for key in sorted(set(wanted) ^ section.keys()):
        problem = "is missing" if key in wanted else "is not read by anything"
        raise LinkingError(f"{path.name}: {name}.{key} {problem}")
    return cls(**{key: frozenset(section[key]) for key in wanted})
