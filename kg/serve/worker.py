"""A worker: a process of its own with the graph in memory, which answers one request after the other.

It is a process because Oxigraph cannot be interrupted, and a process can be killed. It gets the graph
through its pipe, so that all workers have the same one, and it never opens a file:

- After start-up it may open no more files and no sockets (RLIMIT_NOFILE is 0), so that whatever a
  query asks for, nothing leaves the machine and nothing is read from it.
- Its address space is bounded from the moment that the graph is loaded; an allocation beyond that
  ends the process, and the server says why.

Run as ``python -m kg.serve.worker MEBIBYTES``; messages as in kg.serve.wire.
"""

from __future__ import annotations

import gc
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pyoxigraph import Store

from kg.serve.answering import answer
from kg.serve.changing import put, update
from kg.serve.reading import read_graphs
from kg.serve.wire import Header, packed, read_message
from kg.store.changed import load

Reply = tuple[Header, bytes]
_COMMANDS: Final[dict[str, Callable[[Store, Header, bytes], Reply]]] = {
    "query": lambda store, header, body: answer(store, header),
    "graphs": lambda store, header, body: read_graphs(store, header),
    "update": lambda store, header, body: update(store, header),
    "put": put,
}


def main(mebibytes: int) -> None:
    """Answer until the server goes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends its workers itself
    pages = Path("/proc/self/statm").open("rb", buffering=0) if Path("/proc/self/statm").exists() else None  # noqa: SIM115
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    store = Store()
    while (message := read_message(requests)) is not None:
        header, body = message
        if header["do"] == "load":
            _bound_memory(None)
            del store
            gc.collect()
            store = Store()
            reply: Reply = _load(store, body)
            del body, message
            if pages is not None:
                pages.seek(0)
                used = int(pages.read(100).split()[0]) * resource.getpagesize()
                _bound_memory(used + mebibytes * 2**20)
        else:
            reply = _reply(store, header, body)
        for piece in packed(*reply):
            replies.write(piece)
        replies.flush()


def _load(store: Store, nquads: bytes) -> Reply:
    try:
        load(store, nquads)
    except (SyntaxError, ValueError, OSError) as error:
        return {"status": 500, "message": str(error)}, b""
    return {"status": 200, "quads": len(store)}, b""


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


def _bound_memory(size: int | None) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (size or resource.RLIM_INFINITY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main(int(sys.argv[1]))
