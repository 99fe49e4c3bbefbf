"""Where graphs are kept and asked: one protocol, and two back ends that hold to it.

``EmbeddedStore`` is Oxigraph in this process, on disk or in memory; ``RemoteStore`` is any server
that speaks the SPARQL 1.1 Protocol and the Graph Store HTTP Protocol. Both answer a query over the
union of all named graphs, so that a plain triple pattern finds what any article says.
"""

from kg.store.agreeing import Disagreement, disagreements
from kg.store.changed import Overtaken, open_store
from kg.store.embedded import EmbeddedStore
from kg.store.errors import BadQuery, StoreError, StoreUnavailable
from kg.store.export import export_build, graphs_of
from kg.store.folder import BuildFolder, read_summary
from kg.store.ledger import Change, Entry
from kg.store.protocol import GraphSource, GraphStore
from kg.store.remote import RemoteStore
from kg.store.sending import send_build
from kg.store.shards import write_shards
from kg.store.solutions import Solutions, Term
from kg.store.texts import kept_article, parse_name

__all__ = [
    "BadQuery", "BuildFolder", "Change", "Disagreement", "EmbeddedStore", "Entry", "GraphSource", "GraphStore",
    "Overtaken", "RemoteStore", "Solutions", "StoreError", "StoreUnavailable", "Term", "disagreements", "export_build",
    "graphs_of", "kept_article", "open_store", "parse_name", "read_summary", "send_build", "write_shards",
]  # fmt: skip
