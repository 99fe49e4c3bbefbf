"""Talks that others in their sentence speak of, or come after: "praatte X bij *over zijn gesprek met Y*".

Who says or does something at talks with another takes part in them: "*in een telefoongesprek met X* noemde Y ...".
"""

from __future__ import annotations

from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.mood.cues import load_cues
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clause import Clause
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, word_classes

_TALK = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET})


def is_of_the_other(view: View, one: Happening, other: Happening) -> bool:
    """Whether a noun of one is what the word of the other is about, or what it comes after."""
    return one.kind in TALKS and other.kind in TALKS and (_hangs_on(view, one, other) or _hangs_on(view, other, one))


def without_others(actors: Actors, draft: Draft, participants: list[str]) -> list[str]:
    """Those who take part in talks that a verb tells of, and not only in other talks that these are about."""
    view, clause = actors.view, draft.clause
    nouns = (t for case in view.grammar.topics for t in clause.obliques.get(case, ()) if view.pos[t] == "NOUN")
    talks = (t for t in nouns if not _TALK.isdisjoint(word_classes().get(view.lemmas[t], ())))
    inside = {token for noun in talks for token in view.subtree(noun)}
    theirs = {key for t in inside for key in actors.of(t)}
    if theirs:
        outside = {*range(*view.sentence(draft.trigger))} - inside
        theirs -= {key for t in outside for key in actors.of(t)}
    return [key for key in participants if key not in theirs]


def at_talks(actors: Actors, noun: int, clause: Clause) -> tuple[str, ...]:
    """Who does what the clause tells, where that was at talks of his with somebody else."""
    view = actors.view
    there = view.case_of(noun) in view.grammar.judging_at and view.heads[noun] == clause.head
    if not there or clause.passive or not clause.finite or noun in (*clause.agent, *clause.theme):
        return ()
    groups = [(view.case_of(child), actors.of(child)) for child in view.children[noun] if child > noun]
    others = {key for case, keys in groups for key in keys}
    alone = {case for case, keys in groups if keys} == {"met"} and not actors.beside(noun)
    return tuple(key for t in clause.agent for key in actors.of(t) if key not in others) if alone else ()


def _hangs_on(view: View, one: Happening, other: Happening) -> bool:
    apart = (
        view.grammar.topics | view.grammar.coming_after
    ) - view.grammar.carried_behind  # not "rond de tafel zitten"
    nouns = (t for t in one.triggers if view.pos[t] == "NOUN" and view.case_of(t) in apart)
    return any(view.heads[t] in other.triggers and view.lemmas[t] not in load_cues().attempts for t in nouns)
