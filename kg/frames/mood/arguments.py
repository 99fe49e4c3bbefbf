"""Whether a noun is what its clause is about."""

from __future__ import annotations

from kg.frames.mood.cues import Cues
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View


def is_argument(view: View, cues: Cues, noun: int, clause: Clause) -> bool:
    """Whether a noun, or one that only counts it ("een reeks *ontmoetingen*"), is the subject, object or predicate."""
    head = view.heads[noun]
    if view.lemmas[head] in cues.packaging and head != noun:
        noun = head
    return noun in clause.agent or noun in clause.theme or noun == clause.head
