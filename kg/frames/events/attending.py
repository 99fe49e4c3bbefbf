"""Talks and those told before: who joins these, and what was agreed at them.

"Italië en Spanje zullen aan *de besprekingen* deelnemen" tells of no others; "kwamen *op een top* overeen *in mei te
onderhandelen*" tells of two. What a sentence says that it was ("het was *een goed gesprek*"), and "*de Berlijnse top*",
where talks in Berlin were told of, are those told before as well. So are visits of one who travels to one land only.
"""

from __future__ import annotations

from kg.frames.events.calendar import APART, times
from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import EntityKind, EventKind, Factuality

_PAIR = 2
_SUBJECTS = frozenset({"nsubj", "expl"})
_TERMS = frozenset({"xcomp", "ccomp", "advcl"})


def is_joined(view: View, event: Happening) -> bool:
    """Whether a reading tells of talks as known, of which its verb only says who else is there."""
    clause, token = event.clause, event.trigger
    opens = event.noun and clause.lemma in view.grammar.opening
    attends = opens or FrameClass.ATTEND in word_classes().get(clause.lemma, ())
    if event.kind not in TALKS or event.fresh or not attends:
        return False
    groups = [*clause.theme, *(t for group in clause.obliques.values() for t in group)]
    return event.definite and token in groups if event.noun else any(_is_known(view, t) for t in groups)


def told_before(view: View, event: Happening, talks: list[Happening]) -> Happening | None:
    """The talks that it tells of again, where the sentence before told of one only."""
    before = view.parsed.sent_of[event.trigger] - 1
    near = [old for old in talks if any(view.parsed.sent_of[t] == before for t in old.triggers)]
    if len(near) == 1 and is_joined(view, event):
        return near[0]
    if event.kind is EventKind.VISIT:
        return next((old for old in reversed(talks) if _is_that_visit(view, old, event)), None)
    if event.kind not in TALKS or not event.noun or "Number=Plur" in view.morphs[event.trigger]:
        return None
    told = sorted((t, number) for number, old in enumerate(talks) for t in old.triggers if t < event.trigger)
    if _says_what_it_was(view, event):
        return talks[told[-1][1]] if told and view.parsed.sent_of[told[-1][0]] >= before - 1 else None
    known = event.definite and not event.fresh and not event.participants and event.time is None
    there = [n for _, n in told if talks[n].place == event.place]
    return talks[there[-1]] if known and there and _names_its_town(view, event) else None


def _says_what_it_was(view: View, event: Happening) -> bool:
    """Whether a noun only says of what was told what it was like: "*het was* een openhartig *gesprek*"."""
    subjects = {view.lowers[c] for c in view.children[event.trigger] if view.deps[c] in _SUBJECTS}
    points = bool(subjects) and subjects <= view.grammar.just_told
    return points and event.trigger == event.clause.head and len(event.participants) < _PAIR and event.time is None


def _is_that_visit(view: View, old: Happening, new: Happening) -> bool:
    """Whether two are visits of the same, and the sentence of one of them says nothing of where it was."""
    same = bool(new.participants) and {*old.participants} == {*new.participants} and not (old.fresh or new.fresh)
    if not same or {old.factuality, new.factuality} != {Factuality.ACTUAL}:
        return False
    apart = times(old.time, new.time, view.parsed.article.issued) in APART
    return not apart and not (_names_a_venue(view, old) and _names_a_venue(view, new))


def _names_a_venue(view: View, event: Happening) -> bool:
    return event.place is not None or any(map(view.is_venue, _named_with(view, event)))


def _names_its_town(view: View, event: Happening) -> bool:
    town = event.place is not None and view.kind_of(event.place) is EntityKind.PLACE
    return town and event.place in _named_with(view, event)


def _named_with(view: View, event: Happening) -> set[str]:
    """All that the sentences of an event name."""
    here = (m for t in event.triggers for at in range(*view.sentence(t)) for m in view.names_at[at])
    return {key for m in here if (key := view.entity_of(m)) is not None}


def is_agreed_there(old: Happening, new: Happening) -> bool:
    """Whether one was held, and a clause below that tells of what shall come of it."""
    below = new.clause.link in _TERMS and new.clause.parent is old.clause
    return below and old.noun and old.factuality is Factuality.ACTUAL is not new.factuality


def _is_known(view: View, noun: int) -> bool:
    below = [view.lowers[child] for child in view.children[noun] if child < noun]
    return view.pos[noun] == "NOUN" and not view.grammar.definite.isdisjoint(below)
