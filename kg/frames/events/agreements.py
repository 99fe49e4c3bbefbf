"""Which agreements of one article are certainly others, and which words take up the one told of last.

"De regering praat met het ELN over een bestand. In 2016 sloot zij vrede *met de FARC*. *De overeenkomst* leidde tot
ontwapening": there are two, and the last sentence tells of the second.
"""

from __future__ import annotations

from kg.frames.events.calendar import APART, bygone, times
from kg.frames.events.happening import Happening
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import Factuality, PartialDate


def other_agreements(old: Happening, new: Happening, issued: PartialDate | None) -> bool:
    """Whether two are certainly not one: one is of old and the other wished for, or is a new one of another time."""
    if new.fresh and times(old.time, new.time, issued) in APART:
        return True
    wished = [e for e in (old, new) if e.factuality in (Factuality.PLANNED, Factuality.POSSIBLE)]
    return len(wished) == 1 and any(bygone(e.time, issued) for e in (old, new) if e not in wished)


def made_with(view: View, actors: Actors, new: Happening) -> set[str]:
    """With whom an agreement is made, by its own words or those of the verb that makes it."""
    made = (new.trigger, *(() if new.noun else new.clause.theme))
    behind = [child for word in made for child in view.children[word] if view.case_of(child) == "met"]
    if not new.noun or new.trigger in new.clause.theme:
        behind += new.clause.obliques.get("met", ())
    return {key for token in behind for key in actors.of(token)} & {*new.participants}


def takes_up_the_last(view: View, noun: int) -> bool:
    """Whether a noun points back, or is a word for any agreement and has only an article."""
    below, grammar = view.children[noun], view.grammar
    points = any(view.lowers[child] in grammar.pointing and view.deps[child] == "det" for child in below)
    bare = len(below) == 1 and view.lowers[below[0]] in grammar.definite
    return points or (bare and view.lemmas[noun] in grammar.any_agreement)
