"""The words that say whether something happened: ``seeds/frames/factuality.toml``; its pseudo cues are as in negation
detection for clinical text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec.structs import asdict

from kg.lexicon.schema import Schema, read_toml
from kg.model import Factuality
from kg.resources import data_folder


class Shades(Schema, frozen=True):
    """Words of hearsay, of nearly, of an aim and of success."""

    hearsay: frozenset[str]
    nearly: frozenset[str]
    wished: frozenset[str]
    feasible: frozenset[str]
    attitudes: dict[str, frozenset[str]]
    worth: frozenset[str]
    rumours: frozenset[str]
    brink: frozenset[str]
    drafts: frozenset[str]
    aims: frozenset[str]
    lacking: frozenset[str]
    grounds: frozenset[str]
    able: frozenset[str]
    after_all: frozenset[str]
    near: frozenset[str]
    named: frozenset[str]
    judging: frozenset[str]
    ready: frozenset[str]
    facts: frozenset[str]
    pending: frozenset[str]


class Expected(Schema, frozen=True):
    """Words by which somebody is only expected to say something."""

    guesses: frozenset[str]
    awaited: frozenset[str]
    nouns: frozenset[str]
    verbs: frozenset[str]


class _Classes(Schema, frozen=True):
    """Classes of words, each with its comment in the file."""

    certain: frozenset[str]
    held: frozenset[str]
    excluded: frozenset[str]
    plans: frozenset[str]
    suspended: frozenset[str]
    occasions: frozenset[str]
    lapsing: frozenset[str]
    revising: frozenset[str]
    in_force: frozenset[str]
    attempts: frozenset[str]
    options: frozenset[str]
    schedules: frozenset[str]
    nothing: frozenset[str]
    passages: frozenset[str]
    denying: frozenset[str]
    wanting: frozenset[str]
    willing: frozenset[str]
    intending: frozenset[str]
    not_yet: frozenset[str]
    manages: frozenset[str]
    realises: frozenset[str]
    first: frozenset[str]
    never: frozenset[str]
    going_on: frozenset[str]
    claiming: frozenset[str]
    before_that: frozenset[str]
    affirming: frozenset[str]
    means: frozenset[str]
    instead: frozenset[str]
    prospects: frozenset[str]
    reaching: frozenset[str]
    packaging: frozenset[str]
    occurrence: frozenset[str]
    past_possible: frozenset[str]
    conditions: frozenset[str]
    terms: frozenset[str]
    hinges: dict[str, frozenset[str]]
    awaiting: frozenset[str]
    until: frozenset[str]
    lasting: frozenset[str]
    adherents: frozenset[str]
    negation: frozenset[str]
    pseudo: frozenset[str]
    without: frozenset[str]
    future: frozenset[str]
    weekdays: frozenset[str]


class Cues(_Classes, frozen=True):
    """Word to factuality, by the place in which the word counts, and the classes of words."""

    embedding: Mapping[str, Factuality]
    nouns: Mapping[str, Factuality]
    predicate: Mapping[str, Factuality]
    modal: Mapping[str, Factuality]
    marks: Mapping[str, Factuality]
    words: Mapping[str, Factuality]
    shades: Shades
    expected: Expected


class _Words(Schema, frozen=True):
    """Words by the factuality that they give an event."""

    planned: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    counterfactual: frozenset[str] = frozenset()

    def table(self) -> Mapping[str, Factuality]:
        """Word to factuality."""
        levels = (Factuality.COUNTERFACTUAL, Factuality.POSSIBLE, Factuality.PLANNED)
        return {word: level for level in levels for word in getattr(self, level.value)}


class _File(Schema, frozen=True):
    embedding: _Words
    nouns: _Words
    predicate: _Words
    modal: _Words
    marks: _Words
    words: _Words
    classes: _Classes
    shades: Shades
    expected: Expected


@cache
def load_cues() -> Cues:
    """The shipped cues; LexiconError where the file lacks a class or has one too many."""
    file = read_toml(data_folder("seeds") / "frames" / "factuality.toml", _File)
    return Cues(
        **asdict(file.classes),
        embedding=file.embedding.table(),
        nouns=file.nouns.table(),
        predicate=file.predicate.table(),
        modal=file.modal.table(),
        marks=file.marks.table(),
        words=file.words.table(),
        shades=file.shades,
        expected=file.expected,
    )
