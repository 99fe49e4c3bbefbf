"""A question on behalf of a client: when the client goes away, so does the question."""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.requests import Request

from kg.serve.errors import Refused
from kg.serve.pool import Pool
from kg.serve.wire import Header

_SOON: Final = 0.1
"""Seconds; for an answer that comes sooner, nobody looks whether the client is still there."""


async def ask_for(request: Request, pool: Pool, header: Header) -> tuple[Header, bytes]:
    """The reply of a worker; the request's body has been read."""
    asking = asyncio.create_task(pool.ask(header))
    try:
        await asyncio.wait({asking}, timeout=_SOON)
        if not asking.done():
            gone = asyncio.create_task(_gone(request))
            waiting: set[asyncio.Future[object]] = {asking, gone}  # type: ignore[arg-type]
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            gone.cancel()
            if not asking.done():
                raise Refused(499, "the client went away", reason="gone")
        return asking.result()
    finally:
        if not asking.done():
            asking.cancel()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
