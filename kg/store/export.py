"""A store written in one of the export formats: the same bytes as the build that made it wrote."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kg.rdf.canonical import in_order
from kg.rdf.formats import formats
from kg.store.embedded import EmbeddedStore
from kg.store.folder import STORE, read_summary
from kg.vocab.iris import Iris


def export_store(folder: Path, name: str) -> Iterator[bytes]:
    """The file, section by section, of the store in a build folder; ``name`` is a key of ``formats``."""
    store = EmbeddedStore(folder / STORE, read_only=True)
    graphs = store.graphs()
    format = formats(Iris(read_summary(folder)["base"]))[name]
    yield format.header
    for number, graph in enumerate(graphs):
        if number:
            yield format.separator
        yield format.section(in_order(store.quads(graph)))
    yield format.footer
    store.close()
