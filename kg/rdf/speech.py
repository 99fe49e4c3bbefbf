"""Speech acts: who says what to whom, about what, and what became of it."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import SpeechActFrame
from kg.rdf.builder import GraphBuilder, term
from kg.rdf.events import describe_content, describe_parts, describe_time, describe_topic
from kg.rdf.labels import Labels
from kg.rdf.passages import Passages
from kg.rdf.scope import ACTORS, ANYTHING, Scope
from kg.rdf.weighed import Weighed
from kg.vocab.terms import DIP, RDFS, XSD


def describe_speech_act(
    frame: SpeechActFrame, scope: Scope, builder: GraphBuilder, passages: Passages, labels: Labels
) -> None:
    """State a speech act; a speaker that is nobody in particular is the article's words for it."""
    act, weighed = scope.frame(frame.id), Weighed(builder, scope, frame.id)
    builder.of_class(act, term(frame.kind))
    builder.link(act, DIP.factuality, term(frame.factuality))
    speaker = scope.filler(frame.speaker, ACTORS, "speaker")
    if speaker is not None:
        builder.link(act, DIP.speaker, speaker)
        weighed.link(DIP.speaker, speaker, frame.speaker_confidence)
    elif frame.speaker_literal:
        builder.dutch(act, DIP.attributedTo, frame.speaker_literal)
    joined = scope.fillers(frame.joined, ACTORS, "speaker")
    addressees = scope.fillers(frame.addressees, ACTORS, "addressee")
    topics = scope.fillers(frame.about, ANYTHING, "about")
    for predicate, found in ((DIP.speaker, joined), (DIP.addressee, addressees), (DIP.about, topics)):
        for other in found.values():
            builder.link(act, predicate, other)
    stated = replace(
        frame,
        speaker=frame.speaker if speaker is not None else None,
        joined=tuple(joined),
        addressees=tuple(addressees),
        about=tuple(topics),
    )
    builder.named(act, RDFS.label, labels.speech_act(stated))
    describe_content(act, frame.content, builder)
    if frame.quotation is not None:
        builder.dutch(act, DIP.quotation, frame.quotation.text)
    if frame.proposal_kind is not None:
        builder.link(act, DIP.proposalKind, term(frame.proposal_kind))
    if frame.status is not None:
        builder.link(act, DIP.status, term(frame.status))
        weighed.link(DIP.status, term(frame.status), frame.status_confidence)
    if frame.duration is not None:
        builder.typed(act, DIP.duration, _without_weeks(frame.duration), XSD.duration)
    describe_time(act, frame.time, builder)
    describe_parts(act, frame.part_of, None, scope, builder)
    describe_topic(act, frame.topic, builder)
    for reference in frame.denies:
        denied = scope.event(reference, "denies")
        if denied is not None and denied != act:
            builder.link(act, DIP.denies, denied)
    passages.support(act, frame)


def _without_weeks(duration: str) -> str:
    """An ISO 8601 duration as XML Schema has it, which knows no weeks: ``P6W`` is ``P42D``."""
    weeks = re.fullmatch(r"P(\d+)W", duration)
    return f"P{7 * int(weeks[1])}D" if weeks else duration
