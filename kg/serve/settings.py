"""How a graph is served."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

LARGE: Final = 200 * 2**20
"""Bytes of N-Quads: in memory, a graph takes some three times as many."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The folder of a build and the limits; ``token`` is None where nobody may write."""

    folder: Path
    workers: int = 4
    time_limit: float = 10.0
    """Seconds a query may take."""
    memory_mib: int = 1024
    """MiB a worker may use beyond the graph."""
    max_rows: int = 100_000
    """Rows or triples in an answer."""
    max_bytes: int = 64 * 2**20
    """Bytes in an answer."""
    max_request: int = 4 * 2**20
    """Bytes in a request; a hundred times that for a graph that is written."""
    queue: int = 64
    """Queries that may wait for a worker."""
    connections: int = 500
    """Connections at a time; one more is told to come back."""
    client_seconds: float = 10.0
    """Seconds that a client may stand still in its request, or in taking its answer."""
    union_default_graph: bool = True
    """Is the default graph the union of all graphs, or what is in none of them?"""
    hosts: tuple[str, ...] = ()
    """Names that the server answers to, beside those of this machine."""
    cors: tuple[str, ...] = ()
    """Origins whose pages may ask (``https://example.org``), or ``*``."""
    token: str | None = None
    from_disk: bool | None = None
    """Does the graph stay on the disk? None: where it is large."""
    watch_seconds: float = 0.5
    """How often the folder is looked at for a newer build."""

    @property
    def on_disk(self) -> bool:
        """Is the graph to be read from the disk as it is needed? Not where somebody may write."""
        if self.token is not None:
            return False
        if self.from_disk is not None:
            return self.from_disk
        try:
            return (self.folder / "graph.nq").stat().st_size > LARGE
        except OSError:
            return False
