"""Mediations of mediated talks.

Talks that have a mediator imply a mediation; it is an event of its own, part of the talks. A
mediation that the text tells of lends its mediators to the talks between the same parties, and
takes the parties from them where it names none.
"""

from __future__ import annotations

from kg.frames.events.calendar import APART, spans_years, times
from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.events.threads import Threads
from kg.frames.syntax.view import View
from kg.model import EntityKind, EventKind, Factuality, RoleName

_NEAR = 3  # sentences


def with_mediations(view: View, events: list[Happening], threads: Threads) -> list[Happening]:
    """The events with mediators and parties shared, implied mediations added, in text order."""
    mediations = [e for e in events if e.kind is EventKind.MEDIATION]
    talks = [e for e in events if e.kind in TALKS]
    for mediation in mediations:
        partner = mediation.part_of or _partner(view, mediation, talks, threads)
        if (
            partner is None
            or (mediation.factuality, partner.factuality) == (Factuality.POSSIBLE, Factuality.ACTUAL)  # only offered
            or at_another_time(view, mediation, partner)
            or _elsewhere(view, mediation, partner)
            or _between_others(mediation, partner)
        ):
            mediation.part_of = None
            continue
        mediation.part_of = partner
        if not mediation.participants:
            mediation.participants = [k for k in partner.participants if k not in mediation.mediators]
        if mediation.place is None:
            mediation.place, mediation.place_score = partner.place, partner.place_score
        mediation.sure = partner.sure | mediation.sure
        if mediation.factuality is partner.factuality:
            for role in (RoleName.FACILITATOR, RoleName.MEDIATOR):
                have = partner.third.setdefault(role, [])
                mine = [k for k in mediation.third.get(role, []) if k not in partner.mediators]
                have += mine
                partner.sure |= {key: mediation.sure[key] for key in mine if key in mediation.sure}
            partner.participants = [k for k in partner.participants if k not in partner.mediators]
    return events


def _elsewhere(view: View, mediation: Happening, event: Happening) -> bool:
    """Whether a mediation is between others than talks are, or in a country that has no part in them."""
    told = {key for keys in mediation.tellings for key in keys} - {*mediation.mediators}
    theirs = {*event.participants, *(key for keys in event.third.values() for key in keys)}
    if len(told) > 1 and len(theirs - {*event.mediators}) > 1 and not told <= theirs:
        return True
    country = mediation.place is not None and view.kind_of(mediation.place) is EntityKind.STATE
    return country and mediation.place not in theirs | {event.place}


def _between_others(mediation: Happening, talks: Happening) -> bool:
    """Whether the two have different parties, once those that no sentence tells are known as well."""
    mine = {*mediation.participants} - {*mediation.mediators}
    theirs = {*talks.participants} - {*mediation.mediators, *talks.mediators}
    return len(mine) > 1 and len(theirs) > 1 and not (mine <= theirs or theirs <= mine)


def _partner(view: View, mediation: Happening, talks: list[Happening], threads: Threads) -> Happening | None:
    """The talks that a mediation belongs to: near it, of the same parties, or of its thread where it names none."""
    parties = set(mediation.participants)
    best: tuple[float, Happening] | None = None
    for event in talks:
        near = min(abs(view.parsed.sent_of[t] - view.parsed.sent_of[mediation.trigger]) for t in event.triggers)
        if event.factuality is not mediation.factuality or at_another_time(view, mediation, event):
            continue
        if _elsewhere(view, mediation, event):
            continue
        if near and mediation.fresh:
            continue  # "die al eens bemiddelde": not in these
        theirs = set(event.participants)
        if not parties & theirs and threads.are_apart(event, mediation):
            continue
        if parties and theirs and not (parties & theirs):
            continue
        if near and mediation.factuality is Factuality.POSSIBLE and not parties & theirs:
            continue  # what may be has nothing to do with other things that may be
        if near > _NEAR and not (event.kind is EventKind.NEGOTIATION and parties and parties <= theirs):
            continue
        score = len(parties & theirs) - 0.1 * near + (0.5 if event.kind is EventKind.NEGOTIATION else 0)
        if best is None or score > best[0]:
            best = (score, event)
    return best[1] if best else None


def at_another_time(view: View, mediation: Happening, event: Happening) -> bool:
    """Whether talks are surely not those that a mediation served: "eind november, onder bemiddeling van Qatar"."""
    lasts = mediation.time is not None and spans_years(mediation.time)  # "bemiddelt sinds 1992"
    return lasts or times(event.time, mediation.time, view.parsed.article.issued) in APART
