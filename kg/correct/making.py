"""A frame that an analyst adds where nothing was read: its kind, the word that tells of it, and the sentence.

Its name says kind and word (``negotiation-412``: the word at code point 412), as where it was read; what it has besides
comes with lines of its own. The words of the line must stand in the article, around that word.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kg.model import (
    DelegationFrame,
    EventFrame,
    EventKind,
    Finding,
    OutcomeFrame,
    OutcomeType,
    ProposalKind,
    SpeechActFrame,
    SpeechKind,
    Status,
)
from kg.model.reading import Evidence

RULE = "analyst"
"""What reads a frame that somebody added by hand."""
_NAME = re.compile(r"([a-z]+)-(\d+)\Z")
_END = re.compile(r"(?<=[.!?…])[”’\"')]*\s+(?=[\"'“‘(]?[A-Z0-9])|\n+")
_EVENTS = {kind.value.lower(): kind for kind in EventKind}
_ACTS = {kind.value.lower(): kind for kind in SpeechKind}
_OUTCOME, _DELEGATION = "outcome", "delegation"
KINDS = tuple(sorted((*_EVENTS, *_ACTS, _OUTCOME, _DELEGATION)))
"""Kinds of frames that can be added, as they stand in names."""


class CannotMake(ValueError):
    """No such frame can be added; the message says why."""


Made = EventFrame | SpeechActFrame | DelegationFrame | OutcomeFrame


def made_by_hand(finding: Finding, name: str, sentence: str) -> Made:
    """The frame of that name, resting on a sentence of the article. CannotMake where that does not fit.

    It is told as held, or said, and has nobody in it yet; an outcome is unknown, and of nothing yet.
    """
    told = _NAME.match(name)
    if told is None or told[1] not in KINDS:
        raise CannotMake(f"a frame to add is named KIND-PLACE, and KIND is one of {', '.join(KINDS)}")
    text, at = finding.article.text, int(told[2])
    found = next((span for span in places_of(sentence, text) if span[0] <= at < span[1]), None)
    if found is None:
        raise CannotMake("the article has no such sentence around that place")
    evidence = (Evidence(*found, RULE),)
    label = re.split(r"\W", text[at : found[1]], maxsplit=1)[0]
    if told[1] in _EVENTS:
        return EventFrame(id=name, kind=_EVENTS[told[1]], label=label, evidence=evidence)
    if told[1] == _OUTCOME:
        return OutcomeFrame(id=name, type=OutcomeType.UNKNOWN, label=label, evidence=evidence)
    if told[1] == _DELEGATION:
        return DelegationFrame(id=name, label=label, evidence=evidence, represents=())
    kind = _ACTS[told[1]]
    proposes = kind is SpeechKind.PROPOSAL
    return SpeechActFrame(
        id=name, kind=kind, label=label, evidence=evidence, proposal_kind=ProposalKind.OTHER if proposes else None,
        status=Status.PROPOSED if proposes else None,
    )  # fmt: skip


def sentence_around(text: str, at: int) -> str:
    """The sentence around a code point, or its line where no sentence ends."""
    ends = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    start, end = next((a, b) for a, b in pairwise(ends) if a <= at < b)
    return " ".join(text[start:end].split())


def places_of(words: str, text: str) -> list[tuple[int, int]]:
    """Where words stand in a text, in code points, whatever space is between them."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    return [found.span() for found in re.finditer(pattern, text)] if pattern else []
