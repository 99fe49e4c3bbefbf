"""Actors, places and tenures, in so far as they matter to what the article says.

A name that plays no part is not in the graph, but rules do not read every part. So who is in the graph
of an article is judged before (``Finding.parts``); whoever fills a place in a frame is in it in any case.
The office of somebody who has no part is not stated, and no speech act is about one. What is left out
is counted.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.link.spelling import without_genitive
from kg.model import Drop, EntityKind, Links, Mention, MentionForm, Mentions, SpeechActFrame
from kg.rdf.builder import GraphBuilder, term
from kg.rdf.labels import Labels
from kg.rdf.passages import Passages
from kg.rdf.scope import ANYTHING, BODIES, PERSONS, STEP, Scope
from kg.vocab.terms import DIP, RDFS, SKOS


def describe_tenures(links: Links, scope: Scope, builder: GraphBuilder, passages: Passages, labels: Labels) -> None:
    """State who holds which office, where the article says so."""
    for tenure in links.tenures:
        if not scope.matters(tenure.holder):
            continue
        holder = scope.filler(tenure.holder, PERSONS, "holder")
        body = scope.filler(tenure.of, BODIES, "officeOf")
        if holder is None or body is None or tenure.start >= tenure.end:
            continue
        node = scope.iris.tenure(scope.article_id, tenure.holder, tenure.title, tenure.start)
        builder.of_class(node, DIP.Tenure)
        builder.named(node, RDFS.label, labels.tenure(tenure))
        builder.link(node, DIP.holder, holder)
        builder.dutch(node, DIP.officeTitle, tenure.title)
        builder.link(node, DIP.officeOf, body)
        builder.link(node, DIP.evidence, passages.at(tenure.start, tenure.end))
        builder.plain(node, DIP.rule, tenure.rule)


def describe_topics(
    acts: Sequence[SpeechActFrame], mentions: Mentions, links: Links, scope: Scope, builder: GraphBuilder
) -> None:
    """State that a speech act is about every actor and place that its content or quotation names."""
    for act in acts:
        ranges = [(words.start, words.end) for words in (act.content, act.quotation) if words is not None]
        if not ranges:
            continue
        first, last = min(start for start, _ in ranges), max(end for _, end in ranges)
        node = scope.frame(act.id)
        for mention, decision in zip(mentions.names, links.decisions, strict=True):
            if (
                mention.end <= first
                or mention.start >= last
                or decision.entity in (None, act.speaker, *act.joined)
                or not scope.matters(decision.entity)
            ):
                continue
            if any(start <= mention.start and mention.end <= end for start, end in ranges):
                topic = scope.filler(decision.entity, ANYTHING, "about")
                if topic is not None:
                    builder.link(node, DIP.about, topic)


def describe_entities(
    mentions: Mentions, links: Links, scope: Scope, builder: GraphBuilder, passages: Passages
) -> None:
    """State the kind, the names and the mentions of every entity that has a part; drop the others."""
    named: dict[str, list[Mention]] = {}
    before = {mention.end + 1: mention.text for mention in mentions.names if mention.form is MentionForm.ADJECTIVE}
    for mention, decision in zip(mentions.names, links.decisions, strict=True):
        if decision.entity is not None:
            named.setdefault(decision.entity, []).append(mention)
    for entity in links.entities:
        own = named.get(entity.key, [])
        if entity.key not in scope.used:
            if not own or not scope.matters(entity.key):
                scope.drops.append(Drop(STEP, f"{entity.kind.value}: nothing is said of it", entity.name))
                continue
            scope.used[entity.key] = entity
        node = scope.entity(entity)
        builder.of_class(node, term(entity.kind))
        builder.dutch(node, SKOS.prefLabel, entity.name)
        forms = [form for mention in own for form in (mention.text, mention.alias)]
        if entity.kind is EntityKind.ORGANISATION:  # de Soedanese Raad van Kerken
            forms += [f"{before[mention.start]} {mention.text}" for mention in own if mention.start in before]
        for form in (*forms, *(entity.aliases if entity.local else ())):
            label = without_genitive(" ".join((form or "").split()))
            if f" {entity.name}".endswith(f" {label.removesuffix('s')}"):
                continue  # Trumps, Duitslands
            if label and label != entity.name:
                builder.dutch(node, SKOS.altLabel, label)
        for mention in own:
            builder.link(node, DIP.mention, passages.at(mention.start, mention.end))
            builder.plain(node, DIP.rule, mention.rule)


def describe_holders_by_office(
    mentions: Mentions, links: Links, scope: Scope, builder: GraphBuilder, passages: Passages
) -> None:
    """State that an office without a name ("de Turkse president") is a mention of its holder too."""
    for office, holder in zip(mentions.offices, links.offices, strict=True):
        entity = scope.used.get(holder or "")
        if entity is not None and entity.kind is EntityKind.PERSON and office.holder is None:
            node = scope.entity(entity)
            builder.link(node, DIP.mention, passages.at(office.start, office.end))
            builder.plain(node, DIP.rule, office.rule)
