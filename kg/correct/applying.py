"""Corrections applied to what was read of an article.

What goes with a frame that is retracted: outcomes and delegations lose it, and so does what is part of it or goes on
from it. Frames that are added come first, so that their values find them; an utterance that nobody says is none, nor an
outcome of nothing, nor a delegation of nobody. A correction that finds nothing to correct is told, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar
from urllib.parse import unquote

from kg.correct.correction import HEADS, ROLES, Change, Correction
from kg.correct.making import CannotMake, made_by_hand
from kg.model import (
    DelegationFrame,
    EventFrame,
    Factuality,
    Finding,
    Frames,
    OutcomeFrame,
    OutcomeType,
    ProposalKind,
    Role,
    RoleName,
    SpeechActFrame,
    Status,
)
from kg.vocab.iris import Iris

Frame = EventFrame | SpeechActFrame | DelegationFrame | OutcomeFrame
F = TypeVar("F", EventFrame, SpeechActFrame, DelegationFrame, OutcomeFrame)


@dataclass(frozen=True, slots=True)
class Corrected:
    """What is left after the corrections, and those that found nothing to correct, with why."""

    finding: Finding
    missed: tuple[tuple[Correction, str], ...]


class _Misses(Exception):
    """Nothing to correct; the message says what was looked for."""


def corrected(finding: Finding, corrections: Iterable[Correction], iris: Iris) -> Corrected:
    """What was read of an article, corrected."""
    work = _Work(finding, iris)
    missed = []
    for correction in sorted(corrections, key=lambda correction: not correction.makes):
        try:
            work.apply(correction)
        except (_Misses, CannotMake) as miss:
            missed.append((correction, str(miss)))
    missed += work.left_unfinished()
    return Corrected(replace(finding, frames=work.frames), tuple(missed))


class _Work:
    def __init__(self, finding: Finding, iris: Iris) -> None:
        self._iris, self._article = iris, finding.article.id
        article = finding.article.id
        self.frames: Frames = finding.frames
        self._finding = finding
        self._made: dict[str, Correction] = {}
        self._key = {iris.entity(e.key, article if e.local else None): e.key for e in finding.links.entities}

    def apply(self, correction: Correction) -> None:
        frames = self.frames
        read: list[Frame] = [*frames.events, *frames.speech_acts, *frames.delegations, *frames.outcomes]
        for frame in read:
            if self._iris.frame(self._article, frame.id) == correction.target:
                self.frames = self._without(frame) if not correction.attribute else self._with(frame, correction)
                return
        if not correction.makes:
            raise _Misses("nothing of that name was read in the article")
        self._make(correction)

    def _make(self, correction: Correction) -> None:
        """Add a frame that was not read."""
        name = unquote(correction.target.rpartition(":")[2])
        made = made_by_hand(self._finding, name, correction.sentence)
        self._made[name] = correction
        old = self.frames
        if isinstance(made, EventFrame):
            self.frames = replace(old, events=(*old.events, made))
        elif isinstance(made, SpeechActFrame):
            self.frames = replace(old, speech_acts=(*old.speech_acts, made))
        elif isinstance(made, OutcomeFrame):
            self.frames = replace(old, outcomes=(*old.outcomes, made))
        else:
            self.frames = replace(old, delegations=(*old.delegations, made))

    def left_unfinished(self) -> list[tuple[Correction, str]]:
        """What was added and says nothing by itself, which is taken out again."""
        frames, made = self.frames, self._made
        mute = {act.id for act in frames.speech_acts if act.id in made and act.speaker is None}
        of_nothing = {outcome.id for outcome in frames.outcomes if outcome.id in made and outcome.outcome_of is None}
        of_nobody = {group.id for group in frames.delegations if group.id in made and not group.represents}
        self.frames = replace(
            frames,
            speech_acts=tuple(act for act in frames.speech_acts if act.id not in mute),
            outcomes=tuple(outcome for outcome in frames.outcomes if outcome.id not in of_nothing),
            delegations=tuple(group for group in frames.delegations if group.id not in of_nobody),
        )
        told = (
            (mute, "nobody says it: add a line with its speaker"),
            (of_nothing, "it is of no event: add a line with its outcomeOf"),
            (of_nobody, "it is of nobody: add a line with whom it represents"),
        )
        return [(made[id], why) for those, why in told for id in sorted(those)]

    def _without(self, gone: Frame) -> Frames:
        frames, id = self.frames, gone.id
        return replace(
            frames,
            events=tuple(
                replace(
                    event, part_of=None if event.part_of == id else event.part_of,
                    continuation_of=None if event.continuation_of == id else event.continuation_of,
                    overrules=tuple(of for of in event.overrules if of != id),
                )
                for event in frames.events if event.id != id
            ),
            speech_acts=tuple(
                replace(act, about=tuple(of for of in act.about if of != id),
                        part_of=None if act.part_of == id else act.part_of)
                for act in frames.speech_acts if act.id != id
            ),
            delegations=tuple(
                replace(group, attends=tuple(event for event in group.attends if event != id))
                for group in frames.delegations if group.id != id
            ),
            outcomes=tuple(outcome for outcome in frames.outcomes if id not in (outcome.id, outcome.outcome_of)),
        )  # fmt: skip

    def _with(self, frame: Frame, correction: Correction) -> Frames:
        new = self._changed(frame, correction)

        def put(frames: tuple[F, ...]) -> tuple[F, ...]:
            return tuple(new if old is frame else old for old in frames)  # type: ignore[misc]  # of the same class

        old = self.frames
        return replace(
            old, events=put(old.events), speech_acts=put(old.speech_acts), delegations=put(old.delegations),
            outcomes=put(old.outcomes),
        )  # fmt: skip

    def _changed(self, frame: Frame, correction: Correction) -> Frame:
        name, adds = correction.attribute, correction.change is Change.ADD
        if isinstance(frame, EventFrame) and name in ROLES:
            return replace(frame, roles=_listed(frame.roles, Role(RoleName(name), self._entity(correction)), adds=adds))
        if isinstance(frame, EventFrame) and name in ("factuality", "place"):
            frame = replace(frame, certainty=replace(frame.certainty, **{name: None}))  # a hand decides, no weights
        if isinstance(frame, EventFrame | SpeechActFrame | DelegationFrame) and name == "factuality" and adds:
            return replace(frame, factuality=Factuality(correction.value))
        if isinstance(frame, EventFrame) and name == "place":
            return replace(frame, place=_single(frame.place, self._entity(correction), adds=adds))
        if isinstance(frame, SpeechActFrame) and name == "speaker" and adds:
            return replace(
                frame, speaker=self._entity(correction), speaker_literal=None, joined=(), speaker_confidence=None
            )
        if isinstance(frame, SpeechActFrame) and name == "addressee":
            return replace(frame, addressees=_listed(frame.addressees, self._entity(correction), adds=adds))
        if isinstance(frame, SpeechActFrame) and name == "status" and adds:
            return replace(frame, status=Status(correction.value), status_confidence=None)
        if isinstance(frame, SpeechActFrame) and name == "proposalKind" and adds:
            return replace(frame, proposal_kind=ProposalKind(correction.value))
        if isinstance(frame, OutcomeFrame) and name == "outcomeType" and adds:
            return replace(frame, type=OutcomeType(correction.value))
        if isinstance(frame, OutcomeFrame) and name == "outcomeOf" and adds:
            return replace(frame, outcome_of=self._event(correction))
        if isinstance(frame, DelegationFrame) and name == "attends":
            return replace(frame, attends=_listed(frame.attends, self._event(correction), adds=adds))
        if isinstance(frame, DelegationFrame) and name in HEADS:
            return self._of_delegation(frame, correction)
        kind = type(frame).__name__.removesuffix("Frame")
        raise _Misses(f"one cannot {correction.change} {name} of {kind}")

    def _of_delegation(self, group: DelegationFrame, correction: Correction) -> DelegationFrame:
        value, adds = self._entity(correction), correction.change is Change.ADD
        if correction.attribute == "head":
            return replace(group, head=_single(group.head, value, adds=adds))
        if correction.attribute == "member":
            return replace(group, members=_listed(group.members, value, adds=adds))
        return replace(group, represents=_listed(group.represents, value, adds=adds))

    def _event(self, correction: Correction) -> str:
        events = {self._iris.frame(self._article, event.id): event.id for event in self.frames.events}
        if correction.value not in events:
            raise _Misses("the article tells of no event of that name")
        return events[correction.value]

    def _entity(self, correction: Correction) -> str:
        key = self._key.get(correction.value)
        if key is None:
            raise _Misses("the article names nobody and no place with that value")
        return key


T = TypeVar("T")


def _listed(values: tuple[T, ...], value: T, *, adds: bool) -> tuple[T, ...]:
    if adds:
        return values if value in values else (*values, value)
    if value not in values:
        raise _Misses("it has no such value")
    return tuple(other for other in values if other != value)


def _single(old: str | None, value: str, *, adds: bool) -> str | None:
    if adds:
        return value
    if old != value:
        raise _Misses("it has no such value")
    return None
