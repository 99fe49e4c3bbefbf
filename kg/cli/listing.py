"""What an article says, as lines: every event, speech act, delegation and outcome with its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from kg.model import (
    DelegationFrame,
    EventFrame,
    Evidence,
    Finding,
    OutcomeFrame,
    SpeechActFrame,
)
from kg.shown import isolated

Frame = EventFrame | SpeechActFrame | DelegationFrame | OutcomeFrame


def listing(finding: Finding) -> Iterator[str]:
    """Lines for the terminal, in the order of the text."""
    names = {entity.key: entity.name for entity in finding.links.entities}
    frames = finding.frames
    everything: list[Frame] = [*frames.events, *frames.speech_acts, *frames.delegations, *frames.outcomes]
    for frame in sorted(everything, key=lambda frame: min(item.start for item in frame.evidence)):
        kind, details = _describe(frame, names)
        yield click.style(f"{kind}: {isolated(frame.label)}", bold=True) + f"  ({frame.id})"
        yield from (f"    {name}: {value}" for name, value in details if value)
        yield from _grounds(frame.evidence, finding.article.text)


def _describe(frame: Frame, names: dict[str, str]) -> tuple[str, list[tuple[str, str]]]:
    def named(keys: Iterable[str | None]) -> str:
        return ", ".join(isolated(names.get(key, key)) for key in keys if key)

    if isinstance(frame, EventFrame):
        roles = [(role.name.value, named([role.filler])) for role in frame.roles]
        source = frame.source and (named([frame.source.entity]) or isolated(frame.source.literal or ""))
        return frame.kind.value, [
            ("factuality", frame.factuality.value),
            *roles,
            ("place", named([frame.place])),
            ("time", isolated(frame.time.text) if frame.time else ""),
            ("source", source or ""),
        ]
    if isinstance(frame, SpeechActFrame):
        return frame.kind.value, [
            ("speaker", named([frame.speaker, *frame.joined]) or isolated(frame.speaker_literal or "")),
            ("addressee", named(frame.addressees)),
            ("kind", frame.proposal_kind.value if frame.proposal_kind else ""),
            ("status", frame.status.value if frame.status else ""),
        ]
    if isinstance(frame, DelegationFrame):
        return "Delegation", [
            ("represents", named(frame.represents)),
            ("head", named([frame.head])),
            ("member", named(frame.members)),
        ]
    return "Outcome", [("type", frame.type.value), ("of", frame.outcome_of or "")]


def _grounds(evidence: Iterable[Evidence], text: str) -> Iterator[str]:
    for item in evidence:
        sure = "" if item.score is None else f" {item.score:.2f}"
        words = isolated(" ".join(text[item.start : item.end].split()))
        yield click.style(f"    [{item.start}:{item.end}] “{words}”", fg="cyan") + f"  {item.rule}{sure}"
