"""Connections that a client may not hold for nothing: so many at most, and none that stands still.

A client that begins a request and does not go on, or that does not take its answer, costs a descriptor for as long as
it likes; some hundreds of those, and a server can accept nobody. uvicorn ends a connection only between two requests.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import time
from typing import Any, Final

from uvicorn.protocols.http.h11_impl import H11Protocol

from kg.serve.metrics import Metrics
from kg.serve.settings import Settings

_LOG = logging.getLogger("kg.serve")
_SLOWEST: Final = 4096
"""Bytes a second: who sends or takes fewer stands still."""
_SHORT: Final = {errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM}
_EVERY: Final = 5.0
"""Seconds between two lines about what keeps happening."""


def bounded(settings: Settings, counts: Metrics) -> type[asyncio.Protocol]:
    """The protocol of a connection, with these limits."""

    class Connection(_Connection):
        most, seconds, metrics = settings.connections, settings.client_seconds, counts

    return Connection


def quiet(loop: asyncio.AbstractEventLoop) -> None:
    """Let a lack of descriptors cost a line now and then, and no traceback for every client that cannot be accepted."""
    last = -_EVERY

    def handle(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        nonlocal last
        error = context.get("exception")
        if not isinstance(error, OSError) or error.errno not in _SHORT:
            loop.default_exception_handler(context)
        elif time.monotonic() - last >= _EVERY:
            last = time.monotonic()
            _LOG.warning("no client can be accepted now: %s", error)

    loop.set_exception_handler(handle)


class _Connection(H11Protocol):
    """Looks now and then whether the client does its part."""

    most: int
    seconds: float
    metrics: Metrics

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """One more; or one too many."""
        super().connection_made(transport)
        self.metrics.connections = len(self.connections)
        self._mark()
        self._looking = self.loop.call_later(self.seconds / 4, self._look)
        if len(self.connections) > self.most:
            self._refuse("503 Service Unavailable", "too many connections: try again later")

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over."""
        self._looking.cancel()
        super().connection_lost(exc)
        self.metrics.connections = len(self.connections)

    def data_received(self, data: bytes) -> None:
        """The client goes on, or begins a request."""
        if (self.cycle is None or self.cycle.response_complete) and self.timeout_keep_alive_task is not None:
            self._mark()
        self._moved += len(data)
        super().data_received(data)

    def pause_writing(self) -> None:
        """There is more to take than the client has room for."""
        super().pause_writing()
        self._mark()

    def _mark(self) -> None:
        self._since, self._moved = self.loop.time(), 0
        self._untaken = self.transport.get_write_buffer_size()

    def _look(self) -> None:
        self._looking = self.loop.call_later(self.seconds / 4, self._look)
        if self.loop.time() - self._since < self.seconds or self.transport.is_closing():
            return
        moved = self._moved
        if self.flow.write_paused:
            moved = self._untaken - self.transport.get_write_buffer_size()
        elif self.cycle is None or self.cycle.response_complete:
            if self.timeout_keep_alive_task is not None:  # between two requests; uvicorn looks after that
                return
        elif not self.cycle.more_body:  # it is our turn
            return
        if moved >= self.seconds * _SLOWEST:
            self._mark()
        elif self.flow.write_paused:
            self.transport.abort()
        else:
            self._refuse("408 Request Timeout", f"a request must not stand still for {self.seconds:g} s")

    def _refuse(self, status: str, reason: str) -> None:
        text = f"{reason}\n"
        head = f"HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {len(text)}\r\n"
        self.transport.write(f"{head}Connection: close\r\n\r\n{text}".encode("ascii"))
        self.transport.close()
