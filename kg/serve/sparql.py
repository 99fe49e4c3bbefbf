"""The SPARQL 1.1 Protocol: ``/sparql`` answers queries, and makes updates where the server is writable."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kg.query import prefixes_of
from kg.serve.clients import ask_for
from kg.serve.description import described
from kg.serve.errors import Refused
from kg.serve.formats import RESULTS, accepted, ranges
from kg.serve.requests import Operation, accept_of, read_operation
from kg.serve.state import State, state_of
from kg.serve.wire import Header

CUT: Final = "X-Result-Cut"
FOREIGN: Final = "X-Unknown-Terms"
"""The terms of a query that the ontology lacks, each with the nearest or null, as JSON in ASCII."""
_CHANCY: Final = re.compile(r"\b(NOW|RAND|UUID|STRUUID|BNODE)\b", re.IGNORECASE)
"""What may make an answer another one every time; where it only looks so, the answer goes without a tag."""


async def sparql(request: Request) -> Response:
    """Answer a query or make an update; without either, describe the service."""
    state = state_of(request)
    operation = await read_operation(request, state.settings.max_request)
    if operation is None:
        if wants_html(request):
            return RedirectResponse("/", status_code=303)
        return await described(request, state)
    if operation.is_update:
        return await _update(request, state, operation)
    return await _query(request, state, operation)


def wants_html(request: Request) -> bool:
    """Does a browser ask, to show the answer to a person?"""
    return any(media == "text/html" and liked > 0 for media, liked in ranges(accept_of(request)))


def require_token(request: Request, state: State) -> None:
    """Refuse who may not write."""
    if state.settings.token is None:
        raise Refused(403, "this server is read-only: kg serve --writable lets it be written", reason="read-only")
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not hmac.compare_digest(token.strip().encode(), state.settings.token.encode()):
        raise Refused(
            401, "writing needs the token (Authorization: Bearer ...)",
            reason="token", headers={"WWW-Authenticate": 'Bearer realm="kg"'},
        )  # fmt: skip


async def _query(request: Request, state: State, operation: Operation) -> Response:
    accept = accept_of(request, operation.format)
    pool, settings = state.pool, state.settings
    parts = (pool.snapshot.digest, operation.text, str(operation.default), str(operation.named), accept)
    tag = f'W/"{hashlib.sha256(repr(parts).encode()).hexdigest()[:24]}"'
    steady = _CHANCY.search(operation.text) is None
    headers = {"Vary": "Accept", "Cache-Control": "no-cache"} | ({"ETag": tag} if steady else {})
    if steady and request.method != "POST" and tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    message = {
        "do": "query",
        "query": operation.text,
        "base": str(request.url.replace(query="", fragment="")),
        "prefixes": prefixes_of(pool.snapshot.base),
        "default": operation.default,
        "named": operation.named,
        "union": settings.union_default_graph,
        "accept": accept,
        "rows": settings.max_rows,
        "size": settings.max_bytes,
    }
    reply, body = await ask_for(request, pool, message)
    if reply["status"] != 200:
        raise Refused(reply["status"], reply["message"], reason=reply["reason"])
    if reply["foreign"]:
        headers[FOREIGN] = json.dumps(reply["foreign"])
    if reply["cut"]:
        headers[CUT] = f"the first {settings.max_rows} rows or {settings.max_bytes} bytes; there are more"
        headers.pop("ETag", None)
        state.metrics.cut += 1
    return Response(body, media_type=with_charset(reply["type"]), headers=headers)


async def _update(request: Request, state: State, operation: Operation) -> Response:
    require_token(request, state)
    base = str(request.url.replace(query="", fragment=""))
    prefixes = prefixes_of(state.pool.snapshot.base)
    message: Header = {"do": "update", "update": operation.text, "base": base, "prefixes": prefixes}
    message |= {"default": operation.default, "named": operation.named}
    reply = await state.keeper.change(message)
    if reply["status"] != 204:
        raise Refused(reply["status"], reply["message"], reason=reply.get("reason", "request"))
    return Response(status_code=204)


def with_charset(media_type: str) -> str:
    """Text formats say that they are UTF-8; the others always are."""
    return f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type


def first_accepted(request: Request, offered: tuple[str, ...] = RESULTS) -> str:
    """What the request likes best; 406 where it likes none."""
    found = accepted(accept_of(request), offered)
    if found is None:
        raise Refused(406, f"this is given as {', '.join(offered)}", reason="accept")
    return found
