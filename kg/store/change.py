"""A change of a graph, in bytes: what it does is the same whenever it is made again.

It is a header in JSON on one line, and a body. The header is one of two:

- ``update``, ``base``, ``prefixes``: a SPARQL update, of the kind that has one outcome only.
- ``graph`` (an IRI, or empty for the default graph), ``clear``, ``add``: a graph is taken out first, or not; then the
  body, which is N-Quads, is added to it, or it stays away.

A change may come from a file that somebody else wrote. So none is made but behind a closed door: the process may open
no file and no socket meanwhile, whatever an update says.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse, serialize

from kg.store.errors import StoreUnavailable
from kg.store.stack import with_deep_stack

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]


def an_update(text: str, base: str | None, prefixes: Mapping[str, str]) -> bytes:
    """The change that a SPARQL update is."""
    return json.dumps({"update": text, "base": base, "prefixes": dict(prefixes)}).encode() + b"\n"


def a_graph(graph: NamedNode | DefaultGraph, quads: Iterable[Quad] | None, *, clear: bool) -> bytes:
    """The change that puts quads in a graph; None takes the graph out."""
    name = graph.value if isinstance(graph, NamedNode) else ""
    head = json.dumps({"graph": name, "clear": clear, "add": quads is not None}).encode()
    return head + b"\n" + (serialize(quads, format=RdfFormat.N_QUADS) or b"" if quads is not None else b"")


def make(store: Store, change: bytes) -> None:
    """Make a change, here and as it is: for a process whose door is closed."""
    head, _, body = change.partition(b"\n")
    said = json.loads(head)
    if "update" in said:
        store.update(said["update"], base_iri=said["base"], prefixes=said["prefixes"])
        return
    graph = NamedNode(said["graph"]) if said["graph"] else DefaultGraph()
    if said["clear"]:
        store.remove_graph(graph)
    if said["add"]:
        if isinstance(graph, NamedNode):
            store.add_graph(graph)
        store.extend(parse(body, format=RdfFormat.N_QUADS))


def make_all(store: Store, changes: Iterable[bytes]) -> None:
    """Make changes one after the other; StoreUnavailable where one cannot be made."""

    def work() -> None:
        with _closed_door():
            for number, change in enumerate(changes, start=1):
                try:
                    make(store, change)
                except (SyntaxError, ValueError, KeyError, OSError, RuntimeError) as error:
                    raise StoreUnavailable(f"change {number} cannot be made: {error}") from error

    with_deep_stack(work)


@contextmanager
def _closed_door() -> Iterator[None]:
    if resource is None:
        raise StoreUnavailable("changes of a graph can be read on Unix only")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
