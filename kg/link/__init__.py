"""Linking: one entity for every actor and place of an article, with a score and reasons.

States, organisations and places first, then the actors that are described by them, then persons
(whom their offices and states help to tell apart), then the offices. No language model is needed:
everything is decided from the mentions and the lexicon, so the same mentions give the same links.
"""

from __future__ import annotations

from kg.lexicon import Lexicon
from kg.link.actors import Cast
from kg.link.described import link_descriptions
from kg.link.groups import link_groups
from kg.link.persons import PersonLinker
from kg.link.tenures import TenureLinker
from kg.model import Article, LinkDecision, Links, Mentions

__all__ = ["link"]


def link(article: Article, mentions: Mentions, lexicon: Lexicon) -> Links:
    """What every mention of an article means; entities in the order of their first mention."""
    cast = Cast(lexicon, mentions.names)
    link_groups(cast)
    link_descriptions(article, cast)
    PersonLinker(cast, mentions.offices, article.issued).link()
    people, tenures = TenureLinker(article, cast, mentions.offices, article.issued).link()
    used = {tenure.of for tenure in tenures} | {person for person in people if person is not None}
    actors = [actor for actor in cast.actors.values() if actor.mentions or actor.key in used]
    actors.sort(key=lambda actor: (min(actor.mentions, default=len(mentions.names)), actor.key))
    decisions = []
    for index, decision in enumerate(cast.decisions):
        assert decision is not None
        key = None if decision.actor is None else decision.actor.key
        decisions.append(LinkDecision(index, key, decision.score, decision.reasons))
    return Links(
        entities=tuple(actor.freeze() for actor in actors),
        decisions=tuple(decisions),
        offices=people,
        tenures=tenures,
    )
