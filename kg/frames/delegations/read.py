"""Delegations: who was sent by whom, under whose lead.

Method:

1. each enumeration of people is paired with each party that may have sent them (``kg.frames.delegations.pairs``);
   learned weights say which pairs tell a delegation, and whether the first person leads it
   (``kg.frames.delegations.signs``);
2. what the rules point at (``kg.frames.delegations.parts``) is among the signs;
3. people go with the likeliest party; the pairs of one party make one delegation, under the likeliest head;
4. what is said outright needs no vote: ``kg.frames.delegations.outright``, ``turns`` and ``behalf`` tell delegations,
   and heads of those that have none;
5. a list of parties ("delegaties uit A, B en C") is one delegation each, without people.

Members do not include the head.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.frames.delegations.behalf import Behalf
from kg.frames.delegations.groups import Groups
from kg.frames.delegations.leads import Leads
from kg.frames.delegations.outright import Outright
from kg.frames.delegations.pairs import Pair, Pairs
from kg.frames.delegations.parts import Told, read_part
from kg.frames.delegations.sides import Sides
from kg.frames.delegations.signs import PairSigns
from kg.frames.delegations.turns import Turns
from kg.frames.delegations.words import DelegationWords
from kg.frames.events.happenings import Happening
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import Ballot
from kg.frames.who.actors import Actors
from kg.model import EntityKind, Evidence, Reading

_FLAT = frozenset({"behalf", "for", "send", "side"})
"""Ways of reading by which several people are sent without one who leads."""


@dataclass(slots=True, eq=False)
class Mission:
    """A delegation before ids are given out."""

    of: str
    trigger: int
    head: str | None = None
    members: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    surety: float = 0.0
    """The score of the pair that named the head."""
    instead_of: str | None = None
    """Who would have come in the place of the head."""


class Delegations:
    """Reads the delegations of one article; ``drafts`` are all readings of the rules."""

    def __init__(
        self,
        view: View,
        actors: Actors,
        clauses: Clauses,
        words: DelegationWords,
        events: list[Happening],
        drafts: list[Draft],
    ) -> None:
        self.view = view
        self.groups = Groups(view, actors, words)
        self.pairing = Pairs(self.groups)
        mediators = frozenset(key for event in events for key in event.mediators)
        ways = Leads(self.groups, mediators).ways
        mine = [draft for draft in drafts if draft.rule.frame == "Delegation"]
        self.parts = {id(draft): part for draft in mine if (part := read_part(draft, self.groups, ways)) is not None}
        self.drafts = [draft for draft in mine if id(draft) in self.parts]
        self.flat = [self.parts[id(draft)] for draft in self.drafts if draft.rule.set.read in _FLAT]
        sides = Sides(self.groups, clauses)
        self.turns, self.behalf = Turns(self.groups, sides), Behalf(self.groups, clauses, mediators)
        self.outright = Outright(self.groups, sides, mediators)
        self.signs = PairSigns(self.groups, clauses, events, list(self.parts.values()))

    def pairs(self) -> Iterator[tuple[Pair, list[str]]]:
        """Every pair with its signs."""
        return ((pair, self.signs.of(pair)) for pair in self.pairing.all())

    def read(self, drafts: list[Draft], ballot: Ballot) -> list[Mission]:
        """The delegations in text order; of ``drafts``, those that stand, the lists of parties are read."""
        best: dict[int, tuple[float, Pair, bool]] = {}
        for pair, signs in self.pairs():
            if self._acts_for_another(pair, pair.people[0]):
                continue
            score = ballot.score("pair", signs)
            if ballot.stands("pair", score) and score > best.get(pair.spots[0], (0.0,))[0]:
                leads = ballot.stands("lead", ballot.score("lead", signs)) and not self._is_flat(pair)
                best[pair.spots[0]] = score, pair, leads
        found: dict[str, Mission] = {}
        for score, pair, leads in best.values():
            mission = found.setdefault(pair.party, Mission(pair.party, pair.spots[0]))
            if leads and score > mission.surety:
                mission.head, mission.surety = pair.people[0], score
            staff = (key for key in pair.people[1 if leads else 0 :] if not self._acts_for_another(pair, key))
            members = [*mission.members, *staff]
            mission.members = list(dict.fromkeys(members))
            self._proof(mission, Reading("Delegation", pair.spots[0], "delegation.pair", score))
        for told in self._outright(drafts):
            self._tell(found, told)
        for draft in drafts:
            self._company(found, draft)
            parties = self.groups.parties(draft.who("of"))
            several = len(parties) > 1 and "Number=Plur" in self.view.morphs[draft.trigger]
            if draft.rule.set.read == "noun" and several:
                for party in parties:
                    mission = found.setdefault(party, Mission(party, draft.trigger))
                    self._proof(mission, draft.reading)
        for mission in found.values():
            mission.members = [key for key in mission.members if key != mission.head]
        return sorted(found.values(), key=lambda mission: mission.trigger)

    def _acts_for_another(self, pair: Pair, person: str) -> bool:
        """Whether somebody of an enumeration holds office in another state than the one that sent the others."""
        state = self.groups.tenures.get(person, pair.party)
        both = {self.view.kind_of(key) for key in (state, pair.party)}
        return state != pair.party and both == {EntityKind.STATE}

    def _is_flat(self, pair: Pair) -> bool:
        """Whether several are sent, or act for a party, side by side: none of them leads."""
        sent_of = self.view.parsed.sent_of
        return len(pair.people) > 1 and any(
            pair.people[0] in part.members and sent_of[part.trigger] == sent_of[pair.spots[0]] for part in self.flat
        )

    def _outright(self, drafts: list[Draft]) -> Iterator[Told]:
        """What needs no vote on pairs."""
        yield from self.turns.all()
        yield from self.behalf.all()
        for draft in drafts:
            if id(draft) in self.parts:
                yield from self.outright.told(draft, self.parts[id(draft)])

    def _tell(self, found: dict[str, Mission], told: Told) -> None:
        """Add what is told outright to the delegation of its party; another head than the one known is not told."""
        known = found.get(told.of)
        if known is None or told.stands_beside(known.head, known.members):
            mission = found.setdefault(told.of, Mission(told.of, told.reading.trigger))
            mission.head = next(iter(told.heads), None)
            mission.members = list(dict.fromkeys([*mission.members, *told.members]))
            self._proof(mission, told.reading)

    def _company(self, found: dict[str, Mission], draft: Draft) -> None:
        """Who is said to be in the company of a head belongs with him: "Y, vergezeld door A en B"."""
        part = self.parts.get(id(draft))
        if part is None or not (part.heads and part.members):
            return
        head = part.heads[0]
        staff = {head, *part.members}
        mission = next((m for m in found.values() if m.head in staff or staff & set(m.members)), None)
        if mission is None or mission.head not in (None, *staff):
            return
        mission.head = head
        mission.members = list(dict.fromkeys([*mission.members, *part.members]))
        self._proof(mission, draft.reading)

    def _proof(self, mission: Mission, reading: Reading) -> None:
        evidence = reading.at(*self.view.parsed.span(*self.view.sentence(reading.trigger)))
        if evidence not in mission.evidence:
            mission.evidence.append(evidence)
