"""How often each term is filled, in a worker."""

from __future__ import annotations

from dataclasses import asdict

from pyoxigraph import Store

from kg.query import usage_of
from kg.serve.wire import Header
from kg.store import EmbeddedStore


def count(store: Store) -> tuple[Header, bytes]:
    """The reply has usage: counts and examples by term."""
    return {"status": 200, "usage": asdict(usage_of(EmbeddedStore.over(store)))}, b""
