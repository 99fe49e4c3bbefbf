"""Whose an office is when its phrase does not say it: the state that the text is about there, or nobody that it names.

Every state (and, for offices that organisations have, every organisation) of the article is
weighed by its mentions around the bearer's name:

1. near before far, before rather than behind, the first of its sentence rather than the others;
2. less where something is done to it or it is a venue (*met*, *aan*, *tegen*, *in* before it), and
   where it belongs to the title of somebody else;
3. a little for the persons who belong to it, and for its capital, much for *Kiev, waar minister X*;
4. hardly anything where somebody else already holds that office of it in the article.

How much that weight, and what else is known of each, speaks for him was learned on marked articles, with nobody as one
of the candidates (``seeds/owners.csv``, ``training/owners.py``): an office of which the text leaves open whose it is
stays without.
"""

from __future__ import annotations

import csv
import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations

from kg.lexicon import TitleRow
from kg.lexicon.origins import load_origins
from kg.link.actors import Actor, Cast
from kg.link.sentences import BREAK
from kg.model import Article, EntityKind, Mention, MentionForm, OfficeMention
from kg.resources import data_folder

_OBLIQUE = re.compile(r"\b(?:met|aan|tegen|naar|in|uit|over|bij|op|boven)\s+(?:de\s+|het\s+)?$")
VENUE = re.compile(r"\b(?:in|naar|uit)\s+(?:de\s+|het\s+)?$")
_WHERE = re.compile(r",?\s+waar\s+(?:de\s+)?$")
_BEFORE = 16
"""Code points before a mention in which its preposition is looked for."""
_SOUND = 1.0
"""What it weighs that a bearer's name sounds as if it were of a state."""
_NEAR = 3
"""Sentences within which a person or a city speaks for a state."""
_IN_ORDER, _EACH = 2.0, 0.6
"""How much likelier it is that several are named in the order of their owners, and how likely a way must be."""
BAR = "bar"


@cache
def load_weights() -> Mapping[str, float]:
    """What each sign speaks for a candidate, and the bar that the likeliest must pass."""
    with (data_folder("seeds") / "owners.csv").open(encoding="utf-8", newline="") as file:
        return {row["sign"]: float(row["weight"]) for row in csv.DictReader(file)}


@dataclass(frozen=True, slots=True)
class Open:
    """An office of which the phrase does not say whose it is."""

    office: OfficeMention
    row: TitleRow
    kinds: Collection[EntityKind]
    """Of what kinds the owner can be."""
    taken: Collection[str]
    """Keys of owners whose same office somebody else holds."""
    belongs: Mapping[str, Actor]
    """Key of a person -> the owner that the other mentions of him give."""


class OwnerFinder:
    """Weighs the states and organisations of one article."""

    def __init__(self, article: Article, cast: Cast, offices: tuple[OfficeMention, ...]) -> None:
        """Groups and persons must have been linked."""
        self.cast = cast
        self.text = article.text
        self.breaks = [found.start() for found in BREAK.finditer(article.text)]
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

    def find(self, open_: Open) -> Actor | None:
        """The likeliest owner; None where nobody is likely enough."""
        odds = self.odds(open_)
        best = max(odds, key=lambda actor: odds[actor])
        return best if odds[best] >= load_weights()[BAR] * sum(odds.values()) else None

    def find_each(self, offices: Sequence[Open]) -> tuple[Actor | None, ...]:
        """The owners of offices that several people hold side by side, another for each: *de premiers X en Y*.

        Nobody where no way of giving them out is likely enough; one in the order in which the text names the owners
        first is likelier than another.
        """
        odds = [{actor: chance for actor, chance in self.odds(one).items() if actor is not None} for one in offices]
        place = {actor: number for number, actor in enumerate(odds[0])}
        ways = {
            way: math.prod(chance[actor] for chance, actor in zip(odds, way, strict=True))
            * (_IN_ORDER if [place[actor] for actor in way] == sorted(place[actor] for actor in way) else 1.0)
            for way in permutations(odds[0], len(offices))
        }
        best = max(ways, key=lambda way: ways[way], default=None)
        return best if best is not None and ways[best] >= _EACH * sum(ways.values()) else (None,) * len(offices)

    def odds(self, open_: Open) -> dict[Actor | None, float]:
        """How likely each candidate is, as a share of all."""
        table = load_weights()
        return {
            actor: math.exp(sum(table.get(sign, 0.0) for sign in signs)) for actor, signs in self.signs(open_).items()
        }

    def signs(self, open_: Open) -> dict[Actor | None, list[str]]:
        """What speaks for each candidate, in the order of the text, and at last for nobody."""
        office, weights = open_.office, self.weights(open_)
        heaviest = max(weights, key=lambda actor: weights[actor], default=None)
        mentions = Counter(actor for _, _, actor in self.groups if actor in weights)
        sounds = {actor: self.sound(office, actor) for actor in weights}
        own, rank = self.sentence(office.start), open_.row.cls.value
        found: dict[Actor | None, list[str]] = {}
        for actor, weight in weights.items():
            signs = [
                "any",
                f"{actor.kind.value} has {rank}",
                f"weight {max(-5, min(3, math.floor(math.log2(weight + 1e-3))))}",
                f"share of mentions {min(4, 5 * mentions[actor] // max(1, mentions.total()))}",
                *self.standing(office, actor),
            ]
            if actor is heaviest:
                signs.append("heaviest")
            if actor.key in open_.taken:
                signs.append("taken")
            if actor.kind is EntityKind.STATE:
                signs.append(f"sound {max(-2, min(4, math.floor(2 * sounds[actor])))}")
                if sounds[actor] == max(sounds.values()) > 0.1:
                    signs.append("sounds likest")
            nearest = min(
                (
                    own - self.sentence(mention.start)
                    for mention, person in self.persons
                    if mention.start < office.start and open_.belongs.get(person.key) is actor
                ),
                default=_NEAR,
            )
            if nearest < _NEAR:
                signs.append(f"person {nearest}")
            found[actor] = signs
        found[None] = ["nobody", f"nobody has {rank}"]
        return found

    def standing(self, office: OfficeMention, actor: Actor) -> Iterable[str]:
        """Where an actor is named, seen from the office."""
        own, starts = self.sentence(office.start), [(m.start, a) for _, m, a in self.groups]
        before = [own - self.sentence(start) for start, a in starts if a is actor and start < office.start]
        yield f"near {min(before[-1], 4) if before[-1] < 8 else 'far'}" if before else "not before"
        for distance, name in ((0, "first"), (1, "first before")):
            opening = next((a for start, a in starts if self.sentence(start) == own - distance), None)
            if opening is actor and before:
                yield name
        if any(a is actor and start > office.start and self.sentence(start) == own for start, a in starts):
            yield "after"
        cities = [own - self.sentence(m.start) for m, state in self.cities if state is actor and m.start < office.start]
        if cities:
            yield f"city {cities[-1] if cities[-1] < _NEAR else 'far'}"

    def sound(self, office: OfficeMention, actor: Actor) -> float:
        """How much the bearer's name sounds as if it were of a state; 0 says nothing."""
        bearer = self.cast.actor_of(office.holder)
        if bearer is None or actor.kind is not EntityKind.STATE:
            return 0.0
        return load_origins().likeness(bearer.name, actor.key.removeprefix("state/"))

    def weights(self, open_: Open) -> dict[Actor, float]:
        """How much the text is about each possible owner around an office."""
        office, kinds, taken, belongs = open_.office, open_.kinds, open_.taken, open_.belongs
        weights = {actor: 0.0 for *_, actor in self.groups if actor.kind in kinds}

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
            if 0 <= own - self.sentence(mention.start) < _NEAR:
                where = mention.end <= office.start and _WHERE.match(self.text, mention.end, office.start)
                weigh(state, 2.0 if where else 0.2)
        for mention, person in self.persons:
            distance = own - self.sentence(mention.start)
            if person.key in belongs and 0 <= distance < _NEAR and mention.start < office.start:
                weigh(belongs[person.key], 0.5 ** (distance + 1))
        for actor in weights:
            weights[actor] *= (0.1 if actor.key in taken else 1.0) * math.exp(_SOUND * self.sound(office, actor))
        return weights

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
        if self.is_venue(mention):
            weight *= 0.5
        if mention.form is MentionForm.ADJECTIVE:
            weight *= 0.7
        if index in self.titled and self.titled[index] != office.holder:
            weight *= 0.5 if before else 0.1
        return weight

    def facing(self, office: OfficeMention, owner: Actor) -> bool:
        """Whether an owner itself speaks with the bearer, who is of another then: Peru praatte *met* gezant X.

        So does who is of it, abroad: de Peruaanse gezant Y sprak *in Quito* met president X.
        """
        if not self.text.endswith(" met ", 0, office.start) or self.text.endswith(", met ", 0, office.start):
            return False
        own = self.sentence(office.start)
        here = [m for m in self.cast.mentions if m.start < office.start and self.sentence(m.start) == own]
        states = {key for m in here if self.is_venue(m) for key in m.keys if key.startswith("state/")}
        return owner.key not in states and any(
            actor is owner and mention in here
            and not _OBLIQUE.search(self.text, max(0, mention.start - _BEFORE), mention.start)
            and (mention.form in (MentionForm.NAME, MentionForm.ABBREVIATION) or (states and index in self.titled))
            for index, mention, actor in self.groups
        )  # fmt: skip

    def is_venue(self, mention: Mention) -> bool:
        """Whether a mention is where something is, or from where: in Peru."""
        return VENUE.search(self.text, max(0, mention.start - _BEFORE), mention.start) is not None

    def sentence(self, start: int) -> int:
        """The number of the sentence in which a code point lies."""
        return bisect_left(self.breaks, start)
