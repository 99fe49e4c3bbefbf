"""Runs the server until it is told to stop."""

from __future__ import annotations

import asyncio
import sys

import uvicorn

from kg.serve.app import create_app
from kg.serve.connections import bounded
from kg.serve.settings import Settings
from kg.serve.state import State


def run(settings: Settings, *, host: str, port: int) -> None:
    """Serve; returns when the process is told to stop.

    StoreUnavailable where the folder holds no build, UnreadableGraph where it is spoilt.
    """
    app = create_app(settings)
    state: State = app.state.kg
    server = uvicorn.Server(
        uvicorn.Config(
            app, host=host, port=port, http=bounded(settings, state.metrics), ws="none", backlog=128,
            log_level="info", access_log=False, server_header=False,
        )
    )  # fmt: skip

    async def serve() -> None:
        await state.pool.start()
        await server.serve()

    try:
        asyncio.run(serve())
    except KeyboardInterrupt:
        if not server.started:
            raise
    if not server.started:
        sys.exit(1)
