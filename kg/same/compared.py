"""Which pairs of nodes are compared, and which of them need not be compared again by the build that goes on.

Nodes are put in blocks; each of a block is compared with the next ones, so many at most. How likely two are one depends
on how the two are seen, and on nothing else. So, where a build goes on from another:

1. A node is *as it was* where it is seen as in the build before, told by a digest. It is in the same blocks then.
2. Of two such nodes that were compared then, the score is what it was. Only likely pairs are remembered: all others
   were not likely.
3. So is the runner-up of two that were said to be one, or perhaps: it is remembered with those that were then in their
   groups. Only who is new, or was changed, may be likelier now.
4. Two such nodes in one block were compared, unless the block had so many members that they were out of reach of each
   other. Of a block with so many its members are remembered, in order: where some of them have gone, others have come
   within reach.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import msgspec

from kg.same.groups import DOUBT, Judgement
from kg.same.runners import Memory, RunnerUp
from kg.same.verdict import Pair, pair

AllCompared = Mapping[str, "Compared"]
"""What is left of the comparisons of every kind."""
_NAME = 8
_ENCODER = msgspec.msgpack.Encoder(order="deterministic")


@dataclass(frozen=True, slots=True)
class Compared:
    """What a build leaves of the comparisons of one kind, for the next one by the same program."""

    seen: frozenset[bytes] = frozenset()
    """Digests of the nodes, as they were seen."""
    likely: tuple[Pair, ...] = ()
    """The pairs that are not doubtful."""
    wide: Mapping[str, bytes] = field(default_factory=dict)
    """Blocks in which not all were compared with all, each with digests of its members, in order."""
    runners_up: tuple[RunnerUp, ...] = ()


class Comparison:
    """The pairs of one kind that are to be looked at, beside what the build before left of them."""

    def __init__(
        self, blocks: Mapping[str, Sequence[str]], seen: Mapping[str, object], *, widest: int,
        may_be_one: Callable[[str, str], bool] = lambda one, other: True, more: Iterable[Pair] = (),
        before: Compared | None = None,
    ) -> None:  # fmt: skip
        """``blocks`` have nodes in order, each compared with the ``widest`` next ones, where two ``may_be_one``.

        ``seen`` is all that a comparison looks at, by node; ``more`` are pairs that are compared in any case.
        """
        self._blocks = {key: members for key, members in blocks.items() if len(members) > 1}
        self._seen, self._widest = seen, widest
        self._may_be_one, self._more, self._before = may_be_one, set(more), before
        self._likely: set[Pair] = set()

    @cached_property
    def pairs(self) -> set[Pair]:
        """All pairs; where there was a build before, without those that were compared by it and are not likely."""
        found = set(self._more)
        if self._before is None:
            for members in self._blocks.values():
                self._add(found, members, range(len(members)), back=0)
            return found
        fresh = self._seen.keys() - self._stay
        for key, members in self._blocks.items():
            new = [] if fresh.isdisjoint(members) else [at for at, node in enumerate(members) if node in fresh]
            self._add(found, members, new)
            wide = self._before.wide.get(key)
            if wide is not None and len(wide) != _NAME * (len(members) - len(new)):
                self._add_nearer(found, members, wide)
        return found | {both for both in self._before.likely if self._is_compared(*both)}

    def asked(self, judge: Callable[[str, str], Judgement]) -> Callable[[str, str], Judgement]:
        """A judge of whom it is remembered which pairs are likely."""

        def ask(one: str, other: str) -> Judgement:
            found = judge(one, other)
            if found.score >= DOUBT:
                self._likely.add(pair(one, other))
            return found

        return ask

    @property
    def memory(self) -> Memory | None:
        """Of the build before; None where all that is compared is in ``pairs``."""
        return None if self._before is None else self

    def neighbours(self, node: str) -> set[str]:
        """With whom a node is compared."""
        found = {both for both in self._more if node in both}
        for key, numbers in self._places[node].items():
            self._add(found, self._blocks[key], set(numbers))
        return {one for both in found for one in both if one != node}

    def runner_up(self, one: str, other: str, among: bytes) -> RunnerUp | None:
        """That of two, where it was found in the same circumstances and all three are as they were."""
        found = self._runners_up.get((one, other))
        if found is None or found.among != among or not self._stay.issuperset((one, other)):
            return None
        return found if not found.node or self._is_compared(found.of, found.node) else None

    def left(self, runners_up: Iterable[RunnerUp] = ()) -> Compared:
        """What is left for the next build, when all pairs were judged."""
        wide = {
            key: b"".join(self._names[node] for node in members)
            for key, members in self._blocks.items()
            if len(members) > self._widest + 1
        }
        likely = tuple(sorted(self._likely & self.pairs))
        return Compared(frozenset(self._digests.values()), likely, wide, tuple(runners_up))

    @cached_property
    def _runners_up(self) -> dict[Pair, RunnerUp]:
        return {} if self._before is None else {(it.one, it.other): it for it in self._before.runners_up}

    @cached_property
    def _digests(self) -> dict[str, bytes]:
        return {node: _digest(seen) for node, seen in self._seen.items()}

    @cached_property
    def _names(self) -> dict[str, bytes]:
        """Digests of the names of the nodes, each of ``_NAME`` bytes."""
        return {node: hashlib.blake2b(node.encode(), digest_size=_NAME).digest() for node in self._seen}

    @cached_property
    def _stay(self) -> frozenset[str]:
        """The nodes that are as they were."""
        before = frozenset() if self._before is None else self._before.seen
        return frozenset(node for node, digest in self._digests.items() if digest in before)

    @cached_property
    def _places(self) -> dict[str, dict[str, tuple[int, int]]]:
        """In which blocks a node is, and where for the first and for the last time."""
        found: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
        for key, members in self._blocks.items():
            for number, node in enumerate(members):
                mine = found[node]
                mine[key] = (mine[key][0] if key in mine else number, number)
        return found

    def _add(
        self, found: set[Pair], members: Sequence[str], numbers: Iterable[int], back: int | None = None
    ) -> None:  # fmt: skip
        """Add those at some numbers with the next ones, and with those before them."""
        back = self._widest if back is None else back
        for number in numbers:
            one = members[number]
            for other in members[max(0, number - back) : number + 1 + self._widest]:
                both = (one, other) if one < other else (other, one)
                if both not in found and one != other and self._may_be_one(one, other):
                    found.add(both)

    def _add_nearer(self, found: set[Pair], members: Sequence[str], wide: bytes) -> None:
        """Add those that are as they were and within reach of each other now, and were not in this block then."""
        then = (wide[at : at + _NAME] for at in range(0, len(wide), _NAME))
        places = enumerate(then)
        spots: list[tuple[int, int]] = []
        for number, node in enumerate(members):
            if node in self._stay:
                name = self._names[node]
                spots.append(
                    (number, next((place for place, other in places if other == name), len(wide) * (1 + number)))
                )
        end = 0
        for start, (number, place) in enumerate(spots):
            while end < len(spots) and spots[end][0] - number <= self._widest:
                end += 1
            for other, its in reversed(spots[start + 1 : end]):
                if its - place <= self._widest:
                    break  # nor are those between
                one, two = members[number], members[other]
                if one != two and self._may_be_one(one, two):
                    found.add(pair(one, two))

    def _is_compared(self, one: str, other: str) -> bool:
        """Are two that are as they were still within reach of each other?"""
        if not (one in self._stay and other in self._stay):
            return False
        mine, theirs = self._places[one], self._places[other]
        for key in mine.keys() & theirs.keys():
            (first, last), (their_first, their_last) = mine[key], theirs[key]
            if their_first - last <= self._widest and first - their_last <= self._widest:
                return self._may_be_one(one, other)
        return False


def pack_compared(compared: AllCompared) -> bytes:
    """What is left of all comparisons, as it is kept."""
    return zlib.compress(_ENCODER.encode(compared), 1)


def unpack_compared(packed: bytes) -> AllCompared:
    """What ``pack_compared`` gave; ValueError where it is spoilt."""
    try:
        return msgspec.msgpack.decode(zlib.decompress(packed), type=dict[str, Compared])
    except (zlib.error, msgspec.DecodeError) as error:
        raise ValueError(f"not what a build leaves of its comparisons: {error}") from error


def _digest(seen: object) -> bytes:
    return hashlib.blake2b(_ENCODER.encode(seen), digest_size=16).digest()
