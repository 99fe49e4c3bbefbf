"""A correction, and all of them by article."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kg.vocab.iris import encode

HEADS = frozenset({"head", "represents", "member"})
ROLES = frozenset({"participant", "party", "mediator", "facilitator", "host", "guarantor", "observer"})
ACTORS = ROLES | HEADS | {"speaker", "addressee"}
EVENTS = frozenset({"outcomeOf", "attends"})
"""Properties whose values are events: what an outcome is of, and to what a delegation is sent."""
NODES = ACTORS | EVENTS | {"place"}
"""Properties whose values are nodes, and not terms of the ontology."""
RETRACTABLE = (ACTORS - {"speaker"}) | {"place", "attends"}
"""Local names of what a frame can be without: other values are set anew."""
PROPERTIES = tuple(sorted({*ACTORS, *EVENTS, "place", "factuality", "status", "proposalKind", "outcomeType"}))
"""Local names of what can be corrected of a frame; values that are no nodes are terms of the ontology."""


class BadCorrection(ValueError):
    """A table of corrections that cannot be read; the message names file and line, and what is expected there."""


class Change(StrEnum):
    """What a correction does."""

    RETRACT = "retract"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Correction:
    """A line: ``target`` and, of an actor, a place or an event, ``value`` are IRIs; without a property it is the whole.

    A whole frame that is added (``makes``) needs its ``sentence``, and so that is part of the ``key`` there.
    """

    target: str
    change: Change
    attribute: str
    """Local name of a property, or "" for the whole."""
    value: str
    reason: str
    who: str
    when: dt.date
    sentence: str = ""
    """The words of the article that the frame rested on when it was corrected, or that one that is added rests on."""

    @property
    def makes(self) -> bool:
        """Whether it adds a whole frame."""
        return self.change is Change.ADD and not self.attribute

    @property
    def key(self) -> str:
        """What it corrects and how, without the reason: two of one key say the same."""
        told = (self.target, self.change.value, self.attribute, self.value)
        return "\n".join((*told, self.sentence) if self.makes else told)


@dataclass(frozen=True, slots=True)
class Corrections:
    """All corrections, by the article that they are of."""

    of: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)
    """By the encoded id of the article, as it stands in the names of its frames."""

    def among(self, article: str) -> tuple[Correction, ...]:
        """Those of an article (its id)."""
        return self.of.get(encode(article), ())

    def digest(self, article: str) -> str:
        """A name for those of an article, "" where there are none: what was made of it depends on them."""
        keys = sorted(correction.key for correction in self.among(article))
        return hashlib.sha256("\n\n".join(keys).encode()).hexdigest()[:16] if keys else ""

    def fingerprint(self, article: str, fingerprint: str) -> str:
        """What a program with a fingerprint makes of an article depends on this: on the corrections of it, too."""
        digest = self.digest(article)
        return f"{fingerprint}+{digest}" if digest else fingerprint

    @property
    def all(self) -> tuple[Correction, ...]:
        """All of them, in order."""
        return tuple(correction for article in sorted(self.of) for correction in self.of[article])


NONE = Corrections()
"""Nothing is corrected."""
