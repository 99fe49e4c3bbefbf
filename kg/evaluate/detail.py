"""Scores of marked articles by word, role and value: finer than the kinds, and outside the graph score.

1. A marked word is met where a passage of an item of its kind holds it; a passage without a marked word of its kind is
   too much. Talks and meetings are one kind. Words of a reply are met by passages of the act that they answer.
2. Roles are judged on items that matched by their passages: best those that agree on who they are about.
3. Values are told apart ("factuality planned"), so that a class that is always missed shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kg.evaluate.gold import EVENTS, POSITIONS, Gold, Item, Span
from kg.evaluate.matching import LONGEST, covers, match
from kg.evaluate.system import Found, System, dip
from kg.evaluate.tally import Scores, Tally
from kg.vocab.terms import DIP, RDF

_TALKS = "Negotiation, Meeting"
_ALIKE = {"Negotiation": _TALKS, "Meeting": _TALKS}
_KINDS = (*sorted(EVENTS), "Conflict", "Statement", "Proposal", *sorted(POSITIONS), "Delegation", "Outcome")
_RECALL = ("Statement", "Reply")  # not every one is marked; replies have no passages of their own
_THIRD = ("mediator", "facilitator", "host", "guarantor", "observer")

Same = Callable[[Item, Found], bool]


def score_words(gold: Gold, system: System, scores: Scores) -> None:
    """Which marked words the passages of each kind hold, and which passages hold none."""
    if gold.marked is None:
        return
    kinds, replies = gold.marked.kinds, gold.marked.section("replies")
    wanted: dict[str, set[Span]] = {}
    fitting: dict[str, set[Span]] = {}  # a reply's words do not have to be in a passage of the act, and may be
    for mark in gold.marked.triggers:
        for id_ in mark.ids:
            kind = _ALIKE.get(kinds[id_], kinds[id_])
            span = mark.start, mark.end
            wanted.setdefault(kind, set()).add(span)
            fitting.setdefault(kinds[str(replies[id_]["to"])] if kind == "Reply" else kind, set()).add(span)
    passages: dict[str, set[Span]] = {}
    for found in system.items(_KINDS):
        spans = {(start, end) for start, end in found.spans if end - start <= LONGEST}
        passages.setdefault(_ALIKE.get(found.type, found.type), set()).update(spans)
    acts = {kinds[str(reply["to"])] for reply in replies.values()}
    passages["Reply"] = {span for act in acts for span in passages.get(act, ())}
    for kind in dict.fromkeys((*wanted, *passages)):
        marks, spans = wanted.get(kind, set()), passages.get(kind, set())
        met = sum(any(start <= first and last <= end for start, end in spans) for first, last in marks)
        empty = sum(not any(start <= a and b <= end for a, b in fitting.get(kind, ())) for start, end in spans)
        tally = scores.words[kind]
        tally.add(met, met + (0 if kind in _RECALL else empty), len(marks))


def score_event_roles(gold: Gold, system: System, item: Item, event: Found, scores: Scores) -> None:
    """Who takes part in a matched event, role by role."""
    graph = system.graph
    third = {node for role in _THIRD for node in graph.objects(event.node, dip(role))}
    facilitators = set(graph.objects(event.node, DIP.facilitator))
    for role, names in item.roles.items():
        filled = set(graph.objects(event.node, dip(role)))
        if role == "participant":
            filled -= third
        elif role == "mediator":
            filled -= facilitators
        filled = {node for node in filled if not graph.has(node, RDF.type, DIP.Delegation)}
        _count(scores.roles[role], gold, system, names, filled)


def score_roles(
    gold: Gold, system: System, items: Iterable[Item], found: Sequence[Found], scores: Scores, *, same: Same
) -> None:
    """Who fills the roles of acts or delegations; those that are ``same`` are paired first, then by passage alone."""
    wanted = [item for item in items if item.roles]
    pairs = match(wanted, found, same)
    done, used = [item for item, _ in pairs], {node.node for _, node in pairs}
    left = [item for item in wanted if not any(item is other for other in done)]
    rest = [node for node in found if node.node not in used]
    pairs += match(
        left, rest, lambda item, node: node.type in ("Delegation", item.type) and covers(node.spans, item.spans)
    )
    for item, node in pairs:
        for role, names in item.roles.items():
            filled = set(system.graph.objects(node.node, dip(role)))
            if role == "member":
                filled -= set(system.graph.objects(node.node, DIP.head))
            _count(scores.roles[role], gold, system, names, filled)


def score_value(scores: Scores, attribute: str, wanted: str, right: bool) -> None:
    """Judge an attribute of a matched item, under its name and under its annotated value."""
    scores.accuracy[attribute].append(right)
    scores.values[f"{attribute} {wanted}"].append(right)


def _count(tally: Tally, gold: Gold, system: System, names: tuple[str, ...], filled: set[str]) -> None:
    hits = sum(system.any_is(filled, gold.names(name)) for name in names)
    tally.add(hits, max(len(filled), hits), len(names))
