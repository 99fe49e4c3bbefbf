"""Events that a reader claims, each with the readings of the rules that tell the same.

The kind, the place and the time are the reader's where it gives them, else those of the rules; who takes part is voted
on one by one; how certain it is, by all tellings together, of which the reader's is one.
"""

from __future__ import annotations

from kg.frames.claims.hearing import AGAIN, NO_PLACE, NO_TIME, Hearing, Told
from kg.frames.claims.trust import About, Sign
from kg.frames.events.company import MEDIATOR, PARTICIPANT
from kg.frames.events.family import family
from kg.frames.events.happenings import Events, Happening
from kg.frames.mood.judge import LEVELS, likeliest
from kg.model import EventClaim, RoleName, Span, TimeMention

_BRING = (RoleName.MEDIATOR, RoleName.FACILITATOR)


def with_claimed(hearing: Hearing, events: Events, happenings: list[Happening]) -> list[Happening]:
    """The readings of events of an article, those that are claimed too put together with their claim."""
    claimed: list[Happening] = []
    for told, score in hearing.standing(EventClaim):
        own = _happening(hearing, events, told, score)
        again = next((h for h in claimed if h.kind is own.kind and own.trigger in h.triggers), None)
        if again is not None and again.factuality is own.factuality:  # one word tells one event of a kind
            hearing.drop(AGAIN, told)
            continue
        mates = [h for h in happenings if family(h.kind) == family(own.kind) and hearing.tells(told, h.trigger)]
        for mate in mates:
            _take_over(own, mate)
        _vote(hearing, events, own, mates)
        happenings = [h for h in happenings if not any(h is mate for mate in mates)]
        claimed.append(own)
    return sorted([*happenings, *claimed], key=lambda h: h.trigger) if claimed else happenings


def _happening(hearing: Hearing, events: Events, told: Told, score: float) -> Happening:
    """A claim alone, with those who are named in it."""
    claim = told.claim
    assert isinstance(claim, EventClaim)
    view, trigger = hearing.ground.view, told.triggers[0]
    clause, noun = hearing.ground.clauses.of[trigger], view.pos[trigger] == "NOUN"
    third: dict[RoleName, list[str]] = {}
    for role, span in claim.roles:
        for key in hearing.who(span):
            third.setdefault(role, []).append(key)
    participants = list(dict.fromkeys(third.pop(RoleName.PARTICIPANT, [])))
    third = {role: list(dict.fromkeys(keys)) for role, keys in third.items()}
    brought = {key for keys in third.values() for key in keys}
    participants = [key for key in participants if key not in brought]
    weight = hearing.trust.weights[About.FACTUALITY, Sign.TOLD]
    moods = [tuple(weight * (level is claim.factuality) for level in LEVELS)]
    return Happening(
        kind=claim.kind,
        trigger=trigger,
        clause=clause,
        rule=told.frame,
        label=events.label(trigger, noun=noun),
        noun=noun,
        participants=participants,
        third=third,
        factuality=claim.factuality,
        source=None,
        time=_time(hearing, claim.time),
        place=_place(hearing, claim.place),
        definite=noun and events.definite(trigger),
        evidence=hearing.evidence(told, score),
        fresh=events.fresh(trigger, clause, noun=noun),
        triggers=list(told.triggers),
        moods=moods,
        tellings=[frozenset([*participants, *brought])] * len(told.triggers),
        told_in=hearing.pieces(told),
        place_score=score,
        time_score=score,
    )


def _place(hearing: Hearing, span: Span | None) -> str | None:
    key = hearing.ground.place(span) if span is not None else None
    if span is not None and key is None:
        hearing.drop_span(NO_PLACE, span)
    return key


def _time(hearing: Hearing, span: Span | None) -> TimeMention | None:
    time = hearing.ground.time(span) if span is not None else None
    if span is not None and time is None:
        hearing.drop_span(NO_TIME, span)
    return time


def _take_over(own: Happening, mate: Happening) -> None:
    """Add what a reading of the rules tells of the same event, but for who takes part."""
    if own.place is None:
        own.place, own.place_score = mate.place, mate.place_score
    if own.time is None:
        own.time, own.time_score = mate.time, mate.time_score
    own.evidence += mate.evidence
    own.triggers += [t for t in mate.triggers if t not in own.triggers]
    own.tellings = own.tellings[:1] * len(own.triggers)
    own.moods += mate.moods
    own.factuality = likeliest(own.moods)
    own.source = own.source or mate.source
    own.fresh, own.remote, own.announced = (
        own.fresh or mate.fresh,
        own.remote or mate.remote,
        own.announced or mate.announced,
    )
    own.themes += mate.themes


def _vote(hearing: Hearing, events: Events, own: Happening, mates: list[Happening]) -> None:
    """Who takes part and who brings them together, by the reader and the rules; others at the table as either says."""
    ballot, trust = events.company.ballot, hearing.trust
    said = dict.fromkeys(own.participants, About.PARTICIPANT) | dict.fromkeys(own.mediators, About.MEDIATOR)
    for mate in mates:
        for role, keys in mate.third.items():
            if role not in _BRING:
                have = own.third.setdefault(role, [])
                have += [key for key in keys if key not in have and key not in said]
    aside = {key for role, keys in own.third.items() if role not in _BRING for key in keys}
    voted: dict[str, tuple[float, float]] = {}
    for mate in mates:
        for key, signs in (mate.candidates or {}).items():
            takes, brings = (
                trust.shifted(about, Sign.TOLD if said.get(key) is about else Sign.UNTOLD, ballot.score(role, signs))
                for about, role in ((About.PARTICIPANT, PARTICIPANT), (About.MEDIATOR, MEDIATOR))
            )
            before = voted.get(key, (0.0, 0.0))
            voted[key] = max(before[0], takes), max(before[1], brings)
    for key, about in said.items():
        alone = trust.alone(about)
        voted.setdefault(key, (alone, 0.0) if about is About.PARTICIPANT else (0.0, alone))
    facilitators = own.third.pop(RoleName.FACILITATOR, [])
    own.third.pop(RoleName.MEDIATOR, None)
    own.participants = []
    for key, (takes, brings) in voted.items():
        if key in aside:
            continue
        if ballot.stands(MEDIATOR, brings) and brings >= takes:
            role = RoleName.FACILITATOR if key in facilitators else RoleName.MEDIATOR
            own.third.setdefault(role, []).append(key)
        elif ballot.stands(PARTICIPANT, takes):
            own.participants.append(key)
    own.tellings = [frozenset([*own.participants, *(key for keys in own.third.values() for key in keys)])]
    own.tellings *= len(own.triggers)
