"""The explorer at ``/explore``: the page of ``kg view``, made of the graph that is served now.

It is made once for each graph, in a thread that asks the workers (kg.serve.asked). ``?around=IRI`` gives the page with
all that is around a node, which a reader comes upon who wants to see the rest of it. The page states its own policy
(its scripts by their hash, and no address at all), so it does not get the one of the other pages, which would refuse
those scripts.
"""

from __future__ import annotations

import asyncio
import hashlib
from typing import Final

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kg.serve.asked import AskedStore
from kg.serve.errors import BadRequest
from kg.serve.state import Explored, State, state_of

_MOST: Final = 2000
"""Nodes of a page: a larger one keeps the server busy for seconds; ``kg view`` makes it."""
_AROUND: Final = 4
_KEPT: Final = 8
"""Pages."""


async def explore(request: Request) -> Response:
    """The page; ``around`` (IRIs, at most four) says of which nodes all neighbours are to be on it."""
    state = state_of(request)
    around = tuple(dict.fromkeys(map(_iri, request.query_params.getlist("around"))))
    if len(around) > _AROUND:
        raise BadRequest(f"around takes at most {_AROUND} nodes")
    digest = state.pool.snapshot.digest
    tag = f'"{hashlib.sha256(repr((digest, around)).encode()).hexdigest()[:24]}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"etag": tag})
    async with state.exploring:
        page, policy = await _page(state, digest, around)
    headers = {"content-security-policy": f"{policy}; frame-ancestors 'none'", "etag": tag, "cache-control": "no-cache"}
    return HTMLResponse(page, headers=headers)


async def _page(state: State, digest: str, around: tuple[str, ...]) -> tuple[str, str]:
    from kg.view import Explorer, page_policy  # pyvis takes a second to load

    if state.explored is None or state.explored.digest != digest:
        store = AskedStore(state, asyncio.get_running_loop())
        state.explored = Explored(digest, Explorer(store, state.pool.snapshot.base, most=_MOST))
    pages = state.explored.pages
    if around not in pages:
        made = await asyncio.to_thread(state.explored.explorer.page, around)
        while len(pages) >= _KEPT:
            pages.pop(next(iter(pages)))
        pages[around] = made
    return pages[around], page_policy()


def _iri(text: str) -> str:
    try:
        return NamedNode(text).value
    except ValueError as error:
        raise BadRequest(f"around is the IRI of a node: {error}") from error
