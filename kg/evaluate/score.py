"""Scores a graph against annotations, kind by kind.

1. Entities, tenures, delegations and speech acts match on names, and on the passage where the
   annotation has one; each item matches at most once.
2. An event matches an event of its type with a passage in common (talks and meetings count as one
   type); of several, the one that shares most participants. Then participants, time and place are
   judged on the events that matched.
3. Statements count on recall only: annotations do not list every one. Of speech acts that matched it is judged
   whether they say the same, but for a word or two.
4. Of marked articles words, roles and values are judged too (``kg/evaluate/detail.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kg.evaluate.detail import score_roles, score_value, score_words
from kg.evaluate.events import score_events
from kg.evaluate.gold import ENTITIES, EVENTS, POSITIONS, Gold, Item
from kg.evaluate.matching import covers, match
from kg.evaluate.system import Found, System, dip
from kg.evaluate.tally import Scores
from kg.evaluate.text import alike, camel, plain
from kg.query import Statements
from kg.vocab.terms import DCTERMS, DIP, RDF

# outcomes that careful readers interchange; the exact type is judged as an accuracy
_OUTCOME_KIN = (
    frozenset({"agreement", "partial_agreement", "ceasefire"}),
    frozenset({"no_breakthrough", "walkout"}),
    frozenset({"continuation_agreed", "ongoing"}),
)


def score_graph(graph: Statements, golds: Iterable[Gold]) -> Scores:
    """The scores of a graph over all annotated articles; articles are found by their identifier."""
    return Scores.together(_score_article(graph, gold) for gold in golds)


def _score_article(graph: Statements, gold: Gold) -> Scores:
    named = graph.subjects(DCTERMS.identifier, gold.id)
    article = next((node for node in named if graph.has(node, RDF.type, DIP.Article)), None)
    system = System(graph, article or "")
    scores = Scores(articles=1, passages=len(system.passages), intact=system.intact(gold.text))
    if article is None:
        scores.missing.append(gold.id)
    speaks = any(True for _ in system.items((*EVENTS, "Statement", "Proposal", *POSITIONS, "Delegation", "Outcome")))
    if gold.tells != speaks:
        (scores.silenced if gold.tells else scores.talkative).append(gold.id)
    _score_entities(gold, system, scores)
    _score_offices(gold, system, scores)
    score_events(gold, system, scores)
    _score_delegations(gold, system, scores)
    _score_speech(gold, system, scores)
    _score_outcomes(gold, system, scores)
    score_words(gold, system, scores)
    return scores


def _score_entities(gold: Gold, system: System, scores: Scores) -> None:
    found = list(system.items(ENTITIES, link=DIP.mention))
    right: set[str] = set()
    for entity in gold.entities:
        for item in found:
            same = item.type == entity["type"] or {item.type, entity["type"]} == {"State", "Place"}
            if item.node not in right and same and system.is_one_of(item.node, gold.names(entity["name"])):
                right.add(item.node)
                break
    scores.kinds["entities"].add(len(right), len({item.node for item in found}), len(gold.entities))


def _score_offices(gold: Gold, system: System, scores: Scores) -> None:
    found = list(system.items(("Tenure",)))
    graph = system.graph

    def same(office: Mapping[str, Any], tenure: Found) -> bool:
        title = " ".join(plain(title) for title in graph.objects(tenure.node, DIP.officeTitle))
        wanted = plain(office["office"])
        return (
            system.is_one_of(graph.value(tenure.node, DIP.holder), gold.names(office["person"]))
            and system.is_one_of(graph.value(tenure.node, DIP.officeOf), gold.names(office["of"]))
            and (wanted in title or (title != "" and title in wanted))
        )

    scores.kinds["offices"].add(len(match(gold.offices, found, same)), len(found), len(gold.offices))


def _score_delegations(gold: Gold, system: System, scores: Scores) -> None:
    found = list(system.items(("Delegation",)))
    graph = system.graph

    def same(item: Item, group: Found) -> bool:
        head, wanted = graph.value(group.node, DIP.head), item.text("head")
        led = system.is_one_of(head, gold.names(wanted)) if wanted and head else not head and not wanted
        return led and system.any_is(graph.objects(group.node, DIP.represents), gold.names(item.text("of")))

    score_roles(gold, system, gold.delegations, found, scores, same=same)
    pairs = match(gold.delegations, found, same)
    scores.kinds["delegations"].add(len(pairs), len(found), len(gold.delegations))
    for item, group in pairs:
        members = set(graph.objects(group.node, DIP.member)) - set(graph.objects(group.node, DIP.head))
        wanted = item.names("members")
        right = sum(system.any_is(members, gold.names(name)) for name in wanted)
        scores.kinds["members"].add(right, max(len(members), right), len(wanted))


def _score_speech(gold: Gold, system: System, scores: Scores) -> None:
    graph = system.graph

    def same(item: Item, act: Found) -> bool:
        speakers = graph.objects(act.node, DIP.speaker)
        return covers(act.spans, item.spans) and (not item.by or system.any_is(speakers, gold.names(item.by)))

    proposals = list(system.items(("Proposal",)))
    pairs = match(gold.proposals, proposals, same)
    scores.kinds["proposals"].add(len(pairs), len(proposals), len(gold.proposals))
    for item, act in pairs:
        for name, property_, field in (
            ("proposal kind", DIP.proposalKind, "kind"),
            ("proposal status", DIP.status, "status"),
        ):
            said = graph.has(act.node, property_, dip(camel(item.text(field))))
            score_value(scores, name, item.text(field), said)

    positions = list(system.items(sorted(POSITIONS)))
    pairs = match(gold.positions, positions, lambda item, act: act.type == item.type and same(item, act))
    scores.kinds["positions"].add(len(pairs), len(positions), len(gold.positions))

    acts = list(system.items(("Statement", *sorted(POSITIONS), "Proposal")))
    told = (*gold.proposals, *gold.positions, *gold.statements)
    score_roles(gold, system, told, acts, scores, same=lambda item, act: act.type == item.type and same(item, act))
    for item, act in match(told, acts, lambda item, act: act.type == item.type and same(item, act)):
        if words := item.text("content"):
            scores.accuracy["content"].append(alike(words, graph.value(act.node, DIP.content) or ""))
    right = sum(any(same(item, act) for act in acts) for item in gold.statements)
    scores.kinds["statements (recall)"].add(right, right, len(gold.statements))


def _score_outcomes(gold: Gold, system: System, scores: Scores) -> None:
    found = list(system.items(("Outcome",)))
    graph = system.graph

    def same(item: Item, result: Found) -> bool:
        kin = next((kin for kin in _OUTCOME_KIN if item.type in kin), {item.type})
        return covers(result.spans, item.spans) and any(
            graph.has(result.node, DIP.outcomeType, dip(camel(type))) for type in kin
        )

    pairs = match(gold.outcomes, found, same)
    scores.kinds["outcomes"].add(len(pairs), len(found), len(gold.outcomes))
    for item, result in pairs:
        said = graph.has(result.node, DIP.outcomeType, dip(camel(item.type)))
        score_value(scores, "outcome type", item.type, said)
