"""Linking: one entity for every actor and place of an article, with a score and reasons.

States, organisations and places first, then the actors that are described by them, then persons
(whom their offices and states help to tell apart), then the offices. No language model is needed:
everything is decided from the mentions and the lexicon, so the same mentions give the same links.
"""

from __future__ import annotations

from kg.lexicon import Lexicon
from kg.link.actors import Cast
from kg.link.cues import load_cues
from kg.link.curated import own_bearers
from kg.link.described import link_descriptions
from kg.link.groups import link_groups
from kg.link.persons import link_full_names
from kg.link.surnames import SurnameLinker
from kg.link.tenures import TenureLinker
from kg.model import Article, Links, Mentions

__all__ = ["link"]


def link(article: Article, mentions: Mentions, lexicon: Lexicon) -> Links:
    """What every mention of an article means; entities in the order of their first mention."""
    cues = load_cues()
    cast = Cast(lexicon, mentions.names)
    link_groups(article, cast)
    link_descriptions(article, cast, cues.description)
    offices = tuple(own_bearers(article, cast, mentions.offices))
    bearing = {office.holder: office for office in offices if office.holder is not None}
    people = link_full_names(article, cast, bearing)
    SurnameLinker(article, cast, people, bearing).link()
    linker = TenureLinker(article, cast, offices, cues.office)
    persons = linker.link()
    tenures = linker.tenures()
    others = {key for key in persons if key is not None} | {tenure.of for tenure in tenures}
    return Links(cast.entities(others), cast.links(), persons, tenures)
