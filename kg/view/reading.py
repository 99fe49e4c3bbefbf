"""From a store to what is drawn.

1. Statements come graph by graph; all of them, or those of a part (kg.view.part).
2. Nodes: whatever has a class that is drawn. Passages and articles become quotes and sources.
3. Edges: relations between nodes, without those that a more telling one implies; an office (a tenure)
   becomes an edge from its holder to what it is an office of, one for all articles that agree.
4. An edge rests on those passages of its event that name its other end, or on all where none does.
5. Nodes are numbered strongest first, so that the first n are the strongest n.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from sys import intern

from pyoxigraph import Literal, NamedNode, Quad

from kg.store import GraphSource
from kg.store.solutions import plain
from kg.view.kinds import FACTS, KIND_OF, RELATIONS, local_name, most_telling
from kg.view.model import Edge, Node, Picture, Source
from kg.view.passages import Passages
from kg.view.span import days_of
from kg.view.surety import Surety
from kg.vocab.terms import DCTERMS, DIP, GEO, RDF, RDFS, SCHEMA, SKOS

_Drawn = tuple[str, str, str, tuple[str, ...]]
"""Both ends, the property, and for an office the tenures that state it."""
_DEGREES = re.compile(r"[+-]?\d{1,3}(\.\d+)?")
_NAMES = frozenset({SKOS.prefLabel, RDFS.label})


def read_picture(store: GraphSource, base: str) -> Picture:
    """Everything that a store holds, as it is drawn; ``base`` is the build's."""
    reading = Reading(base)
    for graph in store.graphs():
        reading.add(graph, store.quads(graph))
    return reading.picture()


class Reading:
    """The statements of a graph, indexed by subject, while a picture is made of them."""

    def __init__(self, base: str, weights: Mapping[str, int] | None = None) -> None:
        """``weights`` are those of the only nodes to draw, where not all of the graph is read."""
        self._base, self._weights = base, weights
        self._of: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._graphs: dict[str, set[str]] = defaultdict(set)
        self._english: dict[str, set[str]] = defaultdict(set)

    def add(self, graph: str, quads: Iterable[Quad]) -> None:
        """Take what a named graph says. Of names in two languages the Dutch one is the label."""
        for quad in quads:
            subject, property_, term = intern(plain(quad.subject)), intern(quad.predicate.value), quad.object
            if isinstance(term, Literal) and term.language == "en":
                if property_ in _NAMES:
                    self._english[subject].add(term.value)
                continue
            value = plain(term)
            self._of[subject][property_].add(intern(value) if isinstance(term, NamedNode) else value)
            self._graphs[subject].add(graph)

    def picture(self) -> Picture:
        """The picture."""
        drawn = self._of if self._weights is None else self._weights.keys() & self._of.keys()
        kinds = {iri: kind for iri in sorted(drawn) if (kind := _kind(self._of[iri])) is not None}
        edges = self._relations(kinds) + self._offices(kinds)
        weights = self._weights or Counter(end for edge in edges for end in edge[:2])
        order = sorted(kinds, key=lambda iri: (-weights[iri], iri))
        number = {iri: index for index, iri in enumerate(order)}
        articles = sorted(iri for iri, about in self._of.items() if DIP.Article in about[RDF.type])
        article_number = {iri: index for index, iri in enumerate(articles)}
        passages, surety = Passages(self._of, article_number, number), Surety(self._of)
        nodes = tuple(
            self._node(iri, kinds[iri], weights[iri], article_number, passages, kinds, surety) for iri in order
        )
        made = [
            self._edge(edge, number, article_number, passages, nodes, surety)
            for edge in sorted(edges, key=lambda edge: (number[edge[0]], number[edge[1]], edge[2], edge[3]))
        ]
        return Picture(
            base=self._base,
            nodes=nodes,
            edges=tuple(made),
            articles=tuple(self._source(iri) for iri in articles),
            quotes=passages.quotes(),
            total=len(nodes),
        )

    def _relations(self, kinds: dict[str, tuple[str, str]]) -> list[_Drawn]:
        found: list[_Drawn] = []
        for iri in sorted(kinds):
            about = self._of[iri]
            ends: dict[str, set[str]] = defaultdict(set)
            for relation in RELATIONS:
                for other in about.get(relation, ()):
                    if other in kinds and other != iri:
                        ends[other].add(relation)
            found += [(iri, other, how, ()) for other in sorted(ends) for how in most_telling(ends[other])]
        return found

    def _offices(self, kinds: dict[str, tuple[str, str]]) -> list[_Drawn]:
        """(holder, body, office, tenures) of each office whose ends are drawn; what articles agree on is one."""
        found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for iri in sorted(iri for iri, about in self._of.items() if DIP.Tenure in about.get(RDF.type, ())):
            about = self._of[iri]
            for holder in about.get(DIP.holder, ()):
                for body in about.get(DIP.officeOf, ()):
                    if holder in kinds and body in kinds and holder != body:
                        found[holder, body, _first(about, DIP.officeTitle).casefold()].append(iri)
        return [(holder, body, "office", tuple(tenures)) for (holder, body, _), tenures in sorted(found.items())]

    def _node(
        self, iri: str, kind: tuple[str, str], weight: int, articles: dict[str, int], passages: Passages,
        drawn: dict[str, tuple[str, str]], surety: Surety,
    ) -> Node:  # fmt: skip
        about = self._of[iri]
        seat = _first(about, DIP.seat)
        label = _first(about, SKOS.prefLabel) or _first(about, RDFS.label) or iri.rpartition("/")[2]
        said = [
            _first(self._of[who], SKOS.prefLabel) or who if who in drawn else who
            for who in sorted({*about.get(DIP.attributedTo, ())})
        ]
        return Node(
            iri=iri,
            kind=kind[0],
            type=kind[1],
            label=label,
            english=min(self._english[iri], default=""),
            weight=weight,
            factuality=local_name(_first(about, DIP.factuality)),
            earliest=_first(about, DIP.earliest),
            latest=_first(about, DIP.latest),
            articles=tuple(sorted(articles[graph] for graph in self._graphs[iri] if graph in articles)),
            quotes=passages.of(iri),
            rules=tuple(sorted(about.get(DIP.rule, ()))),
            facts=tuple(
                (local_name(name), local_name(value) if value.startswith("http") else value)
                for name in FACTS
                for value in sorted(about.get(name, ()))
            ),
            names=tuple(sorted({*about.get(SKOS.altLabel, ()), *self._english[iri]} - {label})),
            attributed=", ".join(said),
            links=tuple(sorted(about.get(SKOS.exactMatch, ()))),
            same=tuple(sorted(about.get(DIP.sameActorAs, ()))),
            point=_point(about) or _point(self._of.get(seat, {})),
            seat=(_first(self._of.get(seat, {}), SKOS.prefLabel), min(self._english.get(seat, ()), default="")),
            surety=surety.of_frame(iri, kind[0]),
            sureties=surety.of_values(iri),
        )

    def _edge(
        self, edge: _Drawn, number: dict[str, int], articles: dict[str, int],
        passages: Passages, nodes: tuple[Node, ...], surety: Surety,
    ) -> Edge:  # fmt: skip
        one, other, relation, tenures = edge
        owners = tenures or (one,)
        graphs = {graph for owner in owners for graph in self._graphs[owner]}
        quotes = [quote for tenure in tenures for quote in passages.of(tenure)] or passages.naming(one, other)
        return Edge(
            source=number[one],
            target=number[other],
            relation=local_name(relation),
            factuality=nodes[number[one]].factuality,
            articles=tuple(sorted(articles[graph] for graph in graphs if graph in articles)),
            quotes=tuple(dict.fromkeys(quotes)),
            rules=tuple(sorted({rule for owner in owners for rule in self._of[owner].get(DIP.rule, ())})),
            title=_first(self._of[tenures[0]], DIP.officeTitle) if tenures else "",
            surety=surety.of_link(one, relation, other, nodes[number[one]].surety) if not tenures else None,
        )

    def _source(self, iri: str) -> Source:
        about = self._of[iri]
        issued = _first(about, DCTERMS.issued)
        earliest, latest = days_of(issued)
        url = _first(about, SCHEMA.url)
        return Source(
            iri=iri,
            id=_first(about, DCTERMS.identifier),
            title=_first(about, DCTERMS.title),
            issued=issued,
            earliest=earliest,
            latest=latest,
            url=url if url.startswith(("https://", "http://")) else "",
            publisher=_first(about, SCHEMA.publisher),
        )


def _kind(about: dict[str, set[str]]) -> tuple[str, str] | None:
    """Kind and most precise class of a node, None where it is not drawn."""
    types = about.get(RDF.type, set())
    for name, kind in KIND_OF.items():
        if name in types:
            return kind, local_name(name)
    return None


def _point(about: dict[str, set[str]]) -> tuple[float, float] | None:
    """Degrees north and east; None where they are not stated, or are no numbers."""
    latitude, longitude = (_DEGREES.fullmatch(_first(about, name)) for name in (GEO.lat, GEO.long))
    return (float(latitude[0]), float(longitude[0])) if latitude and longitude else None


def _first(about: dict[str, set[str]], property_: str) -> str:
    """The first value by alphabet, "" where there is none."""
    values = about.get(property_)
    return min(values) if values else ""
