"""Names in a worker: what those in a form mean, and which there are that have a text in them."""

from __future__ import annotations

from dataclasses import asdict

from pyoxigraph import Store

from kg.query import BadParameter, meanings, names_like
from kg.serve.wire import Header
from kg.store import EmbeddedStore

Reply = tuple[Header, bytes]


def mean(store: Store, header: Header) -> Reply:
    """``header``: names (by parameter) and base. The reply has found (by parameter), or a fault with its parameter."""
    try:
        found = meanings(EmbeddedStore.over(store), header["names"], header["base"])
    except BadParameter as error:
        return {"status": 200, "fault": {"parameter": error.parameter, "message": error.reason}}, b""
    return {"status": 200, "found": {parameter: asdict(one) for parameter, one in found.items()}}, b""


def offer(store: Store, header: Header) -> Reply:
    """``header``: like (a text) and base. The reply has names, pairs of a value and words beside it."""
    return {"status": 200, "names": names_like(EmbeddedStore.over(store), header["like"], header["base"])}, b""
