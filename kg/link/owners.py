"""Whose an office is when its phrase does not say it: the state that the text is about there.

Every state (and, for offices that organisations have, every organisation) of the article is
weighed by its mentions around the bearer's name:

1. near before far, before rather than behind, the first of its sentence rather than the others;
2. less where something is done to it or it is a venue (*met*, *aan*, *tegen*, *in* before it), and
   where it belongs to the title of somebody else;
3. a little for the persons who belong to it, and for its capital, much for *Kiev, waar minister X*;
4. hardly anything where somebody else already holds that office of it in the article.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Collection, Mapping

from kg.lexicon.origins import load_origins
from kg.link.actors import Actor, Cast
from kg.model import Article, EntityKind, Mention, MentionForm, OfficeMention

_BREAK = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘„(]*[A-ZÀ-Ý])|\n\s*\n")
_OBLIQUE = re.compile(r"\b(?:met|aan|tegen|naar|in|uit|over|bij|op|boven)\s+(?:de\s+|het\s+)?$")
_VENUE = re.compile(r"\b(?:in|naar|uit)\s+(?:de\s+|het\s+)?$")
_WHERE = re.compile(r",?\s+waar\s+(?:de\s+)?$")
_BEFORE = 16
"""Code points before a mention in which its preposition is looked for."""
_SOUND = 1.0
"""What it weighs that a bearer's name sounds as if it were of a state."""


class OwnerFinder:
    """Weighs the states and organisations of one article."""

    def __init__(self, article: Article, cast: Cast, offices: tuple[OfficeMention, ...]) -> None:
        """Groups and persons must have been linked."""
        self.cast = cast
        self.text = article.text
        self.breaks = [found.start() for found in _BREAK.finditer(article.text)]
        self.titled = {office.of: office.holder for office in offices if office.of is not None}
        self.groups: list[tuple[int, Mention, Actor]] = []
        self.persons: list[tuple[Mention, Actor]] = []
        self.cities: list[tuple[Mention, Actor]] = []
        """Capitals as cities, with their states."""
        for index, mention in enumerate(cast.mentions):
            actor = cast.actor_of(index)
            if actor is not None and actor.kind is EntityKind.PERSON:
                self.persons.append((mention, actor))
            elif actor is not None and actor.kind is not EntityKind.PLACE:
                self.groups.append((index, mention, actor))
            else:
                states = (cast.actors.get(key) for key in mention.keys if key.startswith("state/"))
                self.cities += [(mention, state) for state in states if state is not None]

    def find(
        self,
        office: OfficeMention,
        kinds: Collection[EntityKind],
        *,
        taken: Collection[str],
        belongs: Mapping[str, Actor],
    ) -> Actor | None:
        """The likeliest owner among actors of those kinds; None where the article has none.

        ``taken`` are keys of owners whose same office somebody else holds; ``belongs`` the owner
        that a person's other mentions give (key of the person -> owner).
        """
        weights: dict[Actor, float] = {}

        def weigh(actor: Actor, weight: float) -> None:
            if actor.kind in kinds:
                weights[actor] = weights.get(actor, 0.0) + weight

        own = self.sentence(office.start)
        seen: set[int] = set()
        for index, mention, actor in self.groups:
            sentence = self.sentence(mention.start)
            if actor.kind in kinds and own - sentence >= -1:
                first = 1.0 if sentence in seen else 1.5
                seen.add(sentence)
                weigh(actor, first * self.weight(office, index, mention, own - sentence))
        for mention, state in self.cities:
            if 0 <= own - self.sentence(mention.start) < 3:
                where = mention.end <= office.start and _WHERE.match(self.text, mention.end, office.start)
                weigh(state, 2.0 if where else 0.2)
        for mention, person in self.persons:
            distance = own - self.sentence(mention.start)
            if person.key in belongs and 0 <= distance < 3 and mention.start < office.start:
                weigh(belongs[person.key], 0.5 ** (distance + 1))
        bearer = self.cast.actor_of(office.holder)
        for actor in weights:
            if actor.key in taken:
                weights[actor] *= 0.1
            if bearer is not None and actor.kind is EntityKind.STATE:
                code = actor.key.removeprefix("state/")
                weights[actor] *= math.exp(_SOUND * load_origins().likeness(bearer.name, code))
        order = {actor: number for number, actor in enumerate(weights)}
        return max(weights, key=lambda actor: (weights[actor], -order[actor]), default=None)

    def weight(self, office: OfficeMention, index: int, mention: Mention, distance: int) -> float:
        """The weight of one mention, ``distance`` sentences before the office (-1: in the next one)."""
        bearer = self.cast.mentions[office.holder] if office.holder is not None else None
        before = distance > 0 or (distance == 0 and mention.end <= office.start)
        if before:
            weight = 0.5 ** min(distance, 6)
        elif distance == 0 and mention.start >= (office.end if bearer is None else bearer.end):
            weight = 0.4
        else:
            weight = 0.1 if distance < 0 else 0.0
        start = max(0, mention.start - _BEFORE)
        if _OBLIQUE.search(self.text, start, mention.start):
            weight *= 0.4
        if _VENUE.search(self.text, start, mention.start):
            weight *= 0.5
        if mention.form is MentionForm.ADJECTIVE:
            weight *= 0.7
        if index in self.titled and self.titled[index] != office.holder:
            weight *= 0.5 if before else 0.1
        return weight

    def sentence(self, start: int) -> int:
        """The number of the sentence in which a code point lies."""
        return bisect_left(self.breaks, start)
