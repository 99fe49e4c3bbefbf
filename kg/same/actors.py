"""Which persons and organisations of different articles are one.

Of every actor that the graph has is remembered under what names articles speak of it, which offices it holds and of
whom, with which states and organisations it stands, in which articles, and between which days. Organisations are
compared first, so that the front of one article and the front of another count as one sender of two commanders.

Two are never one where: they are of different kinds; both are known to the lists, under two names; no one can have both
names; one article names both of two persons. States are known to the lists and not compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from kg.link.cues import load_cues
from kg.link.titles import plain_title
from kg.model import EntityKind
from kg.same.bodies import Body, body_of, compare_bodies
from kg.same.groups import Grouping, Judgement, group
from kg.same.likeness import variants
from kg.same.persons import Likeness, Word, are_strangers, compare_persons
from kg.same.profiles import Profile
from kg.same.senders import SENT
from kg.same.verdict import Decisions, Pair, pair
from kg.same.weights import score

BAR = 0.6
_LIKENESSES = (
    "same",
    "translated",
    "letters",
    "longer",
    "shorter",
    "one word of several",
    "general",
    "other letters",
    "apart",
    "",
)
"""Of names of organisations, the likest first."""
WIDEST = 40
"""How many of a block are compared with each, nearest names first: a bound for names that many have."""
_COMPANY = 12
"""How many states and organisations of its company an actor is looked up by."""
_FAR = 5 * 366
_LISTED, _BESIDE = "two of the lists", "named side by side in one article"
_NOBODY: frozenset[str] = frozenset()
_DEPARTMENT = re.compile(r"\s+van\s+.*")


class ActorRegister:
    """Remembers the actors of articles, and tells which are one."""

    def __init__(self) -> None:
        """Nobody is known yet."""
        self.profiles: dict[str, Profile] = {}

    def add(self, profiles: Iterable[Profile]) -> None:
        """Remember what an article says of its actors."""
        for profile in profiles:
            if profile.node not in self.profiles:
                self.profiles[profile.node] = Profile(profile.node, profile.kind, profile.known)
            self.profiles[profile.node].take_in(profile)

    def owners(self, first: Mapping[str, str]) -> dict[str, frozenset[str]]:
        """Whose offices each person holds, by any article; of those that are one, ``first`` tells the first."""
        found: dict[str, set[str]] = defaultdict(set)
        for node, profile in self.profiles.items():
            found[first.get(node, node)] |= {first.get(owner, owner) for owner in profile.titles}
        return {node: frozenset(owners) for node, owners in found.items() if owners}

    def group(self, decisions: Decisions) -> Grouping:
        """The groups of organisations and of persons, and the decisions behind them."""
        whole = Grouping()
        same: dict[str, str] = {}
        for kind, judge in ((EntityKind.ORGANISATION, judge_bodies), (EntityKind.PERSON, judge_persons)):
            profiles = {node: found for node, found in self.profiles.items() if found.kind is kind}
            seen = {node: _Seen.of(profile, same) for node, profile in profiles.items()}

            def ask(
                one: str, other: str, seen: Mapping[str, _Seen] = seen,
                judge: Callable[[_Seen, _Seen], Judgement] = judge,
            ) -> Judgement:  # fmt: skip
                return judge(seen[one], seen[other])

            pairs = (two for two in candidates(seen) if not are_strangers(*(seen[node].words for node in two)))
            found = group(pairs, ask, bar=BAR, rule="same actor", decisions=decisions, nodes=seen)
            same |= found.first()
            whole.groups += found.groups
            whole.identifications += found.identifications
        return whole


@dataclass(frozen=True, slots=True)
class _Seen:
    """A profile with its organisations taken for one where they are."""

    profile: Profile
    titles: Mapping[str, frozenset[str]]
    company: frozenset[str]
    words: tuple[Word, ...]
    """Of a person's fullest name."""
    bodies: tuple[Body, ...]
    """The names of an organisation; general ones (*het Front*) only where it has no other."""

    @classmethod
    def of(cls, profile: Profile, same: Mapping[str, str]) -> _Seen:
        titles: dict[str, set[str]] = defaultdict(set)
        for owner, held in profile.titles.items():
            titles[same.get(owner, owner)] |= set(map(_plain, held))
        company = frozenset(same.get(node, node) for node in profile.company)
        bodies: tuple[Body, ...] = ()
        if profile.kind is EntityKind.ORGANISATION:
            bodies = tuple(map(body_of, sorted(profile.names)))
            bodies = tuple(body for body in bodies if not body.general) or bodies
        words = profile.fullest if profile.kind is EntityKind.PERSON else ()
        return cls(profile, {o: frozenset(held) for o, held in titles.items()}, company, words, bodies)


@lru_cache(maxsize=1 << 12)
def _plain(title: str) -> str:
    return plain_title(_DEPARTMENT.sub("", title).lower(), load_cues().office)


def candidates(seen: Mapping[str, _Seen]) -> Iterator[Pair]:
    """The pairs to look at: those with a word and company in common, or two words."""
    blocks: dict[str, list[str]] = defaultdict(list)
    beside: dict[str, list[str]] = defaultdict(list)
    near = {node: frozenset(sorted(seen[node].company)[:_COMPANY]) for node in seen}
    for node in sorted(seen):
        apart, together = _keys(seen[node])
        for key in sorted(set(apart)):
            blocks[key].append(node)
        for key in sorted(set(together)):
            beside[key].append(node)
    for key in sorted(blocks):
        yield from _next_to(blocks[key])
    for key in sorted(beside):
        yield from _in_company(beside[key], near)


def _next_to(members: Sequence[str]) -> Iterator[Pair]:
    """Each of a block with the next ones."""
    for number, one in enumerate(members):
        for other in members[number + 1 : number + 1 + WIDEST]:
            yield pair(one, other)


def _in_company(members: Sequence[str], near: Mapping[str, frozenset[str]]) -> Iterator[Pair]:
    """Those of a block that share company: a block for each of its states and bodies where many have the name."""
    if len(members) <= WIDEST + 1:  # as most are: nobody would be too far from another in a block of the company
        for one, other in combinations(members, 2):
            if not near[one].isdisjoint(near[other]):
                yield pair(one, other)
        return
    blocks: dict[str, list[str]] = defaultdict(list)
    for node in members:
        for company in near[node]:
            blocks[company].append(node)
    for company in sorted(blocks):
        yield from _next_to(blocks[company])


def _keys(seen: _Seen) -> tuple[Iterator[str], Iterator[str]]:
    """The blocks that an actor is in, and those in which it meets whoever shares its company."""
    if seen.profile.kind is EntityKind.ORGANISATION:
        return _keys_of_body(seen.bodies), (concept for body in seen.bodies for concept in body.concepts)
    words = [word for word in seen.words if not word.initial]
    return _keys_of_person(seen.words), (key for word in words for key in (word.skeleton, *variants(word.text)))


def _keys_of_body(bodies: Iterable[Body]) -> Iterator[str]:
    for body in bodies:
        yield from (letters for letters in (body.letters, *body.initials) if letters)
        yield body.plain
        yield from (f"{one} {two}" for one in body.concepts for two in body.concepts if one < two)


def _keys_of_person(words: Sequence[Word]) -> Iterator[str]:
    full = [word for word in words if not word.initial]
    letters = [word.skeleton[:1] or word.sound[:1] for word in words]
    for word in full:
        yield from (f"{word.skeleton} {letter}" for letter in letters if letter != word.skeleton[:1])
    if len(full) == 1 and len(letters) == 1:
        yield full[0].skeleton


_NO_ONE = ("no one has both names",)
_APART = Judgement(0.0, _NO_ONE, veto=True, partial=True)
_NOTHING = Judgement(0.0, _NO_ONE, partial=True, silent=True)


def judge_persons(one: _Seen, other: _Seen) -> Judgement:
    """How likely two persons are one."""
    likeness = compare_persons(one.words, other.words)
    whole = _whole(one, other, {"longer": -1, "shorter": 1, "same": 0}.get(likeness.relation))
    impossible = _impossible(one.profile, other.profile)
    if impossible:
        return Judgement(0.0, (impossible,), veto=True, whole=whole)
    if not likeness.possible:
        return _APART if likeness.relation == "apart" else _NOTHING
    if likeness.relation in ("chain", "double name") and (one.profile.known or other.profile.known):
        return Judgement(0.0, ("the lists know all names",), veto=True)
    signs = [*_signs_of_names(likeness), *_signs_of_offices(one, other), *_surroundings(one, other)]
    return _judged("Person", signs, whole)


def judge_bodies(one: _Seen, other: _Seen) -> Judgement:
    """How likely two organisations are one."""
    if one.profile.known and other.profile.known:
        return Judgement(0.0, (_LISTED,), veto=True)
    kinds = {compare_bodies(mine, theirs) for mine in one.bodies for theirs in other.bodies} or {""}
    best = next(kind for kind in _LIKENESSES if kind in kinds)
    if best == "apart":
        return Judgement(0.0, ("names apart",), veto=True, partial=True)
    if not best:
        return Judgement(0.0, ("nothing shared",), silent=True)
    whole = _whole(one, other, {"longer": -1, "shorter": 1, "same": 0, "translated": 0}.get(best))
    best = "shorter" if best == "longer" else best
    beside = [_BESIDE] if one.profile.articles & other.profile.articles else []
    return _judged("Organisation", [f"names: {best}", *beside, *_surroundings(one, other)], whole)


def _judged(kind: str, signs: list[str], whole: frozenset[str]) -> Judgement:
    return Judgement(score(kind, signs), tuple(signs), whole=whole)


def _whole(one: _Seen, other: _Seen, longer: int | None) -> frozenset[str]:
    """Whose name holds that of the other: of one (-1), of the other (1), of both (0)."""
    if longer is None:
        return _NOBODY
    return frozenset((one.profile.node, other.profile.node)[longer > 0 : 2 - (longer < 0)])


def _impossible(one: Profile, other: Profile) -> str:
    if one.known and other.known:
        return _LISTED
    return "" if one.articles.isdisjoint(other.articles) else _BESIDE


def _signs_of_names(likeness: Likeness) -> Iterator[str]:
    words = min(likeness.words, 2)
    spelling = "words that are nearly the same" if likeness.near else "the same words"
    if likeness.relation == "same":
        whole = "one word" if words + likeness.initials == 1 else "initials" if likeness.initials else "whole name"
        yield f"{spelling}: {whole}"
    elif likeness.where:
        yield f"{spelling}: the {likeness.where} of a longer name"
    else:
        more = " and initials" if likeness.initials else ""
        relation = "shorter" if likeness.relation == "longer" else likeness.relation
        yield f"{spelling}: {relation}, {words}{more}"


def _signs_of_offices(one: _Seen, other: _Seen) -> Iterator[str]:
    shared = sorted(set(one.titles) & set(other.titles))
    if not one.titles or not other.titles:
        yield "office unknown"
        return
    if not shared:
        yield "offices of others"
        return
    yield "office of the same"
    if any(_kin(mine, theirs) for owner in shared for mine in one.titles[owner] for theirs in other.titles[owner]):
        yield "same office"


def _kin(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one != SENT and long in (short, f"{short}e")


def _surroundings(one: _Seen, other: _Seen) -> Iterator[str]:
    smaller, shared = min(len(one.company), len(other.company)), len(one.company & other.company)
    if not smaller:
        yield "company unknown"
    elif shared < 2:
        yield "company of one" if shared else "company none"
    else:
        yield "company " + ("some" if shared < 0.4 * smaller else "half" if shared < 0.75 * smaller else "most")
    if one.profile.first and other.profile.first and one.profile.last and other.profile.last:
        gap = max((one.profile.first - other.profile.last).days, (other.profile.first - one.profile.last).days)
        if gap > _FAR:
            yield "years apart"
