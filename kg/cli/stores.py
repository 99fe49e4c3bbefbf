"""The graph that a command asks: that of a build folder, or of a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.store import GraphStore


@contextmanager
def opened(folder: Path, url: str | None) -> Iterator[tuple[GraphStore, str]]:
    """The store of a folder, or of the server at an address, and what its IRIs begin with; closed in the end."""
    from kg.store import EmbeddedStore, RemoteStore, read_summary

    store: EmbeddedStore | RemoteStore
    if url is None:
        base = read_summary(folder)["base"]
        store = EmbeddedStore(folder / "store", read_only=True)
    else:
        store = RemoteStore.at(url)
        base = store.base()
    try:
        yield store, base
    finally:
        store.close()
