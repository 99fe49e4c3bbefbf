"""Persons: full names to one entity each; surnames are left to ``surnames``.

A full name is the curated person of that name (also in another spelling), unless the article gives
them an office in a state where that person never held one; else it makes an entity of its own.
Longest names first, so that *Tayyip Erdogan* joins *Recep Tayyip Erdogan*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lexicon import HolderRow, Lexicon, fold
from kg.lexicon.surface import slug
from kg.link.actors import Actor, Cast
from kg.link.cues import load_cues
from kg.link.spelling import ends_in, sound, sounds_alike, without_genitive, words_of
from kg.link.titles import same_title
from kg.model import Article, EntityKind, Mention, MentionForm, OfficeMention

_TOO = re.compile(r"\b(?:ook|eveneens)\s+\Z")
_BEFORE = 12  # code points before a name in which "ook" is looked for
_CALLED = re.compile(r"\s+(?:heet|heette|heten|geheten)\b")


@dataclass(frozen=True, slots=True)
class Known:
    """The curated persons by the sound of their full names, and the offices that each held."""

    by_sound: Mapping[tuple[str, ...], str]
    offices: Mapping[str, tuple[HolderRow, ...]]


_KNOWN: dict[int, tuple[Lexicon, Known]] = {}


def known_persons(lexicon: Lexicon) -> Known:
    """The curated persons of a lexicon, indexed at its first use and kept with it."""
    held = _KNOWN.get(id(lexicon))
    if held is None or held[0] is not lexicon:
        held = _KNOWN[id(lexicon)] = lexicon, _index(lexicon)
    return held[1]


def _index(lexicon: Lexicon) -> Known:
    by_sound = {
        tuple(map(sound, words_of(name))): row.key
        for row in lexicon.persons.values()
        for name in (row.name, *row.aliases)
        if len(words_of(name)) > 1
    }
    offices: dict[str, tuple[HolderRow, ...]] = {}
    for row in lexicon.offices:
        offices[row.person] = (*offices.get(row.person, ()), row)
    return Known(by_sound, offices)


@dataclass(slots=True)
class People:
    """The persons of one article so far."""

    full: dict[tuple[str, ...], Actor] = field(default_factory=dict)
    """Words of a full name -> the person."""
    aliases: dict[str, Actor] = field(default_factory=dict)
    """Folded other name given in the article -> the person."""
    titles: dict[str, set[str]] = field(default_factory=dict)
    """Key of a person -> the titles the article gives them."""


def link_full_names(article: Article, cast: Cast, bearing: Mapping[int, OfficeMention]) -> People:
    """Decide for every full name; ``bearing``: mention of a bearer -> the office."""
    people = People()
    known = known_persons(cast.lexicon)
    full = [
        (index, _full_text(mention))
        for index, mention in enumerate(cast.mentions)
        if mention.kind is EntityKind.PERSON and is_full(mention)
    ]
    for index, text in sorted(full, key=lambda item: -len(words_of(item[1]))):
        words = words_of(text)
        actor, score, reason = _before(people, words)
        key = _curated(cast, known, index, text)
        if (
            actor is not None
            and words not in people.full
            and actor.key != key
            and _another(article, cast, actor, bearing, index)
        ):
            actor = cast.named(EntityKind.PERSON, text, key=f"person/{slug(text)}", local=True)
            score, reason = 0.7, "shares a name, and is another"
        elif actor is None and key is not None and not _contradicts(cast, known, bearing.get(index), key):
            actor, score, reason = cast.known(key), 0.95, "known person of that name"
        if actor is None:
            actor, score, reason = _new(cast, bearing.get(index), text), 0.8, "full name that no list knows"
        people.full[words] = actor
        cast.decide(index, actor, score, reason, surface=without_genitive(cast.mentions[index].text))
        alias = cast.mentions[index].alias
        if alias:
            people.aliases[fold(alias)] = actor
        if index in bearing:
            people.titles.setdefault(actor.key, set()).add(bearing[index].title)
    return people


def is_full(mention: Mention) -> bool:
    """Whether a mention names a person in full, if only with the help of brackets: (Donald) Trump."""
    return mention.form is not MentionForm.SURNAME or _full_text(mention) != without_genitive(mention.text)


def _full_text(mention: Mention) -> str:
    """The full name: with the given name in brackets before it, if there is one."""
    text = without_genitive(mention.text)
    alias = mention.alias
    return alias if alias is not None and alias.endswith(f" {text}") else text


def _before(people: People, words: tuple[str, ...]) -> tuple[Actor | None, float, str]:
    """The person of the article whose full name these words repeat, shorten or spell differently."""
    if words in people.full:
        return people.full[words], 0.95, "full name"
    for other, actor in people.full.items():
        if len(words) > 1 and words[0] == other[0] and set(words) < set(other):
            return actor, 0.9, "shorter form of a full name"
        if len(words) == len(other) and all(map(sounds_alike, words, other)):
            return actor, 0.85, "other spelling of a full name"
        if len(words) == len(other) > 1 and words[-1] == other[-1] and all(map(_initial, words[:-1], other[:-1])):
            return actor, 0.85, "initials of a full name"
        if len(words) > 1 and ends_in(other, words):
            return actor, 0.9, "surname of a full name"
    return None, 0.0, ""


def _another(article: Article, cast: Cast, actor: Actor, bearing: Mapping[int, OfficeMention], index: int) -> bool:
    """Whether the one named here is not the one with the longer name.

    They have other offices, and of others; or the text says that the one has the name too (die ook X heet).
    """
    mention = cast.mentions[index]
    if _TOO.search(article.text, max(0, mention.start - _BEFORE), mention.start) and _CALLED.match(
        article.text, mention.end
    ):
        return True
    own, words = bearing.get(index), load_cues().office
    others = [office for at in actor.mentions if (office := bearing.get(at)) is not None]
    return (
        own is not None
        and bool(others)
        and all(
            cast.actor_of(own.of) is not cast.actor_of(other.of) and not same_title(own.title, other.title, words)
            for other in others
        )
    )


def _initial(one: str, other: str) -> bool:
    """Whether two given names are the same, or one is the initial of the other."""
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


def _curated(cast: Cast, known: Known, index: int, text: str) -> str | None:
    """The key of the curated person whose full name is spelled so, or sounds so."""
    if cast.mentions[index].keys:
        return cast.mentions[index].keys[0]
    for entry in cast.lexicon.surface(text):
        if entry.kind is EntityKind.PERSON and entry.form is MentionForm.NAME:
            return entry.key
    words = words_of(text)
    if len(words) > 1 and all(word.endswith(".") for word in words[:-1]):
        return _of_initials(cast, known, text)
    return known.by_sound.get(tuple(map(sound, words_of(text))))


def _of_initials(cast: Cast, known: Known, text: str) -> str | None:
    """The one curated person with that surname and first initial who has an office of a state of the article."""
    initial, _, surname = text.rpartition(" ")
    states = {key for mention in cast.mentions for key in mention.keys if key.startswith("state/")}
    keys = {
        entry.key
        for entry in cast.lexicon.surface(surname)
        if entry.kind is EntityKind.PERSON
        and cast.lexicon.persons[entry.key].name.startswith(initial[0])
        and any(row.of in states for row in known.offices.get(entry.key, ()))
    }
    return keys.pop() if len(keys) == 1 else None


def _contradicts(cast: Cast, known: Known, office: OfficeMention | None, key: str) -> bool:
    """Whether the article gives an office in a state where the curated person never held one."""
    owner = owner_said(cast, office)
    held = {row.of for row in known.offices.get(key, ())}
    if owner is None or owner.kind is not EntityKind.STATE or not held:
        return False
    return all(of.startswith("state/") for of in held) and owner.key not in held


def owner_said(cast: Cast, office: OfficeMention | None) -> Actor | None:
    """Whose an office is by its own phrase; a sender in the clause says too little to tell persons apart."""
    return None if office is None or office.rule.endswith("sent by") else cast.actor_of(office.of)


def _new(cast: Cast, office: OfficeMention | None, text: str) -> Actor:
    """A person that no list knows; apart from a known namesake with another office."""
    key = f"person/{slug(text)}"
    if cast.lexicon.entity(key) is not None:
        owner = owner_said(cast, office)
        key += f"-{owner.key.partition('/')[2].lower()}" if owner is not None else "-2"
    return cast.named(EntityKind.PERSON, text, key=key)
