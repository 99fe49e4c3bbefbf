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


class Line:
    """Those that wait for the same thing."""

    def __init__(self, settings: Settings) -> None:
        """Nobody waits."""
        self._most, self._seconds = settings.queue, settings.time_limit + _PATIENCE
        self.length = 0

    @contextlib.asynccontextmanager
    async def wait(self) -> AsyncIterator[None]:
        """Wait for what comes within; Busy where too many wait already, or too long."""
        if self.length >= self._most:
            raise Busy
        self.length += 1
        try:
            async with asyncio.timeout(self._seconds):
                yield
        except TimeoutError:
            raise Busy from None
        finally:
            self.length -= 1


class Places:
    """The places of the long ones, and the line before them: its own, so that they fill no other."""

    def __init__(self, settings: Settings) -> None:
        """All are free."""
        self.line = Line(settings)
        self._free: asyncio.Queue[None] = asyncio.Queue()
        for _ in range(max(1, settings.workers - 1)):
            self.leave()

    def enter(self) -> bool:
        """Take a place if there is one."""
        try:
            self._free.get_nowait()
        except asyncio.QueueEmpty:
            return False
        return True

    def leave(self) -> None:
        """Give it back."""
        self._free.put_nowait(None)

    @contextlib.asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Have a place, after some waiting."""
        async with self.line.wait():
            await self._free.get()
        try:
            yield
        finally:
            self.leave()
