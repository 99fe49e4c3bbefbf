"""The table of names, ``seeds/labels.toml``: what a translator may write, and what is refused.

Each list of patterns must have a last line that facts always fill, every kind must be there in both languages, and an
English pattern may not quote the article, which is Dutch.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from string import Formatter
from typing import Annotated

import msgspec

from kg.lexicon.schema import Schema, read_toml, unknown
from kg.model import EventKind, Factuality, OutcomeType, ProposalKind, SpeechKind, Status
from kg.resources import data_folder

LANGUAGES = ("nl", "en")
DUTCH_ONLY = frozenset({"voice", "clause", "aim", "words", "quote", "title"})
"""Places that the article's own words fill."""
ROLES = frozenset({"mediators", "facilitators", "host", "hosts"})
WHO = frozenset({"one", "sides", "pair", "all", "place"}) | ROLES
SAID = DUTCH_ONLY - {"title"} | {"speaker", "speakers", "who", "about", "to", "thing"}

Months = Annotated[tuple[str, ...], msgspec.Meta(min_length=12, max_length=12)]


class Text(Schema, frozen=True):
    """One text in both languages."""

    nl: str
    en: str

    def of(self, language: str) -> str:
        """The text in ``nl`` or ``en``."""
        return self.nl if language == "nl" else self.en


class Patterns(Schema, frozen=True):
    """Names in the order in which they are tried, in both languages."""

    nl: tuple[str, ...]
    en: tuple[str, ...]

    def of(self, language: str) -> tuple[str, ...]:
        """The patterns in ``nl`` or ``en``."""
        return self.nl if language == "nl" else self.en

    def check(self, table: str, places: frozenset[str], always: frozenset[str] = frozenset()) -> None:
        """ValueError for an unknown place, Dutch in an English pattern, or a last line that may stay empty."""
        for language in LANGUAGES:
            allowed = places if language == "nl" else places - DUTCH_ONLY
            used = [places_of(pattern) for pattern in self.of(language)]
            for place in sorted({name for names in used for name in names} - allowed):
                raise ValueError(f"[{table}] {language}: " + unknown("place in a name", place, allowed))
            if not used or used[-1] - always:
                raise ValueError(f"[{table}] {language}: the last name must be one that facts always fill")


class Months12(Schema, frozen=True):
    """The names of the months."""

    nl: Months
    en: Months

    def of(self, language: str) -> tuple[str, ...]:
        """The months in ``nl`` or ``en``."""
        return self.nl if language == "nl" else self.en


class Words(Schema, frozen=True):
    """What joins names, and the months."""

    and_: Text = msgspec.field(name="and")
    others: Text
    months: Months12


class LabelTable(Schema, frozen=True):
    """The whole table; each field is the table of the same name in the file."""

    words: Words
    factuality: Mapping[Factuality, Text]
    status: Mapping[Status, Text]
    things: Mapping[ProposalKind, Text]
    results: Mapping[OutcomeType, Text]
    events: Mapping[EventKind, Patterns]
    acts: Mapping[SpeechKind, Patterns]
    offers: Patterns
    delegation: Patterns
    outcome: Patterns
    tenure: Patterns
    process: Patterns

    def __post_init__(self) -> None:
        """ValueError where a kind is missing or a pattern cannot be filled."""
        whole: tuple[tuple[str, set[str], set[str]], ...] = (
            ("results", set(OutcomeType), set(self.results)),
            ("events", set(EventKind), set(self.events)),
            ("acts", set(SpeechKind), set(self.acts)),
        )
        for name, kinds, there in whole:
            if kinds - there:
                raise ValueError(f"[{name}] lacks {', '.join(sorted(kinds - there))}")
        for event, patterns in self.events.items():
            patterns.check(f"events.{event}", WHO)
        for act, patterns in self.acts.items():
            patterns.check(f"acts.{act}", SAID)
        self.offers.check("offers", SAID)
        self.delegation.check("delegation", frozenset({"sender"}))
        self.outcome.check("outcome", frozenset({"result", "event"}), frozenset({"result"}))
        held = frozenset({"holder", "title", "body"})
        self.tenure.check("tenure", held, held)
        sides = frozenset({"sides"})
        self.process.check("process", sides, sides)


@cache
def places_of(pattern: str) -> frozenset[str]:
    """The places in braces of a pattern; ValueError where a brace is not closed."""
    return frozenset(name for _, name, _, _ in Formatter().parse(pattern) if name is not None)


@cache
def load_labels() -> LabelTable:
    """The shipped table; LexiconError with file and line where it cannot be used."""
    return read_toml(data_folder("seeds") / "labels.toml", LabelTable)
