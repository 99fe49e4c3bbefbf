"""What holds across articles: the canonical actors and places, in a graph of their own.

An article's graph has the names that the article uses; here are the ones that the curated lists give,
and the same thing elsewhere (GeoNames, ISO, Wikidata). What only one article knows is not here.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Entity
from kg.rdf.builder import GraphBuilder, term
from kg.rdf.graph import NamedGraph
from kg.vocab.iris import Iris
from kg.vocab.terms import SKOS

ENTITIES = "entities"


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

    def graph(self) -> NamedGraph:
        """The graph; where articles differ on a name, the first by alphabet is preferred."""
        builder = GraphBuilder(self._iris.graph(ENTITIES))
        for key in sorted(self._known):
            versions = sorted(self._known[key], key=lambda entity: (entity.name, entity.aliases))
            node = self._iris.entity(key)
            preferred = versions[0].name
            builder.of_class(node, term(versions[0].kind))
            builder.dutch(node, SKOS.prefLabel, preferred)
            for version in versions:
                for alias in (version.name, *version.aliases):
                    if alias != preferred:
                        builder.dutch(node, SKOS.altLabel, alias)
                for match in version.exact_matches:
                    builder.link(node, SKOS.exactMatch, match)
        return builder.graph()
