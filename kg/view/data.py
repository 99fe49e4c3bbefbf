"""The data of the page: small keys, numbers in the place of repeated text, empty things left out."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from kg.correct import RETRACTABLE
from kg.view.actors import ties
from kg.view.atlas import map_data
from kg.view.communities import communities
from kg.view.earth import project
from kg.view.kinds import CLASSES, EVENTS, FACTUALITIES, KIND_OF, KINDS, LANES, RELATIONS, ROLES, local_name
from kg.view.labels import LINE, box, font_size, radius
from kg.view.model import Edge, Picture
from kg.view.occasions import occasions, same_actors
from kg.view.select import places_of, strongest_linked, strongest_tied
from kg.view.stories import stories
from kg.view.surety import WEIGHED
from kg.vocab.terms import PREFIXES

_PREFIXES = ("dcterms", "dip", "geo", "oa", "prov", "rdf", "rdfs", "schema", "skos", "xsd")
OPENS_WITH = 150
"""Nodes of the strongest part, on which a large page opens."""
LARGE = 800
NARROW, ACTORS_NARROW = 24, 14
"""Nodes, and actors, with which any graph opens on a narrow screen."""
ACTORS_OPEN = 110
"""Actors with which the actors' network of a larger graph opens."""


@cache
def words() -> dict[str, dict[str, list[str]]]:
    """The words of the page: section, name, Dutch and English."""
    return tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))


@cache
def phrases() -> dict[str, dict[str, Any]]:
    """What words of a phrase in the search box mean: section, name, Dutch and English words (``search.toml``)."""
    return tomllib.loads((Path(__file__).parent / "search.toml").read_text(encoding="utf-8"))


def node_options(picture: Picture, number: int) -> dict[str, Any]:
    """A node as vis-network takes it, and under ``d`` what the panel, the filters and the exports need."""
    node = picture.nodes[number]
    width, height = box(node)
    more = {
        "i": picture.short(node.iri), "k": node.kind, "c": node.type, "n": node.weight, "f": node.factuality,
        "d": [node.earliest, node.latest] if node.earliest or node.latest else None,
        "a": node.articles, "q": node.quotes, "r": node.rules, "t": node.facts, "o": node.names,
        "s": node.attributed, "e": node.links, "v": node.english, "w": round(width), "h": round(height),
        "g": [round(part) for part in project(*node.point)] if node.point else None,
        "z": node.seat if any(node.seat) else None,
        "u": node.surety, "l": node.sureties,
    }  # fmt: skip
    x, y = picture.positions.get(node.iri, (0, 0))
    size = {"size": radius(node), "x": x, "y": y, "font": {"size": font_size(node)}}
    return size | {"d": {name: value for name, value in more.items() if value}}


def edge_options(edge: Edge) -> dict[str, Any]:
    """An edge as vis-network takes it, and under ``d`` the rest."""
    more = {
        "p": edge.relation, "f": edge.factuality, "a": edge.articles, "q": edge.quotes, "r": edge.rules,
        "o": edge.title,
    }  # fmt: skip
    return {"d": {name: value for name, value in more.items() if value}}


def two_digits(numbers: Sequence[int | None]) -> str:
    """Numbers below a hundred, two characters each; blanks for None.

    >>> two_digits([7, None, 93])
    '07  93'
    """
    return "".join("  " if number is None else f"{number:02}" for number in numbers)


def page_data(
    picture: Picture,
    nodes: Sequence[dict[str, Any]],
    edges: Sequence[dict[str, Any]],
    *,
    title: str,
    language: str,
    rest: bool,
) -> dict[str, Any]:
    """All that the page shows, as JSON takes it."""
    drawn_ties = ties(picture)
    tied = [(tie.source, tie.target) for tie in drawn_ties]
    strong = strongest_tied(tied, ACTORS_OPEN)
    few = strongest_tied(tied, ACTORS_NARROW)
    edge_ends = [(edge.source, edge.target) for edge in picture.edges]
    core = strongest_linked(len(picture.nodes), edge_ends, OPENS_WITH) if len(picture.nodes) > LARGE else []
    small = strongest_linked(len(picture.nodes), edge_ends, NARROW) if len(picture.nodes) > NARROW else []
    return {
        "title": title,
        "language": language,
        "base": picture.base,
        "total": picture.total,
        "rest": rest,
        "words": words(),
        "kinds": [asdict(kind) for kind in KINDS],
        "lanes": LANES,
        "roles": ROLES,
        "retractable": sorted(RETRACTABLE),
        "classesOf": CLASSES,
        "factualities": FACTUALITIES,
        "classes": {local_name(iri): kind for iri, kind in KIND_OF.items()},
        "prefixes": {name: PREFIXES[name] for name in _PREFIXES},
        "edgeProperties": sorted(local_name(name) for name in RELATIONS),
        "core": places_of(picture, core, edge_ends),
        "small": places_of(picture, small, edge_ends) if small else [],
        "nodes": nodes,
        "edges": edges,
        "sureties": two_digits([edge.surety for edge in picture.edges]),
        "weighed": WEIGHED,
        "eventKinds": sorted(EVENTS),
        "articles": [
            {
                "i": picture.short(a.iri),
                "id": a.id,
                "t": a.title,
                "d": a.issued,
                "b": [a.earliest, a.latest],
                "u": a.url,
                "p": a.publisher,
            }
            for a in picture.articles
        ],
        "quotes": [[q.article, q.start, q.end, q.text, [list(mark) for mark in q.marks]] for q in picture.quotes],
        "actors": places_of(picture, sorted({end for ends in tied for end in ends}), tied),
        "actorCore": places_of(picture, strong, tied) if strong else [],
        "sameActors": list(same_actors(picture).items()),
        "actorSmall": places_of(picture, few, tied) if few else [],
        "groups": communities(drawn_ties),
        "occasions": [[node, one] for node, one in enumerate(occasions(picture)) if node != one],
        "line": LINE,
        "ties": [
            {"s": tie.source, "t": tie.target, "p": tie.relation, "e": tie.events, "x": tie.edges}
            | ({"c": tie.count} if tie.count > tie.weight else {})
            for tie in drawn_ties
        ],
        "map": map_data(picture),
        "phrases": phrases(),
        "stories": [{"b": story.about, "n": story.nodes} for story in stories(picture)],
    }
