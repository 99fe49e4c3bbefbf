"""What became of each reading: a frame rests on it, or it is counted with the reason why none does.

A frame rests on a reading where the passage and the rule are among its evidence. A reading that stood the vote and
still left no trace was taken up by no reader: another reading of the passage tells the same, or what it needs (a
speaker, an event, a proposal) is not told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, assert_never

from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.model import Drop, EventKind, Evidence, Frames, SpeechKind

Family = Literal["event", "speech act", "proposal", "reply", "outcome", "delegation", "role"]
FAMILIES: dict[str, Family] = {
    **dict.fromkeys(EventKind, "event"),
    **dict.fromkeys(SpeechKind, "speech act"),
    SpeechKind.PROPOSAL: "proposal",
    "Reply": "reply",
    "Outcome": "outcome",
    "Delegation": "delegation",
    "Role": "role",
}
"""Who reads each frame that a rule can evoke."""


def left_out(
    view: View,
    drafts: Iterable[Draft],
    frames: Frames,
    *,
    stands: Callable[[Draft], bool],
    reasons: Mapping[int, str],
) -> list[Drop]:
    """A drop for each reading on which no frame rests, in text order, but for those that the frames count already.

    ``reasons`` are those that readers gave, by the ``id`` of the reading.
    """
    told = {drop.start for drop in frames.drops}
    by_rule: dict[str, list[Evidence]] = {}
    for evidence in (
        e for family in ("event", "speech act", "outcome", "delegation") for e in _evidence(frames, family)
    ):
        by_rule.setdefault(evidence.rule, []).append(evidence)
    drops = []
    for draft in drafts:
        start, family = view.parsed.starts[draft.trigger], FAMILIES[draft.rule.frame]
        if _within(start, by_rule.get(draft.rule.name, ())):
            continue
        if not stands(draft):
            reason = "reading that the vote is against"
        elif id(draft) in reasons:
            reason = reasons[id(draft)]
        elif family == "event" and start in told:  # of which nothing is known but its name
            continue
        else:
            other = family != "role" and _within(start, _evidence(frames, family))
            reason = "reading of a passage that another one tells" if other else _unmet(family)
        what = f"{draft.rule.frame}: {view.words[draft.trigger]} ({draft.rule.name})"
        drops.append(Drop("frames", reason, what, start))
    return drops


def _within(start: int, passages: Iterable[Evidence]) -> bool:
    """Whether an offset lies in one of some passages."""
    return any(passage.start <= start < passage.end for passage in passages)


def _evidence(frames: Frames, family: Family) -> Iterable[Evidence]:
    """On what the frames of a family rest."""
    match family:
        case "event" | "role":
            return (e for frame in frames.events for e in frame.evidence)
        case "speech act" | "proposal" | "reply":
            return (e for frame in frames.speech_acts for e in frame.evidence)
        case "outcome":
            return (e for frame in frames.outcomes for e in frame.evidence)
        case "delegation":
            return (e for frame in frames.delegations for e in frame.evidence)
    assert_never(family)


def _unmet(family: Family) -> str:
    """What a reading of a family lacks that no reader takes up."""
    match family:
        case "event":
            return "event that only a heading or a quoted speaker tells"
        case "speech act":
            return "speech act of nobody named, denied, or told elsewhere"
        case "proposal":
            return "proposal of nobody named, not made, or told elsewhere"
        case "reply":
            return "reply to no proposal that is told"
        case "outcome":
            return "outcome that is denied, or of no event that is told"
        case "delegation":
            return "sign of a delegation that is not told"
        case "role":
            return "role in no event that is told, or not played"
    assert_never(family)
