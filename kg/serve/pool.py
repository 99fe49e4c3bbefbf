"""The workers: a query gets one, and is killed with it when it takes too long.

1. A query waits for a worker that is free, first come first served; more than ``queue`` do not wait,
   but hear that they should come back.
2. A query that passes the time limit is killed with its worker, and another worker takes its place.
   One that its own memory ended is refused; one whose worker somebody else killed is asked again.
3. A query that is not quick needs a place among the long ones (kg.serve.lanes). Where none is left it is stopped, waits
   for one and begins again; its time limit does too. On its place it gives way to the others.
4. Workers are forked from a nursery that has the graph; one costs milliseconds. When there is a new graph, those that
   have the old one are let go as they come free: nobody waits for it, and every answer is of one graph.
5. The worker that was free last is asked first, since the processor still has its graph at hand. Two
   workers that take turns were measured at 10,000 quads to need 15 to 25 % more for queries of 2 to 5 ms.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import signal
from collections.abc import Coroutine
from itertools import count

from kg.rdf import UnreadableGraph
from kg.serve.errors import BadRequest, Busy, TooHeavy
from kg.serve.lanes import QUICK, Line, Places
from kg.serve.process import NotStarted, Nursery, Worker, WorkerDied
from kg.serve.settings import Settings
from kg.serve.snapshot import Snapshot
from kg.serve.wire import Header
from kg.store import StoreUnavailable
from kg.store.changed import Version

_LOG = logging.getLogger("kg.serve")
_CRASHES = {signal.SIGABRT, signal.SIGBUS, signal.SIGILL}
"""How a process ends that asked for more memory than it may have."""
_ATTEMPTS = 5
"""How often a query is asked again whose worker somebody killed."""
_PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds before a process that did not start is tried again; the last for as long as it does not."""


class _Long(Exception):
    """A query is a long one, and there is no place for it now."""


class Pool:
    """A number of workers with the same graph."""

    nursery: Nursery
    snapshot: Snapshot

    def __init__(self, settings: Settings) -> None:
        """Nothing runs before ``start``."""
        self._settings = settings
        self._free: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        self._workers: set[Worker] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = False
        self.line = Line(settings)
        """Queries that have no worker yet."""
        self.places = Places(settings)
        self.killed = 0
        """Workers that were ended since the start."""

    @property
    def size(self) -> int:
        """Workers that are alive."""
        return len(self._workers)

    async def start(self) -> None:
        """Start the workers; StoreUnavailable or UnreadableGraph where the graph cannot be loaded."""
        try:
            self._adopt(await Nursery.start(self._settings))
            for _ in range(self._settings.workers):
                self._free.put_nowait(await self._new())
        except BaseException as error:
            await self.close()
            if isinstance(error, NotStarted):
                raise StoreUnavailable(f"the workers cannot be started: {error}") from error
            raise

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
        if hasattr(self, "nursery"):
            self.nursery.kill()
            await self.nursery.gone

    async def ask(self, header: Header, body: bytes = b"") -> tuple[Header, bytes]:
        """The reply of a worker; Busy or TooHeavy where there is none."""
        try:
            return await self._answered(header, body, long=False)
        except _Long:
            async with self.places.one():
                return await self._answered(header, body, long=True)

    async def tried(self, header: Header, body: bytes = b"") -> tuple[Header, bytes]:
        """The reply of a worker that is forked for this alone, and that may spoil its graph."""
        for _ in range(_ATTEMPTS):
            try:
                worker = await self.nursery.fork()
            except NotStarted:
                raise Busy from None
            try:
                async with asyncio.timeout(self._settings.time_limit):
                    return await worker.ask(header, body)
            except TimeoutError:
                raise self._too_slow() from None
            except WorkerDied as died:
                self._explain(died)
            finally:
                worker.kill()
        raise Busy

    async def offer(self) -> None:
        """Take over the graph of the folder, if it can be loaded; otherwise the old one stays in service.

        StoreUnavailable or UnreadableGraph where it cannot, NotStarted where that cannot be tried now.
        """
        self._adopt(await Nursery.start(self._settings))

    async def advance(self, version: Version) -> None:
        """Take over the changes in the journal: when this returns, every answer to come has them."""
        while not self._closing and (nursery := self.nursery).snapshot.digest != version.digest:
            try:
                await nursery.catch_up()
                if nursery.snapshot.version.graph != version.graph:  # a new build came between
                    break
            except NotStarted:
                while self.nursery is nursery and not self._closing:  # the next one reads the journal too
                    await asyncio.sleep(0.02)
        self.folded(version)
        self._refresh()

    def folded(self, version: Version) -> None:
        """The graph is the same, and is kept otherwise."""
        for holder in (self, self.nursery):
            holder.snapshot = dataclasses.replace(holder.snapshot, version=version)

    def _adopt(self, nursery: Nursery) -> None:
        if hasattr(self, "nursery"):
            self.nursery.leave()
        self.nursery, self.snapshot = nursery, nursery.snapshot
        self._begin(self._guard(nursery))
        self._refresh()

    async def _guard(self, nursery: Nursery) -> None:
        """Start another nursery when this one ends too soon; the workers that there are serve meanwhile."""
        await asyncio.wait({nursery.gone})
        for tried in count():
            if self._closing or self.nursery is not nursery:
                return
            try:
                following = await Nursery.start(self._settings)
            except (NotStarted, StoreUnavailable, UnreadableGraph) as error:
                await self._pause(tried, error)
                continue
            if self.nursery is nursery and not self._closing:
                self._adopt(following)
            else:
                following.kill()

    def _is_stale(self, worker: Worker) -> bool:
        return worker.digest != self.snapshot.digest or not worker.fresh

    def _release(self, worker: Worker) -> None:
        """The worker is free; or, where it has an older graph, another takes its place."""
        if self._is_stale(worker) and not self._closing:
            self._replace(worker, killed=False)
        else:
            self._free.put_nowait(worker)

    def _refresh(self) -> None:
        free = [self._free.get_nowait() for _ in range(self._free.qsize())]
        for worker in reversed(free):
            if worker in self._workers:
                self._release(worker)

    async def _acquire(self) -> Worker:
        while not self._free.empty() and not self.line.length:
            if (worker := self._free.get_nowait()) in self._workers:
                return worker
        async with self.line.wait():
            while (worker := await self._free.get()) not in self._workers:
                pass
            return worker

    async def _answered(self, header: Header, body: bytes, *, long: bool) -> tuple[Header, bytes]:
        for attempt in range(_ATTEMPTS):
            worker = await self._acquire()
            try:
                return await self._asked(worker, header, body, long=long)
            except WorkerDied as died:
                self._explain(died)
                if attempt == _ATTEMPTS - 1:
                    raise Busy from died
        raise AssertionError("unreachable")

    async def _asked(self, worker: Worker, header: Header, body: bytes, *, long: bool) -> tuple[Header, bytes]:
        loop = asyncio.get_running_loop()
        taken = stopped = False

        def look() -> None:
            """It is no quick one."""
            nonlocal taken, stopped
            taken = not long and self.places.enter()
            if long or taken:
                worker.yield_to_others()
            else:
                stopped = True
                limit.reschedule(loop.time())

        clock = loop.call_later(QUICK, look)
        try:
            async with asyncio.timeout(self._settings.time_limit) as limit:
                reply = await worker.ask(header, body)
        except TimeoutError:
            self._replace(worker, killed=not stopped)
            raise _Long if stopped else self._too_slow() from None
        except BaseException:  # the worker died, or the client went away: its query must not go on
            self._replace(worker)
            raise
        finally:
            clock.cancel()
            if taken:
                self.places.leave()
        self._release(worker)
        return reply

    def _explain(self, died: WorkerDied) -> None:
        """Raise what a query did that ended its worker; nothing where somebody else did."""
        if died.signal == signal.SIGSEGV:
            raise BadRequest("the query is nested too deeply, or too long, to be evaluated") from died
        if died.signal in _CRASHES:
            memory = self._settings.memory_mib
            raise TooHeavy(f"the query was stopped: it needs more memory than its {memory} MiB", reason="memory")

    def _too_slow(self) -> TooHeavy:
        return TooHeavy(f"the query was stopped: it takes longer than {self._settings.time_limit:g} s", reason="time")

    async def _mourn(self, worker: Worker) -> None:
        """Replace a worker that ends before anybody asks it."""
        await worker.wait()
        self._replace(worker)

    def _replace(self, worker: Worker, *, killed: bool = True) -> None:
        if worker not in self._workers:
            return
        worker.kill()
        self._workers.discard(worker)
        self.killed += killed
        if not self._closing:
            self._begin(self._replacement())

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _replacement(self) -> None:
        for tried in count():
            if self._closing:
                return
            try:
                self._release(await self._new())
                return
            except NotStarted as error:
                await self._pause(tried, error)

    async def _pause(self, tried: int, error: Exception) -> None:
        pause = _PAUSES[min(tried, len(_PAUSES) - 1)]
        _LOG.error("a process did not start, trying again in %g s: %s", pause, error)
        await asyncio.sleep(pause)

    async def _new(self) -> Worker:
        worker = await self.nursery.fork()
        if self._closing:
            worker.kill()
        self._workers.add(worker)
        self._begin(self._mourn(worker))
        return worker
