"""One worker as the server sees it: started, asked, killed."""

from __future__ import annotations

import asyncio
import json
from asyncio.subprocess import DEVNULL, PIPE, Process

from kg.apart import apart
from kg.serve.snapshot import Snapshot
from kg.serve.wire import LENGTHS, Header, packed

_BUFFER = 2**20
"""Bytes that are read ahead from a worker."""


class WorkerDied(Exception):
    """The process is gone; ``signal`` is what ended it, or 0."""

    def __init__(self, signal: int) -> None:
        super().__init__(f"a worker was ended by signal {signal}")
        self.signal = signal


class NotStarted(Exception):
    """The machine has no process, descriptor or memory to spare now; it may in a while."""


class Worker:
    """A process with a graph in memory; one request at a time."""

    def __init__(self, process: Process) -> None:
        """``process`` runs kg.serve.worker."""
        self._process = process
        self.digest = ""
        """The graph that it holds."""

    @classmethod
    async def start(cls, snapshot: Snapshot, mebibytes: int) -> Worker:
        """A new worker with a graph loaded; NotStarted where there can be none now, WorkerDied where it cannot load."""
        try:
            process = await asyncio.create_subprocess_exec(
                *apart("kg.serve.worker", str(mebibytes)),
                stdin=PIPE, stdout=PIPE, stderr=DEVNULL, limit=_BUFFER,
            )  # fmt: skip
        except (OSError, MemoryError, RuntimeError) as error:  # RuntimeError: no thread
            raise NotStarted(str(error)) from error
        worker = cls(process)
        try:
            await worker.load(snapshot)
        except BaseException:
            worker.kill()
            raise
        return worker

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    async def load(self, snapshot: Snapshot) -> None:
        """Take another graph; WorkerDied where it cannot."""
        reply, _ = await self.ask({"do": "load"}, snapshot.nquads)
        if reply["status"] != 200:
            self.kill()
            raise WorkerDied(0)
        self.digest = snapshot.digest

    async def ask(self, header: Header, body: bytes = b"") -> tuple[Header, bytes]:
        """The reply to a message; WorkerDied where there is none."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        try:
            stdin.writelines(packed(header, body))
            await stdin.drain()
            return await _received(stdout)
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            code = await self._process.wait()
            raise WorkerDied(-code if code < 0 else 0) from error

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        if self._process.returncode is None:
            self._process.kill()

    async def wait(self) -> None:
        """Until the process is gone."""
        await self._process.wait()


async def _received(pipe: asyncio.StreamReader) -> tuple[Header, bytes]:
    """The next message; asyncio.IncompleteReadError where the other side has gone."""
    header, body = LENGTHS.unpack(await pipe.readexactly(LENGTHS.size))
    text = await pipe.readexactly(header)
    return json.loads(text), await pipe.readexactly(body)
