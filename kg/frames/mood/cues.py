"""The words that say whether something happened: ``seeds/frames/factuality.toml``; its pseudo cues are as in negation
detection for clinical text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.lexicon.schema import Schema, read_toml
from kg.model import Factuality
from kg.resources import data_folder


class Shades(Schema, frozen=True):
    """Words of hearsay, of nearly, of an aim and of success."""

    hearsay: frozenset[str]
    nearly: frozenset[str]
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


@dataclass(frozen=True, slots=True)
class Cues:
    """Word to factuality, by the place in which the word counts."""

    embedding: Mapping[str, Factuality]
    nouns: Mapping[str, Factuality]
    predicate: Mapping[str, Factuality]
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
    vain: frozenset[str]
    options: frozenset[str]
    schedules: frozenset[str]
    conditions: frozenset[str]
    terms: frozenset[str]
    hinges: Mapping[str, frozenset[str]]
    adherents: frozenset[str]
    awaiting: frozenset[str]
    until: frozenset[str]
    nothing: frozenset[str]
    passages: frozenset[str]
    denying: frozenset[str]
    gives: frozenset[str]
    tasks: frozenset[str]
    wishing: frozenset[str]
    wanting: frozenset[str]
    manages: frozenset[str]
    reaching: frozenset[str]
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
    weekdays: frozenset[str]
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


class _Predicates(_Words, frozen=True, kw_only=True):
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
    vain: frozenset[str]
    options: frozenset[str]
    schedules: frozenset[str]
    nothing: frozenset[str]
    passages: frozenset[str]
    denying: frozenset[str]
    gives: frozenset[str]
    tasks: frozenset[str]
    wishing: frozenset[str]
    wanting: frozenset[str]
    manages: frozenset[str]
    reaching: frozenset[str]
    occurrence: frozenset[str]
    packaging: frozenset[str]


class _Modals(_Words, frozen=True, kw_only=True):
    past_possible: frozenset[str]


class _Marks(_Words, frozen=True, kw_only=True):
    conditions: frozenset[str]
    terms: frozenset[str]
    hinges: dict[str, frozenset[str]]
    adherents: frozenset[str]
    awaiting: frozenset[str]
    until: frozenset[str]


class _Negation(Schema, frozen=True):
    words: frozenset[str]
    pseudo: frozenset[str]
    without: frozenset[str]


class _Future(Schema, frozen=True):
    words: frozenset[str]
    weekdays: frozenset[str]


class _File(Schema, frozen=True):
    embedding: _Words
    nouns: _Words
    predicate: _Predicates
    modal: _Modals
    marks: _Marks
    words: _Words
    negation: _Negation
    future: _Future
    shades: Shades
    expected: Expected


@cache
def load_cues() -> Cues:
    """The shipped cues; LexiconError where the file lacks a class or has one too many."""
    file = read_toml(data_folder("seeds") / "frames" / "factuality.toml", _File)
    return Cues(
        embedding=file.embedding.table(),
        nouns=file.nouns.table(),
        predicate=file.predicate.table(),
        certain=file.predicate.certain,
        held=file.predicate.held,
        excluded=file.predicate.excluded,
        plans=file.predicate.plans,
        suspended=file.predicate.suspended,
        occasions=file.predicate.occasions,
        lapsing=file.predicate.lapsing,
        revising=file.predicate.revising,
        in_force=file.predicate.in_force,
        attempts=file.predicate.attempts,
        vain=file.predicate.vain,
        options=file.predicate.options,
        schedules=file.predicate.schedules,
        conditions=file.marks.conditions,
        terms=file.marks.terms,
        hinges=file.marks.hinges,
        adherents=file.marks.adherents,
        awaiting=file.marks.awaiting,
        until=file.marks.until,
        nothing=file.predicate.nothing,
        passages=file.predicate.passages,
        denying=file.predicate.denying,
        gives=file.predicate.gives,
        tasks=file.predicate.tasks,
        wishing=file.predicate.wishing,
        wanting=file.predicate.wanting,
        manages=file.predicate.manages,
        reaching=file.predicate.reaching,
        modal=file.modal.table(),
        marks=file.marks.table(),
        words=file.words.table(),
        occurrence=file.predicate.occurrence,
        packaging=file.predicate.packaging,
        past_possible=file.modal.past_possible,
        negation=file.negation.words,
        pseudo=file.negation.pseudo,
        without=file.negation.without,
        future=file.future.words,
        weekdays=file.future.weekdays,
        shades=file.shades,
        expected=file.expected,
    )
