"""A course of talks between two sides or more, as one article has it: its rounds, what else belongs to it, who helps.

Sides have one where the article tells of their talks and somebody helps them, or they are at war, or the talks go
on from earlier ones: a visit of one president to another is no peace process.

1. The sides of talks are the states and organisations that are parties, or whose people are, but for those who help.
2. Talks between just these are a round where something tells them from others: place, day, number, delegations,
   outcome, or that they are the only ones. All talks with all of them belong to the process.
3. Three or more (Egypt, Sudan and Ethiopia over a dam) have a process where they negotiate as such, or agree, and none
   of them helps others of them in that article: a mediator at the table is no side, nor an organisation of states
   beside two others. What two of them negotiate then belongs to the process of all, and is none of their own.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations

from kg.lexicon import fold, load_lexicon
from kg.lexicon.english import english_name
from kg.model import EntityKind, EventFrame, EventKind, Factuality, Finding, RoleName
from kg.same.continuity import Claim, claims
from kg.same.naming import Nodes
from kg.same.reports import SIDES, number_of
from kg.same.senders import offices_of

_TALKS = frozenset({EventKind.NEGOTIATION, EventKind.MEETING, EventKind.AGREEMENT})
_AS_SUCH = frozenset({EventKind.NEGOTIATION, EventKind.AGREEMENT})
_AMONG = frozenset({EventKind.NEGOTIATION, EventKind.MEDIATION})
_HELPING = frozenset({"igo", "agency", "mediation", "mission", "ngo", "media"})
"""Kinds of organisations that are no side where two others or more are."""
_BODIES = frozenset({EntityKind.STATE, EntityKind.ORGANISATION})
_HELPERS = frozenset({RoleName.MEDIATOR, RoleName.FACILITATOR})
_SURE = frozenset({Factuality.ACTUAL, Factuality.PLANNED})
_MOST = 12
"""Bodies of an article that are looked at as sides: more are no sides of one process."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A process as one article has it; every name of a node is an IRI."""

    node: str
    article: str
    sides: tuple[str, ...]
    """In order."""
    names: tuple[tuple[str, str], ...]
    """What the sides are called, in Dutch and in English, states first."""
    rounds: frozenset[str]
    others: frozenset[str]
    """What else belongs to it: mediation, planned and possible meetings, agreements."""
    conflicts: frozenset[str]
    mediators: frozenset[str]
    claims: tuple[Claim, ...]
    issued: dt.date | None


def threads(finding: Finding, nodes: Nodes) -> Iterator[Thread]:
    """The processes that an article tells of, by their sides."""
    told = _Told(finding, nodes)
    bodies = sorted({body for event in told.events for body in told.sides[event.id]})
    if len(bodies) > _MOST:
        return
    many = [thread for sides in told.tables() if (thread := told.thread(sides)) is not None]
    within = [frozenset(thread.sides) for thread in many]
    pairs = (told.thread(frozenset(pair)) for pair in combinations(bodies, 2))
    few = [thread for thread in pairs if thread is not None and not any(set(thread.sides) <= all for all in within)]
    made = [*many, *few]
    if len(made) == 1:
        (only,) = made
        made = [replace(only, others=only.others | told.offers(only), conflicts=only.conflicts | told.fought(only))]
    yield from made


class _Told:
    def __init__(self, finding: Finding, nodes: Nodes) -> None:
        self.finding, self.nodes = finding, nodes
        self.entities = {entity.key: entity for entity in finding.links.entities if nodes.entity(entity.key)}
        self.owners: dict[str, set[str]] = defaultdict(set)
        for holder, _, of in offices_of(finding):
            self.owners[holder].add(of)
        kinds = (*_TALKS, EventKind.MEDIATION)
        self.events = [event for event in finding.frames.events if event.kind in kinds]
        self.sides = {event.id: self.sides_of(event) for event in finding.frames.events}
        self.attended = {at for group in finding.frames.delegations for at in group.attends}
        self.ended = {outcome.outcome_of for outcome in finding.frames.outcomes}

    def sides_of(self, event: EventFrame) -> frozenset[str]:
        """Keys of the bodies between whom it is."""
        mine = {role.filler for role in event.roles if role.name in SIDES}
        third = {role.filler for role in event.roles if role.name not in SIDES}
        found = {body for filler in mine - third for body in self.bodies(filler)}
        found -= {body for filler in third for body in self.bodies(filler)}
        own = {body for body in found if not _helps_others(body)}
        return frozenset(own if len(found) > 2 and len(own) > 1 else found)

    def bodies(self, key: str) -> Iterable[str]:
        """The states and organisations that a filler is, or whose office it holds: states where there are any."""
        entity = self.entities.get(key)
        if entity is None or entity.kind in _BODIES:
            return () if entity is None else (key,)
        owners = [of for of in self.owners.get(key, ()) if of in self.entities]
        return [of for of in owners if self.entities[of].kind is EntityKind.STATE] or [
            of for of in owners if self.entities[of].kind is EntityKind.ORGANISATION
        ]

    def tables(self) -> list[frozenset[str]]:
        """The sides of talks and agreements of three or more, none of whom helps; those within others are left out."""
        helping = {body for event in self.events for role in event.roles if role.name not in SIDES
                   for body in self.bodies(role.filler)}  # fmt: skip
        found = {self.sides[event.id] for event in self.events if event.kind in _AS_SUCH}
        found = {sides for sides in found if len(sides) > 2 and sides.isdisjoint(helping)}
        return sorted((sides for sides in found if not any(sides < others for others in found)), key=sorted)

    def thread(self, sides: frozenset[str]) -> Thread | None:
        """The process between some, if there is one; of three or more with the talks of any two of them."""
        mine = [event for event in self.events if sides <= self.sides[event.id]]
        just = [event for event in mine if self.sides[event.id] == sides]
        if len(sides) > 2:
            few = ((event, self.sides[event.id]) for event in self.events if event.kind in _AMONG)
            mine += [event for event, its in few if len(its) > 1 and its < sides]
        talks = [event for event in just if event.kind is EventKind.NEGOTIATION]
        agreed = len(sides) > 2 and any(event.kind is EventKind.AGREEMENT for event in just)
        if not talks and not agreed and not any(event.kind is EventKind.MEDIATION for event in just):
            return None
        if not any(event.factuality in _SURE for event in just):
            return None  # talks that may come, or never came, are no course of talks
        events = self.finding.frames.events
        conflicts = [event for event in events if event.kind is EventKind.CONFLICT and self.between(event, sides)]
        helpers = {role.filler for event in just for role in event.roles if role.name in _HELPERS}
        spans = ((item.start, item.end) for event in just for item in event.evidence)
        said = tuple(claims(self.finding, self.nodes, sides, spans))
        if not (conflicts or helpers or said):
            return None
        rounds = [event for event in talks if len(talks) == 1 or self.apart(event)]
        issued = self.finding.article.issued
        return Thread(
            node=self.nodes.process(sides), article=self.finding.article.id,
            sides=tuple(sorted(self.nodes.entities(sides))),
            names=tuple(self.name(key) for key in sorted(sides, key=self.rank)),
            rounds=frozenset(self.nodes.frame(event.id) for event in rounds),
            others=frozenset(self.nodes.frame(event.id) for event in mine if event not in rounds),
            conflicts=frozenset(self.nodes.frame(event.id) for event in conflicts),
            mediators=self.nodes.entities(helpers), claims=said, issued=None if issued is None else issued.latest,
        )  # fmt: skip

    def between(self, event: EventFrame, sides: frozenset[str]) -> bool:
        """Whether a conflict is between these; of three or more, between two of them at least."""
        its = self.sides[event.id]
        return sides <= its or (len(sides) > 2 and len(its) > 1 and its < sides)

    def offers(self, thread: Thread) -> frozenset[str]:
        """Mediation that names one side at most, in an article with one process only."""
        helping = [event for event in self.events if event.kind is EventKind.MEDIATION]
        sides = {event.id: self.nodes.entities(self.sides[event.id]) for event in helping}
        return frozenset(self.nodes.frame(id) for id, those in sides.items() if those <= set(thread.sides))

    def fought(self, thread: Thread) -> frozenset[str]:
        """Conflicts of which one side is named, in an article with one process only: the Russian invasion."""
        fights = [event for event in self.finding.frames.events if event.kind is EventKind.CONFLICT]
        sides = {event.id: self.nodes.entities(self.sides[event.id]) for event in fights}
        return frozenset(self.nodes.frame(id) for id, those in sides.items() if those and those <= set(thread.sides))

    def apart(self, event: EventFrame) -> bool:
        """Whether something tells of which talks it is, and not only that they may talk once."""
        if event.factuality is Factuality.POSSIBLE:
            return False
        dated = event.time is not None and event.time.earliest is not None
        known = event.place is not None or dated or event.id in self.attended or event.id in self.ended
        return known or bool(number_of(self.finding.article.text, event.id))

    def rank(self, key: str) -> tuple[bool, str]:
        """States first, then by name."""
        return self.entities[key].kind is not EntityKind.STATE, fold(self.entities[key].name)

    def name(self, key: str) -> tuple[str, str]:
        """What a side is called in Dutch and in English."""
        name = self.entities[key].name
        return name, english_name(key) or name


@lru_cache(maxsize=1 << 12)
def _helps_others(key: str) -> bool:
    """Whether the lists know it as an organisation of states, a mission or the like, which comes to help."""
    row = load_lexicon().organisations.get(key)
    return row is not None and row.kind in _HELPING


def helped_by(thread: Thread, owners: Mapping[str, frozenset[str]], first: Mapping[str, str]) -> frozenset[str]:
    """Who helps in a process, with those whose office they hold; ``first`` tells who is one."""
    found = {first.get(node, node) for node in thread.mediators}
    return frozenset(found.union(*(owners.get(node, frozenset()) for node in found)))
