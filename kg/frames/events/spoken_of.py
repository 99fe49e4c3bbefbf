"""Talks that others in their sentence speak of, or come after: "praatte X bij *over zijn gesprek met Y*".

Who says or does something at talks with another takes part in them: "*in een telefoongesprek met X* noemde Y ...".
So does who does it after talks that are told of first here: "*na een ontmoeting met X* zei Y ...". And a counterpart is
that of somebody: "met *Barrots* Spaanse ambtgenoot".
"""

from __future__ import annotations

from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.mood.cues import load_cues
from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.clause import Clause
from kg.frames.syntax.possessors import POSSESSOR
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, word_classes

_TALK = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET})


def is_of_the_other(view: View, one: Happening, other: Happening) -> bool:
    """Whether a noun of one is what the word of the other is about, or what it comes after."""
    return one.kind in TALKS and other.kind in TALKS and (_hangs_on(view, one, other) or _hangs_on(view, other, one))


def without_others(actors: Actors, draft: Draft, participants: list[str]) -> list[str]:
    """Those who take part in talks, and not only in others of the sentence, or in what a verb says these are about."""
    view, clause = actors.view, draft.clause
    participants = _without_their_partners(actors, draft, participants)
    if draft.rule.trigger == "noun":
        return participants
    nouns = (t for case in view.grammar.topics for t in clause.obliques.get(case, ()) if view.pos[t] == "NOUN")
    talks = (t for t in nouns if not _TALK.isdisjoint(word_classes().get(view.lemmas[t], ())))
    inside = {token for noun in talks for token in view.subtree(noun)}
    theirs = {key for t in inside for key in actors.of(t)}
    if theirs:
        outside = {*range(*view.sentence(draft.trigger))} - inside
        theirs -= {key for t in outside for key in actors.of(t)}
    return [key for key in participants if key not in theirs]


def _without_their_partners(actors: Actors, draft: Draft, participants: list[str]) -> list[str]:
    """Those who take part in talks with somebody, without whom other talks of the sentence are with.

    "Na het gesprek *met Macron* begon Poetin aan overleg *met Biden*".
    """
    mine, theirs = set[str](), set[str]()
    for token in range(*actors.view.sentence(draft.trigger)):
        if actors.view.lowers[token] == "met":
            where = mine if _met_by(actors.view, token, draft.clause) == draft.trigger else theirs
            where.update(actors.of(actors.view.heads[token]))
    return [key for key in participants if not mine or key in mine or key not in theirs]


def _met_by(view: View, preposition: int, clause: Clause) -> int | None:
    """The word for the talks that are "met" somebody: the noun before it or above it, else the verb."""
    partner = view.heads[preposition]
    nouns = [t for t in (preposition - 1, view.heads[partner]) if t >= 0 and view.pos[t] == "NOUN"]
    noun = next((t for t in nouns if not _TALK.isdisjoint(word_classes().get(view.lemmas[t], ()))), None)
    return noun if noun is not None else clause.head if partner in clause.obliques.get("met", ()) else None


def at_talks(actors: Actors, noun: int, clause: Clause) -> tuple[str, ...]:
    """Who does what the clause tells, where that was at talks of his with somebody else."""
    view = actors.view
    case, below = view.case_of(noun), {view.lowers[c] for c in view.children[noun] if c < noun}
    known = view.grammar.definite - view.grammar.possessives
    after = case in view.grammar.coming_after and known.isdisjoint(below)
    says = view.heads[noun] == clause.head or (after and view.pos[view.heads[noun]] == "ADJ")
    own = case in view.grammar.around_itself and not view.grammar.possessives.isdisjoint(below)
    if not (case in view.grammar.judging_at or after or own) or not says:
        return ()
    if clause.passive or not clause.finite or noun in (*clause.agent, *clause.theme):
        return ()
    behind = {child for child in view.children[noun] if child > noun}
    behind |= {view.heads[t] for t in (noun + 1,) if t < view.size and view.lowers[t] == "met"}  # hung on the verb
    groups = [(view.case_of(token), actors.of(token)) for token in sorted(behind)]
    others = {key for case, keys in groups for key in keys}
    alone = {case for case, keys in groups if keys} == {"met"} and not actors.beside(noun)
    return tuple(key for t in clause.agent for key in actors.of(t) if key not in others) if alone else ()


def together(actors: Actors, noun: int, clause: Clause) -> tuple[str, ...]:
    """Those who do what a clause tells at or after talks of theirs: "zeiden X en Y na *gezamenlijk* overleg"."""
    view = actors.view
    joint = any(view.lowers[c] in view.grammar.joint for c in view.children[noun] if c < noun)
    when = view.case_of(noun).rpartition(" ")[2] in view.grammar.meanwhile | view.grammar.coming_after
    if not (joint and when) or clause.passive or noun in (*clause.agent, *clause.theme):
        return ()
    keys = tuple(dict.fromkeys(key for token in clause.agent for key in actors.of(token)))
    return keys if len(keys) > 1 else ()


def starters(view: View, noun: int, clause: Clause) -> set[int]:
    """The words for those of whom a clause says that they thought of what a noun tells, or brought it about."""
    if noun not in clause.agent or view.lemmas[clause.head] not in view.grammar.brought_about:
        return set()
    groups = (c for c in view.children[clause.head] if view.case_of(c) == "van")
    return {t for c in groups for t in view.subtree(c)}


def owners_of_counterparts(actors: Actors, draft: Draft) -> tuple[str, ...]:
    """Whose counterpart somebody is with whom talks are: "overleg *met Barrots Spaanse ambtgenoot*"."""
    view = actors.view
    met = {*draft.clause.obliques.get("met", ()), *view.children[draft.trigger]}
    nouns = [t for t in met if view.lemmas[t] in view.grammar.counterparts and view.case_of(t) == "met"]
    owners = (c for noun in nouns for c in view.children[noun] if view.deps[c] == POSSESSOR)
    return tuple(key for token in owners for key in actors.of(token))


def speaking_there(actors: Actors, noun: int, clause: Clause) -> tuple[str, ...]:
    """Who says what the clause tells at a press conference: "zei *X* tijdens een persconferentie met Y"."""
    view = actors.view
    there = view.case_of(noun) in view.grammar.judging_at and view.heads[noun] == clause.head
    says = there and not clause.passive and clause.lemma in load_speech_words().plain
    return tuple(key for t in clause.agent for key in actors.of(t)) if says else ()


def _hangs_on(view: View, one: Happening, other: Happening) -> bool:
    apart = (
        view.grammar.topics | view.grammar.coming_after
    ) - view.grammar.carried_behind  # not "rond de tafel zitten"
    nouns = (t for t in one.triggers if view.pos[t] == "NOUN" and view.case_of(t) in apart)
    return any(view.heads[t] in other.triggers and view.lemmas[t] not in load_cues().attempts for t in nouns)
