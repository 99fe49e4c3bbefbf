"""Talks and those told before: who joins these, and what was agreed at them.

"Italië en Spanje zullen aan *de besprekingen* deelnemen" tells of no others; "kwamen *op een top* overeen *in mei te
onderhandelen*" tells of two.
"""

from __future__ import annotations

from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Factuality

_TERMS = frozenset({"xcomp", "ccomp", "advcl"})


def is_joined(view: View, event: Happening) -> bool:
    """Whether a reading tells of talks as known, of which its verb only says who else is there."""
    clause, token = event.clause, event.trigger
    if event.kind not in TALKS or event.fresh or FrameClass.ATTEND not in word_classes().get(clause.lemma, ()):
        return False
    groups = [*clause.theme, *(t for group in clause.obliques.values() for t in group)]
    return event.definite and token in groups if event.noun else any(_is_known(view, t) for t in groups)


def told_before(view: View, event: Happening, talks: list[Happening]) -> Happening | None:
    """The talks that it tells of again, where the sentence before told of one only."""
    before = view.parsed.sent_of[event.trigger] - 1
    near = [old for old in talks if any(view.parsed.sent_of[t] == before for t in old.triggers)]
    return near[0] if len(near) == 1 and is_joined(view, event) else None


def is_agreed_there(old: Happening, new: Happening) -> bool:
    """Whether one was held, and a clause below that tells of what shall come of it."""
    below = new.clause.link in _TERMS and new.clause.parent is old.clause
    return below and old.noun and old.factuality is Factuality.ACTUAL is not new.factuality


def _is_known(view: View, noun: int) -> bool:
    below = [view.lowers[child] for child in view.children[noun] if child < noun]
    return view.pos[noun] == "NOUN" and not view.grammar.definite.isdisjoint(below)
