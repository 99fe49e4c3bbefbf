"""The cues of ``seeds/contexts.toml``: what the words around and inside a name say about it.

The dataclasses are the schema of the file: a section is a class, a key a field; a missing or
unknown key is an error with its name. Words that the file writes with diacritics are folded.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from kg.lexicon import fold
from kg.resources import data_folder

C = TypeVar("C", "NameCues", "PlaceCues", "OrganisationCues", "PersonCues", "TitleCues", "DescriptionCues")


class ContextsError(ValueError):
    """``contexts.toml`` lacks a key or has one that nothing reads; the message names it."""


@dataclass(frozen=True, slots=True)
class NameCues:
    """How names are written."""

    hard_particles: frozenset[str]
    soft_particles: frozenset[str]
    particle_pairs: frozenset[str]
    capital_particles: frozenset[str]
    never: frozenset[str]
    openers: frozenset[str]
    days: tuple[str, ...]
    tails: tuple[str, ...]
    of_union: frozenset[str]
    things: tuple[str, ...]
    treaties: tuple[str, ...]
    classes: frozenset[str]
    dateline_sources: frozenset[str]
    realms: frozenset[str]
    realm_adjectives: frozenset[str]
    numerals: frozenset[str]


@dataclass(frozen=True, slots=True)
class PlaceCues:
    """What makes an unknown name a place."""

    prepositions: frozenset[str]
    weak_prepositions: frozenset[str]
    verbs: frozenset[str]
    visits: frozenset[str]
    classes: frozenset[str]
    features: frozenset[str]
    buildings: frozenset[str]
    suffixes: tuple[str, ...]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class OrganisationCues:
    """What makes an unknown name an organisation."""

    classes: frozenset[str]
    words: frozenset[str]
    suffixes: tuple[str, ...]
    links: frozenset[str]


@dataclass(frozen=True, slots=True)
class PersonCues:
    """What makes an unknown name a person."""

    verbs: frozenset[str]
    aliases: frozenset[str]
    address: frozenset[str]
    relations: frozenset[str]


@dataclass(frozen=True, slots=True)
class TitleCues:
    """The words of an office besides its noun."""

    adjectives: frozenset[str]
    former: frozenset[str]
    since: frozenset[str]
    making: frozenset[str]
    untold: frozenset[str]
    departments: frozenset[str]
    fields: frozenset[str]
    senders: frozenset[str]
    services: frozenset[str]
    teams: frozenset[str]
    possessives: frozenset[str]


@dataclass(frozen=True, slots=True)
class DescriptionCues:
    """Which nouns describe an actor."""

    alone: frozenset[str]
    never: frozenset[str]


@dataclass(frozen=True, slots=True)
class Contexts:
    """All cues; make them with ``load_contexts``."""

    name: NameCues
    place: PlaceCues
    organisation: OrganisationCues
    person: PersonCues
    title: TitleCues
    description: DescriptionCues


@cache
def load_contexts() -> Contexts:
    """The project's own cues; read once a process. Raises ContextsError where the file is wrong."""
    return read_contexts(data_folder("seeds") / "contexts.toml")


def read_contexts(path: Path) -> Contexts:
    """Cues from a file of that form. Raises ContextsError where it is wrong."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    contexts = Contexts(
        name=_section(path, NameCues, "name", raw),
        place=_section(path, PlaceCues, "place", raw),
        organisation=_section(path, OrganisationCues, "organisation", raw),
        person=_section(path, PersonCues, "person", raw),
        title=_section(path, TitleCues, "title", raw),
        description=_section(path, DescriptionCues, "description", raw),
    )
    if raw:
        raise ContextsError(f"{path.name}: nothing reads the section {min(raw)!r}")
    return contexts


def _section(path: Path, cls: type[C], name: str, raw: dict[str, dict[str, list[str]]]) -> C:
    """The section of that name, taken out of ``raw``."""
    section = raw.pop(name, {})
    wanted = {field.name: str(field.type) for field in fields(cls)}
    for key in sorted(wanted.keys() ^ section.keys()):
        problem = "is missing" if key in wanted else "is not a cue that anything reads"
        raise ContextsError(f"{path.name}: {name}.{key} {problem}")
    cues: dict[str, Any] = {key: tuple(map(fold, section[key])) for key in wanted}
    for key, kind in wanted.items():
        if kind.startswith("frozenset"):
            cues[key] = frozenset(cues[key])
    return cls(**cues)
