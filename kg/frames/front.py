"""The actor before a finite verb, where the parser sees him as something else.

In a Dutch main clause one constituent stands before the finite verb. Where that is the name of an
actor without a preposition, it is nearly always the subject ("Bern stelde Moskou een top voor"),
also when the parser calls it an object or hangs it on another clause.
"""

from __future__ import annotations

from kg.frames.actors import Actors
from kg.frames.clauses import Clause
from kg.frames.view import View

_REACH = 14  # tokens of a subject
_MAIN = frozenset({"root", "ROOT", "parataxis", "conj"})
_BREAKS = frozenset({"PUNCT", "CCONJ", "SCONJ", "VERB", "AUX"})


def front_actors(view: View, actors: Actors, clause: Clause) -> tuple[str, ...]:
    """Actors of the group right before the finite verb of an active main clause, or nothing."""
    if clause.passive or clause.mark or not clause.finite or clause.link not in _MAIN:
        return ()
    finite = [t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]]
    if not finite:
        return ()
    verb = min(finite)
    first = view.sentence(verb)[0]
    start = verb
    while start > first and view.pos[start - 1] not in _BREAKS and verb - start < _REACH:
        start -= 1
    if start == verb or view.pos[start] == "ADP" or start > first and view.pos[start - 1] not in ("PUNCT", "CCONJ"):
        return ()
    group = range(start, verb)
    head = next((t for t in group if view.heads[t] not in group), start)
    if view.case_of(head):
        return ()
    if not any(view.names_at[t] or view.office_at[t] >= 0 for t in group):
        return ()
    found = actors.of(head)
    if found:
        return found
    ending = (view.entity_of(m) for m in view.names_at[verb - 1] if not view.is_adjective(m) and view.name(m).first == start)
    return tuple(key for key in ending if key is not None and view.is_actor(key))
