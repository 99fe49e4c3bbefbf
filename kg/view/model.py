"""What is drawn: nodes and edges with the passages they rest on, as frozen values.

Offsets of passages are code points of the article's file; marks in a passage are UTF-16 units of its
text, because that is how a browser counts. Dates are ISO days, both inclusive, "" where unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """An article: its identifier, title, the days between which it came out, address, publisher."""

    iri: str
    id: str
    title: str
    issued: str = ""
    earliest: str = ""
    latest: str = ""
    url: str = ""
    publisher: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage: number of its article, start and end, words, and (start, length, node number) of its marks."""

    iri: str
    article: int
    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """Something drawn; numbers refer to the articles and quotes of the picture."""

    iri: str
    kind: str
    type: str
    """Local name of its class, more precise than the kind."""
    label: str
    english: str = ""
    """Its label in English, "" where it has none."""
    weight: int = 0
    """How much happens with it: the number of edges."""
    factuality: str = ""
    earliest: str = ""
    latest: str = ""
    articles: tuple[int, ...] = ()
    quotes: tuple[int, ...] = ()
    rules: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    """(local name of the property, value); names of concepts are local names too."""
    names: tuple[str, ...] = ()
    """Other names, for the search."""
    attributed: str = ""
    """Who says so, in the article's words."""
    links: tuple[str, ...] = ()
    """The same thing elsewhere."""
    same: tuple[str, ...] = ()
    """IRIs of other names of the same actor, as it was decided across articles."""
    point: tuple[float, float] | None = None
    """Degrees north and east: where a place lies, or where a state or organisation has its seat."""
    seat: tuple[str, str] = ("", "")
    """What the seat is called, in Dutch and in English."""
    surety: int | None = None
    """How sure a frame is, in hundredths (kg.view.surety); None for what was not weighed."""
    sureties: tuple[tuple[str, int], ...] = ()
    """(local name of a property, how sure its value is)."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between two nodes (numbers), with its own quotes and rules."""

    source: int
    target: int
    relation: str
    """Local name of the property; "office" for a tenure."""
    factuality: str = ""
    articles: tuple[int, ...] = ()
    quotes: tuple[int, ...] = ()
    rules: tuple[str, ...] = ()
    title: str = ""
    """The office, where the relation is one."""
    surety: int | None = None
    """How sure it is, in hundredths; None where it was not weighed."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A graph as it is drawn, its nodes strongest first."""

    base: str = ""
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    articles: tuple[Source, ...] = ()
    quotes: tuple[Quote, ...] = ()
    total: int = 0
    """How many nodes the graph has; more than ``nodes`` where this is its strongest part."""
    tallies: Mapping[tuple[str, str, str], tuple[int, int]] = field(default_factory=dict)
    """How many events two actors (IRIs) have by a relation in the whole graph, and how many of those happened."""
    positions: dict[str, tuple[float, float]] = field(default_factory=dict)

    def short(self, iri: str) -> str:
        """An IRI without the base that all share."""
        return iri.removeprefix(self.base) if self.base else iri
