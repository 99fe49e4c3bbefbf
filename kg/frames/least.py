"""What is left of an article's frames where a reader wants only what is sure enough.

An event stays with those parts, place and time that are sure enough themselves; one whose factuality is not, or of
which nobody is left, goes. A proposal loses an answer that is not. What was not weighed counts as not sure. What goes
is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.model import DelegationFrame, Drop, EventFrame, Evidence, Frames, OutcomeFrame, SpeechActFrame, Status

REASON = "less sure than asked for"


def at_least(frames: Frames, least: float) -> Frames:
    """The frames, and of events the values, that are at least so sure (0 to 1; 0: all)."""
    if not least:
        return frames

    def sure(score: float | None) -> bool:
        return score is not None and score >= least

    def trimmed(event: EventFrame) -> EventFrame:
        roles = tuple(role for role in event.roles if sure(role.confidence))
        place = event.place if sure(event.certainty.place) else None
        return replace(event, roles=roles, place=place, time=event.time if sure(event.certainty.time) else None)

    told = [e for e in map(trimmed, frames.events) if sure(e.confidence) and sure(e.certainty.factuality) and e.roles]
    acts = [_answered(act, least) for act in frames.speech_acts if sure(_surety(act))]
    groups = [group for group in frames.delegations if sure(group.confidence)]
    left = {*(event.id for event in told), *(act.id for act in acts)}

    def known(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(id_ for id_ in ids if id_ in left)

    def one(id_: str | None) -> str | None:
        return id_ if id_ in left else None

    outcomes = [frame for frame in frames.outcomes if sure(frame.confidence) and frame.outcome_of in left]
    kept = replace(
        frames,
        events=tuple(
            replace(e, part_of=one(e.part_of), continuation_of=one(e.continuation_of), overrules=known(e.overrules))
            for e in told
        ),
        speech_acts=tuple(replace(act, part_of=one(act.part_of), denies=known(act.denies)) for act in acts),
        delegations=tuple(replace(group, attends=known(group.attends)) for group in groups),
        outcomes=tuple(outcomes),
    )
    return replace(kept, drops=(*frames.drops, *_gone(frames, kept)))


def _surety(act: SpeechActFrame) -> float | None:
    """How sure a speech act and its speaker are together."""
    return act.confidence if act.speaker_confidence is None else act.speaker_confidence


def _answered(act: SpeechActFrame, least: float) -> SpeechActFrame:
    """A proposal without an answer that is not so sure: then no more is sure than that it was put forward."""
    if act.status_confidence is None or act.status_confidence >= least:
        return act
    return replace(act, status=Status.PROPOSED, status_confidence=None, addressees=())


def _gone(before: Frames, after: Frames) -> Iterator[Drop]:
    """A drop for each frame that is left out."""
    left = {frame.id for frame in _all(after)}
    for frame in _all(before):
        if frame.id not in left:
            first: Evidence = frame.evidence[0]
            yield Drop("frames", REASON, frame.label, first.start)


def _all(frames: Frames) -> tuple[EventFrame | SpeechActFrame | DelegationFrame | OutcomeFrame, ...]:
    return (*frames.events, *frames.speech_acts, *frames.delegations, *frames.outcomes)
