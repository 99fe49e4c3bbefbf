"""A second party and person behind the first, in the same order, where the verb is left out.

"X stuurde Y, *W Z*"; "Y tekende namens X, *Z namens W*"; "Y leidde de X-ploeg, *Z de Turkse*"; "X werd vertegenwoordigd
door Y en *W door Z*"; "de X-ploeg werd geleid door Y, *de Turkse door Z*". What leads party and person in the first
half leads them in the second too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.frames.delegations.groups import Groups

_REACH = 12  # tokens over which a half may go on


@dataclass(frozen=True, slots=True)
class Spot:
    """An actor at ``[first, last)`` with the preposition that leads it; ``group`` of a delegation named by it."""

    key: str
    first: int
    last: int
    led: str
    group: bool = False


class Gaps:
    """Reads halves of sentences without a verb."""

    def __init__(self, groups: Groups) -> None:
        self.groups, self.view, self.order = groups, groups.view, groups.order

    def behind(self, trigger: int, party: str, person: str) -> Iterator[tuple[str, str]]:
        """Party and person of each half that follows the one of a word."""
        first, last = self.view.sentence(trigger)
        spots = list(self._spots(first, last))
        mine = [s for s in spots if s.key == party], [s for s in spots if s.key == person]
        if not all(mine):
            return
        x, p = (min(of, key=lambda s: abs(s.first - trigger)) for of in mine)
        start = max(x.last, p.last)
        while (half := self._half(spots, start, last, x, p)) is not None:
            yield half[0].key, half[1].key
            start = max(half[0].last, half[1].last)

    def _half(self, spots: list[Spot], start: int, last: int, x: Spot, p: Spot) -> tuple[Spot, Spot] | None:
        """The next half: right behind a comma or "en", in the order and under the prepositions of the first."""
        joiner = next((t for t in range(start, min(start + _REACH, last)) if self._joins(t)), None)
        if joiner is None or any(s.first in range(start, joiner) for s in spots):
            return None
        both = [s for s in spots if s.first > joiner][:2]
        if len(both) < 2 or both[1].first - joiner > _REACH:
            return None
        other, person = (both[0], both[1]) if x.first < p.first else (both[1], both[0])
        persons = [self.groups.is_person(s.key) for s in (other, person)]
        alike = (other.led, person.led) == (x.led, p.led) or (x.group and other.group and person.led == p.led)
        end = both[1].last
        verbs = any(self.view.pos[t] in ("VERB", "AUX") for t in range(joiner + 1, end))
        if persons != [False, True] or not alike or verbs or other.key == x.key or person.key == p.key:
            return None
        return other, person

    def _joins(self, token: int) -> bool:
        return self.view.lowers[token] in (",", ";", "terwijl") or self.view.lowers[token] in self.order.grammar.joins

    def _spots(self, first: int, last: int) -> Iterator[Spot]:
        """Persons, and parties named, told by a noun, or by the adjective of their delegation, in text order."""
        view = self.view
        for token in range(first, last):
            found = [
                (key, view.name(m).last, view.is_adjective(m))
                for m in view.names_at[token]
                if (key := view.entity_of(m)) is not None and view.is_actor(key) and view.name(m).first == token
            ]
            for key, end, adjective in found[:1]:
                led = self.order.preposition(token)
                group = adjective or (led == "van" and self.groups.before(token) is not None)
                yield Spot(key, token, end, led, group)
            if not found and not view.names_at[token] and view.pos[token] == "NOUN" and view.office_at[token] < 0:
                keys = self.groups.parties(self.groups.actors.of(token))[:1]
                if keys and not self.groups.is_group(token):
                    yield Spot(keys[0], token, token + 1, self.order.preposition(token))
