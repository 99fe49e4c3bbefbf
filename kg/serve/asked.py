"""The graph that is served, for a thread of the server that reads much of it: it asks the workers, as clients do.

So whoever makes a page needs no store of his own, and a page shows the graph that the answers are from.
"""

from __future__ import annotations

import asyncio
from typing import Any, Final

from pyoxigraph import NamedNode, Quad, QueryResultsFormat, QuerySolutions, parse_query_results

from kg.serve.clients import ask_own
from kg.serve.state import State
from kg.store import Solutions
from kg.store.servers import RESULTS

_ENDLESS: Final = 2**62


class AskedStore:
    """What a pool serves; every question waits for the loop in which the server runs, so not to be asked there."""

    def __init__(self, state: State, loop: asyncio.AbstractEventLoop) -> None:
        self._state, self._loop = state, loop

    def graphs(self) -> tuple[str, ...]:
        """IRIs of the named graphs, sorted."""
        found = self.select("SELECT ?g WHERE { GRAPH ?g {} }").texts()  # a look at all statements would take long
        return tuple(sorted(graph for (graph,) in found if graph is not None))

    def quads(self, graph: str) -> list[Quad]:
        """The statements of a named graph."""
        name = NamedNode(graph)
        rows: Any = self.select(f"SELECT ?s ?p ?o WHERE {{ GRAPH {name} {{ ?s ?p ?o }} }}").rows
        return [Quad(subject, property_, value, name) for subject, property_, value in rows]

    def select(self, query: str) -> Solutions:
        """The rows of a SELECT query over the union of all graphs; Refused where there are none."""
        asking = ask_own(self._state, query, RESULTS, rows=_ENDLESS)
        _, body = asyncio.run_coroutine_threadsafe(asking, self._loop).result()
        found = parse_query_results(body, format=QueryResultsFormat.JSON)
        assert isinstance(found, QuerySolutions)
        return Solutions.taken_from(found)
