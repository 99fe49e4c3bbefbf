"""The workers: a query gets one, and is killed with it when it takes too long.

1. A query waits for a worker that is free, first come first served; more than ``queue`` do not wait,
   but hear that they should come back.
2. A query that passes the time limit is killed with its worker, and another worker takes its place.
   One that its own memory ended is refused; one whose worker somebody else killed is asked again.
3. When there is a new graph, workers take it one by one as they come free: nobody waits for it, and
   every answer is of one graph.
4. The worker that was free last is asked first, since the processor still has its graph at hand. Two
   workers that take turns were measured at 10,000 quads to need 15 to 25 % more for queries of 2 to 5 ms.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine
from itertools import count

from kg.serve.errors import Busy, Refused, TooHeavy
from kg.serve.process import NotStarted, Worker, WorkerDied
from kg.serve.settings import Settings
from kg.serve.snapshot import Snapshot
from kg.serve.wire import Header

_LOG = logging.getLogger("kg.serve")
_CRASHES = {signal.SIGABRT, signal.SIGSEGV, signal.SIGBUS, signal.SIGILL}
"""How a process ends that asked for more memory than it may have."""
_ATTEMPTS = 5
"""How often a query is asked again whose worker somebody killed."""
_PATIENCE = 10.0
"""Seconds beyond the time limit that a query may wait for a worker: a busy machine starts one slowly."""
_PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds before a worker that did not start is tried again; the last for as long as it does not."""


class Pool:
    """A number of workers with the same graph."""

    def __init__(self, settings: Settings, snapshot: Snapshot) -> None:
        """``snapshot`` is the graph to begin with."""
        self._settings = settings
        self._free: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        self._workers: set[Worker] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = False
        self._refreshing = False
        self.snapshot = snapshot
        self.waiting = 0
        """Queries that have no worker yet."""
        self.killed = 0
        """Workers that were ended since the start."""

    @property
    def size(self) -> int:
        """Workers that are alive."""
        return len(self._workers)

    @property
    def pids(self) -> tuple[int, ...]:
        """Of the workers."""
        return tuple(sorted(worker.pid for worker in self._workers))

    async def start(self) -> None:
        """Start the workers; Refused where the graph cannot be loaded."""
        try:
            for worker in await asyncio.gather(*(self._new() for _ in range(self._settings.workers))):
                self._free.put_nowait(worker)
        except (NotStarted, WorkerDied) as error:
            await self.close()
            raise Refused(500, f"the workers cannot be started: {error}") from error

    async def close(self) -> None:
        """End the workers."""
        self._closing = True
        for task in tuple(self._tasks):
            task.cancel()
        workers = tuple(self._workers)
        for worker in workers:
            worker.kill()
        for worker in workers:
            await worker.wait()

    async def ask(self, header: Header, body: bytes = b"") -> tuple[Header, bytes]:
        """The reply of a worker; Busy or TooHeavy where there is none."""
        for attempt in range(_ATTEMPTS):
            worker = await self._acquire()
            try:
                return await self._asked(worker, header, body)
            except WorkerDied as died:
                if died.signal in _CRASHES:
                    raise TooHeavy(
                        f"the query was stopped: it needs more memory than its {self._settings.memory_mib} MiB",
                        reason="memory",
                    ) from died
                if attempt == _ATTEMPTS - 1:
                    raise Busy from died
        raise AssertionError("unreachable")

    async def change(
        self, header: Header, body: bytes, commit: Callable[[bytes], Snapshot]
    ) -> tuple[Header, Snapshot | None]:
        """A change of the graph: made by a worker, kept by ``commit``, then taken over by all.

        The worker that made it is not free before it has the graph that was kept, or the old one.
        """
        worker = await self._acquire()
        try:
            async with asyncio.timeout(self._settings.time_limit):
                reply, nquads = await worker.ask(header, body)
            if reply["status"] not in (201, 204):
                self._release(worker)
                return reply, None
            snapshot = await asyncio.to_thread(commit, nquads)
            self.snapshot, worker.digest = snapshot, snapshot.digest
        except TimeoutError:
            self._replace(worker)
            raise self._too_slow() from None
        except WorkerDied as died:
            self._replace(worker)
            raise TooHeavy("the update was stopped: it needs more memory than it may use", reason="memory") from died
        except BaseException:
            self._replace(worker)
            raise
        self._release(worker)
        await self.publish(snapshot)
        return reply, snapshot

    async def offer(self, snapshot: Snapshot) -> bool:
        """Take over a graph from elsewhere, if a worker can load it; otherwise the old one stays in service.

        NotStarted where that cannot be tried now.
        """
        try:
            first = await Worker.start(snapshot, self._settings.memory_mib)
        except WorkerDied:
            return False
        self._add(first)
        self._free.put_nowait(first)
        await self.publish(snapshot)
        return True

    async def publish(self, snapshot: Snapshot) -> None:
        """Let every worker take a new graph, when it is free; returns when all have."""
        self.snapshot = snapshot
        self._refresh_next()
        while not self._closing and any(map(self._is_stale, self._workers)):
            await asyncio.sleep(0.01)

    def _is_stale(self, worker: Worker) -> bool:
        return worker.digest != self.snapshot.digest

    def _release(self, worker: Worker) -> None:
        """The worker is free; or, where it has an older graph and no other is taking the new one, it does that."""
        if self._is_stale(worker) and not self._refreshing and not self._closing:
            self._refreshing = True
            self._begin(self._refresh(worker))
        else:
            self._free.put_nowait(worker)

    def _refresh_next(self) -> None:
        free = [self._free.get_nowait() for _ in range(self._free.qsize())]
        for worker in reversed(free):
            if worker in self._workers:
                self._release(worker)

    async def _refresh(self, worker: Worker) -> None:
        try:
            if len(self._workers) > self._settings.workers:  # one more was started to try the graph
                self._workers.discard(worker)
                worker.kill()
                await worker.wait()
                return
            while self._is_stale(worker):
                await worker.load(self.snapshot)
            self._free.put_nowait(worker)
        except WorkerDied:
            self._replace(worker)
        finally:
            self._refreshing = False
            self._refresh_next()

    async def _acquire(self) -> Worker:
        while not self._free.empty() and not self.waiting:
            if (worker := self._free.get_nowait()) in self._workers:
                return worker
        if self._free.empty() and self.waiting >= self._settings.queue:
            raise Busy
        self.waiting += 1
        try:
            async with asyncio.timeout(self._settings.time_limit + _PATIENCE):
                while (worker := await self._free.get()) not in self._workers:
                    pass
                return worker
        except TimeoutError:
            raise Busy from None
        finally:
            self.waiting -= 1

    async def _asked(self, worker: Worker, header: Header, body: bytes) -> tuple[Header, bytes]:
        try:
            async with asyncio.timeout(self._settings.time_limit):
                reply = await worker.ask(header, body)
        except TimeoutError:
            self._replace(worker)
            raise self._too_slow() from None
        except BaseException:  # the worker died, or the client went away: its query must not go on
            self._replace(worker)
            raise
        self._release(worker)
        return reply

    def _too_slow(self) -> TooHeavy:
        return TooHeavy(f"the query was stopped: it takes longer than {self._settings.time_limit:g} s", reason="time")

    async def _mourn(self, worker: Worker) -> None:
        """Replace a worker that ends before anybody asks it."""
        await worker.wait()
        self._replace(worker)

    def _replace(self, worker: Worker) -> None:
        if worker not in self._workers:
            return
        worker.kill()
        self._workers.discard(worker)
        self.killed += 1
        if not self._closing:
            self._begin(self._replacement(worker))

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _replacement(self, old: Worker) -> None:
        await old.wait()
        for tried in count():
            if self._closing:
                return
            try:
                self._release(await self._new())
                return
            except (NotStarted, WorkerDied) as error:
                pause = _PAUSES[min(tried, len(_PAUSES) - 1)]
                _LOG.error("a worker did not start, trying again in %g s: %s", pause, error)
                await asyncio.sleep(pause)

    async def _new(self) -> Worker:
        worker = await Worker.start(self.snapshot, self._settings.memory_mib)
        if self._closing:
            worker.kill()
        self._add(worker)
        return worker

    def _add(self, worker: Worker) -> None:
        self._workers.add(worker)
        self._begin(self._mourn(worker))
