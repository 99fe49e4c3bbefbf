"""Stories: which nodes tell of one process, to be drawn from left to right in time.

A peace process is a story, together with those of other articles that are one with it. Two states or
organisations that are parties to the same talks are one too, where these are in no process, unless they only
ever meet where two others do: then they are in the story of those. Either way the story has the
events, what is part of them, their delegations and outcomes, and the proposals that its parties (or
those who hold office for them) make in the same articles.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations

from kg.view.kinds import ROLES
from kg.view.model import Picture
from kg.view.occasions import occasions

TALKS = frozenset({"talks", "mediation"})
TAKING_PART = frozenset(ROLES["party"])
BODIES = frozenset({"state", "organisation"})
MOST_STORIES = 60


@dataclass(frozen=True, slots=True)
class Story:
    """A process: its parties or the process itself (node numbers), and the numbers of all that tells of it."""

    about: tuple[int, ...]
    nodes: tuple[int, ...]


def stories(picture: Picture) -> list[Story]:
    """The stories of a picture, the one with most events first, at most sixty."""
    processes = _processes(picture)
    told = {event for events in processes.values() for event in events}
    seeds = processes | {about: events for about, events in _pairs(picture).items() if events - told}
    index = _Index(picture)
    one_of = occasions(picture)
    made = [Story(about, tuple(sorted(index.grow(about, events)))) for about, events in seeds.items()]
    made.sort(key=lambda story: (-len({one_of[event] for event in seeds[story.about]}), -len(story.nodes), story.about))
    kept: list[Story] = []
    for story in made:
        if len(story.about) < 2 or not any(seeds[story.about] <= seeds[other.about] for other in kept):
            kept.append(story)
    return kept[:MOST_STORIES]


def _processes(picture: Picture) -> dict[tuple[int, ...], set[int]]:
    """The first of processes that are one to their events."""
    same = [(edge.source, edge.target) for edge in picture.edges if edge.relation == "sameProcessAs"]
    first: dict[int, int] = {}
    for one, other in same:
        first[one] = min(first.get(one, one), other)
    found: dict[tuple[int, ...], set[int]] = defaultdict(set)
    for edge in picture.edges:
        if edge.relation == "inProcess":
            found[(first.get(edge.target, edge.target),)].add(edge.source)
    return found


def _pairs(picture: Picture) -> dict[tuple[int, ...], set[int]]:
    parties: dict[int, set[int]] = defaultdict(set)
    for edge in picture.edges:
        source, target = picture.nodes[edge.source], picture.nodes[edge.target]
        if source.kind in TALKS and target.kind in BODIES and edge.relation in TAKING_PART:
            parties[edge.source].add(edge.target)
    found: dict[tuple[int, ...], set[int]] = defaultdict(set)
    for event, those in sorted(parties.items()):
        for pair in combinations(sorted(those), 2):
            found[pair].add(event)
    return found


class _Index:
    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self.whole: dict[int, set[int]] = defaultdict(set)
        self.attached: dict[int, set[int]] = defaultdict(set)
        self.holders: dict[int, set[int]] = defaultdict(set)
        self.spoken: dict[int, set[int]] = defaultdict(set)
        self.parties: dict[int, set[int]] = defaultdict(set)
        """Of processes."""
        for edge in picture.edges:
            if edge.relation in ROLES["same story"]:
                self.whole[edge.target].add(edge.source)
                self.whole[edge.source].add(edge.target)
            elif edge.relation in ("attends", "outcomeOf"):
                self.attached[edge.target].add(edge.source)
            elif edge.relation == "processParty":
                self.parties[edge.source].add(edge.target)
            elif edge.relation == "office":
                self.holders[edge.target].add(edge.source)
            elif edge.relation == "speaker" and picture.nodes[edge.source].kind == "proposal":
                self.spoken[edge.target].add(edge.source)

    def grow(self, about: tuple[int, ...], events: set[int]) -> set[int]:
        """All that tells of the same thing as these events."""
        found, waiting = set(events), list(events)
        while waiting:
            new = {node for node in self.whole[waiting.pop()] if node not in found}
            found |= new
            waiting += new
        articles = {article for event in found for article in self.picture.nodes[event].articles}
        for event in tuple(found):
            found |= self.attached[event]
        bodies = {*about}.union(*(self.parties[one] for one in about))
        speakers = bodies | {holder for body in bodies for holder in self.holders[body]}
        for speaker in speakers:
            found |= {act for act in self.spoken[speaker] if articles & {*self.picture.nodes[act].articles}}
        return found
