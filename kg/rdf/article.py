"""One article's graph: everything in it is as that article reports it.

1. The article itself: identifier, title, date at its own precision, address, publisher, and the name of its text.
2. Events, speech acts, delegations and outcomes, with the passages they rest on.
3. Tenures, and what speech acts are about.
4. The actors and places that have a part in all that, with their names and mentions.

The order matters in one place only: who has a part is known when all else has been stated.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Article, Drop, Entity, Finding, PartialDate
from kg.rdf.actors import (
    describe_entities,
    describe_holders_by_office,
    describe_tenures,
    describe_topics,
)
from kg.rdf.builder import GraphBuilder
from kg.rdf.events import describe_delegation, describe_event, describe_outcome
from kg.rdf.graph import NamedGraph
from kg.rdf.labels import Labels
from kg.rdf.passages import Passages
from kg.rdf.scope import Scope
from kg.rdf.speech import describe_speech_act
from kg.vocab.hashes import name_of_text
from kg.vocab.iris import Iris
from kg.vocab.terms import DCTERMS, DIP, PREFIXES, PROV, SCHEMA, XSD


@dataclass(frozen=True, slots=True)
class ArticleGraph:
    """What one article says, in the graph that is named after it; and what was left out."""

    graph: NamedGraph
    entities: tuple[Entity, ...]
    """The actors and places that have a part in it."""
    drops: tuple[Drop, ...]


def article_graph(finding: Finding, *, iris: Iris | None = None, run: str | None = None) -> ArticleGraph:
    """The graph of one article; ``run`` is the IRI of the activity that extracted it.

    ValueError where an offset does not lie in the article, or a key or id cannot be an IRI.
    """
    article, mentions, links, frames = finding.article, finding.mentions, finding.links, finding.frames
    scope = Scope(finding, iris or Iris())
    builder = GraphBuilder(scope.iris.article(article.id))
    labels = Labels(finding)
    passages = Passages(builder, article, scope.iris)
    _describe_article(article, builder, run)
    for event in scope.events:
        describe_event(event, scope, builder, passages, labels)
    for act in scope.speech_acts:
        describe_speech_act(act, scope, builder, passages, labels)
    for delegation in frames.delegations:
        describe_delegation(delegation, scope, builder, passages, labels)
    for outcome in frames.outcomes:
        describe_outcome(outcome, scope, builder, passages, labels)
    if frames.diplomatic:  # of an article about something else nothing is said
        describe_tenures(links, scope, builder, passages, labels)
        describe_topics(scope.speech_acts, mentions, links, scope, builder)
        describe_entities(mentions, links, scope, builder, passages)
        describe_holders_by_office(mentions, links, scope, builder, passages)
    return ArticleGraph(builder.graph(), tuple(scope.used.values()), tuple(scope.drops))


def _describe_article(article: Article, builder: GraphBuilder, run: str | None) -> None:
    node = builder.iri
    builder.of_class(node, DIP.Article)
    builder.plain(node, DCTERMS.identifier, article.id)
    builder.dutch(node, DCTERMS.title, article.title)
    if article.issued is not None:
        builder.typed(node, DCTERMS.issued, str(article.issued), _precision(article.issued))
    if article.url:
        builder.plain(node, SCHEMA.url, article.url)
    if article.publisher:
        builder.plain(node, SCHEMA.publisher, article.publisher)
    builder.link(node, DCTERMS.hasFormat, name_of_text(article.text))
    if run is not None:
        builder.link(node, PROV.wasGeneratedBy, run)


def _precision(date: PartialDate) -> str:
    if date.day is not None:
        return XSD.date
    return PREFIXES["xsd"] + ("gYear" if date.month is None else "gYearMonth")
