"""From open readings to frozen frames: ids, labels, order, and what is left out and why."""

from __future__ import annotations

from kg.frames.delegations.read import Mission
from kg.frames.events.dating import Dating
from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.outcomes.read import Result
from kg.frames.proposals.proposal import Proposal
from kg.frames.speech.utterances import Utterance
from kg.frames.syntax.view import View
from kg.model import (
    DelegationFrame,
    Drop,
    EventFrame,
    EventKind,
    Evidence,
    Factuality,
    Frames,
    OutcomeFrame,
    Role,
    RoleName,
    SpeechActFrame,
    SpeechKind,
    surest,
)


class _Ids:
    """Ids of one article: kind and offset of the evoking word, numbered where two would be the same."""

    def __init__(self, view: View) -> None:
        self.view, self.given = view, set[str]()

    def give(self, kind: str, token: int) -> str:
        base = f"{kind.lower()}-{self.view.parsed.starts[token]}"
        name, count = base, 1
        while name in self.given:
            count += 1
            name = f"{base}-{count}"
        self.given.add(name)
        return name


def assemble(
    view: View,
    dating: Dating,
    events: list[Happening],
    results: list[Result],
    utterances: list[Utterance],
    proposals: list[Proposal],
    missions: list[Mission],
    drops: list[Drop],
) -> Frames:
    """The frames of one article."""
    ids = _Ids(view)
    closed = {id(result.of) for result in results}  # what was called off is worth telling, whoever would have come
    kept = [e for e in events if id(e) in closed or _stands(e, view, drops)]
    names = {id(event): ids.give(event.kind.value, event.trigger) for event in kept}
    return Frames(
        events=tuple(_event(event, names, dating) for event in kept),
        speech_acts=tuple(
            sorted(
                [*(_utterance(u, ids, view) for u in utterances), *(_proposal(p, ids, view) for p in proposals)],
                key=lambda act: (act.evidence[0].start, act.id),
            )
        ),
        delegations=tuple(_mission(m, ids, view, kept, names) for m in missions),
        outcomes=tuple(_result(r, ids, names) for r in results if r.of is not None and id(r.of) in names),
        drops=tuple(drops),
    )


def _stands(event: Happening, view: View, drops: list[Drop]) -> bool:
    """An event of which nothing is known but its name is not worth a node."""
    known = bool(event.participants or event.mediators or event.third or event.place)
    if event.kind is EventKind.MEDIATION:
        known = bool(event.third)
    elif event.kind in TALKS:
        known = known or event.announced or event.time is not None
    elif event.kind is EventKind.VISIT:
        known = bool(event.participants)
    elif event.kind is EventKind.AGREEMENT:
        known = len(event.participants) > 1 or bool(event.noun and (event.place or event.time or event.participants))
    if not known:
        start = view.parsed.starts[event.trigger]
        drops.append(Drop("frames", f"{event.kind.value} without anybody in it", event.label, start))
    return known


def _event(event: Happening, names: dict[int, str], dating: Dating) -> EventFrame:
    roles = [
        Role(RoleName.PARTY if event.kind is EventKind.NEGOTIATION else RoleName.PARTICIPANT, k)
        for k in event.participants
    ]
    if event.kind is EventKind.MEDIATION:
        roles = [Role(RoleName.PARTY, k) for k in event.participants]
    roles += [Role(role, key) for role, keys in event.third.items() for key in keys]
    return EventFrame(
        id=names[id(event)],
        kind=event.kind,
        label=event.label,
        evidence=grounds(event.evidence),
        confidence=surest(event.evidence),
        roles=tuple(dict.fromkeys(roles)),
        factuality=event.factuality,
        source=event.source,
        place=event.place,
        time=dating.expression(event),
        days=dating.by_date(event),
        part_of=names.get(id(event.part_of)) if event.part_of is not None else None,
        continuation_of=names.get(id(event.continuation_of)) if event.continuation_of is not None else None,
    )


def grounds(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    """Each passage with each rule that read it, at its best score, in text order."""
    ordered = sorted(evidence, key=lambda e: (e.start, e.end, e.rule, e.score or 0.0))
    return tuple({(e.start, e.end, e.rule): e for e in ordered}.values())


def _utterance(u: Utterance, ids: _Ids, view: View) -> SpeechActFrame:
    return SpeechActFrame(
        id=ids.give(u.kind.value, u.trigger),
        kind=u.kind,
        label=_short(u.content.text if u.content else view.words[u.trigger]),
        evidence=grounds(u.evidence),
        confidence=surest(u.evidence),
        speaker=u.speaker,
        speaker_literal=u.speaker_literal,
        joined=u.joined,
        addressees=tuple(u.addressees),
        about=_about(view, u.span),
        content=u.content,
        quotation=u.quotation,
        factuality=u.factuality,
    )


def _proposal(p: Proposal, ids: _Ids, view: View) -> SpeechActFrame:
    return SpeechActFrame(
        id=ids.give(SpeechKind.PROPOSAL.value, p.trigger),
        kind=SpeechKind.PROPOSAL,
        label=_short(p.content.text if p.content else view.words[p.trigger]),
        evidence=grounds(p.evidence),
        confidence=p.confidence,
        speaker=p.speaker,
        addressees=tuple(p.addressees),
        about=_about(view, p.span),
        content=p.content,
        proposal_kind=p.kind,
        status=p.status,
        duration=p.duration,
    )


def _mission(m: Mission, ids: _Ids, view: View, events: list[Happening], names: dict[int, str]) -> DelegationFrame:
    sentence = view.parsed.sent_of[m.trigger]
    talks = [e for e in events if e.kind in TALKS and e.factuality is not Factuality.COUNTERFACTUAL]
    mine = [e for e in talks if m.of in e.participants] or talks
    near = min(mine, key=lambda e: min(abs(view.parsed.sent_of[t] - sentence) for t in e.triggers), default=None)
    return DelegationFrame(
        id=ids.give("delegation", m.trigger),
        label=view.words[m.trigger],
        evidence=grounds(m.evidence),
        confidence=surest(m.evidence),
        represents=(m.of,),
        head=m.head,
        members=tuple(m.members),
        attends=(names[id(near)],) if near is not None else (),
    )


def _result(r: Result, ids: _Ids, names: dict[int, str]) -> OutcomeFrame:
    return OutcomeFrame(
        id=ids.give("outcome", r.trigger),
        type=r.type,
        label=_short(r.label),
        evidence=grounds(r.evidence),
        confidence=surest(r.evidence),
        outcome_of=names[id(r.of)],
    )


def _about(view: View, span: tuple[int, int]) -> tuple[str, ...]:
    """Entities named in what is said."""
    keys = [
        key
        for name, decision in zip(view.mentions.names, view.links.decisions, strict=True)
        if span[0] <= name.first < span[1] and (key := decision.entity) is not None
    ]
    return tuple(dict.fromkeys(keys))


def _short(text: str, limit: int = 90) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rsplit(" ", 1)[0] + "…"
