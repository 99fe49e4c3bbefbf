"""Keeps the served graph in step with its folder: a newer build is picked up, a change is written down."""

from __future__ import annotations

import asyncio
import errno
import logging
import time
from typing import Final

from kg.rdf import UnreadableGraph
from kg.serve.errors import Busy, Refused
from kg.serve.pool import Pool
from kg.serve.process import NotStarted
from kg.serve.settings import Settings
from kg.serve.wire import Header
from kg.store import StoreUnavailable
from kg.store.changed import Overtaken, Stamp, Version, keep_change, keep_graph, stamp_of

_LOG = logging.getLogger("kg.serve")
_WRITERS: Final = 16
"""Writers that may wait: each brings a body, and only one writes."""
_SHORT: Final = {errno.EMFILE, errno.ENFILE, errno.ENOMEM}
"""What the machine has none of now, and may have in a while."""
_CHANGES: Final = 1000
_BYTES: Final = 64 * 2**20
_SECONDS: Final = 30.0
"""A journal with more changes or bytes, or that takes longer to make again, is folded in: whoever reads the folder
makes all of them."""


class Keeper:
    """The folder of a pool of workers."""

    def __init__(self, settings: Settings, pool: Pool) -> None:
        """Watches nothing until ``watch`` runs."""
        self._settings = settings
        self._pool = pool
        self._writing = asyncio.Lock()
        self._writers = 0
        self._spoilt: Stamp | None = None
        self._fold_at = (_CHANGES, _BYTES)
        self._spent = 0.0
        """Seconds that the changes took that are in the journal."""

    async def watch(self) -> None:
        """Look for a newer build, for ever; one that cannot be read leaves the old one in service."""
        while True:
            await asyncio.sleep(self._settings.watch_seconds)
            async with self._writing:
                try:
                    await self._refresh()
                except (OSError, MemoryError, RuntimeError) as error:  # no descriptor or no thread now
                    _LOG.warning("the folder cannot be looked at: %s", error)

    async def change(self, header: Header, body: bytes = b"") -> Header:
        """Make a change: when this returns, it is on disk and every answer has it; or nothing has changed.

        Busy where too many wait already, Refused (507) where it cannot be kept.
        """
        if self._writers >= _WRITERS:
            raise Busy(what="too many changes wait already")
        self._writers += 1
        try:
            async with self._writing:
                return await self._change(header, body)
        finally:
            self._writers -= 1

    async def close(self) -> None:
        """Fold the journal in, so that ``graph.nq`` is all of the graph."""
        async with self._writing:
            if self._settings.token is not None and self._version.changes:
                await self._fold()

    @property
    def _version(self) -> Version:
        return self._pool.snapshot.version

    async def _change(self, header: Header, body: bytes) -> Header:
        await self._refresh()
        version, folder = self._version, self._settings.folder
        began = time.monotonic()
        reply, kept = await self._pool.tried(header, body)
        self._spent += time.monotonic() - began
        if reply["status"] not in (201, 204):
            return reply
        try:
            if reply["whole"]:
                await asyncio.to_thread(keep_graph, folder, version, kept, same=False)
                await self._pool.offer()
            else:
                await self._pool.advance(await asyncio.to_thread(keep_change, folder, version, kept))
        except OSError as error:
            if error.errno in _SHORT:
                raise Busy(what=f"the change cannot be kept now ({error.strerror})") from error
            _LOG.error("a change cannot be kept: %s", error)
            raise Refused(507, f"the change cannot be kept, and nothing was changed: {error}", reason="disk") from error
        except Overtaken:
            raise Busy(what="another program has written this graph meanwhile") from None
        changes, end = self._version.changes, self._version.end
        if changes >= self._fold_at[0] or end >= self._fold_at[1] or (changes and self._spent >= _SECONDS):
            await self._fold()
        return reply

    async def _fold(self) -> None:
        version, self._spent = self._version, 0.0
        try:
            reply, nquads = await self._pool.tried({"do": "dump"})
            if reply["status"] != 200:
                raise OSError(reply["message"])
            self._pool.folded(await asyncio.to_thread(keep_graph, self._settings.folder, version, nquads, same=True))
            self._fold_at = (_CHANGES, _BYTES)
        except (OSError, Overtaken, Refused) as error:
            self._fold_at = (version.changes + _CHANGES, version.end + _BYTES)
            _LOG.warning("the journal cannot be folded in, and stays beside the graph: %s", error)

    async def _refresh(self) -> None:
        stamp = await asyncio.to_thread(stamp_of, self._settings.folder)
        if stamp is None or stamp in (self._version.stamp, self._spoilt):
            return
        try:
            await self._pool.offer()
            _LOG.info("serving graph %s", self._pool.snapshot.digest)
        except NotStarted as error:
            _LOG.warning("the new build cannot be tried yet: %s", error)
        except StoreUnavailable as error:
            _LOG.warning("the new build cannot be read yet: %s", error)
        except UnreadableGraph as error:
            self._spoilt = stamp
            _LOG.error("the new build cannot be loaded, the old one stays in service: %s", error)
