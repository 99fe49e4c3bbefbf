"""The graph ``processes``: the courses of talks of each article, which of them are one, and their rounds in order.

A process is a node of its article, so that one more article changes no name; ``dip:sameProcessAs`` joins those that are
one. Its rounds and all else that belongs to it are nodes of the article's own graph, and stay there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kg.rdf.builder import GraphBuilder
from kg.rdf.label_table import load_labels
from kg.same.continuity import Claim
from kg.same.groups import Grouping
from kg.same.processes import ProcessRegister, chain
from kg.same.reports import Report
from kg.same.threads import Thread
from kg.vocab.terms import DIP, SKOS


def describe_processes(
    register: ProcessRegister, grouping: Grouping, events: Mapping[str, tuple[str, ...]],
    reports: Mapping[str, Report], overruled: Collection[str], builder: GraphBuilder,
) -> None:  # fmt: skip
    """State the processes; ``events`` gives a report all those of its event, in order, where there are others.

    ``overruled`` are reports that later ones overrule.
    """
    told = {node for thread in register.threads.values() for node in thread.rounds | thread.others}
    for node in sorted(register.threads):
        _describe(register, register.threads[node], reports, builder)
    grouped = {node for members in grouping.groups for node in members}
    for members in [*grouping.groups, *((node,) for node in sorted(set(register.threads) - grouped))]:
        rounds = register.rounds(members, events, reports, overruled)
        for found in rounds:  # an article that names one side has no process: its report goes with the first that has
            of = min(node for node in members if not register.threads[node].rounds.isdisjoint(found.reports))
            for report in set(found.reports) - told:
                builder.link_upwards(report, DIP.roundOf, of)
        for later, earlier in chain(rounds):
            for report in later.reports:
                builder.link(report, DIP.continuationOf, earlier.reports[0])


def _describe(register: ProcessRegister, thread: Thread, reports: Mapping[str, Report], builder: GraphBuilder) -> None:
    node = thread.node
    builder.of_class(node, DIP.PeaceProcess)
    table = load_labels()
    for language, (state, at) in {"nl": (builder.dutch, 0), "en": (builder.english, 1)}.items():
        sides = " – ".join(name[at] for name in thread.names)
        state(node, SKOS.prefLabel, table.process.of(language)[0].format(sides=sides))
    for side in thread.sides:
        builder.link(node, DIP.processParty, side)
    for mediator in thread.mediators:
        builder.link(node, DIP.processMediator, mediator)
    for conflict in thread.conflicts:
        builder.link(node, DIP.about, conflict)
    rounds = register.rounds([node], {}, reports)
    builder.day(node, DIP.earliest, min((found.first for found in rounds if found.first), default=None))
    builder.day(node, DIP.latest, max((found.last for found in rounds if found.last), default=None))
    for event in thread.rounds:
        builder.link_upwards(event, DIP.roundOf, node)
    for event in thread.others:
        builder.link(event, DIP.inProcess, node)
    for claim in thread.claims:
        _describe_claim(claim, node, builder)


def _describe_claim(claim: Claim, process: str, builder: GraphBuilder) -> None:
    builder.of_class(claim.node, DIP.ContinuityClaim)
    builder.link(claim.node, DIP.about, process)
    builder.link(claim.node, DIP.evidence, claim.passage)
    if claim.speaker:
        builder.link(claim.node, DIP.attributedTo, claim.speaker)
    if claim.name:
        builder.dutch(process, SKOS.altLabel, claim.name)
    builder.day(claim.node, DIP.earliest, claim.first)
    builder.day(claim.node, DIP.latest, claim.last)
