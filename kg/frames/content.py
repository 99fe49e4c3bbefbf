"""The words that a speech act conveys: a clause with "dat", "om te" or "of", or a noun group.

Reported clauses are found by F1 0.66 as ``ccomp``, so the first "dat" to the right of the verb
counts as well. The range never leaves the sentence and keeps no closing punctuation.
"""

from __future__ import annotations

from kg.frames.clauses import Clause
from kg.frames.match import Draft
from kg.frames.view import View
from kg.model import Content

_MARKS = frozenset({"dat", "om", "of", "hoe", "waarom", "wat", "wie", "wanneer"})
_CLAUSAL = frozenset({"ccomp", "advcl", "xcomp", "csubj", "acl", "parataxis", "obj"})


def content_range(view: View, draft: Draft) -> tuple[int, int] | None:
    """Tokens ``[first, last)`` of what is said, proposed or demanded, or None."""
    trigger, clause = draft.trigger, draft.clause
    first, last = view.sentence(trigger)
    for child in clause.children:
        if child.link in _CLAUSAL and child.head > trigger and (child.mark in _MARKS or not child.finite):
            return _trim(view, *_extent(view, child, trigger, last))
    for token in range(trigger + 1, last):
        if view.lowers[token] in ("dat", "om") and view.pos[token] in ("SCONJ", "ADP", "PRON") and view.words[token - 1] != "'":
            return _trim(view, token, _clause_end(view, token, last))
    groups = [t for role in ("content", "theme") for t in draft.tokens.get(role, [])]
    for token in groups:
        members = sorted(t for t in view.subtree(token) if first <= t < last and t != trigger)
        run = _run(members, token)
        if run[1] - run[0] > 0 and not view.office_at[token] >= 0:
            return _trim(view, *run)
    return None


def to_content(view: View, span: tuple[int, int] | None) -> Content | None:
    """The value a frame keeps of a token range."""
    if span is None or span[0] >= span[1]:
        return None
    start, end = view.parsed.span(*span)
    return Content(start, end, view.parsed.article.text[start:end])


def _extent(view: View, clause: Clause, trigger: int, last: int) -> tuple[int, int]:
    tokens = [t for t in view.subtree(clause.head) if trigger < t < last]
    return min(tokens), max(tokens) + 1


def _clause_end(view: View, first: int, last: int) -> int:
    """The end of a clause that starts at a complementiser: its sentence's end, or a comma and a speaker."""
    for token in range(first + 3, last):
        if view.lowers[token] == "," and token + 1 < last and view.lowers[token + 1] in ("aldus", "zei", "zegt", "volgens", "zo", "maar"):
            return token
    return last


def _run(members: list[int], token: int) -> tuple[int, int]:
    """The unbroken stretch of members around a token."""
    have = set(members)
    first = last = token
    while first - 1 in have:
        first -= 1
    while last + 1 in have:
        last += 1
    return first, last + 1


def _trim(view: View, first: int, last: int) -> tuple[int, int]:
    while last > first and view.pos[last - 1] == "PUNCT":
        last -= 1
    while first < last and view.pos[first] == "PUNCT":
        first += 1
    return first, last
