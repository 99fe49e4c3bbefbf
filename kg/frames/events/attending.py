"""Who joins talks told before: "Italië en Spanje zullen aan *de besprekingen* deelnemen" tells of no others."""

from __future__ import annotations

from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes


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


def _is_known(view: View, noun: int) -> bool:
    below = [view.lowers[child] for child in view.children[noun] if child < noun]
    return view.pos[noun] == "NOUN" and not view.grammar.definite.isdisjoint(below)
