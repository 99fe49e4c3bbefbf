"""Whose an office is when the phrase does not say it: the state that the text is about there.

Every state (and, for offices that organisations have, every organisation) of the article is
weighed by its mentions around the bearer's name:

1. near before far, before rather than behind, the first of its sentence rather than the others;
2. less where it is whom something is done to (*met*, *aan*, *tegen*, *naar*, *in* before it) and where it
   belongs to the title of somebody else;
3. much less where somebody else already holds that office of it in the article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from kg.link.actors import Actor, Cast
from kg.model import Article, EntityKind, MentionForm, OfficeMention

_BREAK = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘„(]*[A-ZÀ-Ý])|\n\s*\n")
_OBLIQUE = re.compile(r"(?:\b(?:met|aan|tegen|naar|in|uit|over|bij|op|boven)\s+(?:de\s+|het\s+)?)$")
_INSIDE = re.compile(r"\b(?:in|naar|uit)\s+(?:de\s+|het\s+)?$")
_WHERE = re.compile(r",?\s+waar\s+(?:de\s+)?$")


@dataclass(frozen=True, slots=True)
class Owner:
    """The best candidate and its share of all weight, 0 to 1."""

    actor: Actor
    share: float


class OwnerFinder:
    """Weighs the states and organisations of one article."""

    def __init__(self, article: Article, cast: Cast, offices: tuple[OfficeMention, ...]) -> None:
        """Groups must have been linked."""
        self.cast = cast
        self.text = article.text
        self.breaks = [found.start() for found in _BREAK.finditer(article.text)]
        self.titled = {office.of: office.holder for office in offices if office.of is not None}
        self.groups = [
            (index, mention, actor)
            for index, mention in enumerate(cast.mentions)
            if (actor := cast.actor_of(index)) is not None
            and actor.kind in (EntityKind.STATE, EntityKind.ORGANISATION)
        ]

        self.persons = [
            (actor.key, mention)
            for index, mention in enumerate(cast.mentions)
            if (actor := cast.actor_of(index)) is not None and actor.kind is EntityKind.PERSON
        ]
        self.cities = [
            (cast.actors.get(key), mention)
            for mention in cast.mentions
            if mention.kind is EntityKind.PLACE
            for key in mention.keys
            if key.startswith("state/")
        ]

    def find(
        self,
        office: OfficeMention,
        *,
        organisations: bool,
        states: bool,
        taken: Mapping[str, str],
        owners: Mapping[str, Actor],
    ) -> Owner | None:
        """The likeliest owner.

        ``taken`` are keys whose same office another holds (key -> holder), ``owners`` whom the persons
        of the article are known to belong to (key of the person -> owner).
        """
        bearer = self.cast.mentions[office.holder] if office.holder is not None else None
        end = bearer.end if bearer is not None else office.end
        own = self.sentence(office.start)
        weights: dict[Actor, float] = {}
        seen: set[int] = set()
        for index, mention, actor in self.groups:
            if (actor.kind is EntityKind.STATE and not states) or (
                actor.kind is EntityKind.ORGANISATION and not organisations
            ):
                continue
            sentence = self.sentence(mention.start)
            distance = own - sentence
            if distance > 0 or (distance == 0 and mention.end <= office.start):
                weight = 0.5 ** min(distance, 6)
            elif distance == 0 and mention.start >= end:
                weight = 0.4
            elif distance == -1:
                weight = 0.1
            else:
                continue
            if sentence not in seen:
                weight *= 1.5
                seen.add(sentence)
            if _OBLIQUE.search(self.text, max(0, mention.start - 12), mention.start):
                weight *= 0.4
            if _INSIDE.search(self.text, max(0, mention.start - 10), mention.start):
                weight *= 0.5
            if mention.form is MentionForm.ADJECTIVE:
                weight *= 0.7
            if index in self.titled and self.titled[index] != office.holder:
                weight *= 0.5 if mention.start < office.start else 0.1
            weights[actor] = weights.get(actor, 0.0) + weight
        for place, mention in self.cities:
            if states and place is not None and 0 <= own - self.sentence(mention.start) < 3:
                here = mention.end <= office.start and _WHERE.match(self.text, mention.end, office.start)
                weights[place] = weights.get(place, 0.0) + (2.0 if here else 0.2)
        for person, mention in self.persons:
            owner = owners.get(person)
            distance = own - self.sentence(mention.start)
            if owner is None or not 0 <= distance < 3 or mention.start >= office.start:
                continue
            if (owner.kind is EntityKind.STATE and states) or (
                owner.kind is EntityKind.ORGANISATION and organisations
            ):
                weights[owner] = weights.get(owner, 0.0) + 0.5 * 0.5**distance
        for actor in weights:
            if actor.key in taken:
                weights[actor] *= 0.1
        if not weights:
            return None
        best = max(weights, key=lambda actor: (weights[actor], -actor.mentions[0]))
        return Owner(best, weights[best] / sum(weights.values()))

    def sentence(self, start: int) -> int:
        """The number of the sentence in which a code point lies."""
        return bisect_left(self.breaks, start)
