"""Whether an article is about diplomacy at all.

Sport, mergers, strikes and party politics borrow its words ("Bemiddelaar", "wapenstilstand",
"delegatie"). Two conditions, both cheap and both open to reading:

1. at least two different international actors do something in it: states, bodies that act between
   states, armed movements; a person counts for whoever the article says he acts for;
2. it has at least as many different words of diplomacy as of the news that borrows them, whose jargon counts twice:
   that news borrows, and talks between states hardly ever need a striker or a dividend.

Limit: a quarrel between two clubs of two countries that is told with few words of sport passes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from kg.frames.syntax.view import View
from kg.lexicon import Lexicon
from kg.model import EntityKind, Frames
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Topics:
    """The word lists of ``seeds/frames/topics.toml``."""

    jargon: frozenset[str]
    other: frozenset[str]
    diplomacy: frozenset[str]
    bodies: frozenset[str]


@cache
def load_topics() -> Topics:
    """The shipped word lists."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "topics.toml").read_text(encoding="utf-8"))
    return Topics(**{name: frozenset(words) for name, words in raw.items()})


def reason_to_be_silent(view: View, frames: Frames, lexicon: Lexicon, topics: Topics) -> str | None:
    """Why nothing of the article belongs in the graph, or None where it is about diplomacy."""
    words = set(view.lowers)
    if 2 * len(words & topics.jargon) + len(words & topics.other) > len(words & topics.diplomacy):
        return "the words are those of other news"
    acting = {actor for key in _actors(frames) for actor in _acts_for(view, key)}
    if len({key for key in acting if _international(view, key, lexicon, topics)}) < 2:
        return "fewer than two international actors do anything"
    return None


def _actors(frames: Frames) -> Iterable[str]:
    for event in frames.events:
        yield from (role.filler for role in event.roles)
    for act in frames.speech_acts:
        if act.speaker is not None:
            yield act.speaker
        yield from act.addressees
    for group in frames.delegations:
        yield from group.represents


def _acts_for(view: View, key: str) -> set[str]:
    return {key} | {tenure.of for tenure in view.links.tenures if tenure.holder == key}


def _international(view: View, key: str, lexicon: Lexicon, topics: Topics) -> bool:
    entity = view.entities.get(key)
    if entity is None:
        return False
    if entity.kind is EntityKind.STATE:
        return True
    row = lexicon.organisations.get(key)
    return row is not None and row.kind in topics.bodies
