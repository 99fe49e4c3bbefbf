"""A worker: a process of its own with the graph in memory, which answers one request after the other.

It is a process because Oxigraph cannot be interrupted, and a process can be killed. It is a copy of the nursery
(kg.serve.nursery), with which it shares the memory of the graph, and it never opens a file (of a graph that is served
from the disk, as many as its store has):

- From the start it may open no files and no sockets (RLIMIT_NOFILE is 0), so that whatever a
  query asks for, nothing leaves the machine and nothing is read from it.
- Its address space is bounded; an allocation beyond that ends the process, and the server says why.
- An alarm ends it when a request takes far longer than the server lets it: then server and nursery have gone.
"""

from __future__ import annotations

import resource
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pyoxigraph import Store

from kg.serve.answering import answer
from kg.serve.changing import put, update
from kg.serve.counting import count
from kg.serve.naming import mean, offer
from kg.serve.reading import read_graphs
from kg.serve.wire import Header, packed, read_message
from kg.store.changed import dump

Reply = tuple[Header, bytes]
_COMMANDS: Final[dict[str, Callable[[Store, Header, bytes], Reply]]] = {
    "query": lambda store, header, body: answer(store, header),
    "graphs": lambda store, header, body: read_graphs(store, header),
    "mean": lambda store, header, body: mean(store, header),
    "offer": lambda store, header, body: offer(store, header),
    "count": lambda store, header, body: count(store),
    "update": lambda store, header, body: update(store, header),
    "put": put,
    "dump": lambda store, header, body: ({"status": 200}, dump(store)),
}


def work(server: socket.socket, store: Store, mebibytes: int, seconds: int, *, tables: int = 0) -> None:
    """Answer until the server goes; ``tables`` are the files that the store has yet to open."""
    if (pages := Path("/proc/self/statm")).exists():
        used = int(pages.read_bytes().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + mebibytes * 2**20, resource.RLIM_INFINITY))
    most = tables and tables + 1 + max(int(entry.name) for entry in Path("/proc/self/fd").iterdir())
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with server.makefile("rb") as requests, server.makefile("wb") as replies:
        while (message := read_message(requests)) is not None:
            signal.alarm(seconds)
            for piece in packed(*_reply(store, *message)):
                replies.write(piece)
            replies.flush()
            signal.alarm(0)


def _reply(store: Store, header: Header, body: bytes) -> Reply:
    """Whatever goes wrong is the request's fault, or the limits'; the worker goes on."""
    try:
        return _COMMANDS[header["do"]](store, header, body)
    except MemoryError:
        return {"status": 422, "reason": "memory", "message": "the query needs more memory than it may use"}, b""
    except (SyntaxError, ValueError, OverflowError) as error:
        return {"status": 400, "reason": "query", "message": str(error)}, b""
    except (OSError, RuntimeError) as error:
        return {"status": 422, "reason": "evaluation", "message": f"the query cannot be evaluated: {error}"}, b""
