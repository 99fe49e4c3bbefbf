"""Whether a noun is what its clause is about, and where a joined clause stands."""

from __future__ import annotations

from dataclasses import replace

from kg.frames.mood.cues import Cues
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View


def is_argument(view: View, cues: Cues, noun: int, clause: Clause) -> bool:
    """Whether a noun, or one that only counts it ("een reeks *ontmoetingen*"), is the subject, object or predicate."""
    head = view.heads[noun]
    if view.lemmas[head] in cues.packaging and head != noun:
        noun = head
    return noun in clause.agent or noun in clause.theme or noun == clause.head


def is_aimed_at(view: View, cues: Cues, trigger: int, clause: Clause) -> bool:
    """Whether the clause says of an aim that this is what it is: "*inzet* van de top *is* een bestand"."""
    aims = [t for t in clause.agent if view.lemmas[t] in cues.shades.aims]
    above = clause.parent if clause.link == "conj" else None
    heads = [clause.head, *([above.head] if above is not None else [])]
    says = any(view.deps[c] == "cop" for head in heads for c in view.children[head])
    return says and bool(aims) and not any(trigger in view.subtree(aim) for aim in aims)


def placed(view: View, clause: Clause) -> Clause:
    """An infinitive that is joined to another as if it stood there: "hoopt X te zien *en Y te spreken*"."""
    first = clause.parent
    if clause.link != "conj" or first is None or clause.finite or "VerbForm=Inf" not in view.morphs[clause.head]:
        return clause
    first = placed(view, first)
    if first.finite or "VerbForm=Inf" not in view.morphs[first.head]:
        return replace(clause, link="xcomp")
    return replace(clause, link=first.link, parent=first.parent, owner=first.owner, mark=clause.mark or first.mark)
