"""Described actors: a state's army, ministry or government, and short forms of what went before.

*Het Soedanese leger* is an organisation of its own, keyed by noun and owner, so that *het leger van
Soedan* is the same one; *de Griekse regering* is the state. *Het leger*, *de rebellen*, *de
beweging* mean the nearest fuller mention that they can shorten; where there is none they stay
unknown.
"""

from __future__ import annotations

from kg.lexicon.surface import slug
from kg.link.actors import Actor, Cast
from kg.link.cues import DescriptionWords
from kg.model import Article, EntityKind, Mention, MentionForm, OfficeMention


def link_descriptions(article: Article, cast: Cast, words: DescriptionWords) -> None:
    """Decide for every description, in the order of the text."""
    fuller: list[tuple[str, Actor]] = []
    for index, mention in enumerate(cast.mentions):
        if mention.form is not MentionForm.DESCRIPTION:
            continue
        noun = mention.text[:1].lower() + mention.text[1:]
        owner = cast.actor_of(mention.of)
        if owner is None and mention.keys:
            owner = cast.known(mention.keys[0])
        if owner is not None:
            fuller.append((noun, _whole(article, cast, words, index, noun, owner)))
            continue
        actor, score, reason = _short(article, cast, words, index, noun, fuller)
        if actor is not None and score == _GUESSED:
            fuller.append((noun, actor))
        cast.decide(index, actor, score, reason)


_GUESSED = 0.5


def _whole(article: Article, cast: Cast, words: DescriptionWords, index: int, noun: str, owner: Actor) -> Actor:
    """The actor that a description with its owner means."""
    mention = cast.mentions[index]
    surface = _surface(article, cast, mention)
    if mention.kind is EntityKind.STATE:
        state = cast.known(mention.keys[0]) if mention.keys and owner.kind is EntityKind.PLACE else None
        actor, score, reason = state or owner, 0.95, "a government is its state"
    elif owner.kind is EntityKind.ORGANISATION and words.is_owner(noun):
        actor, score, reason = owner, 0.9, "itself or its people"
    else:
        name = _name(cast, mention, noun, surface)
        curated = [entry.key for entry in cast.lexicon.surface(name) if entry.kind is EntityKind.ORGANISATION]
        known = cast.known(curated[0]) if curated else None
        actor = known or cast.named(EntityKind.ORGANISATION, name, key=_key(noun, owner))
        score, reason = 0.9, "described by its owner"
    cast.decide(index, actor, score, reason, surface=surface)
    return actor


def _key(noun: str, owner: Actor) -> str:
    """The key of a described organisation: by noun and owner, however the article words them."""
    return f"organisation/{slug(noun)}-{owner.key.partition('/')[2].lower()}"


def _name(cast: Cast, mention: Mention, noun: str, surface: str) -> str:
    """The name of a described organisation: the inflected adjective with the noun (Soedanese leger)."""
    whose = cast.mentions[mention.of] if mention.of is not None else None
    if whose is not None and whose.keys and surface == f"{mention.text} in {whose.text}":
        adjective = _inflected(cast, whose.keys[0])  # "de oppositie in Venezuela" is the Venezolaanse oppositie
        return f"{adjective} {noun}" if adjective else surface
    if whose is None or whose.form is not MentionForm.ADJECTIVE:
        return noun + surface[len(noun) :] if surface.startswith(mention.text) else surface
    return f"{inflected(cast, whose)} {noun}"


def inflected(cast: Cast, adjective: Mention) -> str:
    """An adjective with its -e, as far as that is known: Soedanese."""
    known = "" if adjective.text.endswith("e") or not adjective.keys else _inflected(cast, adjective.keys[0])
    return known or adjective.text


def named_by(cast: Cast, office: OfficeMention, title: str, owner: Actor) -> str:
    """How somebody is called after his office: Oezbeekse president, gezant van de Unie."""
    whose = cast.mentions[office.of] if office.of is not None else None
    if whose is not None and whose.form is MentionForm.ADJECTIVE:
        return f"{inflected(cast, whose)} {title}"
    return f"{title} van {owner.name}"


def _inflected(cast: Cast, key: str) -> str:
    """The adjective of a curated row with its -e (Soedanese); "" where it has none."""
    lexicon = cast.lexicon
    row = lexicon.states.get(key) or lexicon.places.get(key) or lexicon.organisations.get(key)
    return next((form for form in row.adjectives if form.endswith("e")), "") if row is not None else ""


def _surface(article: Article, cast: Cast, mention: Mention) -> str:
    """The words of the article from the owner to the noun, or from the noun to the owner."""
    if mention.of is None:
        return mention.text
    whose = cast.mentions[mention.of]
    if whose.end <= mention.start:
        return f"{whose.text} {mention.text}"
    return article.text[mention.start : whose.end]


def _short(
    article: Article, cast: Cast, words: DescriptionWords, index: int, noun: str, fuller: list[tuple[str, Actor]]
) -> tuple[Actor | None, float, str]:
    """What a noun on its own means: what it repeats, else the nearest actor that it can shorten."""
    for other, actor in reversed(fuller):
        repeats = other == noun or (other.endswith(noun) and len(noun) > 4) or {other, noun} <= words.government
        if repeats:
            return actor, 0.85, "repeats a fuller mention"
    before = [found for at in range(index - 1, -1, -1) if (found := cast.actor_of(at)) is not None]
    for actor in before:
        if actor.kind is EntityKind.ORGANISATION and actor.name.lower().endswith(f" {noun}"):
            return actor, 0.85, "repeats a fuller name"
    if words.shortens_movement(noun):
        for actor in before:
            if actor.kind is EntityKind.ORGANISATION and _is_movement(cast, words, actor):
                return actor, 0.7, "the movement named before"
    if noun in words.of_state and (state := _joined(article, cast, index)) is not None:
        name = f"{_inflected(cast, state.key)} {noun}".strip()
        described = cast.named(EntityKind.ORGANISATION, name, key=_key(noun, state))
        return described, _GUESSED, "of the state whose government is named before"
    if " van " in noun:
        return cast.named(EntityKind.ORGANISATION, noun, local=True), 0.6, "a ministry without a state"
    return None, 0.0, "nothing that it repeats or shortens"


def _joined(article: Article, cast: Cast, index: int) -> Actor | None:
    """The state whose government is named right before: de Venezolaanse regering *en de* oppositie."""
    if not index or cast.mentions[index - 1].form is not MentionForm.DESCRIPTION:
        return None
    actor, between = cast.actor_of(index - 1), article.text[cast.mentions[index - 1].end : cast.mentions[index].start]
    return actor if actor is not None and actor.kind is EntityKind.STATE and between.split()[:1] == ["en"] else None


def _is_movement(cast: Cast, words: DescriptionWords, actor: Actor) -> bool:
    """Whether an organisation may be called a movement: not one known to be of another kind."""
    mentions = [cast.mentions[index] for index in actor.mentions]
    if mentions and all(mention.form is MentionForm.DESCRIPTION for mention in mentions):
        return any(words.shortens_movement(mention.text.lower()) for mention in mentions)
    row = cast.lexicon.organisations.get(actor.key)
    return row is None or row.kind in words.movement_kinds
