"""The nursery: a process that has the graph in memory, and of which every worker begins as a copy.

1. It reads the graph once (kg.store.changed), and says which it is; or why it cannot be read. A large graph that nobody
   may change here stays on the disk, in the store of the build, and workers read what they need.
2. Asked for a worker, it forks. That takes milliseconds whatever the size of the graph, and the memory of the graph is
   shared. It has one thread of Python and Oxigraph leaves none behind, so a copy is whole.
3. Told that the graph was changed, it makes the change too, from the journal. Workers that were there before have the
   graph as it was; the server lets them go.
4. It says which worker ended, and by what. When the server needs it no more it stays until the last of them has gone;
   when the server is gone it ends them.

Run as ``python -m kg.serve.nursery FOLDER MEBIBYTES SECONDS disk|memory``, with a socket to the server as standard
input: requests are messages of JSON, one at a time, and the socket of a worker goes with its request; replies are lines
of JSON.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import json
import os
import select
import signal
import socket
import sys
from pathlib import Path
from typing import Any

from pyoxigraph import Store

from kg.serve.worker import work
from kg.store.changed import Overtaken, Version, catch_up, load_build, open_on_disk
from kg.store.errors import StoreUnavailable
from kg.store.stack import with_deep_stack


class Nursery:
    """The graph, and who was forked with it."""

    def __init__(self, server: socket.socket, folder: Path, limits: tuple[int, int], *, on_disk: bool) -> None:
        """``limits`` of a worker: MiB beyond the graph, and seconds a request. To be made in the main thread."""
        self._server, self._folder, self._limits, self._on_disk = server, folder, limits, on_disk
        self._store = Store()
        self._tables = 0
        self._workers: set[int] = set()
        self._bell, rung = os.pipe()
        os.set_blocking(rung, False)
        signal.set_wakeup_fd(rung)
        # A handler of Python's own would wait for the first thread, which waits for the one that works.
        signal.signal(signal.SIGCHLD, lambda number, frame: None)

    def run(self) -> None:
        """Do what the server asks until it goes, and its workers too."""
        try:
            if self._on_disk and (found := open_on_disk(self._folder)) is not None:
                self._store, self._version = found
                self._tables = sum(1 for _ in (self._folder / "store").iterdir())
            else:
                self._version = load_build(self._store, self._folder)
        except (SyntaxError, ValueError) as error:
            self._say(broken=f"{self._folder / 'graph.nq'}: {error.args[0]}")
            return
        except (OSError, StoreUnavailable) as error:
            self._say(missing=str(error))
            return
        gc.collect()
        gc.freeze()  # a collection in a copy would write in the memory that it shares
        self._say(version=dataclasses.asdict(self._version))
        heard = select.poll()
        heard.register(self._bell, select.POLLIN)
        heard.register(self._server, select.POLLIN)
        served = True
        while served or self._workers:
            for descriptor, event in heard.poll():
                if descriptor == self._bell:
                    self._mourn()
                elif event & select.POLLHUP:
                    served = False
                    heard.unregister(self._server)
                    for pid in self._workers:
                        os.kill(pid, signal.SIGKILL)
                elif not self._heard():
                    served = False
                    heard.modify(self._server, 0)  # it may still hang up

    def _heard(self) -> bool:
        """Do what a message asks; False where there will be no more."""
        message, sockets, _, _ = socket.recv_fds(self._server, 4096, 1)
        if sockets:
            with socket.socket(fileno=sockets[0]) as theirs:
                self._fork(theirs)
        elif message:
            self._catch_up(json.loads(message))
        return bool(message)

    def _fork(self, theirs: socket.socket) -> None:
        try:
            pid = os.fork()
        except OSError as error:
            self._say(error=str(error))
            return
        if pid:
            self._workers.add(pid)
            self._say(pid=pid)
            return
        try:
            os.close(signal.set_wakeup_fd(-1))
            os.close(self._bell)
            self._server.close()
            work(theirs, self._store, *self._limits, tables=self._tables)
        finally:
            os._exit(0)

    def _catch_up(self, said: dict[str, Any]) -> None:
        try:
            self._version = catch_up(self._store, self._folder, Version(**said | {"stamp": tuple(said["stamp"])}))
        except (Overtaken, OSError, StoreUnavailable) as error:
            self._say(error=str(error))
            sys.exit(1)  # half a change may have been made: the next nursery reads the graph anew
        self._say(version=dataclasses.asdict(self._version))

    def _mourn(self) -> None:
        os.read(self._bell, 4096)
        while self._workers:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            self._workers.discard(pid)
            self._say(ended=pid, signal=os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0)

    def _say(self, **reply: object) -> None:
        with contextlib.suppress(OSError):  # the server has gone, and we go too when its workers have
            self._server.sendall(json.dumps(reply).encode() + b"\n")


def main(folder: str, mebibytes: str, seconds: str, where: str) -> None:
    """Run; the stack is deep since a worker's is its copy."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends its workers itself
    limits = int(mebibytes), int(seconds)
    nursery = Nursery(socket.socket(fileno=0), Path(folder), limits, on_disk=where == "disk")
    with_deep_stack(nursery.run)


if __name__ == "__main__":
    main(*sys.argv[1:])
