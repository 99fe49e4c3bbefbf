"""What the graph of one article calls what was found in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.model import Entity
from kg.vocab.iris import Iris


@dataclass(frozen=True, slots=True)
class Nodes:
    """The IRIs of one article: of its frames and passages, and of the entities that have a part in it."""

    iris: Iris
    article: str
    of_key: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, iris: Iris, article: str, entities: Iterable[Entity]) -> Nodes:
        """Those of an article with these entities."""
        return cls(iris, article, {e.key: iris.entity(e.key, article if e.local else None) for e in entities})

    def entity(self, key: str | None) -> str | None:
        """The node of an actor or place; None for what is not in the graph."""
        return self.of_key.get(key or "")

    def entities(self, keys: Iterable[str]) -> frozenset[str]:
        """The nodes of those that are in the graph."""
        return frozenset(self.of_key[key] for key in keys if key in self.of_key)

    def frame(self, frame: str) -> str:
        """The node of an event, speech act, delegation or outcome."""
        return self.iris.frame(self.article, frame)

    def passage(self, start: int, end: int) -> str:
        """The node of a passage, in code points of the article."""
        return self.iris.passage(self.article, start, end)

    def process(self, sides: Iterable[str]) -> str:
        """The node of the process between some (keys), as this article has it."""
        return self.iris.process(self.article, *sorted(sides))

    def claim(self, sides: Iterable[str], start: int, end: int) -> str:
        """The node of what a passage says of the process between some (keys)."""
        return self.iris.claim(self.article, start, end, *sorted(sides))
