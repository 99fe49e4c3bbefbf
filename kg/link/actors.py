"""Entities in the making, one for each actor or place of an article, with the words that name it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from kg.lexicon import Lexicon
from kg.lexicon.surface import slug
from kg.model import Entity, EntityKind, LinkDecision, Mention

PREFIX = {
    EntityKind.PERSON: "person",
    EntityKind.STATE: "state",
    EntityKind.ORGANISATION: "organisation",
    EntityKind.PLACE: "place",
}


@dataclass(eq=False, slots=True)
class Actor:
    """An entity in the making."""

    key: str
    kind: EntityKind
    name: str
    exact_matches: tuple[str, ...] = ()
    local: bool = False
    surfaces: dict[str, None] = field(default_factory=dict)
    """Surface forms in the order in which the article uses them."""
    mentions: list[int] = field(default_factory=list)

    def freeze(self) -> Entity:
        """The entity, its aliases in the order of the text."""
        aliases = tuple(surface for surface in self.surfaces if surface != self.name)
        return Entity(self.key, self.kind, self.name, aliases, self.exact_matches, self.local)


@dataclass(slots=True)
class Decision:
    """Which actor a mention means, so far."""

    actor: Actor | None
    score: float
    reasons: tuple[str, ...]


class Cast:
    """The actors of one article and the decisions on its mentions."""

    def __init__(self, lexicon: Lexicon, mentions: tuple[Mention, ...]) -> None:
        """Nothing is decided yet."""
        self.lexicon = lexicon
        self.mentions = mentions
        self.actors: dict[str, Actor] = {}
        self.decisions: list[Decision | None] = [None] * len(mentions)

    def known(self, key: str) -> Actor | None:
        """The actor behind a curated key, brought into the article; None when nobody has that key."""
        actor = self.actors.get(key)
        if actor is None:
            entity = self.lexicon.entity(key)
            if entity is None:
                return None
            actor = self.actors[key] = Actor(key, entity.kind, entity.name, entity.exact_matches)
        return actor

    def named(self, kind: EntityKind, name: str, *, key: str | None = None, local: bool = False) -> Actor:
        """The actor of that name; ``key`` where the name alone does not make it."""
        key = key or f"{PREFIX[kind]}/{slug(name)}"
        actor = self.actors.get(key)
        if actor is None:
            actor = self.actors[key] = Actor(key, kind, name, local=local)
        return actor

    def decide(self, index: int, actor: Actor | None, score: float, *reasons: str, surface: str | None = None) -> None:
        """Tie a mention to an actor (or to nobody) and note the words that name it."""
        self.decisions[index] = Decision(actor, score, reasons)
        if actor is None:
            return
        mention = self.mentions[index]
        actor.mentions.append(index)
        actor.surfaces.setdefault(mention.text if surface is None else surface)
        if mention.alias:
            actor.surfaces.setdefault(mention.alias)

    def actor_of(self, index: int | None) -> Actor | None:
        """The actor that a mention was tied to."""
        if index is None:
            return None
        decision = self.decisions[index]
        return None if decision is None else decision.actor

    def entities(self, others: Collection[str]) -> tuple[Entity, ...]:
        """The actors that are mentioned, in the order of the text, then those with keys in ``others``."""
        last = len(self.mentions)
        actors = [actor for actor in self.actors.values() if actor.mentions or actor.key in others]
        actors.sort(key=lambda actor: (min(actor.mentions, default=last), actor.key))
        return tuple(actor.freeze() for actor in actors)

    def links(self) -> tuple[LinkDecision, ...]:
        """One decision for each mention; every mention must have been decided on."""
        made = []
        for index, decision in enumerate(self.decisions):
            assert decision is not None, self.mentions[index]
            key = None if decision.actor is None else decision.actor.key
            made.append(LinkDecision(index, key, decision.score, decision.reasons))
        return tuple(made)
