"""What the rest of the project may ask of a store: graphs in and out whole, and queries."""

from __future__ import annotations

from typing import Protocol

from pyoxigraph import Quad

from kg.store.solutions import Solutions


class GraphSource(Protocol):
    """Named graphs that can be read."""

    def graphs(self) -> tuple[str, ...]:
        """IRIs of the named graphs, sorted."""

    def quads(self, graph: str) -> list[Quad]:
        """The statements of a named graph, in no useful order; none where there is no such graph."""

    def select(self, query: str) -> Solutions:
        """The rows of a SELECT query; ``BadQuery`` where it is not one."""


class GraphStore(GraphSource, Protocol):
    """A set of named graphs.

    Graphs go in and come out as N-Quads (UTF-8), the one format that every tool reads alike.
    Queries see the union of all named graphs as the default graph. Everything raises
    ``StoreUnavailable`` where the store itself is the trouble.
    """

    def add(self, nquads: bytes) -> None:
        """Add quads to what the store holds; those in the default graph are refused (ValueError)."""

    def drop(self, graph: str) -> None:
        """Take a named graph out, with all that it says; nothing happens where there is none."""

    def nquads(self, graph: str) -> bytes:
        """What a named graph says, one statement a line, sorted; empty where there is no such graph."""

    def ask(self, query: str) -> bool:
        """The answer to an ASK query; ``BadQuery`` where it is not one."""

    def close(self) -> None:
        """Let go of files and connections; the store cannot be used afterwards."""
