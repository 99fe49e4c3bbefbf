"""What holds across articles: the canonical actors and places, and what was decided to be one, in graphs of their own.

An article's graph has the names that the article uses; the graph ``entities`` has the ones that the curated lists give,
with the English name where one is known, the same thing elsewhere (GeoNames, ISO, Wikidata), where a place lies and
where a state or organisation has its seat. What only one article knows is not there. The graphs ``actors``, ``events``,
``processes`` and ``proposals`` say which actors, reports of events, courses of talks and proposals are one, with the
decisions behind that (``kg/same/__init__.py``); every article's graph stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.lexicon.english import english_name
from kg.model import Entity, EntityKind
from kg.rdf.builder import GraphBuilder, term
from kg.rdf.graph import NamedGraph
from kg.rdf.places import describe_seat, locate
from kg.rdf.processes import describe_processes
from kg.rdf.proposals import describe_proposals
from kg.same import ActorRegister, Decisions, EventRegister, ProcessRegister, ProposalRegister, Trace
from kg.same.compared import AllCompared
from kg.same.groups import Grouping
from kg.same.updates import updates
from kg.vocab.iris import Iris
from kg.vocab.terms import DIP, RDF, SKOS, XSD

ENTITIES, ACTORS, EVENTS, PROCESSES, PROPOSALS = "entities", "actors", "events", "processes", "proposals"


class Across:
    """What the articles so far have in common, with each other and with the rest of the world."""

    def __init__(self, iris: Iris, decisions: Decisions | None = None, before: AllCompared | None = None) -> None:
        """``iris`` mints the names; ``decisions`` are those of analysts; ``before`` spares what was compared before.

        With what a build by the same program left (``compared``) the graphs are the same as without.
        """
        self._known = KnownEntities(iris)
        self._iris = iris
        self._decisions = decisions or Decisions()
        self.actors, self.events, self.processes = ActorRegister(), EventRegister(), ProcessRegister()
        self.proposals = ProposalRegister()
        self.events.compared, self.proposals.compared = (before or {}).get(EVENTS), (before or {}).get(PROPOSALS)

    @property
    def compared(self) -> AllCompared:
        """What was compared for the graphs, for the next build."""
        found = {EVENTS: self.events.compared, PROPOSALS: self.proposals.compared}
        return {name: compared for name, compared in found.items() if compared is not None}

    def add(self, trace: Trace) -> None:
        """Remember what an article left."""
        self._known.add(trace.entities)
        self.actors.add(trace.profiles)
        self.events.add(trace.reports)
        self.processes.add(trace.threads)
        self.proposals.add(trace.offers, trace.deals)

    @property
    def nodes(self) -> frozenset[str]:
        """The actors and places of all articles; a place that only one article knows is not among them."""
        return frozenset(self.actors.profiles) | self._known.nodes

    def graphs(self) -> Iterator[NamedGraph]:
        """The graphs, of which those without a statement are left out (but ``entities``)."""
        yield self._known.graph()
        actors = self.actors.group(self._decisions)
        first = actors.first()
        owners = self.actors.owners(first)
        events = self.events.group(self._decisions, first, owners)
        of_event, reports = events.first(), self.events.reports
        processes = self.processes.group(self._decisions, first, owners, of_event, reports)
        builders = {name: GraphBuilder(self._iris.graph(name)) for name in (ACTORS, EVENTS, PROCESSES, PROPOSALS)}
        members = {node: group for group in events.groups for node in group}
        overruling = tuple(updates(events.groups, reports))
        for later, earlier in overruling:
            builders[EVENTS].link(later, DIP.overrules, earlier)
        overruled = frozenset(earlier for _, earlier in overruling).union(*(it.overrules for it in reports.values()))
        describe_processes(self.processes, processes, members, reports, overruled, builders[PROCESSES])
        proposals = self.proposals.group(self._decisions, first, owners)
        agreed = self.proposals.agreed(proposals, first, owners)
        describe_proposals(self.proposals.steps(proposals), agreed, builders[PROPOSALS])
        self._identify(builders[ACTORS], DIP.sameActorAs, actors)
        self._identify(builders[EVENTS], DIP.sameEventAs, events)
        self._identify(builders[PROCESSES], DIP.sameProcessAs, processes)
        self._identify(builders[PROPOSALS], DIP.sameProposalAs, proposals)
        yield from (graph for graph in (builder.graph() for builder in builders.values()) if graph.rows)

    def _identify(self, builder: GraphBuilder, link: str, grouping: Grouping) -> None:
        for group in grouping.groups:
            for one in group:
                for other in group:
                    if one != other:
                        builder.link(one, link, other)
        for made in grouping.identifications:
            node = self._iris.identification(made.one, made.other)
            builder.link(node, RDF.type, DIP.Identification)
            builder.link(node, DIP.identifies, made.one)
            builder.link(node, DIP.identifies, made.other)
            builder.link(node, DIP.verdict, term(made.verdict))
            builder.typed(node, DIP.confidence, f"{made.score:.2f}", XSD.decimal)
            builder.plain(node, DIP.rule, made.rule)
            for reason in made.reasons:
                builder.plain(node, DIP.reason, reason)
            if made.runner_up is not None:
                builder.link(node, DIP.runnerUp, made.runner_up)
            for passage in made.evidence:
                builder.link(node, DIP.evidence, passage)


class KnownEntities:
    """The entities that the articles so far have in common with the rest of the world."""

    def __init__(self, iris: Iris) -> None:
        """``iris`` mints the names."""
        self._iris = iris
        self._known: dict[str, set[Entity]] = {}

    def add(self, entities: Iterable[Entity]) -> None:
        """Remember the entities of an article that are not its own."""
        for entity in entities:
            if not entity.local:
                self._known.setdefault(entity.key, set()).add(entity)

    @property
    def nodes(self) -> frozenset[str]:
        """Their names."""
        return frozenset(map(self._iris.entity, self._known))

    def graph(self) -> NamedGraph:
        """The graph; where articles differ on a name, the first by alphabet is preferred."""
        builder = GraphBuilder(self._iris.graph(ENTITIES))
        for key in sorted(self._known):
            versions = sorted(self._known[key], key=lambda entity: (entity.name, entity.aliases))
            node = self._iris.entity(key)
            preferred = versions[0].name
            builder.of_class(node, term(versions[0].kind))
            builder.dutch(node, SKOS.prefLabel, preferred)
            in_english = english_name(key)
            if in_english is not None:
                builder.english(node, SKOS.prefLabel, in_english)
            for version in versions:
                for alias in (version.name, *version.aliases):
                    if alias != preferred:
                        builder.dutch(node, SKOS.altLabel, alias)
                for match in version.exact_matches:
                    builder.link(node, SKOS.exactMatch, match)
            if versions[0].kind is EntityKind.PLACE:
                locate(node, versions[0].exact_matches, builder)
            else:
                describe_seat(node, key, self._iris, builder)
        return builder.graph()
