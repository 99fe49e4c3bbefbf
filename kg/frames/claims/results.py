"""Delegations and outcomes that a reader claims, joined with those of the rules or beside them."""

from __future__ import annotations

from kg.frames.claims.hearing import NOBODY, Hearing, Told
from kg.frames.delegations.read import Mission
from kg.frames.events.happenings import Happening
from kg.frames.outcomes.read import CALLED_OFF, KIN, Outcomes, Result
from kg.model import DelegationClaim, EntityKind, Factuality, OutcomeClaim

NO_EVENT = "claim of an outcome of no event that is told"


def with_missions(hearing: Hearing, known: list[Mission]) -> list[Mission]:
    """The delegations of an article, in text order; one party has one."""
    found = list(known)
    for told, score in hearing.standing(DelegationClaim):
        claim = told.claim
        assert isinstance(claim, DelegationClaim)
        people = EntityKind.PERSON
        kinds = hearing.ground.view.kind_of
        of = next((key for key in hearing.who(claim.of) if kinds(key) is not people), None)
        if of is None:
            hearing.drop(NOBODY, told)
            continue
        head = next((key for key in hearing.who(claim.head) if kinds(key) is people), None)
        members = [key for span in claim.members for key in hearing.who(span) if kinds(key) is people]
        mission = next((m for m in found if m.of == of), None)
        if mission is None:
            mission = Mission(of, told.triggers[0])
            found.append(mission)
        mission.head = head or mission.head
        mission.members = [k for k in dict.fromkeys([*mission.members, *members]) if k != mission.head]
        mission.evidence += [e for e in hearing.evidence(told, score) if e not in mission.evidence]
    return sorted(found, key=lambda m: m.trigger)


def with_results(hearing: Hearing, outcomes: Outcomes, known: list[Result]) -> list[Result]:
    """The outcomes of an article, in text order; what was called off did not take place."""
    found = list(known)
    for told, score in hearing.standing(OutcomeClaim):
        claim = told.claim
        assert isinstance(claim, OutcomeClaim)
        event = _closed(hearing, outcomes, told, claim)
        if event is None:
            hearing.drop(NO_EVENT, told)
            continue
        evidence = hearing.evidence(told, score)
        same = next((r for r in found if _is_one(hearing, told, claim, event, r)), None)
        if same is not None:
            same.evidence += [e for e in evidence if e not in same.evidence]
            continue
        view = hearing.ground.view
        label = view.text(*view.sentence(told.triggers[0]))
        found.append(Result(claim.type, told.triggers[0], label, evidence, event, named=claim.of is not None))
        if claim.type in CALLED_OFF:
            event.settle(Factuality.COUNTERFACTUAL)
    return sorted(found, key=lambda r: r.evidence[0].start)


def _closed(hearing: Hearing, outcomes: Outcomes, told: Told, claim: OutcomeClaim) -> Happening | None:
    """The event whose word is quoted, else one that the sentence tells of, else the last before it."""
    events, sent_of = outcomes.closing.events, hearing.ground.view.parsed.sent_of
    if claim.of is not None:
        inside = hearing.ground.tokens(claim.of)
        named = [event for event in events if any(t in inside for t in event.triggers)]
        if named:
            return named[0]
    here = [event for event in events if any(sent_of[t] in told.sentences for t in event.triggers)]
    return here[0] if here else outcomes.closing.before(told.triggers[0])


def _is_one(hearing: Hearing, told: Told, claim: OutcomeClaim, event: Happening, known: Result) -> bool:
    alike = known.type is claim.type or any({known.type, claim.type} <= kin for kin in KIN)
    here = hearing.ground.view.parsed.sent_of[known.trigger] in told.sentences
    return alike and (known.of is event or here)
