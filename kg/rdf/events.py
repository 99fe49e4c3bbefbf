"""Events, delegations and outcomes: frames to statements."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from kg.model import Content, DelegationFrame, EventFrame, OutcomeFrame, Source, TimeExpression, Topic
from kg.rdf.builder import GraphBuilder, term
from kg.rdf.labels import Labels
from kg.rdf.passages import Passages
from kg.rdf.scope import ACTORS, BODIES, PERSONS, VENUES, Scope
from kg.rdf.weighed import Weighed
from kg.vocab.terms import DIP, RDFS, SKOS


def describe_event(frame: EventFrame, scope: Scope, builder: GraphBuilder, passages: Passages, labels: Labels) -> None:
    """State an event: who takes part and as what, where, when, and how sure the article is."""
    event, sure = scope.frame(frame.id), frame.certainty
    weighed = Weighed(builder, scope, frame.id)
    builder.of_class(event, term(frame.kind))
    builder.link(event, DIP.factuality, term(frame.factuality))
    weighed.link(DIP.factuality, term(frame.factuality), sure.factuality)
    stated = []
    for role in frame.roles:
        filler = scope.filler(role.filler, ACTORS, role.name.value)
        if filler is not None:
            stated.append(role)
            builder.link_upwards(event, term(role.name), filler)
            weighed.link(term(role.name), filler, role.confidence, role.filler)
    place = scope.filler(frame.place, VENUES, "place")
    if place is not None:
        builder.link(event, DIP.place, place)
        weighed.link(DIP.place, place, sure.place)
    where = frame.place if place is not None else None
    builder.named(event, RDFS.label, labels.event(replace(frame, roles=tuple(stated), place=where)))
    describe_source(event, frame.source, scope, builder)
    describe_time(event, frame.time, builder)
    if frame.time is not None and frame.time.text:
        weighed.dutch(DIP.timeExpression, frame.time.text, sure.time)
    describe_days(event, frame.days, builder)
    describe_parts(event, frame.part_of, frame.continuation_of, scope, builder)
    for earlier in frame.overrules:
        other = scope.event(earlier, "overrules")
        if other is not None:
            builder.link(event, DIP.overrules, other)
    describe_topic(event, frame.topic, builder)
    describe_content(event, frame.content, builder)
    passages.support(event, frame)


def describe_source(event: str, source: Source | None, scope: Scope, builder: GraphBuilder) -> None:
    """State whom the article names for it: an actor, or its own words ("Experts")."""
    if source is None:
        return
    actor = scope.filler(source.entity, ACTORS, "attributedTo")
    if actor is not None:
        builder.link(event, DIP.attributedTo, actor)
    elif source.literal:
        builder.dutch(event, DIP.attributedTo, source.literal)


def describe_time(event: str, time: TimeExpression | None, builder: GraphBuilder) -> None:
    """State the words for the time, and the days between which they leave it."""
    if time is None:
        return
    if time.text:
        builder.dutch(event, DIP.timeExpression, time.text)
    describe_days(event, (time.earliest, time.latest), builder)


def describe_days(event: str, days: tuple[dt.date | None, dt.date | None], builder: GraphBuilder) -> None:
    """State the first and the last day, in so far as they are known."""
    builder.day(event, DIP.earliest, days[0])
    builder.day(event, DIP.latest, days[1])


def describe_topic(event: str, topic: Topic | None, builder: GraphBuilder) -> None:
    """State what an event or speech act is about: the article's words, and concepts of the scheme."""
    if topic is None:
        return
    if topic.words is not None:
        builder.dutch(event, DIP.topicExpression, topic.words.text)
    for concept in topic.concepts:
        builder.link(event, DIP.topic, term(concept))


def describe_content(node: str, content: Content | None, builder: GraphBuilder) -> None:
    """State what is said or was agreed, in the article's words."""
    if content is not None:
        builder.dutch(node, DIP.content, content.text)


def describe_parts(
    event: str, part_of: str | None, continuation_of: str | None, scope: Scope, builder: GraphBuilder
) -> None:
    """State what an event is a part of, and what it goes on from; never itself."""
    for predicate, reference in ((DIP.subEventOf, part_of), (DIP.continuationOf, continuation_of)):
        other = scope.event(reference, predicate.rpartition("#")[2])
        if other is not None and other != event:
            builder.link(event, predicate, other)


def describe_delegation(
    frame: DelegationFrame, scope: Scope, builder: GraphBuilder, passages: Passages, labels: Labels
) -> None:
    """State a delegation: for whom, led by whom, with whom, to what. The head is not repeated as a member."""
    group = scope.frame(frame.id)
    builder.of_class(group, DIP.Delegation)
    builder.link(group, DIP.factuality, term(frame.factuality))
    senders = scope.fillers(frame.represents, BODIES, "represents")
    for sender in senders.values():
        builder.link(group, DIP.represents, sender)
    builder.named(group, SKOS.prefLabel, labels.delegation(replace(frame, represents=tuple(senders))))
    head = scope.filler(frame.head, PERSONS, "head")
    if head is not None:
        builder.link(group, DIP.head, head)
    for member in scope.fillers(frame.members, ACTORS, "member").values():
        if member != head:
            builder.link(group, DIP.member, member)
    stead = scope.filler(frame.instead_of, PERSONS, "insteadOf")
    if stead is not None and stead != head:
        builder.link(group, DIP.insteadOf, stead)
    for reference in frame.attends:
        event = scope.event(reference, "attends")
        if event is not None:
            builder.link(group, DIP.attends, event)
    passages.support(group, frame)


def describe_outcome(
    frame: OutcomeFrame, scope: Scope, builder: GraphBuilder, passages: Passages, labels: Labels
) -> None:
    """State what came of an event."""
    outcome = scope.frame(frame.id)
    builder.of_class(outcome, DIP.Outcome)
    builder.named(outcome, RDFS.label, labels.outcome(frame))
    builder.link(outcome, DIP.outcomeType, term(frame.type))
    event = scope.event(frame.outcome_of, "outcomeOf")
    if event is not None:
        builder.link(outcome, DIP.outcomeOf, event)
    describe_content(outcome, frame.content, builder)
    passages.support(outcome, frame)
