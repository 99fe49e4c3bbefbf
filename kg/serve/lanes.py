"""Who waits for what: queries for a worker, and long ones for a place among the long ones.

Most queries are quick. One that is not needs a place, of which there is one fewer than there are workers, so that a
worker is left for the others however many run away. With one worker there is one place, and nothing is left.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Final

from kg.serve.errors import Busy
from kg.serve.settings import Settings

QUICK: Final = 0.25
"""Seconds that a query runs before it is a long one."""
_PATIENCE: Final = 10.0
"""Seconds beyond the time limit that a query may wait."""


class Lanes:
    """The places, and a count of those that wait: for a worker or for a place."""

    def __init__(self, settings: Settings) -> None:
        """All places are free, and nobody waits."""
        self._most, self._seconds = settings.queue, settings.time_limit + _PATIENCE
        self._places: asyncio.Queue[None] = asyncio.Queue()
        for _ in range(max(1, settings.workers - 1)):
            self.leave()
        self.waiting = 0

    def enter(self) -> bool:
        """Take a place if there is one."""
        try:
            self._places.get_nowait()
        except asyncio.QueueEmpty:
            return False
        return True

    def leave(self) -> None:
        """Give it back."""
        self._places.put_nowait(None)

    @contextlib.asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Have a place, after some waiting; Busy where too many wait already, or too long."""
        async with self.wait():
            await self._places.get()
        try:
            yield
        finally:
            self.leave()

    @contextlib.asynccontextmanager
    async def wait(self) -> AsyncIterator[None]:
        """Wait for what comes within; Busy where too many wait already, or too long."""
        if self.waiting >= self._most:
            raise Busy
        self.waiting += 1
        try:
            async with asyncio.timeout(self._seconds):
                yield
        except TimeoutError:
            raise Busy from None
        finally:
            self.waiting -= 1
