"""Keeps the served graph in step with its folder: a newer build is picked up, a change is written down."""

from __future__ import annotations

import asyncio
import logging

from kg.serve.pool import Pool
from kg.serve.process import NotStarted
from kg.serve.settings import Settings
from kg.serve.snapshot import Snapshot, Stamp, keep, stamp_of
from kg.serve.wire import Header
from kg.store import StoreUnavailable

_LOG = logging.getLogger("kg.serve")


class Keeper:
    """The folder of a pool of workers."""

    def __init__(self, settings: Settings, pool: Pool) -> None:
        """Watches nothing until ``watch`` runs."""
        self._settings = settings
        self._pool = pool
        self._writing = asyncio.Lock()
        self._spoilt: Stamp | None = None

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
        """Make a change: when this returns, it is on disk and every answer has it; or nothing has changed."""
        async with self._writing:
            await self._refresh()
            base = self._pool.snapshot.base

            def commit(nquads: bytes) -> Snapshot:
                return Snapshot.of(nquads, base, keep(nquads, self._settings.folder))

            reply, _ = await self._pool.change(header, body, commit)
            return reply

    async def _refresh(self) -> None:
        stamp = await asyncio.to_thread(stamp_of, self._settings.folder)
        if stamp is None or stamp in (self._pool.snapshot.stamp, self._spoilt):
            return
        try:
            snapshot = await asyncio.to_thread(Snapshot.read, self._settings.folder)
        except StoreUnavailable as error:
            _LOG.warning("the new build cannot be read yet: %s", error)
            return
        try:
            taken = await self._pool.offer(snapshot)
        except NotStarted as error:
            _LOG.warning("the new build cannot be tried yet: %s", error)
            return
        if taken:
            _LOG.info("serving graph %s", snapshot.digest)
        else:
            self._spoilt = snapshot.stamp
            _LOG.error("the new build cannot be loaded: the old one stays in service")
