"""The explorer at ``/explore``: the page of ``kg view``, made of the graph that is served now.

It is made once for each graph, in a thread. The page states its own policy (its scripts by their hash,
and no address at all), so it does not get the one of the other pages, which would refuse those scripts.
"""

from __future__ import annotations

import asyncio
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kg.serve.errors import Refused
from kg.serve.state import state_of
from kg.store import EmbeddedStore

_MOST: Final = 2000
"""Nodes of a page: a larger one keeps the server busy for seconds; ``kg view`` makes it."""


async def explore(request: Request) -> Response:
    """The page."""
    state = state_of(request)
    snapshot = state.pool.snapshot
    async with state.exploring:
        if state.explored[0] != snapshot.digest:
            reply, nquads = await state.pool.ask({"do": "dump"})
            if reply["status"] != 200:
                raise Refused(reply["status"], reply["message"], reason=reply["reason"])
            state.explored = (snapshot.digest, *await asyncio.to_thread(_page, nquads, snapshot.base))
    _, page, policy = state.explored
    tag = f'"{snapshot.digest}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"etag": tag})
    headers = {"content-security-policy": f"{policy}; frame-ancestors 'none'", "etag": tag, "cache-control": "no-cache"}
    return HTMLResponse(page, headers=headers)


def _page(nquads: bytes, base: str) -> tuple[str, str]:
    from kg.view import explorer_page, page_policy  # pyvis takes a second to load

    return explorer_page(EmbeddedStore.of_build(nquads), base, most=_MOST), page_policy()
