"""The actor before a finite verb, where the parser sees him as something else.

In a Dutch main clause one constituent stands before the finite verb. Where that is the name of an
actor without a preposition, it is nearly always the subject ("Bern stelde Moskou een top voor"),
also when the parser calls it an object or hangs it on another clause.
"""

from __future__ import annotations

from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors

_REACH = 14  # tokens of a subject
_MAIN = frozenset({"root", "ROOT", "parataxis", "conj"})
_BREAKS = frozenset({"PUNCT", "CCONJ", "SCONJ", "VERB", "AUX"})
_CUTS = frozenset({",", ";", ":"})


def segment(view: View, token: int) -> tuple[int, int]:
    """The stretch between commas and the like that holds a token; the sentence where that has no finite verb."""
    first, last = view.sentence(token)
    start = next((t + 1 for t in range(token - 1, first - 1, -1) if view.lowers[t] in _CUTS), first)
    end = next((t for t in range(token + 1, last) if view.lowers[t] in _CUTS), last)
    if any("VerbForm=Fin" in view.morphs[t] for t in range(start, end)):
        return start, end
    return first, last


def front_actors(view: View, actors: Actors, clause: Clause, token: int) -> tuple[str, ...]:
    """Actors of the group before the finite verb of the active main clause that a token stands in, or nothing."""
    if clause.passive:
        return ()
    finite = [t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]]
    start, end = segment(view, token)
    if finite and start <= min(finite) < end:
        if clause.mark or clause.link not in _MAIN:
            return ()
        verb = min(finite)
    else:  # the parser hung the word on the clause next door
        verb = next((t for t in range(start, end) if "VerbForm=Fin" in view.morphs[t]), start)
        cut = next((t for t in range(token - 1, start - 1, -1) if view.lowers[t] in _CUTS), start)
        if verb > token or any(verb < cut < t < token for t in clause.agent):
            return ()  # "Tirana zegde toe, Athene *vroeg* bedenktijd"
    return _before(view, actors, verb)


def _before(view: View, actors: Actors, verb: int) -> tuple[str, ...]:
    first = view.sentence(verb)[0]
    start = verb
    while start > first and view.pos[start - 1] not in _BREAKS and verb - start < _REACH:
        start -= 1
    if start == verb or view.pos[start] == "ADP" or (start > first and view.pos[start - 1] not in ("PUNCT", "CCONJ")):
        return ()
    if start > first + 1 and view.pos[start - 1] == "CCONJ" and view.names_at[start - 2]:
        return ()  # the last of a list
    group = range(start, verb)
    head = next((t for t in group if view.heads[t] not in group), start)
    if view.case_of(head) or not any(view.names_at[t] or view.office_at[t] >= 0 for t in group):
        return ()
    found = actors.of(head)
    if found:
        return found
    ending = [m for m in view.names_at[verb - 1] if not view.is_adjective(m) and view.name(m).first == start]
    keys = (view.entity_of(m) for m in ending)
    return tuple(key for key in keys if key is not None and view.is_actor(key))
