"""Whether "dat", "om", "of" or "te" opens what somebody says, or a clause that only stands beside it."""

from __future__ import annotations

from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.view import View


def opens_content(view: View, draft: Draft, token: int) -> bool:
    """Whether a mark opens what the verb says: not what another says in a clause beside it ("nadat X zei | dat ...").

    Nor what is told of the thing that it is said of: "verwijst naar een akkoord | dat X tekende", "reageerde op het
    voornemen | om te gaan".
    """
    words, verb = load_speech_words(), view.heads[token]
    light = words.light.get(draft.clause.lemma, frozenset())
    first = not any(view.lowers[t] in light for t in range(draft.trigger + 1, token))
    if _is_dat(view, draft, token):
        return True
    if view.deps[token] != "mark" or (view.lowers[verb] in light and first):  # "gaf *te* kennen"
        return False
    over = view.heads[verb]
    if view.deps[verb].startswith("acl") and view.heads[over] == draft.trigger and view.case_of(over):
        said_to = view.case_of(over) == "tegen" and draft.clause.lemma in words.addressing
        told = view.lowers[token] == "dat" and view.case_of(over) in words.onto and not said_to
        return not told and not (view.case_of(over) == "op" and draft.clause.lemma in words.replying)
    while over != view.heads[over] and over != draft.trigger:
        if over > draft.trigger and view.deps[over] in ("conj", "parataxis") and _has_subject(view, over):
            return False  # "X noemde het een dolksteek, Y overweegt | te vertrekken"
        says = view.lemmas[over] in words.plain | words.asking
        if over > draft.trigger and view.deps[over] == "acl:relcl" and says:
            return False  # "reageerde op het plan van X, die eiste | dat Y vertrekt"
        if view.deps[over] == "advcl" and any(view.lowers[c] in words.meanwhile for c in view.children[over]):
            return False
        over = view.heads[over]
    return True


def _is_dat(view: View, draft: Draft, token: int) -> bool:
    """Whether "dat" right behind a verb opens what it says, though the parse has it for a pronoun."""
    if view.lowers[token] != "dat" or token != draft.trigger + 1 or view.deps[token] in ("mark", "det"):
        return False
    last = view.sentence(token)[1]
    verb = next((t for t in range(token + 1, last) if "VerbForm=Fin" in view.morphs[t]), last)
    return token + 2 < verb < last and view.pos[verb + 1] == "PUNCT"


def _has_subject(view: View, verb: int) -> bool:
    """Whether a finite verb has a subject of its own, before which no mark stands."""
    below = [view.deps[c] for c in view.children[verb]]
    return "VerbForm=Fin" in view.morphs[verb] and "nsubj" in below and "mark" not in below
