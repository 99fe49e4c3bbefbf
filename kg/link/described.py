"""Described actors: a state's army, ministry or government, and short forms of what went before.

*Het Soedanese leger* is an organisation of its own, keyed by noun and state, so that *het leger van
Soedan* is the same one; *de Griekse regering* is the state. *Het leger*, *de rebellen*, *de
beweging* mean the nearest fuller mention that they can shorten; where there is none they stay
unknown.
"""

from __future__ import annotations

from kg.lexicon.surface import slug
from kg.link.actors import Actor, Cast
from kg.model import Article, EntityKind, Mention, MentionForm

# Words for the people of an armed movement: beside its name they are the movement itself.
_MEMBERS = frozenset(
    {
        "rebellen",
        "opstandelingen",
        "separatisten",
        "jihadisten",
        "strijders",
        "militanten",
        "troepen",
        "milities",
    }
)
_GOVERNMENT = frozenset(
    {
        "regering",
        "kabinet",
        "bewind",
        "regime",
        "machthebbers",
        "overheid",
        "autoriteiten",
        "leiding",
        "zijde",
        "kant",
        "kamp",
    }
)
# What a noun on its own may shorten besides a description with the same noun.
_SHORTENS = _MEMBERS | {
    "beweging",
    "rebellenbeweging",
    "rebellengroep",
    "militie",
    "groep",
    "junta",
    "alliantie",
    "coalitie",
}
# Nouns that beside the name of an organisation are that organisation.
_ITSELF = _SHORTENS | {"gemeenschap", "organisatie", "partij"}


def link_descriptions(article: Article, cast: Cast) -> None:
    """Decide for every description, in the order of the text."""
    fuller: list[tuple[str, Actor]] = []
    for index, mention in enumerate(cast.mentions):
        if mention.form is not MentionForm.DESCRIPTION:
            continue
        noun = mention.text.lower()
        owner = cast.actor_of(mention.of)
        if owner is None and mention.keys:
            owner = cast.known(mention.keys[0])
        if owner is not None:
            actor = _whole(article, cast, index, mention, owner)
            fuller.append((noun, actor))
            continue
        _short(cast, index, mention, noun, fuller)


def _whole(article: Article, cast: Cast, index: int, mention: Mention, owner: Actor) -> Actor:
    noun = mention.text[:1].lower() + mention.text[1:]
    surface = _surface(article, cast, mention)
    if mention.kind is EntityKind.STATE:
        state = (
            owner
            if owner.kind is not EntityKind.PLACE or not mention.keys
            else cast.known(mention.keys[0]) or owner
        )
        cast.decide(index, state, 0.95, "a government is its state", surface=surface)
        return state
    if owner.kind is EntityKind.ORGANISATION and noun.lower() in _ITSELF:
        cast.decide(index, owner, 0.9, "itself or its people", surface=surface)
        return owner
    name = _name(cast, mention, noun, surface)
    curated = [entry.key for entry in cast.lexicon.surface(name) if entry.kind is EntityKind.ORGANISATION]
    actor = cast.known(curated[0]) if curated else None
    if actor is None:
        actor = cast.named(EntityKind.ORGANISATION, name, key=_key(noun, owner))
    cast.decide(index, actor, 0.9, "described by its owner", surface=surface)
    return actor


def _key(noun: str, owner: Actor) -> str:
    """The key of a described organisation: by noun and owner, however the article words them."""
    return f"organisation/{slug(noun)}-{owner.key.partition('/')[2].lower()}"


def _name(cast: Cast, mention: Mention, noun: str, surface: str) -> str:
    """The name of a described organisation: the inflected adjective with the noun (Soedanese leger)."""
    if mention.of is None:
        return surface
    whose = cast.mentions[mention.of]
    if whose.form is not MentionForm.ADJECTIVE or whose.text.endswith("e") or not whose.keys:
        return surface[:1].lower() + surface[1:] if surface[:1] == mention.text[:1] else surface
    lexicon, key = cast.lexicon, whose.keys[0]
    row = lexicon.states.get(key) or lexicon.places.get(key) or lexicon.organisations.get(key)
    forms = [form for form in row.adjectives if form.endswith("e")] if row is not None else []
    return f"{forms[0] if forms else whose.text} {noun}"


def _surface(article: Article, cast: Cast, mention: Mention) -> str:
    """The words of the article from the owner to the noun, or from the noun to the owner."""
    if mention.of is None:
        return mention.text
    whose = cast.mentions[mention.of]
    if whose.end <= mention.start:
        return f"{whose.text} {mention.text}"
    return article.text[mention.start : whose.end]


def _short(cast: Cast, index: int, mention: Mention, noun: str, fuller: list[tuple[str, Actor]]) -> None:
    """A noun on its own: the nearest description that it repeats, else the nearest actor it can shorten."""
    for other, actor in reversed(fuller):
        if other == noun or (other.endswith(noun) and len(noun) > 4) or {other, noun} <= _GOVERNMENT:
            cast.decide(index, actor, 0.85, "repeats a fuller mention", surface=mention.text)
            return
    for before in range(index - 1, -1, -1):
        found = cast.actor_of(before)
        if (
            found is not None
            and found.kind is EntityKind.ORGANISATION
            and found.name.lower().endswith(f" {noun}")
        ):
            cast.decide(index, found, 0.85, "repeats a fuller name", surface=mention.text)
            return
    if noun in _SHORTENS:
        for before in range(index - 1, -1, -1):
            found = cast.actor_of(before)
            if found is not None and found.kind is EntityKind.ORGANISATION and _is_movement(cast, found):
                cast.decide(index, found, 0.7, "the movement named before", surface=mention.text)
                return
    if mention.kind is EntityKind.STATE:
        cast.decide(index, None, 0.0, "nothing says whose government")
        return
    if noun == "oppositie" or noun in ("parlement", "leger", "krijgsmacht"):
        for before in range(index - 1, -1, -1):
            found = cast.actor_of(before)
            if found is not None and found.kind is EntityKind.STATE:
                actor = cast.named(
                    EntityKind.ORGANISATION, _of_state(cast, noun, found), key=_key(noun, found)
                )
                cast.decide(index, actor, 0.5, "of the state named before", surface=mention.text)
                fuller.append((noun, actor))
                return
    cast.decide(index, None, 0.0, "nothing that it shortens")


def _of_state(cast: Cast, noun: str, state: Actor) -> str:
    row = cast.lexicon.states.get(state.key)
    forms = [form for form in row.adjectives if form.endswith("e")] if row is not None else []
    return f"{forms[0]} {noun}" if forms else f"{noun} van {state.name}"


def _is_movement(cast: Cast, actor: Actor) -> bool:
    """Whether an organisation may be called a movement: not one known to be of another kind."""
    mentions = [cast.mentions[index] for index in actor.mentions]
    if mentions and all(mention.form is MentionForm.DESCRIPTION for mention in mentions):
        return any(mention.text.lower() in _SHORTENS for mention in mentions)
    row = cast.lexicon.organisations.get(actor.key)
    return row is None or row.kind in ("armed", "party", "community", "military")
