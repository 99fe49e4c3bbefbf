"""Oxigraph in this process: on disk for a build, in memory for a question about a file.

Measured for 100,000 quads in CPU seconds: ``bulk_load`` of N-Quads 0.8, ``load`` in one transaction
2.1, ``add`` quad by quad 15. A bulk load is not atomic, so whoever writes a store that must not be
left half done (``kg build``) writes it in a folder of its own and renames that.

Trap: Oxigraph keeps its lock until the Python object is gone, hence ``close``.
"""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import NamedNode, Quad, QueryBoolean, QuerySolutions, RdfFormat, Store

from kg.store.changed import open_store
from kg.store.errors import BadQuery, StoreUnavailable
from kg.store.nquads import read_nquads, write_nquads
from kg.store.solutions import Solutions


class EmbeddedStore:
    """A store in a folder (made if need be), or in memory where no folder is given.

    Read only, the store of a build gives the graph as it is now: see kg.store.changed.
    """

    def __init__(self, folder: Path | None = None, *, read_only: bool = False) -> None:
        self._read_only = read_only and folder is not None
        try:
            if folder is None:
                self._store = Store()
            else:
                self._store = open_store(folder) if read_only else Store(folder)
        except OSError as error:
            raise StoreUnavailable(f"the store in {folder} cannot be opened: {error}") from error

    @classmethod
    def of_build(cls, nquads: bytes) -> EmbeddedStore:
        """The N-Quads of a build in memory; where it was changed, some may be in the default graph."""
        found = cls()
        found._store.bulk_load(nquads, format=RdfFormat.N_QUADS)
        return found

    @classmethod
    def over(cls, store: Store) -> EmbeddedStore:
        """A store that is open already, and stays its owner's."""
        found = cls()
        found._store = store
        return found

    def add(self, nquads: bytes) -> None:
        """Add quads, all of which must name their graph."""
        self.add_quads(read_nquads(nquads))

    def add_quads(self, quads: list[Quad]) -> None:
        """Add quads that are already terms: a third quicker than reading them again."""
        self._store.bulk_extend(quads)

    def drop(self, graph: str) -> None:
        """Take a named graph out."""
        self._store.remove_graph(NamedNode(graph))

    def graphs(self) -> tuple[str, ...]:
        """IRIs of the named graphs, sorted."""
        return tuple(sorted(graph.value for graph in self._store.named_graphs()))

    def quads(self, graph: str) -> list[Quad]:
        """The statements of a named graph, in no useful order."""
        return list(self._store.quads_for_pattern(None, None, None, NamedNode(graph)))

    def nquads(self, graph: str) -> bytes:
        """What a named graph says, one statement a line, sorted."""
        return write_nquads(self.quads(graph))

    def select(self, query: str) -> Solutions:
        """The rows of a SELECT query over the union of all graphs."""
        found = self._query(query)
        if not isinstance(found, QuerySolutions):
            raise BadQuery("this query is not a SELECT query")
        return Solutions.taken_from(found)

    def ask(self, query: str) -> bool:
        """The answer to an ASK query over the union of all graphs."""
        found = self._query(query)
        if not isinstance(found, QueryBoolean):
            raise BadQuery("this query is not an ASK query")
        return bool(found)

    def close(self) -> None:
        """Let go of the folder and its lock."""
        if hasattr(self, "_store"):
            if not self._read_only:
                self._store.flush()
            del self._store

    def _query(self, query: str) -> object:
        try:
            return self._store.query(query, use_default_graph_as_union=True)
        except SyntaxError as error:
            raise BadQuery(f"this is not SPARQL: {error}") from error
