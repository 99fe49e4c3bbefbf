"""Delegations: who was sent by whom, under whose lead.

Each draft tells a part (a head, members, that there is one at all); ``kg.frames.delegations.parts``
reads it. Method here:

1. a part without a party takes that of its head: the delegation he leads, or the party he holds
   office for; a part with members only goes to the delegation told of just before;
2. the parts of one party make one delegation, unless they name different heads;
3. a title alone ("onderhandelaar") makes a head only where nobody is said to lead;
4. a list of parties ("delegaties uit A, B en C") is one delegation each, without head.

Members do not include the head.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.leads import Leads
from kg.frames.delegations.members import Members
from kg.frames.delegations.parts import Part, read_part
from kg.frames.delegations.words import DelegationWords
from kg.frames.events.happenings import Happening
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import Evidence

_REACH = 2  # sentences between a delegation and a further word about its members


@dataclass(slots=True, eq=False)
class Mission:
    """A delegation before ids are given out."""

    of: str
    trigger: int
    head: str | None = None
    members: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    weak: bool = False
    bare: bool = False
    last: int = 0
    """The token at which the text last spoke of it."""


class Delegations:
    """Reads delegation drafts of one article."""

    def __init__(self, view: View, actors: Actors, words: DelegationWords, events: list[Happening]) -> None:
        self.view = view
        self.groups = Groups(view, actors, words)
        self.leads = Leads(self.groups, frozenset(key for event in events for key in event.mediators))
        self.ways = {**self.leads.ways, **Members(self.groups).ways}
        self.found: list[Mission] = []
        self.waiting: list[Part] = []

    def read(self, drafts: list[Draft]) -> list[Mission]:
        """The delegations in text order."""
        for draft in drafts:
            if draft.rule.frame != "Delegation":
                continue
            part = read_part(draft, self.groups, self.ways)
            parts = [part] if part is not None else []
            if draft.rule.set["read"] in ("represent", "lead"):
                parts += self.leads.gapped(draft)
            for each in parts:
                self._take(each)
        for part in self.waiting:  # "X, bijgestaan door A, onderhandelde namens B": the party comes last
            led = self._led_by(part.heads[0])
            if led is not None:
                self._join(led, part)
        return [m for m in self.found if not m.bare]

    def _take(self, part: Part) -> None:
        """Put a part where it belongs."""
        led = self._led_by(part.heads[0]) if part.heads else None
        parties = part.parties
        if led is not None and (not parties or led.of in parties):
            self._join(led, part)
            return
        if not parties and part.heads and part.back:
            last = self._last(part.trigger)
            if last is not None and last.head is None and not last.members:
                self._join(last, part)
                return
        if not parties and part.heads:
            parties = [self.groups.tenures[h] for h in part.heads if h in self.groups.tenures]
        if not parties and part.members and not part.heads:
            last = self._last(part.trigger)
            if last is not None:
                self._join(last, part)
                return
            parties = list(dict.fromkeys(self.groups.tenures[m] for m in part.members if m in self.groups.tenures))[:1]
        if not parties and part.heads:
            self.waiting.append(part)
        for party in parties:
            self._add(party, part, alone=len(parties) == 1)

    def _led_by(self, person: str) -> Mission | None:
        return next((m for m in reversed(self.found) if m.head == person), None)

    def _last(self, token: int) -> Mission | None:
        """The delegation told of last, if that was near."""
        sent_of = self.view.parsed.sent_of
        near = [m for m in self.found if sent_of[token] - sent_of[m.last] <= _REACH]
        return max(near, key=lambda m: m.last, default=None)

    def _add(self, party: str, part: Part, *, alone: bool) -> None:
        head = part.heads[0] if part.heads and alone else None
        for mission in self.found:
            if mission.of != party:
                continue
            if head is None or mission.head in (None, head) or mission.weak or part.weak:
                if part.weak and mission.head not in (None, head):
                    return
                if mission.head not in (None, head) and mission.weak and head is not None:
                    mission.head = None
                self._join(mission, part, alone=alone)
                return
        mission = Mission(party, part.trigger, weak=part.weak, bare=True)
        self.found.append(mission)
        self._join(mission, part, alone=alone)

    def _join(self, mission: Mission, part: Part, *, alone: bool = True) -> None:
        if alone and part.heads and mission.head is None:
            mission.head, mission.weak = part.heads[0], part.weak
        members = [*mission.members, *(part.members if alone else [])]
        mission.members = [m for m in dict.fromkeys(members) if m != mission.head]
        mission.bare = mission.bare and part.bare
        mission.last = part.trigger
        evidence = part.reading.at(*self.view.parsed.span(*self.view.sentence(part.trigger)))
        if evidence not in mission.evidence:
            mission.evidence.append(evidence)
