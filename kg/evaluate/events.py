"""Scores events and those who take part in them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.evaluate.detail import score_event_roles, score_value
from kg.evaluate.gold import EVENTS, TALKS, Gold, Item
from kg.evaluate.matching import covers
from kg.evaluate.system import Found, System, dip
from kg.evaluate.tally import Scores
from kg.evaluate.text import plain
from kg.vocab.terms import DIP, RDF


def score_events(gold: Gold, system: System, scores: Scores) -> None:
    """Events, their participants and mediators, and the accuracy of time, place and factuality."""
    events = list(system.items(sorted(EVENTS)))
    pairs = _pairs(gold, system, events)
    scores.kinds["events"].add(len(pairs), len({event.node for event in events}), len(gold.events))
    right = found = wanted = 0
    for item, event in pairs:
        actors = _actors(system, event)
        names = list(dict.fromkeys((*item.names("participants"), *item.names("mediators"))))
        hits = sum(system.any_is(actors, gold.names(name)) for name in names)
        right, found, wanted = right + hits, found + max(len(actors), hits), wanted + len(names)
        _judge(gold, system, item, event, scores)
        score_event_roles(gold, system, item, event, scores)
    scores.kinds["participants"].add(right, found, wanted)

    mediators = {node for event in events for node in system.graph.objects(event.node, DIP.mediator)}
    named = {name for item in gold.events for name in item.names("mediators")}
    hits = sum(system.any_is(mediators, gold.names(name)) for name in named)
    scores.kinds["mediators"].add(hits, max(len(mediators), hits), len(named))


def aligned(gold: Gold, system: System) -> Iterator[tuple[Found, int | None]]:
    """Every event of the graph with the number of the annotated event that it tells of, or None.

    Of those of its kind in its sentences it is the one with which it agrees most: in how many sentences, on who takes
    part, where, and whether it took place. Two may tell of one.
    """
    for event in system.items(sorted(EVENTS)):
        kin = [n for n, item in enumerate(gold.events) if _kin(event, item) and covers(event.spans, item.spans)]
        yield event, max(kin, key=lambda n: (*_agreement(gold, system, gold.events[n], event), -n), default=None)


def _agreement(gold: Gold, system: System, item: Item, event: Found) -> tuple[int, int, bool, bool]:
    told = sum(covers(event.spans, [span]) for span in item.spans)
    place = item.text("place")
    there = bool(place) and system.is_one_of(system.graph.value(event.node, DIP.place), gold.names(place))
    said = system.graph.value(event.node, DIP.factuality) == dip(item.text("factuality"))
    return told, _shared(gold, system, item, event), there, said


def _kin(event: Found, item: Item) -> bool:
    return event.type == item.type or {event.type, item.type} <= TALKS


def _pairs(gold: Gold, system: System, events: list[Found]) -> list[tuple[Item, Found]]:
    """Each annotated event with the one that shares most, so that two talks in a sentence do not swap."""
    used: set[str] = set()
    pairs = []
    for item in gold.events:
        best: tuple[tuple[int, bool], Found] | None = None
        for event in events:
            if event.node in used or not _kin(event, item) or not covers(event.spans, item.spans):
                continue
            rank = _shared(gold, system, item, event), event.type == item.type
            if best is None or rank > best[0]:
                best = rank, event
        if best is not None:
            used.add(best[1].node)
            pairs.append((item, best[1]))
    return pairs


def _shared(gold: Gold, system: System, item: Item, event: Found) -> int:
    third = system.graph.objects(event.node, DIP.mediator)
    actors = {*system.graph.objects(event.node, DIP.participant), *third}
    return sum(system.any_is(actors, gold.names(name)) for name in item.names("participants")) + sum(
        system.any_is(third, gold.names(name)) for name in item.names("mediators")
    )


def _actors(system: System, event: Found) -> set[str]:
    """Who takes part, delegations aside: the annotation has those in a list of their own."""
    graph = system.graph
    actors = {*graph.objects(event.node, DIP.participant), *graph.objects(event.node, DIP.mediator)}
    return {actor for actor in actors if not graph.has(actor, RDF.type, DIP.Delegation)}


def _judge(gold: Gold, system: System, item: Item, event: Found, scores: Scores) -> None:
    graph = system.graph
    factuality = graph.value(event.node, DIP.factuality)
    score_value(scores, "factuality", item.text("factuality"), factuality == dip(item.text("factuality")))
    if item.text("place"):
        place = graph.value(event.node, DIP.place)
        scores.accuracy["place"].append(system.is_one_of(place, gold.names(item.text("place"))))
    if item.text("time"):
        said = [plain(words) for words in graph.objects(event.node, DIP.timeExpression)]
        time = plain(item.text("time"))
        scores.accuracy["time"].append(any(words and (time in words or words in time) for words in said))
