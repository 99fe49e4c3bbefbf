"""Whether an article is about diplomacy at all.

Sport, mergers, strikes and party politics borrow its words ("Bemiddelaar", "wapenstilstand",
"delegatie"). The signs are counts over the whole article, so they are open to reading:

1. how many international actors are named, and how many of them where a reading stands: states, bodies that act
   between states, armed movements, also one that is only called so ("de rebellen van het NVF"); a person counts for
   whoever the article says he acts for;
2. how much the readings that stand amount to, by their scores, and of how many kinds they are;
3. how many words are those of the news that borrows (its jargon twice), and how many those of diplomacy. Where the
   former outnumber the latter and two are jargon, nothing else counts: talks between states need no striker.

Their weights are learned (``training/gate.py``; kind ``Article`` in ``seeds/frames/learned/weights.csv``). An article
that is silenced wrongly loses everything and one that speaks wrongly says a few false things, so the bar is low.

Limit: a review of a film about negotiators that names their states passes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.lexicon import Lexicon
from kg.lexicon.schema import Schema, read_toml
from kg.model import EntityKind
from kg.resources import data_folder

_SPEECH = frozenset({"Statement", "Reply", "Conflict"})  # what other news has as much as diplomacy
_BESIDE = 3  # tokens from a noun to the name behind it: "rebellen van het NVF"
_MOST = 8  # readings, words and kinds are counted up to here


class Topics(Schema, frozen=True):
    """The word lists of ``seeds/frames/topics.toml``."""

    jargon: frozenset[str]
    other: frozenset[str]
    diplomacy: frozenset[str]
    bodies: frozenset[str]
    movements: frozenset[str]


@cache
def load_topics() -> Topics:
    """The shipped word lists; LexiconError where the file lacks one or has one too many."""
    return read_toml(data_folder("seeds") / "frames" / "topics.toml", Topics)


def signs_of_topic(view: View, drafts: list[Draft], lexicon: Lexicon, topics: Topics) -> list[str]:
    """The signs of what an article is about; ``drafts`` are the readings that stand."""
    return sorted(set(_signs(view, [d for d in drafts if d.rule.frame not in _SPEECH], lexicon, topics)))


def is_other_news(lowers: Iterable[str], topics: Topics) -> bool:
    """Whether the words of an article alone say that it is about something else."""
    jargon, other, own = _words(lowers, topics)
    return jargon > 1 and 2 * jargon + other > own


def names_a_side(view: View, lexicon: Lexicon, topics: Topics) -> bool:
    """Whether an international actor is named at all: every one of 300 articles about diplomacy names one."""
    return any(who for _, who in _named(view, lexicon, topics))


def _words(lowers: Iterable[str], topics: Topics) -> tuple[int, int, int]:
    """How many different words are jargon of other news, words of other news, and words of diplomacy."""
    words = set(lowers)
    return len(words & topics.jargon), len(words & topics.other), len(words & topics.diplomacy)


def _signs(view: View, drafts: list[Draft], lexicon: Lexicon, topics: Topics) -> Iterator[str]:
    sent_of = view.parsed.sent_of
    best: dict[int, float] = {}
    for draft in drafts:
        sentence = sent_of[draft.trigger]
        best[sentence] = max(best.get(sentence, 0.0), draft.score or 0.0)
    named: set[str] = set()
    there: set[str] = set()
    for first, who in _named(view, lexicon, topics):
        named |= who
        there |= who if sent_of[first] in best else set()
    jargon, other, own = _words(view.lowers, topics)
    yield "any"
    yield from _up_to("named", len(named), 2)
    yield from _up_to("named where it is told", len(there), 3)
    yield from _up_to("told", round(sum(best.values())), 6)
    yield from _up_to("kinds", len({d.rule.frame for d in drafts}), 5)
    yield from _up_to("jargon", jargon, 3)
    yield from _up_to("words of other news", other, 5)
    yield from _up_to("words of diplomacy", own, _MOST)
    if 2 * jargon + other > own:
        yield "more words of other news"


def _named(view: View, lexicon: Lexicon, topics: Topics) -> Iterator[tuple[int, set[str]]]:
    """The first token of each name, and the international actors that it stands or acts for."""
    for name, decision in zip(view.mentions.names, view.links.decisions, strict=True):
        if decision.entity is not None:
            keys = _acts_for(view, decision.entity)
            who = {key for key in keys if _international(view, key, lexicon, topics)}
            unknown = decision.entity not in lexicon.organisations and _is_movement(view, name.first, topics)
            organisation = view.kind_of(decision.entity) is EntityKind.ORGANISATION
            yield name.first, who | ({decision.entity} if unknown and organisation else set())


def _is_movement(view: View, first: int, topics: Topics) -> bool:
    """Whether a name that nobody knows is said to be of those who fight: "de rebellen *van het NVF*"."""
    before = range(max(view.sentence(first)[0], first - _BESIDE), first)
    said = next((t for t in reversed(before) if view.pos[t] == "NOUN"), None)
    return said is not None and view.lowers[said].endswith(tuple(topics.movements))


def _up_to(sign: str, count: int, most: int) -> Iterator[str]:
    """One sign for each step that a count reaches, so that weights add up along it."""
    yield from (f"{sign}>={step}" for step in range(1, min(count, most) + 1))


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
