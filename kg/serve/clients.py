"""Questions to the workers: on behalf of a client, with whom they go away, and of the server's own."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.requests import Request

from kg.query import prefixes_of
from kg.serve.errors import Refused
from kg.serve.pool import Pool
from kg.serve.state import State
from kg.serve.wire import Header

_SOON: Final = 0.1
"""Seconds; for an answer that comes sooner, nobody looks whether the client is still there."""


async def ask_for(request: Request, pool: Pool, header: Header) -> tuple[Header, bytes]:
    """The reply of a worker; the request's body has been read."""
    watch = _Watch(request)
    try:
        return await pool.ask(header)
    except asyncio.CancelledError:
        if watch.saw_it_go():
            raise Refused(499, "the client went away", reason="gone") from None
        raise
    finally:
        watch.end()


async def ask_own(state: State, query: str, accept: str, *, rows: int) -> tuple[Header, bytes]:
    """The reply to a query of the server itself, over the union of all graphs; Refused where it has no answer."""
    message: Header = {
        "do": "query", "query": query, "base": None, "prefixes": prefixes_of(state.pool.snapshot.base),
        "default": None, "named": None, "union": True, "own": True, "accept": accept, "rows": rows,
        "size": state.settings.max_bytes,
    }  # fmt: skip
    reply, body = await state.pool.ask(message)
    if reply["status"] != 200:
        raise Refused(reply["status"], reply["message"], reason=reply["reason"])
    return reply, body


class _Watch:
    """Cancels the task that made it when its client goes away; an answer that comes soon costs no task of its own."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._asker = asyncio.current_task()
        self._gone = False
        self._looking: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(_SOON, self._begin)

    def saw_it_go(self) -> bool:
        """Was it this that cancelled the task?"""
        if self._gone and self._asker is not None:
            self._asker.uncancel()
        return self._gone

    def end(self) -> None:
        self._timer.cancel()
        if self._looking is not None:
            self._looking.cancel()

    def _begin(self) -> None:
        self._looking = asyncio.get_running_loop().create_task(self._look())

    async def _look(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass
        self._gone = True
        if self._asker is not None:
            self._asker.cancel()
