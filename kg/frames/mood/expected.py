"""Whether somebody is only expected to say, ask, offer or answer what a clause tells, by whomever.

1. A word beside the verb guesses: "zal *waarschijnlijk* eisen", "wijst het *naar verwachting* af".
2. The clause hangs on a noun or verb of expecting: "*de kans* is groot dat X dreigt", "*de vraag* is of X bereid is",
   "analisten *verwachten* dat X instemt".
"""

from __future__ import annotations

from kg.frames.mood.cues import Expected, load_cues
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View

_GOES_ON = frozenset({"xcomp", "conj"})
_MARKS = frozenset({"dat", "of"})


def is_expected(view: View, clause: Clause) -> bool:
    """Whether what a clause tells is only expected."""
    words, current = load_cues().expected, clause
    while not (_is_guessed(view, current, words) or _hangs(view, current, words)):
        if current.parent is None or current.link not in _GOES_ON:
            return False
        current = current.parent
    return True


def _is_guessed(view: View, clause: Clause, words: Expected) -> bool:
    beside = [t for t in clause.tokens if view.heads[t] in (clause.head, *clause.auxiliaries)]
    enables = clause.lemma in load_cues().shades.judging  # "*maakte* het *mogelijk*"
    guess = any(view.lowers[t] in words.guesses and view.deps[t] == "advmod" and not enables for t in beside)
    return guess or any(view.case_of(t) == "naar" and view.lemmas[t] in words.awaited for t in beside)


def _hangs(view: View, clause: Clause, words: Expected) -> bool:
    above = clause.parent
    if above is None or clause.mark not in _MARKS:
        return False
    nouns = (view.heads[clause.head], above.head, *(t for t in above.agent if view.pos[t] == "NOUN"))
    return above.lemma in words.verbs or any(view.lemmas[t] in words.nouns for t in nouns)
