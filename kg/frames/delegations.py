"""Delegations: who was sent by whom, under whose lead.

Each draft tells a part (a head, members, that there is one at all); the parts of one party make
one delegation, unless they name different heads. A list of parties ("delegaties uit A, B en C")
is one delegation each. Members do not include the head.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.match import Draft
from kg.frames.view import View
from kg.model import EntityKind, Evidence


@dataclass(slots=True, eq=False)
class Mission:
    """A delegation before ids are given out."""

    of: str
    trigger: int
    head: str | None = None
    members: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)


class Delegations:
    """Reads delegation drafts of one article."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.states: dict[str, str] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, tenure.of)

    def read(self, drafts: list[Draft]) -> list[Mission]:
        """The delegations in text order."""
        found: list[Mission] = []
        for draft in drafts:
            if draft.rule.frame != "Delegation":
                continue
            heads = [k for k in draft.who("head") if self._person(k)]
            members = [k for k in draft.who("member") if self._person(k) and k not in heads]
            parties = [k for k in draft.who("of") if not self._person(k)]
            if not parties and heads:
                parties = [self.states[h] for h in heads[:1] if h in self.states]
            if not parties and members:
                parties = list(dict.fromkeys(self.states[m] for m in members if m in self.states))[:1]
            evidence = Evidence(*self.view.parsed.span(*self.view.sentence(draft.trigger)), draft.rule.name)
            for party in parties:
                self._add(found, party, draft.trigger, heads[:1], members, evidence, alone=len(parties) == 1)
        return found

    def _person(self, key: str) -> bool:
        return self.view.kind_of(key) is EntityKind.PERSON

    def _add(
        self, found: list[Mission], party: str, trigger: int, heads: list[str], members: list[str],
        evidence: Evidence, *, alone: bool,
    ) -> None:  # fmt: skip
        head = heads[0] if heads and alone else None
        members = members if alone else []
        for mission in found:
            if mission.of == party and (mission.head is None or head is None or mission.head == head):
                mission.head = mission.head or head
                mission.members += [m for m in members if m not in mission.members]
                mission.members = [m for m in mission.members if m != mission.head]
                if evidence not in mission.evidence:
                    mission.evidence.append(evidence)
                return
        found.append(Mission(party, trigger, head, list(members), [evidence]))
