"""What became of proposals, demands and concessions as time went on: every report of each in order, with its answer.

Reports of one (``dip:sameProposalAs``) are its life, and so is the agreement that it became (``dip:agreedIn``). Each
step keeps what its own article says of the answer: accepted on Monday and refused on Tuesday are two steps, and neither
is the status of the proposal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.query.told import ARTICLE, LABEL, PASSAGE, Line, local, nodes_as_values
from kg.store import GraphStore
from kg.vocab.terms import DIP, RDF, SKOS

MADE, RETOLD, REPEATED, AMENDED, AGREED = "made", "retold", "repeated", "amended", "agreed"
"""How a step goes on from the one before."""
_KINDS = (DIP.Proposal, DIP.Demand, DIP.Concession)


@dataclass(frozen=True, slots=True)
class Step:
    """One report: how it goes on, what it says of the answer ("" where nothing is to be answered), and its sentence."""

    how: str
    answer: str
    line: Line


@dataclass(frozen=True, slots=True)
class Life:
    """A proposal, a demand or a concession; its steps in the order of their articles."""

    name: str
    """What the oldest report says is proposed, or what it calls it."""
    steps: tuple[Step, ...]


def lives_of(store: GraphStore, acts: Collection[str]) -> tuple[tuple[Life, ...], frozenset[str]]:
    """The lives of some acts (nodes), and which acts are told in them.

    Those with one report have a life where it says what the answer was.
    """
    same, agreed = _links(store, acts, DIP.sameProposalAs), _links(store, acts, DIP.agreedIn)
    groups = {tuple(sorted({act, *same[act]})) for act in acts}
    nodes = sorted({node for group in groups for node in group})
    agreed |= _links(store, [node for node in nodes if node not in agreed], DIP.agreedIn)
    steps, deals = _reports(store, nodes), _agreements(store, {deal for found in agreed.values() for deal in found})
    lives, told = [], set[str]()
    for group in sorted(groups):
        mine = [steps[node] for node in group if node in steps]
        became = {deal: deals[deal] for node in group for deal in agreed.get(node, ()) if deal in deals}
        if len(mine) + len(became) > 1 or any(step.answer for step in mine):
            told |= set(group)
            ordered = sorted([*mine, *became.values()], key=_order)
            lives.append(Life(ordered[0].line.says, tuple(ordered)))
    lives.sort(key=lambda life: (_order(life.steps[0]), life.name))
    return tuple(lives), frozenset(told)


def _order(step: Step) -> tuple[str, bool, str, str, str]:
    line = step.line
    return line.issued, step.how == AGREED, line.article, line.sentence, line.says


def _links(store: GraphStore, nodes: Iterable[str], link: str) -> dict[str, set[str]]:
    query = f"SELECT ?one ?other {{ VALUES ?one {{ {nodes_as_values(nodes)} }} ?one <{link}> ?other }}"
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in store.select(query).texts():
        if one is not None and other is not None:
            found[one].add(other)
    return found


def _reports(store: GraphStore, nodes: Iterable[str]) -> dict[str, Step]:
    kinds = " ".join(f"<{kind}>" for kind in _KINDS)
    rows = store.select(
        "SELECT ?act ?who ?says ?id ?issued ?exact ?status ?older ?repeated ?amended ?words {"
        f" VALUES ?act {{ {nodes_as_values(nodes)} }} VALUES ?kind {{ {kinds} }}"
        f" GRAPH ?article {{ {ARTICLE} ?act <{RDF.type}> ?kind ; {PASSAGE} ?act {LABEL}"
        f" OPTIONAL {{ ?act <{DIP.speaker}>/<{SKOS.prefLabel}> ?who }} OPTIONAL {{ ?act <{DIP.status}> ?status }}"
        f" OPTIONAL {{ ?act <{DIP.content}> ?words }} }}"
        f" OPTIONAL {{ ?act <{DIP.takesUp}> ?older }} OPTIONAL {{ ?act <{DIP.repeats}> ?repeated }}"
        f" OPTIONAL {{ ?act <{DIP.amends}> ?amended }} }} ORDER BY ?act ?start ?who"
    )
    found: dict[str, Step] = {}
    makers: dict[str, dict[str, None]] = defaultdict(dict)
    for row in rows.texts():
        act, who, says, id, issued, exact, status, older, repeated, amended, words = (v or "" for v in row)
        how = AMENDED if amended else REPEATED if repeated else RETOLD if older else MADE
        makers[act].setdefault(who)
        made = Step(how, local(status), Line(who, words or says, id, issued, " ".join(exact.split())))
        found.setdefault(act, made)
    return {
        act: replace(step, line=replace(step.line, who=", ".join(filter(None, makers[act]))))
        for act, step in found.items()
    }


def _agreements(store: GraphStore, nodes: Iterable[str]) -> Mapping[str, Step]:
    rows = store.select(
        f"SELECT ?event ?says ?id ?issued ?exact {{ VALUES ?event {{ {nodes_as_values(sorted(nodes))} }}"
        f" GRAPH ?article {{ {ARTICLE} ?event {PASSAGE} ?event {LABEL} }} }} ORDER BY ?event DESC(?start)"
    )
    found = {}
    for row in rows.texts():
        event, says, id, issued, exact = (value or "" for value in row)
        found[event] = Step(AGREED, "", Line("", says, id, issued, " ".join(exact.split())))
    return found


def all_steps(lives: Iterable[Life]) -> Iterator[Line]:
    """The lines of lives, for what is looked for in every sentence."""
    return (step.line for life in lives for step in life.steps)
