"""The server: addresses, and what holds for all of them (known names, CORS, gzip, headers, counts, refusals)."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.serve.connections import quiet
from kg.serve.console import bound, console, library, names, vocabulary, world
from kg.serve.documents import questions
from kg.serve.errors import Refused
from kg.serve.explore import explore
from kg.serve.graphs import graphs
from kg.serve.hosts import KnownHosts
from kg.serve.keeper import Keeper
from kg.serve.linked import describe, ontology
from kg.serve.pages import POLICY
from kg.serve.pool import Pool
from kg.serve.settings import Settings
from kg.serve.sparql import CUT, FOREIGN, sparql
from kg.serve.state import State, state_of

_LOG = logging.getLogger("kg.serve")
STATIC: Final = Path(__file__).parent / "static"
_READ: Final = ("GET", "HEAD", "OPTIONS")
_PLACES: Final[tuple[tuple[str, Callable[[Request], object], tuple[str, ...]], ...]] = (
    ("/", console, _READ),
    ("/sparql", sparql, (*_READ, "POST")),
    ("/graphs", graphs, (*_READ, "PUT", "POST", "DELETE")),
    ("/graphs/{rest:path}", graphs, (*_READ, "PUT", "POST", "DELETE")),
    ("/ontology", ontology, _READ),
    ("/questions", questions, _READ),
    ("/explore", explore, _READ),
    ("/id/{rest:path}", describe, _READ),
    ("/library", library, _READ),
    ("/library/{name}", bound, _READ),
    ("/names", names, _READ),
    ("/vocabulary", vocabulary, _READ),
    ("/world", world, _READ),
)
_KNOWN: Final = {path.split("{")[0].rstrip("/") or "/" for path, _, _ in _PLACES} | {"/health", "/metrics", "/static"}
_METHODS: Final = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS")
_HEADERS: Final = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"server", b"diplomacy-kg"),
)


def create_app(settings: Settings) -> Starlette:
    """The server over a build folder; its pool is to be started first."""
    pool = Pool(settings)
    state = State(settings, pool, Keeper(settings, pool))

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        quiet(asyncio.get_running_loop())
        watching = asyncio.create_task(state.keeper.watch())
        try:
            yield
        finally:
            watching.cancel()
            await state.keeper.close()
            await pool.close()

    app = Starlette(
        routes=[
            *(Route(path, _options(endpoint, methods), methods=list(methods)) for path, endpoint, methods in _PLACES),
            Route("/health", _health, methods=["GET"]),
            Route("/metrics", _metrics, methods=["GET"]),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[
            Middleware(_Counting, state=state),
            Middleware(KnownHosts, state=state),
            *_cors(settings),
            Middleware(GZipMiddleware, minimum_size=1000, compresslevel=4),
        ],
        exception_handlers={Refused: _refused},
        lifespan=lifespan,
    )
    app.state.kg = state
    return app


def _cors(settings: Settings) -> list[Middleware]:
    """Off unless it was asked for: else any page that somebody opens could read the graph."""
    if not settings.cors:
        return []
    exposed = ["ETag", CUT, FOREIGN, "Retry-After", "Location"]
    return [
        Middleware(
            CORSMiddleware, allow_origins=settings.cors, allow_methods=_METHODS, allow_headers=["*"],
            expose_headers=exposed,
        )
    ]  # fmt: skip


def _options(endpoint: Callable[[Request], object], methods: tuple[str, ...]) -> Callable[[Request], object]:
    async def answer(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers={"Allow": ", ".join(methods)})
        return await endpoint(request)  # type: ignore[no-any-return, misc]

    return answer


async def _health(request: Request) -> Response:
    """Well while there is a worker."""
    pool = state_of(request).pool
    body = {"status": "ok" if pool.size else "starting", "workers": pool.size, "graph": pool.snapshot.digest}
    return JSONResponse(body, status_code=200 if pool.size else 503)


async def _metrics(request: Request) -> Response:
    state = state_of(request)
    return PlainTextResponse(state.metrics.text(state.pool), media_type="text/plain; version=0.0.4")


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    state_of(request).metrics.refused[error.reason] += 1
    if error.status == 499:
        _LOG.warning("%s %s: %s", request.method, request.url.path[:100], error)
    return PlainTextResponse(f"{error}\n", status_code=error.status, headers=error.headers)


class _Counting:
    """Counts every request, and puts the security headers on every answer."""

    def __init__(self, app: ASGIApp, state: State) -> None:
        self._app = app
        self._metrics = state.metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start, status = time.perf_counter(), 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                given = list(message.get("headers", ()))
                named = {name.lower() for name, _ in given}
                message["headers"] = given + [header for header in _HEADERS if header[0] not in named]
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            first = "/" + scope["path"].split("/")[1]
            place = first if first in _KNOWN else "other"
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.add(method, place, status, time.perf_counter() - start)
