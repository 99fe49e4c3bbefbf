"""The floor that rules have to rise above: no grammar, only who stands beside whom.

1. All actors that a sentence names together have a meeting there, that it says happened.
2. Every quotation is a statement of the person who is named nearest to it.
3. Names, links and passages are the project's own, so the difference is what the rules add.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.model import (
    Content,
    EntityKind,
    EventFrame,
    EventKind,
    Evidence,
    Finding,
    Frames,
    Role,
    RoleName,
    SpeechActFrame,
    SpeechKind,
)

_TOGETHER = "baseline-together"
_NEAREST = "baseline-nearest"

_Named = tuple[int, int, str, EntityKind]
"""Start, end, entity key and kind of a linked mention."""


def baseline(finding: Finding) -> Finding:
    """The same article with frames by co-occurrence, and without what else was read in it."""
    named = _named(finding)
    frames = Frames(events=tuple(_meetings(finding, named)), speech_acts=tuple(_statements(finding, named)))
    return replace(finding, frames=frames, links=replace(finding.links, tenures=()))


def _named(finding: Finding) -> list[_Named]:
    kinds = {entity.key: entity.kind for entity in finding.links.entities}
    return [
        (mention.start, mention.end, decision.entity, kinds[decision.entity])
        for mention, decision in zip(finding.mentions.names, finding.links.decisions, strict=True)
        if decision.entity is not None
    ]


def _meetings(finding: Finding, named: list[_Named]) -> Iterator[EventFrame]:
    for start, end in finding.sentences:
        actors = dict.fromkeys(
            key for first, last, key, kind in named if start <= first < end and kind is not EntityKind.PLACE
        )
        if len(actors) > 1:
            yield EventFrame(
                id=f"meeting-{start}",
                kind=EventKind.MEETING,
                label=f"samen genoemd op {start}",
                evidence=(Evidence(start, end, _TOGETHER),),
                roles=tuple(Role(RoleName.PARTICIPANT, actor) for actor in actors),
            )


def _statements(finding: Finding, named: list[_Named]) -> Iterator[SpeechActFrame]:
    persons = [(start, end, key) for start, end, key, kind in named if kind is EntityKind.PERSON]
    for start, end in finding.quotes:
        outside = [row for row in persons if row[1] <= start or row[0] >= end]
        nearest = min(outside, key=lambda row: max(start - row[1], row[0] - end), default=None)
        if nearest is not None:
            words = Content(start, end, finding.article.text[start:end])
            yield SpeechActFrame(
                id=f"statement-{start}",
                kind=SpeechKind.STATEMENT,
                label=f"citaat op {start}",
                evidence=(Evidence(start, end, _NEAREST),),
                speaker=nearest[2],
                quotation=words,
            )
