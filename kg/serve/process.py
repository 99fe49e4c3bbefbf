"""The nursery and its workers as the server sees them: started, asked, killed."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import os
import signal
import socket
from asyncio.subprocess import DEVNULL, Process
from typing import Any

from kg.apart import apart
from kg.rdf import UnreadableGraph
from kg.serve.settings import Settings
from kg.serve.snapshot import Snapshot
from kg.serve.wire import LENGTHS, Header, packed
from kg.store import StoreUnavailable, read_summary
from kg.store.changed import Version

_BUFFER = 2**20
"""Bytes that are read ahead from a worker."""
_GONE = "the process that has the graph was ended"
_AFTER = 5
"""Seconds beyond the time limit after which a worker ends by itself."""


class WorkerDied(Exception):
    """The process is gone; ``signal`` is what ended it, or 0 where nobody knows."""

    def __init__(self, signal: int) -> None:
        super().__init__(f"a worker was ended by signal {signal}")
        self.signal = signal


class NotStarted(Exception):
    """There can be no process now: no nursery, descriptor or memory to spare; there may be in a while."""


class Worker:
    """A process with a graph in memory; one request at a time."""

    def __init__(
        self, pid: int, digest: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
        ended: asyncio.Future[int], gone: asyncio.Future[None],
    ) -> None:  # fmt: skip
        """``ended`` is the signal, as the nursery tells it; ``gone``: its end of the line is closed."""
        self.pid, self.digest = pid, digest
        self._reader, self._writer = reader, writer
        self._ended, self._gone = ended, gone
        self.fresh = True
        """Does it run as it was started, and not in the background?"""

    async def ask(self, header: Header, body: bytes = b"") -> tuple[Header, bytes]:
        """The reply to a message; WorkerDied where there is none."""
        try:
            self._writer.writelines(packed(header, body))
            await self._writer.drain()
            return await self._received()
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise WorkerDied(await asyncio.shield(self._ended)) from error

    def yield_to_others(self) -> None:
        """Let the processor do what others ask first."""
        self.fresh = False
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self.pid, 10)

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        if not self._gone.done() and not (self._ended.done() and self._ended.result()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
        self._writer.close()

    async def wait(self) -> None:
        """Until the process is gone."""
        await asyncio.shield(self._gone)

    async def _received(self) -> tuple[Header, bytes]:
        header, body = LENGTHS.unpack(await self._reader.readexactly(LENGTHS.size))
        text = await self._reader.readexactly(header)
        return json.loads(text), await self._reader.readexactly(body)


class Nursery:
    """A process with a graph in memory that forks workers."""

    def __init__(
        self, process: Process, line: socket.socket, reader: asyncio.StreamReader, writer: asyncio.StreamWriter,
        snapshot: Snapshot,
    ) -> None:  # fmt: skip
        """``process`` runs kg.serve.nursery, and ``line`` leads to it; so do the streams."""
        self._process, self._line, self._reader, self._writer = process, line, reader, writer
        self._asked: asyncio.Future[dict[str, Any]] | None = None
        self._ended: dict[int, asyncio.Future[int]] = {}
        self._turn = asyncio.Lock()
        self.snapshot = snapshot
        self.gone = asyncio.get_running_loop().create_task(self._listen())
        """Done when the process has gone."""

    @classmethod
    async def start(cls, settings: Settings) -> Nursery:
        """A nursery with the graph of the folder.

        NotStarted where there can be none now, StoreUnavailable where there is no graph, UnreadableGraph where it is
        spoilt (with the line).
        """
        try:
            base = (await asyncio.to_thread(read_summary, settings.folder))["base"]
        except (KeyError, TypeError) as error:
            raise StoreUnavailable(f"{settings.folder} holds no build: its summary has no base") from error
        held = contextlib.ExitStack()
        try:
            ours, theirs = socket.socketpair()
            held.enter_context(ours)
            with theirs:
                process = await asyncio.create_subprocess_exec(
                    *apart("kg.serve.nursery", str(settings.folder.absolute()), str(settings.memory_mib),
                           str(int(settings.time_limit) + _AFTER), "disk" if settings.on_disk else "memory"),
                    stdin=theirs.fileno(), stdout=DEVNULL, stderr=DEVNULL,
                )  # fmt: skip
        except (OSError, MemoryError, RuntimeError) as error:  # RuntimeError: no thread
            held.close()
            raise NotStarted(str(error)) from error
        with held:
            try:
                reader, writer = await asyncio.open_connection(sock=ours)
                said = json.loads(await reader.readline() or "{}")
                if "version" in said:
                    held.pop_all()
                    return cls(process, ours, reader, writer, Snapshot(_version(said["version"]), base))
                writer.close()
                await process.wait()
            except BaseException:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                raise
        if "broken" in said:
            raise UnreadableGraph(said["broken"])
        if "missing" in said:
            raise StoreUnavailable(f"{settings.folder} holds no build: {said['missing']}")
        raise NotStarted(_GONE)

    async def fork(self) -> Worker:
        """A new worker; NotStarted where there can be none now."""
        try:
            ours, theirs = socket.socketpair()
        except OSError as error:
            raise NotStarted(str(error)) from error
        with contextlib.ExitStack() as held:
            held.enter_context(ours)
            digest, said = await self._ask(b"{}", theirs)
            if "pid" not in said:
                raise NotStarted(said.get("error", _GONE))
            loop = asyncio.get_running_loop()
            reader, gone = asyncio.StreamReader(limit=_BUFFER, loop=loop), loop.create_future()
            transport, protocol = await loop.create_connection(lambda: _Line(reader, gone, loop), sock=ours)
            held.pop_all()
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        return Worker(said["pid"], digest, reader, writer, said["future"], gone)

    async def catch_up(self) -> None:
        """Let it make the changes that are in the journal now; NotStarted where it cannot, and it ends."""
        _, said = await self._ask(json.dumps(dataclasses.asdict(self.snapshot.version)).encode())
        if "version" not in said:
            raise NotStarted(said.get("error", _GONE))

    def kill(self) -> None:
        """End it now."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    def leave(self) -> None:
        """Let it go when its last worker has gone."""
        with contextlib.suppress(OSError):
            self._line.shutdown(socket.SHUT_WR)

    async def _ask(self, message: bytes, theirs: socket.socket | None = None) -> tuple[str, dict[str, Any]]:
        """The reply to a message, and the digest of the graph that the nursery has then; none is left half asked."""
        return await asyncio.shield(self._exchange(message, theirs))

    async def _exchange(self, message: bytes, theirs: socket.socket | None) -> tuple[str, dict[str, Any]]:
        with theirs or contextlib.nullcontext():
            async with self._turn:
                if self.gone.done():
                    raise NotStarted(_GONE)
                self._asked = asyncio.get_running_loop().create_future()
                try:
                    socket.send_fds(self._line, [message], [theirs.fileno()] if theirs else [])
                except OSError as error:
                    raise NotStarted(str(error)) from error
                return self.snapshot.digest, await self._asked

    async def _listen(self) -> None:
        try:
            while line := await self._reader.readline():
                said = json.loads(line)
                if "ended" in said:
                    self._ended.pop(said["ended"]).set_result(said["signal"])
                    continue
                if "pid" in said:
                    said["future"] = self._ended[said["pid"]] = asyncio.get_running_loop().create_future()
                if "version" in said:
                    self.snapshot = dataclasses.replace(self.snapshot, version=_version(said["version"]))
                if self._asked is not None:
                    self._asked.set_result(said)
        except (OSError, asyncio.IncompleteReadError, ValueError):
            pass
        finally:
            if self._asked is not None and not self._asked.done():
                self._asked.set_result({})
            for ended in self._ended.values():
                ended.set_result(0)
            self.kill()
            self._writer.close()
            await self._process.wait()


class _Line(asyncio.StreamReaderProtocol):
    """The line to a worker: closed from there, it is closed here, and somebody is told."""

    def __init__(self, reader: asyncio.StreamReader, gone: asyncio.Future[None], loop: asyncio.AbstractEventLoop):
        super().__init__(reader, loop=loop)
        self._told = gone

    def eof_received(self) -> bool:
        super().eof_received()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if not self._told.done():
            self._told.set_result(None)


def _version(said: dict[str, Any]) -> Version:
    return Version(**said | {"stamp": tuple(said["stamp"])})
